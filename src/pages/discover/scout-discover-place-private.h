/* scout-discover-place-private.h: where one is, or wants to be, on the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page.h"
#include "scout-list-end.h"

G_BEGIN_DECLS

/*
 * ScoutDiscoverPlace:
 * @id: (owned) (nullable): of what is to be seen first
 * @position: where that was
 * @n_more_pages: how many pages were asked for on the way there
 * @is_wanted: whether the results are still to be scrolled there
 * @wants_panel: whether the filters are to be shown as soon as there are any
 * @wants_folded: the same of filters that a narrow page has put away
 * @end: what is known of the end of the results
 *
 * What was shown when the page was left, until it is shown again, and what is now.
 */
typedef struct
{
  char *id;
  guint position;
  guint n_more_pages;
  gboolean is_wanted;
  gboolean wants_panel, wants_folded;
  ScoutListEnd end;
} ScoutDiscoverPlace;

/* Tells that somebody is elsewhere on the page. */
void _scout_discover_page_tell_place (ScoutDiscoverPage *self);

/* The handler of the menu: a link to what is asked. (transfer full) (nullable) */
char *_scout_discover_page_link_wanted_cb (ScoutDiscoverPage *self);

/* Goes on towards the place that is wanted, as far as there are results. */
void _scout_discover_page_go_on (ScoutDiscoverPage *self);

/* Does not go anywhere any more. */
void _scout_discover_page_forget_place (ScoutDiscoverPage *self);

/* Drops the results for those of another marketplace, and still goes where somebody wants to. */
void _scout_discover_page_leave_results (ScoutDiscoverPage *self);

/* Shows the filters, or has them put away, if that was wanted before there was a marketplace. */
void _scout_discover_page_show_wanted_panel (ScoutDiscoverPage *self);

G_END_DECLS
