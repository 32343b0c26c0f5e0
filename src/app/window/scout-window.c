/* scout-window.c: Scout's window: which page is shown, and why.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Walks a person from the welcome page through signing in and choosing a Page to the search and
 * to a creator, and back. Pages are made when they are first shown, so that the start pays only
 * for what it shows. Pages tell by signals what the person wants; the session does it; the window
 * decides what comes next. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-state-view.h"
#include "scout-window-drafts-private.h"
#include "scout-window-focus-private.h"
#include "scout-window-post-private.h"
#include "scout-window-preferences-private.h"
#include "scout-window-similar-private.h"
#include "scout-window-toasts-private.h"

#include <glib/gi18n.h>

#define SHORTCUTS SCOUT_RESOURCE_PREFIX "/app/scout-shortcuts.ui"
#define TEMPLATE SCOUT_RESOURCE_PREFIX "/app/scout-window.ui"

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutWindow, scout_window, ADW_TYPE_APPLICATION_WINDOW,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_JUMP_PROVIDER,
                                                      _scout_window_jump_provider_init))

static const char * const view_names[SCOUT_N_VIEWS] = {
  [SCOUT_VIEW_STARTING] = "starting",
  [SCOUT_VIEW_WELCOME] = "welcome",
  [SCOUT_VIEW_LOGIN] = "login",
  [SCOUT_VIEW_CHOOSER] = "chooser",
  [SCOUT_VIEW_DISCOVER] = "discover",
  [SCOUT_VIEW_DISCOVER_INSTAGRAM] = "discover-instagram",
  [SCOUT_VIEW_DISCOVER_CONTENT] = "discover-content",
  [SCOUT_VIEW_CREATOR] = "creator",
  [SCOUT_VIEW_POST] = "post",
  [SCOUT_VIEW_STARRED] = "starred",
};

char *
_scout_window_dup_setting (ScoutWindow *self,
                           const char  *key)
{
  GSettings *settings = scout_session_get_settings (self->session);

  return settings != NULL ? g_settings_get_string (settings, key) : g_strdup ("");
}

void
_scout_window_update_banner (ScoutWindow *self)
{
  gboolean is_sample;

  if (self->session == NULL)
    return;
  if (self->refusal != NULL)
    {
      _scout_window_show_refusal_banner (self);
      return;
    }
  if (_scout_window_is_offline (self))
    {
      _scout_window_show_offline_banner (self);
      return;
    }
  _scout_window_watch_ending (self);
  if (_scout_window_is_sign_in_ending (self))
    {
      _scout_window_show_ending_banner (self);
      return;
    }

  is_sample = scout_session_is_sample (self->session);
  scout_banner_set_kind (self->banner, SCOUT_BANNER_INFO);
  scout_banner_set_icon_name (self->banner, NULL);
  /* The button says the rest where there is little room. */
  scout_banner_set_title (self->banner,
                          adw_leaflet_get_folded (self->leaflet)
                            ? _("Sample data from the sandbox")
                            : _("Sample data from the sandbox. Sign in to see real creators."));
  scout_banner_set_action_label (self->banner, _("Sign in"));
  scout_banner_set_revealed (self->banner, is_sample);
}

void
_scout_window_go_back (ScoutWindow *self)
{
  if (self->view == SCOUT_VIEW_POST)
    _scout_window_leave_post (self);
  else if (self->view == SCOUT_VIEW_CREATOR)
    {
      ScoutView before = self->is_creator_of_post ? SCOUT_VIEW_POST : self->list;

      self->is_creator_of_post = FALSE;
      _scout_window_show_view (self, before);
      if (_scout_window_is_discover (before))
        scout_discover_page_leave_filters (_scout_window_get_discover (self));
      scout_creator_page_show (SCOUT_CREATOR_PAGE (self->views[SCOUT_VIEW_CREATOR]), NULL);
    }
}

static void
banner_action_cb (ScoutWindow *self)
{
  if (self->refusal != NULL)
    _scout_window_dismiss_refusal (self);
  else if (_scout_window_is_offline (self))
    _scout_window_follow_offline_banner (self);
  else if (_scout_window_is_sign_in_ending (self))
    _scout_window_renew (self);
  else
    g_signal_emit_by_name (self, "session-wanted", FALSE);
}

static void
folded_changed_cb (ScoutWindow *self)
{
  ScoutDiscoverPage *page = _scout_window_get_discover (self);
  GtkWidget *starred = self->views[SCOUT_VIEW_STARRED];
  gboolean is_folded = adw_leaflet_get_folded (self->leaflet);

  scout_sidebar_set_alone (self->sidebar, is_folded);
  if (page != NULL)
    scout_discover_page_set_can_show_sidebar (page, is_folded);
  if (starred != NULL)
    scout_starred_page_set_can_show_sidebar (SCOUT_STARRED_PAGE (starred), is_folded);
  _scout_window_update_banner (self);
}

