/* scout-filter-group.c: filters that belong together, below a title that folds them away.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The title is a button over the whole width, where a GtkExpander only has an arrow. The menu of
 * rows that are put away is made each time it is opened, of actions of the group. */

#include "config.h"

#include "scout-filter-group.h"

#include <glib/gi18n.h>

struct _ScoutFilterGroup
{
  GtkBox parent_instance;

  char *title; /* (owned) */
  gboolean is_open;
  guint n_set;
  GPtrArray *rows;   /* (owned) (element-type ScoutFilterRow) */
  GHashTable *extra; /* (owned): of those rows, to whether somebody wants it */
  GtkWidget *header;
  GtkLabel *count_label;
  GtkLabel *any_label;
  GtkImage *arrow;
  GtkWidget *content;
  GtkBox *box;
  GtkMenuButton *add_button;
};

G_DEFINE_FINAL_TYPE (ScoutFilterGroup, scout_filter_group, GTK_TYPE_BOX)

static gboolean
is_extra (ScoutFilterGroup *self,
          ScoutFilterRow   *row)
{
  return g_hash_table_contains (self->extra, row);
}

static void
update_header (ScoutFilterGroup *self)
{
  g_autofree char *count = g_strdup_printf ("%u", self->n_set);
  g_autofree char *name = self->n_set == 0 ? g_strdup (self->title)
    : g_strdup_printf (ngettext ("%s, %u filter set", "%s, %u filters set", self->n_set),
                       self->title, self->n_set);

  gtk_label_set_text (self->count_label, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), self->n_set > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->any_label), self->n_set == 0 && !self->is_open);
  gtk_image_set_from_icon_name (self->arrow, self->is_open ? "pan-down-symbolic"
                                                           : "pan-end-symbolic");
  gtk_widget_set_visible (self->content, self->is_open);
  if (self->is_open)
    gtk_widget_add_css_class (self->header, "open");
  else
    gtk_widget_remove_css_class (self->header, "open");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_STATE_EXPANDED,
                               self->is_open, -1);
}

static void
update_extra (ScoutFilterGroup *self)
{
  guint n_away = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      ScoutFilterRow *row = g_ptr_array_index (self->rows, i);

      if (is_extra (self, row) && !gtk_widget_get_visible (GTK_WIDGET (row)))
        n_away++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), n_away > 0);
}

static void
header_cb (ScoutFilterGroup *self)
{
  scout_filter_group_set_open (self, !self->is_open);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *target)
{
  ScoutFilterGroup *self = SCOUT_FILTER_GROUP (widget);
  guint index = g_variant_get_uint32 (target);

  if (index < self->rows->len)
    scout_filter_group_bring (self, g_ptr_array_index (self->rows, index));
}

static void
open_menu_cb (GtkMenuButton *button,
              gpointer       user_data)
{
  ScoutFilterGroup *self = user_data;
  g_autoptr(GMenu) menu = g_menu_new ();

  for (guint i = 0; i < self->rows->len; i++)
    {
      ScoutFilterRow *row = g_ptr_array_index (self->rows, i);
      g_autoptr(GMenuItem) item = NULL;

      if (!is_extra (self, row) || gtk_widget_get_visible (GTK_WIDGET (row)))
        continue;
      item = g_menu_item_new (scout_filter_row_get_parameter (row)->label, NULL);
      g_menu_item_set_action_and_target (item, "filters.add", "u", i);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
scout_filter_group_finalize (GObject *object)
{
  ScoutFilterGroup *self = SCOUT_FILTER_GROUP (object);

  g_free (self->title);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->extra);

  G_OBJECT_CLASS (scout_filter_group_parent_class)->finalize (object);
}

static void
scout_filter_group_class_init (ScoutFilterGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_group_finalize;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "filters.add", "u", add_action);
}

static void
add_header (ScoutFilterGroup *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *heading = gtk_label_new (self->title);

  /* Large text has two lines before it is cut. */
  gtk_label_set_ellipsize (GTK_LABEL (heading), PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (heading), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (heading), 2);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_set_hexpand (heading, TRUE);
  gtk_widget_add_css_class (heading, "heading");
  self->count_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->count_label), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->count_label), "filter-count");
  self->any_label = GTK_LABEL (gtk_label_new (_("Any")));
  gtk_widget_add_css_class (GTK_WIDGET (self->any_label), "tiny-dim");
  self->arrow = GTK_IMAGE (gtk_image_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->arrow), "dim-label");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->count_label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->any_label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->arrow));

  self->header = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->header), box);
  gtk_widget_add_css_class (self->header, "flat");
  gtk_widget_add_css_class (self->header, "filter-header");
  g_signal_connect_object (self->header, "clicked", G_CALLBACK (header_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->header);
}

static void
add_menu (ScoutFilterGroup *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_box_append (GTK_BOX (box), gtk_label_new (_("Add metric")));
  self->add_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->add_button, box);
  gtk_menu_button_set_has_frame (self->add_button, FALSE);
  gtk_menu_button_set_create_popup_func (self->add_button, open_menu_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add metric"), -1);
  gtk_widget_set_halign (GTK_WIDGET (self->add_button), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->content), GTK_WIDGET (self->add_button));
}

static void
scout_filter_group_init (ScoutFilterGroup *self)
{
  self->rows = g_ptr_array_new ();
  self->extra = g_hash_table_new (NULL, NULL);
  self->is_open = TRUE;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "filter-group");
}

