/* scout-cli-fields.c: how each field of the models becomes a cell.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Two tables, of creators and of posts, by the catalogue's names of the fields; labels and privacy
 * are the catalogue's. Pure functions. */

#include "config.h"

#include "scout-cli-fields-private.h"

#include "scout-cli-json.h"
#include "scout-saved-creator.h"

#include <glib/gi18n.h>
#include <math.h>

#define TEXT(name, getter) \
  static void \
  fill_##name (ScoutCliCell *cell, \
               gpointer      item) \
  { \
    scout_cli_cell_set_text (cell, getter (item)); \
  }

#define LIST(name, getter) \
  static void \
  fill_##name (ScoutCliCell *cell, \
               gpointer      item) \
  { \
    scout_cli_cell_set_list (cell, getter (item)); \
  }

#define TRUTH(name, getter) \
  static void \
  fill_##name (ScoutCliCell *cell, \
               gpointer      item) \
  { \
    set_truth (cell, getter (item)); \
  }

static void
set_truth (ScoutCliCell *cell,
           ScoutTruth    truth)
{
  if (truth == SCOUT_TRUTH_UNKNOWN)
    return;

  cell->kind = SCOUT_CLI_CELL_TRUTH;
  cell->number = truth == SCOUT_TRUTH_TRUE ? 1 : 0;
}

