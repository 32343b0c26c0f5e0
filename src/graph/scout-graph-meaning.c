/* scout-graph-meaning.c: what Meta's error numbers mean.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Three tables and nothing else: numbers, wordings, HTTP statuses. Numbers come first; a wording
 * is looked at only where Meta gives several refusals one number; a status counts only where no
 * number is known (conventions section 3: "branch on body code, never on status"). To teach Scout a
 * new error is to add a row here and one in test-graph-error.c.
 */

#include "config.h"

#include "scout-graph-error-private.h"

#include <string.h>

G_DEFINE_ENUM_TYPE (ScoutGraphError, scout_graph_error,
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_NETWORK, "network"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_TIMED_OUT, "timed-out"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_PROTOCOL, "protocol"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_TOO_LARGE, "too-large"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_SERVER, "server"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_TOO_MUCH_DATA, "too-much-data"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_RATE_LIMITED, "rate-limited"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_BLOCKED, "blocked"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_AUTH_EXPIRED, "auth-expired"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_AUTH_REVOKED, "auth-revoked"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT, "auth-checkpoint"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_AUTH_INVALID, "auth-invalid"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_PERMISSION, "permission"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_REFUSED, "refused"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_WITHHELD, "withheld"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_UNDECIDED, "undecided"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_NO_ACCESS, "no-access"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, "not-eligible"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_TERMS_PENDING, "terms-pending"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_NOT_ONBOARDED, "not-onboarded"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR,
                                         "ineligible-creator"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_NOT_VISIBLE, "not-visible"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_NOT_FOUND, "not-found"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_INVALID_FILTER, "invalid-filter"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_INVALID_METRIC, "invalid-metric"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_BAD_REQUEST, "bad-request"),
                    G_DEFINE_ENUM_VALUE (SCOUT_GRAPH_ERROR_UNKNOWN, "unknown"))

/* Matches whatever stands in the field. */
#define ANY -1

/*
 * NumberRow:
 * @first: lowest `code`, or ANY
 * @last: highest `code`
 * @subcode: `error_subcode`, or ANY
 */
typedef struct
{
  int first;
  int last;
  int subcode;
  ScoutGraphError meaning;
} NumberRow;

/* The first row that fits counts: subcodes stand before the codes that enclose them. */
static const NumberRow number_rows[] = {
  /* S2 "Error Codes" of /creators and of /content; the enclosing code is not documented
   * (conventions section 3), hence ANY. */
  { ANY, ANY, 3961009, SCOUT_GRAPH_ERROR_NOT_FOUND },           /* S2: Could not load content */
  { ANY, ANY, 3961010, SCOUT_GRAPH_ERROR_NOT_FOUND },           /* S2: Could not load creator */
  { ANY, ANY, 3961014, SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR },  /* S2: Ineligible creator */
  { ANY, ANY, 3961015, SCOUT_GRAPH_ERROR_NOT_ONBOARDED },       /* S2: Creator not invited */
  { ANY, ANY, 3961016, SCOUT_GRAPH_ERROR_INVALID_METRIC },      /* S2: Invalid metric type */
  { ANY, ANY, 3961017, SCOUT_GRAPH_ERROR_INVALID_METRIC },      /* S2: Invalid period type */
  { ANY, ANY, 3961018, SCOUT_GRAPH_ERROR_INVALID_METRIC },      /* S2: Invalid time range type */
  { ANY, ANY, 3961019, SCOUT_GRAPH_ERROR_INVALID_METRIC },      /* S2: Invalid content type */
  { ANY, ANY, 3961021, SCOUT_GRAPH_ERROR_INVALID_FILTER },      /* S2: Invalid value */
  { ANY, ANY, 3961022, SCOUT_GRAPH_ERROR_INVALID_FILTER },      /* S2: Min > max follower count */
  { ANY, ANY, 3961024, SCOUT_GRAPH_ERROR_INVALID_FILTER },      /* S2: Invalid time range value */
  { ANY, ANY, 3961025, SCOUT_GRAPH_ERROR_INVALID_FILTER },      /* S2: Invalid min or max value */
  { ANY, ANY, 3961026, SCOUT_GRAPH_ERROR_INVALID_FILTER },      /* S2: Content ID with others */
  { ANY, ANY, 3961027, SCOUT_GRAPH_ERROR_INVALID_FILTER },      /* S2: At least one filter */
  { ANY, ANY, 3961028, SCOUT_GRAPH_ERROR_INVALID_FILTER },      /* S2: Invalid time range query */

  /* Conventions section 3, "Marketplace specific" and "Auth subcodes". */
  { 210, 210, 1349253, SCOUT_GRAPH_ERROR_NOT_VISIBLE },
  { 190, 190, 458, SCOUT_GRAPH_ERROR_AUTH_REVOKED },            /* app not installed */
  { 190, 190, 459, SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT },         /* checkpointed */
  { 190, 190, 460, SCOUT_GRAPH_ERROR_AUTH_REVOKED },            /* password changed */
  { 190, 190, 463, SCOUT_GRAPH_ERROR_AUTH_EXPIRED },            /* expired */
  { 190, 190, 464, SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT },         /* unconfirmed user */
  { 190, 190, 467, SCOUT_GRAPH_ERROR_AUTH_EXPIRED },            /* invalid token */
  { 190, 190, 492, SCOUT_GRAPH_ERROR_AUTH_REVOKED },            /* lost the role on the Page */
  { 100, 100, 33, SCOUT_GRAPH_ERROR_NOT_FOUND },                /* "100/33 unknown id" */

  /* Conventions section 3, "Codes". */
  { 1, 1, ANY, SCOUT_GRAPH_ERROR_SERVER },                      /* API Unknown */
  { 2, 2, ANY, SCOUT_GRAPH_ERROR_SERVER },                      /* API Service */
  { 3, 3, ANY, SCOUT_GRAPH_ERROR_BAD_REQUEST },                 /* capability */
  { 4, 4, ANY, SCOUT_GRAPH_ERROR_RATE_LIMITED },                /* app limit */
  { 10, 10, ANY, SCOUT_GRAPH_ERROR_PERMISSION },                /* also S1 and S2; wordings below */
  { 17, 17, ANY, SCOUT_GRAPH_ERROR_RATE_LIMITED },              /* user limit */
  { 32, 32, ANY, SCOUT_GRAPH_ERROR_RATE_LIMITED },              /* Pages limit */
  { 100, 100, ANY, SCOUT_GRAPH_ERROR_BAD_REQUEST },             /* also S1: Invalid Parameter */
  { 102, 102, ANY, SCOUT_GRAPH_ERROR_AUTH_EXPIRED },            /* API session */
  { 190, 190, ANY, SCOUT_GRAPH_ERROR_AUTH_INVALID },            /* 456, 457, 461, 462, 465… */
  { 200, 299, ANY, SCOUT_GRAPH_ERROR_PERMISSION },
  { 341, 341, ANY, SCOUT_GRAPH_ERROR_RATE_LIMITED },            /* app limit */
  { 368, 368, ANY, SCOUT_GRAPH_ERROR_BLOCKED },                 /* temporarily blocked */
  { 450, 450, ANY, SCOUT_GRAPH_ERROR_AUTH_INVALID },            /* as Koala has it */
  { 452, 452, ANY, SCOUT_GRAPH_ERROR_AUTH_INVALID },            /* as Koala has it */
  { 506, 506, ANY, SCOUT_GRAPH_ERROR_BAD_REQUEST },             /* duplicate */
  { 613, 613, ANY, SCOUT_GRAPH_ERROR_RATE_LIMITED },            /* custom limit, also 613/1996 */
  { 2500, 2500, ANY, SCOUT_GRAPH_ERROR_BAD_REQUEST },           /* unknown path; wordings below */
  { 80000, 80014, ANY, SCOUT_GRAPH_ERROR_RATE_LIMITED },        /* "BUC codes" */
};

