/* scout-login-page.c: signing in with Facebook inside the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A thin driver between a #ScoutLoginFlow, which judges addresses and reads the redirect, and the
 * web view in the loadable module, which shows Facebook's own page. It shows which host is loaded
 * and how far the sign-in is. The view lives from start to stop only: nothing of WebKit runs
 * before or after. Addresses may carry secrets and are never logged. */

#include "config.h"

#include "scout-login-page.h"

#include "scout-address-bar.h"
#include "scout-login-fallback.h"
#include "scout-login-module.h"
#include "scout-login-notice.h"
#include "scout-login-question.h"
#include "scout-main-menu.h"
#include "scout-onboarding-frame.h"
#include "scout-state-view.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-login-page.ui"

struct _ScoutLoginPage
{
  AdwBin parent_instance;

  ScoutLoginFlow *flow;           /* (owned) (nullable) */
  const ScoutLoginModule *module; /* (nullable) */
  GtkWidget *view;                /* (owned) (nullable) */
  GtkWidget *question;            /* (nullable): a weak pointer while the person is asked */
  gboolean is_loading;
  void (*action) (ScoutLoginPage *self);    /* (nullable): of the failure that is shown */
  void (*secondary) (ScoutLoginPage *self); /* (nullable) */

  ScoutOnboardingFrame *frame;
  GtkMenuButton *menu_button;
  AdwClamp *wide_slot;
  AdwHeaderBar *header_bar;
  AdwBin *narrow_slot;
  ScoutAddressBar *address_bar;
  ScoutLoginNotice *notice;
  GtkStack *stack;
  AdwBin *view_bin;
  ScoutStateView *state_view;
  GtkProgressBar *progress_bar;
  GtkWidget *reload_button;
  GtkButton *cancel_button;
  GtkWidget *trouble_button;
};

G_DEFINE_FINAL_TYPE (ScoutLoginPage, scout_login_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_GRANTED,
  SIGNAL_DECLINED,
  SIGNAL_CANCELLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the page says where Facebook's cannot be shown. */
typedef struct
{
  const char *icon_name; /* (nullable): that of being offline */
  const char *title;
  const char *description;
  const char *action_label;
  void (*action) (ScoutLoginPage *self);
  const char *secondary_label;
  void (*secondary) (ScoutLoginPage *self);
} Failure;

/* What stands in the place of Facebook's page has its own ways out. */
static void
show_child (ScoutLoginPage *self,
            const char     *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->trouble_button, g_str_equal (name, "view"));
}

static void
show_failure (ScoutLoginPage *self,
              const Failure  *failure,
              const char     *details) /* (nullable) */
{
  self->action = failure->action;
  self->secondary = failure->secondary;
  scout_state_view_set_kind (self->state_view, SCOUT_STATE_OFFLINE);
  scout_state_view_set_icon_name (self->state_view, failure->icon_name);
  scout_state_view_set_title (self->state_view, failure->title);
  scout_state_view_set_description (self->state_view, failure->description);
  scout_state_view_set_action_label (self->state_view, failure->action_label);
  scout_state_view_set_secondary_label (self->state_view, failure->secondary_label);
  scout_state_view_set_details (self->state_view, details, 0, 0, NULL);
  scout_login_notice_expect_nothing (self->notice);
  gtk_widget_set_visible (GTK_WIDGET (self->progress_bar), FALSE);
  show_child (self, "state");
  scout_state_view_focus_action (self->state_view);
}

static ScoutLoginViewDecision
decide_cb (const char *uri,
           gpointer    user_data)
{
  ScoutLoginPage *self = user_data;

  if (self->flow == NULL)
    return SCOUT_LOGIN_VIEW_DECISION_BLOCK;

  switch (scout_login_flow_judge (self->flow, uri))
    {
    case SCOUT_LOGIN_VERDICT_LOAD:
      return SCOUT_LOGIN_VIEW_DECISION_LOAD;
    case SCOUT_LOGIN_VERDICT_FINISHED:
      return SCOUT_LOGIN_VIEW_DECISION_FINISHED;
    case SCOUT_LOGIN_VERDICT_BLOCK:
    default:
      return SCOUT_LOGIN_VIEW_DECISION_BLOCK;
    }
}

static void
finished_cb (const char *uri,
             gpointer    user_data)
{
  g_autoptr(ScoutLoginPage) self = g_object_ref (user_data);
  g_autoptr(ScoutLoginGrant) grant = NULL;
  g_autoptr(GError) error = NULL;

  grant = scout_login_flow_take_grant (self->flow, uri, &error);
  if (grant != NULL)
    scout_onboarding_frame_set_step (self->frame, SCOUT_LOGIN_STEP_CONNECTED);
  scout_login_page_stop (self);

  if (grant != NULL)
    g_signal_emit (self, signals[SIGNAL_GRANTED], 0, grant);
  else
    g_signal_emit (self, signals[SIGNAL_DECLINED], 0, error);
}

