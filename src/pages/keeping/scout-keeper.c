/* scout-keeper.c: what people keep and let go of, and the way back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Turns wishes into changes of the library; what comes of one, and how it is taken back, is in
 * scout-keeper-change.c. */

#include "config.h"

#include "scout-keeper.h"

#include "scout-keeper-private.h"

typedef enum
{
  PROP_LIBRARY = 1,
} ScoutKeeperProperty;

static GParamSpec *props[PROP_LIBRARY + 1];

enum
{
  SIGNAL_STARS_CHANGED,
  SIGNAL_SEARCH_SAVED,
  SIGNAL_NAMES_CHANGED,
  SIGNAL_TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutKeeper, scout_keeper, G_TYPE_OBJECT)

static void
stars_changed (ScoutKeeper *self)
{
  g_signal_emit (self, signals[SIGNAL_STARS_CHANGED], 0);
}

static void
drop_library (ScoutKeeper *self)
{
  if (self->library != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->library, self);
      g_signal_handlers_disconnect_by_data (scout_library_get_creators (self->library), self);
    }
  g_clear_object (&self->library);
  g_queue_clear_full (&self->done, _scout_keeper_change_free);
}

static void
scout_keeper_dispose (GObject *object)
{
  drop_library (SCOUT_KEEPER (object));

  G_OBJECT_CLASS (scout_keeper_parent_class)->dispose (object);
}

static void
scout_keeper_finalize (GObject *object)
{
  g_hash_table_unref (SCOUT_KEEPER (object)->pending);
  g_hash_table_unref (SCOUT_KEEPER (object)->names);

  G_OBJECT_CLASS (scout_keeper_parent_class)->finalize (object);
}

