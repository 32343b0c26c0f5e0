/* scout-window-removal.c: asks before something is ended for good, and says how it went.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Removing Scout's access and forgetting a brand: each begins with a question that says what will
 * happen and what will not, and is over when the window shows what is left. What failed is said in
 * a dialog too, with the way to try again. */

#include "config.h"

#include "scout-window-preferences-private.h"

#include "scout-dialog.h"
#include "scout-error-wording.h"
#include "scout-library-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define CONFIRM "confirm"
/* Under which the window has the id of the Page that is being forgotten, to try again with. */
#define FORGOTTEN "scout-forgotten-page-id"
#define LAST_SAMPLE_PAGE "last-sample-page-id"

/* What a dialog asks, and what follows from a yes. */
typedef struct
{
  const char *heading;
  const char *body;
  const char *label;
  GCallback confirmed_cb; /* (ScoutWindow *) */
} Question;

/* A yes, until the dialog is gone: what follows may close the window that the dialog is over, which
 * GTK 4.8 does not bear before. */
typedef struct
{
  ScoutWindow *window; /* (owned) */
  GCallback confirmed_cb;
} Confirmation;

static void
confirmed_cb (gpointer user_data)
{
  g_autofree Confirmation *confirmation = user_data;
  g_autoptr(ScoutWindow) window = confirmation->window;
  void (*confirmed) (ScoutWindow *) = (void (*) (ScoutWindow *)) confirmation->confirmed_cb;

  if (window->session != NULL)
    confirmed (window);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             gpointer          user_data)
{
  GtkWindow *window = gtk_window_get_transient_for (GTK_WINDOW (dialog));
  Confirmation *confirmation = NULL;

  while (window != NULL && !SCOUT_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window == NULL || !g_str_equal (response, CONFIRM))
    return;

  confirmation = g_new0 (Confirmation, 1);
  confirmation->window = g_object_ref (SCOUT_WINDOW (window));
  confirmation->confirmed_cb = G_CALLBACK (user_data);
  g_idle_add_once (confirmed_cb, confirmation);
}

/* Over the preferences where they are open. */
static GtkWindow *
get_parent (ScoutWindow *self)
{
  return self->preferences != NULL ? GTK_WINDOW (self->preferences) : GTK_WINDOW (self);
}

static void
ask (ScoutWindow    *self,
     const Question *question)
{
  GtkWidget *dialog = adw_message_dialog_new (get_parent (self), question->heading, NULL);

  adw_message_dialog_set_body (ADW_MESSAGE_DIALOG (dialog), question->body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), CONFIRM,
                                    question->label, NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), CONFIRM,
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb),
                    (gpointer) question->confirmed_cb);
  scout_dialog_name (ADW_MESSAGE_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void remove_access (ScoutWindow *self);

/* Facebook keeps a list of apps that may be shortened without Scout. */
static void
tell_access_stays (ScoutWindow  *self,
                   const GError *error)
{
  ScoutErrorWording wording = scout_error_wording_get (error);
  g_autofree char *body = g_strdup_printf (
    "%s\n\n%s", wording.description,
    _("Nothing has changed. You can also remove the app on facebook.com, under Settings, Business "
      "integrations."));
  const Question question = { wording.title, body, _("_Try again"), G_CALLBACK (remove_access) };

  ask (self, &question);
}

static void
access_removed_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = user_data;
  g_autoptr(GError) error = NULL;

  scout_session_remove_access_finish (SCOUT_SESSION (source), result, &error);
  if (SCOUT_SESSION (source) != self->session)
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self->root_stack), TRUE);
  if (error != NULL)
    {
      tell_access_stays (self, error);
      return;
    }

  _scout_window_close_preferences (self);
  _scout_window_go_back (self);
  _scout_window_forget_account (self);
  _scout_window_show_view (self, SCOUT_VIEW_WELCOME);
  _scout_window_show_toast (self, _("Scout’s access was removed. You are signed out."));
}

static void
remove_access (ScoutWindow *self)
{
  /* Somebody may have signed out meanwhile. */
  if (scout_session_get_account (self->session) == NULL)
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self->root_stack), FALSE);
  scout_session_remove_access_async (self->session, access_removed_cb, g_object_ref (self));
}

void
_scout_window_ask_to_remove_access (ScoutWindow *self)
{
  const Question question = {
    _("Remove Scout’s access?"),
    _("Facebook takes back every permission that you granted to this app, here and wherever else "
      "you use it, and you are signed out. What you saved and the downloaded pictures stay on this "
      "computer; to search again you sign in again."),
    _("_Remove access"), G_CALLBACK (remove_access)
  };

  if (scout_session_get_account (self->session) != NULL)
    ask (self, &question);
}

