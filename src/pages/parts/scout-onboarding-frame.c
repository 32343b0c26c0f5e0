/* scout-onboarding-frame.c: the step rail beside the pages of signing in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the login page and the choice of a Page have in common: the rail with four steps, Cancel
 * and the two promises about secrets at the left, the page's own content at the right. In narrow
 * windows the rail becomes a strip of dots below the header bar, and the page shows Cancel itself.
 */

#include "config.h"

#include "scout-onboarding-frame.h"

#include "scout-breakpoint-bin.h"
#include "scout-step-rail.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-onboarding-frame.ui"

struct _ScoutOnboardingFrame
{
  GtkWidget parent_instance;

  ScoutBreakpointBin *bin;
  GtkWidget *pane;
  ScoutStepRail *rail;
  ScoutStepRail *strip;
  AdwBin *header;
  AdwBin *content;
  GtkLabel *token_label;
  gboolean shows_steps;
};

typedef enum
{
  PROP_CHILD = 1,
  PROP_HEADER,
  PROP_STEP,
  PROP_NARROW,
  PROP_HAS_RAIL,
} ScoutOnboardingFrameProperty;

static GParamSpec *props[PROP_HAS_RAIL + 1];

enum
{
  SIGNAL_CANCEL,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutOnboardingFrame, scout_onboarding_frame, GTK_TYPE_WIDGET)

static void
cancel_cb (ScoutOnboardingFrame *self)
{
  g_signal_emit (self, signals[SIGNAL_CANCEL], 0);
}

static gboolean
has_rail (ScoutOnboardingFrame *self)
{
  return self->shows_steps && !scout_breakpoint_bin_get_narrow (self->bin);
}

static void
narrow_changed_cb (ScoutOnboardingFrame *self)
{
  gtk_widget_set_visible (self->pane, has_rail (self));
  gtk_widget_set_visible (GTK_WIDGET (self->strip), self->shows_steps && !has_rail (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_RAIL]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static void
append_steps (ScoutStepRail *rail)
{
  scout_step_rail_append (rail, _("Sign in"), _("With your Facebook account"));
  scout_step_rail_append (rail, _("Choose Pages"), _("Pages and linked Instagram"));
  scout_step_rail_append (rail, _("Review permissions"), _("What Scout may read"));
  scout_step_rail_append (rail, _("Connected"), _("Pick the brand Page"));
}

static void
scout_onboarding_frame_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_ONBOARDING_FRAME);

  G_OBJECT_CLASS (scout_onboarding_frame_parent_class)->dispose (object);
}

static void
scout_onboarding_frame_get_property (GObject    *object,
                                     guint       id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  ScoutOnboardingFrame *self = SCOUT_ONBOARDING_FRAME (object);

  switch ((ScoutOnboardingFrameProperty) id)
    {
    case PROP_CHILD:
      g_value_set_object (value, adw_bin_get_child (self->content));
      break;
    case PROP_HEADER:
      g_value_set_object (value, adw_bin_get_child (self->header));
      break;
    case PROP_STEP:
      g_value_set_uint (value, scout_onboarding_frame_get_step (self));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, scout_breakpoint_bin_get_narrow (self->bin));
      break;
    case PROP_HAS_RAIL:
      g_value_set_boolean (value, has_rail (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_onboarding_frame_set_property (GObject      *object,
                                     guint         id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  ScoutOnboardingFrame *self = SCOUT_ONBOARDING_FRAME (object);

  switch ((ScoutOnboardingFrameProperty) id)
    {
    case PROP_CHILD:
      adw_bin_set_child (self->content, g_value_get_object (value));
      break;
    case PROP_HEADER:
      adw_bin_set_child (self->header, g_value_get_object (value));
      break;
    case PROP_STEP:
      scout_onboarding_frame_set_step (self, g_value_get_uint (value));
      break;
    case PROP_NARROW:
    case PROP_HAS_RAIL:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * ScoutOnboardingFrame:child: (nullable)
   *
   * The content beside the rail.
   */
  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutOnboardingFrame:header: (nullable)
   *
   * The header bar above the content; the strip of narrow windows stands between them.
   */
  props[PROP_HEADER] = g_param_spec_object ("header", NULL, NULL, GTK_TYPE_WIDGET,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutOnboardingFrame:step:
   *
   * Index of the step that is being done, 0 to 4.
   */
  props[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, 4, 0,
                                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                        | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutOnboardingFrame:narrow:
   *
   * Whether the rail has become a strip.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutOnboardingFrame:has-rail:
   *
   * Whether the rail is shown, and Cancel above it; otherwise the content shows Cancel itself.
   */
  props[PROP_HAS_RAIL] = g_param_spec_boolean ("has-rail", NULL, NULL, TRUE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_onboarding_frame_class_init (ScoutOnboardingFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_onboarding_frame_dispose;
  object_class->get_property = scout_onboarding_frame_get_property;
  object_class->set_property = scout_onboarding_frame_set_property;
  install_properties (object_class);

  /**
   * ScoutOnboardingFrame::cancel:
   * @self: the frame
   *
   * The person pressed Cancel above the rail.
   */
  signals[SIGNAL_CANCEL] = g_signal_new ("cancel", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SCOUT_TYPE_BREAKPOINT_BIN);
  g_type_ensure (SCOUT_TYPE_STEP_RAIL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutOnboardingFrame, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutOnboardingFrame, pane);
  gtk_widget_class_bind_template_child (widget_class, ScoutOnboardingFrame, rail);
  gtk_widget_class_bind_template_child (widget_class, ScoutOnboardingFrame, strip);
  gtk_widget_class_bind_template_child (widget_class, ScoutOnboardingFrame, content);
  gtk_widget_class_bind_template_child (widget_class, ScoutOnboardingFrame, header);
  gtk_widget_class_bind_template_child (widget_class, ScoutOnboardingFrame, token_label);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
}

static void
scout_onboarding_frame_init (ScoutOnboardingFrame *self)
{
  self->shows_steps = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  append_steps (self->rail);
  append_steps (self->strip);
}

void
scout_onboarding_frame_set_shows_steps (ScoutOnboardingFrame *self,
                                        gboolean              shows_steps)
{
  g_return_if_fail (SCOUT_IS_ONBOARDING_FRAME (self));

  self->shows_steps = shows_steps;
  narrow_changed_cb (self);
}

guint
scout_onboarding_frame_get_step (ScoutOnboardingFrame *self)
{
  g_return_val_if_fail (SCOUT_IS_ONBOARDING_FRAME (self), 0);

  return scout_step_rail_get_current (self->rail);
}

void
scout_onboarding_frame_set_step (ScoutOnboardingFrame *self,
                                 guint                 step)
{
  scout_onboarding_frame_set_span (self, step, 1);
}

void
scout_onboarding_frame_set_span (ScoutOnboardingFrame *self,
                                 guint                 step,
                                 guint                 n_steps)
{
  gboolean is_other = FALSE;

  g_return_if_fail (SCOUT_IS_ONBOARDING_FRAME (self));

  is_other = step != scout_step_rail_get_current (self->rail);
  scout_step_rail_set_span (self->rail, step, n_steps);
  scout_step_rail_set_span (self->strip, step, n_steps);
  if (is_other)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
}

void
scout_onboarding_frame_set_keeps_token (ScoutOnboardingFrame *self,
                                        gboolean              keeps_token)
{
  g_return_if_fail (SCOUT_IS_ONBOARDING_FRAME (self));

  gtk_label_set_text (self->token_label,
                      keeps_token ? _("The access token goes to your keyring.")
                                  : _("The access token is forgotten when Scout quits."));
}
