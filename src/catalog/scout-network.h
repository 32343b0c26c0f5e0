/* scout-network.h: the two networks of Meta that Scout asks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ScoutNetwork:
 * @SCOUT_NETWORK_FACEBOOK: Facebook Creator Discovery (S2)
 * @SCOUT_NETWORK_INSTAGRAM: Instagram Creator Marketplace (S1)
 */
typedef enum
{
  SCOUT_NETWORK_FACEBOOK,
  SCOUT_NETWORK_INSTAGRAM,
} ScoutNetwork;

/**
 * SCOUT_N_NETWORKS:
 *
 * How many networks there are.
 */
#define SCOUT_N_NETWORKS 2

#define SCOUT_TYPE_NETWORK (scout_network_get_type ())
GType scout_network_get_type (void);

G_END_DECLS
