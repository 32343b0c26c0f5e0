/* scout-cli-error.c: what can go wrong in a terminal, in one line and one number.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One table from the meaning of an error to its exit status and to words that say what to do at a
 * prompt. Whatever Meta or a file sent is made safe for one line first. Pure functions. */

#include "config.h"

#include "scout-cli-error.h"

#include "scout-graph-error.h"
#include "scout-library-error.h"
#include "scout-wording.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

G_DEFINE_QUARK (scout-cli-error-quark, scout_cli_error)

#define N_GRAPH_ERRORS (SCOUT_GRAPH_ERROR_UNKNOWN + 1)
#define N_LIBRARY_ERRORS (SCOUT_LIBRARY_ERROR_FAILED + 1)

typedef struct
{
  ScoutCliStatus status;
  const char *message;
} Meaning;

static const Meaning meanings[N_GRAPH_ERRORS] = {
  [SCOUT_GRAPH_ERROR_NETWORK] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Meta could not be reached. Check your internet connection.") },
  [SCOUT_GRAPH_ERROR_TIMED_OUT] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Meta took too long to answer. Try again in a moment.") },
  [SCOUT_GRAPH_ERROR_PROTOCOL] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Meta’s answer makes no sense. Try again; if it stays, update "
                                 "Scout.") },
  [SCOUT_GRAPH_ERROR_TOO_LARGE] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Meta sent more than Scout accepts. Narrow the search down.") },
  [SCOUT_GRAPH_ERROR_SERVER] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Meta has a problem. Try again in a few minutes.") },
  [SCOUT_GRAPH_ERROR_TOO_MUCH_DATA] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Meta could not gather that much data. Narrow the search down.") },
  /* Where nobody says when: each call counts for an hour. */
  [SCOUT_GRAPH_ERROR_RATE_LIMITED] = {
    SCOUT_CLI_STATUS_LIMITED, N_("The hourly limit is reached. Try again in 3600 seconds at the "
                                 "latest.") },
  [SCOUT_GRAPH_ERROR_BLOCKED] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("Meta has blocked this account for a while. Look at it on "
                                    "facebook.com.") },
  [SCOUT_GRAPH_ERROR_AUTH_EXPIRED] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("The sign-in has expired. Run “scoutctl login” with a new "
                                    "token.") },
  [SCOUT_GRAPH_ERROR_AUTH_REVOKED] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("Access was withdrawn. Run “scoutctl login” with a new "
                                    "token.") },
  [SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("Facebook wants to check something. Open facebook.com, then "
                                    "run “scoutctl login” with a new token.") },
  [SCOUT_GRAPH_ERROR_AUTH_INVALID] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("Meta does not accept the token. Run “scoutctl login” with a "
                                    "new one.") },
  [SCOUT_GRAPH_ERROR_PERMISSION] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("A permission that this needs was not granted. Sign in again "
                                    "and allow it.") },
  [SCOUT_GRAPH_ERROR_REFUSED] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("All permissions were granted. Either the brand is not "
                                    "eligible, or Meta’s terms are not accepted yet, or the "
                                    "permissions were not granted for this Page.") },
  [SCOUT_GRAPH_ERROR_WITHHELD] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("All permissions were granted, and Meta answers this Page’s "
                                    "searches. The creator may not share this with brands.") },
  [SCOUT_GRAPH_ERROR_UNDECIDED] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("All permissions were granted. Either the creator does not "
                                    "share this with brands, or Meta refuses this Page. A search "
                                    "tells which.") },
  [SCOUT_GRAPH_ERROR_NO_ACCESS] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("Meta gave no access to this Page’s Instagram account. Sign in "
                                    "again and tick it.") },
  [SCOUT_GRAPH_ERROR_NOT_ELIGIBLE] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("This Page may not search. Choose another with --page.") },
  [SCOUT_GRAPH_ERROR_TERMS_PENDING] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("An admin of the Page must accept Meta’s terms first. Sign in "
                                    "again as one.") },
  [SCOUT_GRAPH_ERROR_NOT_ONBOARDED] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("This creator shares no insights with brands.") },
  [SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("This creator is not part of the programme.") },
  [SCOUT_GRAPH_ERROR_NOT_VISIBLE] = {
    SCOUT_CLI_STATUS_PERMISSION, N_("This is not shown to your Page. Choose another with "
                                    "--page.") },
  [SCOUT_GRAPH_ERROR_NOT_FOUND] = {
    SCOUT_CLI_STATUS_NOTHING, N_("There is nothing of that name.") },
  [SCOUT_GRAPH_ERROR_INVALID_FILTER] = {
    SCOUT_CLI_STATUS_USAGE, N_("Meta does not accept one of the filters. Change it or leave it "
                               "out.") },
  [SCOUT_GRAPH_ERROR_INVALID_METRIC] = {
    SCOUT_CLI_STATUS_USAGE, N_("Meta does not have the figure in this form. Choose another "
                               "range.") },
  [SCOUT_GRAPH_ERROR_BAD_REQUEST] = {
    SCOUT_CLI_STATUS_USAGE, N_("Meta does not accept this request.") },
  [SCOUT_GRAPH_ERROR_UNKNOWN] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Meta reported an error that Scout does not know.") },
};

