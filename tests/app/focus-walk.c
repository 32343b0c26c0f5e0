/* focus-walk.c: what must hold for the way of the Tab key through a window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The window itself moves the focus, as it does when the key comes to it: of the widgets that we
 * have, only a text view takes the key for itself. */

#include "config.h"

#include "focus-walk.h"

#include "scout-ui-fixture.h"
#include "widget-audit.h"

/* More than any window has. */
#define MOST_STOPS 400
/* Pixels that edges may be off: shadows and focus rings. */
#define TOLERANCE 3.0f

typedef struct
{
  GtkWidget *window;
  GPtrArray *problems; /* (owned) (element-type utf8) */
  GPtrArray *stops;   /* (owned): in the order in which the focus came to them */
  gboolean is_hasty;  /* whether it goes on with the next frame */
} Walk;

static void
report (Walk       *walk,
        const char *problem,
        GtkWidget  *stop)
{
  g_autofree char *path = widget_audit_dup_path (stop);

  g_ptr_array_add (walk->problems, g_strdup_printf ("%s: %s", problem, path));
}

static void
report_pair (Walk       *walk,
             const char *problem,
             GtkWidget  *before,
             GtkWidget  *stop)
{
  g_autofree char *path = widget_audit_dup_path (before);
  g_autofree char *line = g_strdup_printf ("%s, %s", problem, path);

  report (walk, line, stop);
}

/* Where the focus comes into a list it comes to what is selected, or was last looked at. */
static GtkWidget *
get_stop (GtkWidget *focus)
{
  GtkWidget *list = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BASE);
  GtkWidget *box = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX);

  if (list != NULL)
    return list;

  return box != NULL && gtk_list_box_get_selection_mode (GTK_LIST_BOX (box)) != GTK_SELECTION_NONE
           ? box : focus;
}

static void
painted_cb (GdkFrameClock *clock,
            gpointer       user_data)
{
  *(gboolean *) user_data = TRUE;
}

static gboolean
is_painted (gpointer data)
{
  return *(gboolean *) data;
}

static void
wait_for_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean is_done = FALSE;
  gulong painted = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &is_done);

  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  scout_ui_fixture_wait (is_painted, &is_done);
  g_signal_handler_disconnect (clock, painted);
}

static GtkWidget *
move (Walk             *walk,
      GtkDirectionType  direction)
{
  g_signal_emit_by_name (walk->window, "move-focus", direction);
  if (walk->is_hasty)
    wait_for_frame (walk->window);
  else
    scout_ui_fixture_settle (walk->window);

  return gtk_window_get_focus (GTK_WINDOW (walk->window));
}

/* What is left of a widget where its ancestors are cut. */
static gboolean
get_visible (GtkWidget       *window,
             GtkWidget       *widget,
             graphene_rect_t *visible)
{
  if (!gtk_widget_compute_bounds (widget, window, visible))
    return FALSE;

  for (GtkWidget *step = gtk_widget_get_parent (widget); step != NULL;
       step = gtk_widget_get_parent (step))
    {
      graphene_rect_t room;

      if (step != window && gtk_widget_get_overflow (step) != GTK_OVERFLOW_HIDDEN)
        continue;
      if (!gtk_widget_compute_bounds (step, window, &room)
          || !graphene_rect_intersection (visible, &room, visible))
        return FALSE;
    }

  return TRUE;
}

/* What is larger than its window is seen as far as it can be. */
static void
look_whether_in_sight (Walk      *walk,
                       GtkWidget *focus)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (focus, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *room = scroller != NULL ? scroller : walk->window;
  graphene_rect_t whole, visible;
  float width = (float) gtk_widget_get_width (room);
  float height = (float) gtk_widget_get_height (room);

  if (!gtk_widget_compute_bounds (focus, walk->window, &whole)
      || !get_visible (walk->window, focus, &visible)
      || visible.size.width + TOLERANCE < MIN (whole.size.width, width)
      || visible.size.height + TOLERANCE < MIN (whole.size.height, height))
    report (walk, "out of sight", focus);
}

