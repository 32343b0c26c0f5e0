/* scout-filter-names.c: a filter with names that are typed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether a name makes sense, the linter says. The list of suggestions is a popover that does not
 * take the keyboard: typing goes on, the arrow keys go through it. */

#include "config.h"

#include "scout-filter-names.h"

#include "scout-filter-chip.h"
#include "scout-filter-hints.h"
#include "scout-filter-sight.h"
#include "scout-handle.h"
#include "scout-wording.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>
#include <string.h>

struct _ScoutFilterNames
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  GPtrArray *names; /* (owned) (element-type utf8): as the query has them */
  guint n_own_commas; /* of the name that was taken back to be typed again */
  GtkWidget *chips;
  GtkEditable *entry;
  GtkPopover *popover; /* (nullable): until something is offered */
  GtkListBox *list;    /* (nullable) */
  ScoutFilterNamesFunc func;
  gpointer func_data;
  gboolean is_showing;
};

static void scout_filter_names_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterNames, scout_filter_names, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_names_iface_init))

static G_DEFINE_QUARK (scout-filter-names-name, name)

static gboolean
has_name (ScoutFilterNames *self,
          const char       *name)
{
  return g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, NULL);
}

static void
set_text (ScoutFilterNames *self,
          const char       *text)
{
  self->is_showing = TRUE;
  gtk_editable_set_text (self->entry, text);
  gtk_editable_set_position (self->entry, -1);
  self->is_showing = FALSE;
}

static void
close_popover (ScoutFilterNames *self)
{
  if (self->popover != NULL)
    gtk_popover_popdown (self->popover);
}

/* What is known by a name says so beside what is sent; what was typed is sent as it is. */
static char *
dup_label (ScoutFilterNames *self,
           const char       *name)
{
  const ScoutCatalogValue *value = NULL;
  g_autofree char *words = NULL;

  if (self->parameter->values != NULL)
    value = scout_catalog_values_find_id (self->parameter->values, name);
  if (value != NULL)
    words = g_strdup_printf ("%s (%s)", value->label, value->value);

  return scout_wording_inline (words != NULL ? words : name);
}

static gboolean
is_typing (ScoutFilterNames *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->entry));
}

/* There is none where no more names are taken, but not from under the hands of whoever types: names
 * too many are taken, too, and the linter says so. */
static void
update_entry (ScoutFilterNames *self)
{
  gboolean is_full = self->parameter->max_items > 0 &&
                     self->names->len >= (guint) self->parameter->max_items;

  gtk_widget_set_visible (GTK_WIDGET (self->entry), !is_full || is_typing (self));
}

static void update (ScoutFilterNames *self);

static void
chip_cb (GtkButton *chip,
         gpointer   user_data)
{
  ScoutFilterNames *self = user_data;
  const char *name = g_object_get_qdata (G_OBJECT (chip), name_quark ());
  guint index = 0;

  if (!g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, &index))
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->entry), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  g_ptr_array_remove_index (self->names, index);
  update (self);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static void
update (ScoutFilterNames *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (self->chips)) != NULL)
    gtk_box_remove (GTK_BOX (self->chips), child);
  for (guint i = 0; i < self->names->len; i++)
    {
      const char *name = g_ptr_array_index (self->names, i);
      g_autofree char *safe = dup_label (self, name);
      GtkWidget *chip = scout_filter_chip_new (NULL, safe, safe);

      g_object_set_qdata_full (G_OBJECT (chip), name_quark (), g_strdup (name), g_free);
      g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_cb), self, 0);
      gtk_box_append (GTK_BOX (self->chips), chip);
    }
  gtk_widget_set_visible (self->chips, self->names->len > 0);
  update_entry (self);
}

static void
scout_filter_names_show (ScoutFilterControl *control,
                         ScoutQuery         *query)
{
  ScoutFilterNames *self = SCOUT_FILTER_NAMES (control);
  const char * const *names = scout_query_get_list (query, self->parameter->id);
  gboolean is_same = g_strv_length ((GStrv) names) == self->names->len;

  for (guint i = 0; is_same && i < self->names->len; i++)
    is_same = g_str_equal (names[i], g_ptr_array_index (self->names, i));
  if (is_same)
    return;

  g_ptr_array_set_size (self->names, 0);
  for (gsize i = 0; names[i] != NULL; i++)
    g_ptr_array_add (self->names, g_strdup (names[i]));
  update (self);
}

static void
scout_filter_names_apply (ScoutFilterControl *control,
                          ScoutQueryBuilder  *builder)
{
  ScoutFilterNames *self = SCOUT_FILTER_NAMES (control);
  g_autoptr(GStrvBuilder) list = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (guint i = 0; i < self->names->len; i++)
    g_strv_builder_add (list, g_ptr_array_index (self->names, i));
  names = g_strv_builder_end (list);
  scout_query_builder_set_list (builder, self->parameter->id, (const char * const *) names);
}

