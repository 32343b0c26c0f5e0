/* scout-permission.h: the permissions that Scout asks for, and which network needs which.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"

G_BEGIN_DECLS

/**
 * ScoutLoginReach:
 * @SCOUT_LOGIN_REACH_BOTH: the permissions of both APIs
 * @SCOUT_LOGIN_REACH_FACEBOOK: those of the Facebook Creator Discovery API
 * @SCOUT_LOGIN_REACH_INSTAGRAM: those of the Instagram Creator Marketplace API
 *
 * What a sign-in asks for. Meta refuses to ask people for permissions that the app may not have.
 */
typedef enum
{
  SCOUT_LOGIN_REACH_BOTH,
  SCOUT_LOGIN_REACH_FACEBOOK,
  SCOUT_LOGIN_REACH_INSTAGRAM,
} ScoutLoginReach;

/**
 * scout_login_reach_get_networks:
 * @reach: what a sign-in asks for
 *
 * Returns: for which networks, a set of %SCOUT_NETWORK_BIT
 */
guint scout_login_reach_get_networks (ScoutLoginReach reach);

/**
 * scout_permission_dup_names:
 * @catalog: knows what each network needs
 * @networks: for which networks, a set of %SCOUT_NETWORK_BIT
 *
 * What every network needs comes first, then what opens each marketplace, then the others in the
 * order of the documents; each once.
 *
 * Returns: (transfer full) (array zero-terminated=1): Meta's names, in the order of asking
 */
GStrv scout_permission_dup_names (ScoutCatalog *catalog,
                                  guint         networks);

/**
 * scout_permission_dup_needed:
 * @catalog: knows what each network needs
 * @network: a network
 *
 * Returns: (transfer full) (array zero-terminated=1): Meta's names of what searching @network
 *   needs, in the order of scout_permission_dup_names()
 */
GStrv scout_permission_dup_needed (ScoutCatalog *catalog,
                                   ScoutNetwork  network);

/**
 * scout_permission_get_discovery:
 * @catalog: knows what each endpoint needs
 * @network: a network
 *
 * Returns: (transfer none): Meta's name of what opens the marketplace of @network, which can be
 *   given for some Pages and not for others
 */
const char *scout_permission_get_discovery (ScoutCatalog *catalog,
                                            ScoutNetwork  network);

/**
 * scout_permission_is_name:
 * @text: (nullable): foreign text
 *
 * Returns: whether @text has the shape of a permission's name, known or not
 */
gboolean scout_permission_is_name (const char *text);

G_END_DECLS
