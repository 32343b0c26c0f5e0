/* scout-explain-popover.c: says where a number comes from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Plain labels that can be selected; nothing is loaded for it. Where a figure comes from several
 * calls, each has its lines, without those that it has in common with the one before. */

#include "config.h"

#include "scout-explain-popover.h"

#include "scout-tooltip.h"
#include "scout-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define COMMAND_KEY "scout-command"
#define GRID_KEY "scout-lines"
#define HEADING "heading"
/* What there is of a window beside the popover's content, with its frame. */
#define AROUND 30
/* Higher ones fit neither above nor below most figures. */
#define MOST_HEIGHT 400
#define MARGIN 6

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

/* What is being written. */
typedef struct
{
  GtkGrid *grid;
  GHashTable *told; /* (element-type utf8 utf8): what each line said last, by its name */
} Lines;

static int
get_next_row (GtkGrid *grid)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (grid));
  int row = 0;

  if (last == NULL)
    return 0;

  gtk_grid_query_child (grid, last, NULL, &row, NULL, NULL);

  return row + 1;
}

static void
append_heading (Lines      *lines,
                const char *title)
{
  GtkWidget *label = new_label (title, HEADING);

  gtk_widget_set_margin_top (label, 6);
  gtk_grid_attach (lines->grid, label, 0, get_next_row (lines->grid), 2, 1);
}

static void
append_line (Lines      *lines,
             const char *name,
             const char *value)
{
  GtkWidget *name_label = NULL;
  GtkWidget *value_label = NULL;
  int row = get_next_row (lines->grid);

  if (g_strcmp0 (g_hash_table_lookup (lines->told, name), value) == 0)
    return;

  g_hash_table_replace (lines->told, g_strdup (name), g_strdup (value));
  name_label = new_label (name, "dim-label");
  value_label = new_label (value, "numeric");
  gtk_label_set_selectable (GTK_LABEL (value_label), TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (value_label),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, name_label, NULL, -1);
  gtk_grid_attach (lines->grid, name_label, 0, row, 1, 1);
  gtk_grid_attach (lines->grid, value_label, 1, row, 1, 1);
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
append_key (Lines                 *lines,
            const ScoutInsightKey *key)
{
  append_line (lines, _("Period"), key->period == SCOUT_PERIOD_DAY ? _("By day") : _("Overall"));
  append_line (lines, _("Range"), scout_time_range_get_label (key->range));
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
  scout_tooltip_set (button, _("Without your token: $ACCESS_TOKEN stands for it"));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (copy_cb), NULL);
  /* A label that can be selected would take the focus, and look selected. */
  g_signal_connect (button, "map", G_CALLBACK (gtk_widget_grab_focus), NULL);

  return button;
}

static void
append_lines (Lines           *lines,
              ScoutProvenance *provenance)
{
  const ScoutInsightKey *key = scout_provenance_get_key (provenance);
  gint64 fetched_at = scout_provenance_get_fetched_at (provenance);

  if (*scout_provenance_get_endpoint (provenance) != '\0')
    append_line (lines, _("Endpoint"), scout_provenance_get_endpoint (provenance));
  append_line (lines, _("Fields"), scout_provenance_get_fields (provenance));
  if (key != NULL)
    append_key (lines, key);
  if (scout_provenance_is_of_list (provenance))
    append_line (lines, _("Page"),
                 _("The first; further ones add the cursor of the one before"));
  if (fetched_at > 0)
    {
      g_autofree char *moment = dup_moment (fetched_at);

      append_line (lines, _("Fetched"), moment);
    }
  if (key != NULL)
    append_line (lines, _("Estimated by Meta"),
                 scout_provenance_is_estimated (provenance) ? _("Yes")
                                                            : _("Not said"));
}

static void
append_other (Lines           *lines,
              ScoutProvenance *provenance,
              guint            index)
{
  const char *title = NULL;
  const char *remark = NULL;
  ScoutProvenance *other = scout_provenance_get_other (provenance, index, &title, &remark);

  append_heading (lines, title);
  /* Of which time another figure is, is what it is told for. */
  g_hash_table_remove (lines->told, _("Range"));
  if (remark != NULL)
    {
      append_line (lines, _("Computed by Scout"), remark);
      /* From what should not have to be looked for further up. */
      g_hash_table_remove (lines->told, _("Fields"));
    }
  append_lines (lines, other);
}