/* From the dialog that asks for it, which belongs to one sign-in. */
static void
pasted_cb (const char *text,
           gpointer    user_data)
{
  ScoutLoginPage *self = user_data;
  g_autoptr(ScoutLoginGrant) grant = NULL;

  if (self->flow == NULL)
    return;

  if (!scout_login_is_token (text))
    {
      finished_cb (text, self);
      return;
    }

  grant = scout_login_grant_new_for_token (text);
  scout_onboarding_frame_set_step (self->frame, SCOUT_LOGIN_STEP_CONNECTED);
  scout_login_page_stop (self);
  g_signal_emit (self, signals[SIGNAL_GRANTED], 0, grant);
}

static void
use_browser_cb (ScoutLoginPage *self)
{
  if (self->flow != NULL)
    scout_login_fallback_present (GTK_WIDGET (self), self->flow, pasted_cb, self);
}

/* Facebook's own pages, over a connection that nobody can change. */
static gboolean
is_trusted (ScoutLoginPage *self,
            const char     *uri)
{
  return g_str_has_prefix (uri, "https://")
         && scout_login_flow_judge (self->flow, uri) == SCOUT_LOGIN_VERDICT_LOAD;
}

static void
blocked_cb (const char *uri,
            gpointer    user_data)
{
  scout_login_notice_show_blocked (SCOUT_LOGIN_PAGE (user_data)->notice, uri);
}

static void
give_up (ScoutLoginPage *self)
{
  scout_login_page_stop (self);
  g_signal_emit (self, signals[SIGNAL_CANCELLED], 0);
}

static void
stopped_cb (gpointer user_data)
{
  if (SCOUT_LOGIN_PAGE (user_data)->flow != NULL)
    give_up (user_data);
}

/* Who has not typed anything yet is not asked. */
static void
cancel_cb (ScoutLoginPage *self)
{
  if (self->flow == NULL || scout_login_page_get_step (self) == SCOUT_LOGIN_STEP_SIGN_IN)
    give_up (self);
  else if (self->question == NULL)
    g_set_weak_pointer (&self->question,
                        scout_login_question_present (GTK_WIDGET (self),
                                                      SCOUT_LOGIN_QUESTION_HALF_DONE, stopped_cb,
                                                      self));
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  cancel_cb (SCOUT_LOGIN_PAGE (widget));

  return GDK_EVENT_STOP;
}

static void
back_cb (ScoutLoginPage *self)
{
  if (self->view == NULL || !self->module->go_back (self->view))
    cancel_cb (self);
}

static void
reload_cb (ScoutLoginPage *self)
{
  if (self->view == NULL)
    return;

  show_child (self, "view");
  /* Also where the page was on its way already, of which WebKit says nothing. */
  scout_login_notice_expect (self->notice, TRUE);
  self->module->reload (self->view);
}

/* The view may stand on a page from which nothing leads on. */
static void
begin_again (ScoutLoginPage *self)
{
  g_autoptr(ScoutLoginFlow) flow = self->flow != NULL ? g_object_ref (self->flow) : NULL;

  if (flow != NULL)
    scout_login_page_start (self, flow);
}

static void
failed_cb (ScoutLoginViewFailure  failure,
           const char            *message,
           gpointer               user_data)
{
  const Failure failures[] = {
    [SCOUT_LOGIN_VIEW_FAILURE_NETWORK] = {
      NULL, _("Page did not load"),
      _("Facebook’s page could not be reached. Check your connection."),
      _("Try again"), reload_cb, _("Use your browser"), use_browser_cb
    },
    /* Where a network is not what it seems, another browser on it is no way out. */
    [SCOUT_LOGIN_VIEW_FAILURE_CERTIFICATE] = {
      NULL, _("Page is not secure"),
      _("Its certificate is not valid, so nothing was sent. Try another network."),
      _("Try again"), reload_cb, _("Cancel sign-in"), cancel_cb
    },
    [SCOUT_LOGIN_VIEW_FAILURE_CRASHED] = {
      NULL, _("Page stopped working"), _("Nothing was lost. Try again to load it once more."),
      _("Try again"), reload_cb, _("Use your browser"), use_browser_cb
    },
    [SCOUT_LOGIN_VIEW_FAILURE_REFUSED] = {
      "scout-globe-symbolic", _("Facebook asks for your own browser"),
      _("It does not let you sign in inside an app this time. Sign in with your browser: you bring "
        "back one address, and Scout goes on from there."),
      _("Use your browser"), use_browser_cb, _("Try again"), begin_again
    },
  };
  ScoutLoginPage *self = user_data;

  self->is_loading = FALSE;
  if (failure != SCOUT_LOGIN_VIEW_FAILURE_REFUSED)
    scout_address_bar_set_trusted (self->address_bar, FALSE);
  show_failure (self, &failures[failure], message);
}