/*
 * WordingRow:
 * @code: `code` that stands for more than one thing
 * @sign: lower-case ASCII that the developers' `message` or the `error_user_msg` contains
 *
 * The only place where Scout looks at Meta's wording, because there is no other sign. A text in
 * another language, or a reworded one, falls back to the number's own row.
 */
typedef struct
{
  int code;
  const char *sign;
  ScoutGraphError meaning;
} WordingRow;

static const WordingRow wording_rows[] = {
  { 1, "reduce the amount of data", SCOUT_GRAPH_ERROR_TOO_MUCH_DATA },  /* conventions section 3 */
  { 10, "not onboarded", SCOUT_GRAPH_ERROR_NOT_ONBOARDED },             /* S2, row "10" */
  { 10, "not eligible", SCOUT_GRAPH_ERROR_NOT_ELIGIBLE },               /* S1 "Brand Eligibility" */
  { 10, "terms of service", SCOUT_GRAPH_ERROR_TERMS_PENDING },          /* no document has words */
  { 2500, "access token", SCOUT_GRAPH_ERROR_AUTH_INVALID },             /* a call without a token */
};

static gboolean
contains_sign (const char *text,
               const char *sign)
{
  g_autofree char *lower = NULL;

  if (text == NULL)
    return FALSE;

  lower = g_ascii_strdown (text, -1);
  return strstr (lower, sign) != NULL;
}

static gboolean
find_wording (const ScoutGraphFault *fault,
              ScoutGraphError       *meaning)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wording_rows); i++)
    {
      const WordingRow *row = &wording_rows[i];

      if (row->code == fault->code &&
          (contains_sign (fault->message, row->sign) ||
           contains_sign (fault->user_message, row->sign)))
        {
          *meaning = row->meaning;
          return TRUE;
        }
    }

  return FALSE;
}

static const NumberRow *
find_number (const ScoutGraphFault *fault)
{
  for (gsize i = 0; i < G_N_ELEMENTS (number_rows); i++)
    {
      const NumberRow *row = &number_rows[i];

      if (row->first != ANY && (fault->code < row->first || fault->code > row->last))
        continue;
      if (row->subcode != ANY && fault->subcode != row->subcode)
        continue;
      return row;
    }

  return NULL;
}

/* For answers whose number is unknown: proxies, load balancers, and codes that came after us. */
static ScoutGraphError
get_status_meaning (const ScoutGraphFault *fault)
{
  if (fault->http_status == 429)
    return SCOUT_GRAPH_ERROR_RATE_LIMITED;
  if (fault->http_status >= 500 || fault->is_transient)
    return SCOUT_GRAPH_ERROR_SERVER;
  if (fault->code != 0 || fault->type != NULL || fault->message != NULL)
    return SCOUT_GRAPH_ERROR_UNKNOWN;

  return SCOUT_GRAPH_ERROR_PROTOCOL;
}

ScoutGraphError
_scout_graph_fault_get_meaning (const ScoutGraphFault *self)
{
  ScoutGraphError meaning = SCOUT_GRAPH_ERROR_UNKNOWN;
  const NumberRow *row = find_number (self);

  if (row == NULL)
    return get_status_meaning (self);
  if (row->subcode == ANY && find_wording (self, &meaning))
    return meaning;

  return row->meaning;
}
