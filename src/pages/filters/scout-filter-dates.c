/* scout-filter-dates.c: a filter with a day, or with a first and a last one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each end is a button; its calendar is made when it is first opened. Days are those of the
 * person's time zone, as S2's are. A day of a query that is none is said as it is: the linter
 * explains it. */

#include "config.h"

#include "scout-filter-dates.h"

#include "scout-day.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <string.h>

#define N_ENDS 2

typedef struct
{
  ScoutFilterControl *owner;
  const ScoutCatalogParameter *parameter; /* (nullable): unless there is such an end */
  char *day;                              /* (owned) (nullable): as the query has it */
  GtkMenuButton *button;
  GtkLabel *label;
  GtkCalendar *calendar; /* (nullable): until it is first opened */
  GtkEditable *entry;    /* (nullable): until it is first opened */
  GtkWidget *caption;    /* (nullable): until it is first opened */
} End;

struct _ScoutFilterDates
{
  GtkBox parent_instance;

  End ends[N_ENDS];
};

static void scout_filter_dates_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterDates, scout_filter_dates, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_dates_iface_init))

/* Exactly a day, without anything behind it. */
static GDateTime *
read_day (const char *text) /* (nullable) */
{
  if (text == NULL || strlen (text) != SCOUT_DAY_LENGTH)
    return NULL;

  return scout_day_to_local_time (scout_day_from_text (text));
}

static char *
dup_words (const char *day) /* (nullable) */
{
  g_autoptr(GDateTime) long_ago = g_date_time_new_utc (1, 1, 1, 0, 0, 0);
  g_autoptr(GDateTime) time = read_day (day);

  if (day == NULL)
    return g_strdup (_("Any day"));

  return time != NULL ? scout_wording_day_short (time, long_ago) : scout_wording_inline (day);
}

static void
mark (End      *self,
      gboolean  is_unread)
{
  if (is_unread)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_widget_set_visible (self->caption, is_unread);
  if (is_unread)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    gtk_label_get_text (GTK_LABEL (self->caption)), -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->entry),
                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               is_unread ? GTK_ACCESSIBLE_INVALID_TRUE
                                         : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_in_calendar (End *self)
{
  g_autoptr(GDateTime) time = read_day (self->day);

  if (self->calendar == NULL)
    return;

  gtk_calendar_clear_marks (self->calendar);
  if (time != NULL)
    gtk_calendar_select_day (self->calendar, time);
  gtk_editable_set_text (self->entry, self->day != NULL ? self->day : "");
  mark (self, FALSE);
}

static void
update (End *self)
{
  g_autofree char *words = dup_words (self->day);
  g_autofree char *name = g_strdup_printf ("%s: %s", self->parameter->label, words);

  gtk_label_set_text (self->label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  show_in_calendar (self);
}

static gboolean
set_day (End        *self,
         const char *day) /* (nullable) */
{
  if (g_strcmp0 (day, self->day) == 0)
    return FALSE;

  g_free (self->day);
  self->day = g_strdup (day);
  update (self);

  return TRUE;
}

static void
take_day (End        *self,
          const char *day) /* (nullable) */
{
  if (set_day (self, day))
    scout_filter_control_changed (self->owner);
}

static void
scout_filter_dates_show (ScoutFilterControl *control,
                         ScoutQuery         *query)
{
  ScoutFilterDates *self = SCOUT_FILTER_DATES (control);

  for (gsize i = 0; i < N_ENDS && self->ends[i].parameter != NULL; i++)
    set_day (&self->ends[i], scout_query_get_text (query, self->ends[i].parameter->id));
}

static void
scout_filter_dates_apply (ScoutFilterControl *control,
                          ScoutQueryBuilder  *builder)
{
  ScoutFilterDates *self = SCOUT_FILTER_DATES (control);

  for (gsize i = 0; i < N_ENDS && self->ends[i].parameter != NULL; i++)
    scout_query_builder_set_text (builder, self->ends[i].parameter->id, self->ends[i].day);
}

static void
scout_filter_dates_clear (ScoutFilterControl *control)
{
  ScoutFilterDates *self = SCOUT_FILTER_DATES (control);

  for (gsize i = 0; i < N_ENDS && self->ends[i].parameter != NULL; i++)
    {
      set_day (&self->ends[i], NULL);
      show_in_calendar (&self->ends[i]);
    }
}

/* What has been typed, and does not stand for a day, is for the person to put right. */
static gboolean
read_typed (End   *end,
            char **day) /* (out) (transfer full) (nullable): %NULL for any day */
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (end->entry)));
  g_autoptr(GDateTime) time = read_day (text);
  gboolean is_empty = g_strcmp0 (text, "") == 0;

  mark (end, !is_empty && time == NULL);
  if (!is_empty && time == NULL)
    return FALSE;

  *day = is_empty ? NULL : g_steal_pointer (&text);
  return TRUE;
}

/* The calendar turns to the day while it is typed, so that both mean the same one. */
static void
edited_cb (GtkEditable *entry,
           End         *end)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  g_autoptr(GDateTime) time = read_day (text);

  if (time != NULL)
    gtk_calendar_select_day (end->calendar, time);
}

static void
typed_cb (End *end)
{
  g_autofree char *day = NULL;

  if (read_typed (end, &day))
    take_day (end, day);
}

/* What is no day stays to be put right. */
static void
enter_cb (End *end)
{
  g_autofree char *day = NULL;

  if (!read_typed (end, &day))
    return;

  take_day (end, day);
  gtk_menu_button_popdown (end->button);
  gtk_widget_activate_action (GTK_WIDGET (end->owner), SCOUT_FILTER_CONTROL_ENTER, NULL);
}

