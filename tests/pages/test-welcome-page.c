/* test-welcome-page.c: the first page, in a real window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The form is filled in as a person does, by typing; what the person may do next is what counts. */

#include "config.h"

#include "scout-welcome-page.h"

#include "page-fixture.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#define GOOD_ID "104822905531774"

typedef struct
{
  GtkWidget *page;
  GtkWidget *window;
  guint n_sign_ins;
  guint n_explorations;
  guint n_pastes;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->page = g_object_new (SCOUT_TYPE_WELCOME_PAGE, NULL);
  g_signal_connect_swapped (fixture->page, "sign-in", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_sign_ins);
  g_signal_connect_swapped (fixture->page, "explore", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_explorations);
  g_signal_connect_swapped (fixture->page, "paste-token", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_pastes);
  fixture->window = scout_ui_fixture_present (fixture->page, 1280, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static GtkWidget *
find_row (GtkWidget  *root,
          const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_ENTRY_ROW (root)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, title);

  return found;
}

static GtkWidget *
get_app_id_row (Fixture *fixture)
{
  return find_row (fixture->page, "App ID");
}

static GtkWidget *
get_configuration_row (Fixture *fixture)
{
  return find_row (fixture->page, "Login configuration ID (optional)");
}

static void
type (GtkWidget  *row,
      const char *text)
{
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static gboolean
is_marked (GtkWidget *row)
{
  return gtk_widget_has_css_class (row, "error");
}

/* The rows have icons of their own besides. */
static GtkWidget *
find_check (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_IMAGE (widget)
      && g_strcmp0 (gtk_image_get_icon_name (GTK_IMAGE (widget)), "object-select-symbolic") == 0
      && gtk_widget_has_css_class (widget, "success"))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_check (child);

  return found;
}

static void
press_sign_in (Fixture *fixture)
{
  page_fixture_press (fixture->page, "Continue with Facebook");
}

static void
test_needs_app_id (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *row = get_app_id_row (fixture);

  g_assert_cmpstr (scout_welcome_page_get_app_id (SCOUT_WELCOME_PAGE (fixture->page)), ==, "");
  g_assert_false (is_marked (row));

  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 0);
  page_fixture_wait_for_label (fixture->page, "Enter the App ID of your Meta app first.");
  g_assert_true (is_marked (row));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), row));

  /* Typing makes it good again, and then one may go on. */
  type (row, GOOD_ID);
  g_assert_false (is_marked (row));
  g_assert_null (page_fixture_find_label (fixture->page,
                                          "Enter the App ID of your Meta app first."));
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);
  g_assert_cmpstr (scout_welcome_page_get_app_id (SCOUT_WELCOME_PAGE (fixture->page)), ==, GOOD_ID);
}

static void
test_checks_while_typing (Fixture       *fixture,
                          gconstpointer  data)
{
  static const char * const bad_ids[] = {
    "1", "1234", "12 345", "12345x", "-12345", "1.2345", "123456789012345678901", "abc",
    "١٢٣٤٥٦", "<b>12345</b>", "12345\xc2\xa0",
  };
  GtkWidget *row = get_app_id_row (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (bad_ids); i++)
    {
      g_test_message ("%s", bad_ids[i]);
      type (row, bad_ids[i]);
      g_assert_true (is_marked (row));
      g_assert_false (gtk_widget_get_mapped (find_check (row)));
      page_fixture_wait_for_label (fixture->page,
                                   "An App ID is a number of 5 to 20 digits, without spaces.");
      press_sign_in (fixture);
      g_signal_emit_by_name (row, "entry-activated");
      g_assert_cmpuint (fixture->n_sign_ins, ==, 0);
    }
}

static void
test_accepts_ids (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char * const good_ids[] = { "12345", GOOD_ID, "12345678901234567890" };
  GtkWidget *row = get_app_id_row (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (good_ids); i++)
    {
      type (row, good_ids[i]);
      scout_ui_fixture_settle (fixture->window);
      g_assert_false (is_marked (row));
      g_assert_true (gtk_widget_get_mapped (find_check (row)));
      g_signal_emit_by_name (row, "entry-activated");
      g_assert_cmpuint (fixture->n_sign_ins, ==, i + 1);
    }
}

