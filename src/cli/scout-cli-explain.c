/* scout-cli-explain.c: what a command would ask, as commands of curl.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The requests are made by the very functions that the marketplaces use. Nothing is asked for it,
 * so neither the token nor the Instagram account is known: both stand there to be filled in. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-output.h"
#include "scout-content-address.h"
#include "scout-question.h"
#include "scout-sheet-csv.h"
#include "scout-soup-transport.h"

#include <string.h>

static const char *
get_base_url (const ScoutCliArguments *arguments)
{
  return arguments->sandbox_url != NULL ? arguments->sandbox_url : SCOUT_GRAPH_LIVE_URL;
}

static GPtrArray *
list_search (const ScoutWire         *wire,
             const ScoutCliArguments *arguments,
             ScoutQuery              *query)
{
  GPtrArray *requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  const ScoutMarketPaging paging = { arguments->after, arguments->before, arguments->limit };

  g_ptr_array_add (requests, scout_question_new_search (query, wire, SCOUT_QUESTION_ACCOUNT_PLACE,
                                                        &paging));

  return requests;
}

static void
add_requests (GPtrArray           *requests,
              const ScoutWire     *wire,
              const ScoutQuestion *question)
{
  g_autoptr(GPtrArray) parts = scout_question_list_requests (question, wire,
                                                             SCOUT_QUESTION_ACCOUNT_PLACE);

  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (requests, scout_graph_request_ref (g_ptr_array_index (parts, i)));
}

static GPtrArray *
list_creator (const ScoutWire          *wire,
              const ScoutCliArguments  *arguments,
              GError                  **error)
{
  g_autoptr(GPtrArray) requests =
    g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  ScoutQuestion question = { arguments->operands[0], .range = SCOUT_TIME_RANGE_L28 };

  if (!_scout_cli_range_read (arguments, &question.range, error))
    return NULL;
  for (int part = SCOUT_CREATOR_PART_PROFILE; part <= SCOUT_CREATOR_PART_PARTNERSHIPS; part++)
    {
      question.creator_part = (ScoutCreatorPart) part;
      add_requests (requests, wire, &question);
    }

  return g_steal_pointer (&requests);
}

static GPtrArray *
list_post (const ScoutWire          *wire,
           const ScoutCliArguments  *arguments,
           GError                  **error)
{
  g_autoptr(GPtrArray) requests =
    g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  g_autofree char *id = scout_content_address_dup_id (arguments->operands[0], error);
  ScoutQuestion question = { id, .is_post = TRUE };

  if (id == NULL)
    return NULL;
  for (int part = SCOUT_CONTENT_PART_POST; part <= SCOUT_CONTENT_PART_COMMENTS; part++)
    {
      question.post_part = (ScoutContentPart) part;
      add_requests (requests, wire, &question);
    }

  return g_steal_pointer (&requests);
}

/* Whatever a terminal would obey stands in what was typed, and so between single quotes, which bash
 * and zsh let be interrupted by $'\033'. */
static void
append_command (GString    *text,
                const char *command)
{
  const char *end = command + strlen (command);

  for (const char *p = command; p < end;)
    {
      gunichar c = g_utf8_get_char_validated (p, end - p);
      gboolean is_broken = c == (gunichar) -1 || c == (gunichar) -2;
      const char *next = is_broken ? p + 1 : g_utf8_next_char (p);

      if (!is_broken && !scout_sheet_is_obeyed (c))
        {
          g_string_append_len (text, p, next - p);
          p = next;
          continue;
        }

      g_string_append (text, "'$'");
      for (; p < next; p++)
        g_string_append_printf (text, "\\%03o", (guint) (guchar) *p);
      g_string_append (text, "''");
    }
  g_string_append_c (text, '\n');
}

gboolean
_scout_cli_explain (const ScoutCliArguments  *arguments,
                    ScoutQuery               *query,
                    GError                  **error)
{
  g_autoptr(ScoutWire) wire = scout_wire_new (arguments->catalog, arguments->network);
  g_autoptr(GPtrArray) requests = NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  if (query != NULL)
    requests = list_search (wire, arguments, query);
  else if (g_str_equal (arguments->command->name, "creator"))
    requests = list_creator (wire, arguments, error);
  else
    requests = list_post (wire, arguments, error);
  if (requests == NULL)
    return FALSE;

  for (guint i = 0; i < requests->len; i++)
    {
      g_autofree char *command = scout_graph_request_dup_curl (g_ptr_array_index (requests, i),
                                                               get_base_url (arguments),
                                                               SCOUT_GRAPH_VERSION);

      append_command (text, command);
    }

  return scout_cli_output_write (text->str, error);
}
