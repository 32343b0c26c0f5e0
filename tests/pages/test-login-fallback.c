/* test-login-fallback.c: what is pasted after a sign-in in the system's browser.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-login-fallback.h"

#include "page-fixture.h"
#include "scout-login-notice.h"
#include "scout-widgets.h"

#include <adwaita.h>
#include <string.h>

#define TOKEN "EAAsynthetic0123456789012345678901234567890"

typedef struct
{
  ScoutLoginFlow *flow; /* (owned) */
  GtkWidget *window;
  GtkWidget *dialog;
  GObject *receiver; /* (owned) (nullable) */
  GtkEditable *row;
  char *pasted; /* (owned) (nullable) */
} Fixture;

static Fixture *current;

static void
pasted_cb (const char *text,
           gpointer    user_data)
{
  g_assert_true (user_data == current->receiver);
  g_assert_null (current->pasted);
  current->pasted = g_strdup (text);
}

static GtkEditable *
find_row (GtkWidget *root)
{
  GtkEditable *found = NULL;

  if (ADW_IS_PASSWORD_ENTRY_ROW (root))
    return GTK_EDITABLE (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child);

  return found;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  const ScoutLoginOptions options = {
    .dialog_url = SCOUT_LOGIN_LIVE_DIALOG_URL, .app_id = "12345", .clock = clock
  };

  current = fixture;
  fixture->flow = scout_login_flow_new (&options);
  fixture->receiver = g_object_new (G_TYPE_OBJECT, NULL);
  fixture->window = scout_ui_fixture_present (gtk_label_new ("x"), 600, 600);
  fixture->dialog = scout_login_fallback_present (fixture->window, fixture->flow, pasted_cb,
                                                  fixture->receiver);
  scout_ui_fixture_settle (fixture->dialog);
  fixture->row = find_row (fixture->dialog);
  g_assert_nonnull (fixture->row);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (fixture->row), "scout-secret"));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_settle (fixture->window);
  scout_ui_fixture_close (fixture->window);
  g_clear_object (&fixture->receiver);
  g_assert_finalize_object (fixture->flow);
  g_free (fixture->pasted);
}

/* The redirect that Facebook would lead to. */
static char *
dup_redirect (Fixture    *fixture,
              const char *state) /* (nullable): the sign-in's own */
{
  g_autofree char *start = scout_login_flow_dup_start_uri (fixture->flow);
  const char *own = strstr (start, "state=") + strlen ("state=");
  g_autofree char *own_state = g_strndup (own, strcspn (own, "&"));

  return g_strdup_printf (SCOUT_LOGIN_REDIRECT_URL "#access_token=" TOKEN "&expires_in=5000"
                          "&state=%s", state != NULL ? state : own_state);
}

static gboolean
is_enabled (Fixture *fixture)
{
  return adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (fixture->dialog), "finish");
}

static gboolean
has_hint (Fixture *fixture)
{
  return page_fixture_find_label (fixture->dialog,
                                  "This is not the address of the last page. Copy it whole: it "
                                  "begins with https://www.facebook.com/connect/.") != NULL;
}

static void
finish (Fixture *fixture)
{
  page_fixture_press (fixture->dialog, "Finish sign-in");
}

static void
test_address (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *redirect = dup_redirect (fixture, NULL);
  g_autofree char *around = NULL;
  g_autoptr(GdkTexture) picture = NULL;
  g_autoptr(ScoutLoginGrant) grant = NULL;
  g_autoptr(ScoutToken) token = scout_token_new (TOKEN);

  g_assert_false (is_enabled (fixture));
  g_assert_false (has_hint (fixture));
  gtk_editable_set_text (fixture->row, "https://www.facebook.com/");
  g_assert_false (is_enabled (fixture));
  g_assert_true (has_hint (fixture));
  picture = scout_ui_fixture_save_picture (fixture->dialog, "login-fallback");

  /* As it comes from a clipboard. */
  around = g_strdup_printf (" %s\n", redirect);
  gtk_editable_set_text (fixture->row, around);
  g_assert_true (is_enabled (fixture));
  g_assert_false (has_hint (fixture));
  finish (fixture);
  g_assert_cmpstr (fixture->pasted, ==, redirect);
  grant = scout_login_flow_take_grant (fixture->flow, fixture->pasted, NULL);
  g_assert_nonnull (grant);
  g_assert_true (scout_token_equal (grant->token, token));
}

static gboolean
has_pasted (gpointer data)
{
  return ((Fixture *) data)->pasted != NULL;
}

/* Enter finishes, as soon as there is what can be finished with. */
static void
test_enter (Fixture       *fixture,
            gconstpointer  data)
{
  GtkEditable *text = gtk_editable_get_delegate (fixture->row);
  g_autofree char *redirect = dup_redirect (fixture, NULL);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->row));
  gtk_editable_set_text (fixture->row, "https://www.facebook.com/");
  scout_ui_fixture_settle (fixture->dialog);
  g_assert_true (has_hint (fixture));
  g_signal_emit_by_name (text, "activate");
  g_assert_null (fixture->pasted);

  /* A button that is pressed by a key looks pressed for a moment. */
  gtk_editable_set_text (fixture->row, redirect);
  g_signal_emit_by_name (text, "activate");
  scout_ui_fixture_wait (has_pasted, fixture);
  g_assert_cmpstr (fixture->pasted, ==, redirect);
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* The window lets go of what had the focus last, which may be after the row is freed: nothing of
 * the row listens then. */