static GtkWidget *
new_page (ScoutWindow *self,
          ScoutView    view)
{
  GtkWidget *page;

  switch (view)
    {
    case SCOUT_VIEW_DISCOVER:
    case SCOUT_VIEW_DISCOVER_INSTAGRAM:
    case SCOUT_VIEW_DISCOVER_CONTENT:
      return _scout_window_new_discover_page (self, view);
    case SCOUT_VIEW_CREATOR:
      page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
      scout_creator_page_set_keeper (SCOUT_CREATOR_PAGE (page), self->keeper);
      g_signal_connect_object (scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page)), "shown",
                               G_CALLBACK (_scout_window_note_place), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page)), "chosen",
                               G_CALLBACK (_scout_window_note_place), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "back", G_CALLBACK (_scout_window_go_back), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "content-activated", G_CALLBACK (_scout_window_show_post),
                               self, G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "sign-in", G_CALLBACK (_scout_window_sign_in_again), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "choose-page", G_CALLBACK (_scout_window_choose_page), self,
                               G_CONNECT_SWAPPED);
      break;
    case SCOUT_VIEW_POST:
      return _scout_window_new_post_page (self);
    case SCOUT_VIEW_STARRED:
      return _scout_window_new_starred_page (self);
    case SCOUT_VIEW_STARTING:
    case SCOUT_VIEW_WELCOME:
    case SCOUT_VIEW_LOGIN:
    case SCOUT_VIEW_CHOOSER:
    default:
      return _scout_window_new_account_page (self, view);
    }

  return page;
}

gboolean
_scout_window_is_main (ScoutView view)
{
  return view == SCOUT_VIEW_CREATOR || view == SCOUT_VIEW_POST || view == SCOUT_VIEW_STARRED
         || _scout_window_is_discover (view);
}

static void
fill_welcome_page (ScoutWindow *self)
{
  ScoutWelcomePage *page = SCOUT_WELCOME_PAGE (self->views[SCOUT_VIEW_WELCOME]);
  g_autofree char *app_id = _scout_window_dup_setting (self, "facebook-app-id");
  g_autofree char *configuration_id = _scout_window_dup_setting (self, "login-configuration-id");

  scout_welcome_page_set_takes_app (page, !scout_session_is_sample (self->session));
  scout_welcome_page_set_packaged_app (page, scout_session_has_packaged_app (self->session));
  scout_welcome_page_set_app_id (page, app_id);
  scout_welcome_page_set_configuration_id (page, configuration_id);
}

static GtkStack *
get_stack (ScoutWindow *self,
           ScoutView    view)
{
  return _scout_window_is_main (view) ? self->content_stack : self->root_stack;
}

void
_scout_window_make_page (ScoutWindow *self,
                         ScoutView    view)
{
  if (self->views[view] != NULL || view == SCOUT_VIEW_STARTING)
    return;

  self->views[view] = new_page (self, view);
  gtk_stack_add_named (get_stack (self, view), self->views[view], view_names[view]);
}

void
_scout_window_show_view (ScoutWindow *self,
                         ScoutView    view)
{
  GtkStack *stack = get_stack (self, view);
  gboolean had_focus = _scout_window_has_focus (self);

  if (self->view == SCOUT_VIEW_LOGIN && view != SCOUT_VIEW_LOGIN)
    scout_login_page_stop (SCOUT_LOGIN_PAGE (self->views[SCOUT_VIEW_LOGIN]));
  if (!_scout_window_is_main (view) && _scout_window_is_main (self->view))
    _scout_window_keep_place (self);
  _scout_window_stop_waiting (self);

  self->view = view;
  _scout_window_make_page (self, view);
  if (view == SCOUT_VIEW_WELCOME)
    fill_welcome_page (self);
  else if (_scout_window_is_discover (view))
    _scout_window_enter_discover (self, view);
  else if (view == SCOUT_VIEW_STARRED)
    _scout_window_enter_starred (self);
  gtk_stack_set_visible_child_name (stack, view_names[view]);
  if (_scout_window_is_main (view))
    {
      gtk_stack_set_visible_child_name (self->root_stack, "main");
      adw_leaflet_set_visible_child (self->leaflet, self->content);
      folded_changed_cb (self);
    }
  _scout_window_update_actions (self);
  _scout_window_pass_focus_on (self, had_focus);
  _scout_window_note_place (self);
  _scout_window_note_view (self);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  _scout_window_go_back (self);
  _scout_window_show_discover (self);
  scout_discover_page_focus_search (_scout_window_get_discover (self));
}

