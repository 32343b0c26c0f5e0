/* scout-login-hardening.c: takes from a web view whatever a sign-in does not need.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The list of docs/security.md, in code. What WebKit refuses by itself is left alone and tested
 * instead: its sandbox around the processes, and the check of certificates. Main thread.
 */

#include "config.h"

#include "scout-login-hardening.h"

/* The first four make WebKit open connections to hosts that a page merely links to, even if the
 * link is blocked. */
static const char * const features_off[] = {
  "LinkDNSPrefetch",
  "LinkPreconnect",
  "LinkPreconnectEarlyHints",
  "LinkPrefetch",
  "AsyncClipboardAPI",
  "DownloadAttribute",
  "Gamepads",
  "Notifications",
  "PDFJSViewer",
  "PrivateClickMeasurement",
  "ServiceWorkers",
  "SharedWorker",
  "SpeechSynthesisAPI",
};

static const WebKitContextMenuAction actions_kept[] = {
  WEBKIT_CONTEXT_MENU_ACTION_GO_BACK,
  WEBKIT_CONTEXT_MENU_ACTION_RELOAD,
  WEBKIT_CONTEXT_MENU_ACTION_COPY,
  WEBKIT_CONTEXT_MENU_ACTION_CUT,
  WEBKIT_CONTEXT_MENU_ACTION_PASTE,
  WEBKIT_CONTEXT_MENU_ACTION_DELETE,
  WEBKIT_CONTEXT_MENU_ACTION_SELECT_ALL,
};

WebKitWebContext *
_scout_login_hardening_make_context (void)
{
  WebKitWebContext *context = webkit_web_context_new ();

  /* The model without caches, among them the one of processes that wait for a next page. */
  webkit_web_context_set_cache_model (context, WEBKIT_CACHE_MODEL_DOCUMENT_VIEWER);
  webkit_web_context_set_spell_checking_enabled (context, FALSE);

  return context;
}

static void
switch_features_off (WebKitSettings *settings)
{
  WebKitFeatureList *features = webkit_settings_get_all_features ();

  for (gsize i = 0; i < webkit_feature_list_get_length (features); i++)
    {
      WebKitFeature *feature = webkit_feature_list_get (features, i);

      for (gsize j = 0; j < G_N_ELEMENTS (features_off); j++)
        {
          if (g_str_equal (webkit_feature_get_identifier (feature), features_off[j]))
            webkit_settings_set_feature_enabled (settings, feature, FALSE);
        }
    }

  webkit_feature_list_unref (features);
}

WebKitSettings *
_scout_login_hardening_make_settings (void)
{
  WebKitSettings *settings = webkit_settings_new ();

  webkit_settings_set_allow_modal_dialogs (settings, FALSE);
  webkit_settings_set_enable_back_forward_navigation_gestures (settings, FALSE);
  webkit_settings_set_enable_developer_extras (settings, FALSE);
  webkit_settings_set_enable_encrypted_media (settings, FALSE);
  webkit_settings_set_enable_fullscreen (settings, FALSE);
  webkit_settings_set_enable_media (settings, FALSE);
  webkit_settings_set_enable_media_stream (settings, FALSE);
  webkit_settings_set_enable_mediasource (settings, FALSE);
  webkit_settings_set_enable_page_cache (settings, FALSE);
  webkit_settings_set_enable_webaudio (settings, FALSE);
  webkit_settings_set_enable_webgl (settings, FALSE);
  webkit_settings_set_enable_webrtc (settings, FALSE);
  webkit_settings_set_enable_write_console_messages_to_stdout (settings, FALSE);
  webkit_settings_set_javascript_can_access_clipboard (settings, FALSE);
  webkit_settings_set_javascript_can_open_windows_automatically (settings, FALSE);

  /* A form needs no GPU. Without one, a display or cairo rendering the view would stay empty, and
   * neither the tour nor a recording could take its picture. */
  webkit_settings_set_hardware_acceleration_policy (settings,
                                                    WEBKIT_HARDWARE_ACCELERATION_POLICY_NEVER);
  switch_features_off (settings);

  return settings;
}

