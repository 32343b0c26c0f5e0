/* scout-fields-split.h: asks for the same in two requests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_fields_split:
 * @fields: fields as a request lists them (conventions section 5, "Field expansion grammar"):
 *   `id,name,insights.metrics(reach,views).period(day)`; Scout's own, not foreign text
 * @kept: (array zero-terminated=1): names of fields that both halves have, at every level: those by
 *   which the answers can be put together again
 * @first: (out) (transfer full): the first half
 * @second: (out) (transfer full): the second half
 *
 * Divides what is asked for into two halves of about the same weight, within edges too: a modifier
 * with several arguments is a list of figures, each of which weighs more than a plain field.
 *
 * Returns: %FALSE if there is nothing left to divide
 */
gboolean scout_fields_split (const char          *fields,
                             const char * const  *kept,
                             char               **first,
                             char               **second);

/**
 * scout_fields_count:
 * @fields: fields as a request lists them, see scout_fields_split()
 * @kept: (array zero-terminated=1): names of fields that all parts have, which do not count
 * @n_figures: (out) (optional): how many of them are figures
 *
 * Returns: into how many parts the fields may be divided at most
 */
guint scout_fields_count (const char         *fields,
                          const char * const *kept,
                          guint              *n_figures);

/**
 * scout_fields_leave_out:
 * @fields: fields as a request lists them, see scout_fields_split()
 * @kept: (array zero-terminated=1): names of fields that all parts have
 * @parts: (element-type utf8): a set of parts that cannot be divided any further
 * @left_out: (element-type utf8): an empty list that owns its texts; takes those of @parts that
 *   @fields has, if they are left out
 *
 * Returns: (transfer full) (nullable): the fields without those parts; %NULL if it has none of
 *   them, or nothing else
 */
char *scout_fields_leave_out (const char         *fields,
                              const char * const *kept,
                              GHashTable         *parts,
                              GPtrArray          *left_out);

G_END_DECLS
