/* scout-login-answer.c: the parameters that the dialog's redirect carries.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Pure functions over foreign text; whether an answer may be believed is the flow's affair. The
 * values are picked out of the text by hand instead of by g_uri_parse_params(), because that leaves
 * copies of tokens behind and gives up at the first parameter that it cannot decode.
 */

#include "config.h"

#include "scout-login-answer-private.h"

#include "scout-foreign-token-private.h"
#include "scout-permission.h"

#include <string.h>

/* Real tokens have 150 characters at least; an address or a word is none. */
#define MIN_TOKEN_LENGTH 32

#define MAX_PERMISSIONS 100
#define MAX_DATE_LENGTH 40

/* Life of a long-lived user token, which the redirect does not tell (conventions section 1.4). */
#define LONG_LIVED_SECONDS 5183944

/* Longer lives are nonsense, and their sum with the present time might overflow. */
#define MAX_LIFE_SECONDS (G_GUINT64_CONSTANT (10) * 366 * 24 * 60 * 60)
#define MAX_UNIX_TIME G_GUINT64_CONSTANT (253402300799)

typedef struct
{
  const char *name;
  gsize offset;
} Parameter;

static const Parameter parameters[] = {
  { "access_token", G_STRUCT_OFFSET (ScoutLoginAnswer, access_token) },
  { "data_access_expiration_time", G_STRUCT_OFFSET (ScoutLoginAnswer, data_access_expires) },
  { "denied_scopes", G_STRUCT_OFFSET (ScoutLoginAnswer, declined) },
  { "error", G_STRUCT_OFFSET (ScoutLoginAnswer, error) },
  { "error_description", G_STRUCT_OFFSET (ScoutLoginAnswer, error_description) },
  { "error_reason", G_STRUCT_OFFSET (ScoutLoginAnswer, error_reason) },
  { "expires_in", G_STRUCT_OFFSET (ScoutLoginAnswer, expires_in) },
  { "granted_scopes", G_STRUCT_OFFSET (ScoutLoginAnswer, granted) },
  { "long_lived_token", G_STRUCT_OFFSET (ScoutLoginAnswer, long_lived_token) },
  { "state", G_STRUCT_OFFSET (ScoutLoginAnswer, state) },
};

static char *
decode (const char *text,
        gsize       length)
{
  char *encoded = g_strndup (text, length);
  char *decoded = NULL;

  for (char *c = encoded; *c != '\0'; c++)
    {
      if (*c == '+')
        *c = ' ';
    }
  decoded = g_uri_unescape_string (encoded, NULL);
  scout_wipe_string (encoded);

  if (decoded != NULL && g_utf8_validate (decoded, -1, NULL))
    return decoded;

  scout_wipe_string (decoded);

  return g_strdup ("");
}

static char **
find_slot (ScoutLoginAnswer *self,
           const char       *name,
           gsize             length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parameters); i++)
    {
      if (strlen (parameters[i].name) == length && memcmp (parameters[i].name, name, length) == 0)
        return G_STRUCT_MEMBER_P (self, parameters[i].offset);
    }

  return NULL;
}

static void
take_parameter (ScoutLoginAnswer *self,
                const char       *text,
                gsize             length)
{
  const char *equals = memchr (text, '=', length);
  char **slot = NULL;

  if (equals == NULL)
    return;

  slot = find_slot (self, text, (gsize) (equals - text));
  if (slot == NULL)
    return;

  /* Of two values nobody can say which one the check saw and which one was used. */
  if (*slot != NULL)
    {
      scout_wipe_string (*slot);
      *slot = g_strdup ("");
      return;
    }

  *slot = decode (equals + 1, length - (gsize) (equals + 1 - text));
}

void
_scout_login_answer_read (ScoutLoginAnswer *self,
                          const char       *text)
{
  memset (self, 0, sizeof *self);

  while (text != NULL && *text != '\0')
    {
      gsize length = strcspn (text, "&");

      take_parameter (self, text, length);
      text += length;
      if (*text == '&')
        text++;
    }
}

void
_scout_login_answer_clear (ScoutLoginAnswer *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parameters); i++)
    g_clear_pointer ((char **) G_STRUCT_MEMBER_P (self, parameters[i].offset), scout_wipe_string);
}

static GStrv
split_permissions (const char *list)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) names = g_strsplit_set (list != NULL ? list : "", ", ", MAX_PERMISSIONS);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (scout_permission_is_name (names[i]) && g_hash_table_add (seen, names[i]))
        g_strv_builder_add (builder, names[i]);
    }

  return g_strv_builder_end (builder);
}

static gint64
read_life (const char *text,
           gint64      now)
{
  guint64 seconds = 0;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 1, MAX_LIFE_SECONDS, &seconds, NULL))
    return 0;

  return now + (gint64) seconds * G_USEC_PER_SEC;
}

/* Meta's documents speak of ISO 8601, its sample has Unix time. */
static gint64
read_moment (const char *text)
{
  g_autoptr (GDateTime) moment = NULL;
  g_autoptr (GTimeZone) utc = NULL;
  guint64 seconds = 0;

  if (text == NULL || strnlen (text, MAX_DATE_LENGTH + 1) > MAX_DATE_LENGTH)
    return 0;
  if (g_ascii_string_to_unsigned (text, 10, 1, MAX_UNIX_TIME, &seconds, NULL))
    return (gint64) seconds * G_USEC_PER_SEC;

  utc = g_time_zone_new_utc ();
  moment = g_date_time_new_from_iso8601 (text, utc);
  if (moment == NULL)
    return 0;

  return MAX (g_date_time_to_unix (moment), 0) * G_USEC_PER_SEC;
}

ScoutLoginGrant *
_scout_login_answer_to_grant (const ScoutLoginAnswer *self,
                              gint64                  now)
{
  g_autoptr (ScoutLoginGrant) grant = g_new0 (ScoutLoginGrant, 1);

  grant->token = _scout_foreign_token_new (self->long_lived_token);
  grant->expires_at = now + (gint64) LONG_LIVED_SECONDS * G_USEC_PER_SEC;
  if (grant->token == NULL)
    {
      grant->token = _scout_foreign_token_new (self->access_token);
      grant->expires_at = read_life (self->expires_in, now);
    }
  if (grant->token == NULL)
    return NULL;

  grant->data_access_expires_at = read_moment (self->data_access_expires);
  grant->granted = split_permissions (self->granted);
  grant->declined = split_permissions (self->declined);

  return g_steal_pointer (&grant);
}

gboolean
scout_login_is_token (const char *text)
{
  gsize length = 0;

  g_return_val_if_fail (text != NULL, FALSE);

  while (g_ascii_isalnum (text[length]))
    length++;

  return text[length] == '\0' && length >= MIN_TOKEN_LENGTH;
}

ScoutLoginGrant *
scout_login_grant_new_for_token (const char *text)
{
  ScoutLoginGrant *grant = NULL;

  g_return_val_if_fail (text != NULL && scout_login_is_token (text), NULL);

  grant = g_new0 (ScoutLoginGrant, 1);
  grant->token = _scout_foreign_token_new (text);
  grant->granted = g_new0 (char *, 1);
  grant->declined = g_new0 (char *, 1);
  grant->is_pasted = TRUE;

  return grant;
}
