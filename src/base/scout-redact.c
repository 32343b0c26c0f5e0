/* scout-redact.c: takes secrets out of whatever is logged or kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * One pass over the text, looking at each place for a token by its own shape, for a secret by the
 * name in front of it, and for an authorization header. Text reaches logs raw, percent-encoded
 * (once or twice) and as JSON in JSON, so names and signs are compared after a small decoding of
 * the place looked at. In doubt too much is taken out of a log, which can do without: a secret
 * cannot be called back. What somebody has written is theirs, and loses only what is a token for
 * certain. Any thread.
 */

#include "config.h"

#include "scout-redact.h"

#include <string.h>

/* Always the same, so that the length is not told either. */
#define BULLETS "••••••••••••"

/* How often a text that held a secret is looked at again; a second time changes hardly any. */
#define MAX_LOOKS 8

/* Text in JSON in JSON in JSON has 7 in front of a quote; more are no quoting but a trap. */
#define MAX_BACKSLASHES 15

/* Letters and digits behind EAA or SANDBOX that make it a token rather than a word. */
#define TOKEN_LENGTH 4

/* The same in what a person writes, who may begin a word like that, too; Meta's have a hundred. */
#define WRITTEN_TOKEN_LENGTH 16

/* The name of a secret, what stands between it and the secret, and enough of that to know it. */
#define MAX_NAMED_LENGTH 96

/* The deepest that read_sign() decodes. */
#define MAX_LEVEL 2

/*
 * MatchFunc:
 * @text: the whole text
 * @at: the place in it
 * @end: its end
 * @value: (out): where the secret begins
 * @value_end: (out): where it ends
 *
 * Returns: whether a secret begins at @at, or is named there
 */
typedef gboolean (*MatchFunc) (const char  *text,
                               const char  *at,
                               const char  *end,
                               const char **value,
                               const char **value_end);

/*
 * Sign:
 * @character: the character meant, NUL at the end of the text
 * @length: bytes that it takes as written
 * @level: 0 if written plainly or with backslashes, 1 for `%26`, 2 for `%2526`
 */
typedef struct
{
  char character;
  gsize length;
  int level;
} Sign;

/* Secrets under these names are secrets whatever stands in front of the name. */
static const char *const strong_names[] = {
  "access_token",
  "appsecret_proof",
  "client_secret",
  "code_verifier",
  "fb_exchange_token",
  "input_token",
  "long_lived_token",
};

/* These are common words: only as the name of a parameter or of a member of JSON. */
static const char *const weak_names[] = {
  "code",
  "state",
};

static gboolean
is_token_character (char c)
{
  return g_ascii_isalnum (c) || c == '-' || c == '_' || c == '.' || c == '~';
}

static gboolean
has_prefix (const char *at,
            const char *end,
            const char *prefix)
{
  gsize length = strlen (prefix);

  return (gsize) (end - at) >= length && memcmp (at, prefix, length) == 0;
}

static gboolean
has_hex (const char *at,
         const char *end)
{
  return end - at >= 2 && g_ascii_isxdigit (at[0]) && g_ascii_isxdigit (at[1]);
}

static char
decode_hex (const char *at)
{
  return (char) (g_ascii_xdigit_value (at[0]) * 16 + g_ascii_xdigit_value (at[1]));
}

/* Decodes what is written at a place: `&`, `%26`, `%2526`, `\u0026`, `\"`, `\\\"`. */
static Sign
read_sign (const char *at,
           const char *end)
{
  const char *quote = at;

  if (at >= end)
    return (Sign){ '\0', 0, 0 };

  if (has_prefix (at, end, "%25") && has_hex (at + 3, end))
    return (Sign){ decode_hex (at + 3), 5, 2 };
  if (*at == '%' && has_hex (at + 1, end))
    return (Sign){ decode_hex (at + 1), 3, 1 };
  if (has_prefix (at, end, "\\u0025") && has_hex (at + 6, end))
    return (Sign){ decode_hex (at + 6), 8, 1 };
  if (has_prefix (at, end, "\\u00") && has_hex (at + 4, end))
    return (Sign){ decode_hex (at + 4), 6, 0 };

  while (quote < end && *quote == '\\' && quote - at < MAX_BACKSLASHES)
    quote++;
  if (quote > at && quote < end && *quote == '"')
    return (Sign){ '"', (gsize) (quote - at) + 1, 0 };

  return (Sign){ *at, 1, 0 };
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\t';
}

static gboolean
ends_value (char c)
{
  return c == '\0' || strchr ("&#\"'<> \t\r\n", c) != NULL;
}

static gboolean
ends_bare_member (char c)
{
  return ends_value (c) || strchr (",}]", c) != NULL;
}

