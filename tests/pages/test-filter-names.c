/* test-filter-names.c: names that are typed, and what is offered for them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-filter-names.h"
#include "scout-handle.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <string.h>

/* In sight, as it is for whoever types: names are offered below it. */
#define HOW_TO_WRITE \
  "Meta does not say how this is written. If nobody is found, try the name instead of the code."

static GtkWidget *
get_entry (FilterFixture *fixture)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "similar-to");
  GtkWidget *entry = filter_fixture_find_type (control, GTK_TYPE_ENTRY);

  gtk_widget_grab_focus (entry);
  scout_ui_fixture_settle (fixture->window);

  return entry;
}

static const char *
get_name (FilterFixture *fixture,
          guint          i)
{
  g_assert_cmpuint (i, <, filter_fixture_count (fixture, "similar-to"));

  return scout_query_get_list (filter_fixture_get_query (fixture), "similar-to")[i];
}

static gboolean
press_key (GtkWidget *entry,
           guint      keyval)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (entry);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &is_handled);
    }

  return is_handled;
}

static void
test_names (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "similar-to");
  GtkWidget *entry = get_entry (fixture);

  filter_fixture_type (entry, "one, two,,  three ");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 3);
  g_assert_cmpstr (get_name (fixture, 2), ==, "three");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  /* A comma is enough; what is there already is not added again. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "four,");
  filter_fixture_type (entry, "two");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 4);
  g_assert_cmpuint (fixture->n_changed, ==, 2);

  g_signal_emit_by_name (filter_fixture_find_button (control, "one"), "clicked");
  g_assert_cmpstr (get_name (fixture, 0), ==, "two");
}

/* Backspace takes the last name back, to be typed again. */
static void
test_backspace (FilterFixture *fixture,
                gconstpointer  data)
{
  GtkWidget *entry = get_entry (fixture);

  g_assert_false (press_key (entry, GDK_KEY_BackSpace));
  filter_fixture_type (entry, "one,two");
  g_assert_true (press_key (entry, GDK_KEY_BackSpace));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "two");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 1);
  g_assert_false (press_key (entry, GDK_KEY_BackSpace));
}

/* No document says how Meta spells states: codes are offered, what is typed is sent as it is. */
static void
test_states (FilterFixture *fixture,
             gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "states");
  GtkWidget *entry = filter_fixture_find_type (control, GTK_TYPE_ENTRY);
  const char * const *states = NULL;
  GtkListBox *list = NULL;

  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->panel), HOW_TO_WRITE));
  gtk_widget_grab_focus (entry);
  scout_ui_fixture_settle (fixture->window);
  gtk_editable_set_text (GTK_EDITABLE (entry), "tex");
  list = GTK_LIST_BOX (filter_fixture_find_type (control, GTK_TYPE_LIST_BOX));
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 0));
  g_assert_null (gtk_list_box_get_row_at_index (list, 1));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 0));
  filter_fixture_type (entry, "Texas");
  states = scout_query_get_list (filter_fixture_get_query (fixture), "states");
  g_assert_cmpuint (g_strv_length ((GStrv) states), ==, 2);
  g_assert_cmpstr (states[0], ==, "TX");
  g_assert_cmpstr (states[1], ==, "Texas");
  g_assert_nonnull (filter_fixture_find_button (control, "Texas (TX)"));
  g_assert_nonnull (filter_fixture_find_button (control, "Texas"));
  /* Whoever finds nobody so is told what to try. */
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->panel), HOW_TO_WRITE));
  scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "filter-states"));
}

static GStrv
list_brands (const ScoutCatalogParameter *parameter,
             const char                  *text,
             gpointer                     user_data)
{
  return g_strdupv ((char *[]) { (char *) "Ben, Jerry", NULL });
}

/* Types behind what is there. */
static void
type_on (GtkWidget  *entry,
         const char *text)
{
  int position = (int) g_utf8_strlen (gtk_editable_get_text (GTK_EDITABLE (entry)), -1);

  gtk_editable_insert_text (GTK_EDITABLE (entry), text, -1, &position);
}

/* A brand with a comma in its name is one name: when it is chosen, when it is taken back to be
 * changed, and when it is taken again. A comma more ends it. */
