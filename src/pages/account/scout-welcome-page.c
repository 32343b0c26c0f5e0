/* scout-welcome-page.c: the first thing that a new person sees.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Offers to sign in or to look around with sample data, and takes the ids of the brand's own Meta
 * app, checked as they are typed. It begins nothing itself: the window listens to its signals.
 * There is no field for an app secret on purpose (conventions section 1.5). */

#include "config.h"

#include "scout-welcome-page.h"

#include "scout-app-id.h"
#include "scout-banner.h"
#include "scout-breakpoint-bin.h"
#include "scout-main-menu.h"
#include "scout-row-layout.h"
#include "scout-title-lines.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-welcome-page.ui"

struct _ScoutWelcomePage
{
  AdwBin parent_instance;

  gboolean takes_app;
  gboolean is_packaged;
  gboolean wants_own_app;

  GtkMenuButton *menu_button;
  ScoutBanner *banner;
  GtkImage *logo;
  ScoutBreakpointBin *bin;
  GtkWidget *buttons;
  GtkButton *sign_in_button;
  GtkButton *explore_button;
  GtkWidget *help_button;
  GtkWidget *own_app_button;
  GtkWidget *token_button;
  GtkWidget *form;
  AdwEntryRow *app_id_row;
  GtkWidget *app_id_check;
  AdwEntryRow *configuration_id_row;
  GtkWidget *configuration_id_check;
  GtkLabel *form_error;
};

G_DEFINE_FINAL_TYPE (ScoutWelcomePage, scout_welcome_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_SIGN_IN,
  SIGNAL_EXPLORE,
  SIGNAL_MESSAGE_ACTION,
  SIGNAL_PASTE_TOKEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
check_form (ScoutWelcomePage *self)
{
  gboolean app_id_is_wrong = scout_app_id_mark_row (self->app_id_row, self->app_id_check);
  gboolean configuration_id_is_wrong = scout_app_id_mark_row (self->configuration_id_row,
                                                              self->configuration_id_check);
  const char *problem = scout_app_id_get_problem (app_id_is_wrong, configuration_id_is_wrong);

  g_assert (SCOUT_IS_WELCOME_PAGE (self));

  gtk_label_set_text (self->form_error, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->form_error), problem != NULL);
}

static void
form_changed_cb (ScoutWelcomePage *self)
{
  check_form (self);
}

static void
ask_for_app_id (ScoutWelcomePage *self)
{
  gtk_label_set_text (self->form_error, _("Enter the App ID of your Meta app first."));
  gtk_widget_set_visible (GTK_WIDGET (self->form_error), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->app_id_row), "error");
  gtk_widget_grab_focus (GTK_WIDGET (self->app_id_row));
}

static gboolean
is_form_usable (ScoutWelcomePage *self)
{
  const char *configuration_id = scout_welcome_page_get_configuration_id (self);
  const char *app_id = scout_welcome_page_get_app_id (self);

  if (*app_id == '\0')
    ask_for_app_id (self);
  else if (!scout_app_id_is_valid (app_id))
    gtk_widget_grab_focus (GTK_WIDGET (self->app_id_row));
  else if (*configuration_id != '\0' && !scout_app_id_is_valid (configuration_id))
    gtk_widget_grab_focus (GTK_WIDGET (self->configuration_id_row));
  else
    return TRUE;

  return FALSE;
}

static gboolean
is_form_empty (ScoutWelcomePage *self)
{
  return *scout_welcome_page_get_app_id (self) == '\0'
         && *scout_welcome_page_get_configuration_id (self) == '\0';
}

/* Of whoever has an app of their own it is shown, so that nothing unseen stands in the way. */
static void
update_form (ScoutWelcomePage *self)
{
  gboolean is_shown = !self->is_packaged || self->wants_own_app || !is_form_empty (self);

  gtk_widget_set_visible (self->form, self->takes_app && is_shown);
  gtk_widget_set_visible (self->own_app_button, self->takes_app && !is_shown);
  gtk_widget_set_visible (self->token_button, self->takes_app && is_shown);
}

