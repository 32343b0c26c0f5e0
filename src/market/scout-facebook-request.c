/* scout-facebook-request.c: questions as requests of the Facebook Creator Discovery API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What a query asks, it spells itself; fields and paging are added here. Graph ignores parameters
 * that it does not know, so a wrong name would go unnoticed: the tests compare whole addresses.
 * Pure functions for any thread.
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
scout_facebook_request_new_search (ScoutQuery *query,
                                   const char *cursor)
{
  g_autoptr(GPtrArray) parameters = NULL;
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  request = scout_graph_request_new (scout_query_get_endpoint (query)->path);
  parameters = scout_query_dup_parameters (query);
  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);

      scout_graph_request_add (request, parameter->name, parameter->value);
    }

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
