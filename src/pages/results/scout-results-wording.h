/* scout-results-wording.h: what is said below or instead of results, and what can be done there.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-error-wording.h"
#include "scout-paged-model.h"

G_BEGIN_DECLS

/**
 * ScoutResultsOffer:
 * @SCOUT_RESULTS_OFFER_NOTHING: nothing
 * @SCOUT_RESULTS_OFFER_LOAD_MORE: to load the next page, or again the one that failed
 * @SCOUT_RESULTS_OFFER_CLEAR_SEARCH: to search without words
 * @SCOUT_RESULTS_OFFER_PRESET: to search with the filter that a search begins with
 * @SCOUT_RESULTS_OFFER_REMEDY: to search without what cannot be asked
 * @SCOUT_RESULTS_OFFER_FILTERS: to change what may not be asked
 * @SCOUT_RESULTS_OFFER_SIGN_IN: to sign in again
 * @SCOUT_RESULTS_OFFER_CHOOSE_PAGE: to search as another Page
 *
 * What a button beside or below results does.
 */
typedef enum
{
  SCOUT_RESULTS_OFFER_NOTHING,
  SCOUT_RESULTS_OFFER_LOAD_MORE,
  SCOUT_RESULTS_OFFER_CLEAR_SEARCH,
  SCOUT_RESULTS_OFFER_PRESET,
  SCOUT_RESULTS_OFFER_REMEDY,
  SCOUT_RESULTS_OFFER_FILTERS,
  SCOUT_RESULTS_OFFER_SIGN_IN,
  SCOUT_RESULTS_OFFER_CHOOSE_PAGE,
} ScoutResultsOffer;

/**
 * ScoutResultsWording:
 * @text: translated words, empty if there is nothing to say
 * @action_label: (nullable): words of the button, %NULL without one
 * @offer: what the button does
 *
 * One line below the results.
 */
typedef struct
{
  const char *text;
  const char *action_label;
  ScoutResultsOffer offer;
} ScoutResultsWording;

/**
 * scout_results_wording_get:
 * @results: results of a search, of which there are some already
 *
 * Returns: (transfer none): the words for their state
 */
ScoutResultsWording scout_results_wording_get (ScoutPagedModel *results);

/**
 * scout_results_wording_show:
 * @results: a search that has come to an end, a pause or an error without results
 * @view: what stands instead of them
 *
 * Says in the view why there is nobody.
 *
 * Returns: what the view's button does
 */
ScoutResultsOffer scout_results_wording_show (ScoutPagedModel *results,
                                              ScoutStateView  *view);

G_END_DECLS
