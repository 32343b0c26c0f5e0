/* shelf-marketplace.c: a marketplace whose answer lies on a shelf, to measure without network.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "shelf-marketplace.h"

#include "scout-batch-reader.h"
#include "scout-marketplace-interface.h"

/* A marketplace whose only page of creators was read before anybody asked. */
struct _ShelfMarketplace
{
  GObject parent_instance;

  ScoutCatalog *catalog; /* (owned) */
  GThread *reading;      /* (owned) (nullable): gives a ScoutCreatorBatch */
};

static ScoutNetwork
shelf_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return SCOUT_NETWORK_FACEBOOK;
}

static ScoutCatalog *
shelf_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  return SHELF_MARKETPLACE (marketplace)->catalog;
}

static void
shelf_marketplace_search_async (ScoutMarketplace        *marketplace,
                                ScoutQuery              *query,
                                const ScoutMarketPaging *paging,
                                GCancellable            *cancellable,
                                GAsyncReadyCallback      callback,
                                gpointer                 user_data)
{
  g_autoptr(GTask) task = g_task_new (marketplace, cancellable, callback, user_data);
  ScoutCreatorBatch *batch = g_thread_join (SHELF_MARKETPLACE (marketplace)->reading);

  SHELF_MARKETPLACE (marketplace)->reading = NULL;
  g_task_set_source_tag (task, scout_marketplace_search_async);
  g_task_return_pointer (task, batch, (GDestroyNotify) scout_creator_batch_free);
}

static void
shelf_marketplace_iface_init (ScoutMarketplaceInterface *iface)
{
  iface->get_network = shelf_marketplace_get_network;
  iface->get_catalog = shelf_marketplace_get_catalog;
  iface->search_async = shelf_marketplace_search_async;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShelfMarketplace, shelf_marketplace, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      shelf_marketplace_iface_init))

static void
shelf_marketplace_finalize (GObject *object)
{
  ShelfMarketplace *self = SHELF_MARKETPLACE (object);

  if (self->reading != NULL)
    scout_creator_batch_free (g_thread_join (self->reading));
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (shelf_marketplace_parent_class)->finalize (object);
}

static void
shelf_marketplace_class_init (ShelfMarketplaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = shelf_marketplace_finalize;
}

static void
shelf_marketplace_init (ShelfMarketplace *self)
{
}

/* What the thread has for itself. */
typedef struct
{
  ScoutCatalog *catalog; /* (owned) */
  char *path;            /* (owned) */
} Shelf;

static void
shelf_free (Shelf *shelf)
{
  g_clear_object (&shelf->catalog);
  g_free (shelf->path);
  g_free (shelf);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Shelf, shelf_free)

static gpointer
read_page (gpointer data)
{
  g_autoptr(Shelf) shelf = data;
  g_autoptr(ScoutWire) wire = scout_wire_new (shelf->catalog, SCOUT_NETWORK_FACEBOOK);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) reader = NULL;
  g_autoptr(GBytes) bytes = NULL;
  ScoutCreatorBatch *batch;
  char *text = NULL;
  gsize length = 0;

  if (!g_file_get_contents (shelf->path, &text, &length, NULL))
    return NULL;

  bytes = g_bytes_new_take (text, length);
  reader = scout_json_reader_new (bytes, arena, NULL);
  batch = scout_batch_reader_read_creators (reader, wire, NULL, NULL, g_get_real_time ());
  /* One page is all there is. */
  g_clear_pointer (&batch->next_cursor, g_free);

  return batch;
}

ScoutMarketplace *
shelf_marketplace_new (const char *path)
{
  ShelfMarketplace *self = g_object_new (SHELF_TYPE_MARKETPLACE, NULL);
  Shelf *shelf = NULL;

  /* Scout has one catalogue too. */
  self->catalog = scout_catalog_new (TRUE);
  shelf = g_new0 (Shelf, 1);
  shelf->catalog = g_object_ref (self->catalog);
  shelf->path = g_strdup (path);
  self->reading = g_thread_new ("page", read_page, shelf);
  return SCOUT_MARKETPLACE (self);
}
