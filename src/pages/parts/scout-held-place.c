/* scout-held-place.c: keeps what stands below a part where it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How many rows an answer has nobody knows before: of those expected, a few may be missing. Whoever
 * reads on below would lose the line. Main thread only. */

#include "config.h"

#include "scout-held-place.h"

/* A card that is longer by more than this looks empty. */
#define MOST_EMPTY 128

/* Pixels: how wide the stack was when its content was given more height than it needs. */
static G_DEFINE_QUARK (scout-held-place-width, held_width)

/* On shapes. */
static G_DEFINE_QUARK (scout-held-place-reserved, reserved)

static int
measure_page (GtkStack *stack)
{
  int natural = 0;

  gtk_widget_measure (gtk_stack_get_visible_child (stack), GTK_ORIENTATION_VERTICAL,
                      gtk_widget_get_width (GTK_WIDGET (stack)), NULL, &natural, NULL, NULL);

  return natural;
}

/* What has not been has no height either. */
static gboolean
is_laid_out (GtkWidget *stack)
{
  return gtk_widget_get_realized (stack) && gtk_widget_get_width (stack) > 0;
}

/* The page of a shape that takes its room from the beginning. (nullable) */
static GtkWidget *
find_reserved (GtkStack *stack)
{
  GtkWidget *page = gtk_stack_get_child_by_name (stack, SCOUT_HELD_PLACE_SHAPE);
  GtkWidget *shape = page != NULL ? gtk_widget_get_first_child (page) : NULL;

  return shape != NULL && g_object_get_qdata (G_OBJECT (shape), reserved_quark ()) != NULL ? page
                                                                                           : NULL;
}

/* The height that a content may have been given more than it needs; -1 if it was given none. */
static int
get_held_height (GtkStack   *stack,
                 const char *page)
{
  const char *before = gtk_stack_get_visible_child_name (stack);
  int held = -1;

  if (!g_str_equal (page, SCOUT_HELD_PLACE_CONTENT))
    return -1;
  if (g_strcmp0 (before, SCOUT_HELD_PLACE_SHAPE) == 0)
    return is_laid_out (GTK_WIDGET (stack)) ? measure_page (stack) : -1;

  /* More of the same content has come. */
  if (g_strcmp0 (before, SCOUT_HELD_PLACE_CONTENT) == 0)
    gtk_widget_get_size_request (GTK_WIDGET (stack), NULL, &held);

  return held;
}

static gboolean
is_a_little_lower (GtkStack *stack,
                   int       height)
{
  int natural = height > 0 && is_laid_out (GTK_WIDGET (stack)) ? measure_page (stack) : 0;

  return natural > 0 && natural < height && height - natural <= MOST_EMPTY;
}

static void
forget (GtkStack *stack)
{
  gtk_widget_set_size_request (GTK_WIDGET (stack), -1, -1);
  gtk_widget_set_valign (gtk_stack_get_visible_child (stack), GTK_ALIGN_FILL);
}

/* On another width the content has another height: what was about enough may be far too much. */
static void
laid_out_cb (GtkWidget     *stack,
             GdkFrameClock *clock)
{
  int width = GPOINTER_TO_INT (g_object_get_qdata (G_OBJECT (stack), held_width_quark ()));

  if (gtk_widget_get_width (stack) == width)
    return;

  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, stack);
  forget (GTK_STACK (stack));
}

/* A widget does not tell of its width: it is looked at in frames that there are anyway. */
static void
watch_width (GtkWidget *stack,
             gboolean   holds)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (stack);

  if (clock == NULL)
    return;

  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, stack);
  if (!holds)
    return;

  g_object_set_qdata (G_OBJECT (stack), held_width_quark (),
                      GINT_TO_POINTER (gtk_widget_get_width (stack)));
  g_signal_connect_object (clock, "layout", G_CALLBACK (laid_out_cb), stack,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* What only keeps a place is not there for whoever listens, either. */
static void
show_reserved (GtkWidget *page,
               gboolean   is_seen)
{
  gtk_widget_set_opacity (page, is_seen ? 1.0 : 0.0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN, !is_seen, -1);
}

void
scout_held_place_show (GtkStack   *stack,
                       const char *page)
{
  GtkWidget *reserved = NULL;
  int height;
  gboolean holds;

  g_return_if_fail (GTK_IS_STACK (stack));
  g_return_if_fail (page != NULL);

  reserved = find_reserved (stack);
  if (reserved != NULL)
    show_reserved (reserved, TRUE);
  height = get_held_height (stack, page);
  gtk_widget_set_size_request (GTK_WIDGET (stack), -1, -1);
  watch_width (GTK_WIDGET (stack), FALSE);
  gtk_stack_set_visible_child_name (stack, page);
  if (!g_str_equal (page, SCOUT_HELD_PLACE_CONTENT))
    return;

  holds = is_a_little_lower (stack, height);
  /* What is held open stays empty below the content. */
  gtk_widget_set_valign (gtk_stack_get_visible_child (stack),
                         holds ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  gtk_widget_set_size_request (GTK_WIDGET (stack), -1, holds ? height : -1);
  watch_width (GTK_WIDGET (stack), holds);
}

void
scout_held_place_keep (GtkStack *stack)
{
  GtkWidget *reserved = NULL;
  int height = 0;

  g_return_if_fail (GTK_IS_STACK (stack));

  reserved = find_reserved (stack);
  if (reserved != NULL)
    {
      show_reserved (reserved, FALSE);
      gtk_stack_set_visible_child (stack, reserved);
    }
  height = gtk_widget_get_height (GTK_WIDGET (stack));
  gtk_widget_set_size_request (GTK_WIDGET (stack), -1, height > 0 ? height : -1);
}

void
scout_held_place_reserve (GtkWidget *shape)
{
  g_return_if_fail (GTK_IS_WIDGET (shape));

  g_object_set_qdata (G_OBJECT (shape), reserved_quark (), GINT_TO_POINTER (TRUE));
}
