/* scout-filter-choices.c: a filter with some of many values.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list is made when it is first opened: there are 249 countries. It is sorted by its labels, as
 * the person's language sorts. It is a box: rows of a GtkListBox that nobody can focus stop the Tab
 * key and the arrows, and those that one can focus are no check boxes to a screen reader. What is
 * chosen stands in front of the button as chips, up to a number; the button says how many more
 * there are. */

#include "config.h"

#include "scout-filter-choices.h"

#include "scout-check-button.h"
#include "scout-filter-chip.h"
#include "scout-tooltip.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>
#include <string.h>

/* Lists of more rows than can be seen at once are sorted, and have a search entry. */
#define MANY_VALUES 12
#define MAX_CHIPS 6
#define LIST_HEIGHT 320
/* Longer names go on in a second line: the list has room in the narrowest window. */
#define NAME_CHARS 30

struct _ScoutFilterChoices
{
  GtkWidget parent_instance;

  const ScoutCatalogParameter *parameter;
  GPtrArray *chosen; /* (owned) (element-type ScoutCatalogValue): in the list's order */
  GtkMenuButton *button;
  GtkLabel *label;
  GtkImage *icon;
  GtkBox *list;              /* (nullable): until it is first opened */
  GtkEditable *search_entry; /* (nullable) */
  gboolean is_showing;
};

static void scout_filter_choices_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterChoices, scout_filter_choices, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_choices_iface_init))

static G_DEFINE_QUARK (scout-filter-choices-value, value)

static int
compare_labels (gconstpointer a,
                gconstpointer b)
{
  const ScoutCatalogValue *first = *(ScoutCatalogValue * const *) a;
  const ScoutCatalogValue *second = *(ScoutCatalogValue * const *) b;

  return g_utf8_collate (first->label, second->label);
}

/* A set of values is one piece of memory. */
static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const ScoutCatalogValue *first = *(ScoutCatalogValue * const *) a;
  const ScoutCatalogValue *second = *(ScoutCatalogValue * const *) b;

  return first < second ? -1 : first > second;
}

static gboolean
has_many (const ScoutCatalogParameter *parameter)
{
  return parameter->values->n_values > MANY_VALUES;
}

static void
sort_values (ScoutFilterChoices *self,
             GPtrArray          *values)
{
  g_ptr_array_sort (values, has_many (self->parameter) ? compare_labels : compare_places);
}

static gboolean
is_full (ScoutFilterChoices *self)
{
  return self->parameter->max_items > 0 &&
         self->chosen->len >= (guint) self->parameter->max_items;
}

static void
set_chosen (ScoutFilterChoices *self,
            gpointer            value,
            gboolean            is_chosen)
{
  if (!is_chosen)
    g_ptr_array_remove (self->chosen, value);
  else if (!g_ptr_array_find (self->chosen, value, NULL))
    {
      g_ptr_array_add (self->chosen, value);
      sort_values (self, self->chosen);
    }
}

static const char *
get_any (ScoutFilterChoices *self)
{
  return self->parameter->any != NULL ? self->parameter->any : _("Any");
}

static char *
dup_chosen (ScoutFilterChoices *self)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->chosen->len; i++)
    {
      const ScoutCatalogValue *value = g_ptr_array_index (self->chosen, i);

      g_string_append_printf (text, "%s%s", i > 0 ? C_ ("between values", ", ") : "",
                              value->label);
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : g_strdup (get_any (self));
}

static void
update_button (ScoutFilterChoices *self)
{
  g_autofree char *chosen = dup_chosen (self);
  g_autofree char *name = g_strdup_printf ("%s: %s", self->parameter->label, chosen);
  g_autofree char *more = NULL;
  gboolean is_any = self->chosen->len == 0;

  if (self->chosen->len > MAX_CHIPS)
    more = g_strdup_printf ("+%u", self->chosen->len - MAX_CHIPS);
  gtk_label_set_text (self->label, is_any ? get_any (self) : more != NULL ? more : "");
  gtk_widget_set_visible (GTK_WIDGET (self->label), is_any || more != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), is_any || more == NULL);
  gtk_image_set_from_icon_name (self->icon, is_any ? "pan-down-symbolic" : "list-add-symbolic");
  if (is_any)
    gtk_widget_remove_css_class (GTK_WIDGET (self->button), "filter-more");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->button), "filter-more");
  scout_tooltip_set (GTK_WIDGET (self->button), is_any ? NULL : chosen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void changed_by_person (ScoutFilterChoices *self);

static void
chip_cb (GtkButton *chip,
         gpointer   user_data)
{
  ScoutFilterChoices *self = user_data;
  gpointer value = g_object_get_qdata (G_OBJECT (chip), value_quark ());

  gtk_widget_grab_focus (GTK_WIDGET (self->button));
  set_chosen (self, value, FALSE);
  changed_by_person (self);
}

/* Chips wrap, the lone button fills the line. */
static void
update_chips (ScoutFilterChoices *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (widget)) != GTK_WIDGET (self->button))
    gtk_widget_unparent (child);

  for (guint i = 0; i < MIN (self->chosen->len, MAX_CHIPS); i++)
    {
      const ScoutCatalogValue *value = g_ptr_array_index (self->chosen, i);
      GtkWidget *chip = scout_filter_chip_new (NULL, value->label, value->label);

      g_object_set_qdata (G_OBJECT (chip), value_quark (), (gpointer) value);
      g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_cb), self, 0);
      gtk_widget_insert_before (chip, widget, GTK_WIDGET (self->button));
    }

  if (self->chosen->len > 0)
    gtk_widget_set_layout_manager (widget, scout_wrap_layout_new ());
  else
    gtk_widget_set_layout_manager (widget, gtk_bin_layout_new ());
}

