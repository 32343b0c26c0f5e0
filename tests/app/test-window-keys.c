/* test-window-keys.c: the keyboard in the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-content-address.h"
#include "scout-filter-row.h"
#include "scout-jump-dialog.h"
#include "told-keys.h"

#include <string.h>

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

/* Titles of the shortcuts that are told, by action and by key. */
typedef struct
{
  GHashTable *actions; /* (owned): of action names, each with the one title that it has */
  GPtrArray *keys;     /* (owned): texts such as "<Alt>Left Escape" */
  guint n_rows;
} Shortcuts;

static void
collect_shortcuts (GtkWidget *widget,
                   Shortcuts *shortcuts)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      g_autofree char *title = NULL;
      char *action = NULL;
      char *keys = NULL;

      g_object_get (widget, "title", &title, "action-name", &action, "accelerator", &keys, NULL);
      g_assert_nonnull (title);
      g_assert_cmpstr (title, !=, "");
      g_assert_true (action != NULL || keys != NULL);
      shortcuts->n_rows++;
      if (action != NULL)
        {
          /* The window of GTK has each row a second time, to search. */
          const char *told = g_hash_table_lookup (shortcuts->actions, action);

          g_assert_true (told == NULL || g_str_equal (told, title));
          g_hash_table_insert (shortcuts->actions, action, g_steal_pointer (&title));
        }
      if (keys != NULL)
        g_ptr_array_add (shortcuts->keys, keys);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_shortcuts (child, shortcuts);
}