static void
scout_filter_names_clear (ScoutFilterControl *control)
{
  ScoutFilterNames *self = SCOUT_FILTER_NAMES (control);

  close_popover (self);
  self->n_own_commas = 0;
  set_text (self, "");
  g_ptr_array_set_size (self->names, 0);
  update (self);
}

static void
add_name (ScoutFilterNames *self,
          const char       *name)
{
  if (scout_filter_hints_are_handles (self->parameter))
    name = scout_handle_skip_at (name);
  if (*name != '\0' && !has_name (self, name))
    g_ptr_array_add (self->names, g_strdup (name));
}

static void
tell_of_more (ScoutFilterNames *self,
              guint             n_before)
{
  if (self->names->len == n_before)
    return;

  update (self);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static guint
count_commas (const char *text)
{
  guint n_commas = 0;

  for (const char *c = text; *c != '\0'; c++)
    n_commas += *c == ',';

  return n_commas;
}

/* Several names with commas between them; or one that has commas of its own. */
static GStrv
dup_parts (ScoutFilterNames *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  g_autofree char *name = NULL;

  if (self->n_own_commas == 0)
    return g_strsplit (text, ",", -1);

  name = g_strdup (text);
  if (count_commas (name) > self->n_own_commas && g_str_has_suffix (name, ","))
    name[strlen (name) - 1] = '\0';

  return g_strdupv ((char *[]) { name, NULL });
}

/* Adds what is typed, which may be several names. */
static void
take_text (ScoutFilterNames *self)
{
  g_auto(GStrv) parts = dup_parts (self);
  guint n_before = self->names->len;

  self->n_own_commas = 0;
  close_popover (self);
  set_text (self, "");
  for (gsize i = 0; parts[i] != NULL; i++)
    add_name (self, g_strstrip (parts[i]));
  tell_of_more (self, n_before);
}

static void
leave_cb (ScoutFilterNames *self)
{
  take_text (self);
  update_entry (self);
}

static void
row_activated_cb (ScoutFilterNames *self,
                  GtkListBoxRow    *row)
{
  const guint n_before = self->names->len;

  /* As it is: a brand may have a comma in its name. */
  add_name (self, g_object_get_qdata (G_OBJECT (row), name_quark ()));
  self->n_own_commas = 0;
  close_popover (self);
  set_text (self, "");
  tell_of_more (self, n_before);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
make_popover (ScoutFilterNames *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);

  gtk_popover_set_autohide (GTK_POPOVER (popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_BROWSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Suggestions"), -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), list);
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  self->popover = GTK_POPOVER (popover);
  self->list = GTK_LIST_BOX (list);
  if (viewport != NULL)
    g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                             "value-changed", G_CALLBACK (close_popover), self,
                             G_CONNECT_SWAPPED);
}

/* Chips above the entry come and go: where it stands is asked each time. */
static void
open_popover (ScoutFilterNames *self)
{
  graphene_rect_t bounds;
  GdkRectangle rectangle;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (self->entry), GTK_WIDGET (self), &bounds))
    return;

  rectangle.x = (int) bounds.origin.x;
  rectangle.y = (int) bounds.origin.y;
  rectangle.width = (int) bounds.size.width;
  rectangle.height = (int) bounds.size.height;
  gtk_popover_set_pointing_to (self->popover, &rectangle);
  gtk_popover_popup (self->popover);
}

static void
append_suggestion (ScoutFilterNames *self,
                   const char       *name)
{
  g_autofree char *safe = dup_label (self, name);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (safe);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_widget_set_focusable (row, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, safe, -1);
  g_object_set_qdata_full (G_OBJECT (row), name_quark (), g_strdup (name), g_free);
  gtk_list_box_append (self->list, row);
}