/* Passes everything up to a sign that ends it and is not encoded more deeply than @level. */
static const char *
skip_value (const char *at,
            const char *end,
            int         level,
            gboolean  (*ends) (char))
{
  while (at < end)
    {
      Sign sign = read_sign (at, end);

      if (sign.level <= level && ends (sign.character))
        break;
      at += sign.length;
    }

  return at;
}

/* Passes a quoted value up to its closing quote, which is written as the opening one was. */
static const char *
skip_quoted (const char *at,
             const char *end,
             Sign        opening)
{
  gboolean is_plain = opening.level == 0 && opening.length == 1;

  while (at < end)
    {
      Sign sign = read_sign (at, end);

      if (sign.character == opening.character && sign.level == opening.level &&
          sign.length <= opening.length)
        break;
      /* In plain quotes a backslash takes the next character with it, be that a quote. */
      at += is_plain && *at == '\\' ? MIN (2, end - at) : (gssize) sign.length;
    }

  return at;
}

/*
 * Finds the secret of the name that ends at @at: behind `=` in a query, fragment or form, or behind
 * `": "` in JSON. Without quotes a JSON value counts only if @takes_bare, as `"code":190` is an
 * error number that support will ask for.
 */
static gboolean
find_value (const char  *at,
            const char  *end,
            gboolean     takes_bare,
            const char **value,
            const char **value_end)
{
  Sign sign = read_sign (at, end);
  int level = 0;

  if (sign.character == '"' || sign.character == '\'')
    {
      at += sign.length;
      sign = read_sign (at, end);
    }
  while (is_space (sign.character))
    {
      at += sign.length;
      sign = read_sign (at, end);
    }

  if (sign.character == '=')
    {
      *value = at + sign.length;
      *value_end = skip_value (*value, end, sign.level, ends_value);
      return *value_end > *value;
    }
  if (sign.character != ':')
    return FALSE;

  level = sign.level;
  do
    {
      at += sign.length;
      sign = read_sign (at, end);
    }
  while (is_space (sign.character));

  if (sign.character == '"' || sign.character == '\'')
    {
      *value = at + sign.length;
      *value_end = skip_quoted (*value, end, sign);
      return *value_end > *value;
    }
  if (!takes_bare)
    return FALSE;
  *value = at;
  *value_end = skip_value (at, end, level, ends_bare_member);

  return *value_end > *value;
}

