/* scout-kept-explain.h: explains what is kept of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-provenance.h"
#include "scout-saved-creator.h"

G_BEGIN_DECLS

/**
 * scout_kept_explain_new:
 * @saved: a saved creator
 * @marketplace: whom to ask about the creator, or a #ScoutUnaskedMarketplace
 *
 * Tells what is kept, since when, of which answers it is, and to which calls; where these are not
 * kept, by which it would be asked for again.
 *
 * Returns: (transfer full): where the profile comes from, and each group of figures
 */
ScoutProvenance *scout_kept_explain_new (ScoutSavedCreator *saved,
                                         ScoutMarketplace  *marketplace);

G_END_DECLS
