/* scout-network.c: the two networks of Meta that Scout asks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The type alone; what each network offers is in the catalogue. */

#include "config.h"

#include "scout-network.h"

G_DEFINE_ENUM_TYPE (ScoutNetwork, scout_network,
                    G_DEFINE_ENUM_VALUE (SCOUT_NETWORK_FACEBOOK, "facebook"),
                    G_DEFINE_ENUM_VALUE (SCOUT_NETWORK_INSTAGRAM, "instagram"))