/* Whether a parameter's or a member's name may begin at @at. */
static gboolean
begins_name (const char *text,
             const char *at)
{
  /* Longest first: the last of each ends in characters that a name might end in as well. */
  static const char *const openings[] = {
    "%253F", "%253f", "%2526", "%2523", "%2522", "%3F", "%3f", "%26", "%23", "%22",
    "\\u003F", "\\u003f", "\\u0026", "\\u0023", "?", "&", "#", "\"", "'",
  };

  if (at == text || at[-1] == '\n' || at[-1] == '\0')
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      gsize length = strlen (openings[i]);

      if ((gsize) (at - text) >= length && memcmp (at - length, openings[i], length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
match_strong_name (const char  *at,
                   const char  *end,
                   const char **value,
                   const char **value_end)
{
  for (gsize i = 0; i < G_N_ELEMENTS (strong_names); i++)
    {
      if (has_prefix (at, end, strong_names[i]) &&
          find_value (at + strlen (strong_names[i]), end, TRUE, value, value_end))
        return TRUE;
    }

  return FALSE;
}

static gboolean
match_name (const char  *text,
            const char  *at,
            const char  *end,
            const char **value,
            const char **value_end)
{
  if (match_strong_name (at, end, value, value_end))
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (weak_names); i++)
    {
      if (has_prefix (at, end, weak_names[i]) && begins_name (text, at) &&
          find_value (at + strlen (weak_names[i]), end, FALSE, value, value_end))
        return TRUE;
    }

  return FALSE;
}

/* EAA… and SANDBOX…, wherever they stand. */
static gboolean
match_token (const char  *at,
             const char  *end,
             gsize        least,
             const char **value,
             const char **value_end)
{
  const char *cursor = NULL;

  if (has_prefix (at, end, "EAA"))
    cursor = at + strlen ("EAA");
  else if (has_prefix (at, end, "SANDBOX"))
    cursor = at + strlen ("SANDBOX");
  else
    return FALSE;

  *value = at;
  while (cursor < end && is_token_character (*cursor))
    cursor++;
  *value_end = cursor;

  return (gsize) (cursor - at) >= (*at == 'E' ? 3 : 7) + least;
}

static gboolean
ends_header (char c)
{
  return c == '\0' || c == '"' || c == '\'' || c == '\r' || c == '\n';
}

/* `Authorization: …` up to the end of the line or quotation, and `Bearer …`. */
static gboolean
match_header (const char  *at,
              const char  *end,
              const char **value,
              const char **value_end)
{
  static const char authorization[] = "Authorization";
  static const char bearer[] = "Bearer";
  Sign sign = { 0 };

  if ((gsize) (end - at) > strlen (authorization) &&
      g_ascii_strncasecmp (at, authorization, strlen (authorization)) == 0)
    {
      if (!find_value (at + strlen (authorization), end, TRUE, value, value_end))
        return FALSE;
      *value_end = skip_value (*value, end, 0, ends_header);
      return TRUE;
    }

  if ((gsize) (end - at) <= strlen (bearer) ||
      g_ascii_strncasecmp (at, bearer, strlen (bearer)) != 0)
    return FALSE;

  at += strlen (bearer);
  sign = read_sign (at, end);
  if (!is_space (sign.character) && sign.character != '+')
    return FALSE;
  while (is_space (sign.character) || sign.character == '+')
    {
      at += sign.length;
      sign = read_sign (at, end);
    }
  *value = at;
  *value_end = skip_value (at, end, sign.level, ends_value);

  return *value_end > *value;
}

/* What may be a secret, however unlikely. */
static gboolean
match_any (const char  *text,
           const char  *at,
           const char  *end,
           const char **value,
           const char **value_end)
{
  switch (*at)
    {
    case 'E':
    case 'S':
      return match_token (at, end, TOKEN_LENGTH, value, value_end);

    case 'A':
    case 'B':
    case 'b':
      return match_header (at, end, value, value_end);

    case 'a':
      return match_header (at, end, value, value_end) ||
             match_name (text, at, end, value, value_end);

    case 'c':
    case 'f':
    case 'i':
    case 'l':
    case 's':
      return match_name (text, at, end, value, value_end);

    default:
      return FALSE;
    }
}

/* What cannot be anything but a token: by its shape, or by its name and its length. */
static gboolean
match_written (const char  *text G_GNUC_UNUSED,
               const char  *at,
               const char  *end,
               const char **value,
               const char **value_end)
{
  const char *near = at + MIN (end - at, MAX_NAMED_LENGTH);
  const char *cursor = NULL;

  if (match_token (at, end, WRITTEN_TOKEN_LENGTH, value, value_end))
    return TRUE;

  /* Looking no further keeps a text that is full of names from being read once for each. */
  if (!match_strong_name (at, near, value, value_end))
    return FALSE;

  cursor = *value;
  while (cursor < *value_end && (is_token_character (*cursor) || *cursor == '|'))
    cursor++;
  if (cursor - *value < WRITTEN_TOKEN_LENGTH)
    return FALSE;

  *value_end = skip_value (cursor, end, MAX_LEVEL, ends_value);
  return TRUE;
}

static GString *
redact_once (const char *text,
             gsize       length,
             MatchFunc   match)
{
  GString *result = g_string_sized_new (length);
  const char *end = text + length;
  const char *kept = text;

  for (const char *at = text; at < end;)
    {
      const char *value = NULL;
      const char *value_end = NULL;

      if (!match (text, at, end, &value, &value_end))
        {
          at++;
          continue;
        }
      g_string_append_len (result, kept, value - kept);
      g_string_append (result, BULLETS);
      at = value_end;
      kept = value_end;
    }
  g_string_append_len (result, kept, end - kept);

  return result;
}

/* What a redaction leaves may look like a name with a secret in its turn, as where a token began
 * inside of an escape; nothing is let out that another look would take away. */
static GString *
redact_bytes (const char *text,
              gsize       length,
              MatchFunc   match)
{
  GString *clean = redact_once (text, length, match);

  if (clean->len == length && memcmp (clean->str, text, length) == 0)
    return clean;

  for (guint i = 0; i < MAX_LOOKS; i++)
    {
      GString *again = redact_once (clean->str, clean->len, match);
      gboolean is_done = g_string_equal (clean, again);

      g_string_free (clean, TRUE);
      clean = again;
      if (is_done)
        break;
    }

  return clean;
}

char *
scout_redact (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return g_string_free (redact_bytes (text, strlen (text), match_any), FALSE);
}

char *
scout_redact_tokens (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return g_string_free (redact_bytes (text, strlen (text), match_written), FALSE);
}

GLogWriterOutput
scout_redact_log_writer (GLogLevelFlags   level,
                         const GLogField *fields,
                         gsize            n_fields,
                         gpointer         user_data)
{
  g_autofree GLogField *redacted = g_new (GLogField, n_fields);
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; i < n_fields; i++)
    {
      const char *value = fields[i].value;
      gsize length = fields[i].length >= 0 ? (gsize) fields[i].length : strlen (value);
      GString *clean = redact_bytes (value, length, match_any);

      redacted[i].key = fields[i].key;
      redacted[i].length = fields[i].length >= 0 ? (gssize) clean->len : -1;
      redacted[i].value = clean->str;
      g_ptr_array_add (values, g_string_free (clean, FALSE));
    }

  return g_log_writer_default (level, redacted, n_fields, NULL);
}
