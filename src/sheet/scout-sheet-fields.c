/* scout-sheet-fields.c: how each field of the models becomes a cell.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Two tables, of creators and of posts, by the catalogue's names of the fields. Whoever makes a
 * sheet, for a terminal, a file or a table on the screen, fills its cells from here. Pure
 * functions. */

#include "config.h"

#include "scout-sheet-fields.h"

#include "scout-content.h"
#include "scout-creator.h"

#include <math.h>

typedef struct
{
  const char *id;
  ScoutCellFill fill;
} Field;

#define TEXT(name, getter) \
  static void \
  fill_##name (ScoutCell *cell, \
               gpointer      item) \
  { \
    scout_cell_set_text (cell, getter (item)); \
  }

#define LIST(name, getter) \
  static void \
  fill_##name (ScoutCell *cell, \
               gpointer      item) \
  { \
    scout_cell_set_list (cell, getter (item)); \
  }

#define TRUTH(name, getter) \
  static void \
  fill_##name (ScoutCell *cell, \
               gpointer      item) \
  { \
    set_truth (cell, getter (item)); \
  }

static void
set_truth (ScoutCell  *cell,
           ScoutTruth  truth)
{
  if (truth == SCOUT_TRUTH_UNKNOWN)
    return;

  cell->kind = SCOUT_CELL_TRUTH;
  cell->number = truth == SCOUT_TRUTH_TRUE ? 1 : 0;
}

TEXT (creator_id, scout_creator_get_id)
TEXT (creator_name, scout_creator_get_name)
TEXT (creator_handle, scout_creator_get_handle)
TEXT (creator_bio, scout_creator_get_bio)
TEXT (creator_profile_url, scout_creator_get_profile_url)
TEXT (creator_portrait_url, scout_creator_get_portrait_url)
TEXT (creator_cover_url, scout_creator_get_cover_url)
TEXT (creator_email, scout_creator_get_email)
TEXT (creator_gender, scout_creator_get_gender)
TEXT (creator_age, scout_creator_get_age_bucket)
TEXT (creator_country, scout_creator_get_country)
TEXT (creator_portfolio_url, scout_creator_get_portfolio_url)
TEXT (creator_onboarding_status, scout_creator_get_onboarding_status)
TEXT (creator_messaging_id, scout_creator_get_messaging_id)
TEXT (creator_page_id, scout_creator_get_page_id)
TEXT (creator_page_name, scout_creator_get_page_name)
LIST (creator_categories, scout_creator_get_categories)
LIST (creator_interests, scout_creator_get_interests)
LIST (creator_languages, scout_creator_get_languages)
LIST (creator_past_partners, scout_creator_get_past_partnerships)
LIST (creator_badges, scout_creator_get_badges)
LIST (creator_platforms, scout_creator_get_platforms)
TRUTH (creator_verified, scout_creator_is_verified)
TRUTH (creator_onboarded, scout_creator_is_onboarded)
TRUTH (creator_experience, scout_creator_has_partnership_experience)
TRUTH (creator_messages, scout_creator_takes_partnership_messages)
TRUTH (creator_follows, scout_creator_follows_brand)
TRUTH (creator_followed, scout_creator_is_followed_by_brand)
TEXT (content_id, scout_content_get_id)
TEXT (content_creator_id, scout_content_get_creator_id)
TEXT (content_type, scout_content_get_kind)
TEXT (content_product, scout_content_get_product)
TEXT (content_tagged_brand, scout_content_get_tagged_brand)
TEXT (content_url, scout_content_get_url)
TEXT (content_thumbnail_url, scout_content_get_thumbnail_url)
TEXT (content_caption, scout_content_get_caption)

/* Instagram tells it as a figure. */
static void
fill_followers (ScoutCell *cell,
                gpointer   item)
{
  double figure = scout_creator_get_figure (item, SCOUT_METRIC_FOLLOWERS,
                                            SCOUT_TIME_RANGE_LIFETIME);

  if (scout_creator_get_followers (item) >= 0)
    scout_cell_set_count (cell, scout_creator_get_followers (item));
  else if (!isnan (figure) && figure >= 0 && figure < (double) G_MAXINT64 / 2)
    scout_cell_set_count (cell, (gint64) round (figure));
}

static void
fill_content_created (ScoutCell *cell,
                      gpointer   item)
{
  GDateTime *created = scout_content_get_created (item);
  g_autofree char *text = created != NULL ? g_date_time_format_iso8601 (created) : NULL;

  scout_cell_set_text (cell, text);
}

