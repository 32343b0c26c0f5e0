/* test-sidebar.c: which Pages can be switched to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-sidebar.h"

#include "scout-call-limits.h"
#include "scout-graph-error.h"
#include "scout-session-findings.h"
#include "scout-session-private.h"
#include "scout-startup.h"
#include "scout-tooltip.h"
#include "scout-ui-fixture.h"

typedef struct
{
  ScoutSandbox *sandbox;
  ScoutSession *session;
  GtkWidget *sidebar;
  gboolean is_restored;
} Fixture;

static void
restored_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Fixture *fixture = user_data;
  g_autoptr(GError) error = NULL;

  fixture->is_restored = scout_session_restore_finish (SCOUT_SESSION (source), result, &error);
  g_assert_no_error (error);
}

static gboolean
is_restored (gpointer data)
{
  return ((Fixture *) data)->is_restored;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->sandbox = scout_sandbox_new (NULL);
  g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
  g_assert_no_error (error);
  fixture->session = scout_session_new_sandbox (fixture->sandbox, TRUE);
  scout_session_restore_async (fixture->session, restored_cb, fixture);
  scout_ui_fixture_wait (is_restored, fixture);
  fixture->sidebar = g_object_ref_sink (g_object_new (SCOUT_TYPE_SIDEBAR, NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_sidebar_set_session (SCOUT_SIDEBAR (fixture->sidebar), NULL);
  g_assert_finalize_object (fixture->sidebar);
  g_clear_object (&fixture->session);
  g_clear_object (&fixture->sandbox);
}

/* The switcher's row of a Page. */
static GtkWidget *
get_row (GtkWidget *label,
         int        index)
{
  GtkWidget *list = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX);

  return GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), index));
}

static void
test_page_without_token (Fixture       *fixture,
                         gconstpointer  data)
{
  const ScoutAccount *account = scout_session_get_account (fixture->session);
  ScoutBrandPageFields fields = *scout_brand_page_get_fields (account->pages->pdata[0]);
  GtkWidget *label;

  fields.id = "404";
  fields.token = NULL;
  g_ptr_array_insert (account->pages, 1, scout_brand_page_new (&fields));
  scout_sidebar_set_session (SCOUT_SIDEBAR (fixture->sidebar), fixture->session);

  label = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "No access");
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_is_ancestor (label, get_row (label, 1)));
  g_assert_false (gtk_widget_get_sensitive (get_row (label, 1)));
  g_assert_true (gtk_widget_get_sensitive (get_row (label, 0)));
  g_assert_true (gtk_widget_get_sensitive (get_row (label, 2)));
}

/* A row for each subject, with a name, marked where one is. */
static void
test_subjects (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const titles[] = { "Facebook creators", "Instagram creators",
                                         "Facebook content" };

  G_STATIC_ASSERT (G_N_ELEMENTS (titles) == SCOUT_N_DISCOVER_SUBJECTS);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      const ScoutDiscoverSubject *subject = scout_discover_subject_get_nth (i);
      GtkWidget *label = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, titles[i]);
      GtkWidget *row = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);
      g_autoptr(GVariant) target = g_variant_ref_sink (g_variant_new_string (subject->id));

      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           titles[i]);
      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "win.discover");
      g_assert_true (g_variant_equal (gtk_actionable_get_action_target_value (
                                        GTK_ACTIONABLE (row)), target));
      scout_sidebar_select (SCOUT_SIDEBAR (fixture->sidebar), subject, NULL);
      g_assert_true (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)));
    }
}

static void
checked_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  scout_marketplace_check_finish (SCOUT_MARKETPLACE (source), result, NULL, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static gboolean
is_set (gpointer data)
{
  return *(gboolean *) data;
}

static gboolean
is_counted (gpointer data)
{
  return strcmp (gtk_label_get_text (GTK_LABEL (data)), "1 of 240 calls") == 0;
}

/* A call shows at once, and with its own network only. */
static void
test_usage (Fixture       *fixture,
            gconstpointer  data)
{
  ScoutBrandPage *page = scout_session_get_account (fixture->session)->pages->pdata[0];
  g_autoptr(ScoutMarketplace) instagram =
    scout_session_open_marketplace (fixture->session, page, SCOUT_NETWORK_INSTAGRAM);
  gboolean is_checked = FALSE;
  GtkWidget *figures;
  GtkWidget *bar;

  scout_session_set_brand_page (fixture->session, page);
  scout_sidebar_set_session (SCOUT_SIDEBAR (fixture->sidebar), fixture->session);
  figures = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "0 of 240 calls");
  g_assert_nonnull (figures);
  bar = gtk_widget_get_next_sibling (gtk_widget_get_parent (figures));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "0 of 240 calls");

  scout_marketplace_check_async (instagram, NULL, checked_cb, &is_checked);
  scout_ui_fixture_wait (is_set, &is_checked);
  scout_ui_fixture_wait (is_counted, figures);
  g_assert_cmpfloat_with_epsilon (gtk_progress_bar_get_fraction (GTK_PROGRESS_BAR (bar)),
                                  1.0 / 240, 0.0001);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "1 of 240 calls");

  scout_sidebar_set_session (SCOUT_SIDEBAR (fixture->sidebar), NULL);
  g_assert_null (scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "1 of 240 calls"));
}

static gboolean
is_shown (gpointer data)
{
  Fixture *fixture = data;

  return scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "Facebook app") != NULL;
}

