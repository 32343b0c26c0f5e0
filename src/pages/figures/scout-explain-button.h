/* scout-explain-button.h: explains the number beside it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-provenance.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_EXPLAIN_BUTTON (scout_explain_button_get_type ())

/**
 * ScoutExplainButton:
 *
 * A small button for tiles, rows and the heads of charts. Its popover says which call brought the
 * number, what Meta calls it, its period and range, when it was fetched and whether Meta estimates
 * it, and copies the call as a command of curl, without token. What it says is made when somebody
 * wants to know. Hidden until there is something to explain.
 */
G_DECLARE_FINAL_TYPE (ScoutExplainButton, scout_explain_button, SCOUT, EXPLAIN_BUTTON, AdwBin)

/**
 * ScoutExplainMore:
 * @insight: what it comes from
 * @title: what it is, plain text: "Change"
 * @remark: (nullable): how Scout has computed it from @insight; %NULL if it is Meta's own
 *
 * Something that is shown with a figure, and came with another call.
 */
typedef struct
{
  ScoutInsight *insight;
  const char *title;
  const char *remark;
} ScoutExplainMore;

/**
 * scout_explain_button_new:
 * @title: what the number is, plain text: "Reach"
 *
 * Returns: (transfer floating): a button that has nothing to explain
 */
GtkWidget *scout_explain_button_new (const char *title);

/**
 * scout_explain_button_new_within:
 * @title: what the number is, plain text: "Reach"
 * @place: (nullable): which card or list it is a number of, plain text: "Followers and others"
 *
 * For numbers that a page has more than once: their buttons are told apart by what they belong to.
 *
 * Returns: (transfer floating): a button that has nothing to explain
 */
GtkWidget *scout_explain_button_new_within (const char *title,
                                            const char *place);

/**
 * scout_explain_button_set_heading:
 * @self: the button
 * @heading: (nullable): what the number is that it explains now, plain text: "Reach"; %NULL for
 *   what the button is called
 *
 * For a button of which one number after another is chosen. Its name stays what it was.
 */
void scout_explain_button_set_heading (ScoutExplainButton *self,
                                       const char         *heading);

/**
 * scout_explain_button_clear:
 * @self: the button
 *
 * Hides it: there is no number.
 */
void scout_explain_button_clear (ScoutExplainButton *self);

/**
 * scout_explain_button_set_insight:
 * @self: the button
 * @marketplace: who told it
 * @question: what was asked; copied
 * @insight: (nullable): the figure; %NULL hides the button
 *
 * Explains a figure.
 */
void scout_explain_button_set_insight (ScoutExplainButton  *self,
                                       ScoutMarketplace    *marketplace,
                                       const ScoutQuestion *question,
                                       ScoutInsight        *insight);

/**
 * scout_explain_button_set_insights:
 * @self: the button
 * @marketplace: who told them
 * @question: what was asked; copied
 * @insights: (element-type ScoutInsight): the figures; none hides the button
 *
 * Explains figures that came together, such as those of a list.
 */
void scout_explain_button_set_insights (ScoutExplainButton  *self,
                                        ScoutMarketplace    *marketplace,
                                        const ScoutQuestion *question,
                                        GPtrArray           *insights);

/**
 * scout_explain_button_set_field:
 * @self: the button
 * @marketplace: who told it
 * @question: what was asked; copied
 * @field: what the catalogue says of the field
 * @fetched_at: microseconds since 1970, UTC, at which it was answered, or 0 if that is unknown
 *
 * Explains a field.
 */
void scout_explain_button_set_field (ScoutExplainButton      *self,
                                     ScoutMarketplace        *marketplace,
                                     const ScoutQuestion     *question,
                                     const ScoutCatalogField *field,
                                     gint64                   fetched_at);

/**
 * scout_explain_button_add:
 * @self: the button
 * @marketplace: who told it
 * @question: what was asked for it; copied
 * @more: what else stands there; copied
 *
 * Explains something more, until the button explains another figure.
 */
void scout_explain_button_add (ScoutExplainButton     *self,
                               ScoutMarketplace       *marketplace,
                               const ScoutQuestion    *question,
                               const ScoutExplainMore *more);

/**
 * scout_explain_button_dup_provenance:
 * @self: the button
 *
 * Returns: (transfer full) (nullable): what it explains, %NULL without anything
 */
ScoutProvenance *scout_explain_button_dup_provenance (ScoutExplainButton *self);

G_END_DECLS
