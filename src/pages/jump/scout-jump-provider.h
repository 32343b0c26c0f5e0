/* scout-jump-provider.h: something that has places to jump to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-jump.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_JUMP_PROVIDER (scout_jump_provider_get_type ())

/**
 * ScoutJumpProvider:
 *
 * Has places that people look for by name. It is asked for each letter that is typed, on the main
 * thread, and answers at once with what it has at hand.
 */
G_DECLARE_INTERFACE (ScoutJumpProvider, scout_jump_provider, SCOUT, JUMP_PROVIDER, GObject)

struct _ScoutJumpProviderInterface
{
  GTypeInterface parent_iface;

  void (*find) (ScoutJumpProvider *self,
                const char        *text,
                GPtrArray         *jumps);
  char *(*dup_refusal) (ScoutJumpProvider *self,
                        const char        *text);
};

/**
 * scout_jump_provider_find:
 * @self: a provider
 * @text: what was typed; nothing if a person only wants to see what there is
 * @jumps: (element-type ScoutJump): where to append references to what it has
 *
 * Appends places, in the order in which they are shown. Whoever asks leaves out what does not fit
 * @text, but for what stands below all others: a provider with few places may append them all, one
 * with many looks at @text itself.
 */
void scout_jump_provider_find (ScoutJumpProvider *self,
                               const char        *text,
                               GPtrArray         *jumps);

/**
 * scout_jump_provider_dup_refusal:
 * @self: a provider
 * @text: what was typed, of which no provider has a place
 *
 * Tells why nobody can go where the text leads, as an address of another site does.
 *
 * Returns: (transfer full) (nullable): a sentence for people, in their language; %NULL where there
 *   is nothing to say but that there is no such place
 */
char *scout_jump_provider_dup_refusal (ScoutJumpProvider *self,
                                       const char        *text);

G_END_DECLS
