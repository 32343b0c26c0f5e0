/* scout-sandbox-call.c: one call of the Graph API, while it is being answered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Parameters, the error, the body and the paging that all paths have in common. It knows neither
 * HTTP nor what the paths are; scout-sandbox-graph.c routes.
 */

#include "config.h"

#include "scout-sandbox-call.h"

#include "scout-sandbox-text.h"

#include <string.h>

/* How deep cursors reach; nobody says where Meta's end. */
#define MAX_POSITION 1000000

#define OLDEST_VERSION 21
#define NEWEST_VERSION 26

typedef struct
{
  char *name;
  char *value;
} ScoutSandboxParameter;

static void
parameter_free (gpointer data)
{
  ScoutSandboxParameter *parameter = data;

  g_free (parameter->name);
  g_free (parameter->value);
  g_free (parameter);
}

/* As browsers encode; whatever is no valid escape stays as it is. */
static char *
decode (const char *text,
        gsize       length)
{
  GString *decoded = g_string_sized_new (length);

  for (gsize i = 0; i < length; i++)
    {
      int high = i + 2 < length ? g_ascii_xdigit_value (text[i + 1]) : -1;
      int low = i + 2 < length ? g_ascii_xdigit_value (text[i + 2]) : -1;

      if (text[i] == '+')
        {
          g_string_append_c (decoded, ' ');
        }
      else if (text[i] == '%' && high >= 0 && low >= 0 && high + low > 0)
        {
          g_string_append_c (decoded, (char) (high * 16 + low));
          i += 2;
        }
      else
        {
          g_string_append_c (decoded, text[i]);
        }
    }

  return g_string_free (decoded, FALSE);
}

static void
add_parameters (GPtrArray  *parameters,
                const char *text)
{
  while (text != NULL && *text != '\0')
    {
      gsize length = strcspn (text, "&");
      const char *equals = memchr (text, '=', length);
      gsize name_length = equals != NULL ? (gsize) (equals - text) : length;

      if (name_length > 0)
        {
          ScoutSandboxParameter *parameter = g_new0 (ScoutSandboxParameter, 1);

          parameter->name = decode (text, name_length);
          parameter->value = equals != NULL ? decode (equals + 1, length - name_length - 1)
                                            : g_strdup ("");
          g_ptr_array_add (parameters, parameter);
        }
      text += length;
      if (*text == '&')
        text++;
    }
}

const char *
scout_sandbox_split_version (const char  *path,
                             char       **version)
{
  const char *rest = path;
  char *end = NULL;
  guint64 major;

  *version = g_strdup_printf ("v%d.0", NEWEST_VERSION);
  if (!g_str_has_prefix (path, "/v") || !g_ascii_isdigit (path[2]))
    return path;

  major = g_ascii_strtoull (path + 2, &end, 10);
  if (end[0] != '.' || end[1] != '0' || (end[2] != '/' && end[2] != '\0'))
    return path;

  rest = end + 2;
  g_clear_pointer (version, g_free);
  if (major <= NEWEST_VERSION)
    *version = g_strdup_printf ("v%u.0", (guint) MAX (major, OLDEST_VERSION));
  return *rest != '\0' ? rest : "/";
}

static void
header_free (gpointer data)
{
  ScoutSandboxHeader *header = data;

  g_free (header->name);
  g_free (header->value);
  g_free (header);
}

ScoutSandboxCall *
scout_sandbox_call_new (ScoutSandboxState *state,
                        const char        *method,
                        const char        *query,
                        const char        *form)
{
  ScoutSandboxCall *self = g_new0 (ScoutSandboxCall, 1);

  self->state = state;
  self->method = method;
  self->parameters = g_ptr_array_new_with_free_func (parameter_free);
  self->headers = g_ptr_array_new_with_free_func (header_free);
  self->writer = scout_graph_writer_new ();
  add_parameters (self->parameters, form);
  add_parameters (self->parameters, query);

  return self;
}

