/* scout-library-place.h: where the libraries of this computer are.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_library_place_dup_folder:
 * @is_sample: whether sample data is kept there, which never mixes with a brand's
 *
 * Returns: (transfer full): the folder that has a file for each Page; it need not be there
 */
char *scout_library_place_dup_folder (gboolean is_sample);

/**
 * scout_library_place_dup_file_name:
 * @page_id: id of the brand's Page, as Meta sent it
 *
 * Returns: (transfer full): the name of the Page's file in its folder, whatever stands in the id
 */
char *scout_library_place_dup_file_name (const char *page_id);

/**
 * scout_library_place_dup_path:
 * @page_id: id of the brand's Page
 * @is_sample: whether it is a Page of sample data
 *
 * Returns: (transfer full): the Page's file, for scout_library_new()
 */
char *scout_library_place_dup_path (const char *page_id,
                                    gboolean    is_sample);

/**
 * scout_library_place_dup_page_ids:
 * @is_sample: whether to look among sample data
 *
 * Looks into the folder, for who has no network to ask for the Pages. Any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): the Pages of which something is kept, in a
 *   steady order; those whose ids are no numbers cannot be told from their files
 */
char **scout_library_place_dup_page_ids (gboolean is_sample);

G_END_DECLS
