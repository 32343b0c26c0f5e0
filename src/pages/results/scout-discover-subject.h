/* scout-discover-subject.h: what can be discovered, and how pages speak of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * ScoutDiscoverSubject:
 * @id: name of the subject in actions and settings, `facebook-creators`
 * @network: whom one asks
 * @endpoint_id: the catalogue's name of the endpoint that is asked
 * @entry_id: the catalogue's name of the parameter that the search entry fills in
 * @preset_id: (nullable): the catalogue's name of a parameter that is set at first, where the
 *   endpoint finds nothing without any
 * @preset_value: (nullable): the catalogue's name of its value
 * @icon_name: what stands for the subject beside others
 * @title: "Facebook creators"
 * @entry_label: name of the search entry, "Search creators"
 * @short_entry_label: what stands in the entry where there is little room
 * @list_label: name of the results, "Creators"
 * @row_label: title of the column that says which one a row is, "Creator"
 * @figures_label: over which time the figures of the results are
 * @loading_label: that the next page of results is on its way
 * @paused_label: that page after page brought nothing new
 * @complete_label: that these are all results
 * @empty_title: that there are no results
 * @empty_words: what to do about a search for words without results
 * @empty_nothing: that there is nothing without any filter either
 * @not_found_title: that what was looked up does not exist
 * @not_found_text: why that may be
 *
 * An endpoint of the catalogue with results, in the words of the search page. All words are
 * translatable and not translated yet.
 */
typedef struct
{
  const char *id;
  ScoutNetwork network;
  const char *endpoint_id;
  const char *entry_id;
  const char *preset_id;
  const char *preset_value;
  const char *icon_name;
  const char *title;
  const char *entry_label;
  const char *short_entry_label;
  const char *list_label;
  const char *row_label;
  const char *figures_label;
  const char *loading_label;
  const char *paused_label;
  const char *complete_label;
  const char *empty_title;
  const char *empty_words;
  const char *empty_nothing;
  const char *not_found_title;
  const char *not_found_text;
} ScoutDiscoverSubject;

/**
 * SCOUT_N_DISCOVER_SUBJECTS:
 *
 * How many subjects there are.
 */
#define SCOUT_N_DISCOVER_SUBJECTS 3

/**
 * scout_discover_subject_get_nth:
 * @index: a number below %SCOUT_N_DISCOVER_SUBJECTS
 *
 * Returns: (transfer none): the subject, in the order in which people see them
 */
const ScoutDiscoverSubject *scout_discover_subject_get_nth (gsize index);

/**
 * scout_discover_subject_find:
 * @network: a network
 * @endpoint_id: the catalogue's name of one of its endpoints, `creators` or `content`
 *
 * Returns: (transfer none) (nullable): the subject, or %NULL if the endpoint is none to discover
 */
const ScoutDiscoverSubject *scout_discover_subject_find (ScoutNetwork  network,
                                                         const char   *endpoint_id);

/**
 * scout_discover_subject_of:
 * @query: a query for one of the subjects
 *
 * Returns: (transfer none): what @query looks for
 */
const ScoutDiscoverSubject *scout_discover_subject_of (ScoutQuery *query);

/**
 * scout_discover_subject_dup_count:
 * @self: a subject
 * @n_results: how many results there are
 *
 * Returns: (transfer full): translated words, "30 creators loaded"
 */
char *scout_discover_subject_dup_count (const ScoutDiscoverSubject *self,
                                        guint                       n_results);

/**
 * scout_discover_subject_get_item_type:
 * @self: a subject
 *
 * Returns: the type of the results: #ScoutCreator or #ScoutContent
 */
GType scout_discover_subject_get_item_type (const ScoutDiscoverSubject *self);

G_END_DECLS
