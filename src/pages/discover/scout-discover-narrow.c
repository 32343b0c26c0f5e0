/* scout-discover-narrow.c: the search page in narrow windows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The header bar has room for the title alone: entry and tools move to a line of their own below
 * it, and how many results there are into the title, for which there is a line, too, where text is
 * large. Chips stand in one line, which scrolls. What the results are of and as of when keeps its
 * line, with the link to it. */

#include "config.h"

#include "scout-discover-entry-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-view-private.h"
#include "scout-side-scroller.h"
#include "scout-title-lines.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

/* Between the window's edge and what stands in it. */
#define WIDE_MARGIN 18
#define NARROW_MARGIN 12
/* What cards have around them, for their focus ring. */
#define GRID_PADDING 6
/* Above and below a title that is higher than the buttons beside it. */
#define TITLE_MARGIN 4
/* Text of one and a half times its normal size, as GtkSettings:gtk-xft-dpi has it. */
#define LARGE_DOTS (144 * 1024)

static void
set_margin (GtkWidget *widget,
            int        margin)
{
  gtk_widget_set_margin_start (widget, margin);
  gtk_widget_set_margin_end (widget, margin);
}

static void
update_margins (ScoutDiscoverPage *self,
                gboolean           narrow)
{
  int margin = narrow ? NARROW_MARGIN : WIDE_MARGIN;

  set_margin (GTK_WIDGET (self->chips), margin);
  set_margin (self->summary, margin);
  set_margin (GTK_WIDGET (self->entry_note), margin);
  set_margin (GTK_WIDGET (self->skeleton), margin - GRID_PADDING);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

static void update_title (ScoutDiscoverPage *self);

static gboolean
is_text_large (ScoutDiscoverPage *self)
{
  int dots = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dots, NULL);

  return dots >= LARGE_DOTS;
}

static void
make_title (ScoutDiscoverPage *self)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));

  self->window_title = ADW_WINDOW_TITLE (adw_window_title_new (_(self->subject->title), NULL));
  scout_title_lines_allow (GTK_WIDGET (self->window_title));
  self->title_slot = ADW_BIN (adw_bin_new ());
  gtk_widget_set_margin_top (GTK_WIDGET (self->title_slot), TITLE_MARGIN);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->title_slot), TITLE_MARGIN);
  gtk_stack_add_named (self->title_stack, GTK_WIDGET (self->title_slot), "title");
  self->title_line = ADW_BIN (adw_bin_new ());
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->title_line), 6);
  gtk_box_insert_child_after (GTK_BOX (self->content), GTK_WIDGET (self->title_line),
                              GTK_WIDGET (self->header_bar));
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (update_title), self,
                           G_CONNECT_SWAPPED);
}

/* Between the buttons of a telephone's header bar, large text has no room for a single word. */
static void
show_title (ScoutDiscoverPage *self)
{
  gboolean is_large = is_text_large (self);
  g_autoptr(GtkWidget) title = NULL;

  if (self->window_title == NULL)
    make_title (self);
  title = g_object_ref (GTK_WIDGET (self->window_title));
  adw_bin_set_child (is_large ? self->title_slot : self->title_line, NULL);
  adw_bin_set_child (is_large ? self->title_line : self->title_slot, title);
  scout_title_lines_limit_subtitle (title, is_large ? 2 : 1);
}

void
_scout_discover_page_set_subtitle (ScoutDiscoverPage *self,
                                   const char        *text)
{
  g_autofree char *whole = NULL;

  if (self->window_title == NULL)
    return;

  adw_window_title_set_subtitle (self->window_title, text);
  /* In some languages each is longer than there is room for. */
  whole = *text == '\0' ? g_strdup (_(self->subject->title))
                        : g_strdup_printf ("%s\n%s", _(self->subject->title), text);
  scout_tooltip_set (GTK_WIDGET (self->window_title), whole);
}

/* Takes the focus out of what is about to be put elsewhere: the Tab key would go on from where that
 * stood. (nullable) */
static GtkWidget *
take_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = NULL;

  if (root == NULL || !_scout_discover_page_has_focus (widget))
    return NULL;

  focus = gtk_root_get_focus (root);
  gtk_root_set_focus (root, NULL);
  return focus;
}

/* What is being typed goes on being typed. */
static void
bring_focus_back (GtkWidget *focus)
{
  if (GTK_IS_TEXT (focus))
    gtk_text_grab_focus_without_selecting (GTK_TEXT (focus));
  else if (focus != NULL)
    gtk_widget_grab_focus (focus);
}

static void
update_title (ScoutDiscoverPage *self)
{
  gboolean narrow = scout_breakpoint_bin_get_narrow (self->bin);

  if (narrow)
    show_title (self);
  if (self->title_line != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->title_line), narrow && is_text_large (self));
}

void
_scout_discover_page_narrow_changed_cb (ScoutDiscoverPage *self)
{
  gboolean narrow = scout_breakpoint_bin_get_narrow (self->bin);
  GtkWidget *typed_into = take_focus (self->search_entry);
  GtkWidget *pressed = take_focus (self->tools);
  g_autoptr(GtkWidget) entry = g_object_ref (self->search_entry);
  g_autoptr(GtkWidget) tools = g_object_ref (self->tools);

  update_title (self);
  adw_bin_set_child (narrow ? self->wide_slot : self->narrow_slot, NULL);
  adw_bin_set_child (narrow ? self->narrow_slot : self->wide_slot, entry);
  adw_bin_set_child (narrow ? self->wide_end : self->narrow_end, NULL);
  adw_bin_set_child (narrow ? self->narrow_end : self->wide_end, tools);
  gtk_widget_set_visible (self->narrow_line, narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->wide_end), !narrow);
  gtk_stack_set_visible_child_name (self->title_stack, narrow ? "title" : "search");
  /* Strictly in the middle, the title would need as much room on its other side as all buttons. */
  adw_header_bar_set_centering_policy (self->header_bar, narrow ? ADW_CENTERING_POLICY_LOOSE
                                                                : ADW_CENTERING_POLICY_STRICT);
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), !narrow);
  _scout_discover_page_update_entry (self);
  scout_side_scroller_set_scrolls (SCOUT_SIDE_SCROLLER (self->chips_line), narrow);
  update_margins (self, narrow);
  bring_focus_back (typed_into != NULL ? typed_into : pressed);
  _scout_discover_page_update_sort (self);
  _scout_discover_page_fold_filters (self);
  _scout_discover_page_update_panel (self);
  _scout_discover_page_update_view (self);
  _scout_discover_page_update_count (self);
}