static GtkWidget *
new_grid (ScoutProvenance *provenance)
{
  GtkWidget *grid = gtk_grid_new ();
  g_autoptr(GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Lines lines = { GTK_GRID (grid), told };

  gtk_grid_set_column_spacing (lines.grid, 12);
  gtk_grid_set_row_spacing (lines.grid, 6);
  append_lines (&lines, provenance);
  for (guint i = 0; i < scout_provenance_get_n_others (provenance); i++)
    append_other (&lines, provenance, i);

  return grid;
}

/* Beside names an address would break into pieces that nobody can read. */
static void
stack_lines (GtkGrid *grid)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (grid));

  gtk_grid_set_row_spacing (grid, 0);
  for (GtkWidget *label = gtk_widget_get_first_child (GTK_WIDGET (grid)); label != NULL;
       label = gtk_widget_get_next_sibling (label))
    {
      GtkLayoutChild *child = gtk_layout_manager_get_layout_child (layout, label);
      gboolean is_value = gtk_grid_layout_child_get_column (GTK_GRID_LAYOUT_CHILD (child)) > 0;
      int row = gtk_grid_layout_child_get_row (GTK_GRID_LAYOUT_CHILD (child));

      gtk_grid_layout_child_set_column (GTK_GRID_LAYOUT_CHILD (child), 0);
      gtk_grid_layout_child_set_column_span (GTK_GRID_LAYOUT_CHILD (child), 1);
      gtk_grid_layout_child_set_row (GTK_GRID_LAYOUT_CHILD (child), 2 * row + is_value);
      if (is_value)
        gtk_widget_set_margin_bottom (label, 6);
      else if (!gtk_widget_has_css_class (label, HEADING))
        gtk_widget_add_css_class (label, "caption");
    }
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
  if (width > room)
    stack_lines (g_object_get_data (G_OBJECT (clamp), GRID_KEY));
  width = MIN (width, room);
  adw_clamp_set_maximum_size (clamp, width);
  adw_clamp_set_tightening_threshold (clamp, width);
}

/* Beside the edge of the screen there may be less room than large text needs, or several calls. */
static GtkWidget *
new_scroller (GtkWidget *child)
{
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                       "child", child,
                       "hscrollbar-policy", GTK_POLICY_NEVER,
                       "max-content-height", MOST_HEIGHT,
                       "propagate-natural-height", TRUE,
                       "propagate-natural-width", TRUE,
                       NULL);
}

static GtkWidget *
new_box (void)
{
  return g_object_new (GTK_TYPE_BOX,
                       "margin-bottom", MARGIN,
                       "margin-end", MARGIN,
                       "margin-start", MARGIN,
                       "margin-top", MARGIN,
                       "orientation", GTK_ORIENTATION_VERTICAL,
                       "spacing", 12,
                       NULL);
}

GtkWidget *
scout_explain_popover_new (const char      *title,
                           ScoutProvenance *provenance)
{
  GtkWidget *popover = NULL;
  GtkWidget *outer = NULL;
  GtkWidget *box = NULL;
  GtkWidget *clamp = NULL;
  GtkWidget *grid = NULL;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (provenance), NULL);

  popover = gtk_popover_new ();
  outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  box = new_box ();
  gtk_box_append (GTK_BOX (box), new_label (title, HEADING));
  if (scout_provenance_get_help (provenance) != NULL)
    gtk_box_append (GTK_BOX (box), new_label (scout_provenance_get_help (provenance),
                                              "dim-label"));
  grid = new_grid (provenance);
  gtk_box_append (GTK_BOX (box), grid);
  clamp = adw_clamp_new ();
  g_object_set_data (G_OBJECT (clamp), GRID_KEY, grid);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_box_append (GTK_BOX (outer), new_scroller (clamp));
  if (*scout_provenance_get_command (provenance) != '\0')
    {
      GtkWidget *end = new_box ();

      gtk_box_append (GTK_BOX (end), new_copy_button (provenance));
      gtk_box_append (GTK_BOX (outer), end);
    }
  gtk_popover_set_child (GTK_POPOVER (popover), outer);
  g_signal_connect_object (popover, "notify::root", G_CALLBACK (root_changed_cb), clamp, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);

  return popover;
}