static void
changed_cb (const char *uri,
            double      progress,
            gboolean    is_loading,
            gpointer    user_data)
{
  ScoutLoginPage *self = user_data;
  ScoutLoginStep step = SCOUT_LOGIN_STEP_SIGN_IN;
  guint n_steps = 1;

  if (self->flow == NULL)
    return;

  if (is_loading != self->is_loading)
    scout_login_notice_expect (self->notice, is_loading);
  self->is_loading = is_loading;
  if (is_loading)
    show_child (self, "view");
  gtk_widget_set_visible (GTK_WIDGET (self->progress_bar), is_loading);
  gtk_progress_bar_set_fraction (self->progress_bar, CLAMP (progress, 0.0, 1.0));

  if (uri == NULL)
    return;

  scout_address_bar_set_uri (self->address_bar, uri);
  scout_address_bar_set_trusted (self->address_bar, is_trusted (self, uri));
  step = scout_login_flow_get_step (self->flow, uri, &n_steps);
  /* Such as terms to accept, which come between two steps. */
  if (n_steps > 0)
    scout_onboarding_frame_set_span (self->frame, step, n_steps);
  if (!is_loading && scout_login_flow_is_refusal (self->flow, uri))
    failed_cb (SCOUT_LOGIN_VIEW_FAILURE_REFUSED, NULL, self);
}

static void
dead_end_cb (gpointer user_data)
{
  ScoutLoginPage *self = user_data;

  /* What stands in the page's place says more. */
  if (gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->view_bin))
    scout_login_notice_show_dead_end (self->notice);
}

static void
action_cb (ScoutLoginPage *self)
{
  if (self->action != NULL)
    self->action (self);
}

static void
secondary_action_cb (ScoutLoginPage *self)
{
  if (self->secondary != NULL)
    self->secondary (self);
}

/* Which host is shown must be readable at any width, so it gets a row of its own. */
static void
narrow_changed_cb (ScoutLoginPage *self)
{
  g_autoptr(GtkWidget) address_bar = g_object_ref (GTK_WIDGET (self->address_bar));
  gboolean narrow = FALSE;

  g_object_get (self->frame, "narrow", &narrow, NULL);
  adw_clamp_set_child (self->wide_slot, NULL);
  adw_bin_set_child (self->narrow_slot, NULL);
  if (narrow)
    adw_bin_set_child (self->narrow_slot, address_bar);
  else
    adw_clamp_set_child (self->wide_slot, address_bar);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_slot), narrow);
  /* A centre that holds nothing takes no room from the buttons. */
  adw_header_bar_set_centering_policy (self->header_bar, narrow ? ADW_CENTERING_POLICY_LOOSE
                                                                : ADW_CENTERING_POLICY_STRICT);
}

static void
open_dialog (ScoutLoginPage *self)
{
  const ScoutLoginViewHooks hooks = {
    .user_data = self,
    .decide = decide_cb,
    .finished = finished_cb,
    .changed = changed_cb,
    .failed = failed_cb,
    .dead_end = dead_end_cb,
    .blocked = blocked_cb,
  };
  g_autofree char *start_uri = scout_login_flow_dup_start_uri (self->flow);

  self->is_loading = TRUE;
  scout_login_notice_expect (self->notice, TRUE);
  self->view = g_object_ref_sink (self->module->create (&hooks, start_uri));
  adw_bin_set_child (self->view_bin, self->view);
  show_child (self, "view");
  scout_address_bar_set_uri (self->address_bar, start_uri);
  scout_address_bar_set_trusted (self->address_bar, is_trusted (self, start_uri));
  scout_onboarding_frame_set_step (self->frame, SCOUT_LOGIN_STEP_SIGN_IN);
  gtk_widget_set_sensitive (self->reload_button, TRUE);
  /* WebKit's view cannot be focused, but takes the focus where it is led in. */
  gtk_widget_child_focus (self->view, GTK_DIR_TAB_FORWARD);
}

