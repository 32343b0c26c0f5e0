/* test-web-address.c: addresses that lead out of Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-web-address.h"

#include "scout-ui-fixture.h"

/* Nobody has a program for it. */
#define ADDRESS "scout-test-unopened://example.org/a%20b"
#define MAIL "mailto:maya%40example.org?subject=Oats"

static void
test_safe (void)
{
  g_assert_true (scout_web_address_is_safe ("https://example.org/a"));
  g_assert_false (scout_web_address_is_safe (NULL));
  g_assert_false (scout_web_address_is_safe (""));
  g_assert_false (scout_web_address_is_safe ("https://"));
  g_assert_false (scout_web_address_is_safe ("http://example.org/a"));
  g_assert_false (scout_web_address_is_safe ("file:///etc/passwd"));
  g_assert_false (scout_web_address_is_safe ("javascript:alert(1)"));
}

static AdwMessageDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_mapped (window))
        return ADW_MESSAGE_DIALOG (window);
    }

  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return find_dialog () != NULL;
}

static void
got_text_cb (GObject      *clipboard,
             GAsyncResult *result,
             gpointer      text)
{
  *(char **) text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static gboolean
has_text (gpointer text)
{
  return *(char **) text != NULL;
}

/* Whoever cannot open it here can at least take it elsewhere. */
static void
assert_can_be_copied (const char *address,
                      const char *words)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *window = scout_ui_fixture_present (button, 360, 300);
  AdwMessageDialog *dialog = NULL;
  g_autofree char *copied = NULL;

  scout_web_address_open (button, address);
  scout_ui_fixture_wait (has_dialog, NULL);
  dialog = find_dialog ();
  g_assert_cmpstr (adw_message_dialog_get_body (dialog), ==, words);
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), !=, "");
  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (dialog)) == GTK_WINDOW (window));
  adw_message_dialog_response (dialog, "copy");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (button), NULL, got_text_cb, &copied);
  scout_ui_fixture_wait (has_text, &copied);
  g_assert_cmpstr (copied, ==, words);
  scout_ui_fixture_close (window);
}

static void
test_no_program (void)
{
  assert_can_be_copied (ADDRESS, ADDRESS);
}

static void
test_no_mail_program (void)
{
  g_autoptr(GAppInfo) program = g_app_info_get_default_for_uri_scheme ("mailto");

  if (program != NULL)
    {
      g_test_skip ("A program writes mails here");
      return;
    }

  assert_can_be_copied (MAIL, "maya@example.org");
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/web-address/safe", test_safe);
  g_test_add_func ("/web-address/no-program", test_no_program);
  g_test_add_func ("/web-address/no-mail-program", test_no_mail_program);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
