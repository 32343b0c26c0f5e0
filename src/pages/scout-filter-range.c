/* scout-filter-range.c: a filter with two ends.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which times and parts there are is the metric filter's, which takes fewer than the metric itself
 * has. What is no number stays in its entry, marked, and changes nothing. */

#include "config.h"

#include "scout-filter-range.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#define N_ENDS 2
/* More digits than any figure of Meta's. */
#define LONGEST_NUMBER 24

/* A menu of the catalogue's values; what it shows first is what Meta takes if nothing is said. */
typedef struct
{
  GtkDropDown *menu; /* (nullable): unless there is a choice */
  GPtrArray *values; /* (owned) (element-type ScoutCatalogValue) */
} Menu;

struct _ScoutFilterRange
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  GtkEditable *ends[N_ENDS];
  char *shown[N_ENDS]; /* (owned): what the query has, as the entries say it */
  GtkBox *menus;
  Menu times;
  Menu parts;
  gboolean is_showing;
};

static void scout_filter_range_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterRange, scout_filter_range, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_range_iface_init))

/* Leaves digits and one point: what groups them, and what stands around them, is left out. */
static gboolean
clean_number (const char *text,
              char        number[LONGEST_NUMBER])
{
  const struct lconv *locale = localeconv ();
  gunichar point = g_utf8_get_char (locale->decimal_point);
  gsize length = 0;
  gboolean has_point = FALSE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);
      int digit = g_unichar_digit_value (character);

      if (length >= LONGEST_NUMBER - 1)
        return FALSE;
      if (digit >= 0)
        number[length++] = (char) ('0' + digit);
      else if (character == point && !has_point)
        {
          has_point = TRUE;
          number[length++] = '.';
        }
      else if (character == point ||
               (character != '%' && character != '\'' && character != ',' && character != '.' &&
                !g_unichar_isspace (character)))
        return FALSE;
    }
  number[length] = '\0';

  return length > (has_point ? 1u : 0u);
}

gboolean
scout_filter_range_parse (const char *text,
                          double     *number)
{
  char cleaned[LONGEST_NUMBER];
  g_autofree char *trimmed = NULL;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  *number = (double) NAN;
  trimmed = g_strstrip (g_strdup (text));
  if (*trimmed == '\0')
    return TRUE;
  if (!clean_number (trimmed, cleaned))
    return FALSE;
  *number = g_ascii_strtod (cleaned, NULL);

  return TRUE;
}

static char *
dup_number (double number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (number))
    return g_strdup ("");
  if (fabs (number - round (number)) < 1e-9 && fabs (number) < 1e15)
    return scout_wording_full ((gint64) round (number));

  g_snprintf (text, sizeof text, "%.6g", number);

  return g_strdup (text);
}

static void
show_menu (Menu       *self,
           const char *id) /* (nullable) */
{
  guint position = 0;

  for (guint i = 0; id != NULL && i < self->values->len; i++)
    {
      if (g_str_equal (((const ScoutCatalogValue *) g_ptr_array_index (self->values, i))->id, id))
        position = i;
    }
  if (self->menu != NULL)
    gtk_drop_down_set_selected (self->menu, position);
}

/* The first one is what holds if nothing is said, and so it is not said. */
static const char *
get_chosen (const Menu *self)
{
  guint position = self->menu != NULL ? gtk_drop_down_get_selected (self->menu) : 0;

  if (position == 0 || position >= self->values->len)
    return NULL;

  return ((const ScoutCatalogValue *) g_ptr_array_index (self->values, position))->id;
}

static void
show_end (ScoutFilterRange *self,
          gsize             end,
          double            number)
{
  g_free (self->shown[end]);
  self->shown[end] = dup_number (number);
  gtk_editable_set_text (self->ends[end], self->shown[end]);
  gtk_widget_remove_css_class (GTK_WIDGET (self->ends[end]), "error");
}

static void
scout_filter_range_show (ScoutFilterControl *control,
                         ScoutQuery         *query)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (control);
  const ScoutQueryRange *range = scout_query_get_range (query, self->parameter->id);
  const ScoutQueryRange open = SCOUT_QUERY_RANGE_INIT;

  if (range == NULL)
    range = &open;
  self->is_showing = TRUE;
  show_end (self, 0, range->min);
  show_end (self, 1, range->max);
  show_menu (&self->times, range->time_range);
  show_menu (&self->parts, range->breakdown);
  self->is_showing = FALSE;
}

static void
scout_filter_range_apply (ScoutFilterControl *control,
                          ScoutQueryBuilder  *builder)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (control);
  ScoutQueryRange range = SCOUT_QUERY_RANGE_INIT;

  scout_filter_range_parse (gtk_editable_get_text (self->ends[0]), &range.min);
  scout_filter_range_parse (gtk_editable_get_text (self->ends[1]), &range.max);
  /* Over which time nothing is asked is no question. */
  if (isnan (range.min) && isnan (range.max))
    {
      scout_query_builder_clear (builder, self->parameter->id);
      return;
    }
  range.time_range = get_chosen (&self->times);
  range.breakdown = get_chosen (&self->parts);
  scout_query_builder_set_range (builder, self->parameter->id, &range);
}