static void
filters_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  GtkWidget *page = self->views[self->view];

  /* Posts of a creator have filters of their own. */
  if (self->view == SCOUT_VIEW_CREATOR
      && scout_creator_tabs_toggle_filters (
           scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page))))
    return;

  _scout_window_go_back (self);
  _scout_window_show_discover (self);
  scout_discover_page_toggle_filters (_scout_window_get_discover (self));
}

static void
refresh_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  if (self->view == SCOUT_VIEW_POST)
    scout_post_page_refresh (SCOUT_POST_PAGE (self->views[SCOUT_VIEW_POST]));
  else if (self->view == SCOUT_VIEW_CREATOR)
    scout_creator_page_refresh (SCOUT_CREATOR_PAGE (self->views[SCOUT_VIEW_CREATOR]));
  else
    scout_discover_page_refresh (_scout_window_get_discover (self));
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  _scout_window_go_back (SCOUT_WINDOW (widget));
}

static void
show_sidebar_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  adw_leaflet_navigate (SCOUT_WINDOW (widget)->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
choose_page_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  _scout_window_choose_page (SCOUT_WINDOW (widget));
}

static void
sign_out_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  _scout_window_go_back (self);
  _scout_window_sign_out (self);
}

/* GTK would make the window of shortcuts at every start, from a resource of a certain name. */
static void
show_help_overlay_action (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (widget);

  if (gtk_application_window_get_help_overlay (window) == NULL)
    {
      g_autoptr(GtkBuilder) builder = gtk_builder_new_from_resource (SHORTCUTS);
      GObject *overlay = gtk_builder_get_object (builder, "help_overlay");

      gtk_application_window_set_help_overlay (window, GTK_SHORTCUTS_WINDOW (overlay));
    }

  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
}

static gboolean
scout_window_close_request (GtkWindow *window)
{
  if (_scout_window_asks_for_drafts (SCOUT_WINDOW (window)))
    return GDK_EVENT_STOP;

  /* What is being typed counts as soon as one leaves it. */
  gtk_window_set_focus (window, NULL);
  _scout_window_keep_place (SCOUT_WINDOW (window));

  return GTK_WINDOW_CLASS (scout_window_parent_class)->close_request (window);
}

/* Who waits for an answer keeps the window: one that has been closed waits for none. */
static void
scout_window_unrealize (GtkWidget *widget)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  g_cancellable_cancel (self->checks);
  if (self->session != NULL)
    scout_session_cancel (self->session);

  GTK_WIDGET_CLASS (scout_window_parent_class)->unrealize (widget);
}

static void
scout_window_dispose (GObject *object)
{
  ScoutWindow *self = SCOUT_WINDOW (object);

  _scout_window_unwatch_focus (self);
  g_clear_handle_id (&self->starting_id, g_source_remove);
  g_clear_handle_id (&self->keeping_id, g_source_remove);
  g_clear_handle_id (&self->retry_id, g_source_remove);
  g_clear_handle_id (&self->ending_id, g_source_remove);
  _scout_window_clear_creator_place (&self->behind);
  g_clear_error (&self->offline_error);
  g_clear_pointer (&self->link, scout_link_free);
  _scout_window_stop_waiting (self);
  g_cancellable_cancel (self->checks);
  g_clear_object (&self->checks);
  g_clear_pointer (&self->asked, g_hash_table_unref);
  g_clear_weak_pointer (&self->preferences);
  g_clear_pointer (&self->refusal, g_free);
  g_clear_pointer (&self->renewed_id, g_free);
  g_clear_pointer (&self->jump_providers, g_ptr_array_unref);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->keeper);
  g_clear_object (&self->told);
  g_clear_object (&self->link_told);
  g_clear_object (&self->toasts);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_WINDOW);

  G_OBJECT_CLASS (scout_window_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutWindow::session-wanted:
   * @self: a window
   * @is_sample: whether its creators are to be invented ones, instead of Facebook's
   *
   * Emitted when somebody wants to look around with sample data, or to leave it. Whoever makes
   * sessions hands one over with scout_window_set_session().
   */
  g_signal_new ("session-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                G_TYPE_BOOLEAN);
}

static void
scout_window_class_init (ScoutWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = scout_window_close_request;
  widget_class->size_allocate = _scout_window_size_allocate;
  widget_class->unrealize = scout_window_unrealize;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_BANNER);
  g_type_ensure (SCOUT_TYPE_SIDEBAR);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, root_stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, starting_state);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, content);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, content_stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutWindow, banner);
  gtk_widget_class_bind_template_callback (widget_class, banner_action_cb);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "page_chosen_cb",
                                                G_CALLBACK (_scout_window_use_page));

  gtk_widget_class_install_action (widget_class, "win.discover", "s",
                                   _scout_window_discover_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.jump", NULL, _scout_window_jump_action);
  gtk_widget_class_install_action (widget_class, "win.filter", "(ss)",
                                   _scout_window_filter_action);
  gtk_widget_class_install_action (widget_class, "win.use-page", "s",
                                   _scout_window_use_page_action);
  gtk_widget_class_install_action (widget_class, "win.filters", NULL, filters_action);
  gtk_widget_class_install_action (widget_class, "win.saved-creators", NULL,
                                   _scout_window_saved_creators_action);
  gtk_widget_class_install_action (widget_class, "win.save-search", NULL,
                                   _scout_window_save_search_action);
  gtk_widget_class_install_action (widget_class, "win.open-search", "s",
                                   _scout_window_open_search_action);
  gtk_widget_class_install_action (widget_class, "win.open-creator", "(ss)",
                                   _scout_window_open_creator_action);
  gtk_widget_class_install_action (widget_class, "win.find-similar", NULL,
                                   _scout_window_find_similar_action);
  gtk_widget_class_install_action (widget_class, "win.open-post", "s",
                                   _scout_window_open_post_action);
  gtk_widget_class_install_action (widget_class, "win.open-link", "s",
                                   _scout_window_open_link_action);
  gtk_widget_class_install_action (widget_class, "win.undo-change", "u",
                                   _scout_window_undo_action);
  gtk_widget_class_install_action (widget_class, "win.copy", "(ss)", _scout_window_copy_action);
  gtk_widget_class_install_action (widget_class, "win.copy-link", "s",
                                   _scout_window_copy_link_action);
  gtk_widget_class_install_action (widget_class, "win.refresh", NULL, refresh_action);
  gtk_widget_class_install_action (widget_class, "win.retry", NULL, _scout_window_retry_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.show-sidebar", NULL, show_sidebar_action);
  gtk_widget_class_install_action (widget_class, "win.choose-page", NULL, choose_page_action);
  gtk_widget_class_install_action (widget_class, "win.sign-out", NULL, sign_out_action);
  gtk_widget_class_install_action (widget_class, "win.unlock-keyring", NULL,
                                   _scout_window_unlock_keyring_action);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL,
                                   _scout_window_preferences_action);
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL,
                                   show_help_overlay_action);
}

