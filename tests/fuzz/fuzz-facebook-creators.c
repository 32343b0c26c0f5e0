/* fuzz-facebook-creators.c: whatever an answer of the creators endpoint holds, models come of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Reads one input as a page of creators and then looks at everything that the models have, as
 * widgets would: texts are UTF-8, unknown is unknown, and no answer takes up more memory than a
 * multiple of its own size.
 */

#include "config.h"

#include "fuzz.h"
#include "scout-batch-reader.h"

#include <math.h>
#include <string.h>

#define FETCHED_AT (G_GINT64_CONSTANT (1795300200) * G_USEC_PER_SEC)

/* The smallest text that makes most: two dated values, a year apart. */
#define MOST_GROWTH 64
#define LEAST_MEMORY (64 * 1024)

#define LONGEST_SHARE_NAME 128

static void
check_text (const char *text)
{
  g_assert_true (text == NULL || (*text != '\0' && g_utf8_validate (text, -1, NULL)));
}

static void
check_list (const char * const *list)
{
  g_assert_nonnull (list);
  for (gsize i = 0; list[i] != NULL; i++)
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
check_insights (ScoutCreator *creator)
{
  for (int metric = 0; metric <= SCOUT_METRIC_INTERACTION_RATE; metric++)
    for (int breakdown = 0; breakdown <= SCOUT_BREAKDOWN_CITY; breakdown++)
      for (int period = 0; period <= SCOUT_PERIOD_DAY; period++)
        for (int range = 0; range <= SCOUT_TIME_RANGE_LIFETIME; range++)
          {
            const ScoutInsightKey key = {
              (ScoutMetric) metric, (ScoutBreakdown) breakdown,
              (ScoutPeriod) period, (ScoutTimeRange) range,
            };
            ScoutInsight *insight = scout_creator_get_insight (creator, &key);

            if (insight != NULL)
              check_insight (insight);
          }
}

static void
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
  check_text (scout_creator_get_email (creator));
  check_text (scout_creator_get_gender (creator));
  check_text (scout_creator_get_age_bucket (creator));
  check_text (scout_creator_get_country (creator));
  check_list (scout_creator_get_categories (creator));
  check_list (scout_creator_get_interests (creator));
  check_list (scout_creator_get_languages (creator));
  check_list (scout_creator_get_past_partnerships (creator));
  g_assert_cmpint (scout_creator_get_followers (creator), >=, -1);
  check_insights (creator);
}

/* Made once: a run has millions of inputs. */
static const ScoutWire *
get_wire (void)
{
  static ScoutWire *wire;

  if (wire == NULL)
    {
      g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

      wire = scout_wire_new (catalog, SCOUT_NETWORK_FACEBOOK);
    }

  return wire;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  const ScoutWire *wire = get_wire ();
  g_autoptr(GBytes) text = g_bytes_new (data, length);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);
  g_autoptr(ScoutCreatorBatch) batch = scout_batch_reader_read_creators (reader, wire, FETCHED_AT);

  g_assert_nonnull (batch);
  g_assert_cmpuint (scout_arena_get_size (arena), <=, LEAST_MEMORY + MOST_GROWTH * length);
  if (!scout_json_reader_finish (reader, NULL))
    return 0;

  g_assert_true (batch->next_cursor == NULL || *batch->next_cursor != '\0');
  for (guint i = 0; i < batch->creators->len; i++)
    check_creator (g_ptr_array_index (batch->creators, i));

  return 0;
}
