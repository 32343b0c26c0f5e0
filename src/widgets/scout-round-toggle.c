/* scout-round-toggle.c: one choice of a few.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Radio buttons that look like one pill: one tab stop, and the arrow keys move the choice as they
 * do in a radio group. Never without a choice once it has one. Where there is no room for all of
 * them, the last ones stand below. Main thread only.
 */

#include "config.h"

#include "scout-round-toggle.h"

#include "scout-widgets-private.h"
#include "scout-wrap-layout.h"

#define ID_KEY "scout-round-toggle-id"

struct _ScoutRoundToggle
{
  GtkWidget parent_instance;

  const char *selected; /* (nullable): the id that the selected button owns */
};

typedef enum
{
  PROP_SELECTED = 1,
} ScoutRoundToggleProperty;

static GParamSpec *props[PROP_SELECTED + 1];

G_DEFINE_FINAL_TYPE (ScoutRoundToggle, scout_round_toggle, GTK_TYPE_WIDGET)

static const char *
get_id (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), ID_KEY);
}

static GtkWidget *
find_button (ScoutRoundToggle *self,
             const char       *id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_strcmp0 (get_id (child), id) == 0)
      return child;

  return NULL;
}

static void
toggled_cb (ScoutRoundToggle *self,
            GtkToggleButton  *button)
{
  gboolean is_active = gtk_toggle_button_get_active (button);

  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                               is_active ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                         : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
  if (!is_active || g_strcmp0 (self->selected, get_id (GTK_WIDGET (button))) == 0)
    return;

  self->selected = get_id (GTK_WIDGET (button));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

static gboolean
select_neighbour (ScoutRoundToggle *self,
                  gboolean          is_next)
{
  GtkWidget *button = find_button (self, self->selected);
  GtkWidget *neighbour;

  if (button == NULL)
    return FALSE;

  neighbour = is_next ? gtk_widget_get_next_sibling (button) : gtk_widget_get_prev_sibling (button);
  if (neighbour == NULL)
    return TRUE;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (neighbour), TRUE);
  return gtk_widget_grab_focus (neighbour);
}

static gboolean
scout_round_toggle_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  ScoutRoundToggle *self = SCOUT_ROUND_TOGGLE (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *button;

  if (gtk_widget_get_focus_child (widget) != NULL)
    {
      if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
        return select_neighbour (self, (direction == GTK_DIR_RIGHT) != rtl);
      return FALSE;
    }

  button = find_button (self, self->selected);
  return button != NULL && gtk_widget_grab_focus (button);
}

static void
scout_round_toggle_dispose (GObject *object)
{
  ScoutRoundToggle *self = SCOUT_ROUND_TOGGLE (object);

  self->selected = NULL;

  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_round_toggle_parent_class)->dispose (object);
}

static void
scout_round_toggle_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScoutRoundToggle *self = SCOUT_ROUND_TOGGLE (object);

  switch ((ScoutRoundToggleProperty) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_string (value, scout_round_toggle_get_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_round_toggle_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  ScoutRoundToggle *self = SCOUT_ROUND_TOGGLE (object);

  switch ((ScoutRoundToggleProperty) prop_id)
    {
    case PROP_SELECTED:
      scout_round_toggle_set_selected (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_round_toggle_class_init (ScoutRoundToggleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_round_toggle_dispose;
  object_class->get_property = scout_round_toggle_get_property;
  object_class->set_property = scout_round_toggle_set_property;
  widget_class->focus = scout_round_toggle_focus;

  /**
   * ScoutRoundToggle:selected:
   *
   * (nullable): the id of the selected choice; %NULL while there is none.
   */
  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "roundtoggle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
scout_round_toggle_init (ScoutRoundToggle *self)
{
  GtkLayoutManager *layout = g_object_new (SCOUT_TYPE_WRAP_LAYOUT, "spacing", 0, NULL);

  gtk_widget_set_layout_manager (GTK_WIDGET (self), layout);
}

GtkWidget *
scout_round_toggle_new (void)
{
  return g_object_new (SCOUT_TYPE_ROUND_TOGGLE, NULL);
}

const char *
scout_round_toggle_get_selected (ScoutRoundToggle *self)
{
  g_return_val_if_fail (SCOUT_IS_ROUND_TOGGLE (self), NULL);

  return self->selected;
}

void
scout_round_toggle_set_selected (ScoutRoundToggle *self,
                                 const char       *selected)
{
  GtkWidget *button;

  g_return_if_fail (SCOUT_IS_ROUND_TOGGLE (self));

  button = selected != NULL ? find_button (self, selected) : NULL;
  if (button != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

void
scout_round_toggle_append (ScoutRoundToggle *self,
                           const char       *id,
                           const char       *label)
{
  GtkWidget *first, *button;

  g_return_if_fail (SCOUT_IS_ROUND_TOGGLE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (label != NULL);

  first = gtk_widget_get_first_child (GTK_WIDGET (self));
  button = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                         "label", label,
                         NULL);
  g_object_set_data_full (G_OBJECT (button), ID_KEY, g_strdup (id), g_free);
  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  gtk_widget_insert_before (button, GTK_WIDGET (self), NULL);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                               GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  if (first == NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

void
scout_round_toggle_remove_all (ScoutRoundToggle *self)
{
  g_return_if_fail (SCOUT_IS_ROUND_TOGGLE (self));

  self->selected = NULL;
  _scout_widgets_unparent_children (GTK_WIDGET (self));
}