static void
own_app_clicked_cb (ScoutWelcomePage *self)
{
  self->wants_own_app = TRUE;
  update_form (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->app_id_row));
}

static void
token_clicked_cb (ScoutWelcomePage *self)
{
  g_signal_emit (self, signals[SIGNAL_PASTE_TOKEN], 0);
}

static void
sign_in_clicked_cb (ScoutWelcomePage *self)
{
  if (!self->takes_app || (self->is_packaged && is_form_empty (self)) || is_form_usable (self))
    g_signal_emit (self, signals[SIGNAL_SIGN_IN], 0);
}

static void
explore_clicked_cb (ScoutWelcomePage *self)
{
  g_signal_emit (self, signals[SIGNAL_EXPLORE], 0);
}

/* In narrow windows they are as wide as what stands around them. */
static void
narrow_changed_cb (ScoutWelcomePage *self)
{
  GtkAlign align = scout_breakpoint_bin_get_narrow (self->bin) ? GTK_ALIGN_FILL
                                                                   : GTK_ALIGN_CENTER;

  gtk_widget_set_halign (GTK_WIDGET (self->sign_in_button), align);
  gtk_widget_set_halign (GTK_WIDGET (self->explore_button), align);
}

static void
banner_action_cb (ScoutWelcomePage *self)
{
  g_signal_emit (self, signals[SIGNAL_MESSAGE_ACTION], 0);
}

/* At the start nothing has the focus, and the first that could take it is the menu. No ring is
 * shown before a key is used. */
static void
scout_welcome_page_map (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  GTK_WIDGET_CLASS (scout_welcome_page_parent_class)->map (widget);
  if (!GTK_IS_WINDOW (root) || gtk_root_get_focus (root) != NULL)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (SCOUT_WELCOME_PAGE (widget)->sign_in_button));
  gtk_window_set_focus_visible (GTK_WINDOW (root), FALSE);
}

static void
scout_welcome_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_WELCOME_PAGE);

  G_OBJECT_CLASS (scout_welcome_page_parent_class)->dispose (object);
}

static void
scout_welcome_page_class_init (ScoutWelcomePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_welcome_page_dispose;
  widget_class->map = scout_welcome_page_map;

  /**
   * ScoutWelcomePage::sign-in:
   * @self: the page
   *
   * The person wants to sign in, and what the form holds is usable.
   */
  signals[SIGNAL_SIGN_IN] = g_signal_new ("sign-in", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutWelcomePage::explore:
   * @self: the page
   *
   * The person wants to look around with sample data.
   */
  signals[SIGNAL_EXPLORE] = g_signal_new ("explore", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutWelcomePage::message-action:
   * @self: the page
   *
   * The person wants what the message offered, such as to unlock their keyring.
   */
  signals[SIGNAL_MESSAGE_ACTION] = g_signal_new ("message-action", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                 G_TYPE_NONE, 0);

  /**
   * ScoutWelcomePage::paste-token:
   * @self: the page
   *
   * The person, a developer, has an access token already.
   */
  signals[SIGNAL_PASTE_TOKEN] = g_signal_new ("paste-token", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                              0);

  g_type_ensure (SCOUT_TYPE_BANNER);
  g_type_ensure (SCOUT_TYPE_BREAKPOINT_BIN);
  g_type_ensure (SCOUT_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, banner);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, logo);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, buttons);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, sign_in_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, explore_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, help_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, form);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, app_id_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, app_id_check);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, configuration_id_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, configuration_id_check);
  gtk_widget_class_bind_template_child (widget_class, ScoutWelcomePage, form_error);
  gtk_widget_class_bind_template_callback (widget_class, form_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sign_in_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, explore_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, banner_action_cb);
}

/* Large text goes on in the next line before it makes the page wider than a telephone. */
static void
wrap_label (GtkButton *button)
{
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (button));

  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
  gtk_label_set_natural_wrap_mode (label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_wrap (label, TRUE);
}

