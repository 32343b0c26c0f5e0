/* scout-banner.c: a sentence across the page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What AdwBanner is from libadwaita 1.3 on: an icon, a sentence and a button that slide down at
 * the top of a page. The sentence is plain text. Main thread only.
 */

#include "config.h"

#include "scout-banner.h"

#include "scout-row-layout.h"
#include "scout-spoken.h"
#include "scout-widgets.h"
#include "scout-widgets-private.h"

struct _ScoutBanner
{
  GtkWidget parent_instance;

  ScoutBannerKind kind;
  char *icon_name;    /* (owned) (nullable) */
  char *title;        /* (owned) (nullable) */
  char *action_label; /* (owned) (nullable) */
  gboolean revealed;

  GtkRevealer *revealer;
  GtkImage *image;
  GtkLabel *text;
  GtkButton *button;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_ICON_NAME,
  PROP_TITLE,
  PROP_ACTION_LABEL,
  PROP_REVEALED,
} ScoutBannerProperty;

static GParamSpec *props[PROP_REVEALED + 1];

enum
{
  SIGNAL_ACTION,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (ScoutBannerKind, scout_banner_kind,
                    G_DEFINE_ENUM_VALUE (SCOUT_BANNER_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BANNER_INFO, "info"))

G_DEFINE_FINAL_TYPE (ScoutBanner, scout_banner, GTK_TYPE_WIDGET)

static void
update (ScoutBanner *self)
{
  const char *icon_name = self->icon_name;

  if (icon_name == NULL)
    icon_name = self->kind == SCOUT_BANNER_INFO ? "dialog-information-symbolic"
                                                : "dialog-warning-symbolic";
  if (self->kind == SCOUT_BANNER_INFO)
    gtk_widget_add_css_class (GTK_WIDGET (self), "info");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "info");

  gtk_image_set_from_icon_name (self->image, icon_name);
  scout_spoken_set_text (self->text, self->title != NULL ? self->title : "");
  _scout_widgets_show_button (self->button, self->action_label);
  _scout_widgets_describe (GTK_WIDGET (self->button), self->title);
  _scout_widgets_name (GTK_WIDGET (self), self->title);
}

/* A revealer measures what it hides as well, and a sentence that wraps is dear to measure. */
static void
update_visibility (ScoutBanner *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->revealer),
                          self->revealed || gtk_revealer_get_child_revealed (self->revealer));
}

static void
clicked_cb (ScoutBanner *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTION], 0);
}

static void
scout_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_BANNER);
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_banner_parent_class)->dispose (object);
}

static void
scout_banner_finalize (GObject *object)
{
  ScoutBanner *self = SCOUT_BANNER (object);

  g_clear_pointer (&self->icon_name, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->action_label, g_free);

  G_OBJECT_CLASS (scout_banner_parent_class)->finalize (object);
}