/* What is wrong with what is kept on this computer; no word of SQLite's. */
static const Meaning library_meanings[N_LIBRARY_ERRORS] = {
  [SCOUT_LIBRARY_ERROR_DAMAGED] = { SCOUT_CLI_STATUS_NETWORK, NULL },
  [SCOUT_LIBRARY_ERROR_NEWER] = {
    SCOUT_CLI_STATUS_NETWORK, N_("A newer Scout has written what is kept. Update Scout; nothing "
                                 "was changed.") },
  [SCOUT_LIBRARY_ERROR_BUSY] = {
    SCOUT_CLI_STATUS_NETWORK, N_("Scout has open what is kept. Close it, then try again.") },
  [SCOUT_LIBRARY_ERROR_READ_ONLY] = {
    SCOUT_CLI_STATUS_NETWORK, N_("What is kept may not be written. Look at who owns the folder "
                                 "“scout” of your data.") },
  [SCOUT_LIBRARY_ERROR_FULL] = {
    SCOUT_CLI_STATUS_NETWORK, N_("There is no room left on the disk; nothing was changed. Make "
                                 "some room, then try again.") },
  [SCOUT_LIBRARY_ERROR_NOT_FOUND] = {
    SCOUT_CLI_STATUS_NOTHING, N_("There is nothing of that name.") },
  [SCOUT_LIBRARY_ERROR_SECRET] = {
    SCOUT_CLI_STATUS_USAGE, N_("A part of it looks like a token, and no token is kept. Leave "
                               "it out.") },
  [SCOUT_LIBRARY_ERROR_CLOSED] = {
    SCOUT_CLI_STATUS_NETWORK, N_("What is kept on this computer could not be read.") },
  [SCOUT_LIBRARY_ERROR_FAILED] = {
    SCOUT_CLI_STATUS_NETWORK, N_("What is kept on this computer could not be read.") },
};

static gboolean
is_of_library (const GError *error)
{
  return error->domain == SCOUT_LIBRARY_ERROR && error->code >= 0 &&
         error->code < N_LIBRARY_ERRORS;
}

static gboolean
is_of_graph (const GError *error)
{
  return error->domain == SCOUT_GRAPH_ERROR && error->code >= 0 && error->code < N_GRAPH_ERRORS;
}

ScoutCliStatus
scout_cli_error_get_status (const GError *error)
{
  g_return_val_if_fail (error != NULL, SCOUT_CLI_STATUS_NETWORK);

  if (is_of_graph (error))
    return meanings[error->code].status;
  if (is_of_library (error))
    return library_meanings[error->code].status;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return SCOUT_CLI_STATUS_INTERRUPTED;
  if (error->domain != SCOUT_CLI_ERROR)
    return error->domain == G_IO_ERROR ? SCOUT_CLI_STATUS_NETWORK : SCOUT_CLI_STATUS_USAGE;

  switch ((ScoutCliError) error->code)
    {
    case SCOUT_CLI_ERROR_NOTHING:
      return SCOUT_CLI_STATUS_NOTHING;
    case SCOUT_CLI_ERROR_SIGN_IN:
      return SCOUT_CLI_STATUS_PERMISSION;
    case SCOUT_CLI_ERROR_OUTPUT:
      return SCOUT_CLI_STATUS_NETWORK;
    case SCOUT_CLI_ERROR_USAGE:
    default:
      return SCOUT_CLI_STATUS_USAGE;
    }
}

/* "Title: message", as far as Meta said either. */
static char *
dup_own_words (const ScoutGraphFault *fault)
{
  const char *title = fault->user_title;
  const char *message = fault->user_message;
  g_autofree char *text = NULL;

  /* What is meant for people says what to do; what is meant for programs at least says what. */
  if (title == NULL && message == NULL && fault->code != 0)
    message = fault->message;
  if (title == NULL || message == NULL)
    return scout_wording_inline (title != NULL ? title : message);

  text = g_strdup_printf ("%s: %s", title, message);
  return scout_wording_inline (text);
}

static char *
dup_graph_message (const GError *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  const char *advice = _(meanings[error->code].message);
  g_autofree char *words = fault != NULL ? dup_own_words (fault) : NULL;

  if (error->code == SCOUT_GRAPH_ERROR_RATE_LIMITED && fault != NULL && fault->retry_after > 0)
    return g_strdup_printf (ngettext ("The hourly limit is reached. Try again in %d second.",
                                      "The hourly limit is reached. Try again in %d seconds.",
                                      fault->retry_after),
                            fault->retry_after);
  if (words == NULL || *words == '\0')
    return g_strdup (advice);

  return g_strdup_printf ("%s (%s)", advice, words);
}

char *
scout_cli_error_dup_message (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (is_of_graph (error))
    return dup_graph_message (error);
  if (is_of_library (error) && library_meanings[error->code].message != NULL)
    return g_strdup (_(library_meanings[error->code].message));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return g_strdup (_("Interrupted."));

  return scout_wording_inline (error->message);
}