static void forget_brand (ScoutWindow *self);

static void
tell_brand_stays (ScoutWindow  *self,
                  const GError *error)
{
  const Question question = {
    _("Not everything could be deleted"), scout_library_wording_get_change (error),
    _("_Try again"), G_CALLBACK (forget_brand)
  };

  ask (self, &question);
}

/* The session forgets the last Page in the settings that it has, and has none where Pages are
 * invented. */
static void
forget_last_sample_page (ScoutWindow *self)
{
  const char *id = g_object_get_data (G_OBJECT (self), FORGOTTEN);
  g_autofree char *last_id = NULL;

  if (self->settings == NULL)
    return;

  last_id = g_settings_get_string (self->settings, LAST_SAMPLE_PAGE);
  if (g_strcmp0 (last_id, id) == 0)
    g_settings_reset (self->settings, LAST_SAMPLE_PAGE);
}

static void
brand_forgotten_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = user_data;
  g_autoptr(GError) error = NULL;

  scout_session_forget_brand_finish (SCOUT_SESSION (source), result, &error);
  if (SCOUT_SESSION (source) != self->session)
    return;

  if (error != NULL)
    tell_brand_stays (self, error);
  else
    {
      forget_last_sample_page (self);
      g_object_set_data (G_OBJECT (self), FORGOTTEN, NULL);
      _scout_window_show_toast (self, _("Everything that was kept for the brand is deleted."));
    }
}

/* The pages hold what belongs to the brand, so they let go of it first. */
static void
forget_brand (ScoutWindow *self)
{
  ScoutBrandPage *page = scout_session_get_brand_page (self->session);
  const char *id = NULL;

  if (page != NULL)
    g_object_set_data_full (G_OBJECT (self), FORGOTTEN,
                            g_strdup (scout_brand_page_get_fields (page)->id), g_free);
  id = g_object_get_data (G_OBJECT (self), FORGOTTEN);
  if (id == NULL)
    return;

  _scout_window_close_preferences (self);
  _scout_window_go_back (self);
  _scout_window_forget_account (self);
  self->has_forgotten = TRUE;
  scout_session_forget_brand_async (self->session, id, brand_forgotten_cb, g_object_ref (self));
  _scout_window_choose_page (self);
}

/* What the library of the brand holds, in words: nobody fears for what there is none of. */
static char *
dup_contents (ScoutLibrary *library)
{
  guint n_creators = g_list_model_get_n_items (scout_library_get_creators (library));
  guint n_searches = g_list_model_get_n_items (scout_library_get_searches (library));
  g_autofree char *creators = g_strdup_printf (ngettext ("%u saved creator", "%u saved creators",
                                                         n_creators), n_creators);
  g_autofree char *searches = g_strdup_printf (ngettext ("%u saved search", "%u saved searches",
                                                         n_searches), n_searches);

  if (n_creators == 0 || n_searches == 0)
    return g_strdup (n_creators == 0 ? searches : creators);

  /* Translators: “3 saved creators and 2 saved searches”. */
  return g_strdup_printf (_("%s and %s"), creators, searches);
}

static char *
dup_forget_body (ScoutWindow *self)
{
  ScoutLibrary *library = scout_session_get_library (self->session);
  g_autofree char *contents = NULL;

  if (library == NULL || !scout_library_is_open (library)
      || (g_list_model_get_n_items (scout_library_get_creators (library)) == 0
          && g_list_model_get_n_items (scout_library_get_searches (library)) == 0))
    return g_strdup (_("Everything that Scout keeps for it on this computer is deleted, and all "
                       "downloaded pictures. Nothing brings it back. You stay signed in."));

  contents = dup_contents (library);

  /* Translators: with “3 saved creators and 2 saved searches”. */
  return g_strdup_printf (_("Scout deletes %s, the recent searches, everything else that it keeps "
                            "for this brand on this computer, and all downloaded pictures. Nothing "
                            "brings it back. You stay signed in."), contents);
}

void
_scout_window_ask_to_forget_brand (ScoutWindow *self)
{
  ScoutBrandPage *page = scout_session_get_brand_page (self->session);
  g_autofree char *name = NULL;
  g_autofree char *heading = NULL;
  g_autofree char *body = NULL;
  Question question = { NULL, NULL, _("_Forget brand"), G_CALLBACK (forget_brand) };

  if (page == NULL)
    return;

  name = scout_wording_isolate (scout_brand_page_get_fields (page)->name);
  /* Translators: with the name of a Facebook Page. */
  heading = g_strdup_printf (_("Forget %s?"), name);
  body = dup_forget_body (self);
  question.heading = heading;
  question.body = body;
  ask (self, &question);
}
