/* scout-hero-facts.h: where a creator lives, what they speak, how old they are.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_HERO_FACTS (scout_hero_facts_get_type ())
G_DECLARE_FINAL_TYPE (ScoutHeroFacts, scout_hero_facts, SCOUT, HERO_FACTS, GtkBox)

/**
 * scout_hero_facts_show:
 * @self: the facts
 * @creator: whose facts
 *
 * Shows the facts that are known of a creator, each behind an icon. Who tells none has no facts to
 * be seen.
 */
void scout_hero_facts_show (ScoutHeroFacts *self,
                            ScoutCreator   *creator);

G_END_DECLS
