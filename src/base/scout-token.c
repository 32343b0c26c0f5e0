/* scout-token.c: an access token that cannot be printed by accident.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The secret stands in the same allocation as its count, so there is one piece of memory to wipe
 * and nothing that could reallocate it and leave a copy behind. Immutable, hence safe in all
 * threads. Transport and vaults reveal it; everybody else passes it on.
 */

#include "config.h"

#include "scout-token.h"

#include <string.h>

struct _ScoutToken
{
  gatomicrefcount references;
  gsize length;
  char secret[];
};

G_DEFINE_BOXED_TYPE (ScoutToken, scout_token, scout_token_ref, scout_token_unref)

ScoutToken *
scout_token_new (const char *secret)
{
  ScoutToken *self = NULL;
  gsize length = 0;

  g_return_val_if_fail (secret != NULL && *secret != '\0', NULL);

  length = strlen (secret);
  self = g_malloc (sizeof (ScoutToken) + length + 1);
  g_atomic_ref_count_init (&self->references);
  self->length = length;
  memcpy (self->secret, secret, length + 1);

  return self;
}

ScoutToken *
scout_token_ref (ScoutToken *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);

  return self;
}

void
scout_token_unref (ScoutToken *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  explicit_bzero (self->secret, self->length);
  g_free (self);
}

gboolean
scout_token_equal (const ScoutToken *a,
                   const ScoutToken *b)
{
  volatile guint8 difference = 0;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  if (a->length != b->length)
    return FALSE;

  /* No early way out: the time must not tell how long the common beginning is. */
  for (gsize i = 0; i < a->length; i++)
    difference |= (guint8) (a->secret[i] ^ b->secret[i]);

  return difference == 0;
}

const char *
scout_token_reveal (const ScoutToken *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->secret;
}

void
scout_wipe_string (char *secret)
{
  if (secret == NULL)
    return;

  explicit_bzero (secret, strlen (secret));
  g_free (secret);
}