/* Not when a day is selected: the calendar says so only if the day of the month is another one, and
 * also when somebody merely turns its pages. */
static void
choose_cb (GtkButton *button,
           End       *end)
{
  g_autoptr(GDateTime) time = gtk_calendar_get_date (end->calendar);
  g_autofree char *day = g_date_time_format (time, "%Y-%m-%d");
  g_autofree char *typed = NULL;

  if (!read_typed (end, &typed))
    {
      gtk_widget_grab_focus (GTK_WIDGET (end->entry));
      return;
    }

  take_day (end, day);
  show_in_calendar (end);
  gtk_menu_button_popdown (end->button);
}

static void
any_day_cb (GtkButton *button,
            End       *end)
{
  take_day (end, NULL);
  show_in_calendar (end);
  gtk_menu_button_popdown (end->button);
}

/* What is wrong with what has been typed; hidden while it is a day. */
static GtkWidget *
new_caption (void)
{
  GtkWidget *caption = gtk_label_new (_("Type a day as year, month and day."));

  gtk_label_set_wrap (GTK_LABEL (caption), TRUE);
  /* The calendar says how wide the popover is. */
  gtk_label_set_max_width_chars (GTK_LABEL (caption), 1);
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "tiny");
  gtk_widget_add_css_class (caption, "error");
  gtk_widget_set_hexpand (caption, TRUE);
  gtk_widget_set_visible (caption, FALSE);

  return caption;
}

/* With large text a month is higher than many a screen, and what is below it must stay in sight. */
static GtkWidget *
new_scroller (GtkWidget *calendar)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), calendar);

  return scroller;
}

/* GTK gives the arrows of a calendar icons and no names. */
static void
name_arrows (GtkWidget *calendar)
{
  const char * const names[] = {
    _("Previous month"), _("Next month"), _("Previous year"), _("Next year"),
  };
  gsize n_named = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_first_child (calendar));
       child != NULL && n_named < G_N_ELEMENTS (names); child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_BUTTON (child))
        gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                        names[n_named++], -1);
    }
}

static void
open_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  End *end = user_data;
  GtkWidget *popover = NULL;
  GtkWidget *box = NULL;
  GtkWidget *buttons = NULL;
  GtkWidget *any_day = NULL;
  GtkWidget *choose = NULL;

  if (end->calendar != NULL)
    return;

  popover = gtk_popover_new ();
  g_signal_connect_swapped (popover, "closed", G_CALLBACK (typed_cb), end);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  end->entry = GTK_EDITABLE (gtk_entry_new ());
  gtk_entry_set_placeholder_text (GTK_ENTRY (end->entry), _("YYYY-MM-DD"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (end->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  end->parameter->label, -1);
  g_signal_connect (end->entry, "changed", G_CALLBACK (edited_cb), end);
  g_signal_connect_swapped (end->entry, "activate", G_CALLBACK (enter_cb), end);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (end->entry));
  end->caption = new_caption ();
  gtk_box_append (GTK_BOX (box), end->caption);

  end->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (end->calendar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  end->parameter->label, -1);
  name_arrows (GTK_WIDGET (end->calendar));
  gtk_box_append (GTK_BOX (box), new_scroller (GTK_WIDGET (end->calendar)));

  buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_set_homogeneous (GTK_BOX (buttons), TRUE);
  any_day = gtk_button_new_with_label (_("Any day"));
  g_signal_connect (any_day, "clicked", G_CALLBACK (any_day_cb), end);
  choose = gtk_button_new_with_label (_("Choose"));
  gtk_widget_add_css_class (choose, "suggested-action");
  g_signal_connect (choose, "clicked", G_CALLBACK (choose_cb), end);
  gtk_box_append (GTK_BOX (buttons), any_day);
  gtk_box_append (GTK_BOX (buttons), choose);
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
  show_in_calendar (end);
}

static void
add_end (ScoutFilterDates            *self,
         End                         *end,
         const ScoutCatalogParameter *parameter)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  end->owner = SCOUT_FILTER_CONTROL (self);
  end->parameter = parameter;
  end->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (end->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (end->label, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (end->label), TRUE);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (end->label));
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("pan-down-symbolic"));

  end->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (end->button, content);
  gtk_widget_set_halign (gtk_widget_get_parent (content), GTK_ALIGN_FILL);
  gtk_widget_set_hexpand (GTK_WIDGET (end->button), TRUE);
  scout_tooltip_set (GTK_WIDGET (end->button), parameter->label);
  gtk_menu_button_set_create_popup_func (end->button, open_cb, end, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (end->button));
  update (end);
}

static void
scout_filter_dates_finalize (GObject *object)
{
  ScoutFilterDates *self = SCOUT_FILTER_DATES (object);

  for (gsize i = 0; i < N_ENDS; i++)
    g_free (self->ends[i].day);

  G_OBJECT_CLASS (scout_filter_dates_parent_class)->finalize (object);
}

static void
scout_filter_dates_class_init (ScoutFilterDatesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_dates_finalize;
}

static void
scout_filter_dates_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_dates_show;
  iface->apply = scout_filter_dates_apply;
  iface->clear = scout_filter_dates_clear;
}

static void
scout_filter_dates_init (ScoutFilterDates *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_set_homogeneous (GTK_BOX (self), TRUE);
}

GtkWidget *
scout_filter_dates_new (const ScoutCatalogParameter *parameter,
                        const ScoutCatalogParameter *partner)
{
  ScoutFilterDates *self = NULL;

  g_return_val_if_fail (parameter != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_DATES, NULL);
  add_end (self, &self->ends[0], parameter);
  if (partner != NULL)
    add_end (self, &self->ends[1], partner);

  return GTK_WIDGET (self);
}