static void
update_list (ScoutFilterChoices *self)
{
  if (self->list == NULL)
    return;

  self->is_showing = TRUE;
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->list)); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    {
      gpointer value = g_object_get_qdata (G_OBJECT (check), value_quark ());
      gboolean is_chosen = g_ptr_array_find (self->chosen, value, NULL);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen);
      gtk_widget_set_sensitive (check, is_chosen || !is_full (self));
    }
  self->is_showing = FALSE;
}

static gboolean
is_open (ScoutFilterChoices *self)
{
  GtkPopover *popover = gtk_menu_button_get_popover (self->button);

  return popover != NULL && gtk_widget_get_visible (GTK_WIDGET (popover));
}

/* The list would jump with its button if chips came while somebody chooses. */
static void
update (ScoutFilterChoices *self)
{
  update_list (self);
  if (is_open (self))
    return;

  update_button (self);
  update_chips (self);
}

static void
changed_by_person (ScoutFilterChoices *self)
{
  update (self);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static void
scout_filter_choices_show (ScoutFilterControl *control,
                           ScoutQuery         *query)
{
  ScoutFilterChoices *self = SCOUT_FILTER_CHOICES (control);
  const char * const *ids = scout_query_get_list (query, self->parameter->id);
  GPtrArray *chosen = g_ptr_array_new ();
  gboolean is_same = FALSE;

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find_id (self->parameter->values,
                                                                     ids[i]);

      if (value != NULL)
        g_ptr_array_add (chosen, (gpointer) value);
    }
  sort_values (self, chosen);
  is_same = chosen->len == self->chosen->len &&
            (chosen->len == 0 ||
             memcmp (chosen->pdata, self->chosen->pdata, chosen->len * sizeof (gpointer)) == 0);
  g_ptr_array_unref (self->chosen);
  self->chosen = chosen;
  /* Whoever goes through the chips with the keyboard is not to lose them to another filter. */
  if (!is_same)
    update (self);
}

static void
scout_filter_choices_apply (ScoutFilterControl *control,
                            ScoutQueryBuilder  *builder)
{
  ScoutFilterChoices *self = SCOUT_FILTER_CHOICES (control);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (guint i = 0; i < self->chosen->len; i++)
    g_strv_builder_add (ids, ((const ScoutCatalogValue *)
                              g_ptr_array_index (self->chosen, i))->id);
  list = g_strv_builder_end (ids);
  scout_query_builder_set_list (builder, self->parameter->id, (const char * const *) list);
}

static void
scout_filter_choices_clear (ScoutFilterControl *control)
{
  ScoutFilterChoices *self = SCOUT_FILTER_CHOICES (control);

  if (self->chosen->len == 0)
    return;

  g_ptr_array_set_size (self->chosen, 0);
  update (self);
}

static void
toggled_cb (GtkCheckButton *check,
            gpointer        user_data)
{
  ScoutFilterChoices *self = user_data;

  if (self->is_showing)
    return;

  set_chosen (self, g_object_get_qdata (G_OBJECT (check), value_quark ()),
              gtk_check_button_get_active (check));
  changed_by_person (self);
}

static void
search_changed_cb (ScoutFilterChoices *self)
{
  const char *text = gtk_editable_get_text (self->search_entry);

  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->list)); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    {
      const ScoutCatalogValue *value = g_object_get_qdata (G_OBJECT (check), value_quark ());
      gboolean is_wanted = *text == '\0' || g_str_match_string (text, value->label, TRUE);

      gtk_widget_set_visible (check, is_wanted);
    }
}

/* Enter takes what is left of the list, if it is one; what is chosen stays chosen. The list may not
 * have heard yet of the last letters. */