static const Field creator_fields[] = {
  { "handle", fill_creator_handle },
  { "id", fill_creator_id },
  { "name", fill_creator_name },
  { "followers", fill_followers },
  { "country", fill_creator_country },
  { "languages", fill_creator_languages },
  { "categories", fill_creator_categories },
  { "interests", fill_creator_interests },
  { "verified", fill_creator_verified },
  { "onboarded", fill_creator_onboarded },
  { "gender", fill_creator_gender },
  { "age", fill_creator_age },
  { "email", fill_creator_email },
  { "past-partners", fill_creator_past_partners },
  { "partnership-experience", fill_creator_experience },
  { "takes-partnership-messages", fill_creator_messages },
  { "follows-brand", fill_creator_follows },
  { "followed-by-brand", fill_creator_followed },
  { "badges", fill_creator_badges },
  { "platforms", fill_creator_platforms },
  { "onboarding-status", fill_creator_onboarding_status },
  { "messaging-id", fill_creator_messaging_id },
  { "page-id", fill_creator_page_id },
  { "page-name", fill_creator_page_name },
  { "profile-url", fill_creator_profile_url },
  { "portfolio-url", fill_creator_portfolio_url },
  { "portrait-url", fill_creator_portrait_url },
  { "cover-url", fill_creator_cover_url },
  { "bio", fill_creator_bio },
};

static const Field content_fields[] = {
  { "id", fill_content_id },
  { "creator-id", fill_content_creator_id },
  { "type", fill_content_type },
  { "product", fill_content_product },
  { "created", fill_content_created },
  { "tagged-brand", fill_content_tagged_brand },
  { "url", fill_content_url },
  { "thumbnail-url", fill_content_thumbnail_url },
  { "caption", fill_content_caption },
};

static ScoutCellFill
find (const Field *fields,
      gsize        n_fields,
      const char  *id)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].id, id))
        return fields[i].fill;
    }

  return NULL;
}

ScoutCellFill
scout_sheet_find_field (GType       item_type,
                        const char *id)
{
  g_return_val_if_fail (item_type == SCOUT_TYPE_CREATOR || item_type == SCOUT_TYPE_CONTENT, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (item_type == SCOUT_TYPE_CONTENT)
    return find (content_fields, G_N_ELEMENTS (content_fields), id);

  return find (creator_fields, G_N_ELEMENTS (creator_fields), id);
}

static ScoutInsight *
find_insight (gpointer    item,
              ScoutMetric metric)
{
  gboolean is_creator = SCOUT_IS_CREATOR (item);
  guint n_insights = is_creator ? scout_creator_get_n_insights (item)
                                : scout_content_get_n_insights (item);

  for (guint i = 0; i < n_insights; i++)
    {
      ScoutInsight *insight = is_creator ? scout_creator_get_nth_insight (item, i)
                                         : scout_content_get_nth_insight (item, i);
      const ScoutInsightKey *key = scout_insight_get_key (insight);

      if (key->metric == metric && key->breakdown == SCOUT_BREAKDOWN_NONE
          && key->period == SCOUT_PERIOD_OVERALL && !isnan (scout_insight_get_value (insight)))
        return insight;
    }

  return NULL;
}

void
scout_sheet_fill_figure (ScoutCell   *cell,
                         gpointer     item,
                         ScoutMetric  metric)
{
  ScoutInsight *insight = NULL;

  g_return_if_fail (cell != NULL && cell->kind == SCOUT_CELL_UNKNOWN);
  g_return_if_fail (SCOUT_IS_CREATOR (item) || SCOUT_IS_CONTENT (item));

  insight = find_insight (item, metric);
  if (insight == NULL)
    return;

  cell->kind = scout_insight_get_metric (insight) != NULL
               && scout_insight_get_metric (insight)->unit == SCOUT_CATALOG_UNIT_PERCENT
                 ? SCOUT_CELL_PERCENT : SCOUT_CELL_COUNT;
  cell->number = scout_insight_get_value (insight);
}

void
scout_sheet_fill_time (ScoutCell   *cell,
                       gpointer     item,
                       ScoutMetric  metric)
{
  g_autoptr(GEnumClass) ranges = NULL;
  ScoutInsight *insight = NULL;
  const GEnumValue *range = NULL;

  g_return_if_fail (cell != NULL && cell->kind == SCOUT_CELL_UNKNOWN);
  g_return_if_fail (SCOUT_IS_CREATOR (item) || SCOUT_IS_CONTENT (item));

  insight = find_insight (item, metric);
  if (insight == NULL)
    return;

  ranges = g_type_class_ref (SCOUT_TYPE_TIME_RANGE);
  range = g_enum_get_value (ranges, (int) scout_insight_get_key (insight)->range);
  scout_cell_set_text (cell, range != NULL ? range->value_nick : NULL);
}
