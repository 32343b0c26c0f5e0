/* scout-login-notice.c: the line above Facebook's page that offers a way where it does not go on.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Not every sign-in ends with a redirect: a wrong App ID ends on a page of Facebook's, some errors
 * on none at all (conventions section 1.2). Scout cannot tell these pages from others by what they
 * say. So there is a way out whenever nothing has happened for a while, and it does not take the
 * page away. */

#include "config.h"

#include "scout-login-notice.h"

#include "scout-banner.h"
#include "scout-web-address.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define PATIENCE_MS 20000
#define PATIENCE_WITH_PEOPLE 6

struct _ScoutLoginNotice
{
  GtkWidget parent_instance;

  ScoutBanner *banner;
  guint patience;
  guint waiting_id; /* source that ends the patience */
  char *away_uri;   /* (owned) (nullable): what the button opens */
};

G_DEFINE_FINAL_TYPE (ScoutLoginNotice, scout_login_notice, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_USE_BROWSER,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show (ScoutLoginNotice *self,
      ScoutBannerKind   kind,
      const char       *title,
      const char       *action_label) /* (nullable) */
{
  g_clear_handle_id (&self->waiting_id, g_source_remove);
  scout_banner_set_kind (self->banner, kind);
  scout_banner_set_title (self->banner, title);
  scout_banner_set_action_label (self->banner, action_label);
  scout_banner_set_revealed (self->banner, TRUE);
}

static gboolean
waiting_cb (gpointer user_data)
{
  ScoutLoginNotice *self = user_data;

  self->waiting_id = 0;
  show (self, SCOUT_BANNER_INFO,
        _("Does it not go on here? You can sign in with your browser instead."),
        _("Use your browser"));

  return G_SOURCE_REMOVE;
}

static void
action_cb (ScoutLoginNotice *self)
{
  if (self->away_uri != NULL)
    scout_web_address_open (GTK_WIDGET (self), self->away_uri);
  else
    g_signal_emit (self, signals[SIGNAL_USE_BROWSER], 0);
}

static void
scout_login_notice_dispose (GObject *object)
{
  ScoutLoginNotice *self = SCOUT_LOGIN_NOTICE (object);

  g_clear_handle_id (&self->waiting_id, g_source_remove);
  g_clear_pointer (&self->away_uri, g_free);
  if (self->banner != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->banner)));

  G_OBJECT_CLASS (scout_login_notice_parent_class)->dispose (object);
}

static void
scout_login_notice_class_init (ScoutLoginNoticeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_login_notice_dispose;

  /**
   * ScoutLoginNotice::use-browser:
   * @self: the line
   *
   * The person wants to sign in with their own browser.
   */
  signals[SIGNAL_USE_BROWSER] = g_signal_new ("use-browser", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
scout_login_notice_init (ScoutLoginNotice *self)
{
  self->patience = PATIENCE_MS;
  self->banner = SCOUT_BANNER (scout_banner_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->banner), GTK_WIDGET (self));
  g_signal_connect_swapped (self->banner, "action", G_CALLBACK (action_cb), self);
}

void
scout_login_notice_set_patience (ScoutLoginNotice *self,
                                 guint             patience)
{
  g_return_if_fail (SCOUT_IS_LOGIN_NOTICE (self));

  self->patience = patience;
}

void
scout_login_notice_expect (ScoutLoginNotice *self,
                           gboolean          is_loading)
{
  g_return_if_fail (SCOUT_IS_LOGIN_NOTICE (self));

  scout_login_notice_expect_nothing (self);
  self->waiting_id = g_timeout_add (is_loading ? self->patience
                                               : self->patience * PATIENCE_WITH_PEOPLE,
                                    waiting_cb, self);
}

void
scout_login_notice_expect_nothing (ScoutLoginNotice *self)
{
  g_return_if_fail (SCOUT_IS_LOGIN_NOTICE (self));

  g_clear_handle_id (&self->waiting_id, g_source_remove);
  g_clear_pointer (&self->away_uri, g_free);
  scout_banner_set_revealed (self->banner, FALSE);
}

void
scout_login_notice_show_dead_end (ScoutLoginNotice *self)
{
  g_return_if_fail (SCOUT_IS_LOGIN_NOTICE (self));

  g_clear_pointer (&self->away_uri, g_free);
  show (self, SCOUT_BANNER_WARNING,
        _("Facebook shows an error and may not lead back. Cancel and check the App ID, or sign in "
          "with your browser."),
        _("Use your browser"));
}

void
scout_login_notice_show_blocked (ScoutLoginNotice *self,
                                 const char       *uri)
{
  g_autoptr(GUri) parsed = NULL;
  g_autofree char *host = NULL;
  g_autofree char *title = NULL;
  gboolean is_safe = FALSE;

  g_return_if_fail (SCOUT_IS_LOGIN_NOTICE (self));
  g_return_if_fail (uri != NULL);

  is_safe = scout_web_address_is_safe (uri);
  g_free (self->away_uri);
  self->away_uri = is_safe ? g_strdup (uri) : NULL;
  if (!is_safe)
    {
      show (self, SCOUT_BANNER_INFO,
            _("This link leads away from Facebook and was not followed."), NULL);
      return;
    }

  parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);
  host = scout_wording_isolate (g_uri_get_host (parsed));
  /* Translators: with the name of a website, such as "www.example.com". */
  title = g_strdup_printf (_("This link leads to %s, away from the sign-in."), host);
  show (self, SCOUT_BANNER_INFO, title, _("Open in your browser"));
}
