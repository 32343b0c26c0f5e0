/* scout-star.c: the star that keeps a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A grid has a hundred cards alive: a toggle button of GTK's with its image would cost as much as
 * the rest of the card. This is one node that draws an icon, with what a button owes people: focus,
 * keys, a state and an action for assistive technology. Main thread only.
 */

#include "config.h"

#include "scout-star.h"

#define ICON_SIZE 16
/* Larger than the circle looks, for fingers. */
#define SIZE 30

struct _ScoutStar
{
  GtkWidget parent_instance;

  gboolean active;
  GtkIconPaintable *icon; /* (owned) (nullable): until it is first drawn */
};

typedef enum
{
  PROP_ACTIVE = 1,
} ScoutStarProperty;

static GParamSpec *props[PROP_ACTIVE + 1];

enum
{
  SIGNAL_ACTIVATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutStar, scout_star, GTK_TYPE_WIDGET)

static void
press_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ACTIVATE], 0);
}

/* Claimed at once: the card below would take the press for itself. */
static void
pressed_cb (GtkGestureClick *gesture)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             GtkWidget       *widget)
{
  if (gtk_widget_contains (widget, x, y))
    g_signal_emit (widget, signals[SIGNAL_ACTIVATE], 0);
}

static void
drop_icon (ScoutStar *self)
{
  g_clear_object (&self->icon);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GtkIconPaintable *
look_up_icon (ScoutStar *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  return gtk_icon_theme_lookup_icon (theme,
                                     self->active ? "starred-symbolic" : "scout-star-symbolic",
                                     NULL, ICON_SIZE, gtk_widget_get_scale_factor (widget),
                                     gtk_widget_get_direction (widget), 0);
}

static void
scout_star_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  ScoutStar *self = SCOUT_STAR (widget);
  float x = (float) (gtk_widget_get_width (widget) - ICON_SIZE) / 2.0f;
  float y = (float) (gtk_widget_get_height (widget) - ICON_SIZE) / 2.0f;
  GdkRGBA color;

  if (self->icon == NULL)
    self->icon = look_up_icon (self);

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (self->icon), snapshot,
                                            ICON_SIZE, ICON_SIZE, &color, 1);
  gtk_snapshot_restore (snapshot);
}

static void
scout_star_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
scout_star_system_setting_changed (GtkWidget        *widget,
                                   GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (scout_star_parent_class)->system_setting_changed (widget, setting);

  if (setting == GTK_SYSTEM_SETTING_ICON_THEME)
    drop_icon (SCOUT_STAR (widget));
}

static void
scout_star_dispose (GObject *object)
{
  g_clear_object (&SCOUT_STAR (object)->icon);

  G_OBJECT_CLASS (scout_star_parent_class)->dispose (object);
}

static void
scout_star_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  switch ((ScoutStarProperty) prop_id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, scout_star_get_active (SCOUT_STAR (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_star_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  switch ((ScoutStarProperty) prop_id)
    {
    case PROP_ACTIVE:
      scout_star_set_active (SCOUT_STAR (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint keys[] = {
    GDK_KEY_space, GDK_KEY_KP_Space, GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, keys[i], 0, "activate", NULL);
}

static void
scout_star_class_init (ScoutStarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_star_dispose;
  object_class->get_property = scout_star_get_property;
  object_class->set_property = scout_star_set_property;
  widget_class->snapshot = scout_star_snapshot;
  widget_class->measure = scout_star_measure;
  widget_class->system_setting_changed = scout_star_system_setting_changed;

  /**
   * ScoutStar:active:
   *
   * Whether the star is set.
   */
  props[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                             G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutStar::activate:
   * @self: the star
   *
   * The person has pressed the star. It does not change by itself.
   */
  signals[SIGNAL_ACTIVATE] = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass),
                                           G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL, NULL,
                                           NULL,
                                           G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);

  /* What assistive technology can do with it. */
  gtk_widget_class_install_action (widget_class, "star.press", NULL, press_action);
  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "star");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
scout_star_init (ScoutStar *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), NULL);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (drop_icon), NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
                               GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

GtkWidget *
scout_star_new (void)
{
  return g_object_new (SCOUT_TYPE_STAR, NULL);
}

gboolean
scout_star_get_active (ScoutStar *self)
{
  g_return_val_if_fail (SCOUT_IS_STAR (self), FALSE);

  return self->active;
}

void
scout_star_set_active (ScoutStar *self,
                       gboolean   active)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (SCOUT_IS_STAR (self));

  active = !!active;
  if (self->active == active)
    return;

  self->active = active;
  if (active)
    gtk_widget_set_state_flags (widget, GTK_STATE_FLAG_CHECKED, FALSE);
  else
    gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_CHECKED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
                               active ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                      : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  drop_icon (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE]);
}
