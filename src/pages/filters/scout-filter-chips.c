/* scout-filter-chips.c: the filters of a search, each to be changed or removed with a click.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Says each filter in the words of scout-query-wording, which speaks for all of Scout. Chips stand
 * in one line. Those that have no room in it are behind "+n": the line's height never depends on
 * what is searched. */

#include "config.h"

#include "scout-filter-chips.h"

#include "scout-filter-chip.h"
#include "scout-filter-offer.h"
#include "scout-query-wording.h"
#include "scout-spoken.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define SPACING 6
/* So that its width does not depend on how many chips have no room beside it. */
#define MORE_CHARS 3
/* Of the list behind it: with large text, a dozen filters would be higher than many screens. */
#define LIST_HEIGHT 320

struct _ScoutFilterChips
{
  GtkWidget parent_instance;

  ScoutQuery *query; /* (owned) (nullable) */
  gboolean can_clear;

  GPtrArray *chips; /* (owned) (element-type GtkWidget): in the order of the line */
  guint n_shown;
  guint update_id;
  GtkWidget *more;
  GtkLabel *more_label;
  GtkWidget *clear;
};

G_DEFINE_FINAL_TYPE (ScoutFilterChips, scout_filter_chips, GTK_TYPE_WIDGET)

enum
{
  REMOVED,
  CHANGE_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What a chip is of, if it is a parameter, and what its buttons tell. */
static G_DEFINE_QUARK (scout-filter-chips-parameter, parameter)
static G_DEFINE_QUARK (scout-filter-chips-id, id)

/* What is clicked may go with the chip, and where it stands with the filter. */
static void
tell (ScoutFilterChips *self,
      guint             signal,
      GtkButton        *button)
{
  g_autofree char *id = g_strdup (g_object_get_qdata (G_OBJECT (button), id_quark ()));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->more));
  g_signal_emit (self, signals[signal], 0, id);
}

static void
removed_cb (GtkButton *button,
            gpointer   user_data)
{
  tell (user_data, REMOVED, button);
}

static void
change_cb (GtkButton *button,
           gpointer   user_data)
{
  tell (user_data, CHANGE_WANTED, button);
}

/* No control of the panel sets whom a search leaves out: there is nothing to change. */
static GtkWidget *
new_left_out_chip (ScoutFilterChips *self)
{
  g_autofree char *name = NULL;
  g_autofree char *words = scout_query_dup_left_out_description (self->query, &name);
  GtkWidget *chip = scout_filter_chip_new (_("Without"), name, words);

  g_object_set_qdata (G_OBJECT (chip), id_quark (), (gpointer) SCOUT_FILTER_CHIPS_LEFT_OUT);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (removed_cb), self, 0);

  return chip;
}

static GtkWidget *
new_chip (ScoutFilterChips            *self,
          const ScoutCatalogParameter *parameter)
{
  g_autofree char *value = scout_query_dup_value_description (self->query, parameter->id);
  g_autofree char *words = scout_query_dup_parameter_description (self->query, parameter->id);
  GtkWidget *change = NULL;
  GtkWidget *remove = NULL;
  GtkWidget *chip = scout_filter_chip_new_pair (scout_query_get_parameter_name (parameter), value,
                                                words, &change, &remove);

  g_object_set_qdata (G_OBJECT (chip), parameter_quark (), (gpointer) parameter);
  g_object_set_qdata (G_OBJECT (change), id_quark (), (gpointer) parameter->id);
  g_object_set_qdata (G_OBJECT (remove), id_quark (), (gpointer) parameter->id);
  g_signal_connect_object (change, "clicked", G_CALLBACK (change_cb), self, 0);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (removed_cb), self, 0);

  return chip;
}

static void
remove_chips (ScoutFilterChips *self)
{
  for (guint i = 0; i < self->chips->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->chips, i));
  g_ptr_array_set_size (self->chips, 0);
}