static void
set_node (ScoutCliCell *cell,
          JsonNode     *node)
{
  cell->kind = SCOUT_CLI_CELL_NODE;
  cell->node = node;
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
fill_followers (ScoutCliCell *cell,
                gpointer      item)
{
  double figure = scout_creator_get_figure (item, SCOUT_METRIC_FOLLOWERS,
                                            SCOUT_TIME_RANGE_LIFETIME);

  if (scout_creator_get_followers (item) >= 0)
    scout_cli_cell_set_count (cell, scout_creator_get_followers (item));
  else if (!isnan (figure) && figure >= 0 && figure < (double) G_MAXINT64 / 2)
    scout_cli_cell_set_count (cell, (gint64) round (figure));
}

static void
fill_content_created (ScoutCliCell *cell,
                      gpointer      item)
{
  GDateTime *created = scout_content_get_created (item);
  g_autofree char *text = created != NULL ? g_date_time_format_iso8601 (created) : NULL;

  scout_cli_cell_set_text (cell, text);
}

static void
fill_creator_insights (ScoutCliCell *cell,
                       gpointer      item)
{
  set_node (cell, scout_cli_json_new_creator_insights (item));
}

static void
fill_creator_recent (ScoutCliCell *cell,
                     gpointer      item)
{
  set_node (cell, scout_cli_json_new_posts (item, SCOUT_CONTENT_LIST_RECENT));
}

static void
fill_creator_branded (ScoutCliCell *cell,
                      gpointer      item)
{
  set_node (cell, scout_cli_json_new_posts (item, SCOUT_CONTENT_LIST_BRANDED));
}

static void
fill_creator_ads (ScoutCliCell *cell,
                  gpointer      item)
{
  set_node (cell, scout_cli_json_new_posts (item, SCOUT_CONTENT_LIST_ADS));
}

static void
fill_content_insights (ScoutCliCell *cell,
                       gpointer      item)
{
  set_node (cell, scout_cli_json_new_content_insights (item));
}

static void
fill_content_comments (ScoutCliCell *cell,
                       gpointer      item)
{
  if (scout_content_has_comments (item))
    set_node (cell, scout_cli_json_new_comments (item));
}

static void
fill_row_network (ScoutCliCell *cell,
                  gpointer      item)
{
  g_autoptr(GEnumClass) networks = g_type_class_ref (SCOUT_TYPE_NETWORK);
  ScoutCreator *creator = scout_saved_creator_get_creator (item);

  scout_cli_cell_set_text (cell, g_enum_get_value (
    networks, (int) scout_creator_get_network (creator))->value_nick);
}

static void
fill_row_saved (ScoutCliCell *cell,
                gpointer      item)
{
  g_autoptr(GDateTime) saved =
    g_date_time_new_from_unix_utc (scout_saved_creator_get_saved_at (item) / G_USEC_PER_SEC);
  g_autofree char *text = saved != NULL ? g_date_time_format_iso8601 (saved) : NULL;

  scout_cli_cell_set_text (cell, text);
}

#define T SCOUT_CLI_FIELD_SHOWN_TABLE
#define P (SCOUT_CLI_FIELD_SHOWN_CSV | SCOUT_CLI_FIELD_SHOWN_JSON)
#define J SCOUT_CLI_FIELD_SHOWN_JSON
#define W SCOUT_CLI_FIELD_SHOWN_WHOLE
#define N SCOUT_CLI_FIELD_NOT_KEPT

static const ScoutCliField creator_fields[] = {
  { "handle", T | P, NULL, fill_creator_handle },
  { "id", P, NULL, fill_creator_id },
  { "name", T | P, NULL, fill_creator_name },
  { "followers", T | P, N_("Followers"), fill_followers },
  { "country", T | P, NULL, fill_creator_country },
  { "languages", P, NULL, fill_creator_languages },
  { "categories", T | P, NULL, fill_creator_categories },
  { "interests", P, NULL, fill_creator_interests },
  { "verified", T | P, NULL, fill_creator_verified },
  { "onboarded", P, NULL, fill_creator_onboarded },
  { "gender", T | P | W, NULL, fill_creator_gender },
  { "age", T | P | W, NULL, fill_creator_age },
  { "email", T | P | W, NULL, fill_creator_email },
  { "past-partners", T | P | W, NULL, fill_creator_past_partners },
  { "partnership-experience", T | P | W, NULL, fill_creator_experience },
  { "takes-partnership-messages", T | P | W, NULL, fill_creator_messages },
  { "follows-brand", T | P | W, NULL, fill_creator_follows },
  { "followed-by-brand", T | P | W, NULL, fill_creator_followed },
  { "badges", T | P | W, NULL, fill_creator_badges },
  { "platforms", T | P | W, NULL, fill_creator_platforms },
  { "onboarding-status", SCOUT_CLI_FIELD_SHOWN_NEVER | W, NULL, fill_creator_onboarding_status },
  { "messaging-id", P | W, NULL, fill_creator_messaging_id },
  { "page-id", P | W, NULL, fill_creator_page_id },
  { "page-name", T | P | W, NULL, fill_creator_page_name },
  { "profile-url", P, NULL, fill_creator_profile_url },
  { "portfolio-url", T | P | W, NULL, fill_creator_portfolio_url },
  { "portrait-url", J, NULL, fill_creator_portrait_url },
  { "cover-url", J, NULL, fill_creator_cover_url },
  { "bio", P, NULL, fill_creator_bio },
  { "insights", J, NULL, fill_creator_insights },
  { "recent-content", J | W | N, NULL, fill_creator_recent },
  { "branded-content", J | W | N, NULL, fill_creator_branded },
  { "partnership-ads", J | W | N, NULL, fill_creator_ads },
  { NULL, SCOUT_CLI_FIELD_SHOWN_NEVER, NULL, NULL }
};

static const ScoutCliField content_fields[] = {
  { "id", P, NULL, fill_content_id },
  { "creator-id", T | P, NULL, fill_content_creator_id },
  { "type", T | P, NULL, fill_content_type },
  { "product", P, NULL, fill_content_product },
  { "created", T | P, NULL, fill_content_created },
  { "tagged-brand", P, NULL, fill_content_tagged_brand },
  { "url", P, NULL, fill_content_url },
  { "thumbnail-url", J, NULL, fill_content_thumbnail_url },
  { "caption", T | P, NULL, fill_content_caption },
  { "insights", J, NULL, fill_content_insights },
  { "comments", J | W, NULL, fill_content_comments },
  { NULL, SCOUT_CLI_FIELD_SHOWN_NEVER, NULL, NULL }
};

static const ScoutCliField row_fields[] = {
  { "network", T | P, N_("Network"), fill_row_network },
  { "saved", T | P, N_("Saved"), fill_row_saved },
  { NULL, SCOUT_CLI_FIELD_SHOWN_NEVER, NULL, NULL }
};

const ScoutCliField *
_scout_cli_fields_list (ScoutCliSubject subject)
{
  return subject == SCOUT_CLI_SUBJECT_CONTENT ? content_fields : creator_fields;
}

const ScoutCliField *
_scout_cli_fields_list_of_row (void)
{
  return row_fields;
}

static ScoutInsight *
find_insight (ScoutCliSubject subject,
              gpointer        item,
              ScoutMetric     metric)
{
  gboolean is_creator = subject != SCOUT_CLI_SUBJECT_CONTENT;
  guint n_insights = is_creator ? scout_creator_get_n_insights (item)
                                : scout_content_get_n_insights (item);

  for (guint i = 0; i < n_insights; i++)
    {
      ScoutInsight *insight = is_creator ? scout_creator_get_nth_insight (item, i)
                                         : scout_content_get_nth_insight (item, i);
      const ScoutInsightKey *key = scout_insight_get_key (insight);

      if (key->metric == metric && key->breakdown == SCOUT_BREAKDOWN_NONE &&
          key->period == SCOUT_PERIOD_OVERALL && !isnan (scout_insight_get_value (insight)))
        return insight;
    }

  return NULL;
}

void
_scout_cli_fields_fill_figure (ScoutCliCell    *cell,
                               ScoutCliSubject  subject,
                               gpointer         item,
                               ScoutMetric      metric,
                               gboolean         is_time)
{
  ScoutInsight *insight = find_insight (subject, item, metric);
  g_autoptr(GEnumClass) ranges = NULL;
  const GEnumValue *range = NULL;

  if (insight == NULL)
    return;

  if (is_time)
    {
      ranges = g_type_class_ref (SCOUT_TYPE_TIME_RANGE);
      range = g_enum_get_value (ranges, (int) scout_insight_get_key (insight)->range);
      scout_cli_cell_set_text (cell, range != NULL ? range->value_nick : NULL);
      return;
    }

  cell->kind = scout_insight_get_metric (insight) != NULL &&
               scout_insight_get_metric (insight)->unit == SCOUT_CATALOG_UNIT_PERCENT
               ? SCOUT_CLI_CELL_PERCENT : SCOUT_CLI_CELL_COUNT;
  cell->number = scout_insight_get_value (insight);
}
