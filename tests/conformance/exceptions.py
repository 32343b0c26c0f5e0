"""Where the documents contradict themselves: what of them the catalogue does not follow, and why.

Numbers are rows of section 7 of the conventions. A row here that is not needed fails the suite.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

# (document, table, row, what): why. "what" is the check that would complain.
EXCEPTIONS = {
    # Row 1: a slip of the pen; the same list elsewhere has "pages_manage_metadata".
    ('S1', 'Creator Insights API: API Permission Requirements', 'pages_manages_metadata',
     'missing'): 1,
    # Row 9: "account_engaged_count:30" is no metric; the table of metrics has none of that name.
    ('S1', 'Discovery API: Response Fields', 'insights', 'mentions'): 9,
    # Row 11: the value form is not documented; the catalogue keeps the parameter from the UI.
    ('S1', 'Discovery API: API Parameters', 'reels_interaction_rate', 'offered'): 11,
    # Row 12: figures of media are metrics; the table mixes them with fields.
    ('S1', 'Creator Insights API: Media Insights Metrics', 'likes', 'field'): 12,
    ('S1', 'Creator Insights API: Media Insights Metrics', 'comments', 'field'): 12,
    ('S1', 'Creator Insights API: Media Insights Metrics', 'views', 'field'): 12,
    ('S1', 'Creator Insights API: Media Insights Metrics', 'shares', 'field'): 12,
    # Row 16: the remark on cities stands one row too high.
    ('S2', 'Creator Insights Metrics: Available Metrics', 'followers_age_genders', 'maximum'): 16,
    ('S2', 'Creator Insights Metrics: Available Metrics', 'followers_age_genders', 'mentions'): 16,
    # Row 17: a template; metrics() must not be empty.
    ('S2', 'Sample requests', 'creator_marketplace/creators?creator_id={creator-id}'
     '&fields=insights.metrics().period().time_range()', 'metrics'): 17,
    # Row 18: posts have lifetime figures only, so that L28 cannot be the default.
    ('S2', 'Content Insights Metrics: Parameters', 'time_range', 'default'): 18,
}
