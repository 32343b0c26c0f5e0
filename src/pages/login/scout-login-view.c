/* scout-login-view.c: the web view that shows the dialog of a sign-in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A WebKitWebView in a box, and the hooks it reports to. It decides nothing about addresses: it
 * asks. Everything that a sign-in does not need is refused here: other windows, downloads,
 * permissions, dialogs, files, printing. An address with a fragment may hold a token: none is
 * logged. Main thread. See docs/decisions/005-embedded-web-view.md.
 */

#include "config.h"

#include "scout-login-view.h"

#include "scout-login-hardening.h"

#include <glib/gi18n.h>
#include <string.h>
#include <webkit/webkit.h>

/* What Facebook's pages say where they do not let anybody sign in inside a program, as others have
 * seen them: the first since 2021, in two spellings of what comes before it, the second since 2024.
 * It is looked for as a person would with Ctrl+F: no script of Scout's runs on a page of Facebook.
 * What it says in other languages nobody has written down; the page of the sign-in offers the way
 * out in every case. */
static const char * const refusals[] = {
  "from an embedded browser is disabled",
  "is not available on this browser",
};

#define FIRST_ERROR_STATUS 400

/* Where the state of a view hangs on its box. */
#define STATE_KEY "scout-login-view"

typedef struct
{
  ScoutLoginViewHooks hooks;
  char *start_uri;

  WebKitWebView *web;            /* (owned) (nullable): the box's child, until the shutdown */
  WebKitNetworkSession *session; /* (owned) (nullable) */
  gboolean is_sending;           /* whether the newest navigation sends a form */
  gsize n_refusals;              /* how many of the refusals were looked for on this page */
  gboolean is_dead_end;          /* whether the page that is loaded is an error of the site's */
  char *failed_uri;              /* (owned) (nullable): what to load again */
  char *finished_uri;            /* (owned) (nullable): the redirect, until it is handed over */
  guint finished_id;
  gboolean is_finished;
} LoginView;

/* The same as base's, which this module must not link. */
static void
wipe (char *secret)
{
  if (secret != NULL)
    explicit_bzero (secret, strlen (secret));
  g_free (secret);
}

static void
login_view_free (gpointer data)
{
  LoginView *self = data;

  g_clear_handle_id (&self->finished_id, g_source_remove);
  g_clear_object (&self->session);
  g_clear_pointer (&self->start_uri, wipe);
  g_clear_pointer (&self->failed_uri, wipe);
  g_clear_pointer (&self->finished_uri, wipe);
  g_free (self);
}

static LoginView *
get_login_view (GtkWidget *view)
{
  return g_object_get_data (G_OBJECT (view), STATE_KEY);
}

/* Where nothing was shown yet, WebKit has an empty address, or none. */
static const char *
get_uri (LoginView *self)
{
  const char *uri = webkit_web_view_get_uri (self->web);

  return uri != NULL && *uri != '\0' ? uri : NULL;
}

static void
report_change (LoginView *self)
{
  const char *uri = get_uri (self);
  g_autofree char *shown = NULL;

  if (self->hooks.changed == NULL || self->is_finished)
    return;

  shown = uri != NULL ? g_strndup (uri, strcspn (uri, "#")) : NULL;
  self->hooks.changed (shown, webkit_web_view_get_estimated_load_progress (self->web),
                       webkit_web_view_is_loading (self->web), self->hooks.user_data);
}

/* Some messages quote the address, which may hold the state. */
static void
report_failure (LoginView             *self,
                ScoutLoginViewFailure  failure,
                const char            *message)
{
  if (self->hooks.failed == NULL || self->is_finished)
    return;

  if (message != NULL && strstr (message, "://") != NULL)
    message = NULL;
  self->hooks.failed (failure, message, self->hooks.user_data);
}

static gboolean
finished_cb (gpointer user_data)
{
  LoginView *self = user_data;
  char *uri = g_steal_pointer (&self->finished_uri);

  self->finished_id = 0;
  self->hooks.finished (uri, self->hooks.user_data);
  wipe (uri);

  return G_SOURCE_REMOVE;
}

/* From the main loop, so that whoever takes the answer may drop the view: WebKit is in the middle
 * of a decision now. */