static void
suggest (ScoutFilterNames *self,
         const char       *text)
{
  g_auto(GStrv) names = NULL;
  GtkWidget *row = NULL;
  guint n_rows = 0;

  if (self->func != NULL && *text != '\0')
    names = self->func (self->parameter, text, self->func_data);
  if (names != NULL && self->popover == NULL)
    make_popover (self);
  while (self->list != NULL &&
         (row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);

  for (gsize i = 0; names != NULL && names[i] != NULL; i++)
    {
      if (has_name (self, names[i]))
        continue;
      append_suggestion (self, names[i]);
      n_rows++;
    }
  /* What points to a place that is not on any screen, GDK complains about: nothing opens there, and
   * what is open does not go there. */
  if (n_rows > 0 && scout_filter_sight_has (GTK_WIDGET (self->entry)))
    open_popover (self);
  else
    close_popover (self);
}

static void
typed_cb (ScoutFilterNames *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  const guint n_commas = count_commas (text);

  if (self->is_showing)
    return;

  /* One more than it had ends a name. */
  if (n_commas > self->n_own_commas)
    {
      take_text (self);
      return;
    }

  self->n_own_commas = n_commas;
  suggest (self, text);
}

static gboolean
is_open (ScoutFilterNames *self)
{
  return self->popover != NULL && gtk_widget_get_visible (GTK_WIDGET (self->popover));
}

static gboolean
is_typed (GtkListBoxRow *row,
          const char    *folded)
{
  const char *name = g_object_get_qdata (G_OBJECT (row), name_quark ());
  g_autofree char *folded_name = g_utf8_casefold (scout_handle_skip_at (name), -1);

  return g_str_equal (folded_name, folded);
}

/* The suggestion that somebody went to, or that is what is typed, but for its capitals and "@". Any
 * name may be meant, be it the beginning of the only one that is offered. (nullable) */
static GtkListBoxRow *
find_meant (ScoutFilterNames *self)
{
  GtkListBoxRow *row = is_open (self) ? gtk_list_box_get_selected_row (self->list) : NULL;
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  if (row != NULL || !is_open (self))
    return row;

  text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  folded = g_utf8_casefold (scout_handle_skip_at (text), -1);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (is_typed (row, folded))
        break;
    }

  return row;
}

static void
activate_cb (ScoutFilterNames *self)
{
  GtkListBoxRow *row = find_meant (self);

  if (row != NULL)
    row_activated_cb (self, row);
  else
    take_text (self);
}

static void
select_beside (ScoutFilterNames *self,
               int               step)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int index = row != NULL ? gtk_list_box_row_get_index (row) + step : 0;

  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, MAX (index, 0)));
}

/* The last name, to be typed again. */
static void
take_name_back (ScoutFilterNames *self)
{
  const guint last = self->names->len - 1;
  const char *name = g_ptr_array_index (self->names, last);

  self->n_own_commas = count_commas (name);
  set_text (self, name);
  g_ptr_array_remove_index (self->names, last);
  update (self);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static gboolean
key_pressed_cb (ScoutFilterNames *self,
                guint             keyval)
{
  if (keyval == GDK_KEY_BackSpace && *gtk_editable_get_text (self->entry) == '\0' &&
      self->names->len > 0)
    {
      take_name_back (self);
      return GDK_EVENT_STOP;
    }
  if (!is_open (self))
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Down:
    case GDK_KEY_Up:
      select_beside (self, keyval == GDK_KEY_Down ? 1 : -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      close_popover (self);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static char *
dup_placeholder (const ScoutCatalogParameter *parameter)
{
  if (parameter->any != NULL)
    return g_strdup (parameter->any);
  if (parameter->max_items > 1)
    return g_strdup_printf (ngettext ("Up to %d name", "Up to %d names",
                                      (gulong) parameter->max_items), parameter->max_items);

  return g_strdup (_("Add a name"));
}

static void
scout_filter_names_dispose (GObject *object)
{
  ScoutFilterNames *self = SCOUT_FILTER_NAMES (object);

  if (self->popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->popover));
  self->popover = NULL;
  self->list = NULL;

  G_OBJECT_CLASS (scout_filter_names_parent_class)->dispose (object);
}

static void
scout_filter_names_finalize (GObject *object)
{
  g_ptr_array_unref (SCOUT_FILTER_NAMES (object)->names);

  G_OBJECT_CLASS (scout_filter_names_parent_class)->finalize (object);
}

static void
scout_filter_names_class_init (ScoutFilterNamesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_filter_names_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_filter_names_finalize;
}

static void
scout_filter_names_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_names_show;
  iface->apply = scout_filter_names_apply;
  iface->clear = scout_filter_names_clear;
}

static void
scout_filter_names_init (ScoutFilterNames *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->names = g_ptr_array_new_with_free_func (g_free);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->chips = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->chips, scout_wrap_layout_new ());
  gtk_box_append (GTK_BOX (self), self->chips);

  self->entry = GTK_EDITABLE (entry);
  g_signal_connect_object (entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  /* Before the entry's own text, which keeps arrows and backspace to itself. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, keys);
  gtk_box_append (GTK_BOX (self), entry);
}

GtkWidget *
scout_filter_names_new (const ScoutCatalogParameter *parameter)
{
  ScoutFilterNames *self = NULL;
  g_autofree char *placeholder = NULL;

  g_return_val_if_fail (parameter != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_NAMES, NULL);
  self->parameter = parameter;
  placeholder = dup_placeholder (parameter);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  parameter->label, -1);
  update (self);

  return GTK_WIDGET (self);
}

void
scout_filter_names_set_func (ScoutFilterNames     *self,
                             ScoutFilterNamesFunc  func,
                             gpointer              user_data)
{
  g_return_if_fail (SCOUT_IS_FILTER_NAMES (self));

  self->func = func;
  self->func_data = user_data;
}
