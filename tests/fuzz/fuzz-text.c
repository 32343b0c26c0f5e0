/* fuzz-text.c: any bytes as foreign text, on its way into a label or a log (threats T1 and T17).
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A line for the interface is UTF-8, short and of one line, and making it again changes nothing. A
 * redacted text holds no token and is not changed by being redacted again.
 */

#include "config.h"

#include "fuzz.h"
#include "scout-redact.h"
#include "scout-wording.h"

#include <string.h>

static void
check_line (const char *text)
{
  g_autofree char *line = scout_wording_inline (text);
  g_autofree char *again = scout_wording_inline (line);

  g_assert_true (g_utf8_validate (line, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (line, -1), <=, 513);
  g_assert_null (strpbrk (line, "\t\n\v\f\r"));
  g_assert_null (strstr (line, "\u202e"));
  if (g_utf8_strlen (line, -1) <= 512)
    g_assert_cmpstr (line, ==, again);
}

static void
check_log (const char *text)
{
  g_autofree char *clean = scout_redact (text);
  g_autofree char *again = scout_redact (clean);

  for (const char *at = strstr (clean, "EAA"); at != NULL; at = strstr (at + 1, "EAA"))
    g_assert_cmpuint (strspn (at, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
                      <, 7);
  g_assert_cmpstr (clean, ==, again);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autofree char *text = g_strndup ((const char *) data, length);

  check_line (text);
  check_log (text);

  return 0;
}
