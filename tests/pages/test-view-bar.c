/* test-view-bar.c: tabs where there is little width.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The titles of a creator's tabs are read from the translations, so that a new word that is too
 * long for a telephone fails here. */

#include "config.h"

#include "scout-pages.h"
#include "scout-ui-fixture.h"
#include "scout-view-bar.h"
#include "scout-widgets.h"

#include <string.h>

#define WIDTH 360
#define WIDE 900
#define LANGUAGES "ar", "de", "es", "fr", "pt_BR"

static const char * const titles[] = { "Overview", "Audience", "Content", "Partnerships", "Notes" };

typedef struct
{
  GtkWidget *window;
  GtkWidget *bar;
  AdwViewSwitcherTitle *title;
  AdwViewStack *stack;
  ScoutViewBar *view_bar;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = adw_view_switcher_title_new ();
  GtkWidget *header = adw_header_bar_new ();

  fixture->stack = ADW_VIEW_STACK (adw_view_stack_new ());
  fixture->bar = adw_view_switcher_bar_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    adw_view_stack_add_titled_with_icon (fixture->stack, gtk_label_new (NULL), titles[i], titles[i],
                                         "scout-chart-symbolic");
  adw_view_switcher_title_set_stack (ADW_VIEW_SWITCHER_TITLE (title), fixture->stack);
  adw_view_switcher_bar_set_stack (ADW_VIEW_SWITCHER_BAR (fixture->bar), fixture->stack);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), title);
  gtk_widget_set_vexpand (GTK_WIDGET (fixture->stack), TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->stack));
  gtk_box_append (GTK_BOX (box), fixture->bar);
  fixture->window = scout_ui_fixture_present (box, WIDTH, 400);
  fixture->view_bar = scout_view_bar_new (ADW_VIEW_SWITCHER_TITLE (title),
                                          ADW_VIEW_SWITCHER_BAR (fixture->bar));
  fixture->title = ADW_VIEW_SWITCHER_TITLE (title);
  scout_view_bar_set_active (fixture->view_bar, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->view_bar);
  scout_ui_fixture_close (fixture->window);
}

static gboolean
is_revealed (gpointer data)
{
  return adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (((Fixture *) data)->bar));
}

/* (transfer full): the text of a file of translations that has no line breaks within short words */
static char *
dup_translation (const char *language,
                 const char *text)
{
  g_autofree char *name = g_strconcat (language, ".po", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "po", name, NULL);
  g_autofree char *entry = g_strdup_printf ("\nmsgid \"%s\"\nmsgstr \"", text);
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;
  const char *start = NULL;

  g_file_get_contents (path, &words, NULL, &error);
  g_assert_no_error (error);
  start = strstr (words, entry);
  g_assert_nonnull (start);
  start += strlen (entry);

  return g_strndup (start, strcspn (start, "\""));
}

/* How many of the words in it are seen, none of which is cut. */
static guint
count_whole (GtkWidget *widget)
{
  guint n_labels = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (GTK_IS_LABEL (widget))
    {
      const char *text = gtk_label_get_text (GTK_LABEL (widget));

      g_test_message ("%s: %d wide", text, gtk_widget_get_width (widget));
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))));
      return *text != '\0';
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_labels += count_whole (child);

  return n_labels;
}

/* Whichever tab is shown, whose title is bold. */
static void
assert_whole (Fixture *fixture)
{
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      adw_view_stack_set_visible_child_name (fixture->stack, titles[i]);
      scout_ui_fixture_settle (fixture->window);
      g_assert_cmpuint (count_whole (fixture->bar), ==, G_N_ELEMENTS (titles));
    }
}

static void
test_titles (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const languages[] = { LANGUAGES };

  scout_ui_fixture_wait (is_revealed, fixture);
  g_assert_cmpint (gtk_widget_get_width (fixture->bar), <=, WIDTH);
  assert_whole (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (titles); j++)
        {
          g_autofree char *words = dup_translation (languages[i], titles[j]);
          GtkWidget *view = adw_view_stack_get_child_by_name (fixture->stack, titles[j]);

          adw_view_stack_page_set_title (adw_view_stack_get_page (fixture->stack, view), words);
        }
      gtk_widget_set_direction (fixture->bar, g_str_equal (languages[i], "ar") ? GTK_TEXT_DIR_RTL
                                                                              : GTK_TEXT_DIR_LTR);
      assert_whole (fixture);
    }
}

static void
show_tabs (Fixture *fixture,
           gboolean visible)
{
  for (gsize i = 1; i < G_N_ELEMENTS (titles); i++)
    {
      GtkWidget *view = adw_view_stack_get_child_by_name (fixture->stack, titles[i]);

      adw_view_stack_page_set_visible (adw_view_stack_get_page (fixture->stack, view), visible);
    }
  scout_view_bar_set_active (fixture->view_bar, TRUE);
  scout_ui_fixture_settle (fixture->window);
}

static void
set_width (Fixture *fixture,
           int      width)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 400);
  scout_ui_fixture_settle (fixture->window);
}

/* A window that is resized while nobody is shown has room for the tabs of whoever is shown next. */
static void
test_come_back (Fixture       *fixture,
                gconstpointer  data)
{
  set_width (fixture, WIDE);
  g_assert_false (is_revealed (fixture));

  show_tabs (fixture, FALSE);
  set_width (fixture, WIDE - 50);
  set_width (fixture, WIDE);
  show_tabs (fixture, TRUE);
  g_assert_false (is_revealed (fixture));
  g_assert_false (adw_view_switcher_title_get_title_visible (fixture->title));

  set_width (fixture, WIDTH);
  g_assert_true (is_revealed (fixture));
}

/* (transfer none): the label of a tab below the page */
static GtkWidget *
find_words (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_LABEL (widget))
    return *gtk_label_get_text (GTK_LABEL (widget)) != '\0' ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_words (child);

  return found;
}

/* Whether something is told where the words are. */
static gboolean
is_told (Fixture   *fixture,
         GtkWidget *words)
{
  GtkWidget *switcher = gtk_widget_get_ancestor (words, ADW_TYPE_VIEW_SWITCHER);
  g_autoptr(GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean is_told = FALSE;
  double x, y;

  g_assert_nonnull (switcher);
  g_assert_true (gtk_widget_translate_coordinates (words, switcher, 2, 2, &x, &y));
  if (gtk_widget_get_has_tooltip (switcher))
    g_signal_emit_by_name (switcher, "query-tooltip", (int) x, (int) y, FALSE, tooltip, &is_told);

  return is_told;
}

/* Large text is cut where there is no room for it, but not lost. */
static void
test_large_text (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *words = NULL;

  scout_ui_fixture_wait (is_revealed, fixture);
  scout_ui_fixture_settle (fixture->window);
  words = find_words (fixture->bar);
  g_assert_nonnull (words);
  g_assert_false (is_told (fixture, words));

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (words))));
  g_assert_true (is_told (fixture, words));
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
}

int
main (int    argc,
      char **argv)
{
  int result;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/view-bar/titles", Fixture, NULL, set_up, test_titles, tear_down);
  g_test_add ("/view-bar/come-back", Fixture, NULL, set_up, test_come_back, tear_down);

  g_test_add ("/view-bar/large-text", Fixture, NULL, set_up, test_large_text, tear_down);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