static gboolean
is_told (const Shortcuts *shortcuts,
         const char      *action,
         const char      *key)
{
  ToldKey wanted = { 0 };

  if (g_hash_table_contains (shortcuts->actions, action))
    return TRUE;

  g_assert_true (gtk_accelerator_parse (key, &wanted.key, &wanted.modifiers));

  for (guint i = 0; i < shortcuts->keys->len; i++)
    {
      g_autoptr(GArray) keys = told_keys_parse (g_ptr_array_index (shortcuts->keys, i));

      for (guint k = 0; k < keys->len; k++)
        {
          const ToldKey *one = &g_array_index (keys, ToldKey, k);

          if (one->key == wanted.key && one->modifiers == wanted.modifiers)
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
has_action (WindowFixture *fixture,
            const char    *detailed_name)
{
  g_auto(GStrv) parts = g_strsplit (detailed_name, "::", 2);
  const char *name = parts[0];
  GtkWidgetClass *klass = GTK_WIDGET_GET_CLASS (fixture->window);
  const GVariantType *parameter_type;
  const char *installed = NULL;
  const char *property = NULL;
  GType owner;

  if (g_str_has_prefix (name, "app."))
    return g_action_group_has_action (G_ACTION_GROUP (window_fixture_get_program ()),
                                      name + strlen ("app."));

  for (guint i = 0;
       gtk_widget_class_query_action (klass, i, &owner, &installed, &parameter_type, &property);
       i++)
    {
      if (g_str_equal (installed, name))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_same_key (const char *a,
             const char *b)
{
  GdkModifierType a_modifiers = 0, b_modifiers = 0;
  guint a_key = 0, b_key = 0;

  g_assert_true (gtk_accelerator_parse (a, &a_key, &a_modifiers));
  g_assert_true (gtk_accelerator_parse (b, &b_key, &b_modifiers));
  return a_key == b_key && a_modifiers == b_modifiers;
}

/* The keys of the design, of all that there is so far. */
static void
test_keys_of_design (WindowFixture *fixture,
                     gconstpointer  data)
{
  static const struct
  {
    const char *action;
    const char *key;
  } keys[] = {
    { "win.search", "<Control>f" },
    { "win.filters", "<Control><Shift>f" },
    { "win.filters", "F9" },
    { "win.discover::facebook-creators", "<Control>1" },
    { "win.discover::instagram-creators", "<Control>2" },
    { "win.discover::facebook-content", "<Control>3" },
    { "win.saved-creators", "<Control>l" },
    { "win.save-search", "<Control>s" },
    { "win.refresh", "<Control>r" },
    { "win.refresh", "F5" },
    { "win.back", "<Alt>Left" },
    { "win.preferences", "<Control>comma" },
    { "win.show-help-overlay", "<Control>question" },
  };
  GtkApplication *program = GTK_APPLICATION (window_fixture_get_program ());

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_auto(GStrv) accelerators = gtk_application_get_accels_for_action (program,
                                                                          keys[i].action);
      gboolean is_there = FALSE;

      g_test_message ("%s: %s", keys[i].key, keys[i].action);
      for (gsize k = 0; accelerators[k] != NULL; k++)
        is_there = is_there || is_same_key (accelerators[k], keys[i].key);
      g_assert_true (is_there);
    }
}

/* What is told works, and what works is told. */
static void
test_shortcuts (WindowFixture *fixture,
                gconstpointer  data)
{
  GtkApplication *program = GTK_APPLICATION (window_fixture_get_program ());
  g_autoptr(GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (program);
  Shortcuts shortcuts = { told, keys, 0 };
  GHashTableIter iter;
  gpointer action;
  GtkWidget *overlay;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.show-help-overlay", NULL);
  overlay = GTK_WIDGET (gtk_application_window_get_help_overlay (
                          GTK_APPLICATION_WINDOW (fixture->window)));
  collect_shortcuts (overlay, &shortcuts);
  g_assert_cmpuint (shortcuts.n_rows, >=, 10);

  g_hash_table_iter_init (&iter, told);
  while (g_hash_table_iter_next (&iter, &action, NULL))
    {
      g_auto(GStrv) accelerators = gtk_application_get_accels_for_action (program, action);

      g_test_message ("told: %s", (const char *) action);
      g_assert_nonnull (accelerators[0]);
    }

  g_assert_cmpuint (g_strv_length (actions), >=, 6);
  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_auto(GStrv) accelerators = gtk_application_get_accels_for_action (program, actions[i]);

      g_test_message ("set: %s", actions[i]);
      g_assert_true (has_action (fixture, actions[i]));
      for (gsize k = 0; accelerators[k] != NULL; k++)
        g_assert_true (is_told (&shortcuts, actions[i], accelerators[k]));
    }
  gtk_window_destroy (GTK_WINDOW (overlay));
}

static GtkWidget *
get_dialog (void)
{
  g_autoptr(GListModel) toplevels = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (SCOUT_IS_JUMP_DIALOG (window))
        return window;
    }

  return NULL;
}

static void
type_into_dialog (const char *text)
{
  GtkWidget *entry = scout_ui_fixture_find (get_dialog (), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  scout_ui_fixture_settle (get_dialog ());
}

static void
press_enter (void)
{
  g_signal_emit_by_name (scout_ui_fixture_find (get_dialog (), GTK_TYPE_SEARCH_ENTRY, NULL),
                         "activate");
}

static void
open_dialog (WindowFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (get_window (fixture), "win.jump", NULL));
  g_assert_nonnull (get_dialog ());
  scout_ui_fixture_settle (get_dialog ());
}

/* Not only where one types is seen, but all that belongs to it. */
static void
assert_whole (WindowFixture *fixture,
              GtkWidget     *row)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  window_fixture_settle (fixture);
  g_assert_true (gtk_widget_compute_bounds (row, viewport, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     (float) gtk_widget_get_height (viewport));
}

static const char *
get_focused_filter (WindowFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_nonnull (focus);
  focus = gtk_widget_get_ancestor (focus, SCOUT_TYPE_FILTER_ROW);
  g_assert_nonnull (focus);
  assert_whole (fixture, focus);

  return scout_filter_row_get_parameter (SCOUT_FILTER_ROW (focus))->id;
}

/* What is asked before a narrow window is as narrow. */
static void
test_jump_narrow (WindowFixture *fixture,
                  gconstpointer  data)
{
  fixture->width = 360;
  fixture->height = 640;
  window_fixture_open_discover (fixture);
  open_dialog (fixture);
  g_assert_cmpint (gtk_widget_get_width (get_dialog ()), <=, 360);
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-narrow"));
  gtk_window_close (GTK_WINDOW (get_dialog ()));
}

/* Searches, brands, filters and commands are found by a part of their names. */
static void
test_jump (WindowFixture *fixture,
           gconstpointer  data)
{
  ScoutBrandPage *page = NULL;
  g_autoptr(GError) nowhere = NULL;

  window_fixture_open_discover (fixture);
  open_dialog (fixture);
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump"));
  type_into_dialog ("instag");
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  g_assert_null (get_dialog ());

  open_dialog (fixture);
  type_into_dialog ("zzyzx://");
  g_assert_null (scout_content_address_dup_id ("zzyzx://", &nowhere));
  g_assert_nonnull (page_fixture_find_label (get_dialog (), nowhere->message));
  press_enter ();
  type_into_dialog ("facebook cr");
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);

  open_dialog (fixture);
  type_into_dialog ("interaction rate");
  press_enter ();
  window_fixture_settle (fixture);
  g_assert_cmpstr (get_focused_filter (fixture), ==, "interaction-rate");

  open_dialog (fixture);
  type_into_dialog ("prefer");
  g_assert_nonnull (page_fixture_find_label (get_dialog (), "Preferences"));
  type_into_dialog ("lumen");
  press_enter ();
  page = scout_session_get_brand_page (scout_window_get_session (fixture->window));
  g_assert_cmpstr (scout_brand_page_get_fields (page)->name, ==, "Lumen Kettle Co.");
}

/* A filter of another search leads there, and whoever has been found is a place too. */
static void
test_jump_to_what_is_found (WindowFixture *fixture,
                            gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  ScoutCreatorPage *page = NULL;

  window_fixture_open_discover (fixture);
  creator = g_list_model_get_item (G_LIST_MODEL (scout_discover_page_get_results (
    SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)))), 5);
  open_dialog (fixture);
  /* There would be too many. */
  g_assert_null (page_fixture_find_label (get_dialog (), "Filter · Instagram creators"));
  type_into_dialog ("engaged acc");
  g_assert_nonnull (page_fixture_find_label (get_dialog (), "Filter · Instagram creators"));
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-other-filter"));
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_settle (fixture);
  g_assert_cmpstr (get_focused_filter (fixture), ==, "min-engaged-accounts");

  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-creators");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  open_dialog (fixture);
  type_into_dialog (scout_creator_get_handle (creator));
  g_assert_nonnull (page_fixture_find_label (get_dialog (), "Creator"));
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-found"));
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  page = SCOUT_CREATOR_PAGE (window_fixture_get_page (fixture));
  g_assert_true (scout_creator_page_get_creator (page) == creator);
  window_fixture_wait_for_parts (fixture);

  /* From there, too. */
  open_dialog (fixture);
  type_into_dialog ("published");
  press_enter ();
  window_fixture_settle (fixture);
  g_assert_nonnull (get_focused_filter (fixture));
}