/* Of the limits of a network, the one that ends the calls first is shown, and all are told. */
static void
test_nearest_limit (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *scope = scout_call_limits_dup_app_scope (
    SCOUT_NETWORK_FACEBOOK, scout_session_get_app_id (fixture->session));
  const char * const scopes[] = { scope, NULL };
  GtkWidget *name = NULL;
  GtkWidget *bar = NULL;
  const char *details = NULL;

  scout_session_set_brand_page (fixture->session,
                                scout_session_get_account (fixture->session)->pages->pdata[0]);
  scout_sidebar_set_session (SCOUT_SIDEBAR (fixture->sidebar), fixture->session);
  name = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "Facebook");
  g_assert_nonnull (name);
  g_assert_nonnull (scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "3 of 2,000 calls"));

  scout_graph_throttle_charge (fixture->session->throttle, scopes, 8500);
  scout_ui_fixture_wait (is_shown, fixture);
  g_assert_nonnull (scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL,
                                           "8,503 of 10,000 calls"));
  bar = gtk_widget_get_next_sibling (gtk_widget_get_parent (name));
  g_assert_true (gtk_widget_has_css_class (bar, "scarce"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Calls of the app to Facebook in the last hour");
  details = scout_tooltip_get (gtk_widget_get_parent (bar));
  g_assert_nonnull (strstr (details, "Your calls to Facebook in the last hour: 3 of 2,000 calls\n"
                            "Calls of the app to Facebook in the last hour: 8,503 of 10,000 calls\n"
                            "The oldest calls stop counting at "));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       details);
}

/* A Page without an Instagram account may be switched to all the same. */
static void
test_one_network (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(GError) refusal = g_error_new (SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, "no");
  const ScoutAccount *account = scout_session_get_account (fixture->session);
  ScoutBrandPage *first = account->pages->pdata[0];
  GtkWidget *label;

  scout_sidebar_set_session (SCOUT_SIDEBAR (fixture->sidebar), fixture->session);
  label = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "Facebook only");
  g_assert_true (gtk_widget_is_ancestor (label, get_row (label, 1)));
  g_assert_true (gtk_widget_get_sensitive (get_row (label, 1)));
  g_assert_null (scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "Instagram only"));

  scout_session_note_check (fixture->session, first, SCOUT_NETWORK_FACEBOOK, FALSE, refusal);
  scout_sidebar_update_pages (SCOUT_SIDEBAR (fixture->sidebar));
  label = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "Instagram only");
  g_assert_true (gtk_widget_is_ancestor (label, get_row (label, 0)));

  scout_session_note_check (fixture->session, first, SCOUT_NETWORK_INSTAGRAM, FALSE, refusal);
  scout_sidebar_update_pages (SCOUT_SIDEBAR (fixture->sidebar));
  label = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "Not eligible");
  g_assert_true (gtk_widget_is_ancestor (label, get_row (label, 0)));
  g_assert_false (gtk_widget_get_sensitive (get_row (label, 0)));
}

static GtkWidget *
press_down (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));
  GtkWidget *list = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX);

  if (list != NULL)
    g_signal_emit_by_name (list, "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE, FALSE);
  else
    g_signal_emit_by_name (focus, "move-focus", GTK_DIR_DOWN);
  scout_ui_fixture_settle (window);
  return gtk_root_get_focus (GTK_ROOT (window));
}

/* Keys lead from the Page in use over the others to the buttons below. */
static void
test_switcher_by_keys (Fixture       *fixture,
                       gconstpointer  data)
{
  ScoutBrandPage *page = scout_session_get_account (fixture->session)->pages->pdata[0];
  GtkWidget *window = scout_ui_fixture_present (fixture->sidebar, 300, 700);
  GtkWidget *switcher = gtk_widget_get_ancestor (
    scout_ui_fixture_find (fixture->sidebar, ADW_TYPE_AVATAR, NULL), GTK_TYPE_MENU_BUTTON);
  g_autoptr(GSimpleActionGroup) actions = g_simple_action_group_new ();
  const GActionEntry entries[] = { { .name = "choose-page" }, { .name = "sign-out" } };
  GtkWidget *focus;
  GtkWidget *label;

  /* The window's, without which the buttons can do nothing. */
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), NULL);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (actions));
  scout_session_set_brand_page (fixture->session, page);
  scout_sidebar_set_session (SCOUT_SIDEBAR (fixture->sidebar), fixture->session);
  scout_ui_fixture_settle (window);
  gtk_menu_button_popup (GTK_MENU_BUTTON (switcher));
  scout_ui_fixture_settle (window);

  label = scout_ui_fixture_find (fixture->sidebar, GTK_TYPE_LABEL, "Facebook only");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == get_row (label, 0));
  g_assert_true (press_down (window) == get_row (label, 1));
  do
    focus = press_down (window);
  while (GTK_IS_LIST_BOX_ROW (focus));
  g_assert_nonnull (scout_ui_fixture_find (focus, GTK_TYPE_LABEL, "Manage Pages…"));
  focus = press_down (window);
  g_assert_nonnull (scout_ui_fixture_find (focus, GTK_TYPE_LABEL, "Sign out"));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (switcher));
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_startup_init_gtk ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/sidebar/subjects", Fixture, NULL, set_up, test_subjects, tear_down);
  g_test_add ("/sidebar/usage", Fixture, NULL, set_up, test_usage, tear_down);
  g_test_add ("/sidebar/nearest-limit", Fixture, NULL, set_up, test_nearest_limit, tear_down);
  g_test_add ("/sidebar/one-network", Fixture, NULL, set_up, test_one_network, tear_down);
  g_test_add ("/sidebar/page-without-token", Fixture, NULL, set_up, test_page_without_token,
              tear_down);

  g_test_add ("/sidebar/switcher-by-keys", Fixture, NULL, set_up, test_switcher_by_keys,
              tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
