/* scout-permission-private.h: the permissions that Scout asks for, and which network needs which.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutPermission:
 * @name: Meta's name
 * @facebook: whether searching Facebook creators needs it (S2, "Before You Start")
 * @instagram: whether searching Instagram creators needs it (S1, "Prerequisites")
 *
 * One permission of Facebook Login.
 */
typedef struct
{
  const char *name;
  gboolean facebook;
  gboolean instagram;
} ScoutPermission;

/**
 * _scout_permission_get_all:
 * @n_permissions: (out): their number
 *
 * Returns: (transfer none) (array length=n_permissions): the permissions, in the order of asking
 */
const ScoutPermission *_scout_permission_get_all (gsize *n_permissions);

/**
 * _scout_permission_is_name:
 * @text: (nullable): foreign text
 *
 * Returns: whether @text has the shape of a permission's name, known or not
 */
gboolean _scout_permission_is_name (const char *text);

G_END_DECLS
