/* scout-error-wording.c: what a person is told about an error, and what they can do.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One table from the meaning of an error to words. Pages never see codes: they show what stands
 * here and do what the remedy says. Meta's localised title and message win over our own words where
 * Meta sent them, because they know more; they are foreign text and stay plain. */

#include "config.h"

#include "scout-error-wording.h"

#include "scout-brand-wording.h"
#include "scout-graph-error.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define N_GRAPH_ERRORS (SCOUT_GRAPH_ERROR_UNKNOWN + 1)

/* Nobody watches a countdown of more than a day. */
#define LONGEST_WAIT (24 * 60 * 60)
#define SECONDS_OF_MINUTE 60

static const ScoutErrorWording wordings[N_GRAPH_ERRORS] = {
  [SCOUT_GRAPH_ERROR_NETWORK] = {
    SCOUT_STATE_OFFLINE, NULL, N_("No connection"),
    N_("Meta could not be reached. Check your internet connection, then try again."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_TIMED_OUT] = {
    SCOUT_STATE_OFFLINE, NULL, N_("No answer in time"),
    N_("Meta took too long to answer. Try again in a moment."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_PROTOCOL] = {
    SCOUT_STATE_ERROR, NULL, N_("Answer could not be read"),
    N_("Meta’s answer makes no sense to Scout. Try again; if it stays, update Scout."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_TOO_LARGE] = {
    SCOUT_STATE_ERROR, NULL, N_("Answer too large"),
    N_("Meta sent more than Scout accepts at once. Narrow the search down, then try again."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_SERVER] = {
    SCOUT_STATE_ERROR, NULL, N_("Meta has a problem"),
    N_("The fault is on Meta’s side and usually passes. Try again in a few minutes."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_TOO_MUCH_DATA] = {
    SCOUT_STATE_ERROR, NULL, N_("Too much at once"),
    N_("Meta could not gather that much data. Ask for less, or try again later."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_RATE_LIMITED] = {
    SCOUT_STATE_ERROR, "alarm-symbolic", N_("Hourly limit reached"),
    N_("Meta allows a limited number of searches an hour. Wait a while, then try again."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_BLOCKED] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Temporarily blocked"),
    N_("Facebook has blocked this account for a while. Look at your account on facebook.com."),
    NULL, SCOUT_ERROR_REMEDY_NONE },
  [SCOUT_GRAPH_ERROR_AUTH_EXPIRED] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Your sign-in has expired"),
    N_("Sign in again to go on. Nothing is lost."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_AUTH_REVOKED] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Access was withdrawn"),
    N_("The password or the permissions of this account have changed. Sign in again to go on."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Facebook wants to check something"),
    N_("Open facebook.com, follow its instructions, then sign in again."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_AUTH_INVALID] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Not signed in"),
    N_("Facebook does not accept the sign-in any more. Sign in again to go on."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_PERMISSION] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Permission needed"),
    N_("A permission that this needs was not granted. Sign in again and allow it."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_REFUSED] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Meta refuses this Page"),
    N_("All permissions were granted. Either the brand is not eligible, or Meta’s terms are not "
       "accepted yet, or the permissions were not granted for this Page."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_WITHHELD] = {
    SCOUT_STATE_EMPTY, "changes-prevent-symbolic", N_("Meta holds this back"),
    N_("All permissions were granted, and Meta answers this Page’s searches. The creator may not "
       "share this with brands."),
    NULL, SCOUT_ERROR_REMEDY_NONE },
  [SCOUT_GRAPH_ERROR_UNDECIDED] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Meta refuses this"),
    N_("All permissions were granted. Either the creator does not share this with brands, or Meta "
       "refuses this Page. A search tells which."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_NO_ACCESS] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("No access to this account"),
    N_("Meta gave no access to this Page’s Instagram account. Sign in again and tick it."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_NOT_ELIGIBLE] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("This Page cannot search yet"),
    N_("Meta does not count this brand as eligible. Another Page may be."),
    N_("Choose another Page"), SCOUT_ERROR_REMEDY_CHOOSE_PAGE },
  [SCOUT_GRAPH_ERROR_TERMS_PENDING] = {
    SCOUT_STATE_ERROR, "changes-prevent-symbolic", N_("Terms not accepted"),
    N_("An admin of the Page must accept Meta’s terms. Sign in again as one: Facebook asks then."),
    N_("Sign in again"), SCOUT_ERROR_REMEDY_SIGN_IN },
  [SCOUT_GRAPH_ERROR_NOT_ONBOARDED] = {
    SCOUT_STATE_EMPTY, "changes-prevent-symbolic", N_("Insights are not shared"),
    N_("This creator has not joined the programme that shares insights with brands."),
    NULL, SCOUT_ERROR_REMEDY_NONE },
  [SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR] = {
    SCOUT_STATE_EMPTY, "changes-prevent-symbolic", N_("Not part of the programme"),
    N_("This creator does not meet the criteria to join, so there are no insights."),
    NULL, SCOUT_ERROR_REMEDY_NONE },
  [SCOUT_GRAPH_ERROR_NOT_VISIBLE] = {
    SCOUT_STATE_EMPTY, "changes-prevent-symbolic", N_("Not visible to this brand"),
    N_("This creator is not shown to the brand that you search as."),
    N_("Choose another Page"), SCOUT_ERROR_REMEDY_CHOOSE_PAGE },
  [SCOUT_GRAPH_ERROR_NOT_FOUND] = {
    SCOUT_STATE_EMPTY, NULL, N_("Creator not found"),
    N_("The profile may have been removed, renamed or hidden."),
    NULL, SCOUT_ERROR_REMEDY_NONE },
  [SCOUT_GRAPH_ERROR_INVALID_FILTER] = {
    SCOUT_STATE_ERROR, NULL, N_("Filter not accepted"),
    N_("Meta does not accept one of the filters. Change or remove it."),
    NULL, SCOUT_ERROR_REMEDY_NONE },
  [SCOUT_GRAPH_ERROR_INVALID_METRIC] = {
    SCOUT_STATE_ERROR, NULL, N_("Meta did not accept this request"),
    N_("The figure cannot be had in this form. Choose another range."),
    NULL, SCOUT_ERROR_REMEDY_NONE },
  [SCOUT_GRAPH_ERROR_BAD_REQUEST] = {
    SCOUT_STATE_ERROR, NULL, N_("Meta did not accept this request"),
    N_("Scout asked for something that Meta refuses. Details tell what it said."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
  [SCOUT_GRAPH_ERROR_UNKNOWN] = {
    SCOUT_STATE_ERROR, NULL, N_("Something went wrong"),
    N_("Meta reported an error that Scout does not know. Details tell what it said."),
    N_("Try again"), SCOUT_ERROR_REMEDY_RETRY },
};

ScoutErrorWording
scout_error_wording_get (const GError *error)
{
  ScoutErrorWording wording = wordings[SCOUT_GRAPH_ERROR_UNKNOWN];

  g_return_val_if_fail (error != NULL, wording);

  if (error->domain == SCOUT_GRAPH_ERROR && error->code >= 0 && error->code < N_GRAPH_ERRORS)
    wording = wordings[error->code];

  wording.title = _(wording.title);
  wording.description = _(wording.description);
  if (wording.action_label != NULL)
    wording.action_label = _(wording.action_label);

  return wording;
}

guint
scout_error_wording_get_wait (const GError *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  if (!g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED)
      || fault == NULL || fault->retry_after <= 0)
    return 0;

  return fault->retry_after <= LONGEST_WAIT ? (guint) fault->retry_after : 0;
}

/* When the next call may be made, as the clock on the wall will show it: never too early.
 * (nullable): %NULL if nobody knows */
static char *
dup_time (const GError *error)
{
  guint seconds = scout_error_wording_get_wait (error);
  g_autoptr(GDateTime) now = NULL;
  g_autoptr(GDateTime) then = NULL;

  if (seconds == 0)
    return NULL;

  now = g_date_time_new_now_local ();
  then = g_date_time_add_seconds (now, seconds + SECONDS_OF_MINUTE - 1);

  /* Translators: a time of day, such as "14:57" */
  return g_date_time_format (then, _("%H:%M"));
}

/* "At 14:57" is worth more than any general advice. */
static char *
dup_waiting_time (const GError *error)
{
  g_autofree char *time = dup_time (error);

  if (time == NULL)
    return NULL;

  return g_strdup_printf (_("Meta allows the next call at %s."), time);
}

gboolean
scout_error_wording_is_unshared (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ONBOARDED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR);
}


char *
scout_error_wording_dup_sentences (const GError *error)
{
  g_autofree char *wait = NULL;
  ScoutErrorWording wording = { 0 };

  g_return_val_if_fail (error != NULL, NULL);

  wording = scout_error_wording_get (error);
  wait = dup_waiting_time (error);

  return g_strdup_printf ("%s. %s", wording.title, wait != NULL ? wait : wording.description);
}

/* What Meta says of such a refusal is said of other reasons too: it does not replace what is known
 * besides, and is shown as its own words. */
static gboolean
knows_better (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_REFUSED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_WITHHELD)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_UNDECIDED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TERMS_PENDING);
}

/* Meta's own title, unless more is known than it says. */
static char *
dup_title (const GError *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  if (fault != NULL && fault->user_title != NULL && !knows_better (error))
    return scout_wording_inline (fault->user_title);

  return g_strdup (scout_error_wording_get (error).title);
}

char *
scout_error_wording_dup_line (const GError *error)
{
  g_autofree char *title = NULL;
  g_autofree char *time = NULL;

  g_return_val_if_fail (error != NULL, NULL);

  title = dup_title (error);
  time = dup_time (error);
  if (time == NULL)
    return g_steal_pointer (&title);

  /* Translators: "Hourly limit reached, next call at 14:57" */
  return g_strdup_printf (_("%s, next call at %s"), title, time);
}

static char *
dup_with_words_of_meta (const ScoutErrorWording *wording,
                        const ScoutGraphFault   *fault) /* (nullable) */
{
  const char *message = NULL;
  g_autofree char *isolated = NULL;
  g_autofree char *quote = NULL;

  if (fault != NULL && fault->code != 0)
    message = fault->user_message != NULL ? fault->user_message : fault->message;
  if (message == NULL || *message == '\0')
    return g_strdup (wording->description);

  isolated = scout_wording_isolate (message);
  /* Translators: with a sentence of Meta's, mostly in English */
  quote = g_strdup_printf (_("Meta says: “%s”"), isolated);
  return g_strdup_printf ("%s\n%s", wording->description, quote);
}

/* What Meta wrote, with its title where that does not stand above. */
static char *
dup_message (const GError          *error,
             const ScoutGraphFault *fault) /* (nullable) */
{
  const char *message = fault != NULL && fault->message != NULL ? fault->message : error->message;

  if (knows_better (error) && fault != NULL && fault->user_title != NULL)
    return g_strdup_printf ("%s\n%s", fault->user_title, message);

  return g_strdup (message);
}

ScoutErrorRemedy
scout_error_wording_show (const GError   *error,
                          ScoutStateView *view)
{
  ScoutErrorWording wording = scout_error_wording_get (error);
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  g_autofree char *title = dup_title (error);
  g_autofree char *description = NULL;
  g_autofree char *message = NULL;

  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (view), wording.remedy);

  if (knows_better (error))
    description = dup_with_words_of_meta (&wording, fault);
  if (description == NULL && fault != NULL && fault->user_message != NULL)
    description = scout_wording_inline (fault->user_message);
  if (description == NULL)
    description = dup_waiting_time (error);

  scout_state_view_set_kind (view, wording.kind);
  scout_state_view_set_icon_name (view, wording.icon_name);
  scout_state_view_set_title (view, title);
  if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE))
    scout_brand_wording_show (view);
  scout_state_view_set_description (view, description != NULL ? description : wording.description);
  scout_state_view_set_action_label (view, wording.action_label);
  scout_state_view_set_secondary_label (view, NULL);
  scout_state_view_set_countdown (view, scout_error_wording_get_wait (error));
  message = dup_message (error, fault);
  scout_state_view_set_details (view, message,
                                fault != NULL ? fault->code : 0,
                                fault != NULL ? fault->subcode : 0,
                                fault != NULL ? fault->trace_id : NULL);

  return wording.remedy;
}
