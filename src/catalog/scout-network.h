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

/**
 * SCOUT_NETWORK_BIT:
 * @network: a #ScoutNetwork
 *
 * Stands for the network in a set of them.
 */
#define SCOUT_NETWORK_BIT(network) (1u << (network))

/**
 * SCOUT_ALL_NETWORKS:
 *
 * The set of every network.
 */
#define SCOUT_ALL_NETWORKS (SCOUT_NETWORK_BIT (SCOUT_N_NETWORKS) - 1)

#define SCOUT_TYPE_NETWORK (scout_network_get_type ())
GType scout_network_get_type (void);

G_END_DECLS