void
scout_sandbox_call_free (ScoutSandboxCall *self)
{
  g_free (self->version);
  g_free (self->path);
  g_ptr_array_unref (self->parameters);
  g_ptr_array_unref (self->headers);
  scout_sandbox_error_clear (&self->error);
  scout_graph_writer_free (self->writer);
  g_free (self);
}

const char *
scout_sandbox_call_get (const ScoutSandboxCall *self,
                        const char             *name)
{
  for (guint i = self->parameters->len; i > 0; i--)
    {
      const ScoutSandboxParameter *parameter = g_ptr_array_index (self->parameters, i - 1);

      if (strcmp (parameter->name, name) == 0)
        return parameter->value;
    }
  return NULL;
}

void
scout_sandbox_call_set_path (ScoutSandboxCall *self,
                             const char       *path)
{
  char *rest;

  g_clear_pointer (&self->version, g_free);
  g_free (self->path);
  rest = g_strdup (scout_sandbox_split_version (path, &self->version));
  if (strlen (rest) > 1 && g_str_has_suffix (rest, "/"))
    rest[strlen (rest) - 1] = '\0';
  self->path = rest;
}

void
scout_sandbox_call_add_header (ScoutSandboxCall *self,
                               const char       *name,
                               const char       *value)
{
  ScoutSandboxHeader *header = g_new0 (ScoutSandboxHeader, 1);

  header->name = g_strdup (name);
  header->value = g_strdup (value);
  g_ptr_array_add (self->headers, header);
}

gboolean
scout_sandbox_call_fail (ScoutSandboxCall      *self,
                         ScoutSandboxErrorKind  kind)
{
  scout_sandbox_error_set (&self->error, kind, NULL, NULL);
  return FALSE;
}

gboolean
scout_sandbox_call_fail_message (ScoutSandboxCall      *self,
                                 ScoutSandboxErrorKind  kind,
                                 const char            *format,
                                 ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  scout_sandbox_error_set (&self->error, kind, message, NULL);
  return FALSE;
}

gboolean
scout_sandbox_call_fail_code (ScoutSandboxCall *self,
                              int               code,
                              int               subcode,
                              const char       *message)
{
  scout_sandbox_error_set_words (&self->error, code, subcode, message);
  return FALSE;
}

gboolean
scout_sandbox_call_fail_method (ScoutSandboxCall *self)
{
  g_autofree char *method = g_ascii_strdown (self->method, -1);

  return scout_sandbox_call_fail_message (self, SCOUT_SANDBOX_ERROR_METHOD,
                                          "Unsupported %s request.", method);
}

gboolean
scout_sandbox_call_has_failed (const ScoutSandboxCall *self)
{
  return self->error.code != 0;
}

gboolean
scout_sandbox_call_read_limit (ScoutSandboxCall *self,
                               guint             usual,
                               guint             most,
                               guint            *limit)
{
  const char *text = scout_sandbox_call_get (self, "limit");
  guint64 value = usual;

  if (text != NULL && !g_ascii_string_to_unsigned (text, 10, 1, most, &value, NULL))
    return scout_sandbox_call_fail_message (self, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Param limit must be a number from 1 to %u",
                                            most);

  *limit = (guint) value;
  return TRUE;
}

static gboolean
read_cursor (ScoutSandboxCall *self,
             const char       *name,
             guint            *position)
{
  if (!scout_sandbox_decode_cursor (scout_sandbox_call_get (self, name), position))
    return scout_sandbox_call_fail_message (self, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Invalid cursors values");
  if (*position >= MAX_POSITION)
    return scout_sandbox_call_fail_message (self, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) The After Cursor specified exceeds the max "
                                            "limit supported by this endpoint");
  return TRUE;
}

