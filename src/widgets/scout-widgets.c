/* scout-widgets.c: makes the widgets of this folder usable.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The resource is registered by hand and not by a constructor, because a linker drops constructors
 * of static libraries that nobody calls. Main thread only.
 */

#include "config.h"

#include "scout-widgets.h"

#include "scout-address-bar.h"
#include "scout-artwork.h"
#include "scout-banner.h"
#include "scout-brand-page-card.h"
#include "scout-chart-legend.h"
#include "scout-chart.h"
#include "scout-content-card.h"
#include "scout-countdown.h"
#include "scout-creator-card.h"
#include "scout-metric-tile.h"
#include "scout-panel.h"
#include "scout-round-toggle.h"
#include "scout-row-layout.h"
#include "scout-skeleton-grid.h"
#include "scout-sparkline.h"
#include "scout-spoken.h"
#include "scout-state-view.h"
#include "scout-status-pill.h"
#include "scout-step-rail.h"
#include "scout-tab-order.h"
#include "scout-tag-row.h"
#include "scout-tile-layout.h"
#include "scout-widgets-private.h"
#include "scout-widgets-resources.h"
#include "scout-wrap-layout.h"

void
scout_widgets_init (void)
{
  static gsize is_initialized = 0;

  if (!g_once_init_enter (&is_initialized))
    return;

  scout_widgets_register_resource ();
  _scout_widgets_watch_scrollers ();
  _scout_widgets_stamp_icons ();
  _scout_widgets_hold_icons ();

  g_type_ensure (SCOUT_TYPE_ADDRESS_BAR);
  g_type_ensure (SCOUT_TYPE_ARTWORK);
  g_type_ensure (SCOUT_TYPE_BANNER);
  g_type_ensure (SCOUT_TYPE_BRAND_PAGE_CARD);
  g_type_ensure (SCOUT_TYPE_CHART);
  g_type_ensure (SCOUT_TYPE_CHART_LEGEND);
  g_type_ensure (SCOUT_TYPE_CONTENT_CARD);
  g_type_ensure (SCOUT_TYPE_COUNTDOWN);
  g_type_ensure (SCOUT_TYPE_CREATOR_CARD);
  g_type_ensure (SCOUT_TYPE_METRIC_TILE);
  g_type_ensure (SCOUT_TYPE_PANEL);
  g_type_ensure (SCOUT_TYPE_ROUND_TOGGLE);
  g_type_ensure (SCOUT_TYPE_ROW_LAYOUT);
  g_type_ensure (SCOUT_TYPE_SKELETON_GRID);
  g_type_ensure (SCOUT_TYPE_SPARKLINE);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  g_type_ensure (SCOUT_TYPE_STATUS_PILL);
  g_type_ensure (SCOUT_TYPE_STEP_RAIL);
  g_type_ensure (SCOUT_TYPE_TAB_ORDER);
  g_type_ensure (SCOUT_TYPE_TAG_ROW);
  g_type_ensure (SCOUT_TYPE_TILE_LAYOUT);
  g_type_ensure (SCOUT_TYPE_WRAP_LAYOUT);

  g_once_init_leave (&is_initialized, 1);
}

gboolean
_scout_widgets_set_string (char       **target,
                           const char  *value)
{
  if (g_strcmp0 (*target, value) == 0)
    return FALSE;

  g_free (*target);
  *target = g_strdup (value);
  return TRUE;
}

void
_scout_widgets_show_text (GtkLabel   *label,
                          const char *text)
{
  scout_spoken_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

void
_scout_widgets_show_button (GtkButton  *button,
                            const char *label)
{
  GtkLabel *words = NULL;

  gtk_button_set_label (button, label != NULL ? label : "");
  /* In large text, or in German, the words are longer than a telephone is wide. */
  words = GTK_LABEL (gtk_button_get_child (button));
  gtk_label_set_wrap (words, TRUE);
  gtk_label_set_natural_wrap_mode (words, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_justify (words, GTK_JUSTIFY_CENTER);
  scout_spoken_tell (GTK_WIDGET (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  gtk_widget_set_visible (GTK_WIDGET (button), label != NULL && *label != '\0');
}

void
_scout_widgets_name (GtkWidget  *widget,
                     const char *name)
{
  scout_spoken_tell (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, name != NULL ? name : "");
}

void
_scout_widgets_describe (GtkWidget  *widget,
                         const char *description)
{
  scout_spoken_tell (widget, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

void
_scout_widgets_unparent_children (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}