static void
scout_window_init (ScoutWindow *self)
{
  self->discover = SCOUT_VIEW_DISCOVER;
  self->list = SCOUT_VIEW_DISCOVER;
  self->before_post = SCOUT_VIEW_DISCOVER;
  self->checks = g_cancellable_new ();
  self->asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->jump_providers = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  _scout_window_init_toasts (self);
  _scout_window_init_keeper (self);
  _scout_window_init_place (self);
  _scout_window_watch_focus (self);
  if (SCOUT_DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

ScoutWindow *
scout_window_new (AdwApplication *application,
                  ScoutSession   *session,
                  GSettings      *settings)
{
  ScoutWindow *self;

  g_return_val_if_fail (ADW_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (SCOUT_IS_SESSION (session), NULL);
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), NULL);

  self = g_object_new (SCOUT_TYPE_WINDOW, "application", application, NULL);
  if (g_set_object (&self->settings, settings))
    {
      gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                                   g_settings_get_int (settings, "window-height"));
      if (g_settings_get_boolean (settings, "window-maximized"))
        gtk_window_maximize (GTK_WINDOW (self));
    }
  scout_window_set_session (self, session);
  return self;
}

void
scout_window_set_session (ScoutWindow  *self,
                          ScoutSession *session)
{
  g_return_if_fail (SCOUT_IS_WINDOW (self));
  g_return_if_fail (SCOUT_IS_SESSION (session));

  if (self->session == session)
    return;

  _scout_window_keep_place (self);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  _scout_window_close_preferences (self);
  g_set_object (&self->session, session);
  _scout_window_watch_library (self);
  _scout_window_watch_vault (self);
  _scout_window_watch_access (self);
  _scout_window_go_back (self);
  _scout_window_forget_account (self);
  scout_sidebar_set_session (self->sidebar, session);
  _scout_window_update_banner (self);
  _scout_window_restore (self);
}

ScoutSession *
scout_window_get_session (ScoutWindow *self)
{
  g_return_val_if_fail (SCOUT_IS_WINDOW (self), NULL);

  return self->session;
}

ScoutView
scout_window_get_view (ScoutWindow *self)
{
  g_return_val_if_fail (SCOUT_IS_WINDOW (self), SCOUT_VIEW_STARTING);

  return self->view;
}

GtkWidget *
scout_window_get_page (ScoutWindow *self,
                       ScoutView    view)
{
  g_return_val_if_fail (SCOUT_IS_WINDOW (self), NULL);
  g_return_val_if_fail (view >= 0 && view < SCOUT_N_VIEWS, NULL);

  return self->views[view];
}