static void
test_comma (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *entry = get_entry (fixture);

  scout_filter_panel_set_names_func (fixture->panel, list_brands, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Ben");
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (press_key (entry, GDK_KEY_Down));
  g_signal_emit_by_name (entry, "activate");
  scout_filter_panel_set_names_func (fixture->panel, NULL, NULL);
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 1);
  g_assert_cmpstr (get_name (fixture, 0), ==, "Ben, Jerry");

  g_assert_true (press_key (entry, GDK_KEY_BackSpace));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Ben, Jerry");
  type_on (entry, "'s");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 0);
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 1);
  g_assert_cmpstr (get_name (fixture, 0), ==, "Ben, Jerry's");

  g_assert_true (press_key (entry, GDK_KEY_BackSpace));
  type_on (entry, ",");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 1);
  g_assert_cmpstr (get_name (fixture, 0), ==, "Ben, Jerry's");

  /* Once its comma is gone, the next one is between names. */
  g_assert_true (press_key (entry, GDK_KEY_BackSpace));
  gtk_editable_delete_text (GTK_EDITABLE (entry), 3, -1);
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 0);
  type_on (entry, ",");
  type_on (entry, "Jerry,");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 2);
}

/* Five are taken; then there is no entry for a sixth, once nobody types into it. */
static void
test_full (FilterFixture *fixture,
           gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "similar-to");
  GtkWidget *entry = get_entry (fixture);

  filter_fixture_type (entry, "a,b,c,d,e");
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_get_visible (entry));
  g_signal_emit_by_name (filter_fixture_find_button (control, "c"), "clicked");
  g_assert_true (gtk_widget_get_visible (entry));
}

/* Who types on behind the fifth is told that those are too many, and loses none of them. */
static void
test_too_many (FilterFixture *fixture,
               gconstpointer  data)
{
  GtkWidget *panel = GTK_WIDGET (fixture->panel);
  GtkWidget *entry = get_entry (fixture);
  graphene_rect_t bounds;

  for (const char *c = "a,b,c,d,e,f,g"; *c != '\0'; c++)
    {
      g_assert_true (gtk_widget_get_visible (entry));
      type_on (entry, (const char[]) { *c, '\0' });
    }
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 7);
  g_assert_nonnull (page_fixture_find_label (panel, "“Similar to” takes at most 5 values."));
  scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "filter-names-too-many"));
  /* Lines of names have come above it, and it is in sight all the same. */
  g_assert_true (gtk_widget_compute_bounds (page_fixture_find_label (panel, "Keep the first 5"),
                                            fixture->window, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     (float) gtk_widget_get_height (fixture->window));

  page_fixture_press (panel, "Keep the first 5");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 5);
  g_assert_cmpstr (get_name (fixture, 4), ==, "e");
}

static GStrv
list_names (const ScoutCatalogParameter *parameter,
            const char                  *text,
            gpointer                     user_data)
{
  static const char * const names[] = { "maya.bakes", "mayabrews", "theo.pours", NULL };
  g_autoptr(GStrvBuilder) found = g_strv_builder_new ();
  const char *typed = scout_handle_skip_at (text);
  guint *n_asked = user_data;

  g_assert_cmpstr (parameter->id, ==, "similar-to");
  (*n_asked)++;
  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (g_ascii_strncasecmp (names[i], typed, strlen (typed)) == 0)
        g_strv_builder_add (found, names[i]);
    }

  return g_strv_builder_end (found);
}

/* What fits is offered, chosen with the arrow keys and taken with the enter key. */
static void
test_suggestions (FilterFixture *fixture,
                  gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "similar-to");
  GtkWidget *entry = get_entry (fixture);
  guint n_asked = 0;

  scout_filter_panel_set_names_func (fixture->panel, list_names, &n_asked);
  gtk_editable_set_text (GTK_EDITABLE (entry), "may");
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpuint (n_asked, ==, 1);
  g_assert_nonnull (page_fixture_find_label (control, "maya.bakes"));
  g_assert_nonnull (page_fixture_find_label (control, "mayabrews"));
  g_assert_null (page_fixture_find_label (control, "theo.pours"));

  g_assert_true (press_key (entry, GDK_KEY_Down));
  g_assert_true (press_key (entry, GDK_KEY_Down));
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 1);
  g_assert_cmpstr (get_name (fixture, 0), ==, "mayabrews");

  /* What is there already is not offered; Escape puts the list away and nothing else. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "may");
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (control, "maya.bakes"));
  g_assert_true (press_key (entry, GDK_KEY_Escape));
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (control, "maya.bakes"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "may");
  scout_filter_panel_set_names_func (fixture->panel, NULL, NULL);
}

/* People write "@" before a handle, here as above the results. */
static void
test_at (FilterFixture *fixture,
         gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "similar-to");
  GtkWidget *entry = get_entry (fixture);
  g_autoptr(GPtrArray) parameters = NULL;
  const ScoutQueryParameter *sent = NULL;

  filter_fixture_type (entry, "@camille.aufour, @camille.aufour,camille.aufour");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 1);
  g_assert_cmpstr (get_name (fixture, 0), ==, "camille.aufour");
  g_assert_nonnull (filter_fixture_find_button (control, "camille.aufour"));
  parameters = scout_query_dup_parameters (filter_fixture_get_query (fixture));
  sent = g_ptr_array_index (parameters, 0);
  g_assert_cmpstr (sent->value, ==, "[\"camille.aufour\"]");
}

