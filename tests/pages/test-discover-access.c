/* test-discover-access.c: the search page for a Page that may not search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is in the way is said without a call, with a way out; the question survives. */

#include "config.h"

#include "discover-fixture.h"
#include "scout-permission-list.h"
#include "scout-query-builder.h"
#include "scout-state-view.h"

#define BREAK SCOUT_PERMISSION_LIST_BREAK
/* As it is written on the screen. */
#define DISCOVERY BREAK "creator" BREAK "marketplace" BREAK "discovery"

#define REASONS "All permissions were granted. Either the brand is not eligible, or Meta’s terms " \
                "are not accepted yet, or the permissions were not granted for this Page."

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };
static const DiscoverSearch instagram = { SCOUT_NETWORK_INSTAGRAM, "creators" };
static const DiscoverSearch content = { SCOUT_NETWORK_FACEBOOK, "content" };

static const char * const none[] = { NULL };
static const char * const all_but_one[] = {
  "pages_show_list", "business_management", "instagram_basic", "pages_manage_metadata",
  "facebook_creator_marketplace_discovery", NULL,
};
static const char * const all[] = {
  "pages_show_list", "business_management", "instagram_basic", "pages_manage_metadata",
  "facebook_creator_marketplace_discovery", "instagram_creator_marketplace_discovery", NULL,
};

/* A day that is over, in microseconds since 1970, UTC: 12 Nov 2026 at noon. */
#define REFUSED_AT (G_GINT64_CONSTANT (1794484800) * G_USEC_PER_SEC)

typedef struct
{
  guint n_sign_ins;
  guint n_choices;
  guint n_checks;
} Counts;

static void
count_signals (DiscoverFixture *fixture,
               Counts          *counts)
{
  g_signal_connect_swapped (fixture->page, "sign-in", G_CALLBACK (page_fixture_count_cb),
                            &counts->n_sign_ins);
  g_signal_connect_swapped (fixture->page, "choose-page", G_CALLBACK (page_fixture_count_cb),
                            &counts->n_choices);
  g_signal_connect_swapped (fixture->page, "check-again", G_CALLBACK (page_fixture_count_cb),
                            &counts->n_checks);
}

static void
set_access_at (DiscoverFixture    *fixture,
               ScoutAccess         access,
               gint64              refused_at,
               const char * const *granted)
{
  const ScoutAccount account = {
    .catalog = scout_marketplace_get_catalog (fixture->services.marketplace),
    .granted = (GStrv) granted,
  };

  scout_discover_page_set_access (SCOUT_DISCOVER_PAGE (fixture->page), access, refused_at,
                                  &account);
}

static void
set_access (DiscoverFixture    *fixture,
            ScoutAccess         access,
            const char * const *granted)
{
  set_access_at (fixture, access, 0, granted);
}

static void
refuse (DiscoverFixture *fixture,
        ScoutAccess      access)
{
  set_access (fixture, access, all_but_one);
  scout_ui_fixture_settle (fixture->window);
}

static void
save (const char      *name,
      DiscoverFixture *fixture)
{
  g_autofree char *dark = g_strconcat (name, "-narrow-dark", NULL);

  discover_fixture_save_picture (fixture, name, 1032, 800);
  scout_ui_fixture_set_dark (TRUE);
  discover_fixture_save_picture (fixture, dark, 360, 640);
  scout_ui_fixture_set_dark (FALSE);
  page_fixture_assert_fits (fixture->page, 350);
}

static guint
count_labels (GtkWidget  *widget,
              const char *text)
{
  guint n = GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
            && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_labels (child, text);

  return n;
}

static void
test_no_instagram (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  Counts counts = { 0 };

  count_signals (fixture, &counts);
  refuse (fixture, SCOUT_ACCESS_NO_INSTAGRAM);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No Instagram account linked"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "How to link an account"));
  save ("access-no-instagram", fixture);
  page_fixture_press (fixture->page, "Sign in again");
  page_fixture_press (fixture->page, "Choose another Page");
  g_assert_cmpuint (counts.n_sign_ins, ==, 1);
  g_assert_cmpuint (counts.n_choices, ==, 1);

  /* There is nobody to ask, and nothing that looks as if there were. */
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), "coffee");
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  g_assert_null (discover_fixture_get_results (fixture));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No Instagram account linked"));
}