static void
scout_login_page_dispose (GObject *object)
{
  ScoutLoginPage *self = SCOUT_LOGIN_PAGE (object);

  if (self->view_bin != NULL)
    scout_login_page_stop (self);
  g_clear_weak_pointer (&self->question);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_LOGIN_PAGE);

  G_OBJECT_CLASS (scout_login_page_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutLoginPage::granted:
   * @self: the page
   * @grant: (transfer none) (type ScoutLoginGrant): what was granted
   *
   * The sign-in succeeded; the web view is gone already.
   */
  signals[SIGNAL_GRANTED] = g_signal_new ("granted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_POINTER);

  /**
   * ScoutLoginPage::declined:
   * @self: the page
   * @error: a #ScoutLoginError
   *
   * The sign-in ended without a grant; the web view is gone already.
   */
  signals[SIGNAL_DECLINED] = g_signal_new ("declined", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_ERROR);

  /**
   * ScoutLoginPage::cancelled:
   * @self: the page
   *
   * The person gave up; the web view is gone already.
   */
  signals[SIGNAL_CANCELLED] = g_signal_new ("cancelled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                            NULL,
                                            G_TYPE_NONE, 0);
}

static void
scout_login_page_class_init (ScoutLoginPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_login_page_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_ADDRESS_BAR);
  g_type_ensure (SCOUT_TYPE_LOGIN_NOTICE);
  g_type_ensure (SCOUT_TYPE_ONBOARDING_FRAME);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, frame);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, wide_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, header_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, narrow_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, address_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, notice);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, view_bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, state_view);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, reload_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutLoginPage, trouble_button);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, reload_cb);
  gtk_widget_class_bind_template_callback (widget_class, use_browser_cb);
  gtk_widget_class_bind_template_callback (widget_class, action_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_action_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
scout_login_page_init (ScoutLoginPage *self)
{
  GtkLabel *cancel = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  /* Between the buttons of a telephone's header bar, large text has no room for a whole word. */
  cancel = GTK_LABEL (gtk_button_get_child (self->cancel_button));
  gtk_label_set_ellipsize (cancel, PANGO_ELLIPSIZE_END);
  scout_tooltip_show_whole (cancel);
  scout_main_menu_attach (self->menu_button, FALSE);
}

void
scout_login_page_set_keeps_token (ScoutLoginPage *self,
                                  gboolean        keeps_token)
{
  g_return_if_fail (SCOUT_IS_LOGIN_PAGE (self));

  scout_onboarding_frame_set_keeps_token (self->frame, keeps_token);
}

void
scout_login_page_start (ScoutLoginPage *self,
                        ScoutLoginFlow *flow)
{
  const Failure missing = {
    NULL, _("Sign-in is not installed"),
    _("The part that shows Facebook’s page is missing. Install Scout again, or sign in with your "
      "browser."),
    _("Use your browser"), use_browser_cb, _("Cancel sign-in"), cancel_cb
  };
  g_autoptr(GError) error = NULL;

  g_return_if_fail (SCOUT_IS_LOGIN_PAGE (self));
  g_return_if_fail (SCOUT_IS_LOGIN_FLOW (flow));

  scout_login_page_stop (self);
  self->flow = g_object_ref (flow);
  self->module = scout_login_module_load (&error);
  if (self->module == NULL)
    {
      show_failure (self, &missing, error->message);
      return;
    }

  open_dialog (self);
}

/* From a view that is gone GTK would find no way on with the Tab key, on no page. */
static void
lead_focus_out (ScoutLoginPage *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (self->view));

  if (focus != NULL && gtk_widget_is_ancestor (focus, self->view))
    gtk_widget_child_focus (GTK_WIDGET (self->header_bar), GTK_DIR_TAB_FORWARD);
}

void
scout_login_page_stop (ScoutLoginPage *self)
{
  g_return_if_fail (SCOUT_IS_LOGIN_PAGE (self));

  self->is_loading = FALSE;
  scout_login_notice_expect_nothing (self->notice);
  if (self->question != NULL)
    gtk_window_destroy (GTK_WINDOW (self->question));
  gtk_widget_set_sensitive (self->reload_button, FALSE);
  if (self->view != NULL)
    {
      if (gtk_widget_get_root (self->view) != NULL)
        lead_focus_out (self);
      self->module->shutdown (self->view);
      adw_bin_set_child (self->view_bin, NULL);
      g_clear_object (&self->view);
    }
  scout_address_bar_set_uri (self->address_bar, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->progress_bar), FALSE);
  g_clear_object (&self->flow);
}

ScoutLoginStep
scout_login_page_get_step (ScoutLoginPage *self)
{
  g_return_val_if_fail (SCOUT_IS_LOGIN_PAGE (self), SCOUT_LOGIN_STEP_SIGN_IN);

  return (ScoutLoginStep) scout_onboarding_frame_get_step (self->frame);
}

gboolean
scout_login_page_is_loading (ScoutLoginPage *self)
{
  g_return_val_if_fail (SCOUT_IS_LOGIN_PAGE (self), FALSE);

  return self->is_loading;
}

void
scout_login_page_run_script (ScoutLoginPage *self,
                             const char     *script)
{
  g_return_if_fail (SCOUT_IS_LOGIN_PAGE (self));
  g_return_if_fail (script != NULL);

  if (self->view != NULL)
    self->module->run_script (self->view, script);
}
