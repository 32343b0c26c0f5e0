/* scout-soup-hosts-private.h: whom Scout talks to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * _scout_soup_parse:
 * @uri: (nullable): an address, foreign text
 * @base: (nullable): what a relative address is relative to
 *
 * Parses an address the way it is then sent.
 *
 * Returns: (transfer full) (nullable): the address, or %NULL if it is none, has no host, names a
 *   user, or is longer than 8 KiB
 */
GUri *_scout_soup_parse (const char *uri,
                         GUri       *base);

/**
 * _scout_soup_is_loopback:
 * @uri: an address
 *
 * Returns: whether its host is this computer
 */
gboolean _scout_soup_is_loopback (GUri *uri);

/**
 * _scout_soup_may_call:
 * @base: a base URL
 *
 * Returns: whether calls may go there: by https, or to the loopback
 */
gboolean _scout_soup_may_call (GUri *base);

/**
 * _scout_soup_may_download:
 * @uri: address of a picture
 * @base: the base URL of the calls
 *
 * Returns: whether a picture may be fetched from there: Meta's picture hosts by https, or the
 *   loopback if the base URL is there too
 */
gboolean _scout_soup_may_download (GUri *uri,
                                   GUri *base);

G_END_DECLS