static void
download_started_cb (WebKitNetworkSession *session,
                     WebKitDownload       *download,
                     gpointer              user_data)
{
  webkit_download_cancel (download);
}

void
_scout_login_hardening_apply_to_session (WebKitNetworkSession *session)
{
  webkit_network_session_set_itp_enabled (session, TRUE);
  webkit_network_session_set_persistent_credential_storage_enabled (session, FALSE);
  g_signal_connect (session, "download-started", G_CALLBACK (download_started_cb), NULL);
}

static GtkWidget *
create_cb (WebKitWebView          *web,
           WebKitNavigationAction *action,
           gpointer                user_data)
{
  return NULL;
}

static gboolean
permission_request_cb (WebKitWebView           *web,
                       WebKitPermissionRequest *request,
                       gpointer                 user_data)
{
  webkit_permission_request_deny (request);

  return TRUE;
}

static gboolean
authenticate_cb (WebKitWebView               *web,
                 WebKitAuthenticationRequest *request,
                 gpointer                     user_data)
{
  webkit_authentication_request_cancel (request);

  return TRUE;
}

static gboolean
file_chooser_cb (WebKitWebView            *web,
                 WebKitFileChooserRequest *request,
                 gpointer                  user_data)
{
  webkit_file_chooser_request_cancel (request);

  return TRUE;
}

/* Nothing is asked; but a page that wants to hold somebody back lets them go. */
static gboolean
script_dialog_cb (WebKitWebView      *web,
                  WebKitScriptDialog *dialog,
                  gpointer            user_data)
{
  WebKitScriptDialogType type = webkit_script_dialog_get_dialog_type (dialog);

  if (type == WEBKIT_SCRIPT_DIALOG_BEFORE_UNLOAD_CONFIRM)
    webkit_script_dialog_confirm_set_confirmed (dialog, TRUE);
  else if (type == WEBKIT_SCRIPT_DIALOG_CONFIRM)
    webkit_script_dialog_confirm_set_confirmed (dialog, FALSE);

  return TRUE;
}

static gboolean
is_kept (WebKitContextMenuItem *item)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions_kept); i++)
    {
      if (webkit_context_menu_item_get_stock_action (item) == actions_kept[i])
        return TRUE;
    }

  return FALSE;
}

static gboolean
context_menu_cb (WebKitWebView       *web,
                 WebKitContextMenu   *menu,
                 WebKitHitTestResult *hit,
                 gpointer             user_data)
{
  g_autoptr (GList) items = g_list_copy (webkit_context_menu_get_items (menu));

  for (GList *l = items; l != NULL; l = l->next)
    {
      if (!is_kept (l->data))
        webkit_context_menu_remove (menu, l->data);
    }

  return webkit_context_menu_get_n_items (menu) == 0;
}

/* For signals whose only sensible answer is that they have been dealt with. */
static gboolean
swallow_cb (void)
{
  return TRUE;
}

void
_scout_login_hardening_apply_to_view (WebKitWebView *web)
{
  g_signal_connect (web, "authenticate", G_CALLBACK (authenticate_cb), NULL);
  g_signal_connect (web, "context-menu", G_CALLBACK (context_menu_cb), NULL);
  g_signal_connect (web, "create", G_CALLBACK (create_cb), NULL);
  g_signal_connect (web, "enter-fullscreen", G_CALLBACK (swallow_cb), NULL);
  g_signal_connect (web, "permission-request", G_CALLBACK (permission_request_cb), NULL);
  g_signal_connect (web, "print", G_CALLBACK (swallow_cb), NULL);
  g_signal_connect (web, "run-color-chooser", G_CALLBACK (swallow_cb), NULL);
  g_signal_connect (web, "run-file-chooser", G_CALLBACK (file_chooser_cb), NULL);
  g_signal_connect (web, "script-dialog", G_CALLBACK (script_dialog_cb), NULL);
  g_signal_connect (web, "show-notification", G_CALLBACK (swallow_cb), NULL);
}