/* Which permission is missing stands among those that are not. */
static void
test_permission (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  refuse (fixture, SCOUT_ACCESS_PERMISSION_MISSING);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Permission needed"));
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "This app may not search Instagram creators yet. "
                                             "Sign in again and allow it."));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "instagram" DISCOVERY));
  g_assert_null (page_fixture_find_label (fixture->page, "facebook" DISCOVERY));
  g_assert_cmpuint (count_labels (fixture->page, "Granted"), ==, 4);
  g_assert_cmpuint (count_labels (fixture->page, "Missing"), ==, 1);
  save ("access-permission", fixture);
}

/* All was granted, and Meta refuses all the same: why, it does not say in numbers, and nothing that
 * was granted is said to be missing. */
static void
test_refused_search (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .count = 100 };
  Counts counts = { 0 };

  count_signals (fixture, &counts);
  set_access (fixture, SCOUT_ACCESS_READY, all);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_connect (fixture);
  page_fixture_wait_for_label (fixture->page, "Meta refuses this Page");
  discover_fixture_save_picture (fixture, "access-refused-search", 1032, 800);
  g_assert_nonnull (page_fixture_find_label (fixture->page, REASONS));
  g_assert_cmpuint (count_labels (fixture->page, "Missing"), ==, 0);
  g_assert_cmpuint (count_labels (fixture->page, "Granted"), ==, 5);
  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (counts.n_sign_ins, ==, 1);
  page_fixture_press (fixture->page, "Choose another Page");
  g_assert_cmpuint (counts.n_choices, ==, 1);

  /* The list goes with the state. */
  scout_sandbox_clear_faults (fixture->services.sandbox);
  discover_fixture_search (fixture, "zzyzxquux");
  page_fixture_wait_for_label (fixture->page, "No creators found");
  g_assert_cmpuint (count_labels (fixture->page, "Granted"), ==, 0);
  g_assert_null (page_fixture_find_label (fixture->page, "Choose another Page"));

  /* As the choice of a Page may have told before. */
  set_access (fixture, SCOUT_ACCESS_REFUSED, all);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, REASONS));
  g_assert_cmpuint (count_labels (fixture->page, "Granted"), ==, 5);
}

/* The account that Instagram is searched through, and not whom somebody looks for. */
static void
test_unreachable (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100, .subcode = 33,
                                    .count = 100 };
  Counts counts = { 0 };

  count_signals (fixture, &counts);
  set_access (fixture, SCOUT_ACCESS_READY, all);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_connect (fixture);
  page_fixture_wait_for_label (fixture->page, "No access to this account");
  g_assert_null (page_fixture_find_label (fixture->page, "Clear search"));
  page_fixture_press (fixture->page, "Sign in again");
  page_fixture_press (fixture->page, "Choose another Page");
  g_assert_cmpuint (counts.n_sign_ins, ==, 1);
  g_assert_cmpuint (counts.n_choices, ==, 1);
}

static void
test_others (DiscoverFixture *fixture,
             gconstpointer    data)
{
  refuse (fixture, SCOUT_ACCESS_NO_TOKEN);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No access to this Page"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Choose another Page"));
  refuse (fixture, SCOUT_ACCESS_NO_ACCOUNT);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No access to this account"));
  g_assert_null (page_fixture_find_label (fixture->page, "No access to this Page"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));

  refuse (fixture, SCOUT_ACCESS_NOT_ELIGIBLE);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "This Page cannot search yet"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Choose another Page"));
  g_assert_null (page_fixture_find_label (fixture->page, "Sign in again"));
  save ("access-not-eligible", fixture);
  refuse (fixture, SCOUT_ACCESS_TERMS_PENDING);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Terms not accepted"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
}

/* Which brand it is, however long its name is and in whichever direction it is read. */
static void
test_not_eligible (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  static const char * const names[] = {
    "Alder & Oat",
    "Alder & Oat Traditional Bakeries and Confectioneries of the Northern Counties",
    "\330\256\330\250\330\262 \331\210\330\264\331\210\331\201\330\247\331\206",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *picture = g_strdup_printf ("access-not-eligible-%u", (guint) i);
      g_autofree char *title =
        g_strdup_printf ("%s\342\201\250%s\342\201\251 cannot search yet",
                         i == 2 ? "\342\200\216" : "", names[i]);
      GtkWidget *label = NULL;

      scout_discover_page_set_brand (SCOUT_DISCOVER_PAGE (fixture->page), names[i]);
      refuse (fixture, SCOUT_ACCESS_NOT_ELIGIBLE);
      label = page_fixture_find_label (fixture->page, title);
      g_assert_nonnull (label);
      g_assert_cmpint (gtk_label_get_ellipsize (GTK_LABEL (label)), ==, PANGO_ELLIPSIZE_NONE);
      discover_fixture_save_picture (fixture, picture, 360, 640);
    }
}

