/* scout-state-details.c: what Meta says of an error, for whoever asks for help with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-state-details-private.h"

#include "scout-wording.h"

#include <glib/gi18n.h>

static void
append_line (GString    *lines,
             const char *line)
{
  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append (lines, line);
}

char *
_scout_state_details_dup (const char *message,
                          int         code,
                          int         subcode,
                          const char *trace_id)
{
  g_autoptr(GString) lines = g_string_new (NULL);
  g_autofree char *safe_message = scout_wording_inline (message);
  g_autofree char *safe_trace_id = scout_wording_inline (trace_id);
  g_autofree char *codes = NULL;
  g_autofree char *trace = NULL;

  if (*safe_message != '\0')
    append_line (lines, safe_message);

  if (code != 0 && subcode != 0)
    codes = g_strdup_printf (_("Error code %d, subcode %d"), code, subcode);
  else if (code != 0)
    codes = g_strdup_printf (_("Error code %d"), code);
  if (codes != NULL)
    append_line (lines, codes);

  if (*safe_trace_id != '\0')
    {
      trace = g_strdup_printf (_("Trace ID %s"), safe_trace_id);
      append_line (lines, trace);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

char *
_scout_state_details_dup_description (const char *description,
                                      gboolean    is_waiting)
{
  const char *text = description != NULL ? description : "";

  if (!is_waiting)
    return g_strdup (text);

  return g_strdup_printf ("%s%s%s", text, *text != '\0' ? " " : "",
                          _("Scout tries again by itself then."));
}
