/* scout-list-end.c: whether somebody has come to the end of a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands below a list as soon as its end is seen takes room from it, so that the end is out
 * of sight again: that would go on for ever. So it stays until somebody has scrolled further up
 * than it is high, and until then the list goes with its end. */

#include "config.h"

#include "scout-list-end.h"

/* Of the sign below a list, and some more. */
#define SIGN_HEIGHT 60.0

static gboolean
is_same (double a,
         double b)
{
  return ABS (a - b) < 1.0;
}

gboolean
scout_list_end_look (ScoutListEnd  *self,
                     GtkAdjustment *adjustment)
{
  double value;
  double reach;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (GTK_IS_ADJUSTMENT (adjustment), FALSE);

  value = gtk_adjustment_get_value (adjustment);
  reach = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  /* Nobody has scrolled up; GTK itself goes a part of the way down. What had room as a whole keeps
   * its beginning. */
  if (self->is_seen && self->value >= 1.0 && value > self->value - 1.0 && reach > value)
    {
      gtk_adjustment_set_value (adjustment, reach);
      value = gtk_adjustment_get_value (adjustment);
    }

  self->is_seen = reach - value < (self->is_seen ? SIGN_HEIGHT : 1.0);
  self->value = is_same (reach, value) ? value : -1.0;

  return self->is_seen;
}
