/* scout-state-view.c: a page that has nothing to show, and why.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loading, empty, failed or offline: an icon, what happened, what still works, at most two
 * buttons, and what a support person wants to know behind "Details". Unlike AdwStatusPage it never
 * reads text as markup, because part of what it shows comes from a server. Main thread only.
 */

#include "config.h"

#include "scout-state-view.h"

#include "scout-countdown.h"
#include "scout-state-details-private.h"
#include "scout-widgets.h"
#include "scout-widgets-private.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define TEMPLATE SCOUT_WIDGETS_RESOURCE ("scout-state-view.ui")

struct _ScoutStateView
{
  GtkWidget parent_instance;

  ScoutStateKind kind;
  char *icon_name;       /* (owned) (nullable) */
  char *title;           /* (owned) (nullable) */
  char *description;     /* (owned) (nullable) */
  char *action_label;    /* (owned) (nullable) */
  char *secondary_label; /* (owned) (nullable) */

  GtkWidget *content;
  GtkSpinner *spinner;
  GtkImage *image;
  ScoutCountdown *countdown;
  GtkLabel *title_label;
  GtkLabel *description_label;
  AdwBin *extra_slot;
  GtkButton *action_button;
  GtkButton *link_button;
  GtkButton *secondary_button;
  GtkExpander *expander;
  GtkLabel *details;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_ICON_NAME,
  PROP_TITLE,
  PROP_DESCRIPTION,
  PROP_ACTION_LABEL,
  PROP_SECONDARY_LABEL,
} ScoutStateViewProperty;

static GParamSpec *props[PROP_SECONDARY_LABEL + 1];

enum
{
  SIGNAL_ACTION,
  SIGNAL_SECONDARY_ACTION,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (ScoutStateKind, scout_state_kind,
                    G_DEFINE_ENUM_VALUE (SCOUT_STATE_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATE_EMPTY, "empty"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATE_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (SCOUT_STATE_OFFLINE, "offline"))
G_DEFINE_FINAL_TYPE (ScoutStateView, scout_state_view, GTK_TYPE_WIDGET)

static const char * const icon_names[] = {
  [SCOUT_STATE_LOADING] = NULL,
  [SCOUT_STATE_EMPTY] = "edit-find-symbolic",
  [SCOUT_STATE_ERROR] = "dialog-warning-symbolic",
  [SCOUT_STATE_OFFLINE] = "network-offline-symbolic",
};

/* A spinner that nobody sees would go on turning, sixty times a second: GTK animates the pages that
 * a stack hides too. */
static void
update_spinner (ScoutStateView *self)
{
  gtk_spinner_set_spinning (self->spinner, self->kind == SCOUT_STATE_LOADING &&
                                           gtk_widget_get_mapped (GTK_WIDGET (self)));
}

static void
update (ScoutStateView *self)
{
  gboolean is_loading = self->kind == SCOUT_STATE_LOADING;
  gboolean is_waiting = scout_countdown_is_running (self->countdown);
  g_autofree char *description = _scout_state_details_dup_description (self->description,
                                                                       is_waiting);
  const char *icon_name = self->icon_name != NULL ? self->icon_name : icon_names[self->kind];

  gtk_widget_set_visible (GTK_WIDGET (self->spinner), is_loading);
  update_spinner (self);
  gtk_image_set_from_icon_name (self->image, icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->countdown), is_waiting);
  gtk_widget_set_visible (GTK_WIDGET (self->image),
                          !is_loading && !is_waiting && icon_name != NULL);

  _scout_widgets_show_text (self->title_label, self->title);
  _scout_widgets_show_text (self->description_label, description);
  /* What would fail again is not offered, and is done by itself in time. */
  _scout_widgets_show_button (self->action_button, is_waiting ? NULL : self->action_label);
  _scout_widgets_show_button (self->secondary_button,
                              is_waiting ? _("Stop waiting") : self->secondary_label);

  _scout_widgets_name (GTK_WIDGET (self), self->title);
  _scout_widgets_describe (GTK_WIDGET (self), description);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, is_loading, -1);
}

static void
action_clicked_cb (ScoutStateView *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTION], 0);
}

/* Tries again by itself, as the button does. */
static void
waited_cb (ScoutStateView *self)
{
  update (self);
  action_clicked_cb (self);
}

static void
secondary_clicked_cb (ScoutStateView *self)
{
  if (!scout_countdown_is_running (self->countdown))
    {
      g_signal_emit (self, signals[SIGNAL_SECONDARY_ACTION], 0);
      return;
    }

  /* The button that was pressed goes, or is another: whoever stopped may try again. */
  scout_state_view_set_countdown (self, 0);
  scout_state_view_focus_action (self);
}

