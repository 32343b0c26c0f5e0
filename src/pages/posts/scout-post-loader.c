/* scout-post-loader.c: loads the parts of one post, each by itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What scout-part-loader.c is for creators, without its queue: a post has three parts. Everything
 * under way belongs to one cancellable, which ends with the post. Main thread only. */

#include "config.h"

#include "scout-post-loader.h"

#include "scout-post-finder.h"

struct _ScoutPostLoader
{
  GObject parent_instance;

  char *id;                  /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable): of all parts of the post */
  guint n_pending;
};

enum
{
  SIGNAL_LOADED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostLoader, scout_post_loader, G_TYPE_OBJECT)

/* What the callback of one part needs besides the answer. */
typedef struct
{
  ScoutPostLoader *loader;   /* (owned) */
  GCancellable *cancellable; /* (owned) */
  ScoutContentPart part;
} Load;

static void
load_free (Load *load)
{
  g_clear_object (&load->loader);
  g_clear_object (&load->cancellable);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Load, load_free)

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(Load) load = g_steal_pointer (&user_data);
  g_autoptr(ScoutContent) answer = NULL;
  g_autoptr(GError) error = NULL;

  answer = scout_post_finder_load_finish (SCOUT_MARKETPLACE (source), result, &error);
  load->loader->n_pending--;
  if (!g_cancellable_is_cancelled (load->cancellable))
    g_signal_emit (load->loader, signals[SIGNAL_LOADED], 0, (guint) load->part, answer, error);
}

static void
scout_post_loader_dispose (GObject *object)
{
  scout_post_loader_set_post (SCOUT_POST_LOADER (object), NULL);

  G_OBJECT_CLASS (scout_post_loader_parent_class)->dispose (object);
}

static void
scout_post_loader_class_init (ScoutPostLoaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_post_loader_dispose;

  /**
   * ScoutPostLoader::loaded:
   * @self: the loader
   * @part: a #ScoutContentPart
   * @answer: (nullable): a post that knows the part, %NULL if it did not come
   * @error: (nullable): why it did not come, a #ScoutGraphError or #ScoutPostFinderError
   *
   * A part has come, or will not.
   */
  signals[SIGNAL_LOADED] = g_signal_new ("loaded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_UINT,
                                         SCOUT_TYPE_CONTENT, G_TYPE_ERROR);
}

static void
scout_post_loader_init (ScoutPostLoader *self)
{
}

ScoutPostLoader *
scout_post_loader_new (void)
{
  return g_object_new (SCOUT_TYPE_POST_LOADER, NULL);
}

void
scout_post_loader_set_post (ScoutPostLoader *self,
                            const char      *id)
{
  g_autofree char *copy = g_strdup (id);

  g_return_if_fail (SCOUT_IS_POST_LOADER (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_free (self->id);
  self->id = g_steal_pointer (&copy);
  if (self->id != NULL)
    self->cancellable = g_cancellable_new ();
}

const char *
scout_post_loader_get_id (ScoutPostLoader *self)
{
  g_return_val_if_fail (SCOUT_IS_POST_LOADER (self), NULL);

  return self->id;
}

void
scout_post_loader_load (ScoutPostLoader  *self,
                        ScoutMarketplace *marketplace,
                        ScoutContentPart  part,
                        ScoutCreator     *creator)
{
  Load *load = NULL;

  g_return_if_fail (SCOUT_IS_POST_LOADER (self));
  g_return_if_fail (self->id != NULL);
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  load = g_new0 (Load, 1);
  load->loader = g_object_ref (self);
  load->cancellable = g_object_ref (self->cancellable);
  load->part = part;
  self->n_pending++;
  scout_post_finder_load_async (marketplace, self->id, part, creator, self->cancellable, loaded_cb,
                                load);
}

gboolean
scout_post_loader_is_loading (ScoutPostLoader *self)
{
  g_return_val_if_fail (SCOUT_IS_POST_LOADER (self), FALSE);

  return self->n_pending > 0;
}