static void
finish (LoginView  *self,
        const char *uri)
{
  self->is_finished = TRUE;
  self->finished_uri = g_strdup (uri);
  self->finished_id = g_idle_add (finished_cb, self);
}

/* What a page does by itself, such as framing others, is nobody's wish. */
static void
report_blocked (LoginView              *self,
                WebKitNavigationAction *action,
                const char             *uri) /* (nullable) */
{
  WebKitNavigationType type = webkit_navigation_action_get_navigation_type (action);

  if (self->hooks.blocked != NULL && !self->is_finished && uri != NULL
      && type == WEBKIT_NAVIGATION_TYPE_LINK_CLICKED
      && webkit_navigation_action_is_user_gesture (action))
    self->hooks.blocked (uri, self->hooks.user_data);
}

static void
decide_navigation (LoginView              *self,
                   WebKitPolicyDecision   *decision,
                   WebKitNavigationAction *action)
{
  WebKitURIRequest *request = webkit_navigation_action_get_request (action);
  const char *uri = webkit_uri_request_get_uri (request);
  ScoutLoginViewDecision verdict = SCOUT_LOGIN_VIEW_DECISION_BLOCK;

  if (!self->is_finished && uri != NULL)
    verdict = self->hooks.decide (uri, self->hooks.user_data);

  if (verdict == SCOUT_LOGIN_VIEW_DECISION_LOAD)
    {
      self->is_sending = g_strcmp0 (webkit_uri_request_get_http_method (request), "POST") == 0;
      webkit_policy_decision_use (decision);
      return;
    }

  webkit_policy_decision_ignore (decision);
  if (verdict == SCOUT_LOGIN_VIEW_DECISION_FINISHED)
    finish (self, uri);
  else
    report_blocked (self, action, uri);
}

/* Links such as "Forgotten password?" want a window of their own. They get this one, if a person
 * has clicked on them and they may be loaded at all. */
static void
decide_new_window (LoginView              *self,
                   WebKitPolicyDecision   *decision,
                   WebKitNavigationAction *action)
{
  WebKitURIRequest *request = webkit_navigation_action_get_request (action);
  const char *uri = webkit_uri_request_get_uri (request);
  ScoutLoginViewDecision verdict = SCOUT_LOGIN_VIEW_DECISION_BLOCK;

  webkit_policy_decision_ignore (decision);
  if (self->is_finished || !webkit_navigation_action_is_user_gesture (action) || uri == NULL)
    return;

  verdict = self->hooks.decide (uri, self->hooks.user_data);
  if (verdict == SCOUT_LOGIN_VIEW_DECISION_LOAD)
    webkit_web_view_load_request (self->web, request);
  else if (verdict == SCOUT_LOGIN_VIEW_DECISION_BLOCK)
    report_blocked (self, action, uri);
}

static gboolean
is_dead_end (WebKitResponsePolicyDecision *response)
{
  WebKitURIResponse *answer = webkit_response_policy_decision_get_response (response);

  return webkit_response_policy_decision_is_main_frame_main_resource (response)
         && webkit_uri_response_get_status_code (answer) >= FIRST_ERROR_STATUS;
}

/* What WebKit cannot show would become a download. */
static void
decide_response (LoginView            *self,
                 WebKitPolicyDecision *decision)
{
  WebKitResponsePolicyDecision *response = WEBKIT_RESPONSE_POLICY_DECISION (decision);

  if (!webkit_response_policy_decision_is_mime_type_supported (response))
    {
      webkit_policy_decision_ignore (decision);
      return;
    }

  self->is_dead_end = self->is_dead_end || is_dead_end (response);
  webkit_policy_decision_use (decision);
}

static gboolean
decide_policy_cb (WebKitWebView            *web,
                  WebKitPolicyDecision     *decision,
                  WebKitPolicyDecisionType  type,
                  gpointer                  user_data)
{
  LoginView *self = user_data;
  WebKitNavigationAction *action = NULL;

  if (type == WEBKIT_POLICY_DECISION_TYPE_RESPONSE)
    {
      decide_response (self, decision);
      return TRUE;
    }

  action = webkit_navigation_policy_decision_get_navigation_action (
    WEBKIT_NAVIGATION_POLICY_DECISION (decision));
  if (type == WEBKIT_POLICY_DECISION_TYPE_NEW_WINDOW_ACTION)
    decide_new_window (self, decision, action);
  else
    decide_navigation (self, decision, action);

  return TRUE;
}