/* A Page without Instagram, on Instagram's search: what is offered works. */
static void
test_jump_from_no_access (WindowFixture *fixture,
                          gconstpointer  data)
{
  ScoutSession *session = NULL;
  const ScoutAccount *account = NULL;

  window_fixture_open_discover (fixture);
  session = scout_window_get_session (fixture->window);
  account = scout_session_get_account (session);
  for (guint i = 0; i < account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (account->pages, i);

      if (scout_session_get_access (session, page, SCOUT_NETWORK_INSTAGRAM) != SCOUT_ACCESS_READY
          && scout_session_get_access (session, page, SCOUT_NETWORK_FACEBOOK) == SCOUT_ACCESS_READY)
        gtk_widget_activate_action (get_window (fixture), "win.use-page", "s",
                                    scout_brand_page_get_fields (page)->id);
    }
  g_assert_cmpint (scout_session_get_access (session, scout_session_get_brand_page (session),
                                             SCOUT_NETWORK_INSTAGRAM), !=, SCOUT_ACCESS_READY);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "instagram-creators");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);

  open_dialog (fixture);
  g_assert_nonnull (page_fixture_find_label (get_dialog (), "Preferences"));
  g_assert_null (page_fixture_find_label (get_dialog (), "Search again"));
  g_assert_null (page_fixture_find_label (get_dialog (), "Filters"));
  type_into_dialog ("engaged acc");
  g_assert_null (page_fixture_find_label (get_dialog (), "Filter · Instagram creators"));
  type_into_dialog ("interaction rate");
  g_assert_nonnull (page_fixture_find_label (get_dialog (), "Filter · Facebook creators"));
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_settle (fixture);
  g_assert_cmpstr (get_focused_filter (fixture), ==, "interaction-rate");
}

/* Others have places as well. */
#define TEST_TYPE_PROVIDER (test_provider_get_type ())
G_DECLARE_FINAL_TYPE (TestProvider, test_provider, TEST, PROVIDER, GObject)

struct _TestProvider
{
  GObject parent_instance;
};

static void
test_provider_find (ScoutJumpProvider *provider,
                    const char        *text,
                    GPtrArray         *jumps)
{
  g_ptr_array_add (jumps, scout_jump_new ("Spring launch", "Shortlist", "starred-symbolic",
                                          "win.discover",
                                          g_variant_new_string ("facebook-content")));
}