/* What an answer told may not hold any more: when it was, and a way to ask again. */
static void
test_check_again (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  Counts counts = { 0 };

  count_signals (fixture, &counts);
  refuse (fixture, SCOUT_ACCESS_NO_TOKEN);
  g_assert_null (page_fixture_find_label (fixture->page, "Check again"));

  set_access_at (fixture, SCOUT_ACCESS_REFUSED, REFUSED_AT, all);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, REASONS));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "As of 12 Nov"));
  g_assert_cmpuint (count_labels (fixture->page, "Granted"), ==, 2);
  save ("access-check-again", fixture);
  page_fixture_press (fixture->page, "Check again");
  g_assert_cmpuint (counts.n_checks, ==, 1);

  scout_discover_page_show_checking (SCOUT_DISCOVER_PAGE (fixture->page));
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Asking Meta again…"));
  g_assert_null (page_fixture_find_label (fixture->page, "Check again"));
  g_assert_null (page_fixture_find_label (fixture->page, "Sign in again"));
  set_access_at (fixture, SCOUT_ACCESS_NOT_ELIGIBLE, REFUSED_AT, all);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Check again"));
}

/* Whose search was refused asks the same again, and tells what came of both. */
static void
test_asks_again (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .count = 1 };
  Counts counts = { 0 };
  guint n_answers = 0;

  count_signals (fixture, &counts);
  g_signal_connect_swapped (fixture->page, "answered", G_CALLBACK (page_fixture_count_cb),
                            &n_answers);
  set_access (fixture, SCOUT_ACCESS_READY, all);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_connect (fixture);
  page_fixture_wait_for_label (fixture->page, "Check again");
  g_assert_cmpuint (n_answers, ==, 1);
  page_fixture_press (fixture->page, "Check again");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  g_assert_cmpuint (n_answers, ==, 2);
  g_assert_cmpuint (counts.n_checks, ==, 0);
}

/* Results of a Page that may not search any more lead nowhere: what Meta says takes their place,
 * with a way to ask again and back to them. */
static void
test_loses_access (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .count = 1 };

  set_access (fixture, SCOUT_ACCESS_READY, all);
  discover_fixture_connect (fixture);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  discover_fixture_wait (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Check again"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Choose another Page"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Details"));
  g_assert_null (page_fixture_find_label (fixture->page, "24 creators loaded"));
  g_assert_false (gtk_widget_get_mapped (scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW,
                                                                NULL)));
  save ("access-lost", fixture);

  page_fixture_press (fixture->page, "Check again");
  discover_fixture_wait (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "24 creators loaded"));
  g_assert_true (gtk_widget_get_mapped (scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW,
                                                               NULL)));
}

/* Presses what has the focus, as a key does. */
static void
press_focused (DiscoverFixture *fixture,
               const char      *text)
{
  GtkWidget *label = page_fixture_find_label (fixture->page, text);

  g_assert_nonnull (label);
  gtk_widget_grab_focus (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON));
  page_fixture_press (fixture->page, text);
}

static gboolean
is_focus_in (DiscoverFixture *fixture,
             GType            type)
{
  GtkWidget *focus = NULL;

  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return focus != NULL && gtk_widget_get_mapped (focus)
         && gtk_widget_get_ancestor (focus, type) != NULL;
}

/* What was pressed goes, and the keyboard is where the answer is. */
static void
test_keeps_focus (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .count = 2 };
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);

  set_access_at (fixture, SCOUT_ACCESS_REFUSED, REFUSED_AT, all);
  scout_ui_fixture_settle (fixture->window);
  press_focused (fixture, "Check again");
  scout_discover_page_show_checking (page);
  scout_ui_fixture_settle (fixture->window);
  set_access_at (fixture, SCOUT_ACCESS_NOT_ELIGIBLE, REFUSED_AT, all);
  g_assert_true (is_focus_in (fixture, SCOUT_TYPE_STATE_VIEW));

  set_access (fixture, SCOUT_ACCESS_READY, all);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_connect (fixture);
  page_fixture_wait_for_label (fixture->page, "Check again");
  press_focused (fixture, "Check again");
  discover_fixture_wait (fixture);
  g_assert_true (is_focus_in (fixture, SCOUT_TYPE_STATE_VIEW));
  press_focused (fixture, "Check again");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  g_assert_true (is_focus_in (fixture, GTK_TYPE_GRID_VIEW));
}

