/* scout-sandbox-pages.h: writes Pages and Instagram accounts as Graph does.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-node.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_page_type:
 *
 * Returns: (transfer none): the fields of a #ScoutSandboxPageInfo
 */
const ScoutSandboxNodeType *scout_sandbox_page_type (void);

/**
 * scout_sandbox_instagram_type:
 *
 * Returns: (transfer none): the fields of a #ScoutSandboxInstagramInfo
 */
const ScoutSandboxNodeType *scout_sandbox_instagram_type (void);

/**
 * scout_sandbox_dup_picture_url:
 * @call: a call
 * @picture_id: a picture of the world
 * @width: width in pixels
 * @height: height in pixels
 *
 * Returns: (transfer full): where the picture is served
 */
char *scout_sandbox_dup_picture_url (const ScoutSandboxCall *call,
                                     const char             *picture_id,
                                     guint                   width,
                                     guint                   height);

G_END_DECLS
