/* scout-title-lines.c: gives the title of a header bar as many lines as it needs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The labels of libadwaita's titles are not public, but are found by what they are. */

#include "config.h"

#include "scout-title-lines.h"

#include <adwaita.h>

#define MOST_LINES 2

/* GTK 4.8 warns of a label that may be ellipsized where its text is narrower than what it becomes
 * then; what is as short as this fits anywhere. */
#define SHORT_TEXT "MMMMM…"

/* How many lines a label may have, where somebody has said so. */
static G_DEFINE_QUARK (scout-title-lines-most, most)

static int
get_most (GtkLabel *label)
{
  int most = GPOINTER_TO_INT (g_object_get_qdata (G_OBJECT (label), most_quark ()));

  return most > 0 ? most : MOST_LINES;
}

static void
update_lines (GtkLabel *label)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (label),
                                                                  gtk_label_get_text (label));
  int width = 0;
  int short_width = 0;
  gboolean may_wrap = FALSE;

  pango_layout_get_pixel_size (layout, &width, NULL);
  pango_layout_set_text (layout, SHORT_TEXT, -1);
  pango_layout_get_pixel_size (layout, &short_width, NULL);

  may_wrap = width > short_width && get_most (label) > 1;
  gtk_label_set_wrap (label, may_wrap);
  gtk_label_set_lines (label, may_wrap ? get_most (label) : -1);
}

void
scout_title_lines_allow (GtkWidget *title)
{
  g_return_if_fail (GTK_IS_WIDGET (title));

  if (GTK_IS_LABEL (title))
    {
      gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
      /* As wide as one line where there is room for it, and not as high as it is wide. */
      gtk_label_set_natural_wrap_mode (GTK_LABEL (title), GTK_NATURAL_WRAP_NONE);
      gtk_label_set_justify (GTK_LABEL (title), GTK_JUSTIFY_CENTER);
      g_signal_connect (title, "notify::label", G_CALLBACK (update_lines), NULL);
      update_lines (GTK_LABEL (title));
      return;
    }

  /* Tabs that stand in the place of a title have labels of their own. */
  if (ADW_IS_VIEW_SWITCHER (title))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (title); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    scout_title_lines_allow (child);
}

void
scout_title_lines_limit_subtitle (GtkWidget *title,
                                  int        most)
{
  g_return_if_fail (GTK_IS_WIDGET (title));
  g_return_if_fail (most >= 1 && most <= MOST_LINES);

  if (GTK_IS_LABEL (title) && gtk_widget_has_css_class (title, "subtitle"))
    {
      g_object_set_qdata (G_OBJECT (title), most_quark (), GINT_TO_POINTER (most));
      update_lines (GTK_LABEL (title));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (title); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    scout_title_lines_limit_subtitle (child, most);
}
