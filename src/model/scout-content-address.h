/* scout-content-address.h: which post an address on Facebook leads to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SCOUT_CONTENT_ADDRESS_ERROR:
 *
 * Error domain of texts that say no post. Its messages are for people, in their language.
 */
#define SCOUT_CONTENT_ADDRESS_ERROR (scout_content_address_error_quark ())
GQuark scout_content_address_error_quark (void);

/**
 * ScoutContentAddressError:
 * @SCOUT_CONTENT_ADDRESS_ERROR_MALFORMED: neither an id nor an address, or longer than either is
 * @SCOUT_CONTENT_ADDRESS_ERROR_OTHER_SITE: an address that is not Facebook's
 * @SCOUT_CONTENT_ADDRESS_ERROR_SHARE_LINK: an address that only Facebook itself can resolve
 * @SCOUT_CONTENT_ADDRESS_ERROR_NO_POST: an address of something else, such as a profile
 */
typedef enum
{
  SCOUT_CONTENT_ADDRESS_ERROR_MALFORMED,
  SCOUT_CONTENT_ADDRESS_ERROR_OTHER_SITE,
  SCOUT_CONTENT_ADDRESS_ERROR_SHARE_LINK,
  SCOUT_CONTENT_ADDRESS_ERROR_NO_POST,
} ScoutContentAddressError;

/**
 * scout_content_address_dup_id:
 * @text: what a person typed or pasted: an id, or the address of a post, video, reel or photo,
 *   alone or as the only one among words
 * @error: return location for a #ScoutContentAddressError
 *
 * Finds the id by which S2's `content_id` asks for a post: a number, or the encoded form that
 * begins with "pfbid". Asks nobody; may be called from any thread.
 *
 * Returns: (transfer full) (nullable): the id, or %NULL on error
 */
char *scout_content_address_dup_id (const char  *text,
                                    GError     **error);

/**
 * scout_content_address_dup_owner:
 * @address: (nullable): the address of a post, foreign text
 *
 * Finds whose post it is, where the address says so, as `https://www.facebook.com/Meta/posts/…`
 * does and that of a reel does not. May be called from any thread.
 *
 * Returns: (transfer full) (nullable): the alias or id of a profile or Page
 */
char *scout_content_address_dup_owner (const char *address);

G_END_DECLS
