/* scout-status-pill.c: a state in a word.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A word on a tint, always with an icon where colour alone would carry the meaning. The words are
 * plain text. Main thread only.
 */

#include "config.h"

#include "scout-status-pill.h"

#include "scout-widgets.h"
#include "scout-widgets-private.h"

struct _ScoutStatusPill
{
  GtkWidget parent_instance;

  ScoutStatusKind kind;
  char *label;     /* (owned) (nullable) */
  char *icon_name; /* (owned) (nullable) */

  GtkSpinner *spinner;
  GtkImage *image;
  GtkLabel *text;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_LABEL,
  PROP_ICON_NAME,
} ScoutStatusPillProperty;

static GParamSpec *props[PROP_ICON_NAME + 1];

G_DEFINE_ENUM_TYPE (ScoutStatusKind, scout_status_kind,
                    G_DEFINE_ENUM_VALUE (SCOUT_STATUS_NEUTRAL, "neutral"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATUS_INFO, "info"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATUS_OK, "ok"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATUS_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATUS_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATUS_BUSY, "busy"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATUS_UNKNOWN, "unknown"))

G_DEFINE_FINAL_TYPE (ScoutStatusPill, scout_status_pill, GTK_TYPE_WIDGET)

typedef struct
{
  const char *css_class;
  const char *icon_name;
} Look;

static const Look looks[] = {
  [SCOUT_STATUS_NEUTRAL] = { NULL, NULL },
  [SCOUT_STATUS_INFO] = { "info", NULL },
  [SCOUT_STATUS_OK] = { "ok", "object-select-symbolic" },
  [SCOUT_STATUS_WARNING] = { "warning", "dialog-warning-symbolic" },
  [SCOUT_STATUS_ERROR] = { "error", "action-unavailable-symbolic" },
  [SCOUT_STATUS_BUSY] = { "busy", NULL },
  [SCOUT_STATUS_UNKNOWN] = { NULL, "dialog-question-symbolic" },
};

static void
update (ScoutStatusPill *self)
{
  const char *icon_name = self->icon_name != NULL ? self->icon_name : looks[self->kind].icon_name;

  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    if (looks[i].css_class != NULL)
      gtk_widget_remove_css_class (GTK_WIDGET (self), looks[i].css_class);
  if (looks[self->kind].css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), looks[self->kind].css_class);

  gtk_image_set_from_icon_name (self->image, icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->image), icon_name != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), self->kind == SCOUT_STATUS_BUSY);
  gtk_spinner_set_spinning (self->spinner, self->kind == SCOUT_STATUS_BUSY);
  _scout_widgets_show_text (self->text, self->label);
}

static void
scout_status_pill_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_STATUS_PILL);
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_status_pill_parent_class)->dispose (object);
}

static void
scout_status_pill_finalize (GObject *object)
{
  ScoutStatusPill *self = SCOUT_STATUS_PILL (object);

  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->icon_name, g_free);

  G_OBJECT_CLASS (scout_status_pill_parent_class)->finalize (object);
}

static void
scout_status_pill_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutStatusPill *self = SCOUT_STATUS_PILL (object);

  switch ((ScoutStatusPillProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, scout_status_pill_get_kind (self));
      break;
    case PROP_LABEL:
      g_value_set_string (value, scout_status_pill_get_label (self));
      break;
    case PROP_ICON_NAME:
      g_value_set_string (value, scout_status_pill_get_icon_name (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_status_pill_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutStatusPill *self = SCOUT_STATUS_PILL (object);

  switch ((ScoutStatusPillProperty) prop_id)
    {
    case PROP_KIND:
      scout_status_pill_set_kind (self, (ScoutStatusKind) g_value_get_enum (value));
      break;
    case PROP_LABEL:
      scout_status_pill_set_label (self, g_value_get_string (value));
      break;
    case PROP_ICON_NAME:
      scout_status_pill_set_icon_name (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_status_pill_class_init (ScoutStatusPillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_status_pill_dispose;
  object_class->finalize = scout_status_pill_finalize;
  object_class->get_property = scout_status_pill_get_property;
  object_class->set_property = scout_status_pill_set_property;

  /**
   * ScoutStatusPill:kind:
   *
   * The kind of the state, which chooses colour and icon.
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, SCOUT_TYPE_STATUS_KIND,
                                        SCOUT_STATUS_NEUTRAL, flags);

  /**
   * ScoutStatusPill:label:
   *
   * (nullable): the words, plain text.
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  /**
   * ScoutStatusPill:icon-name:
   *
   * (nullable): an icon that replaces the one of the kind.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  scout_widgets_init ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               SCOUT_WIDGETS_RESOURCE ("scout-status-pill.ui"));
  gtk_widget_class_bind_template_child (widget_class, ScoutStatusPill, spinner);
  gtk_widget_class_bind_template_child (widget_class, ScoutStatusPill, image);
  gtk_widget_class_bind_template_child (widget_class, ScoutStatusPill, text);
  gtk_widget_class_set_css_name (widget_class, "statuspill");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_status_pill_init (ScoutStatusPill *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

GtkWidget *
scout_status_pill_new (void)
{
  return g_object_new (SCOUT_TYPE_STATUS_PILL, NULL);
}

ScoutStatusKind
scout_status_pill_get_kind (ScoutStatusPill *self)
{
  g_return_val_if_fail (SCOUT_IS_STATUS_PILL (self), SCOUT_STATUS_NEUTRAL);

  return self->kind;
}

void
scout_status_pill_set_kind (ScoutStatusPill *self,
                            ScoutStatusKind  kind)
{
  g_return_if_fail (SCOUT_IS_STATUS_PILL (self));
  g_return_if_fail ((gsize) kind < G_N_ELEMENTS (looks));

  if (self->kind == kind)
    return;

  self->kind = kind;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

const char *
scout_status_pill_get_label (ScoutStatusPill *self)
{
  g_return_val_if_fail (SCOUT_IS_STATUS_PILL (self), NULL);

  return self->label;
}

void
scout_status_pill_set_label (ScoutStatusPill *self,
                             const char      *label)
{
  g_return_if_fail (SCOUT_IS_STATUS_PILL (self));

  if (!_scout_widgets_set_string (&self->label, label))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LABEL]);
}

const char *
scout_status_pill_get_icon_name (ScoutStatusPill *self)
{
  g_return_val_if_fail (SCOUT_IS_STATUS_PILL (self), NULL);

  return self->icon_name;
}

void
scout_status_pill_set_icon_name (ScoutStatusPill *self,
                                 const char      *icon_name)
{
  g_return_if_fail (SCOUT_IS_STATUS_PILL (self));

  if (!_scout_widgets_set_string (&self->icon_name, icon_name))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ICON_NAME]);
}
