/* scout-results-wording.c: what is said below or instead of results, and what can be done there.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the state of a #ScoutPagedModel to words and an offer: a person who has scrolled down gets
 * the same remedy against an error as one whose first page failed. */

#include "config.h"

#include "scout-results-wording.h"

#include "scout-discover-subject.h"
#include "scout-filter-offer.h"
#include "scout-graph-error.h"

#include <glib/gi18n.h>

static ScoutResultsOffer
get_offer (ScoutErrorRemedy remedy)
{
  switch (remedy)
    {
    case SCOUT_ERROR_REMEDY_RETRY:
      return SCOUT_RESULTS_OFFER_LOAD_MORE;
    case SCOUT_ERROR_REMEDY_SIGN_IN:
      return SCOUT_RESULTS_OFFER_SIGN_IN;
    case SCOUT_ERROR_REMEDY_CHOOSE_PAGE:
      return SCOUT_RESULTS_OFFER_CHOOSE_PAGE;
    case SCOUT_ERROR_REMEDY_NONE:
    default:
      return SCOUT_RESULTS_OFFER_NOTHING;
    }
}

static ScoutResultsWording
get_failure (const GError *error)
{
  ScoutErrorWording wording = scout_error_wording_get (error);
  ScoutResultsWording line = { wording.title, wording.action_label,
                               get_offer (wording.remedy) };

  return line;
}

ScoutResultsWording
scout_results_wording_get (ScoutPagedModel *results)
{
  ScoutResultsWording line = { "", NULL, SCOUT_RESULTS_OFFER_NOTHING };
  const ScoutDiscoverSubject *subject = NULL;

  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (results), line);

  subject = scout_discover_subject_of (scout_paged_model_get_query (results));

  switch (scout_paged_model_get_state (results))
    {
    case SCOUT_PAGED_STATE_LOADING:
      line.text = _(subject->loading_label);
      break;
    case SCOUT_PAGED_STATE_PAUSED:
      line.text = _(subject->paused_label);
      line.action_label = _("Keep looking");
      line.offer = SCOUT_RESULTS_OFFER_LOAD_MORE;
      break;
    case SCOUT_PAGED_STATE_FAILED:
      return get_failure (scout_paged_model_get_error (results));
    case SCOUT_PAGED_STATE_COMPLETE:
      line.text = _(subject->complete_label);
      break;
    case SCOUT_PAGED_STATE_IDLE:
    default:
      break;
    }

  return line;
}

/* What takes back all that somebody has put together is not the button to press first. */
static void
show_nothing (ScoutStateView *view,
              const char     *title,
              const char     *description,
              const char     *action_label)
{
  scout_state_view_set_kind (view, SCOUT_STATE_EMPTY);
  scout_state_view_set_icon_name (view, NULL);
  scout_state_view_set_title (view, title);
  scout_state_view_set_description (view, description);
  scout_state_view_set_action_label (view, NULL);
  scout_state_view_set_secondary_label (view, action_label);
  scout_state_view_set_details (view, NULL, 0, 0, NULL);
}

static gboolean
is_lookup (ScoutQuery *query)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (parameters[i]->role == SCOUT_CATALOG_ROLE_LOOKUP)
        return TRUE;
    }

  return FALSE;
}

/* Besides the words, the order, and what is set without anybody having asked for it. */
static gboolean
has_filters (ScoutQuery                 *query,
             const ScoutDiscoverSubject *subject)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      const char *id = parameters[i]->id;

      if (!scout_filter_offer_is_filter (parameters[i]))
        continue;
      if (g_strcmp0 (id, subject->preset_id) != 0
          || g_strcmp0 (scout_query_get_text (query, id), subject->preset_value) != 0)
        return TRUE;
    }

  return FALSE;
}

/* What was looked up does not exist: where Meta says nothing about it, in the words for what it
 * would have been. */
static void
show_not_found (const GError               *error,
                const ScoutDiscoverSubject *subject,
                ScoutStateView             *view)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  scout_error_wording_show (error, view);
  if (fault == NULL || fault->user_title == NULL)
    scout_state_view_set_title (view, _(subject->not_found_title));
  if (fault == NULL || fault->user_message == NULL)
    scout_state_view_set_description (view, _(subject->not_found_text));
  scout_state_view_set_action_label (view, _("Clear search"));
}

ScoutResultsOffer
scout_results_wording_show (ScoutPagedModel *results,
                            ScoutStateView  *view)
{
  const ScoutDiscoverSubject *subject = NULL;
  const GError *error = NULL;
  ScoutQuery *query = NULL;

  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (results), SCOUT_RESULTS_OFFER_NOTHING);
  g_return_val_if_fail (SCOUT_IS_STATE_VIEW (view), SCOUT_RESULTS_OFFER_NOTHING);

  query = scout_paged_model_get_query (results);
  subject = scout_discover_subject_of (query);
  error = scout_paged_model_get_error (results);
  if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND))
    {
      show_not_found (error, subject, view);
      return SCOUT_RESULTS_OFFER_CLEAR_SEARCH;
    }
  if (error != NULL)
    return get_offer (scout_error_wording_show (error, view));

  if (scout_paged_model_get_state (results) == SCOUT_PAGED_STATE_PAUSED)
    {
      show_nothing (view, _("Nothing yet"),
                    _("There is more to look through. Each look costs calls."), NULL);
      scout_state_view_set_action_label (view, _("Keep looking"));
      return SCOUT_RESULTS_OFFER_LOAD_MORE;
    }

  if (is_lookup (query))
    {
      show_nothing (view, _(subject->not_found_title), _(subject->not_found_text),
                    _("Clear search"));
      return SCOUT_RESULTS_OFFER_CLEAR_SEARCH;
    }

  if (scout_query_has (query, subject->entry_id))
    {
      show_nothing (view, _(subject->empty_title), _(subject->empty_words),
                    has_filters (query, subject) ? _("Clear search and filters")
                                                 : _("Clear search"));
      return SCOUT_RESULTS_OFFER_CLEAR_SEARCH;
    }

  if (has_filters (query, subject))
    {
      show_nothing (view, _(subject->empty_title), _("Remove a filter, or take a wider range."),
                    _("Clear filters"));
      return SCOUT_RESULTS_OFFER_CLEAR_SEARCH;
    }

  show_nothing (view, _(subject->empty_title), _(subject->empty_nothing), NULL);
  return SCOUT_RESULTS_OFFER_NOTHING;
}
