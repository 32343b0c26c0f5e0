/* scout-split-part.h: what the name of a part of a figure says.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-types.h"
#include "scout-insight.h"

G_BEGIN_DECLS

/**
 * ScoutSplitGender:
 * @SCOUT_SPLIT_GENDER_OTHER: another one, or nobody knows
 * @SCOUT_SPLIT_GENDER_WOMEN: women
 * @SCOUT_SPLIT_GENDER_MEN: men
 *
 * Whom a part of an audience consists of.
 */
typedef enum
{
  SCOUT_SPLIT_GENDER_OTHER,
  SCOUT_SPLIT_GENDER_WOMEN,
  SCOUT_SPLIT_GENDER_MEN,
} ScoutSplitGender;

/**
 * ScoutSplitPart:
 * @name: its name, see #ScoutShare; the insight's
 * @label: (owned): what people call it, plain text
 * @color: its colour, no other part's unless there are more parts than colours
 *
 * A part as a bar of shares has it.
 */
typedef struct
{
  const char *name;
  char *label;
  ScoutChartColor color;
} ScoutSplitPart;

/**
 * scout_split_part_get_gender:
 * @name: name of a part by gender, or by age and gender, see #ScoutShare
 *
 * Returns: whose part it is: women's for "female_25-34", "F.25-34" and "25-34_female"
 */
ScoutSplitGender scout_split_part_get_gender (const char *name);

/**
 * scout_split_part_dup_age:
 * @name: name of a part by age and gender, see #ScoutShare
 *
 * Returns: (transfer full): its age group as Meta writes it: "25-34" of "female_25-34" and of
 *   "25-34_female"
 */
char *scout_split_part_dup_age (const char *name);

/**
 * scout_split_part_compare_ages:
 * @share: (type ScoutShare): a part by age, or by age and gender
 * @other: (type ScoutShare): another one
 *
 * Neither document says in which order ages come.
 *
 * Returns: an integer as for qsort(): from the youngest to the oldest, then those whose age has no
 *   number
 */
int scout_split_part_compare_ages (gconstpointer share,
                                   gconstpointer other);

/**
 * scout_split_part_dup_label:
 * @api: what the catalogue knows of a network
 * @breakdown: a breakdown
 * @name: name of a part, see #ScoutShare
 *
 * Returns: (transfer full): what people call the part, plain text
 */
char *scout_split_part_dup_label (const ScoutCatalogApi *api,
                                  ScoutBreakdown         breakdown,
                                  const char            *name);

/**
 * scout_split_part_list:
 * @api: what the catalogue knows of a network
 * @insights: (array length=n_insights) (element-type ScoutInsight): insights that are divided in
 *   one way, %NULL where there is none
 * @n_insights: how many
 *
 * Finds the parts that any of the insights has: first those that are known, in an order that does
 * not depend on the answer, then those that no document names.
 *
 * Returns: (transfer full) (element-type ScoutSplitPart): the parts, which live as long as the
 *   insights
 */
GArray *scout_split_part_list (const ScoutCatalogApi *api,
                               ScoutInsight * const  *insights,
                               gsize                  n_insights);

/**
 * scout_split_part_get_unit:
 * @insights: (array length=n_insights) (element-type ScoutInsight): insights that are divided in
 *   one way, %NULL where there is none
 * @n_insights: how many
 *
 * Returns: in which unit their parts can be shown side by side: counts if all of them are
 */
ScoutChartUnit scout_split_part_get_unit (ScoutInsight * const *insights,
                                          gsize                 n_insights);

/**
 * scout_split_part_find_share:
 * @insight: (nullable): an insight
 * @name: name of a part
 * @unit: in which unit it is wanted: that of scout_split_part_get_unit(), or %SCOUT_CHART_PERCENT
 *   of parts that make up a whole
 *
 * Returns: the figure of the part, NaN if the insight does not have it
 */
double scout_split_part_find_share (ScoutInsight   *insight,
                                    const char     *name,
                                    ScoutChartUnit  unit);

G_END_DECLS
