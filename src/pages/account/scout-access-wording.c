/* scout-access-wording.c: why a Page may not search a network, and what can be done about it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page that can show nothing says so at once, without a call, from what the sign-in told. Every
 * state has a way out. */

#include "config.h"

#include "scout-access-wording.h"

#include "scout-brand-wording.h"
#include "scout-permission-list.h"
#include "scout-tooltip.h"
#include "scout-web-address.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *icon_name;
  const char *title;
  const char *description;
  ScoutAccessOffers offers;
} Wording;

static const Wording no_instagram = {
  "camera-photo-symbolic", N_("No Instagram account linked"),
  N_("Instagram is searched in the name of the professional Instagram account that is linked to "
     "the Page. Link one, then sign in again."),
  { SCOUT_RESULTS_OFFER_SIGN_IN, SCOUT_RESULTS_OFFER_CHOOSE_PAGE }
};
static const Wording permission_missing = {
  "changes-prevent-symbolic", N_("Permission needed"), NULL,
  { SCOUT_RESULTS_OFFER_SIGN_IN, SCOUT_RESULTS_OFFER_CHOOSE_PAGE }
};
static const Wording no_token = {
  "changes-prevent-symbolic", N_("No access to this Page"),
  N_("Facebook gave no access to this Page. Sign in again and tick it, or choose another one."),
  { SCOUT_RESULTS_OFFER_SIGN_IN, SCOUT_RESULTS_OFFER_CHOOSE_PAGE }
};
static const Wording no_account = {
  "changes-prevent-symbolic", N_("No access to this account"),
  N_("Meta gave no access to this Page’s Instagram account. Sign in again and tick it."),
  { SCOUT_RESULTS_OFFER_SIGN_IN, SCOUT_RESULTS_OFFER_CHOOSE_PAGE }
};
static const Wording not_eligible = {
  "changes-prevent-symbolic", N_("This Page cannot search yet"),
  N_("Meta does not count this brand as eligible. Another Page may be."),
  { SCOUT_RESULTS_OFFER_CHOOSE_PAGE, SCOUT_RESULTS_OFFER_NOTHING }
};

static const Wording terms_pending = {
  "changes-prevent-symbolic", N_("Terms not accepted"),
  N_("An admin of the Page must accept Meta’s terms. Sign in again as one: Facebook asks then."),
  { SCOUT_RESULTS_OFFER_SIGN_IN, SCOUT_RESULTS_OFFER_CHOOSE_PAGE }
};

static const Wording refused = {
  "changes-prevent-symbolic", N_("Meta refuses this Page"),
  N_("All permissions were granted. Either the brand is not eligible, or Meta’s terms are not "
     "accepted yet, or the permissions were not granted for this Page."),
  { SCOUT_RESULTS_OFFER_SIGN_IN, SCOUT_RESULTS_OFFER_CHOOSE_PAGE }
};

static const Wording *
get_wording (ScoutAccess access)
{
  switch (access)
    {
    case SCOUT_ACCESS_NO_INSTAGRAM:
      return &no_instagram;
    case SCOUT_ACCESS_NO_TOKEN:
      return &no_token;
    case SCOUT_ACCESS_NO_ACCOUNT:
      return &no_account;
    case SCOUT_ACCESS_NOT_ELIGIBLE:
      return &not_eligible;
    case SCOUT_ACCESS_TERMS_PENDING:
      return &terms_pending;
    case SCOUT_ACCESS_REFUSED:
      return &refused;
    case SCOUT_ACCESS_READY:
    case SCOUT_ACCESS_PERMISSION_MISSING:
    default:
      return &permission_missing;
    }
}

static const char *
get_permission_text (const ScoutDiscoverSubject *subject)
{
  if (subject->network == SCOUT_NETWORK_INSTAGRAM)
    return _("This app may not search Instagram creators yet. Sign in again and allow it.");
  if (scout_discover_subject_get_item_type (subject) == SCOUT_TYPE_CONTENT)
    return _("This app may not search Facebook content yet. Sign in again and allow it.");

  return _("This app may not search Facebook creators yet. Sign in again and allow it.");
}

