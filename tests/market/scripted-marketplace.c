/* scripted-marketplace.c: a marketplace that answers what a test tells it to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Answers from the main loop, as the real one does, and only knows how to search. */

#include "config.h"

#include "scripted-marketplace.h"

#include "scout-creator-fields.h"
#include "scout-marketplace-interface.h"

#include <string.h>

struct _ScriptedMarketplace
{
  GObject parent_instance;

  ScoutCatalog *catalog; /* (owned) */
  const ScriptedPage *pages;
  guint n_pages;
  guint n_searches;
  guint n_cancelled;
};

static void scripted_marketplace_iface_init (ScoutMarketplaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScriptedMarketplace, scripted_marketplace, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      scripted_marketplace_iface_init))

static ScoutCreator *
make_creator (const char *id)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = scout_arena_strndup (arena, id, strlen (id));
  fields->followers = -1;

  return scout_creator_new (arena, fields);
}

static ScoutCreatorBatch *
make_batch (const ScriptedPage *page)
{
  ScoutCreatorBatch *batch = g_new0 (ScoutCreatorBatch, 1);
  g_auto(GStrv) ids = g_strsplit (page->ids, ",", 0);

  batch->creators = g_ptr_array_new_with_free_func (g_object_unref);
  for (gsize i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (batch->creators, make_creator (ids[i]));
  batch->next_cursor = g_strdup (page->next_cursor);

  return batch;
}

static void
free_batch (gpointer batch)
{
  scout_creator_batch_free (batch);
}

static gboolean
answer_cb (gpointer user_data)
{
  GTask *task = user_data;
  ScriptedMarketplace *self = g_task_get_source_object (task);
  const ScriptedPage *page = g_task_get_task_data (task);

  if (g_task_return_error_if_cancelled (task))
    self->n_cancelled++;
  else if (page->ids == NULL)
    g_task_return_error (task, scout_graph_error_new_local (page->failure, 0,
                                                            "As scripted"));
  else
    g_task_return_pointer (task, make_batch (page), free_batch);

  return G_SOURCE_REMOVE;
}

static ScoutNetwork
scripted_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return SCOUT_NETWORK_FACEBOOK;
}

static ScoutCatalog *
scripted_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  return SCRIPTED_MARKETPLACE (marketplace)->catalog;
}

static void
scripted_marketplace_search_async (ScoutMarketplace        *marketplace,
                                   ScoutQuery              *query,
                                   const ScoutMarketPaging *paging,
                                   GCancellable            *cancellable,
                                   GAsyncReadyCallback      callback,
                                   gpointer                 user_data)
{
  ScriptedMarketplace *self = SCRIPTED_MARKETPLACE (marketplace);
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  const ScriptedPage *page = NULL;

  g_assert_cmpuint (self->n_searches, <, self->n_pages);
  page = &self->pages[self->n_searches++];
  g_assert_cmpstr (paging->after, ==, page->cursor);

  g_task_set_source_tag (task, scout_marketplace_search_async);
  g_task_set_task_data (task, (gpointer) page, NULL);
  g_idle_add_full (G_PRIORITY_DEFAULT, answer_cb, task, g_object_unref);
}

static void
scripted_marketplace_iface_init (ScoutMarketplaceInterface *iface)
{
  iface->get_network = scripted_marketplace_get_network;
  iface->get_catalog = scripted_marketplace_get_catalog;
  iface->search_async = scripted_marketplace_search_async;
}

static void
scripted_marketplace_finalize (GObject *object)
{
  g_clear_object (&SCRIPTED_MARKETPLACE (object)->catalog);

  G_OBJECT_CLASS (scripted_marketplace_parent_class)->finalize (object);
}

static void
scripted_marketplace_class_init (ScriptedMarketplaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scripted_marketplace_finalize;
}

static void
scripted_marketplace_init (ScriptedMarketplace *self)
{
  self->catalog = scout_catalog_new (TRUE);
}

ScriptedMarketplace *
scripted_marketplace_new (const ScriptedPage *pages,
                          guint               n_pages)
{
  ScriptedMarketplace *self = g_object_new (SCRIPTED_TYPE_MARKETPLACE, NULL);

  self->pages = pages;
  self->n_pages = n_pages;

  return self;
}

guint
scripted_marketplace_get_n_searches (ScriptedMarketplace *self)
{
  return self->n_searches;
}

guint
scripted_marketplace_get_n_cancelled (ScriptedMarketplace *self)
{
  return self->n_cancelled;
}
