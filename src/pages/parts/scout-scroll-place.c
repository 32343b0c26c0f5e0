/* scout-scroll-place.c: how far a page is scrolled, to get back there.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of a page come one after the other, and what scrolls in it may only be made with them.
 * So it is looked at a few times in a second until the place can be reached; nobody waits for it.
 * Until then it goes as far as there is anything: lists load more only for who gets to their end.
 * Main thread only. */

#include "config.h"

#include "scout-scroll-place.h"

#define KEY "scout-scroll-place"
#define INTERVAL_MS 80
/* What takes longer has been forgotten by then. */
#define LONGEST_WAIT_MS 30000
/* What comes late may still change how long the page is. */
#define N_STILL 5

typedef struct
{
  GtkWidget *page; /* owns this */
  double place;
  GtkAdjustment *adjustment; /* (owned) (nullable): until it was found */
  double last;               /* where that was left, by us or by what it scrolls, */
  double upper;              /* how long that was then, */
  double page_size;          /* and how much of it was seen */
  gboolean was_scrolled;     /* by anybody else */
  guint n_looks;
  guint n_still; /* at how many of them it was there */
  guint source_id;
} Restoring;

/* Notes where it is, and how long. */
static void
note (Restoring *restoring)
{
  restoring->last = gtk_adjustment_get_value (restoring->adjustment);
  restoring->upper = gtk_adjustment_get_upper (restoring->adjustment);
  restoring->page_size = gtk_adjustment_get_page_size (restoring->adjustment);
}

/* A page that becomes shorter takes whoever was further down up to its end, and a list whose rows
 * turn out to be higher than it thought goes with what is seen: both have another length then.
 * Who scrolls changes the value only. */
static void
value_changed_cb (Restoring *restoring)
{
  GtkAdjustment *adjustment = restoring->adjustment;
  gboolean is_same_length =
    ABS (gtk_adjustment_get_upper (adjustment) - restoring->upper) < 1.0
    && ABS (gtk_adjustment_get_page_size (adjustment) - restoring->page_size) < 1.0;

  if (is_same_length && ABS (gtk_adjustment_get_value (adjustment) - restoring->last) > 1.0)
    restoring->was_scrolled = TRUE;
  note (restoring);
}

static void
set_adjustment (Restoring     *restoring,
                GtkAdjustment *adjustment) /* (nullable) */
{
  if (restoring->adjustment == adjustment)
    return;

  if (restoring->adjustment != NULL)
    g_signal_handlers_disconnect_by_data (restoring->adjustment, restoring);
  g_set_object (&restoring->adjustment, adjustment);
  if (adjustment == NULL)
    return;

  note (restoring);
  g_signal_connect_swapped (adjustment, "changed", G_CALLBACK (note), restoring);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (value_changed_cb), restoring);
}

static void
restoring_free (gpointer data)
{
  Restoring *restoring = data;

  set_adjustment (restoring, NULL);
  g_clear_handle_id (&restoring->source_id, g_source_remove);
  g_free (restoring);
}

/* What is hidden by a stack does not count, whether the whole page is hidden or not. */
static GtkAdjustment *
find_adjustment (GtkWidget *widget)
{
  GtkAdjustment *found = NULL;
  GtkPolicyType policy = GTK_POLICY_NEVER;

  if (GTK_IS_SCROLLED_WINDOW (widget))
    {
      gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), NULL, &policy);
      if (policy != GTK_POLICY_NEVER)
        return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_get_visible (child) && gtk_widget_get_child_visible (child)
          && !GTK_IS_NATIVE (child))
        found = find_adjustment (child);
    }

  return found;
}

/* Returns whether it is worth looking again. */
static gboolean
approach (Restoring *restoring)
{
  GtkAdjustment *adjustment = NULL;
  double reach;

  if (!gtk_widget_get_mapped (restoring->page))
    return restoring->adjustment == NULL;

  adjustment = find_adjustment (restoring->page);
  if (adjustment == NULL)
    return TRUE;

  set_adjustment (restoring, adjustment);
  if (restoring->was_scrolled)
    return FALSE;

  reach = MAX (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment),
               0.0);
  restoring->n_still = ABS (restoring->last - restoring->place) <= 1.0 ? restoring->n_still + 1 : 0;
  if (restoring->n_still == 0)
    {
      restoring->last = MIN (restoring->place, reach);
      gtk_adjustment_set_value (adjustment, restoring->last);
    }
  return restoring->n_still < N_STILL;
}

static gboolean
look_cb (gpointer user_data)
{
  Restoring *restoring = user_data;
  GtkWidget *page = restoring->page;

  if (approach (restoring) && ++restoring->n_looks < LONGEST_WAIT_MS / INTERVAL_MS)
    return G_SOURCE_CONTINUE;

  restoring->source_id = 0;
  g_object_set_data (G_OBJECT (page), KEY, NULL);
  return G_SOURCE_REMOVE;
}

double
scout_scroll_place_get (GtkWidget *page)
{
  const Restoring *restoring = NULL;
  GtkAdjustment *adjustment = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), 0.0);

  restoring = g_object_get_data (G_OBJECT (page), KEY);
  if (restoring != NULL)
    return restoring->place;

  adjustment = find_adjustment (page);
  return adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0.0;
}

void
scout_scroll_place_restore (GtkWidget *page,
                            double     place)
{
  GtkAdjustment *adjustment = NULL;
  Restoring *restoring = NULL;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (place >= 0.0);

  g_object_set_data (G_OBJECT (page), KEY, NULL);
  adjustment = find_adjustment (page);
  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, place);
  if (place < 1.0)
    return;

  restoring = g_new0 (Restoring, 1);
  restoring->page = page;
  restoring->place = place;
  restoring->source_id = g_timeout_add (INTERVAL_MS, look_cb, restoring);
  g_object_set_data_full (G_OBJECT (page), KEY, restoring, restoring_free);
}