static void
scout_banner_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  ScoutBanner *self = SCOUT_BANNER (object);

  switch ((ScoutBannerProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, scout_banner_get_kind (self));
      break;
    case PROP_ICON_NAME:
      g_value_set_string (value, scout_banner_get_icon_name (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, scout_banner_get_title (self));
      break;
    case PROP_ACTION_LABEL:
      g_value_set_string (value, scout_banner_get_action_label (self));
      break;
    case PROP_REVEALED:
      g_value_set_boolean (value, scout_banner_get_revealed (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_banner_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  ScoutBanner *self = SCOUT_BANNER (object);

  switch ((ScoutBannerProperty) prop_id)
    {
    case PROP_KIND:
      scout_banner_set_kind (self, (ScoutBannerKind) g_value_get_enum (value));
      break;
    case PROP_ICON_NAME:
      scout_banner_set_icon_name (self, g_value_get_string (value));
      break;
    case PROP_TITLE:
      scout_banner_set_title (self, g_value_get_string (value));
      break;
    case PROP_ACTION_LABEL:
      scout_banner_set_action_label (self, g_value_get_string (value));
      break;
    case PROP_REVEALED:
      scout_banner_set_revealed (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_banner_class_init (ScoutBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_banner_dispose;
  object_class->finalize = scout_banner_finalize;
  object_class->get_property = scout_banner_get_property;
  object_class->set_property = scout_banner_set_property;

  /**
   * ScoutBanner:kind:
   *
   * The kind of the banner, which chooses colour and icon.
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, SCOUT_TYPE_BANNER_KIND,
                                        SCOUT_BANNER_WARNING, flags);

  /**
   * ScoutBanner:icon-name:
   *
   * (nullable): an icon that replaces the one of the kind.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  /**
   * ScoutBanner:title:
   *
   * (nullable): the sentence, plain text.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * ScoutBanner:action-label:
   *
   * (nullable): the words of the button, which is hidden without.
   */
  props[PROP_ACTION_LABEL] = g_param_spec_string ("action-label", NULL, NULL, NULL, flags);

  /**
   * ScoutBanner:revealed:
   *
   * Whether the banner is shown.
   */
  props[PROP_REVEALED] = g_param_spec_boolean ("revealed", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutBanner::action:
   * @self: the widget
   *
   * Emitted when the button is pressed.
   */
  signals[SIGNAL_ACTION] = g_signal_new ("action", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  scout_widgets_init ();
  g_type_ensure (SCOUT_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               SCOUT_WIDGETS_RESOURCE ("scout-banner.ui"));
  gtk_widget_class_bind_template_child (widget_class, ScoutBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, ScoutBanner, image);
  gtk_widget_class_bind_template_child (widget_class, ScoutBanner, text);
  gtk_widget_class_bind_template_child (widget_class, ScoutBanner, button);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_visibility);
  gtk_widget_class_set_css_name (widget_class, "banner");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_banner_init (ScoutBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

GtkWidget *
scout_banner_new (void)
{
  return g_object_new (SCOUT_TYPE_BANNER, NULL);
}

ScoutBannerKind
scout_banner_get_kind (ScoutBanner *self)
{
  g_return_val_if_fail (SCOUT_IS_BANNER (self), SCOUT_BANNER_WARNING);

  return self->kind;
}

void
scout_banner_set_kind (ScoutBanner     *self,
                       ScoutBannerKind  kind)
{
  g_return_if_fail (SCOUT_IS_BANNER (self));

  if (self->kind == kind)
    return;

  self->kind = kind;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

const char *
scout_banner_get_icon_name (ScoutBanner *self)
{
  g_return_val_if_fail (SCOUT_IS_BANNER (self), NULL);

  return self->icon_name;
}

void
scout_banner_set_icon_name (ScoutBanner *self,
                            const char  *icon_name)
{
  g_return_if_fail (SCOUT_IS_BANNER (self));

  if (!_scout_widgets_set_string (&self->icon_name, icon_name))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ICON_NAME]);
}

const char *
scout_banner_get_title (ScoutBanner *self)
{
  g_return_val_if_fail (SCOUT_IS_BANNER (self), NULL);

  return self->title;
}

void
scout_banner_set_title (ScoutBanner *self,
                        const char  *title)
{
  g_return_if_fail (SCOUT_IS_BANNER (self));

  if (!_scout_widgets_set_string (&self->title, title))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

const char *
scout_banner_get_action_label (ScoutBanner *self)
{
  g_return_val_if_fail (SCOUT_IS_BANNER (self), NULL);

  return self->action_label;
}

void
scout_banner_set_action_label (ScoutBanner *self,
                               const char  *action_label)
{
  g_return_if_fail (SCOUT_IS_BANNER (self));

  if (!_scout_widgets_set_string (&self->action_label, action_label))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTION_LABEL]);
}

gboolean
scout_banner_get_revealed (ScoutBanner *self)
{
  g_return_val_if_fail (SCOUT_IS_BANNER (self), FALSE);

  return self->revealed;
}

void
scout_banner_set_revealed (ScoutBanner *self,
                           gboolean     revealed)
{
  g_return_if_fail (SCOUT_IS_BANNER (self));

  revealed = !!revealed;
  if (self->revealed == revealed)
    return;

  self->revealed = revealed;
  update_visibility (self);
  gtk_revealer_set_reveal_child (self->revealer, revealed);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REVEALED]);
}

void
scout_banner_focus_action (ScoutBanner *self)
{
  g_return_if_fail (SCOUT_IS_BANNER (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->button));
}
