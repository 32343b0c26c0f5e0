/* scout-sandbox-failure.h: answers the errors that the catalogue lists.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_call_fail_as:
 * @self: a call
 * @endpoint_id: our id of an endpoint or edge of Facebook's
 * @number: Meta's subcode, or its code where there is none
 * @key: (nullable): name of the parameter to blame
 * @value: (nullable): what is wrong with it
 *
 * Answers an error in the words that the catalogue has for @endpoint_id, unless there is one
 * already.
 *
 * Returns: %FALSE
 */
gboolean scout_sandbox_call_fail_as (ScoutSandboxCall *self,
                                     const char       *endpoint_id,
                                     int               number,
                                     const char       *key,
                                     const char       *value);

/**
 * scout_sandbox_error_set_listed:
 * @self: an error, possibly still empty
 * @catalog: the catalogue
 * @code: Meta's code
 * @subcode: Meta's subcode, or 0
 *
 * Fills an error in the words of Facebook's catalogue, for planned faults, unless it is an error
 * already.
 *
 * Returns: whether the catalogue has that subcode of @code
 */
gboolean scout_sandbox_error_set_listed (ScoutSandboxError *self,
                                         ScoutCatalog      *catalog,
                                         int                code,
                                         int                subcode);

G_END_DECLS
