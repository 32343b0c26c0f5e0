/* chart-samples.h: figures and rulers for the tests of charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-layout.h"

G_BEGIN_DECLS

/* A room in which a letter is 6 pixels wide at 11 points and a line 18 high, whatever fonts the
 * computer has, times @zoom. */
void chart_samples_init_frame (ScoutChartFrame *frame,
                               double           width,
                               double           height,
                               const double    *zoom);

/* 28 days of reach with 3 posts on the best one. (transfer full) */
ScoutChartData *chart_samples_new_days (gboolean with_posts);

/* How many posts of 28 days, each by itself. (transfer full) */
ScoutChartData *chart_samples_new_posts (void);

/* Three creators, 28 days each, with a gap. (transfer full) */
ScoutChartData *chart_samples_new_comparison (void);

/* Ages and genders of the mock-up. (transfer full) */
ScoutChartData *chart_samples_new_pyramid (void);

/* Top countries of the mock-up. (transfer full) */
ScoutChartData *chart_samples_new_countries (void);

/* Organic and paid, by metric; @is_single: one nameless bar of women and men. (transfer full) */
ScoutChartData *chart_samples_new_shares (gboolean is_single);

/* What a kind shows in pictures. (transfer full) */
ScoutChartData *chart_samples_new (ScoutChartKind kind);

G_END_DECLS