static const char *
get_offer_label (ScoutResultsOffer offer)
{
  switch (offer)
    {
    case SCOUT_RESULTS_OFFER_SIGN_IN:
      return _("Sign in again");
    case SCOUT_RESULTS_OFFER_CHOOSE_PAGE:
      return _("Choose another Page");
    case SCOUT_RESULTS_OFFER_NOTHING:
    case SCOUT_RESULTS_OFFER_LOAD_MORE:
    case SCOUT_RESULTS_OFFER_CLEAR_SEARCH:
    case SCOUT_RESULTS_OFFER_PRESET:
    case SCOUT_RESULTS_OFFER_REMEDY:
    case SCOUT_RESULTS_OFFER_FILTERS:
    default:
      return NULL;
    }
}

static void
how_to_link_cb (GtkWidget *button)
{
  scout_web_address_open (button, SCOUT_ACCESS_HOW_TO_LINK);
}

static GtkWidget *
new_extra (ScoutAccess                 access,
           const ScoutDiscoverSubject *subject,
           const ScoutAccount         *account)
{
  GtkWidget *button = NULL;

  if (access == SCOUT_ACCESS_PERMISSION_MISSING || access == SCOUT_ACCESS_REFUSED)
    return scout_permission_list_new (account->catalog, subject->network,
                                      (const char * const *) account->granted);
  if (access != SCOUT_ACCESS_NO_INSTAGRAM)
    return NULL;

  button = gtk_button_new_with_label (_("How to link an account"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  scout_tooltip_set (button, SCOUT_ACCESS_HOW_TO_LINK);
  g_signal_connect (button, "clicked", G_CALLBACK (how_to_link_cb), NULL);

  return button;
}

/* What was said weeks ago may not hold any more: the day, and on the day itself the time. */
static char *
dup_time (gint64 found_at)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (found_at / G_USEC_PER_SEC);
  g_autoptr(GDateTime) then = g_date_time_to_local (utc);
  g_autofree char *time = NULL;

  if (g_date_time_get_day_of_year (then) == g_date_time_get_day_of_year (now)
      && g_date_time_get_year (then) == g_date_time_get_year (now))
    time = g_date_time_format (then, _("%H:%M"));
  else
    time = scout_wording_day_short (then, now);

  return g_strdup_printf (_("As of %s"), time);
}

GtkWidget *
scout_access_wording_new_check (GtkWidget *above,
                                gint64     found_at)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *button = gtk_button_new_with_label (_("Check again"));

  if (above != NULL)
    gtk_box_append (GTK_BOX (box), above);
  if (found_at > 0)
    {
      g_autofree char *time = dup_time (found_at);
      GtkWidget *label = gtk_label_new (time);

      gtk_widget_add_css_class (label, "tiny-dim");
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "discover.check-again");
  gtk_box_append (GTK_BOX (box), button);

  return box;
}

void
scout_access_wording_explain_refusal (ScoutStateView *view)
{
  g_return_if_fail (SCOUT_IS_STATE_VIEW (view));

  scout_state_view_set_title (view, _(refused.title));
  scout_state_view_set_description (view, _(refused.description));
}

ScoutAccessOffers
scout_access_wording_show (ScoutAccess                 access,
                           gint64                      refused_at,
                           const ScoutDiscoverSubject *subject,
                           const ScoutAccount         *account,
                           ScoutStateView             *view)
{
  const Wording *wording = get_wording (access);
  GtkWidget *extra = NULL;

  g_return_val_if_fail (subject != NULL, wording->offers);
  g_return_val_if_fail (account != NULL, wording->offers);
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (view), wording->offers);

  scout_state_view_set_kind (view, SCOUT_STATE_ERROR);
  scout_state_view_set_icon_name (view, wording->icon_name);
  scout_state_view_set_title (view, _(wording->title));
  if (access == SCOUT_ACCESS_NOT_ELIGIBLE)
    scout_brand_wording_show (view);
  scout_state_view_set_description (view,
                                    wording->description != NULL ? _(wording->description)
                                                                 : get_permission_text (subject));
  extra = new_extra (access, subject, account);
  if (refused_at > 0)
    extra = scout_access_wording_new_check (extra, refused_at);
  scout_state_view_set_extra (view, extra);
  scout_state_view_set_action_label (view, get_offer_label (wording->offers.main));
  scout_state_view_set_secondary_label (view, get_offer_label (wording->offers.secondary));
  scout_state_view_set_details (view, NULL, 0, 0, NULL);

  return wording->offers;
}
