/* scout-sandbox-text.h: the encodings of the Graph API: cursors, tokens, lists and ranges.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxRange:
 * @min: smallest value, a NaN if not given
 * @max: largest value, a NaN if not given
 * @time_range: (owned) (nullable): `L28` and the like, as written
 * @breakdown: (owned) (nullable): as written
 *
 * The value of one of S2's "Metric Search Filters".
 */
typedef struct
{
  double  min;
  double  max;
  char   *time_range;
  char   *breakdown;
} ScoutSandboxRange;

/**
 * scout_sandbox_encode:
 * @data: (array length=length): bytes
 * @length: how many
 *
 * Makes base64 alphanumeric as Meta's cursors and tokens do: `Z` becomes `ZB`, `+` `ZA`, `/` `ZC`
 * and `=` `ZD`.
 *
 * Returns: (transfer full): the text
 */
char *scout_sandbox_encode (const guint8 *data,
                            gsize         length);

/**
 * scout_sandbox_decode:
 * @text: text of any kind
 * @length: (out): how many bytes there are
 *
 * Returns: (transfer full) (nullable): what scout_sandbox_encode() made it from; %NULL if it can
 *   be none of its texts
 */
guint8 *scout_sandbox_decode (const char *text,
                              gsize      *length);

/**
 * scout_sandbox_encode_cursor:
 * @position: position of an item in its list, from 0
 *
 * Returns: (transfer full): the cursor; that of 0 is `MAZDZD`
 */
char *scout_sandbox_encode_cursor (guint position);

/**
 * scout_sandbox_decode_cursor:
 * @cursor: text of any kind
 * @position: (out): position of the item
 *
 * Returns: %TRUE if @cursor is one of scout_sandbox_encode_cursor()
 */
gboolean scout_sandbox_decode_cursor (const char *cursor,
                                      guint      *position);

/**
 * scout_sandbox_derive_token:
 * @source: what the token follows from
 *
 * Returns: (transfer full): a token that starts with `SANDBOX`, always the same for @source
 */
char *scout_sandbox_derive_token (const char *source);

/**
 * scout_sandbox_random_id:
 *
 * Returns: (transfer full): 32 hexadecimal digits that nobody can guess
 */
char *scout_sandbox_random_id (void);

/**
 * scout_sandbox_encode_base64url:
 * @data: bytes
 * @length: how many
 *
 * Returns: (transfer full): them in RFC 4648's alphabet for addresses, without padding
 */
char *scout_sandbox_encode_base64url (const guint8 *data,
                                      gsize         length);

/**
 * scout_sandbox_hash_base64url:
 * @text: a text
 *
 * Returns: (transfer full): its SHA-256, encoded by scout_sandbox_encode_base64url()
 */
char *scout_sandbox_hash_base64url (const char *text);

/**
 * scout_sandbox_parse_list:
 * @text: `US,CA` or `["US","CA"]` or `['US','CA']`
 *
 * Returns: (transfer full) (array zero-terminated): the values, without white space around them and
 *   without empty ones
 */
char **scout_sandbox_parse_list (const char *text);

/**
 * scout_sandbox_parse_range:
 * @text: `{min:1,max:50,time_range:"L28"}`, or the same as JSON, or with single quotes
 * @range: (out caller-allocates): filled; free with scout_sandbox_range_clear()
 *
 * Returns: %FALSE if @text is something else; @range is empty then
 */
gboolean scout_sandbox_parse_range (const char        *text,
                                    ScoutSandboxRange *range);

/**
 * scout_sandbox_range_clear:
 * @range: a range
 *
 * Frees what a range owns.
 */
void scout_sandbox_range_clear (ScoutSandboxRange *range);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutSandboxRange, scout_sandbox_range_clear)

G_END_DECLS