static void
show_more_cb (GtkMenuButton *button,
              gpointer       user_data)
{
  ScoutFilterChips *self = user_data;
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  GtkWidget *scroller = NULL;
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover == NULL)
    {
      popover = GTK_POPOVER (gtk_popover_new ());
      gtk_menu_button_set_popover (button, GTK_WIDGET (popover));
    }

  for (guint i = self->n_shown; i < self->chips->len; i++)
    {
      GtkWidget *hidden = g_ptr_array_index (self->chips, i);
      gpointer parameter = g_object_get_qdata (G_OBJECT (hidden), parameter_quark ());
      GtkWidget *chip = parameter != NULL ? new_chip (self, parameter) : new_left_out_chip (self);

      gtk_widget_set_halign (chip, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (list), chip);
    }
  scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                           "child", list,
                           "hscrollbar-policy", GTK_POLICY_NEVER,
                           "max-content-height", LIST_HEIGHT,
                           "propagate-natural-height", TRUE,
                           "propagate-natural-width", TRUE,
                           NULL);
  gtk_popover_set_child (popover, scroller);
}

static int
get_width (GtkWidget *widget)
{
  GtkRequisition natural;

  gtk_widget_get_preferred_size (widget, NULL, &natural);
  return natural.width;
}

static void
update_more (ScoutFilterChips *self)
{
  guint n_hidden = self->chips->len - MIN (self->n_shown, self->chips->len);
  /* The mark keeps the sign before the number where people read from right to left. */
  g_autofree char *text = g_strdup_printf ("\342\200\216+%u", n_hidden);
  g_autofree char *name = NULL;

  if (g_str_equal (gtk_label_get_text (self->more_label), text))
    return;

  name = g_strdup_printf (ngettext ("%u more filter", "%u more filters", n_hidden),
                          n_hidden);
  scout_spoken_set_text (self->more_label, text);
  scout_tooltip_set (self->more, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static gboolean
update_more_cb (gpointer user_data)
{
  ScoutFilterChips *self = user_data;

  self->update_id = 0;
  update_more (self);
  return G_SOURCE_REMOVE;
}

/* All chips if they have room, or how many of them have room beside "+n", one at least. */
static guint
count_fitting (ScoutFilterChips *self,
               int               available)
{
  int rest = SPACING + get_width (self->more);
  guint n_beside_more = 1;
  int used = 0;

  for (guint i = 0; i < self->chips->len; i++)
    {
      used += (i > 0 ? SPACING : 0) + get_width (g_ptr_array_index (self->chips, i));
      if (used > available)
        return n_beside_more;
      if (used + rest <= available)
        n_beside_more = i + 1;
    }

  return self->chips->len;
}

static void
place (GtkWidget *self,
       GtkWidget *child,
       int       *x,
       int        width)
{
  gboolean rtl = gtk_widget_get_direction (self) == GTK_TEXT_DIR_RTL;
  GtkAllocation allocation = { 0, 0, width, gtk_widget_get_height (self) };

  allocation.x = rtl ? gtk_widget_get_width (self) - *x - width : *x;
  gtk_widget_set_child_visible (child, TRUE);
  gtk_widget_size_allocate (child, &allocation, -1);
  *x += width + SPACING;
}

static void
scout_filter_chips_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  ScoutFilterChips *self = SCOUT_FILTER_CHIPS (widget);
  gboolean has_clear = gtk_widget_should_layout (self->clear);
  int available = width - (has_clear ? SPACING + get_width (self->clear) : 0);
  int x = 0;

  /* A label that is changed while sizes are given asks for another one in vain. */
  self->n_shown = count_fitting (self, available);
  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_more_cb, self, NULL);
  if (self->n_shown < self->chips->len)
    available -= SPACING + get_width (self->more);
  for (guint i = 0; i < self->chips->len; i++)
    {
      GtkWidget *chip = g_ptr_array_index (self->chips, i);

      if (i < self->n_shown)
        place (widget, chip, &x, self->n_shown == 1 ? MIN (get_width (chip), available)
                                                    : get_width (chip));
      else
        gtk_widget_set_child_visible (chip, FALSE);
    }
  if (self->n_shown < self->chips->len)
    place (widget, self->more, &x, get_width (self->more));
  else
    gtk_widget_set_child_visible (self->more, FALSE);
  if (has_clear)
    place (widget, self->clear, &x, get_width (self->clear));
}