static void
test_configuration_is_optional (Fixture       *fixture,
                                gconstpointer  data)
{
  GtkWidget *row = get_configuration_row (fixture);

  type (get_app_id_row (fixture), GOOD_ID);
  type (row, "none");
  g_assert_true (is_marked (row));
  g_assert_false (is_marked (get_app_id_row (fixture)));
  page_fixture_wait_for_label (
    fixture->page, "A login configuration ID is a number of 5 to 20 digits, without spaces.");
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 0);

  type (row, "998877665544");
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);
  g_assert_cmpstr (scout_welcome_page_get_configuration_id (SCOUT_WELCOME_PAGE (fixture->page)), ==,
                   "998877665544");

  type (row, "");
  g_assert_false (is_marked (row));
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 2);
}

static void
test_explore_needs_nothing (Fixture       *fixture,
                            gconstpointer  data)
{
  type (get_app_id_row (fixture), "not an id");
  page_fixture_press (fixture->page, "Explore with sample data");
  g_assert_cmpuint (fixture->n_explorations, ==, 1);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 0);
}

/* Nobody has to have an app of their own; whoever has one is a button away from using it. */
static void
test_packaged_app (Fixture       *fixture,
                   gconstpointer  data)
{
  scout_welcome_page_set_packaged_app (SCOUT_WELCOME_PAGE (fixture->page), TRUE);
  scout_ui_fixture_settle (fixture->window);

  g_assert_false (gtk_widget_get_mapped (get_app_id_row (fixture)));
  g_assert_false (gtk_widget_get_mapped (get_configuration_row (fixture)));
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);

  page_fixture_press (fixture->page, "Use your own Meta app…");
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (get_app_id_row (fixture)));
  type (get_app_id_row (fixture), "12 34");
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);
  type (get_app_id_row (fixture), GOOD_ID);
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 2);
  type (get_app_id_row (fixture), "");
  press_sign_in (fixture);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 3);

  /* An old setting is seen, so that it does not stand in anybody's way. */
  scout_welcome_page_set_app_id (SCOUT_WELCOME_PAGE (fixture->page), "old");
  scout_welcome_page_set_packaged_app (SCOUT_WELCOME_PAGE (fixture->page), TRUE);
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (get_app_id_row (fixture)));

  scout_welcome_page_set_packaged_app (SCOUT_WELCOME_PAGE (fixture->page), FALSE);
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (get_app_id_row (fixture)));
}

static guint
count_fields (GtkWidget *widget)
{
  guint n_fields = 0;

  g_assert_false (GTK_IS_PASSWORD_ENTRY (widget));
  g_assert_false (ADW_IS_PASSWORD_ENTRY_ROW (widget));
  if (GTK_IS_TEXT (widget))
    {
      GtkInputPurpose purpose = gtk_text_get_input_purpose (GTK_TEXT (widget));

      g_assert_true (gtk_text_get_visibility (GTK_TEXT (widget)));
      g_assert_cmpint (purpose, ==, GTK_INPUT_PURPOSE_DIGITS);
      n_fields++;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_fields += count_fields (child);

  return n_fields;
}

/* Conventions section 1.5: an app secret has no place on anybody's desktop. */
static void
test_asks_for_no_secret (Fixture       *fixture,
                         gconstpointer  data)
{
  g_assert_cmpuint (count_fields (fixture->page), ==, 2);
  g_assert_nonnull (get_app_id_row (fixture));
  g_assert_nonnull (get_configuration_row (fixture));
}

static void
test_message (Fixture       *fixture,
              gconstpointer  data)
{
  static const char text[] = "Your <b>sign-in</b> & more has expired.";

  g_assert_null (page_fixture_find_label (fixture->page, text));
  scout_welcome_page_show_message (SCOUT_WELCOME_PAGE (fixture->page), text, NULL);
  page_fixture_wait_for_label (fixture->page, text);

  scout_welcome_page_show_message (SCOUT_WELCOME_PAGE (fixture->page), NULL, NULL);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, text));
}

