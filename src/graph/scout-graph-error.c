/* scout-graph-error.c: the error domain of the Graph protocol.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A GError that carries a ScoutGraphFault, so that what Meta said survives propagation and copying
 * without a side table. The GError's message is for developers and logs; people read a sentence
 * that the pages make of the code. What a fault means is decided in scout-graph-meaning.c, what a
 * body says is read in scout-graph-fault.c. Free of state; any thread.
 */

#include "config.h"

#include "scout-graph-error.h"

#include "scout-graph-error-private.h"

#include "scout-redact.h"

/* Meta's code of a request that is wrong (conventions section 3, "Codes"). */
#define CODE_INVALID_PARAMETER 100

typedef struct
{
  ScoutGraphFault fault;
} ScoutGraphErrorPrivate;

static void
scout_graph_error_private_init (ScoutGraphErrorPrivate *priv)
{
  ScoutGraphFault empty = SCOUT_GRAPH_FAULT_INIT;

  g_assert (priv != NULL);

  priv->fault = empty;
}

static void
scout_graph_error_private_copy (const ScoutGraphErrorPrivate *source,
                                ScoutGraphErrorPrivate       *destination)
{
  g_assert (source != NULL && destination != NULL);

  _scout_graph_fault_copy (&destination->fault, &source->fault);
}

static void
scout_graph_error_private_clear (ScoutGraphErrorPrivate *priv)
{
  g_assert (priv != NULL);

  _scout_graph_fault_clear (&priv->fault);
}

G_DEFINE_EXTENDED_ERROR (ScoutGraphError, scout_graph_error)

/* "(#10) Permission denied [HTTP 403, code 10/3961015, trace AbCdEf]" */
static char *
describe_fault (const ScoutGraphFault *fault)
{
  GString *text = g_string_new (fault->message);

  if (fault->message == NULL)
    g_string_append (text, "Error without a message");
  g_string_append_printf (text, " [HTTP %u", fault->http_status);
  if (fault->code != 0 || fault->subcode != 0)
    g_string_append_printf (text, ", code %d", fault->code);
  if (fault->subcode != 0)
    g_string_append_printf (text, "/%d", fault->subcode);
  if (fault->blamed != NULL)
    g_string_append_printf (text, ", about %s", fault->blamed);
  if (fault->trace_id != NULL)
    g_string_append_printf (text, ", trace %s", fault->trace_id);
  g_string_append_c (text, ']');

  return g_string_free (text, FALSE);
}

static GError *
make_error (ScoutGraphError        code,
            const ScoutGraphFault *fault,
            const char            *message)
{
  GError *error = g_error_new_literal (SCOUT_GRAPH_ERROR, (int) code, message);
  ScoutGraphErrorPrivate *priv = scout_graph_error_get_private (error);

  g_assert (priv != NULL);

  _scout_graph_fault_clear (&priv->fault);
  _scout_graph_fault_copy (&priv->fault, fault);
  return error;
}

const ScoutGraphFault *
scout_graph_error_get_fault (const GError *error)
{
  const ScoutGraphErrorPrivate *priv = NULL;

  if (error == NULL || error->domain != SCOUT_GRAPH_ERROR)
    return NULL;

  priv = scout_graph_error_get_private (error);
  return priv != NULL ? &priv->fault : NULL;
}

GError *
scout_graph_error_new (const ScoutGraphFault *fault)
{
  g_autofree char *message = NULL;

  g_return_val_if_fail (fault != NULL, NULL);

  message = describe_fault (fault);
  return make_error (_scout_graph_fault_get_meaning (fault), fault, message);
}

GError *
scout_graph_error_new_local (ScoutGraphError  code,
                             guint            http_status,
                             const char      *message)
{
  g_auto (ScoutGraphFault) fault = SCOUT_GRAPH_FAULT_INIT;

  g_return_val_if_fail (message != NULL, NULL);

  /* Messages of libraries may repeat addresses, and JSON paths repeat foreign names. */
  fault.http_status = http_status;
  fault.message = scout_redact (message);
  return make_error (code, &fault, fault.message);
}

GError *
_scout_graph_error_new_held_back (int seconds)
{
  g_auto (ScoutGraphFault) fault = SCOUT_GRAPH_FAULT_INIT;

  fault.message = g_strdup ("The allowance is used up; the call was not made");
  fault.retry_after = seconds;
  return make_error (SCOUT_GRAPH_ERROR_RATE_LIMITED, &fault, fault.message);
}

void
_scout_graph_error_set_retry_after (GError *error,
                                    int     seconds)
{
  ScoutGraphErrorPrivate *priv = scout_graph_error_get_private (error);

  g_assert (priv != NULL);

  priv->fault.retry_after = seconds;
}

GError *
scout_graph_error_dup_later (const GError *error,
                             guint         seconds)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  GError *copy = NULL;

  g_return_val_if_fail (error != NULL, NULL);

  copy = g_error_copy (error);
  if (fault != NULL && fault->retry_after > 0)
    _scout_graph_error_set_retry_after (copy,
                                        (int) MAX ((gint64) fault->retry_after - seconds, 0));

  return copy;
}

gboolean
scout_graph_error_is_retryable (const GError *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  if (fault == NULL)
    return FALSE;

  switch ((ScoutGraphError) error->code)
    {
    case SCOUT_GRAPH_ERROR_NETWORK:
    case SCOUT_GRAPH_ERROR_TIMED_OUT:
    case SCOUT_GRAPH_ERROR_SERVER:
      return TRUE;
    case SCOUT_GRAPH_ERROR_BAD_REQUEST:
    case SCOUT_GRAPH_ERROR_NOT_FOUND:
    case SCOUT_GRAPH_ERROR_INVALID_FILTER:
    case SCOUT_GRAPH_ERROR_INVALID_METRIC:
    case SCOUT_GRAPH_ERROR_UNKNOWN:
      return fault->is_transient && fault->code != CODE_INVALID_PARAMETER;
    case SCOUT_GRAPH_ERROR_PROTOCOL:
    case SCOUT_GRAPH_ERROR_TOO_LARGE:
    case SCOUT_GRAPH_ERROR_TOO_MUCH_DATA:
    case SCOUT_GRAPH_ERROR_RATE_LIMITED:
    case SCOUT_GRAPH_ERROR_BLOCKED:
    case SCOUT_GRAPH_ERROR_AUTH_EXPIRED:
    case SCOUT_GRAPH_ERROR_AUTH_REVOKED:
    case SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT:
    case SCOUT_GRAPH_ERROR_AUTH_INVALID:
    case SCOUT_GRAPH_ERROR_PERMISSION:
    case SCOUT_GRAPH_ERROR_REFUSED:
    case SCOUT_GRAPH_ERROR_WITHHELD:
    case SCOUT_GRAPH_ERROR_UNDECIDED:
    case SCOUT_GRAPH_ERROR_NO_ACCESS:
    case SCOUT_GRAPH_ERROR_NOT_ELIGIBLE:
    case SCOUT_GRAPH_ERROR_TERMS_PENDING:
    case SCOUT_GRAPH_ERROR_NOT_ONBOARDED:
    case SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR:
    case SCOUT_GRAPH_ERROR_NOT_VISIBLE:
    default:
      return FALSE;
    }
}