static void
test_focus_outlives_row (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(GObject) text = g_object_ref (G_OBJECT (gtk_editable_get_delegate (fixture->row)));
  gconstpointer row = fixture->row;
  gpointer weak_row = fixture->row;

  g_object_add_weak_pointer (G_OBJECT (fixture->row), &weak_row);
  gtk_editable_set_text (fixture->row, TOKEN);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->row));
  g_signal_emit_by_name (text, "activate");
  scout_ui_fixture_wait (is_gone, &weak_row);
  g_assert_cmpuint (g_signal_handler_find (text, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL,
                                           (gpointer) row), ==, 0);
  g_object_notify (text, "has-focus");
}

/* T6: what belongs to another sign-in is handed over and then refused. */
static void
test_foreign_state (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *redirect = dup_redirect (fixture, "0123456789");
  g_autoptr(GError) error = NULL;

  gtk_editable_set_text (fixture->row, redirect);
  finish (fixture);
  g_assert_null (scout_login_flow_take_grant (fixture->flow, fixture->pasted, &error));
  g_assert_error (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_STATE);
}

/* For developers; whose it is shows when it is used. */
static void
test_token (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutLoginGrant) grant = NULL;
  g_autoptr(ScoutToken) token = scout_token_new (TOKEN);

  gtk_editable_set_text (fixture->row, "EAAshort");
  g_assert_false (is_enabled (fixture));
  gtk_editable_set_text (fixture->row, "\t" TOKEN " ");
  g_assert_true (is_enabled (fixture));
  finish (fixture);
  g_assert_cmpstr (fixture->pasted, ==, TOKEN);
  g_assert_false (scout_login_is_token (SCOUT_LOGIN_REDIRECT_URL));
  grant = scout_login_grant_new_for_token (fixture->pasted);
  g_assert_true (scout_token_equal (grant->token, token));
  g_assert_cmpint (grant->expires_at, ==, 0);
}

/* Without any sign-in, and so without App ID and web view: an address is none then. */
static void
test_token_only (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *redirect = dup_redirect (fixture, NULL);
  GtkWidget *dialog = scout_login_fallback_present (fixture->window, NULL, pasted_cb,
                                                    fixture->receiver);
  GtkEditable *row = NULL;

  scout_ui_fixture_settle (dialog);
  row = find_row (dialog);
  g_assert_null (page_fixture_find_label (dialog, "Open sign-in in browser"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "scout-secret"));
  gtk_editable_set_text (row, redirect);
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "finish"));
  g_assert_nonnull (page_fixture_find_label (
    dialog, "This is not an access token. Copy it whole: it is long, and only letters and "
            "digits."));
  gtk_editable_set_text (row, TOKEN);
  g_object_unref (scout_ui_fixture_save_picture (dialog, "login-token"));
  page_fixture_press (dialog, "Finish sign-in");
  g_assert_cmpstr (fixture->pasted, ==, TOKEN);
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_editable_set_text (fixture->row, TOKEN);
  page_fixture_press (fixture->dialog, "Cancel");
  g_assert_null (fixture->pasted);
}

/* Nobody waits for it any more. */
static void
test_too_late (Fixture       *fixture,
               gconstpointer  data)
{
  gtk_editable_set_text (fixture->row, TOKEN);
  g_clear_object (&fixture->receiver);
  finish (fixture);
  g_assert_null (fixture->pasted);
}

/* What is said of a link that leads away, and what its button opens. */
static void
test_blocked_link (Fixture       *fixture,
                   gconstpointer  data)
{
  ScoutLoginNotice *notice = g_object_new (SCOUT_TYPE_LOGIN_NOTICE, NULL);
  GtkWidget *widget = GTK_WIDGET (notice);
  GtkWidget *window = scout_ui_fixture_present (widget, 360, 200);

  scout_login_notice_show_blocked (notice, "https://privacy.example.com/terms?x=1");
  page_fixture_wait_for_label (widget, "This link leads to \342\201\250privacy.example.com"
                                       "\342\201\251, away from the sign-in.");
  g_assert_nonnull (page_fixture_find_label (widget, "Open in your browser"));
  scout_login_notice_show_blocked (notice, "file:///etc/passwd");
  page_fixture_wait_for_label (widget,
                               "This link leads away from Facebook and was not followed.");
  g_assert_null (page_fixture_find_label (widget, "Open in your browser"));
  scout_login_notice_expect (notice, TRUE);
  scout_ui_fixture_settle (window);
  g_assert_null (page_fixture_find_label (
    widget, "This link leads away from Facebook and was not followed."));
  scout_ui_fixture_close (window);
}

/* GTK calls a button with a mnemonic twice unless it is told not to. */
static void
check_names (GtkWidget *widget,
             guint     *n_buttons)
{
  if (GTK_IS_BUTTON (widget) && gtk_button_get_use_underline (GTK_BUTTON (widget)))
    {
      g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                                        GTK_ACCESSIBLE_PROPERTY_LABEL));
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget),
                                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY));
      (*n_buttons)++;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_names (child, n_buttons);
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  guint n_buttons = 0;

  g_assert_nonnull (page_fixture_find_named (fixture->dialog, "Show or hide the text"));
  check_names (fixture->dialog, &n_buttons);
  g_assert_cmpuint (n_buttons, ==, 4);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/login-fallback/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("address", test_address);
  ADD ("enter", test_enter);
  ADD ("names", test_names);
  ADD ("focus-outlives-row", test_focus_outlives_row);
  ADD ("foreign-state", test_foreign_state);
  ADD ("token", test_token);
  ADD ("token-only", test_token_only);
  ADD ("cancel", test_cancel);
  ADD ("too-late", test_too_late);
  ADD ("blocked-link", test_blocked_link);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