static void
scout_keeper_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((ScoutKeeperProperty) property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, scout_keeper_get_library (SCOUT_KEEPER (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_keeper_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch ((ScoutKeeperProperty) property_id)
    {
    case PROP_LIBRARY:
      scout_keeper_set_library (SCOUT_KEEPER (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_keeper_class_init (ScoutKeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = scout_keeper_dispose;
  object_class->finalize = scout_keeper_finalize;
  object_class->get_property = scout_keeper_get_property;
  object_class->set_property = scout_keeper_set_property;

  /**
   * ScoutKeeper:library: (nullable)
   *
   * What is kept for the brand.
   */
  props[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, SCOUT_TYPE_LIBRARY,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                             G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutKeeper::stars-changed:
   * @self: the keeper
   *
   * Somebody may be starred who was not, or the other way round, or nothing can be kept any more.
   */
  signals[SIGNAL_STARS_CHANGED] = g_signal_new ("stars-changed", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutKeeper::search-saved:
   * @self: the keeper
   * @search: the search
   *
   * A search was saved that was to be.
   */
  signals[SIGNAL_SEARCH_SAVED] = g_signal_new ("search-saved", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL,
                                               G_TYPE_NONE, 1, SCOUT_TYPE_SAVED_SEARCH);

  /**
   * ScoutKeeper::names-changed:
   * @self: the keeper
   *
   * scout_keeper_find_name() may know more.
   */
  signals[SIGNAL_NAMES_CHANGED] = g_signal_new ("names-changed", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutKeeper::told:
   * @self: the keeper
   * @text: what has happened, or why not, in plain text
   * @change: a number for scout_keeper_undo(), or 0 if there is nothing to take back
   *
   * Something has happened that was asked for.
   */
  signals[SIGNAL_TOLD] = g_signal_new ("told", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);
}

static void
scout_keeper_init (ScoutKeeper *self)
{
  self->pending = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

ScoutKeeper *
scout_keeper_new (void)
{
  return g_object_new (SCOUT_TYPE_KEEPER, NULL);
}

ScoutLibrary *
scout_keeper_get_library (ScoutKeeper *self)
{
  g_return_val_if_fail (SCOUT_IS_KEEPER (self), NULL);

  return self->library;
}

static void
note_all_saved (ScoutKeeper *self)
{
  GListModel *saved = scout_library_get_creators (self->library);

  _scout_keeper_note_saved_names (self, 0, 0, g_list_model_get_n_items (saved), saved);
}

void
scout_keeper_set_library (ScoutKeeper  *self,
                          ScoutLibrary *library)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (library == NULL || SCOUT_IS_LIBRARY (library));

  if (self->library == library)
    return;

  drop_library (self);
  g_hash_table_remove_all (self->names);
  self->problem = NULL;
  self->has_told = FALSE;
  if (g_set_object (&self->library, library))
    {
      g_signal_connect_object (library, "notify::is-open", G_CALLBACK (stars_changed), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (scout_library_get_creators (library), "items-changed",
                               G_CALLBACK (stars_changed), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (scout_library_get_creators (library), "items-changed",
                               G_CALLBACK (_scout_keeper_note_saved_names), self,
                               G_CONNECT_SWAPPED);
      note_all_saved (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LIBRARY]);
  stars_changed (self);
}

gboolean
scout_keeper_is_open (ScoutKeeper *self)
{
  g_return_val_if_fail (SCOUT_IS_KEEPER (self), FALSE);

  return self->library != NULL && scout_library_is_open (self->library);
}

const char *
scout_keeper_get_problem (ScoutKeeper *self)
{
  g_return_val_if_fail (SCOUT_IS_KEEPER (self), NULL);

  return self->problem;
}

void
scout_keeper_set_problem (ScoutKeeper *self,
                          const char  *problem)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));

  self->problem = problem;
  stars_changed (self);
}

gboolean
scout_keeper_has_star (ScoutKeeper  *self,
                       ScoutCreator *creator)
{
  g_return_val_if_fail (SCOUT_IS_KEEPER (self), FALSE);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), FALSE);

  return scout_keeper_is_open (self) &&
         scout_library_has_creator (self->library, scout_creator_get_network (creator),
                                    scout_creator_get_id (creator));
}

/* What they are in the list, to put them back. */
static GPtrArray *
dup_rows (ScoutKeeper *self,
          GPtrArray   *creators)
{
  GListModel *list = scout_library_get_creators (self->library);
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < creators->len; i++)
    g_hash_table_add (wanted, (gpointer) scout_creator_get_id (creators->pdata[i]));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(ScoutSavedCreator) row = g_list_model_get_item (list, i);
      ScoutCreator *creator = scout_saved_creator_get_creator (row);

      if (g_hash_table_contains (wanted, scout_creator_get_id (creator)))
        g_ptr_array_add (rows, g_steal_pointer (&row));
    }

  return rows;
}

static void
change_stars (ScoutKeeper *self,
              GPtrArray   *creators,
              gboolean     starred)
{
  g_autoptr(GPtrArray) changing = g_ptr_array_new_with_free_func (g_object_unref);
  ScoutKeeperChange *change = NULL;

  if (!scout_keeper_is_open (self))
    return;

  for (guint i = 0; i < creators->len; i++)
    {
      ScoutCreator *creator = creators->pdata[i];

      if (scout_keeper_has_star (self, creator) == starred ||
          !g_hash_table_add (self->pending, g_object_ref (creator)))
        continue;
      g_ptr_array_add (changing, g_object_ref (creator));
    }
  if (changing->len == 0)
    return;

  change = _scout_keeper_change_new (self, starred ? SCOUT_KEEPER_CHANGE_STAR
                                                   : SCOUT_KEEPER_CHANGE_UNSTAR);
  change->creators = g_ptr_array_ref (changing);
  if (starred)
    {
      scout_library_save_creators_async (self->library, changing, _scout_keeper_changed_cb,
                                         change);
      return;
    }
  change->rows = dup_rows (self, changing);
  scout_library_remove_creators_async (self->library, changing, _scout_keeper_changed_cb, change);
}

void
scout_keeper_toggle_star (ScoutKeeper  *self,
                          ScoutCreator *creator)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new ();

  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  g_ptr_array_add (creators, creator);
  change_stars (self, creators, !scout_keeper_has_star (self, creator));
}

void
scout_keeper_star_all (ScoutKeeper *self,
                       GPtrArray   *creators)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (creators != NULL);

  change_stars (self, creators, TRUE);
}

void
scout_keeper_unstar_all (ScoutKeeper *self,
                         GPtrArray   *creators)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (creators != NULL);

  change_stars (self, creators, FALSE);
}

static void
seen_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  if (!scout_library_finish (SCOUT_LIBRARY (source), result, &error))
    g_message ("What is known of saved creators could not be renewed: %s", error->message);
}

