/* check-models.c: looks at everything that a creator or post has, as widgets would.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What holds for every model, whichever answer it was read from. */

#include "config.h"

#include "check-models.h"

#include <math.h>
#include <string.h>

#define LONGEST_SHARE_NAME 128

static void
check_text (const char *text)
{
  g_assert_true (text == NULL || (*text != '\0' && g_utf8_validate (text, -1, NULL)));
}

static void
check_list (const char * const *list)
{
  for (gsize i = 0; list != NULL && list[i] != NULL; i++)
    check_text (list[i]);
}

static void
check_insight (ScoutInsight *insight)
{
  gsize n_days = 0;
  gsize n_shares = 0;
  const double *days = scout_insight_get_days (insight, &n_days);
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

  g_assert_true ((days != NULL) == (n_days > 0));
  g_assert_true ((shares != NULL) == (n_shares > 0));
  g_assert_true (days != NULL || scout_insight_get_first_day (insight) == NULL);
  g_assert_false (isinf (scout_insight_get_value (insight)));
  g_assert_cmpint (scout_insight_get_fetched_at (insight), ==, FETCHED_AT);
  for (gsize i = 0; i < n_days; i++)
    g_assert_false (isinf (days[i]));
  for (gsize i = 0; i < n_shares; i++)
    {
      g_assert_true (isfinite (shares[i].value));
      g_assert_true (g_utf8_validate (shares[i].name, -1, NULL));
      g_assert_cmpuint (strlen (shares[i].name), <, LONGEST_SHARE_NAME);
    }
}

static void
check_comment (ScoutComment *comment)
{
  check_text (scout_comment_get_id (comment));
  check_text (scout_comment_get_url (comment));
  g_assert_true (g_utf8_validate (scout_comment_get_text (comment), -1, NULL));
}

void
check_content (ScoutContent *content)
{
  GDateTime *created = scout_content_get_created (content);

  g_assert_nonnull (scout_content_get_id (content));
  check_text (scout_content_get_id (content));
  check_text (scout_content_get_creator_id (content));
  check_text (scout_content_get_kind (content));
  check_text (scout_content_get_product (content));
  check_text (scout_content_get_tagged_brand (content));
  check_text (scout_content_get_url (content));
  check_text (scout_content_get_thumbnail_url (content));
  check_text (scout_content_get_caption (content));
  g_assert_true (created == NULL || g_date_time_get_utc_offset (created) == 0);

  for (guint i = 0; i < scout_content_get_n_insights (content); i++)
    check_insight (scout_content_get_nth_insight (content, i));
  g_assert_true (scout_content_has_comments (content) ||
                 scout_content_get_n_comments (content) == 0);
  for (guint i = 0; i < scout_content_get_n_comments (content); i++)
    {
      g_autoptr(ScoutComment) comment = scout_content_dup_comment (content, i);

      check_comment (comment);
    }
}

void
check_creator (ScoutCreator *creator)
{
  g_assert_nonnull (scout_creator_get_id (creator));
  check_text (scout_creator_get_id (creator));
  check_text (scout_creator_get_name (creator));
  check_text (scout_creator_get_handle (creator));
  check_text (scout_creator_get_bio (creator));
  check_text (scout_creator_get_profile_url (creator));
  check_text (scout_creator_get_portrait_url (creator));
  check_text (scout_creator_get_cover_url (creator));
  check_text (scout_creator_get_portfolio_url (creator));
  check_text (scout_creator_get_email (creator));
  check_text (scout_creator_get_gender (creator));
  check_text (scout_creator_get_age_bucket (creator));
  check_text (scout_creator_get_country (creator));
  check_text (scout_creator_get_onboarding_status (creator));
  check_text (scout_creator_get_page_id (creator));
  check_text (scout_creator_get_page_name (creator));
  check_text (scout_creator_get_messaging_id (creator));
  check_list (scout_creator_get_categories (creator));
  check_list (scout_creator_get_interests (creator));
  check_list (scout_creator_get_languages (creator));
  check_list (scout_creator_get_past_partnerships (creator));
  check_list (scout_creator_get_badges (creator));
  check_list (scout_creator_get_platforms (creator));
  g_assert_cmpint (scout_creator_get_followers (creator), >=, -1);

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    check_insight (scout_creator_get_nth_insight (creator, i));
  for (int list = SCOUT_CONTENT_LIST_RECENT; list <= SCOUT_CONTENT_LIST_ADS; list++)
    {
      guint n_content = scout_creator_get_n_content (creator, (ScoutContentList) list);

      for (guint i = 0; i < n_content; i++)
        {
          g_autoptr(ScoutContent) content =
            scout_creator_dup_content (creator, (ScoutContentList) list, i);

          check_content (content);
        }
    }
}
