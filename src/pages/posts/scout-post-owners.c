/* scout-post-owners.c: whose posts are that were found by themselves.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A post tells no more of its creator than a number (S2, Content Endpoint: Response Fields).
 * Networks whose posts come with their creator are not asked. Main thread only. */

#include "config.h"

#include "scout-post-owners.h"

struct _ScoutPostOwners
{
  GObject parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  GHashTable *known;             /* (owned): ids, to creators */
  GHashTable *failed;            /* (owned): ids, a set: whom nobody told of */
  char *id;                      /* (owned) (nullable): who is asked for */
  GCancellable *cancellable;     /* (owned) (nullable): of that */
};

enum
{
  SIGNAL_FOUND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostOwners, scout_post_owners, G_TYPE_OBJECT)

static void
stop (ScoutPostOwners *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->id, g_free);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(ScoutPostOwners) self = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreator) creator =
    scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, &error);
  g_autofree char *id = NULL;

  /* Somebody else may be asked for meanwhile. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      || g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  id = g_steal_pointer (&self->id);
  g_clear_object (&self->cancellable);
  if (creator == NULL)
    {
      g_debug ("Nobody tells whose post it is: %s", error->message);
      g_hash_table_add (self->failed, g_steal_pointer (&id));
      return;
    }

  g_hash_table_insert (self->known, g_steal_pointer (&id), g_object_ref (creator));
  g_signal_emit (self, signals[SIGNAL_FOUND], 0, creator);
}

static void
scout_post_owners_dispose (GObject *object)
{
  ScoutPostOwners *self = SCOUT_POST_OWNERS (object);

  stop (self);
  g_clear_object (&self->marketplace);
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->failed, g_hash_table_unref);

  G_OBJECT_CLASS (scout_post_owners_parent_class)->dispose (object);
}

static void
scout_post_owners_class_init (ScoutPostOwnersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_post_owners_dispose;

  /**
   * ScoutPostOwners::found:
   * @self: the owners
   * @creator: who was asked for last
   *
   * A creator has come.
   */
  signals[SIGNAL_FOUND] = g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);
}

static void
scout_post_owners_init (ScoutPostOwners *self)
{
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->failed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

ScoutPostOwners *
scout_post_owners_new (void)
{
  return g_object_new (SCOUT_TYPE_POST_OWNERS, NULL);
}

void
scout_post_owners_set_marketplace (ScoutPostOwners  *self,
                                   ScoutMarketplace *marketplace)
{
  g_return_if_fail (SCOUT_IS_POST_OWNERS (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  if (!g_set_object (&self->marketplace, marketplace))
    return;

  stop (self);
  g_hash_table_remove_all (self->known);
  g_hash_table_remove_all (self->failed);
}

void
scout_post_owners_try_again (ScoutPostOwners *self)
{
  g_return_if_fail (SCOUT_IS_POST_OWNERS (self));

  g_hash_table_remove_all (self->failed);
}

ScoutCreator *
scout_post_owners_look_up (ScoutPostOwners *self,
                           const char      *id)
{
  ScoutCreator *creator = NULL;

  g_return_val_if_fail (SCOUT_IS_POST_OWNERS (self), NULL);

  if (id != NULL && g_strcmp0 (id, self->id) == 0)
    return NULL;

  stop (self);
  creator = id != NULL ? g_hash_table_lookup (self->known, id) : NULL;
  if (id == NULL || creator != NULL || self->marketplace == NULL
      || g_hash_table_contains (self->failed, id)
      || !scout_marketplace_supports_content (self->marketplace))
    return creator;

  self->id = g_strdup (id);
  self->cancellable = g_cancellable_new ();
  scout_marketplace_load_creator_async (self->marketplace, id, SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_L28, self->cancellable, loaded_cb,
                                        g_object_ref (self));
  return NULL;
}