static void
test_provider_iface_init (ScoutJumpProviderInterface *iface)
{
  iface->find = test_provider_find;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestProvider, test_provider, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_JUMP_PROVIDER,
                                                      test_provider_iface_init))

static void
test_provider_class_init (TestProviderClass *klass)
{
}

static void
test_provider_init (TestProvider *self)
{
}

static void
test_jump_provider (WindowFixture *fixture,
                    gconstpointer  data)
{
  g_autoptr(TestProvider) provider = g_object_new (TEST_TYPE_PROVIDER, NULL);

  window_fixture_open_discover (fixture);
  scout_window_add_jump_provider (fixture->window, SCOUT_JUMP_PROVIDER (provider));
  open_dialog (fixture);
  type_into_dialog ("shortlist");
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_CONTENT);
}

static gboolean
is_all_kept (gpointer data)
{
  ScoutLibrary *library = window_fixture_get_library (data);

  return g_list_model_get_n_items (scout_library_get_creators (library)) == 1
         && g_list_model_get_n_items (scout_library_get_searches (library)) == 1;
}

static ScoutPagedModel *
get_results (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER);

  return scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page));
}

/* Keeps the first creator of all and a search for coffee. */
static ScoutCreator *
keep_things (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (
    scout_session_get_catalog (scout_window_get_session (fixture->window)),
    SCOUT_NETWORK_FACEBOOK, "coffee");
  ScoutCreator *creator = g_list_model_get_item (G_LIST_MODEL (get_results (fixture)), 0);

  g_ptr_array_add (creators, g_object_ref (creator));
  scout_library_save_creators_async (window_fixture_get_library (fixture), creators, NULL, NULL);
  scout_library_save_search_async (window_fixture_get_library (fixture), "Roasters", query, NULL,
                                   NULL, NULL);
  scout_ui_fixture_wait (is_all_kept, fixture);

  return creator;
}

/* So has what is kept. */
static void
test_jump_to_what_is_kept (WindowFixture *fixture,
                           gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  ScoutCreatorPage *page = NULL;

  window_fixture_open_discover (fixture);
  creator = keep_things (fixture);
  open_dialog (fixture);
  type_into_dialog (scout_creator_get_handle (creator));
  g_assert_nonnull (page_fixture_find_label (get_dialog (), "Saved creator"));
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-kept"));
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  page = SCOUT_CREATOR_PAGE (window_fixture_get_page (fixture));
  g_assert_cmpstr (scout_creator_get_id (scout_creator_page_get_creator (page)), ==,
                   scout_creator_get_id (creator));
  window_fixture_wait_for_parts (fixture);

  open_dialog (fixture);
  type_into_dialog ("saved cr");
  press_enter ();
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);

  open_dialog (fixture);
  type_into_dialog ("roast");
  press_enter ();
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpstr (scout_query_get_text (scout_paged_model_get_query (get_results (fixture)),
                                         "query"), ==, "coffee");

  /* Nobody of that name, or not any more. */
  gtk_widget_activate_action (get_window (fixture), "win.open-creator", "(ss)", "facebook", "0");
  gtk_widget_activate_action (get_window (fixture), "win.open-creator", "(ss)", "friendface",
                              scout_creator_get_id (creator));
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-keys/keys-of-design", WindowFixture, NULL, window_fixture_set_up,
              test_keys_of_design, window_fixture_tear_down);
  g_test_add ("/window-keys/shortcuts", WindowFixture, NULL, window_fixture_set_up, test_shortcuts,
              window_fixture_tear_down);

  g_test_add ("/window-keys/jump", WindowFixture, NULL, window_fixture_set_up, test_jump,
              window_fixture_tear_down);
  g_test_add ("/window-keys/jump-narrow", WindowFixture, NULL, window_fixture_set_up,
              test_jump_narrow, window_fixture_tear_down);
  g_test_add ("/window-keys/jump-to-what-is-found", WindowFixture, NULL, window_fixture_set_up,
              test_jump_to_what_is_found, window_fixture_tear_down);
  g_test_add ("/window-keys/jump-from-no-access", WindowFixture, NULL, window_fixture_set_up,
              test_jump_from_no_access, window_fixture_tear_down);
  g_test_add ("/window-keys/jump-provider", WindowFixture, NULL, window_fixture_set_up,
              test_jump_provider, window_fixture_tear_down);
  g_test_add ("/window-keys/jump-to-what-is-kept", WindowFixture, NULL, window_fixture_set_up,
              test_jump_to_what_is_kept, window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
