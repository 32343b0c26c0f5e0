/* scout-retry-offer.h: offers to ask again where that may help.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_retry_offer_show:
 * @button: asks again for what did not come
 * @error: (nullable): why it did not; %NULL if there is nothing to ask for
 *
 * Shows @button where asking again may help. Until a limit of calls ends that cannot: what counts
 * down says so, and the button is hidden for as long as the limit lasts.
 */
void scout_retry_offer_show (GtkWidget    *button,
                             const GError *error);

/**
 * ScoutRetryOfferFunc:
 * @widget: what scout_retry_offer_follow() was told of
 * @is_offered: whether asking again may help
 *
 * Shows or hides a button that is a part of @widget.
 */
typedef void (*ScoutRetryOfferFunc) (GtkWidget *widget,
                                     gboolean   is_offered);

/**
 * scout_retry_offer_follow:
 * @widget: what has a button that asks again
 * @error: (nullable): why something did not come; %NULL if there is nothing to ask for
 * @show: called at once, and when a limit has ended
 *
 * Does as scout_retry_offer_show() does where the button itself is not known.
 */
void scout_retry_offer_follow (GtkWidget           *widget,
                               const GError        *error,
                               ScoutRetryOfferFunc  show);

/**
 * scout_retry_offer_is_made:
 * @button: what scout_retry_offer_show() was told of
 *
 * Returns: whether @button is shown, or will be when a limit has ended
 */
gboolean scout_retry_offer_is_made (GtkWidget *button);

G_END_DECLS