static void
scout_filter_chips_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  ScoutFilterChips *self = SCOUT_FILTER_CHIPS (widget);
  int least = 0;
  int others = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequisition child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_get_preferred_size (child, &child_minimum, &child_natural);
      if (orientation == GTK_ORIENTATION_VERTICAL)
        *minimum = *natural = MAX (*natural, child_natural.height);
      else if (child == self->more || child == self->clear)
        others += SPACING + child_natural.width;
      else
        least = MAX (least, child_minimum.width);
      if (orientation == GTK_ORIENTATION_HORIZONTAL && child != self->more)
        *natural += child_natural.width + (*natural > 0 ? SPACING : 0);
    }
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least + others;
      *natural = MAX (*natural, *minimum);
    }
}

static void
scout_filter_chips_dispose (GObject *object)
{
  ScoutFilterChips *self = SCOUT_FILTER_CHIPS (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  remove_chips (self);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  g_clear_pointer (&self->clear, gtk_widget_unparent);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (scout_filter_chips_parent_class)->dispose (object);
}

static void
scout_filter_chips_finalize (GObject *object)
{
  g_ptr_array_unref (SCOUT_FILTER_CHIPS (object)->chips);

  G_OBJECT_CLASS (scout_filter_chips_parent_class)->finalize (object);
}

static void
scout_filter_chips_class_init (ScoutFilterChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_filter_chips_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_filter_chips_finalize;
  widget_class->measure = scout_filter_chips_measure;
  widget_class->size_allocate = scout_filter_chips_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "filterchips");

  /**
   * ScoutFilterChips::removed:
   * @self: the chips
   * @parameter_id: (nullable): the catalogue's name of a parameter, or
   *   %SCOUT_FILTER_CHIPS_LEFT_OUT, %NULL for all that have chips
   *
   * A person wants to be rid of a filter. The chip stays until another query is set.
   */
  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * ScoutFilterChips::change-wanted:
   * @self: the chips
   * @parameter_id: the catalogue's name of a parameter
   *
   * A person wants another value of a filter.
   */
  signals[CHANGE_WANTED] = g_signal_new ("change-wanted", G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_STRING);
}

static void
scout_filter_chips_init (ScoutFilterChips *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkWidget *label = gtk_label_new (NULL);

  self->can_clear = TRUE;
  self->chips = g_ptr_array_new ();
  self->more_label = GTK_LABEL (label);
  gtk_label_set_width_chars (self->more_label, MORE_CHARS);
  self->more = gtk_menu_button_new ();
  gtk_widget_add_css_class (self->more, "filter-more");
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->more), label);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->more), show_more_cb, self, NULL);
  gtk_widget_set_parent (self->more, widget);
  update_more (self);

  self->clear = gtk_button_new_with_label (_("Clear"));
  gtk_widget_add_css_class (self->clear, "flat");
  scout_tooltip_set (self->clear, _("Remove all filters"));
  g_signal_connect_object (self->clear, "clicked", G_CALLBACK (removed_cb), self, 0);
  gtk_widget_set_parent (self->clear, widget);
  gtk_widget_set_visible (widget, FALSE);
}

static void
update_clear (ScoutFilterChips *self)
{
  gtk_widget_set_visible (self->clear, self->can_clear && self->chips->len > 1);
}

void
scout_filter_chips_set_can_clear (ScoutFilterChips *self,
                                  gboolean          can_clear)
{
  g_return_if_fail (SCOUT_IS_FILTER_CHIPS (self));

  self->can_clear = can_clear;
  update_clear (self);
}

static void
append (ScoutFilterChips *self,
        GtkWidget        *chip)
{
  gtk_widget_insert_before (chip, GTK_WIDGET (self), self->more);
  g_ptr_array_add (self->chips, chip);
}

void
scout_filter_chips_set_query (ScoutFilterChips *self,
                              ScoutQuery       *query)
{
  const ScoutCatalogParameter * const *parameters = NULL;

  g_return_if_fail (SCOUT_IS_FILTER_CHIPS (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  if (!g_set_object (&self->query, query))
    return;

  remove_chips (self);
  if (query != NULL)
    parameters = scout_query_list_parameters (query);
  /* Nobody has set it: it is to be seen in any case. */
  if (query != NULL && scout_query_get_left_out (query) != NULL)
    append (self, new_left_out_chip (self));
  for (gsize i = 0; parameters != NULL && parameters[i] != NULL; i++)
    {
      if (scout_filter_offer_is_filter (parameters[i]))
        append (self, new_chip (self, parameters[i]));
    }
  update_clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self), self->chips->len > 0);
}
