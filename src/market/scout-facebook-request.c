/* scout-facebook-request.c: questions as requests of the Facebook Creator Discovery API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Turns a query into parameters, and nothing else: lists are CSV and metric filters strict JSON
 * (conventions section 5). Graph ignores parameters that it does not know, so a wrong name here
 * would go unnoticed: the tests compare whole addresses. Pure functions for any thread.
 */

#include "config.h"

#include "scout-facebook-request.h"

#include "scout-facebook-wire.h"

static void
add_fields (ScoutGraphRequest *request,
            ScoutFacebookPart  part,
            ScoutTimeRange     range)
{
  g_autofree char *fields = scout_facebook_dup_fields (part, range);

  scout_graph_request_add (request, SCOUT_FACEBOOK_PARAMETER_FIELDS, fields);
}

/* {"min":1000,"max":50000}; S2's samples leave the quotes out, both are read (conventions 5). */
static void
add_followers (ScoutGraphRequest *request,
               gint64             min,
               gint64             max)
{
  g_autoptr(GString) filter = g_string_new ("{");

  if (min < 0 && max < 0)
    return;

  if (min >= 0)
    g_string_append_printf (filter, "\"min\":%" G_GINT64_FORMAT, min);
  if (min >= 0 && max >= 0)
    g_string_append_c (filter, ',');
  if (max >= 0)
    g_string_append_printf (filter, "\"max\":%" G_GINT64_FORMAT, max);
  g_string_append_c (filter, '}');

  scout_graph_request_add (request, SCOUT_FACEBOOK_PARAMETER_FOLLOWERS, filter->str);
}

static ScoutFacebookPart
get_facebook_part (ScoutCreatorPart part)
{
  switch (part)
    {
    case SCOUT_CREATOR_PART_PERFORMANCE:
      return SCOUT_FACEBOOK_PART_PERFORMANCE;
    case SCOUT_CREATOR_PART_DAILY:
      return SCOUT_FACEBOOK_PART_DAILY;
    case SCOUT_CREATOR_PART_PROFILE:
    default:
      return SCOUT_FACEBOOK_PART_PROFILE;
    }
}

ScoutGraphRequest *
scout_facebook_request_new_search (ScoutCreatorQuery *query,
                                   const char        *cursor)
{
  ScoutGraphRequest *request = NULL;
  const char * const *countries = NULL;
  const char *text = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR_QUERY (query), NULL);

  request = scout_graph_request_new (SCOUT_FACEBOOK_CREATORS_PATH);
  text = scout_creator_query_get_text (query);
  if (text != NULL)
    scout_graph_request_add (request, SCOUT_FACEBOOK_PARAMETER_QUERY, text);

  countries = scout_creator_query_get_countries (query);
  if (countries[0] != NULL)
    {
      g_autofree char *list = g_strjoinv (",", (char **) countries);

      scout_graph_request_add (request, SCOUT_FACEBOOK_PARAMETER_COUNTRIES, list);
    }

  add_followers (request,
                 scout_creator_query_get_min_followers (query),
                 scout_creator_query_get_max_followers (query));

  /* S2: sort_by does not apply to a search by text. */
  if (text == NULL && scout_creator_query_get_sort (query) == SCOUT_SORT_FOLLOWERS)
    scout_graph_request_add (request, SCOUT_FACEBOOK_PARAMETER_SORT, SCOUT_FACEBOOK_SORT_FOLLOWERS);

  add_fields (request, SCOUT_FACEBOOK_PART_CARD, SCOUT_TIME_RANGE_L28);
  scout_graph_request_add_int (request, SCOUT_FACEBOOK_PARAMETER_LIMIT, SCOUT_FACEBOOK_PAGE_SIZE);
  if (cursor != NULL)
    scout_graph_request_add (request, SCOUT_FACEBOOK_PARAMETER_AFTER, cursor);

  return request;
}

ScoutGraphRequest *
scout_facebook_request_new_creator (const char       *id,
                                    ScoutCreatorPart  part,
                                    ScoutTimeRange    range)
{
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  request = scout_graph_request_new (SCOUT_FACEBOOK_CREATORS_PATH);
  scout_graph_request_add (request, SCOUT_FACEBOOK_PARAMETER_CREATOR_ID, id);
  add_fields (request, get_facebook_part (part), range);

  return request;
}

ScoutGraphRequest *
scout_facebook_request_new_check (void)
{
  ScoutGraphRequest *request = scout_graph_request_new (SCOUT_FACEBOOK_CREATORS_PATH);

  scout_graph_request_add_int (request, SCOUT_FACEBOOK_PARAMETER_LIMIT, 1);

  return request;
}
