/* scout-results-wording.c: what is said below a list of results, and what can be done there.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the state of a #ScoutPagedModel to words and an offer: a person who has scrolled down gets
 * the same remedy against an error as one whose first page failed. Knows no widgets. */

#include "config.h"

#include "scout-results-wording.h"

#include <glib/gi18n.h>

ScoutResultsOffer
scout_results_offer_from_remedy (ScoutErrorRemedy remedy)
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
                               scout_results_offer_from_remedy (wording.remedy) };

  return line;
}

ScoutResultsWording
scout_results_wording_get (ScoutPagedModel *results)
{
  ScoutResultsWording line = { "", NULL, SCOUT_RESULTS_OFFER_NOTHING };

  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (results), line);

  switch (scout_paged_model_get_state (results))
    {
    case SCOUT_PAGED_STATE_LOADING:
      line.text = _("Loading more creators…");
      break;
    case SCOUT_PAGED_STATE_PAUSED:
      line.text = _("Nobody new for a while");
      line.action_label = _("Keep looking");
      line.offer = SCOUT_RESULTS_OFFER_LOAD_MORE;
      break;
    case SCOUT_PAGED_STATE_FAILED:
      return get_failure (scout_paged_model_get_error (results));
    case SCOUT_PAGED_STATE_COMPLETE:
      line.text = _("That is everyone");
      break;
    case SCOUT_PAGED_STATE_IDLE:
    default:
      break;
    }

  return line;
}
