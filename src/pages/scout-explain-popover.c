/* scout-explain-popover.c: says where a number comes from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Plain labels that can be selected; nothing is loaded for it. */

#include "config.h"

#include "scout-explain-popover.h"

#include "scout-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define COMMAND_KEY "scout-command"
/* What there is of a window beside the popover's content, with its frame. */
#define AROUND 30

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "max-width-chars", 40,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   "yalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
append_line (GtkGrid    *grid,
             const char *name,
             const char *value)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (grid));
  GtkWidget *name_label = new_label (name, "dim-label");
  GtkWidget *value_label = new_label (value, "numeric");
  int row = 0;

  if (last != NULL)
    {
      gtk_grid_query_child (grid, last, NULL, &row, NULL, NULL);
      row++;
    }
  gtk_label_set_selectable (GTK_LABEL (value_label), TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (value_label),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, name_label, NULL, -1);
  gtk_grid_attach (grid, name_label, 0, row, 1, 1);
  gtk_grid_attach (grid, value_label, 1, row, 1, 1);
}

/* "12 November 2026, 14:02" in the user's time zone and language. */
static char *
dup_moment (gint64 microseconds)
{
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (microseconds / G_USEC_PER_SEC);
  g_autoptr(GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *day = local != NULL ? scout_wording_day_long (local) : NULL;
  g_autofree char *clock = local != NULL ? g_date_time_format (local, "%H:%M") : NULL;

  if (day == NULL || clock == NULL)
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  /* Translators: a day and a time of day, "Thursday 12 November 2026, 14:02" */
  return g_strdup_printf (C_ ("day and time of day", "%s, %s"), day, clock);
}

static void
append_key (GtkGrid               *grid,
            const ScoutInsightKey *key)
{
  append_line (grid, _("Period"), key->period == SCOUT_PERIOD_DAY ? _("By day") : _("Overall"));
  append_line (grid, _("Range"), scout_time_range_get_label (key->range));
}

static void
copy_cb (GtkWidget *button)
{
  const char *command = g_object_get_data (G_OBJECT (button), COMMAND_KEY);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), command);
  gtk_button_set_label (GTK_BUTTON (button), _("Copied"));
}

static GtkWidget *
new_copy_button (ScoutProvenance *provenance)
{
  GtkWidget *button = gtk_button_new_with_label (_("Copy as cURL"));

  g_object_set_data_full (G_OBJECT (button), COMMAND_KEY,
                          g_strdup (scout_provenance_get_command (provenance)), g_free);
  gtk_widget_set_tooltip_text (button, _("Without your token: $ACCESS_TOKEN stands for it"));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (copy_cb), NULL);
  /* A label that can be selected would take the focus, and look selected. */
  g_signal_connect (button, "map", G_CALLBACK (gtk_widget_grab_focus), NULL);

  return button;
}

static GtkWidget *
new_grid (ScoutProvenance *provenance)
{
  GtkWidget *grid = gtk_grid_new ();
  const ScoutInsightKey *key = scout_provenance_get_key (provenance);
  gint64 fetched_at = scout_provenance_get_fetched_at (provenance);

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  if (*scout_provenance_get_endpoint (provenance) != '\0')
    append_line (GTK_GRID (grid), _("Endpoint"), scout_provenance_get_endpoint (provenance));
  append_line (GTK_GRID (grid), _("Fields"), scout_provenance_get_fields (provenance));
  if (key != NULL)
    append_key (GTK_GRID (grid), key);
  if (fetched_at > 0)
    {
      g_autofree char *moment = dup_moment (fetched_at);

      append_line (GTK_GRID (grid), _("Fetched"), moment);
    }
  if (key != NULL)
    append_line (GTK_GRID (grid), _("Estimated by Meta"),
                 scout_provenance_is_estimated (provenance) ? _("Yes")
                                                            : _("Not said"));

  return grid;
}

/* Nothing else keeps a popover from being wider than its window. A clamp is as wide as it may be,
 * whether its child needs that or not. */
static void
root_changed_cb (GtkWidget  *popover,
                 GParamSpec *pspec,
                 AdwClamp   *clamp)
{
  GtkRoot *root = gtk_widget_get_root (popover);
  int room = root != NULL ? gtk_widget_get_width (GTK_WIDGET (root)) - AROUND : 0;
  int width = 0;

  if (room <= 0)
    return;

  gtk_widget_measure (adw_clamp_get_child (clamp), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width,
                      NULL, NULL);
  width = MIN (width, room);
  adw_clamp_set_maximum_size (clamp, width);
  adw_clamp_set_tightening_threshold (clamp, width);
}

GtkWidget *
scout_explain_popover_new (const char      *title,
                           ScoutProvenance *provenance)
{
  GtkWidget *popover = NULL;
  GtkWidget *box = NULL;
  GtkWidget *clamp = NULL;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (provenance), NULL);

  popover = gtk_popover_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  gtk_box_append (GTK_BOX (box), new_label (title, "heading"));
  if (scout_provenance_get_help (provenance) != NULL)
    gtk_box_append (GTK_BOX (box), new_label (scout_provenance_get_help (provenance),
                                              "dim-label"));
  gtk_box_append (GTK_BOX (box), new_grid (provenance));
  if (*scout_provenance_get_command (provenance) != '\0')
    gtk_box_append (GTK_BOX (box), new_copy_button (provenance));
  clamp = adw_clamp_new ();
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_popover_set_child (GTK_POPOVER (popover), clamp);
  g_signal_connect_object (popover, "notify::root", G_CALLBACK (root_changed_cb), clamp, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);

  return popover;
}
