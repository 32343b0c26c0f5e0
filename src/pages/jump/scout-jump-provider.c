/* scout-jump-provider.c: something that has places to jump to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An interface, so that the window needs not know what is kept on this computer, nor whatever else
 * will have places one day. */

#include "config.h"

#include "scout-jump-provider.h"

G_DEFINE_INTERFACE (ScoutJumpProvider, scout_jump_provider, G_TYPE_OBJECT)

static void
scout_jump_provider_default_init (ScoutJumpProviderInterface *iface)
{
}

void
scout_jump_provider_find (ScoutJumpProvider *self,
                          const char        *text,
                          GPtrArray         *jumps)
{
  g_return_if_fail (SCOUT_IS_JUMP_PROVIDER (self));
  g_return_if_fail (text != NULL);
  g_return_if_fail (jumps != NULL);

  SCOUT_JUMP_PROVIDER_GET_IFACE (self)->find (self, text, jumps);
}

char *
scout_jump_provider_dup_refusal (ScoutJumpProvider *self,
                                 const char        *text)
{
  ScoutJumpProviderInterface *iface = NULL;

  g_return_val_if_fail (SCOUT_IS_JUMP_PROVIDER (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  iface = SCOUT_JUMP_PROVIDER_GET_IFACE (self);

  return iface->dup_refusal != NULL ? iface->dup_refusal (self, text) : NULL;
}