/* Comes after every navigation that was not allowed too, with the redirect and the token in it. */
static gboolean
load_failed_cb (WebKitWebView   *web,
                WebKitLoadEvent  event,
                const char      *failing_uri,
                GError          *error,
                gpointer         user_data)
{
  LoginView *self = user_data;

  if (error->domain == WEBKIT_POLICY_ERROR || self->is_finished ||
      g_error_matches (error, WEBKIT_NETWORK_ERROR, WEBKIT_NETWORK_ERROR_CANCELLED))
    return TRUE;

  /* A form is not sent again behind the person's back: the page with it is shown once more. */
  g_clear_pointer (&self->failed_uri, wipe);
  if (!self->is_sending)
    self->failed_uri = g_strdup (failing_uri);
  report_failure (self, SCOUT_LOGIN_VIEW_FAILURE_NETWORK, error->message);

  return TRUE;
}

static gboolean
certificate_failed_cb (WebKitWebView        *web,
                       const char           *failing_uri,
                       GTlsCertificate      *certificate,
                       GTlsCertificateFlags  errors,
                       gpointer              user_data)
{
  LoginView *self = user_data;

  g_clear_pointer (&self->failed_uri, wipe);
  self->failed_uri = g_strdup (failing_uri);
  report_failure (self, SCOUT_LOGIN_VIEW_FAILURE_CERTIFICATE, NULL);

  return TRUE;
}

static void
process_terminated_cb (WebKitWebView                     *web,
                       WebKitWebProcessTerminationReason  reason,
                       gpointer                           user_data)
{
  report_failure (user_data, SCOUT_LOGIN_VIEW_FAILURE_CRASHED, NULL);
}

static void
changed_cb (LoginView *self)
{
  report_change (self);
}

static void
look_for_refusal (LoginView *self)
{
  if (self->n_refusals < G_N_ELEMENTS (refusals))
    webkit_find_controller_count_matches (webkit_web_view_get_find_controller (self->web),
                                          refusals[self->n_refusals++],
                                          WEBKIT_FIND_OPTIONS_CASE_INSENSITIVE, 1);
}

static void
counted_matches_cb (LoginView *self,
                    guint      n_matches)
{
  if (n_matches > 0)
    report_failure (self, SCOUT_LOGIN_VIEW_FAILURE_REFUSED, NULL);
  else if (!self->is_finished && self->web != NULL)
    look_for_refusal (self);
}

static void
load_changed_cb (LoginView       *self,
                 WebKitLoadEvent  event)
{
  if (event == WEBKIT_LOAD_STARTED)
    self->is_dead_end = FALSE;
  if (event != WEBKIT_LOAD_FINISHED || self->is_finished)
    return;

  self->n_refusals = 0;
  look_for_refusal (self);
  if (self->is_dead_end && self->hooks.dead_end != NULL)
    self->hooks.dead_end (self->hooks.user_data);
}

/* A text view in which WebKit looks up what keys do. It would get the focus after the last link of
 * a page, unseen, and keep it: there Tab is a character. */
static void
keep_focus_from_children (WebKitWebView *web)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (web)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_TEXT_VIEW (child))
        gtk_widget_set_focusable (child, FALSE);
    }
}

