/* scout-page-failure.h: what a page shows in the place of what it cannot show.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-state-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_PAGE_FAILURE (scout_page_failure_get_type ())

/**
 * ScoutPageFailure:
 *
 * Says what happened to a whole page, and offers what helps against it: emits
 * ScoutPageFailure::retry where asking again may help, and otherwise lets the page emit what it has
 * signals for. For a part of a page there is #ScoutPagePart.
 */
G_DECLARE_FINAL_TYPE (ScoutPageFailure, scout_page_failure, SCOUT, PAGE_FAILURE, AdwBin)

/**
 * scout_page_failure_ends_page:
 * @error: why a part of a page did not come
 *
 * Returns: whether nothing else on the page can come either, as nobody is signed in any more, or
 *   the Page may not ask
 */
gboolean scout_page_failure_ends_page (const GError *error);

/**
 * scout_page_failure_is_hidden:
 * @error: why something did not come
 *
 * Returns: whether it is not there, or not for this Page
 */
gboolean scout_page_failure_is_hidden (const GError *error);

/**
 * scout_page_failure_install:
 * @page_class: class of a page
 *
 * Gives the page the signals `back`, `sign-in` and `choose-page`, lets the template have a failure,
 * and what is on the page emit the latter two by the actions `page.sign-in` and
 * `page.choose-page`; Escape emits `back`.
 */
void scout_page_failure_install (GtkWidgetClass *page_class);

/**
 * scout_page_failure_set_page:
 * @self: the failure
 * @page: the page that it is on, of a class with scout_page_failure_install()
 *
 * Sets who emits `sign-in` and `choose-page` when the main button means that, and `back` when the
 * other button is pressed.
 */
void scout_page_failure_set_page (ScoutPageFailure *self,
                                  GtkWidget        *page);

/**
 * scout_page_failure_show:
 * @self: the failure
 * @error: what happened
 * @back_label: words of the button that leads back
 *
 * Shows an error, in Meta's words where it sent any.
 */
void scout_page_failure_show (ScoutPageFailure *self,
                              const GError     *error,
                              const char       *back_label);

/**
 * scout_page_failure_stop:
 * @self: the failure
 *
 * Does not ask again by itself any more: something else is shown.
 */
void scout_page_failure_stop (ScoutPageFailure *self);

/**
 * scout_page_failure_get_view:
 * @self: the failure
 *
 * Returns: (transfer none): what it shows, for a page that has more to say
 */
ScoutStateView *scout_page_failure_get_view (ScoutPageFailure *self);

G_END_DECLS