GtkWidget *
scout_filter_group_new (const char *title)
{
  ScoutFilterGroup *self = NULL;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_GROUP, NULL);
  self->title = g_strdup (title);
  add_header (self);

  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 10));
  gtk_widget_add_css_class (self->content, "filter-content");
  gtk_box_append (GTK_BOX (self->content), GTK_WIDGET (self->box));

  add_menu (self);
  gtk_box_append (GTK_BOX (self), self->content);
  update_header (self);
  update_extra (self);

  return GTK_WIDGET (self);
}

void
scout_filter_group_add (ScoutFilterGroup *self,
                        ScoutFilterRow   *row,
                        gboolean          is_extra)
{
  g_return_if_fail (SCOUT_IS_FILTER_GROUP (self));
  g_return_if_fail (SCOUT_IS_FILTER_ROW (row));

  gtk_box_append (self->box, GTK_WIDGET (row));
  g_ptr_array_add (self->rows, row);
  if (is_extra)
    {
      g_hash_table_insert (self->extra, row, GINT_TO_POINTER (FALSE));
      gtk_widget_set_visible (GTK_WIDGET (row), FALSE);
      scout_filter_row_set_removable (row, TRUE);
      update_extra (self);
    }
}

void
scout_filter_group_finish (ScoutFilterGroup *self)
{
  ScoutFilterRow *row = NULL;

  g_return_if_fail (SCOUT_IS_FILTER_GROUP (self));

  row = self->rows->len == 1 ? g_ptr_array_index (self->rows, 0) : NULL;
  if (row != NULL && g_str_equal (scout_filter_row_get_parameter (row)->label, self->title))
    scout_filter_row_set_has_caption (row, FALSE);
}

guint
scout_filter_group_show_query (ScoutFilterGroup *self,
                               ScoutQuery       *query)
{
  g_return_val_if_fail (SCOUT_IS_FILTER_GROUP (self), 0);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), 0);

  self->n_set = 0;
  for (guint i = 0; i < self->rows->len; i++)
    {
      ScoutFilterRow *row = g_ptr_array_index (self->rows, i);
      gboolean is_set = scout_filter_row_is_set (row, query);

      scout_filter_row_show_note (row, is_set);
      if (is_set)
        self->n_set++;
      if (is_set && is_extra (self, row))
        g_hash_table_insert (self->extra, row, GINT_TO_POINTER (TRUE));
      if (is_extra (self, row))
        gtk_widget_set_visible (GTK_WIDGET (row), g_hash_table_lookup (self->extra, row) != NULL);
    }
  update_header (self);
  update_extra (self);

  return self->n_set;
}

/* The focus brings its entry into sight, unless that has it already; what belongs to that stands
 * below it. */
static void
show_whole (GtkWidget *row)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment = NULL;
  graphene_rect_t bounds;
  double top = 0;
  double room = 0;

  if (viewport == NULL
      || !gtk_widget_compute_bounds (row, gtk_viewport_get_child (GTK_VIEWPORT (viewport)),
                                     &bounds))
    return;

  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  top = (double) bounds.origin.y;
  room = gtk_adjustment_get_page_size (adjustment) - (double) bounds.size.height;
  if (gtk_adjustment_get_value (adjustment) < top - room
      || gtk_adjustment_get_value (adjustment) > top)
    gtk_adjustment_set_value (adjustment, MIN (top, top - room));
}

static gboolean
focus_cb (GtkWidget     *row,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  if (gtk_widget_get_width (row) == 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_grab_focus (row);
  show_whole (row);
  return G_SOURCE_REMOVE;
}

void
scout_filter_group_bring (ScoutFilterGroup *self,
                          ScoutFilterRow   *row)
{
  g_return_if_fail (SCOUT_IS_FILTER_GROUP (self));
  g_return_if_fail (SCOUT_IS_FILTER_ROW (row));

  scout_filter_group_set_open (self, TRUE);
  if (is_extra (self, row))
    {
      g_hash_table_insert (self->extra, row, GINT_TO_POINTER (TRUE));
      gtk_widget_set_visible (GTK_WIDGET (row), TRUE);
      update_extra (self);
    }
  /* What has no place yet, because it has just come, cannot be scrolled to. */
  if (focus_cb (GTK_WIDGET (row), NULL, NULL) == G_SOURCE_CONTINUE)
    gtk_widget_add_tick_callback (GTK_WIDGET (row), focus_cb, NULL, NULL);
}

void
scout_filter_group_put_away (ScoutFilterGroup *self,
                             ScoutFilterRow   *row)
{
  g_return_if_fail (SCOUT_IS_FILTER_GROUP (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      ScoutFilterRow *other = g_ptr_array_index (self->rows, i);

      if (is_extra (self, other) && (row == NULL || row == other))
        {
          g_hash_table_insert (self->extra, other, GINT_TO_POINTER (FALSE));
          gtk_widget_set_visible (GTK_WIDGET (other), FALSE);
        }
    }
  update_extra (self);
}

void
scout_filter_group_set_open (ScoutFilterGroup *self,
                             gboolean          is_open)
{
  g_return_if_fail (SCOUT_IS_FILTER_GROUP (self));

  self->is_open = is_open;
  update_header (self);
}