static float
get_start (Walk                  *walk,
           const graphene_rect_t *rect)
{
  float width = (float) gtk_widget_get_width (walk->window);

  return gtk_widget_get_direction (walk->window) == GTK_TEXT_DIR_RTL
           ? width - rect->origin.x - rect->size.width : rect->origin.x;
}

/* As one reads: on along a line, down, or up to the top of the next column. */
static void
look_at_order (Walk      *walk,
               GtkWidget *before,
               GtkWidget *focus)
{
  graphene_rect_t a, b;
  float a_start, b_start, overlap;

  if (!gtk_widget_compute_bounds (before, walk->window, &a)
      || !gtk_widget_compute_bounds (focus, walk->window, &b))
    return;

  a_start = get_start (walk, &a);
  b_start = get_start (walk, &b);
  overlap = MIN (a.origin.y + a.size.height, b.origin.y + b.size.height)
            - MAX (a.origin.y, b.origin.y);
  if (overlap <= 0 && b.origin.y < a.origin.y && b_start + TOLERANCE < a_start + a.size.width)
    report_pair (walk, "above what leads to it", before, focus);
  if (overlap > MIN (a.size.height, b.size.height) / 2
      && b_start + b.size.width <= a_start + TOLERANCE)
    report_pair (walk, "before what leads to it", before, focus);
}

static void
look_at (Walk      *walk,
         GtkWidget *focus)
{
  look_whether_in_sight (walk, focus);
  if (!widget_audit_has_name (focus))
    report (walk, "without a name", focus);
  if (GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (focus)))
    report (walk, "keeps the Tab key for itself", focus);
}

static void
walk_on (Walk *walk)
{
  GtkWidget *before = NULL;

  gtk_window_set_focus (GTK_WINDOW (walk->window), NULL);
  for (guint i = 0; i < MOST_STOPS; i++)
    {
      GtkWidget *focus = move (walk, GTK_DIR_TAB_FORWARD);

      if (focus == NULL || focus == before)
        {
          report (walk, "does not let the focus go on", focus != NULL ? focus : walk->window);
          return;
        }
      if (walk->stops->len > 0 && get_stop (focus) == g_ptr_array_index (walk->stops, 0))
        return;

      look_at (walk, focus);
      if (before != NULL)
        look_at_order (walk, before, focus);
      if (before == NULL || get_stop (focus) != get_stop (before))
        g_ptr_array_add (walk->stops, get_stop (focus));
      before = focus;
    }
  report (walk, "never leads back to where it began", before);
}

/* From where it began, the other way round. */
static void
walk_back (Walk *walk)
{
  GtkWidget *after = g_ptr_array_index (walk->stops, 0);

  for (guint i = walk->stops->len; i-- > 0;)
    {
      GtkWidget *stop = g_ptr_array_index (walk->stops, i);
      GtkWidget *focus = NULL;

      do
        focus = move (walk, GTK_DIR_TAB_BACKWARD);
      while (focus != NULL && get_stop (focus) == after && walk->stops->len > 1);
      after = stop;
      if (focus == NULL || get_stop (focus) != stop)
        {
          report (walk, "is not come back to", stop);
          report (walk, "is come to instead", focus != NULL ? focus : walk->window);
          return;
        }
      look_whether_in_sight (walk, focus);
    }
}

static void
walk_both_ways (Walk *walk)
{
  g_ptr_array_set_size (walk->problems, 0);
  g_ptr_array_set_size (walk->stops, 0);
  walk_on (walk);
  walk_back (walk);
}

/* What comes into sight may not have its place with the next frame: what looks wrong in haste is
 * looked at again at leisure, which takes three times as long. */
GStrv
focus_walk (GtkWidget *window,
            guint     *n_stops)
{
  g_autoptr(GPtrArray) stops = g_ptr_array_new ();
  Walk walk = { window, g_ptr_array_new_with_free_func (g_free), stops, TRUE };

  walk_both_ways (&walk);
  if (walk.problems->len > 0)
    {
      walk.is_hasty = FALSE;
      walk_both_ways (&walk);
    }
  *n_stops = stops->len;
  g_ptr_array_add (walk.problems, NULL);

  return (GStrv) g_ptr_array_free (walk.problems, FALSE);
}