/* Any name may be typed: Enter takes what is offered only where that is what is typed. */
static void
test_typed (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *entry = get_entry (fixture);
  guint n_asked = 0;

  scout_filter_panel_set_names_func (fixture->panel, list_names, &n_asked);
  filter_fixture_type (entry, "mayab");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 1);
  g_assert_cmpstr (get_name (fixture, 0), ==, "mayab");
  gtk_editable_set_text (GTK_EDITABLE (entry), "theo");
  gtk_editable_set_text (GTK_EDITABLE (entry), "theo,");
  g_assert_cmpstr (get_name (fixture, 1), ==, "theo");
  filter_fixture_type (entry, "may");
  g_assert_cmpstr (get_name (fixture, 2), ==, "may");
  filter_fixture_type (entry, "@MayaBrews");
  g_assert_cmpuint (filter_fixture_count (fixture, "similar-to"), ==, 4);
  g_assert_cmpstr (get_name (fixture, 3), ==, "mayabrews");
  scout_filter_panel_set_names_func (fixture->panel, NULL, NULL);
}

/* As somebody does with the wheel, the keyboard being in the entry. */
static void
scroll (FilterFixture *fixture,
        GtkWidget     *entry,
        double         place)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (entry, GTK_TYPE_VIEWPORT);

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)), place);
  scout_ui_fixture_settle (fixture->window);
}

/* Nothing is offered where nobody sees it, which GDK would complain about; but it is as often as
 * the entry is brought into sight. */
static void
test_out_of_sight (FilterFixture *fixture,
                   gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "similar-to");
  GtkWidget *entry = get_entry (fixture);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (
    GTK_SCROLLABLE (gtk_widget_get_ancestor (entry, GTK_TYPE_VIEWPORT)));
  const double place = gtk_adjustment_get_value (adjustment);
  const double away = place > 0.0 ? 0.0 : gtk_adjustment_get_upper (adjustment);
  guint n_asked = 0;

  scout_filter_panel_set_names_func (fixture->panel, list_names, &n_asked);
  for (int i = 0; i < 3; i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), "ma");
      scout_ui_fixture_settle (fixture->window);
      g_assert_nonnull (page_fixture_find_label (control, "maya.bakes"));
      scroll (fixture, entry, away);
      g_assert_null (page_fixture_find_label (control, "maya.bakes"));
      gtk_editable_set_text (GTK_EDITABLE (entry), "may");
      scout_ui_fixture_settle (fixture->window);
      g_assert_null (page_fixture_find_label (control, "maya.bakes"));
      scout_filter_panel_focus_filter (fixture->panel, "similar-to");
      scout_ui_fixture_settle (fixture->window);
    }
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  scout_filter_panel_set_names_func (fixture->panel, NULL, NULL);
}

#define ADD(path, test) \
  g_test_add ("/filter-names/" path, FilterFixture, FILTER_INSTAGRAM, filter_fixture_set_up, test, \
              filter_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  int status = 0;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  ADD ("names", test_names);
  ADD ("backspace", test_backspace);
  ADD ("states", test_states);
  ADD ("comma", test_comma);
  ADD ("full", test_full);
  ADD ("too-many", test_too_many);
  ADD ("suggestions", test_suggestions);
  ADD ("at", test_at);
  ADD ("typed", test_typed);
  ADD ("out-of-sight", test_out_of_sight);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