static void
scout_state_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_STATE_VIEW);
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_state_view_parent_class)->dispose (object);
}

static void
scout_state_view_finalize (GObject *object)
{
  ScoutStateView *self = SCOUT_STATE_VIEW (object);

  g_clear_pointer (&self->icon_name, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->description, g_free);
  g_clear_pointer (&self->action_label, g_free);
  g_clear_pointer (&self->secondary_label, g_free);

  G_OBJECT_CLASS (scout_state_view_parent_class)->finalize (object);
}

static void
scout_state_view_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  ScoutStateView *self = SCOUT_STATE_VIEW (object);

  switch ((ScoutStateViewProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, scout_state_view_get_kind (self));
      break;
    case PROP_ICON_NAME:
      g_value_set_string (value, scout_state_view_get_icon_name (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, scout_state_view_get_title (self));
      break;
    case PROP_DESCRIPTION:
      g_value_set_string (value, scout_state_view_get_description (self));
      break;
    case PROP_ACTION_LABEL:
      g_value_set_string (value, scout_state_view_get_action_label (self));
      break;
    case PROP_SECONDARY_LABEL:
      g_value_set_string (value, scout_state_view_get_secondary_label (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_state_view_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  ScoutStateView *self = SCOUT_STATE_VIEW (object);

  switch ((ScoutStateViewProperty) prop_id)
    {
    case PROP_KIND:
      scout_state_view_set_kind (self, (ScoutStateKind) g_value_get_enum (value));
      break;
    case PROP_ICON_NAME:
      scout_state_view_set_icon_name (self, g_value_get_string (value));
      break;
    case PROP_TITLE:
      scout_state_view_set_title (self, g_value_get_string (value));
      break;
    case PROP_DESCRIPTION:
      scout_state_view_set_description (self, g_value_get_string (value));
      break;
    case PROP_ACTION_LABEL:
      scout_state_view_set_action_label (self, g_value_get_string (value));
      break;
    case PROP_SECONDARY_LABEL:
      scout_state_view_set_secondary_label (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_state_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (scout_state_view_parent_class)->map (widget);

  update_spinner (SCOUT_STATE_VIEW (widget));
}

static void
scout_state_view_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (scout_state_view_parent_class)->unmap (widget);

  update_spinner (SCOUT_STATE_VIEW (widget));
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * ScoutStateView:kind:
   *
   * The kind of the state, which chooses the icon or the spinner.
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, SCOUT_TYPE_STATE_KIND,
                                        SCOUT_STATE_LOADING, flags);

  /**
   * ScoutStateView:icon-name:
   *
   * (nullable): an icon that replaces the one of the kind.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  /**
   * ScoutStateView:title:
   *
   * (nullable): what happened, plain text.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * ScoutStateView:description:
   *
   * (nullable): what it means and what still works, plain text.
   */
  props[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);

  /**
   * ScoutStateView:action-label:
   *
   * (nullable): the words of the main button, which is hidden without.
   */
  props[PROP_ACTION_LABEL] = g_param_spec_string ("action-label", NULL, NULL, NULL, flags);

  /**
   * ScoutStateView:secondary-label:
   *
   * (nullable): the words of the other button, which is hidden without.
   */
  props[PROP_SECONDARY_LABEL] = g_param_spec_string ("secondary-label", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_state_view_class_init (ScoutStateViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  scout_widgets_init ();

  object_class->dispose = scout_state_view_dispose;
  object_class->finalize = scout_state_view_finalize;
  object_class->get_property = scout_state_view_get_property;
  object_class->set_property = scout_state_view_set_property;
  widget_class->map = scout_state_view_map;
  widget_class->unmap = scout_state_view_unmap;
  install_properties (object_class);

  /**
   * ScoutStateView::action:
   * @self: the widget
   *
   * Emitted when the main button is pressed.
   */
  signals[SIGNAL_ACTION] = g_signal_new ("action", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutStateView::secondary-action:
   * @self: the widget
   *
   * Emitted when the other button is pressed.
   */
  signals[SIGNAL_SECONDARY_ACTION] = g_signal_new ("secondary-action",
                                                   G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, content);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, spinner);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, image);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, countdown);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, title_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, description_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, action_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, link_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, secondary_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, extra_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, expander);
  gtk_widget_class_bind_template_child (widget_class, ScoutStateView, details);
  gtk_widget_class_bind_template_callback (widget_class, action_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, waited_cb);
  gtk_widget_class_set_css_name (widget_class, "stateview");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_state_view_init (ScoutStateView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  _scout_widgets_show_button (self->link_button, NULL);
  update (self);
}

GtkWidget *
scout_state_view_new (void)
{
  return g_object_new (SCOUT_TYPE_STATE_VIEW, NULL);
}

ScoutStateKind
scout_state_view_get_kind (ScoutStateView *self)
{
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (self), SCOUT_STATE_LOADING);

  return self->kind;
}

void
scout_state_view_set_kind (ScoutStateView *self,
                           ScoutStateKind  kind)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));
  g_return_if_fail ((gsize) kind < G_N_ELEMENTS (icon_names));

  if (self->kind == kind)
    return;

  self->kind = kind;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