static void
test_unlock (Fixture       *fixture,
             gconstpointer  data)
{
  ScoutWelcomePage *page = SCOUT_WELCOME_PAGE (fixture->page);
  guint n_unlocks = 0;

  g_signal_connect_swapped (page, "message-action", G_CALLBACK (page_fixture_count_cb), &n_unlocks);
  scout_welcome_page_show_message (page, "Your keyring is locked.", "Unlock");
  page_fixture_wait_for_label (fixture->page, "Your keyring is locked.");
  page_fixture_press (fixture->page, "Unlock");
  g_assert_cmpuint (n_unlocks, ==, 1);

  /* The next message has nothing to do with a keyring. */
  scout_welcome_page_show_message (page, "Your sign-in has expired.", NULL);
  page_fixture_wait_for_label (fixture->page, "Your sign-in has expired.");
  g_assert_null (page_fixture_find_label (fixture->page, "Unlock"));
}

/* Developers need no App ID: it is nowhere where none is taken. */
static void
test_paste_token (Fixture       *fixture,
                  gconstpointer  data)
{
  ScoutWelcomePage *page = SCOUT_WELCOME_PAGE (fixture->page);

  page_fixture_press (fixture->page, "Paste an access token…");
  g_assert_cmpuint (fixture->n_pastes, ==, 1);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 0);
  scout_welcome_page_set_packaged_app (page, TRUE);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, "Paste an access token…"));
  page_fixture_press (fixture->page, "Use your own Meta app…");
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Paste an access token…"));
  scout_welcome_page_set_takes_app (page, FALSE);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, "Paste an access token…"));
}

/* Enter goes on at once, and nobody sees a ring who has not used a key. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *button = page_fixture_find_named (fixture->page, "Continue with Facebook");

  /* The window of the test has taken the focus away. */
  gtk_widget_set_visible (fixture->page, FALSE);
  gtk_widget_set_visible (fixture->page, TRUE);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == button);
  g_assert_false (gtk_window_get_focus_visible (GTK_WINDOW (fixture->window)));
}

/* Twice the size of text: what stands below the buttons begins where they end. */
static void
test_large_text (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *explore = NULL;
  GtkWidget *box = NULL;
  int needed = 0;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  scout_ui_fixture_settle (fixture->window);
  explore = scout_ui_fixture_find (fixture->page, GTK_TYPE_BUTTON, "Explore with sample data");
  box = gtk_widget_get_parent (explore);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (box), &needed, NULL,
                      NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (gtk_widget_get_parent (box)), >=, needed);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "welcome-large"));
  /* Other languages are longer, and a telephone is 360 pixels wide. */
  gtk_button_set_label (GTK_BUTTON (explore), "Mit Beispieldaten ausprobieren");
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
  g_assert_cmpint (needed, <=, 360 - 2 * 12);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/welcome-page/paste-token", test_paste_token);
  ADD ("/welcome-page/needs-app-id", test_needs_app_id);
  ADD ("/welcome-page/checks-while-typing", test_checks_while_typing);
  ADD ("/welcome-page/accepts-ids", test_accepts_ids);
  ADD ("/welcome-page/configuration-is-optional", test_configuration_is_optional);
  ADD ("/welcome-page/explore-needs-nothing", test_explore_needs_nothing);
  ADD ("/welcome-page/packaged-app", test_packaged_app);
  ADD ("/welcome-page/asks-for-no-secret", test_asks_for_no_secret);
  ADD ("/welcome-page/message", test_message);
  ADD ("/welcome-page/unlock", test_unlock);
  ADD ("/welcome-page/focus", test_focus);
  ADD ("/welcome-page/large-text", test_large_text);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