gboolean
scout_sandbox_call_read_paging (ScoutSandboxCall   *self,
                                guint               total,
                                ScoutSandboxPaging *paging)
{
  const char *after = scout_sandbox_call_get (self, "after");
  const char *before = scout_sandbox_call_get (self, "before");
  guint position = 0;

  paging->total = total;
  paging->first = 0;
  paging->end = MIN (paging->limit, total);

  if (after != NULL && *after != '\0')
    {
      if (!read_cursor (self, "after", &position))
        return FALSE;
      paging->first = MIN (position + 1, total);
      paging->end = MIN (paging->first + paging->limit, total);
    }
  else if (before != NULL && *before != '\0')
    {
      if (!read_cursor (self, "before", &position))
        return FALSE;
      paging->end = MIN (position, total);
      paging->first = paging->end > paging->limit ? paging->end - paging->limit : 0;
    }
  return TRUE;
}

static void
append_parameter (GString    *url,
                  const char *name,
                  const char *value)
{
  g_autofree char *escaped_name = g_uri_escape_bytes ((const guint8 *) name, strlen (name), NULL);
  g_autofree char *escaped = g_uri_escape_bytes ((const guint8 *) value, strlen (value), NULL);

  g_string_append_printf (url, "%c%s=%s", strchr (url->str, '?') != NULL ? '&' : '?', escaped_name,
                          escaped);
}

static void
write_link (ScoutSandboxCall *self,
            const char       *member,
            const char       *cursor_name,
            guint             position,
            guint             limit)
{
  static const char *own[] = { "access_token", "limit", "after", "before", NULL };
  g_autoptr (GString) url = g_string_new (self->state->base_url);
  g_autofree char *cursor = scout_sandbox_encode_cursor (position);
  g_autofree char *limit_text = g_strdup_printf ("%u", limit);

  g_string_append_printf (url, "/%s%s", self->version, self->path);
  append_parameter (url, "access_token", self->token->text);
  for (guint i = 0; i < self->parameters->len; i++)
    {
      const ScoutSandboxParameter *parameter = g_ptr_array_index (self->parameters, i);

      if (!g_strv_contains (own, parameter->name))
        append_parameter (url, parameter->name, parameter->value);
    }
  append_parameter (url, "limit", limit_text);
  append_parameter (url, cursor_name, cursor);
  scout_graph_writer_member_text (self->writer, member, url->str);
}

void
scout_sandbox_call_write_paging (ScoutSandboxCall         *self,
                                 const ScoutSandboxPaging *paging)
{
  guint last = paging->end > paging->first ? paging->end - 1 : paging->first;
  g_autofree char *before = scout_sandbox_encode_cursor (paging->first);
  g_autofree char *after = scout_sandbox_encode_cursor (last);

  scout_graph_writer_member (self->writer, "paging");
  scout_graph_writer_begin_object (self->writer);
  scout_graph_writer_member (self->writer, "cursors");
  scout_graph_writer_begin_object (self->writer);
  scout_graph_writer_member_text (self->writer, "before", before);
  scout_graph_writer_member_text (self->writer, "after", after);
  scout_graph_writer_end_object (self->writer);
  if (paging->end < paging->total)
    write_link (self, "next", "after", last, paging->limit);
  if (paging->first > 0)
    write_link (self, "previous", "before", paging->first, paging->limit);
  scout_graph_writer_end_object (self->writer);
}

void
scout_sandbox_call_begin_edge (ScoutSandboxCall *self,
                               const char       *name)
{
  scout_graph_writer_member (self->writer, name);
  if (!self->state->options.bare_lists)
    {
      scout_graph_writer_begin_object (self->writer);
      scout_graph_writer_member (self->writer, "data");
    }
  scout_graph_writer_begin_array (self->writer);
}

void
scout_sandbox_call_end_edge (ScoutSandboxCall *self)
{
  scout_graph_writer_end_array (self->writer);
  if (!self->state->options.bare_lists)
    scout_graph_writer_end_object (self->writer);
}