static void
make_web (LoginView *self)
{
  g_autoptr (WebKitWebContext) context = _scout_login_hardening_make_context ();
  g_autoptr (WebKitSettings) settings = _scout_login_hardening_make_settings ();

  self->session = webkit_network_session_new_ephemeral ();
  _scout_login_hardening_apply_to_session (self->session);
  self->web = g_object_ref_sink (g_object_new (WEBKIT_TYPE_WEB_VIEW,
                                               "web-context", context,
                                               "network-session", self->session,
                                               "settings", settings,
                                               "hexpand", TRUE,
                                               "vexpand", TRUE,
                                               NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->web), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Facebook’s page"), -1);
  _scout_login_hardening_apply_to_view (self->web);
  keep_focus_from_children (self->web);

  g_signal_connect (self->web, "decide-policy", G_CALLBACK (decide_policy_cb), self);
  g_signal_connect (self->web, "load-failed", G_CALLBACK (load_failed_cb), self);
  g_signal_connect (self->web, "load-failed-with-tls-errors", G_CALLBACK (certificate_failed_cb),
                    self);
  g_signal_connect (self->web, "web-process-terminated", G_CALLBACK (process_terminated_cb), self);
  g_signal_connect_swapped (self->web, "load-changed", G_CALLBACK (load_changed_cb), self);
  g_signal_connect_swapped (self->web, "notify::uri", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->web, "notify::is-loading", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->web, "notify::estimated-load-progress", G_CALLBACK (changed_cb),
                            self);
  g_signal_connect_swapped (webkit_web_view_get_find_controller (self->web), "counted-matches",
                            G_CALLBACK (counted_matches_cb), self);
}

GtkWidget *
scout_login_view_create (const ScoutLoginViewHooks *hooks,
                         const char                *start_uri)
{
  LoginView *self = NULL;
  GtkWidget *box = NULL;

  g_return_val_if_fail (hooks != NULL && hooks->decide != NULL && hooks->finished != NULL, NULL);
  g_return_val_if_fail (start_uri != NULL, NULL);

  self = g_new0 (LoginView, 1);
  self->hooks = *hooks;
  self->start_uri = g_strdup (start_uri);
  make_web (self);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->web));
  g_object_set_data_full (G_OBJECT (box), STATE_KEY, self, login_view_free);
  g_signal_connect (box, "destroy", G_CALLBACK (scout_login_view_shutdown), NULL);

  webkit_web_view_load_uri (self->web, start_uri);

  return box;
}

void
scout_login_view_reload (GtkWidget *view)
{
  LoginView *self = get_login_view (view);
  WebKitBackForwardList *pages = NULL;
  char *uri = NULL;

  g_return_if_fail (self != NULL);

  if (self->web == NULL || self->is_finished)
    return;

  /* The list outlives a process that ended, the address does not. */
  pages = webkit_web_view_get_back_forward_list (self->web);
  uri = g_steal_pointer (&self->failed_uri);
  if (uri == NULL && webkit_back_forward_list_get_current_item (pages) == NULL)
    uri = g_strdup (self->start_uri);

  if (uri != NULL)
    webkit_web_view_load_uri (self->web, uri);
  else
    webkit_web_view_reload (self->web);
  wipe (uri);
}

gboolean
scout_login_view_go_back (GtkWidget *view)
{
  LoginView *self = get_login_view (view);

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->web == NULL || self->is_finished || !webkit_web_view_can_go_back (self->web))
    return FALSE;

  webkit_web_view_go_back (self->web);

  return TRUE;
}

static gboolean
is_on_loopback (const char *uri)
{
  g_autoptr (GUri) parsed = uri != NULL ? g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL) : NULL;

  return parsed != NULL && g_str_equal (g_uri_get_scheme (parsed), "http") &&
         g_strcmp0 (g_uri_get_host (parsed), "127.0.0.1") == 0;
}

gboolean
scout_login_view_run_script (GtkWidget  *view,
                             const char *script)
{
  LoginView *self = get_login_view (view);

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (script != NULL, FALSE);

  if (self->web == NULL || self->is_finished ||
      !is_on_loopback (get_uri (self)))
    return FALSE;

  webkit_web_view_evaluate_javascript (self->web, script, -1, NULL, NULL, NULL, NULL, NULL);

  return TRUE;
}

void
scout_login_view_shutdown (GtkWidget *view)
{
  LoginView *self = get_login_view (view);
  g_autoptr (WebKitWebView) web = NULL;

  g_return_if_fail (self != NULL);

  if (self->web == NULL)
    return;

  web = g_steal_pointer (&self->web);
  g_clear_handle_id (&self->finished_id, g_source_remove);
  g_clear_pointer (&self->finished_uri, wipe);
  g_signal_handlers_disconnect_by_data (web, self);
  g_signal_handlers_disconnect_by_data (webkit_web_view_get_find_controller (web), self);

  webkit_web_view_stop_loading (web);
  webkit_web_view_terminate_web_process (web);

  /* A box that is being disposed of has let go of it already. */
  if (gtk_widget_get_parent (GTK_WIDGET (web)) == view)
    gtk_box_remove (GTK_BOX (view), GTK_WIDGET (web));
  g_clear_object (&self->session);
}