static GtkWidget *
new_quiet_button (ScoutWelcomePage *self,
                  const char       *label,
                  GCallback         clicked_cb)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (button, 24);
  gtk_widget_set_visible (button, FALSE);
  gtk_widget_add_css_class (button, "flat");
  wrap_label (GTK_BUTTON (button));
  g_signal_connect_swapped (button, "clicked", clicked_cb, self);

  return button;
}

static void
scout_welcome_page_init (ScoutWelcomePage *self)
{
  GtkBox *column = NULL;

  self->takes_app = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_main_menu_attach (self->menu_button, FALSE);
  wrap_label (self->sign_in_button);
  wrap_label (self->explore_button);
  /* Beside which there is its popover. */
  scout_title_lines_allow (gtk_widget_get_first_child (self->help_button));
  column = GTK_BOX (gtk_widget_get_parent (self->form));
  self->own_app_button = new_quiet_button (self, _("Use your own Meta app…"),
                                           G_CALLBACK (own_app_clicked_cb));
  gtk_box_insert_child_after (column, self->own_app_button, self->buttons);
  self->token_button = new_quiet_button (self, _("Paste an access token…"),
                                         G_CALLBACK (token_clicked_cb));
  gtk_widget_set_margin_top (self->token_button, 6);
  gtk_box_append (column, self->token_button);
  gtk_image_set_from_icon_name (self->logo, SCOUT_APPLICATION_ID);
  scout_banner_set_kind (self->banner, SCOUT_BANNER_WARNING);
  update_form (self);
}

void
scout_welcome_page_set_takes_app (ScoutWelcomePage *self,
                                  gboolean          takes_app)
{
  g_return_if_fail (SCOUT_IS_WELCOME_PAGE (self));

  self->takes_app = takes_app;
  update_form (self);
}

void
scout_welcome_page_set_packaged_app (ScoutWelcomePage *self,
                                     gboolean          is_packaged)
{
  g_return_if_fail (SCOUT_IS_WELCOME_PAGE (self));

  self->is_packaged = is_packaged;
  self->wants_own_app = FALSE;
  update_form (self);
}

const char *
scout_welcome_page_get_app_id (ScoutWelcomePage *self)
{
  g_return_val_if_fail (SCOUT_IS_WELCOME_PAGE (self), "");

  return gtk_editable_get_text (GTK_EDITABLE (self->app_id_row));
}

void
scout_welcome_page_set_app_id (ScoutWelcomePage *self,
                               const char       *app_id)
{
  g_return_if_fail (SCOUT_IS_WELCOME_PAGE (self));

  gtk_editable_set_text (GTK_EDITABLE (self->app_id_row), app_id != NULL ? app_id : "");
  update_form (self);
}

const char *
scout_welcome_page_get_configuration_id (ScoutWelcomePage *self)
{
  g_return_val_if_fail (SCOUT_IS_WELCOME_PAGE (self), "");

  return gtk_editable_get_text (GTK_EDITABLE (self->configuration_id_row));
}

void
scout_welcome_page_set_configuration_id (ScoutWelcomePage *self,
                                         const char       *configuration_id)
{
  g_return_if_fail (SCOUT_IS_WELCOME_PAGE (self));

  gtk_editable_set_text (GTK_EDITABLE (self->configuration_id_row),
                         configuration_id != NULL ? configuration_id : "");
  update_form (self);
}

void
scout_welcome_page_show_message (ScoutWelcomePage *self,
                                 const char       *message,
                                 const char       *action_label)
{
  g_return_if_fail (SCOUT_IS_WELCOME_PAGE (self));

  scout_banner_set_title (self->banner, message);
  /* The focus is on this button, or comes to it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sign_in_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  message != NULL ? message : "", -1);
  scout_banner_set_action_label (self->banner, action_label);
  scout_banner_set_revealed (self->banner, message != NULL);
}