const char *
scout_state_view_get_icon_name (ScoutStateView *self)
{
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (self), NULL);

  return self->icon_name;
}

void
scout_state_view_set_icon_name (ScoutStateView *self,
                                const char     *icon_name)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  if (!_scout_widgets_set_string (&self->icon_name, icon_name))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ICON_NAME]);
}

const char *
scout_state_view_get_title (ScoutStateView *self)
{
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (self), NULL);

  return self->title;
}

void
scout_state_view_set_title (ScoutStateView *self,
                            const char     *title)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  if (!_scout_widgets_set_string (&self->title, title))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

const char *
scout_state_view_get_description (ScoutStateView *self)
{
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (self), NULL);

  return self->description;
}

void
scout_state_view_set_description (ScoutStateView *self,
                                  const char     *description)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  if (!_scout_widgets_set_string (&self->description, description))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DESCRIPTION]);
}

const char *
scout_state_view_get_action_label (ScoutStateView *self)
{
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (self), NULL);

  return self->action_label;
}

void
scout_state_view_set_action_label (ScoutStateView *self,
                                   const char     *action_label)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  if (!_scout_widgets_set_string (&self->action_label, action_label))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTION_LABEL]);
}

const char *
scout_state_view_get_secondary_label (ScoutStateView *self)
{
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (self), NULL);

  return self->secondary_label;
}

void
scout_state_view_set_secondary_label (ScoutStateView *self,
                                      const char     *secondary_label)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  if (!_scout_widgets_set_string (&self->secondary_label, secondary_label))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SECONDARY_LABEL]);
}

void
scout_state_view_set_countdown (ScoutStateView *self,
                                guint           seconds)
{
  gboolean is_focus;

  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  is_focus = gtk_widget_is_focus (GTK_WIDGET (self->action_button));
  if (seconds > 0)
    scout_countdown_start (self->countdown, seconds);
  else
    scout_countdown_stop (self->countdown);
  update (self);
  if (is_focus)
    scout_state_view_focus_action (self);
}

void
scout_state_view_set_details (ScoutStateView *self,
                              const char     *message,
                              int             code,
                              int             subcode,
                              const char     *trace_id)
{
  g_autofree char *details = NULL;

  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  details = _scout_state_details_dup (message, code, subcode, trace_id);
  gtk_label_set_text (self->details, details);
  gtk_widget_set_visible (GTK_WIDGET (self->expander), *details != '\0');
  gtk_expander_set_expanded (self->expander, FALSE);
}

void
scout_state_view_set_link (ScoutStateView *self,
                           const char     *label,
                           const char     *action_name)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));
  g_return_if_fail ((label == NULL) == (action_name == NULL));

  _scout_widgets_show_button (self->link_button, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->link_button), action_name);
}

void
scout_state_view_set_subject (ScoutStateView *self,
                              const char     *subject)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  _scout_widgets_describe (GTK_WIDGET (self->action_button), subject);
  _scout_widgets_describe (GTK_WIDGET (self->link_button), subject);
  _scout_widgets_describe (GTK_WIDGET (self->secondary_button), subject);
  _scout_widgets_describe (GTK_WIDGET (self->expander), subject);
}

void
scout_state_view_set_extra (ScoutStateView *self,
                            GtkWidget      *extra)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));
  g_return_if_fail (extra == NULL || GTK_IS_WIDGET (extra));

  adw_bin_set_child (self->extra_slot, extra);
  gtk_widget_set_visible (GTK_WIDGET (self->extra_slot), extra != NULL);
}

void
scout_state_view_focus_action (ScoutStateView *self)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (scout_countdown_is_running (self->countdown)
                                       ? self->secondary_button : self->action_button));
}

void
scout_state_view_make_compact (ScoutStateView *self)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (self));

  if (gtk_widget_has_css_class (GTK_WIDGET (self), "compact"))
    return;

  /* What it stands in scrolls, and GTK remembers for ever each scrolled window that was shown. */
  gtk_viewport_set_child (GTK_VIEWPORT (gtk_widget_get_parent (self->content)), NULL);
  gtk_widget_unparent (gtk_widget_get_first_child (GTK_WIDGET (self)));
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->image), 6);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->title_label), 6);
}
