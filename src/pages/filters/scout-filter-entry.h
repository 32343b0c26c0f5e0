/* scout-filter-entry.h: a filter that is typed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_ENTRY (scout_filter_entry_get_type ())

/**
 * ScoutFilterEntry:
 *
 * An entry for a text, an id, a day, or names with commas between them. Takes effect with the enter
 * key and when the keyboard goes elsewhere.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterEntry, scout_filter_entry, SCOUT, FILTER_ENTRY, GtkBox)

/**
 * scout_filter_entry_new:
 * @parameter: a parameter
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_entry_new (const ScoutCatalogParameter *parameter);

G_END_DECLS
