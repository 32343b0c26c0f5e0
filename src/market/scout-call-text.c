/* scout-call-text.c: a call as a text that can be kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A request has no token, and so has its text. What is read may have been written by anybody. Pure
 * functions for any thread. */

#include "config.h"

#include "scout-call-text.h"

#include "scout-insight.h"
#include "scout-redact.h"

#include <string.h>

/* A call has a handful. */
#define MOST_PARAMETERS 64

static gboolean
is_left_out (const char         *name,
             const char * const *left_out) /* (nullable) */
{
  return left_out != NULL && g_strv_contains (left_out, name);
}

char *
scout_call_text_new (ScoutGraphRequest  *request,
                     const char * const *left_out)
{
  GString *text = NULL;
  char mark = '?';

  g_return_val_if_fail (request != NULL, NULL);

  text = g_string_new (scout_graph_request_get_path (request));
  for (guint i = 0; i < scout_graph_request_get_n_parameters (request); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (request, i, &value);
      g_autofree char *escaped = g_uri_escape_string (value, NULL, FALSE);

      if (is_left_out (name, left_out))
        continue;

      g_string_append_printf (text, "%c%s=%s", mark, name, escaped);
      mark = '&';
    }

  return g_string_free (text, FALSE);
}

/* "name=value"; returns whether it was that. A token is no parameter, even one of no letters. */
static gboolean
add_parameter (ScoutGraphRequest *request,
               const char        *text,
               const char        *id) /* (nullable) */
{
  const char *sign = strchr (text, '=');
  g_autofree char *name = NULL;
  g_autofree char *value = NULL;

  if (sign == NULL || sign == text)
    return FALSE;

  name = g_strndup (text, (gsize) (sign - text));
  if (g_str_equal (name, SCOUT_GRAPH_TOKEN_PARAMETER))
    return FALSE;

  if (g_str_equal (sign + 1, SCOUT_CALL_ID_PLACE))
    value = g_strdup (id);
  else
    value = g_uri_unescape_string (sign + 1, NULL);
  if (value == NULL || !g_utf8_validate (value, -1, NULL))
    return FALSE;

  scout_graph_request_add (request, name, value);
  return TRUE;
}

ScoutGraphRequest *
scout_call_text_parse (const char *text,
                       const char *id)
{
  g_autofree char *redacted = NULL;
  g_auto(GStrv) halves = NULL;
  g_auto(GStrv) parameters = NULL;
  g_autoptr(ScoutGraphRequest) request = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (text[0] != '/' || !g_utf8_validate (text, -1, NULL))
    return NULL;

  redacted = scout_redact (text);
  if (!g_str_equal (redacted, text))
    return NULL;

  halves = g_strsplit (text, "?", 2);
  request = scout_graph_request_new (halves[0]);
  parameters = g_strsplit (halves[1] != NULL ? halves[1] : "", "&", MOST_PARAMETERS);
  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (!add_parameter (request, parameters[i], id))
        return NULL;
    }

  return g_steal_pointer (&request);
}
