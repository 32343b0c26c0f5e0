/* test-address-bar.c: what the address bar shows, and what it never does.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-address-bar.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <string.h>

typedef struct
{
  const char *uri;
  const char *shown;
} Vector;

static void
test_display (void)
{
  const Vector vectors[] = {
    { "https://www.facebook.com/v26.0/dialog/oauth?client_id=12&state=CANARY",
      "https://www.facebook.com/v26.0/dialog/oauth?client_id=…&state=…" },
    { "https://www.facebook.com/connect/login_success.html#access_token=CANARY",
      "https://www.facebook.com/connect/login_success.html" },
    { "https://www.facebook.com/?code=CANARY#_=_", "https://www.facebook.com/?code=…" },
    { "https://CANARY:CANARY@evil.example/", "https://evil.example/" },
    { "https://www.facebook.com@evil.example/", "https://evil.example/" },
    { "https://www.facebook.com:8443/x", "https://www.facebook.com:8443/x" },
    { "https://www.fаcebook.com/", "https://www.xn--fcebook-2fg.com/" },
    { "http://127.0.0.1:4711/dialog", "http://127.0.0.1:4711/dialog" },
    { "http://[::1]:80/dialog", "http://[::1]:80/dialog" },
    { "https://a.example/?CANARY=CANARY=CANARY", "https://a.example/?CANARY=…" },
    { "about:blank", "about:blank" },
    { "CANARY is no address", "" },
    { "", "" },
    { NULL, "" },
  };
  GtkWidget *bar = g_object_ref_sink (scout_address_bar_new ());

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *shown = NULL;

      scout_address_bar_set_uri (SCOUT_ADDRESS_BAR (bar), vectors[i].uri);
      shown = scout_address_bar_dup_display (SCOUT_ADDRESS_BAR (bar));
      g_assert_cmpstr (shown, ==, vectors[i].shown);
    }
  g_assert_finalize_object (bar);
}

/* A bar that would rather have more room than there is does not stand in the middle. */
static void
test_long (void)
{
  GtkWidget *bar = g_object_ref_sink (scout_address_bar_new ());
  GtkWidget *window = scout_ui_fixture_present (bar, 400, 100);
  g_autofree char *tail = g_strnfill (2000, 'm');
  g_autofree char *uri = g_strconcat ("https://www.facebook.com/", tail, NULL);
  int natural = 0;

  scout_address_bar_set_uri (SCOUT_ADDRESS_BAR (bar), uri);
  scout_ui_fixture_settle (window);
  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, <, 680);
  /* Without an address there is nothing to go to. */
  g_assert_true (gtk_widget_get_focusable (bar));
  scout_address_bar_set_uri (SCOUT_ADDRESS_BAR (bar), NULL);
  g_assert_false (gtk_widget_get_focusable (bar));
  scout_ui_fixture_close (window);
  g_assert_finalize_object (bar);
}

static double
get_text_baseline (GtkWidget *label,
                   GtkWidget *bar)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  graphene_point_t place;
  int y = 0;

  gtk_label_get_layout_offsets (GTK_LABEL (label), NULL, &y);
  g_assert_true (gtk_widget_compute_point (label, bar, &GRAPHENE_POINT_INIT (0, 0), &place));
  return (double) place.y + y + pango_layout_get_baseline (layout) / (double) PANGO_SCALE;
}

/* The host is written larger than the text on both sides of it, where the font is a small one. */
static void
test_one_line (void)
{
  GtkWidget *bar = g_object_ref_sink (scout_address_bar_new ());
  GtkWidget *window = scout_ui_fixture_present (bar, 600, 100);
  g_autofree char *font = NULL;
  double baseline = 0;
  int n_labels = 0;

  g_object_get (gtk_widget_get_settings (bar), "gtk-font-name", &font, NULL);
  g_object_set (gtk_widget_get_settings (bar), "gtk-font-name", "Sans 8", NULL);

  scout_address_bar_set_uri (SCOUT_ADDRESS_BAR (bar), "https://www.facebook.com/dialog?x=1");
  scout_ui_fixture_settle (window);
  for (GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_first_child (bar));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!GTK_IS_LABEL (child))
        continue;
      if (n_labels++ > 0)
        g_assert_cmpfloat_with_epsilon (get_text_baseline (child, bar), baseline, 0.51);
      baseline = get_text_baseline (child, bar);
    }
  g_assert_cmpint (n_labels, ==, 3);
  g_object_set (gtk_widget_get_settings (bar), "gtk-font-name", font, NULL);
  scout_ui_fixture_close (window);
  g_assert_finalize_object (bar);
}

/* Whatever holds text below the bar: none of it may hold the secret. */
static void
assert_no_canary (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_assert_null (strstr (gtk_label_get_label (GTK_LABEL (widget)), "CANARY"));
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_no_canary (child);
}

static void
test_secret (void)
{
  GtkWidget *bar = g_object_ref_sink (scout_address_bar_new ());
  g_autofree char *uri = NULL;

  g_object_set (bar, "uri", "https://u:CANARY@a.example/p?code=CANARY#access_token=CANARY", NULL);
  g_object_get (bar, "uri", &uri, NULL);
  g_assert_cmpstr (uri, ==, "https://a.example/p?code=…");
  assert_no_canary (bar);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL, uri);
  g_assert_finalize_object (bar);
}

static void
test_trusted (void)
{
  GtkWidget *bar = g_object_ref_sink (scout_address_bar_new ());
  GtkWidget *image = scout_ui_fixture_find (bar, GTK_TYPE_IMAGE, NULL);
  int n_notified = 0;

  g_signal_connect (bar, "notify::trusted", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_assert_false (scout_address_bar_get_trusted (SCOUT_ADDRESS_BAR (bar)));
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (image)), ==, "dialog-warning-symbolic");
  g_object_set (bar, "trusted", TRUE, NULL);
  g_object_set (bar, "trusted", TRUE, NULL);
  g_assert_cmpint (n_notified, ==, 1);
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (image)), ==, "channel-secure-symbolic");
  g_assert_true (gtk_widget_has_css_class (image, "trusted"));
  g_assert_false (gtk_widget_has_css_class (image, "untrusted"));
  g_assert_finalize_object (bar);
}

static void
test_notify (void)
{
  GtkWidget *bar = g_object_ref_sink (scout_address_bar_new ());
  int n_notified = 0;

  g_signal_connect (bar, "notify::uri", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_object_set (bar, "uri", "https://a.example/?x=1", NULL);
  g_object_set (bar, "uri", "https://a.example/?x=2#y", NULL);
  g_assert_cmpint (n_notified, ==, 1);
  g_object_set (bar, "uri", NULL, NULL);
  g_assert_cmpint (n_notified, ==, 2);
  g_assert_finalize_object (bar);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/address-bar/display", test_display);
  g_test_add_func ("/widgets/address-bar/long", test_long);
  g_test_add_func ("/widgets/address-bar/one-line", test_one_line);
  g_test_add_func ("/widgets/address-bar/secret", test_secret);
  g_test_add_func ("/widgets/address-bar/trusted", test_trusted);
  g_test_add_func ("/widgets/address-bar/notify", test_notify);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
