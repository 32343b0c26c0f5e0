/* scout-sandbox-grant.c: sign-ins as texts that tell by themselves what was granted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Meta's tokens outlive its servers' restarts, so the sandbox's do: a program that keeps one in the
 * keyring goes on with it in front of the next sandbox, which has to know what it stands for. The
 * seal keeps words apart that merely look like tokens. It is no secret, and opens nothing but an
 * invented world on this computer. Pure but for the random part.
 */

#include "config.h"

#include "scout-sandbox-grant.h"

#include "scout-sandbox-text.h"

#include <stddef.h>
#include <string.h>

#define PREFIX "SANDBOX"
#define VERSION 1

/* Three bytes make four letters: of this many each bit counts. */
#define SEALED_SIZE 63
#define SEAL_SIZE 15

/* All numbers little-endian, so that a token is the same on every computer. */
typedef struct
{
  guint8 version;
  guint8 user;
  guint8 permissions;
  guint8 pages;
  guint8 declined;
  guint8 rerequested;
  guint8 is_long_lived;
  guint8 reserved;
  gint64 issued_at;
  gint64 expires_at;
  gint64 data_expires_at;
  char random[16];
  guint8 seal[SEAL_SIZE];
} Sealed;

G_STATIC_ASSERT (offsetof (Sealed, seal) + SEAL_SIZE == SEALED_SIZE);

static void
make_seal (const Sealed *sealed,
           guint32       seed,
           guint8        seal[32])
{
  g_autofree char *key = g_strdup_printf ("sandbox sign-ins %u", seed);
  g_autoptr (GHmac) hmac = g_hmac_new (G_CHECKSUM_SHA256, (const guchar *) key, strlen (key));
  gsize length = 32;

  g_hmac_update (hmac, (const guchar *) sealed, offsetof (Sealed, seal));
  g_hmac_get_digest (hmac, seal, &length);
}

char *
scout_sandbox_grant_to_token (const ScoutSandboxGrant *self,
                              guint32                  seed)
{
  g_autofree char *random = scout_sandbox_random_id ();
  g_autofree char *text = NULL;
  guint8 seal[32];
  Sealed sealed = {
    .version = VERSION,
    .user = (guint8) self->user,
    .permissions = (guint8) self->permissions,
    .pages = (guint8) self->pages,
    .declined = (guint8) self->declined,
    .rerequested = self->rerequested ? 1 : 0,
    .is_long_lived = self->is_long_lived ? 1 : 0,
    .issued_at = GINT64_TO_LE (self->issued_at),
    .expires_at = GINT64_TO_LE (self->expires_at),
    .data_expires_at = GINT64_TO_LE (self->data_expires_at),
  };

  memcpy (sealed.random, random, sizeof sealed.random);
  make_seal (&sealed, seed, seal);
  memcpy (sealed.seal, seal, sizeof sealed.seal);
  text = scout_sandbox_encode ((const guint8 *) &sealed, SEALED_SIZE);

  return g_strconcat (PREFIX, text, NULL);
}

gboolean
scout_sandbox_grant_read (ScoutSandboxGrant *self,
                          const char        *token,
                          guint32            seed)
{
  g_autofree guint8 *bytes = NULL;
  gsize length = 0;
  guint8 seal[32];
  Sealed sealed;

  if (!g_str_has_prefix (token, PREFIX))
    return FALSE;
  bytes = scout_sandbox_decode (token + strlen (PREFIX), &length);
  if (bytes == NULL || length != SEALED_SIZE)
    return FALSE;

  memcpy (&sealed, bytes, SEALED_SIZE);
  make_seal (&sealed, seed, seal);
  if (memcmp (sealed.seal, seal, sizeof sealed.seal) != 0 || sealed.version != VERSION)
    return FALSE;

  *self = (ScoutSandboxGrant) {
    .user = sealed.user,
    .permissions = sealed.permissions,
    .pages = sealed.pages,
    .declined = sealed.declined,
    .rerequested = sealed.rerequested != 0,
    .is_long_lived = sealed.is_long_lived != 0,
    .issued_at = GINT64_FROM_LE (sealed.issued_at),
    .expires_at = GINT64_FROM_LE (sealed.expires_at),
    .data_expires_at = GINT64_FROM_LE (sealed.data_expires_at),
  };
  return TRUE;
}
