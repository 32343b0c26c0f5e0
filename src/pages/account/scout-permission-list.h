/* scout-permission-list.h: which permissions a network needs, and which of them were granted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Stands for the underscore in names on the screen: lines may break behind it. */
#define SCOUT_PERMISSION_LIST_BREAK "_\342\200\213"

/**
 * scout_permission_list_dup_missing:
 * @catalog: knows what the networks need
 * @networks: who needs them, a set of %SCOUT_NETWORK_BIT
 * @granted: (nullable) (array zero-terminated=1): names of the permissions that were granted
 *
 * Returns: (transfer full) (nullable): Meta's names of what was not granted, for the screen; %NULL
 *   if everything was
 */
char *scout_permission_list_dup_missing (ScoutCatalog       *catalog,
                                         guint               networks,
                                         const char * const *granted);

/**
 * scout_permission_list_dup_missing_labels:
 * @catalog: knows what the networks need
 * @networks: who needs them, a set of %SCOUT_NETWORK_BIT
 * @granted: (nullable) (array zero-terminated=1): names of the permissions that were granted
 *
 * Returns: (transfer full) (nullable): what was not granted, in the language of the person; %NULL
 *   if everything was
 */
char *scout_permission_list_dup_missing_labels (ScoutCatalog       *catalog,
                                                guint               networks,
                                                const char * const *granted);

/**
 * scout_permission_list_new:
 * @catalog: knows what the network needs
 * @network: who needs them
 * @granted: (nullable) (array zero-terminated=1): names of the permissions that were granted
 *
 * Makes a list of what searching a network needs, each with whether it was granted.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *scout_permission_list_new (ScoutCatalog       *catalog,
                                      ScoutNetwork        network,
                                      const char * const *granted);

G_END_DECLS
