/* scout-provenance.h: where a figure or a field comes from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-insight.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_PROVENANCE (scout_provenance_get_type ())

/**
 * ScoutProvenance:
 *
 * Explains one number: which call brought it, what Meta calls it, over which time it is, and
 * whether Meta estimates it. What belongs to the same figure, and came with other calls, may be
 * added before anybody reads it; nothing else changes. Knows no token.
 */
G_DECLARE_FINAL_TYPE (ScoutProvenance, scout_provenance, SCOUT, PROVENANCE, GObject)

/**
 * scout_provenance_new_for_insight:
 * @marketplace: who told it
 * @question: what was asked
 * @insight: a figure of the answer
 *
 * The figure's own call, see scout_insight_get_call(); where that is not known, the calls that ask
 * for the same now.
 *
 * Returns: (transfer full): where the figure comes from
 */
ScoutProvenance *scout_provenance_new_for_insight (ScoutMarketplace    *marketplace,
                                                   const ScoutQuestion *question,
                                                   ScoutInsight        *insight);

/**
 * scout_provenance_new_for_insights:
 * @marketplace: who told them
 * @question: what was asked
 * @insights: (element-type ScoutInsight): figures of the answer, one or more, as those of a list.
 *   If they do not have period and range in common, each range stands beside its field.
 *
 * The commands are all that brought one of them; endpoint and time are the first figure's.
 *
 * Returns: (transfer full): where the figures come from
 */
ScoutProvenance *scout_provenance_new_for_insights (ScoutMarketplace    *marketplace,
                                                    const ScoutQuestion *question,
                                                    GPtrArray           *insights);

/**
 * scout_provenance_new_for_field:
 * @marketplace: who told it
 * @question: what was asked
 * @field: what the catalogue says of the field
 * @fetched_at: microseconds since 1970, UTC, at which it was answered, or 0 if that is unknown
 *
 * Returns: (transfer full): where the field comes from
 */
ScoutProvenance *scout_provenance_new_for_field (ScoutMarketplace        *marketplace,
                                                 const ScoutQuestion     *question,
                                                 const ScoutCatalogField *field,
                                                 gint64                   fetched_at);

/**
 * scout_provenance_new_for_fields:
 * @marketplace: who told them
 * @question: what was asked
 * @fields: (element-type ScoutCatalogField): what the catalogue says of the fields
 * @fetched_at: microseconds since 1970, UTC, at which it was answered, or 0 if that is unknown
 * @help: (nullable): what there is to say of them, a sentence in the user's language
 *
 * Returns: (transfer full): where the fields come from
 */
ScoutProvenance *scout_provenance_new_for_fields (ScoutMarketplace    *marketplace,
                                                  const ScoutQuestion *question,
                                                  GPtrArray           *fields,
                                                  gint64               fetched_at,
                                                  const char          *help);

/**
 * scout_provenance_add:
 * @self: where a figure comes from
 * @other: where something comes from that is shown as part of it
 * @title: what that is, plain text: "Change"
 * @remark: (nullable): how Scout has computed it from @other, plain text; %NULL if it is Meta's
 *
 * Adds to the explanation, and to the commands what these do not have yet.
 */
void scout_provenance_add (ScoutProvenance *self,
                           ScoutProvenance *other,
                           const char      *title,
                           const char      *remark);

/**
 * scout_provenance_get_n_others:
 * @self: where it comes from
 *
 * Returns: how often scout_provenance_add() was called
 */
guint scout_provenance_get_n_others (ScoutProvenance *self);

/**
 * scout_provenance_get_other:
 * @self: where it comes from
 * @index: which of the others, below scout_provenance_get_n_others()
 * @title: (out) (optional): what it is
 * @remark: (out) (optional) (nullable): how it was computed
 *
 * Returns: (transfer none): where that comes from
 */
ScoutProvenance *scout_provenance_get_other (ScoutProvenance  *self,
                                             guint             index,
                                             const char      **title,
                                             const char      **remark);

/**
 * scout_provenance_get_endpoint:
 * @self: where it comes from
 *
 * Returns: (transfer none): method and path of the call, `GET /creator_marketplace/creators`
 */
const char *scout_provenance_get_endpoint (ScoutProvenance *self);

/**
 * scout_provenance_get_fields:
 * @self: where it comes from
 *
 * Returns: (transfer none): what Meta calls it, and by what it is split: `creator_reach`
 */
const char *scout_provenance_get_fields (ScoutProvenance *self);

/**
 * scout_provenance_get_help:
 * @self: where it comes from
 *
 * Returns: (transfer none) (nullable): what is counted, a sentence in the user's language
 */
const char *scout_provenance_get_help (ScoutProvenance *self);

/**
 * scout_provenance_get_key:
 * @self: where it comes from
 *
 * Returns: (transfer none) (nullable): period and range; %NULL for a field, which has neither, and
 *   for figures that have several
 */
const ScoutInsightKey *scout_provenance_get_key (ScoutProvenance *self);

/**
 * scout_provenance_get_fetched_at:
 * @self: where it comes from
 *
 * Returns: microseconds since 1970, UTC, at which Meta answered, or 0 if that is unknown
 */
gint64 scout_provenance_get_fetched_at (ScoutProvenance *self);

/**
 * scout_provenance_is_estimated:
 * @self: where it comes from
 *
 * Returns: whether Meta's documents say that it is an estimate
 */
gboolean scout_provenance_is_estimated (ScoutProvenance *self);

/**
 * scout_provenance_is_of_list:
 * @self: where it comes from
 *
 * Returns: whether it came with a list that goes on from page to page. The command then asks for
 *   the first page: the cursor of another is worth nothing later.
 */
gboolean scout_provenance_is_of_list (ScoutProvenance *self);

/**
 * scout_provenance_get_command:
 * @self: where it comes from
 *
 * Returns: (transfer none): the calls as commands of curl, each once, those of what was added too,
 *   without token; "" where nobody knows
 */
const char *scout_provenance_get_command (ScoutProvenance *self);

G_END_DECLS
