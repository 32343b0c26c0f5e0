/* scout-library-jumps.c: what is kept, for people who look for it by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Searches are few and are all handed over. Creators may be thousands, and are looked at here:
 * nobody reads more of them than a list has room for. Their names are made ready to be compared
 * when somebody looks for the first time, and again where the list has changed since. */

#include "config.h"

#include "scout-library-jumps.h"

#include "scout-jump-words.h"

#include <glib/gi18n.h>

/* As many as the dialog shows at most. */
#define MAX_CREATORS 50
/* Before anything is typed, those who were saved last. */
#define MAX_NEWEST 5

struct _ScoutLibraryJumps
{
  GObject parent_instance;

  ScoutKeeper *keeper;  /* (owned) */
  GListModel *creators; /* (owned) (nullable): of the keeper's library */
  GArray *names;        /* (owned) (element-type utf8): of each of them, or %NULL */
};

static void
append_searches (ScoutLibrary *library,
                 GPtrArray    *jumps)
{
  GListModel *searches = scout_library_get_searches (library);

  for (guint i = 0; i < g_list_model_get_n_items (searches); i++)
    {
      g_autoptr(ScoutSavedSearch) search = g_list_model_get_item (searches, i);
      const char *id = scout_saved_search_get_id (search);

      g_ptr_array_add (jumps, scout_jump_new (scout_saved_search_get_name (search),
                                              _("Saved search"), "folder-saved-search-symbolic",
                                              "win.open-search", g_variant_new_string (id)));
    }
}

/* Both names: people look for either. On Instagram they are the same. */
static char *
dup_title (ScoutCreator *creator)
{
  const char *name = scout_creator_get_name (creator);
  const char *handle = scout_creator_get_handle (creator);

  if (handle == NULL || g_str_equal (handle, name))
    return g_strdup (name);

  return g_strdup_printf ("%s (@%s)", name, handle);
}

ScoutJump *
scout_library_jumps_new_for_creator (ScoutCreator *creator,
                                     const char   *kind,
                                     const char   *icon_name)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_NETWORK);
  const GEnumValue *network = g_enum_get_value (klass, (int) scout_creator_get_network (creator));
  g_autofree char *title = dup_title (creator);

  return scout_jump_new (title, kind, icon_name, "win.open-creator",
                         g_variant_new ("(ss)", network->value_nick,
                                        scout_creator_get_id (creator)));
}

static void
creators_changed_cb (ScoutLibraryJumps *self,
                     guint              position,
                     guint              n_removed,
                     guint              n_added)
{
  g_autofree char **names = g_new0 (char *, n_added + 1);

  g_array_remove_range (self->names, position, n_removed);
  g_array_insert_vals (self->names, position, names, n_added);
}

static const char *
get_name (ScoutLibraryJumps *self,
          guint              position)
{
  char **name = &g_array_index (self->names, char *, position);

  if (*name == NULL)
    {
      g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (self->creators, position);
      ScoutCreator *creator = scout_saved_creator_get_creator (saved);

      *name = scout_jump_words_spell (scout_creator_get_name (creator),
                                      scout_creator_get_handle (creator));
    }

  return *name;
}

static ScoutJump *
new_saved (ScoutLibraryJumps *self,
           guint              position)
{
  g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (self->creators, position);

  return scout_library_jumps_new_for_creator (scout_saved_creator_get_creator (saved),
                                              _("Saved creator"), "starred-symbolic");
}

static void
append_creators (ScoutLibraryJumps *self,
                 const char        *text,
                 GPtrArray         *jumps)
{
  g_autoptr(ScoutJumpWords) words = scout_jump_words_new (text, _("Saved creator"));
  guint n_wanted = *text != '\0' ? MAX_CREATORS : MAX_NEWEST;

  for (guint i = 0; i < self->names->len && n_wanted > 0; i++)
    {
      if (!scout_jump_words_fit_spelt (words, get_name (self, i)))
        continue;
      g_ptr_array_add (jumps, new_saved (self, i));
      n_wanted--;
    }
}

static void
scout_library_jumps_find (ScoutJumpProvider *provider,
                          const char        *text,
                          GPtrArray         *jumps)
{
  ScoutLibraryJumps *self = SCOUT_LIBRARY_JUMPS (provider);
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);

  if (!scout_keeper_is_open (self->keeper))
    return;

  append_searches (library, jumps);
  g_ptr_array_add (jumps, scout_jump_new (_("Saved creators"), NULL, "starred-symbolic",
                                          "win.saved-creators", NULL));
  append_creators (self, text, jumps);
}

static void
iface_init (ScoutJumpProviderInterface *iface)
{
  iface->find = scout_library_jumps_find;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutLibraryJumps, scout_library_jumps, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_JUMP_PROVIDER, iface_init))

static void
forget_creators (ScoutLibraryJumps *self)
{
  if (self->creators != NULL)
    g_signal_handlers_disconnect_by_data (self->creators, self);
  g_clear_object (&self->creators);
  g_array_set_size (self->names, 0);
}

static void
library_changed_cb (ScoutLibraryJumps *self)
{
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);

  forget_creators (self);
  if (library == NULL)
    return;

  self->creators = g_object_ref (scout_library_get_creators (library));
  g_signal_connect_object (self->creators, "items-changed", G_CALLBACK (creators_changed_cb), self,
                           G_CONNECT_SWAPPED);
  creators_changed_cb (self, 0, 0, g_list_model_get_n_items (self->creators));
}

static void
scout_library_jumps_dispose (GObject *object)
{
  ScoutLibraryJumps *self = SCOUT_LIBRARY_JUMPS (object);

  forget_creators (self);
  g_clear_object (&self->keeper);

  G_OBJECT_CLASS (scout_library_jumps_parent_class)->dispose (object);
}

static void
scout_library_jumps_finalize (GObject *object)
{
  g_array_unref (SCOUT_LIBRARY_JUMPS (object)->names);

  G_OBJECT_CLASS (scout_library_jumps_parent_class)->finalize (object);
}

static void
scout_library_jumps_class_init (ScoutLibraryJumpsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_library_jumps_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_library_jumps_finalize;
}

static void
clear_name (gpointer name)
{
  g_clear_pointer ((char **) name, g_free);
}

static void
scout_library_jumps_init (ScoutLibraryJumps *self)
{
  self->names = g_array_new (FALSE, FALSE, sizeof (char *));
  g_array_set_clear_func (self->names, clear_name);
}

ScoutLibraryJumps *
scout_library_jumps_new (ScoutKeeper *keeper)
{
  ScoutLibraryJumps *self = NULL;

  g_return_val_if_fail (SCOUT_IS_KEEPER (keeper), NULL);

  self = g_object_new (SCOUT_TYPE_LIBRARY_JUMPS, NULL);
  self->keeper = g_object_ref (keeper);
  g_signal_connect_object (keeper, "notify::library", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  library_changed_cb (self);

  return self;
}
