/* scout-access-wording.h: why a Page may not search a network, and what can be done about it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-account-service.h"
#include "scout-discover-subject.h"
#include "scout-results-wording.h"

G_BEGIN_DECLS

/**
 * SCOUT_ACCESS_HOW_TO_LINK:
 *
 * Meta's own page about linking an Instagram account to a Page.
 */
#define SCOUT_ACCESS_HOW_TO_LINK "https://www.facebook.com/business/help/898752960195806"

/**
 * ScoutAccessOffers:
 * @main: what the main button does
 * @secondary: what the other button does
 *
 * The ways out.
 */
typedef struct
{
  ScoutResultsOffer main;
  ScoutResultsOffer secondary;
} ScoutAccessOffers;

/**
 * scout_access_wording_new_check:
 * @above: (nullable) (transfer floating): what stands there besides
 * @found_at: when Meta said so, in microseconds since 1970, UTC; 0 if that was just now
 *
 * Makes a way to ask Meta again, by the action `discover.check-again`.
 *
 * Returns: (transfer floating): what stands between the words of a state and its buttons
 */
GtkWidget *scout_access_wording_new_check (GtkWidget *above,
                                           gint64     found_at);

/**
 * scout_access_wording_explain_refusal:
 * @view: shows an error by which Meta says that a permission is missing
 *
 * Says instead what may be the reason where every permission was granted.
 */
void scout_access_wording_explain_refusal (ScoutStateView *view);

/**
 * scout_access_wording_show:
 * @access: why the Page may not search; not %SCOUT_ACCESS_READY
 * @refused_at: when Meta's answer said so, in microseconds since 1970, UTC; 0 if the sign-in did
 * @subject: what would be searched
 * @account: what the sign-in told
 * @view: what stands in the place of results
 *
 * Says in the view what is in the way.
 *
 * Returns: what the view's buttons do
 */
ScoutAccessOffers scout_access_wording_show (ScoutAccess                 access,
                                             gint64                      refused_at,
                                             const ScoutDiscoverSubject *subject,
                                             const ScoutAccount         *account,
                                             ScoutStateView             *view);

G_END_DECLS
