/* scout-listed-fields.c: what searches tell of all that they find.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For whoever shows results and may not know how either network is asked. Pure. */

#include "config.h"

#include "scout-listed-fields.h"

#include "scout-facebook-request.h"
#include "scout-instagram-request.h"

gboolean
scout_listed_fields_contain (ScoutNetwork  network,
                             const char   *endpoint_id,
                             const char   *id)
{
  g_return_val_if_fail (endpoint_id != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return network == SCOUT_NETWORK_FACEBOOK ? scout_facebook_request_lists (endpoint_id, id)
                                           : scout_instagram_request_lists (endpoint_id, id);
}