static void
typed_cb (ScoutFilterRange *self)
{
  gboolean is_changed = FALSE;

  for (gsize i = 0; i < N_ENDS; i++)
    {
      const char *text = gtk_editable_get_text (self->ends[i]);
      double number = (double) NAN;

      if (!scout_filter_range_parse (text, &number))
        {
          gtk_widget_add_css_class (GTK_WIDGET (self->ends[i]), "error");
          gtk_widget_set_tooltip_text (GTK_WIDGET (self->ends[i]), _("Type a number."));
          return;
        }
      gtk_widget_remove_css_class (GTK_WIDGET (self->ends[i]), "error");
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->ends[i]), NULL);
      if (g_strcmp0 (text, self->shown[i]) != 0)
        {
          is_changed = TRUE;
          show_end (self, i, number);
        }
    }
  if (is_changed)
    scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static gboolean
has_ends (ScoutFilterRange *self)
{
  return *gtk_editable_get_text (self->ends[0]) != '\0' ||
         *gtk_editable_get_text (self->ends[1]) != '\0';
}

static void
selected_cb (ScoutFilterRange *self)
{
  if (!self->is_showing && has_ends (self))
    scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static void
add_end (ScoutFilterRange *self,
         GtkBox           *box,
         gsize             end,
         const char       *placeholder)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *name = g_strdup_printf ("%s, %s", self->parameter->label, placeholder);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), placeholder);
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_NUMBER);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 6);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (box, entry);
  self->ends[end] = GTK_EDITABLE (entry);
  self->shown[end] = g_strdup ("");
}

/* The members of metric filters stand in the catalogue as those of an endpoint of their own. */
static const ScoutCatalogValues *
find_values (const ScoutCatalogApi *api,
             const char            *member_id)
{
  for (gsize i = 0; i < api->n_endpoints; i++)
    {
      const ScoutCatalogEndpoint *endpoint = &api->endpoints[i];
      const ScoutCatalogParameter *member = NULL;

      if (endpoint->kind != SCOUT_CATALOG_ENDPOINT_KIND_FILTER)
        continue;
      member = scout_catalog_endpoint_find_parameter (endpoint, member_id);
      if (member != NULL && member->values != NULL)
        return member->values;
    }

  return NULL;
}

static void
add_menu (ScoutFilterRange         *self,
          Menu                     *menu,
          const ScoutCatalogValues *values, /* (nullable) */
          const char * const       *taken,
          const char               *first) /* (nullable) */
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  GtkWidget *widget = NULL;

  for (gsize i = 0; values != NULL && taken[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find (values, taken[i]);

      if (value != NULL)
        g_ptr_array_insert (menu->values, g_strcmp0 (taken[i], first) == 0 ? 0 : -1,
                            (gpointer) value);
    }
  if (menu->values->len < 2)
    return;

  for (guint i = 0; i < menu->values->len; i++)
    gtk_string_list_append (labels, ((const ScoutCatalogValue *)
                                     g_ptr_array_index (menu->values, i))->label);
  widget = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&labels)), NULL);
  gtk_widget_set_hexpand (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->parameter->label, -1);
  g_signal_connect_object (widget, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->menus, widget);
  menu->menu = GTK_DROP_DOWN (widget);
}

static void
scout_filter_range_finalize (GObject *object)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (object);

  g_ptr_array_unref (self->times.values);
  g_ptr_array_unref (self->parts.values);
  for (gsize i = 0; i < N_ENDS; i++)
    g_free (self->shown[i]);

  G_OBJECT_CLASS (scout_filter_range_parent_class)->finalize (object);
}

static void
scout_filter_range_class_init (ScoutFilterRangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_range_finalize;
}

static void
scout_filter_range_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_range_show;
  iface->apply = scout_filter_range_apply;
}

static void
scout_filter_range_init (ScoutFilterRange *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->times.values = g_ptr_array_new ();
  self->parts.values = g_ptr_array_new ();
}

GtkWidget *
scout_filter_range_new (const ScoutCatalogParameter *parameter,
                        const ScoutCatalogApi       *api)
{
  ScoutFilterRange *self = NULL;
  GtkWidget *ends = NULL;

  g_return_val_if_fail (parameter != NULL, NULL);
  g_return_val_if_fail (api != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_RANGE, NULL);
  self->parameter = parameter;

  ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (self), ends);
  add_end (self, GTK_BOX (ends), 0, _("No minimum"));
  gtk_box_append (GTK_BOX (ends), gtk_label_new ("–"));
  add_end (self, GTK_BOX (ends), 1, _("No maximum"));

  self->menus = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  gtk_box_set_homogeneous (self->menus, TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->menus));
  if (parameter->filter != NULL)
    {
      add_menu (self, &self->times, find_values (api, "time-range"),
                parameter->filter->time_ranges, parameter->filter->default_time_range);
      add_menu (self, &self->parts, find_values (api, "breakdown"),
                parameter->filter->breakdowns, "overall");
    }
  gtk_widget_set_visible (GTK_WIDGET (self->menus),
                          self->times.menu != NULL || self->parts.menu != NULL);

  return GTK_WIDGET (self);
}
