/* scout-sandbox-text.c: the encodings of the Graph API: cursors, tokens, lists and ranges.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pure functions on text. Lists and ranges are read as tolerantly as Meta's own samples write them:
 * the samples have neither quotes around member names nor always double quotes around values.
 */

#include "config.h"

#include "scout-sandbox-text.h"

#include <math.h>
#include <string.h>
#include <sys/random.h>

/* No cursor or filter is longer; what is, need not be looked at. */
#define MAX_CURSOR 32
#define MAX_ENCODED 512
#define MAX_RANGE 512

char *
scout_sandbox_encode (const guint8 *data,
                      gsize         length)
{
  g_autofree char *base64 = g_base64_encode (data, length);
  GString *text = g_string_new (NULL);

  for (const char *at = base64; *at != '\0'; at++)
    {
      switch (*at)
        {
        case '+':
          g_string_append (text, "ZA");
          break;
        case 'Z':
          g_string_append (text, "ZB");
          break;
        case '/':
          g_string_append (text, "ZC");
          break;
        case '=':
          g_string_append (text, "ZD");
          break;
        default:
          g_string_append_c (text, *at);
          break;
        }
    }

  return g_string_free (text, FALSE);
}

char *
scout_sandbox_encode_cursor (guint position)
{
  g_autofree char *digits = g_strdup_printf ("%u", position);

  return scout_sandbox_encode ((const guint8 *) digits, strlen (digits));
}

guint8 *
scout_sandbox_decode (const char *text,
                      gsize      *length)
{
  static const char originals[] = "+Z/=";
  g_autoptr (GString) base64 = g_string_new (NULL);

  if (strlen (text) > MAX_ENCODED)
    return NULL;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (!g_ascii_isalnum (*at))
        return NULL;
      if (*at != 'Z')
        g_string_append_c (base64, *at);
      else if (*++at >= 'A' && *at <= 'D')
        g_string_append_c (base64, originals[*at - 'A']);
      else
        return NULL;
    }

  return g_base64_decode (base64->str, length);
}

gboolean
scout_sandbox_decode_cursor (const char *cursor,
                             guint      *position)
{
  g_autofree guint8 *bytes = NULL;
  g_autofree char *digits = NULL;
  guint64 value = 0;
  gsize length = 0;

  if (strlen (cursor) > MAX_CURSOR)
    return FALSE;
  bytes = scout_sandbox_decode (cursor, &length);
  if (bytes == NULL)
    return FALSE;

  digits = g_strndup ((const char *) bytes, length);
  if (!g_ascii_string_to_unsigned (digits, 10, 0, G_MAXINT32, &value, NULL))
    return FALSE;

  *position = (guint) value;
  return TRUE;
}

char *
scout_sandbox_derive_token (const char *source)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA384);
  g_autofree char *text = NULL;
  guint8 digest[48];
  gsize length = sizeof digest;

  g_checksum_update (checksum, (const guchar *) source, -1);
  g_checksum_get_digest (checksum, digest, &length);
  text = scout_sandbox_encode (digest, length);

  return g_strconcat ("SANDBOX", text, NULL);
}

char *
scout_sandbox_random_id (void)
{
  GString *text = g_string_new (NULL);
  guint8 bytes[16];

  if (getrandom (bytes, sizeof bytes, 0) != (gssize) sizeof bytes)
    g_error ("The kernel gives no random bytes");
  for (gsize i = 0; i < sizeof bytes; i++)
    g_string_append_printf (text, "%02x", bytes[i]);

  return g_string_free (text, FALSE);
}

char *
scout_sandbox_encode_base64url (const guint8 *data,
                                gsize         length)
{
  char *text = g_base64_encode (data, length);

  g_strdelimit (text, "+", '-');
  g_strdelimit (text, "/", '_');
  text[strcspn (text, "=")] = '\0';
  return text;
}

char *
scout_sandbox_hash_base64url (const char *text)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;

  g_checksum_update (checksum, (const guchar *) text, -1);
  g_checksum_get_digest (checksum, digest, &length);
  return scout_sandbox_encode_base64url (digest, length);
}

char **
scout_sandbox_parse_list (const char *text)
{
  g_autofree char *inside = g_strstrip (g_strdup (text));
  gsize length = strlen (inside);
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_auto (GStrv) parts = NULL;

  if (length >= 2 && inside[0] == '[' && inside[length - 1] == ']')
    {
      inside[0] = ' ';
      inside[length - 1] = '\0';
    }

  parts = g_strsplit (inside, ",", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *value = g_strstrip (parts[i]);
      gsize end = strlen (value);

      if (end >= 2 && (value[0] == '"' || value[0] == '\'') && value[end - 1] == value[0])
        {
          value[end - 1] = '\0';
          value++;
        }
      if (*value != '\0')
        g_ptr_array_add (values, g_strdup (value));
    }
  g_ptr_array_add (values, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&values), FALSE);
}

/* One name or value: quoted, or up to the next mark. */
static char *
parse_word (const char **at)
{
  const char *start;
  char *word;

  while (g_ascii_isspace (**at))
    (*at)++;

  if (**at == '"' || **at == '\'')
    {
      char quote = *(*at)++;

      start = *at;
      while (**at != '\0' && **at != quote)
        (*at)++;
      if (**at == '\0')
        return NULL;
      word = g_strndup (start, (gsize) (*at - start));
      (*at)++;
    }
  else
    {
      start = *at;
      while (g_ascii_isalnum (**at) || (**at != '\0' && strchr ("_.+-", **at) != NULL))
        (*at)++;
      word = g_strndup (start, (gsize) (*at - start));
    }

  while (g_ascii_isspace (**at))
    (*at)++;
  return word;
}

static gboolean
set_member (ScoutSandboxRange *range,
            const char        *name,
            const char        *value)
{
  char *end = NULL;
  double number;

  if (strcmp (name, "time_range") == 0)
    {
      g_free (range->time_range);
      range->time_range = g_strdup (value);
      return TRUE;
    }
  if (strcmp (name, "breakdown") == 0)
    {
      g_free (range->breakdown);
      range->breakdown = g_strdup (value);
      return TRUE;
    }

  number = g_ascii_strtod (value, &end);
  if (end == value || *end != '\0' || !isfinite (number))
    return FALSE;
  if (strcmp (name, "min") == 0)
    range->min = number;
  else if (strcmp (name, "max") == 0)
    range->max = number;
  else
    return FALSE;
  return TRUE;
}

static gboolean
parse_members (const char        *at,
               ScoutSandboxRange *range)
{
  do
    {
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;

      at++;
      name = parse_word (&at);
      if (name == NULL || *at != ':')
        return FALSE;
      at++;
      value = parse_word (&at);
      if (value == NULL || !set_member (range, name, value))
        return FALSE;
    }
  while (*at == ',');

  return *at == '}' && at[1] == '\0';
}

gboolean
scout_sandbox_parse_range (const char        *text,
                           ScoutSandboxRange *range)
{
  g_autofree char *stripped = NULL;

  *range = (ScoutSandboxRange) { .min = NAN, .max = NAN };
  if (strlen (text) > MAX_RANGE)
    return FALSE;

  stripped = g_strstrip (g_strdup (text));
  if (*stripped == '{' && parse_members (stripped, range))
    return TRUE;

  scout_sandbox_range_clear (range);
  return FALSE;
}

void
scout_sandbox_range_clear (ScoutSandboxRange *range)
{
  g_free (range->time_range);
  g_free (range->breakdown);
  *range = (ScoutSandboxRange) { .min = NAN, .max = NAN };
}