static void
search_activated_cb (ScoutFilterChoices *self)
{
  GtkWidget *only = NULL;
  guint n_left = 0;

  search_changed_cb (self);
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->list)); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    {
      if (!gtk_widget_get_visible (check))
        continue;
      only = check;
      n_left++;
    }
  if (n_left != 1 || !gtk_widget_get_sensitive (only))
    return;

  gtk_check_button_set_active (GTK_CHECK_BUTTON (only), TRUE);
  gtk_editable_select_region (self->search_entry, 0, -1);
}

/* The label that a check button makes of a text. */
static void
let_wrap (GtkWidget *check)
{
  GtkWidget *label = gtk_widget_get_last_child (check);

  if (!GTK_IS_LABEL (label))
    return;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), NAME_CHARS);
}

static void
append_value (ScoutFilterChoices      *self,
              const ScoutCatalogValue *value)
{
  GtkWidget *check = scout_check_button_new (value->label);

  let_wrap (check);
  g_object_set_qdata (G_OBJECT (check), value_quark (), (gpointer) value);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  gtk_box_append (self->list, check);
}

/* The entry keeps the key to itself: without this a popover would stay open. */
static void
stop_search_cb (ScoutFilterChoices *self)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self->list), GTK_TYPE_POPOVER);

  if (*gtk_editable_get_text (self->search_entry) != '\0')
    gtk_editable_set_text (self->search_entry, "");
  else
    gtk_popover_popdown (GTK_POPOVER (popover));
}

/* Typing goes on in the entry wherever somebody is in the list. */
static void
add_search (ScoutFilterChoices *self,
            GtkBox             *box)
{
  GtkWidget *entry = gtk_search_entry_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Find in the list"), -1);
  g_object_set (entry, "placeholder-text", _("Find in the list"), NULL);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (entry), GTK_WIDGET (self->list));
  g_signal_connect_object (entry, "search-changed", G_CALLBACK (search_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "stop-search", G_CALLBACK (stop_search_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (search_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (box, entry);
  self->search_entry = GTK_EDITABLE (entry);
}

static void
fill_list (ScoutFilterChoices *self)
{
  g_autoptr(GPtrArray) values = g_ptr_array_new ();

  for (gsize i = 0; i < self->parameter->values->n_values; i++)
    g_ptr_array_add (values, (gpointer) &self->parameter->values->values[i]);
  sort_values (self, values);
  for (guint i = 0; i < values->len; i++)
    append_value (self, g_ptr_array_index (values, i));
}

static void
open_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  ScoutFilterChoices *self = user_data;
  GtkWidget *popover = NULL;
  GtkWidget *box = NULL;
  GtkWidget *scroller = NULL;

  if (self->list != NULL)
    return;

  popover = gtk_popover_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  scroller = gtk_scrolled_window_new ();
  self->list = GTK_BOX (g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                      "orientation", GTK_ORIENTATION_VERTICAL, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "filter-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->parameter->label, -1);
  if (has_many (self->parameter))
    add_search (self, GTK_BOX (box));
  fill_list (self);

  /* What scrolls does so with the check boxes, and is no stop of its own. */
  gtk_widget_set_focusable (scroller, FALSE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_object (popover, "closed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_menu_button_set_popover (button, popover);
  update_list (self);
}

static void
scout_filter_choices_dispose (GObject *object)
{
  ScoutFilterChoices *self = SCOUT_FILTER_CHOICES (object);
  GtkWidget *child = NULL;

  /* The popover goes with the button. */
  self->list = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (scout_filter_choices_parent_class)->dispose (object);
}

static void
scout_filter_choices_finalize (GObject *object)
{
  g_ptr_array_unref (SCOUT_FILTER_CHOICES (object)->chosen);

  G_OBJECT_CLASS (scout_filter_choices_parent_class)->finalize (object);
}

static void
scout_filter_choices_class_init (ScoutFilterChoicesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_filter_choices_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_filter_choices_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "filterchoices");
}

static void
scout_filter_choices_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_choices_show;
  iface->apply = scout_filter_choices_apply;
  iface->clear = scout_filter_choices_clear;
}

static void
scout_filter_choices_init (ScoutFilterChoices *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->chosen = g_ptr_array_new ();
  self->label = GTK_LABEL (gtk_label_new (NULL));
  self->icon = GTK_IMAGE (gtk_image_new ());
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->icon));

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->button, content);
  /* GTK centres what a menu button holds; the drop-downs beside begin at the edge. */
  gtk_widget_set_halign (gtk_widget_get_parent (content), GTK_ALIGN_FILL);
  gtk_menu_button_set_create_popup_func (self->button, open_cb, self, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
scout_filter_choices_new (const ScoutCatalogParameter *parameter)
{
  ScoutFilterChoices *self = NULL;

  g_return_val_if_fail (parameter != NULL && parameter->values != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_CHOICES, NULL);
  self->parameter = parameter;
  update (self);

  return GTK_WIDGET (self);
}
