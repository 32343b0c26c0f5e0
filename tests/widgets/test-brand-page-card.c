/* test-brand-page-card.c: choosing a Page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-brand-page-card.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static void
count_cb (GtkWidget *widget,
          int       *count)
{
  (*count)++;
}

static ScoutBrandPageCard *
new_card (ScoutBrandPageCard *group)
{
  ScoutBrandPageCard *card = SCOUT_BRAND_PAGE_CARD (scout_brand_page_card_new ());

  scout_brand_page_card_set_group (card, group);
  return g_object_ref_sink (card);
}

static void
test_group (void)
{
  ScoutBrandPageCard *first = new_card (NULL);
  ScoutBrandPageCard *second = new_card (first);
  int n_first = 0;

  g_signal_connect (first, "notify::selected", G_CALLBACK (scout_ui_fixture_count_cb), &n_first);
  scout_brand_page_card_set_selected (first, TRUE);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (first), "selected"));
  g_assert_cmpint (n_first, ==, 1);
  scout_brand_page_card_set_selected (second, TRUE);
  g_assert_false (scout_brand_page_card_get_selected (first));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (first), "selected"));
  g_assert_true (scout_brand_page_card_get_selected (second));
  g_assert_cmpint (n_first, ==, 2);
  g_assert_finalize_object (first);
  g_assert_finalize_object (second);
}

static void
test_texts (void)
{
  ScoutBrandPageCard *card = new_card (NULL);
  GtkWidget *widget = GTK_WIDGET (card);
  GtkWidget *radio = scout_ui_fixture_find (widget, GTK_TYPE_CHECK_BUTTON, NULL);

  scout_brand_page_card_set_name (card, "Mitten <b>&</b> Moss");
  scout_brand_page_card_set_subtitle (card, "Clothing brand");
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "Mitten <b>&</b> Moss"));
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "No Instagram account linked"));
  scout_brand_page_card_set_handle (card, "mittenandmoss");
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "@mittenandmoss"));
  scout_brand_page_card_set_instagram_status (card, SCOUT_STATUS_ERROR, "Not eligible");
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "Not eligible"));
  scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_BUSY, "Checking");
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "Checking"));

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Mitten <b>&</b> Moss");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Clothing brand");
  g_assert_cmpstr (scout_brand_page_card_get_name (card), ==, "Mitten <b>&</b> Moss");
  g_assert_cmpstr (scout_brand_page_card_get_subtitle (card), ==, "Clothing brand");
  g_assert_cmpstr (scout_brand_page_card_get_handle (card), ==, "mittenandmoss");
  g_assert_finalize_object (card);
}

static void
test_footer (void)
{
  ScoutBrandPageCard *card = new_card (NULL);
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (card), 440, 300);
  GtkWidget *button = NULL;
  int n_actions = 0;

  g_signal_connect (card, "action", G_CALLBACK (count_cb), &n_actions);
  scout_brand_page_card_set_footer (card, "Not granted at sign-in.", "Grant access");
  scout_brand_page_card_set_selectable (card, FALSE);
  scout_ui_fixture_settle (window);
  button = scout_ui_fixture_find (GTK_WIDGET (card), GTK_TYPE_BUTTON, "Grant access");
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (n_actions, ==, 1);

  scout_brand_page_card_set_footer (card, NULL, NULL);
  scout_ui_fixture_settle (window);
  g_assert_false (gtk_widget_get_mapped (button));
  scout_ui_fixture_close (window);
  g_object_unref (card);
}

static GtkGesture *
find_click (GtkWidget *widget)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        return GTK_GESTURE (controller);
    }

  return NULL;
}

/* A click on the card chooses it, but not one that cannot be chosen. */
static void
test_click (void)
{
  ScoutBrandPageCard *card = new_card (NULL);
  GtkWidget *content = gtk_widget_get_first_child (GTK_WIDGET (card));
  GtkGesture *click = find_click (gtk_widget_get_first_child (content));

  g_assert_nonnull (click);
  scout_brand_page_card_set_selectable (card, FALSE);
  g_signal_emit_by_name (click, "released", 1, 5.0, 5.0);
  g_assert_false (scout_brand_page_card_get_selected (card));
  scout_brand_page_card_set_selectable (card, TRUE);
  g_signal_emit_by_name (click, "released", 1, 5.0, 5.0);
  g_assert_true (scout_brand_page_card_get_selected (card));
  g_assert_finalize_object (card);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/brand-page-card/group", test_group);
  g_test_add_func ("/widgets/brand-page-card/texts", test_texts);
  g_test_add_func ("/widgets/brand-page-card/footer", test_footer);
  g_test_add_func ("/widgets/brand-page-card/click", test_click);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
