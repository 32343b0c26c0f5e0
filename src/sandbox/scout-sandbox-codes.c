/* scout-sandbox-codes.c: codes that the dialog gave out.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A short list, newest last. Codes that were used stay in it for a while, so that using one again
 * is told from guessing one. PKCE as in RFC 7636 and conventions section 1.1.
 */

#include "config.h"

#include "scout-sandbox-codes.h"

#include "scout-sandbox-text.h"

#include <string.h>

#define MAX_CODES 100
/* RFC 7636, section 4.1 */
#define SHORTEST_VERIFIER 43
#define LONGEST_VERIFIER 128

struct _ScoutSandboxCodes
{
  GQueue all; /* (element-type ScoutSandboxCode), oldest first */
};

static void
code_free (gpointer data)
{
  ScoutSandboxCode *code = data;

  g_free (code->text);
  g_free (code->redirect_uri);
  g_free (code->challenge);
  g_free (code->nonce);
  g_free (code);
}

ScoutSandboxCodes *
scout_sandbox_codes_new (void)
{
  ScoutSandboxCodes *self = g_new0 (ScoutSandboxCodes, 1);

  g_queue_init (&self->all);
  return self;
}

void
scout_sandbox_codes_free (ScoutSandboxCodes *self)
{
  g_queue_clear_full (&self->all, code_free);
  g_free (self);
}

ScoutSandboxCode *
scout_sandbox_codes_add (ScoutSandboxCodes *self)
{
  ScoutSandboxCode *code = g_new0 (ScoutSandboxCode, 1);

  code->text = scout_sandbox_random_id ();
  g_queue_push_tail (&self->all, code);
  if (g_queue_get_length (&self->all) > MAX_CODES)
    code_free (g_queue_pop_head (&self->all));

  return code;
}

ScoutSandboxCode *
scout_sandbox_codes_find (ScoutSandboxCodes *self,
                          const char        *text)
{
  for (GList *l = self->all.head; l != NULL; l = l->next)
    {
      ScoutSandboxCode *code = l->data;

      if (strcmp (code->text, text) == 0)
        return code;
    }
  return NULL;
}

gboolean
scout_sandbox_is_verifier (const char *text)
{
  gsize length = strlen (text);

  for (const char *at = text; *at != '\0'; at++)
    {
      if (!g_ascii_isalnum (*at) && strchr ("-._~", *at) == NULL)
        return FALSE;
    }
  return length >= SHORTEST_VERIFIER && length <= LONGEST_VERIFIER;
}

gboolean
scout_sandbox_code_is_verified (const ScoutSandboxCode *self,
                                const char             *verifier)
{
  g_autofree char *made = NULL;

  if (verifier == NULL || !scout_sandbox_is_verifier (verifier))
    return FALSE;
  made = self->is_hashed ? scout_sandbox_hash_base64url (verifier) : g_strdup (verifier);
  return strcmp (made, self->challenge) == 0;
}
