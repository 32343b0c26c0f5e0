/* scout-profile-address.h: creators by the addresses of their profiles.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-link.h"

G_BEGIN_DECLS

/**
 * scout_profile_address_parse:
 * @text: what a person typed or pasted: foreign text of any kind
 *
 * Reads the address of a profile or Page on Facebook, `https://www.facebook.com/ivy.thornbury` or
 * `https://www.facebook.com/profile.php?id=100044413150303`, or of a profile on Instagram,
 * `https://www.instagram.com/mayabrews/`. Whether anybody is there only Meta knows. Asks nobody;
 * may be called from any thread.
 *
 * Returns: (transfer full) (nullable): a link to the creator, %NULL if @text is no such address
 */
ScoutLink *scout_profile_address_parse (const char *text);

G_END_DECLS