static void
test_content (DiscoverFixture *fixture,
              gconstpointer    data)
{
  set_access (fixture, SCOUT_ACCESS_PERMISSION_MISSING, none);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "This app may not search Facebook content yet. "
                                             "Sign in again and allow it."));
  g_assert_cmpuint (count_labels (fixture->page, "Granted"), ==, 0);
  g_assert_cmpuint (count_labels (fixture->page, "Missing"), ==, 2);
}

/* With another Page the same question is asked again. */
static void
test_keeps_question (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  ScoutQuery *query;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "coffee");
  refuse (fixture, SCOUT_ACCESS_NO_TOKEN);
  g_assert_null (discover_fixture_get_results (fixture));
  set_access (fixture, SCOUT_ACCESS_READY, all);
  discover_fixture_connect (fixture);
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  g_assert_null (page_fixture_find_label (fixture->page, "No access to this Page"));
}

/* Whether the text of an entry was told that the keyboard is its own: then the caret blinks. */
static gboolean
is_typed_in (GtkWidget *text)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (text);
  gboolean is_told = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      is_told |= GTK_IS_EVENT_CONTROLLER_FOCUS (controller)
                 && gtk_event_controller_focus_is_focus (GTK_EVENT_CONTROLLER_FOCUS (controller));
    }

  return is_told;
}

/* (transfer full): creators who are similar to one. */
static ScoutQuery *
new_similar (DiscoverFixture *fixture)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.instagram),
                             SCOUT_NETWORK_INSTAGRAM, "creators");

  scout_query_builder_set_list (builder, "similar-to", (const char *[]) { "mayabrews", NULL });
  return scout_query_builder_build (builder);
}

/* Whoever types where typing comes to an end is let go of: GTK warns of a caret that goes on, and
 * whoever comes back would have none. */
static void
test_typing_ends (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  GtkWidget *entry = scout_ui_fixture_find (fixture->page, GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *text = scout_ui_fixture_find (entry, GTK_TYPE_TEXT, NULL);
  g_autoptr(ScoutQuery) similar = new_similar (fixture);
  gboolean blinks;

  g_object_get (gtk_settings_get_default (), "gtk-cursor-blink", &blinks, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", TRUE, NULL);
  set_access (fixture, SCOUT_ACCESS_READY, all);
  discover_fixture_connect (fixture);

  /* No access any more. */
  scout_discover_page_focus_search (page);
  g_assert_true (is_typed_in (text));
  refuse (fixture, SCOUT_ACCESS_PERMISSION_MISSING);
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (gtk_widget_is_sensitive (entry));
  g_assert_false (is_typed_in (text));
  g_assert_true (GTK_IS_BUTTON (gtk_window_get_focus (GTK_WINDOW (fixture->window))));

  set_access (fixture, SCOUT_ACCESS_READY, all);
  discover_fixture_connect (fixture);
  scout_discover_page_focus_search (page);
  g_assert_true (is_typed_in (text));

  /* Another question, for which there are no words. */
  scout_discover_page_show_query (page, similar);
  scout_ui_fixture_settle (fixture->window);
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (gtk_widget_is_sensitive (entry));
  g_assert_false (is_typed_in (text));
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", blinks, NULL);
}

int
main (int    argc,
      char **argv)
{
  static const DiscoverTest tests[] = {
    { "/discover-access/no-instagram", test_no_instagram, &instagram },
    { "/discover-access/permission", test_permission, &instagram },
    { "/discover-access/refused-search", test_refused_search, &instagram },
    { "/discover-access/unreachable", test_unreachable, &instagram },
    { "/discover-access/others", test_others, &facebook },
  { "/discover-access/not-eligible", test_not_eligible, &facebook },
    { "/discover-access/check-again", test_check_again, &facebook },
    { "/discover-access/asks-again", test_asks_again, &facebook },
    { "/discover-access/loses-access", test_loses_access, &facebook },
    { "/discover-access/keeps-focus", test_keeps_focus, &facebook },
    { "/discover-access/content", test_content, &content },
    { "/discover-access/keeps-question", test_keeps_question, &facebook },
    { "/discover-access/typing-ends", test_typing_ends, &instagram },
  };

  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