void
scout_keeper_note_seen (ScoutKeeper *self,
                        GPtrArray   *creators)
{
  g_autoptr(GPtrArray) starred = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (creators != NULL);

  scout_keeper_note_names (self, creators);
  for (guint i = 0; i < creators->len; i++)
    {
      if (scout_keeper_has_star (self, creators->pdata[i]))
        g_ptr_array_add (starred, g_object_ref (creators->pdata[i]));
    }
  if (starred->len > 0)
    scout_library_renew_creators_async (self->library, starred, seen_cb, NULL);
}

void
scout_keeper_note_seen_alone (ScoutKeeper  *self,
                              ScoutCreator *creator)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new ();

  g_ptr_array_add (creators, creator);
  scout_keeper_note_seen (self, creators);
}

/* Without white space around it; %NULL if there is nothing else. */
static char *
dup_name (const char *name)
{
  g_autofree char *copy = g_strstrip (g_strdup (name));

  return *copy != '\0' ? g_steal_pointer (&copy) : NULL;
}

void
scout_keeper_save_search (ScoutKeeper   *self,
                          const char    *name,
                          ScoutQuery    *query,
                          ScoutSighting *sighting)
{
  g_autofree char *copy = NULL;
  ScoutKeeperChange *change = NULL;

  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (SCOUT_IS_QUERY (query));

  copy = dup_name (name);
  if (copy == NULL || self->library == NULL)
    return;

  change = _scout_keeper_change_new (self, SCOUT_KEEPER_CHANGE_SAVE);
  change->name = g_steal_pointer (&copy);
  scout_library_save_search_async (self->library, change->name, query, sighting,
                                   _scout_keeper_saved_cb, change);
}

void
scout_keeper_rename_search (ScoutKeeper      *self,
                            ScoutSavedSearch *search,
                            const char       *name)
{
  g_autofree char *copy = NULL;
  ScoutKeeperChange *change = NULL;

  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (SCOUT_IS_SAVED_SEARCH (search));
  g_return_if_fail (name != NULL);

  copy = dup_name (name);
  if (copy == NULL || self->library == NULL ||
      g_str_equal (copy, scout_saved_search_get_name (search)))
    return;

  change = _scout_keeper_change_new (self, SCOUT_KEEPER_CHANGE_RENAME);
  change->name = g_steal_pointer (&copy);
  change->search = g_object_ref (search);
  scout_library_rename_search_async (self->library, scout_saved_search_get_id (search),
                                     change->name, _scout_keeper_changed_cb, change);
}

void
scout_keeper_remove_search (ScoutKeeper      *self,
                            ScoutSavedSearch *search)
{
  ScoutKeeperChange *change = NULL;

  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (SCOUT_IS_SAVED_SEARCH (search));

  if (self->library == NULL)
    return;

  change = _scout_keeper_change_new (self, SCOUT_KEEPER_CHANGE_REMOVE);
  change->search = g_object_ref (search);
  change->name = g_strdup (scout_saved_search_get_name (search));
  scout_library_remove_search_async (self->library, scout_saved_search_get_id (search),
                                     _scout_keeper_changed_cb, change);
}

void
_scout_keeper_tell_names (ScoutKeeper *self)
{
  g_signal_emit (self, signals[SIGNAL_NAMES_CHANGED], 0);
}

void
_scout_keeper_tell_saved (ScoutKeeper      *self,
                          ScoutSavedSearch *search)
{
  g_signal_emit (self, signals[SIGNAL_SEARCH_SAVED], 0, search);
}

void
_scout_keeper_tell (ScoutKeeper *self,
                    const char  *text,
                    guint        change)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, text, change);
}
