/* conformance-box.c: a running sandbox, the world that it serves, and plain calls to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The calls here are made by hand, without Scout's graph layer: what is tested with them is the
 * sandbox. They block, which it does not mind, for it answers in a thread of its own.
 */

#include "config.h"

#include "conformance-box.h"

#include <string.h>

/* 2026-11-20, 12:00 UTC: in the middle of a month and of a week, so that no range is empty. */
#define NOW G_GINT64_CONSTANT (1795176000)

static ConformanceBox *the_box;

/* A test compares them all with each of hundreds of values; to make them anew is slow. */
static GArray *
list_onboarded (ScoutWorld *world)
{
  GArray *creators = g_array_new (FALSE, FALSE, sizeof (ScoutWorldCreator));

  g_array_set_clear_func (creators, (GDestroyNotify) scout_world_creator_clear);
  for (guint i = 0; i < scout_world_get_n_creators (world); i++)
    {
      ScoutWorldCreator creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      if (creator.state == SCOUT_WORLD_ONBOARDED)
        g_array_append_val (creators, creator);
      else
        scout_world_creator_clear (&creator);
    }

  return creators;
}

ConformanceBox *
conformance_box_get (void)
{
  ScoutSandboxOptions options = { .n_creators = CONFORMANCE_N_CREATORS };
  g_autoptr(GDateTime) today = NULL;
  g_autoptr(GError) error = NULL;

  if (the_box != NULL)
    return the_box;

  the_box = g_new0 (ConformanceBox, 1);
  the_box->clock = scout_manual_clock_new (NOW * G_USEC_PER_SEC);
  options.clock = the_box->clock;
  /* A test makes more calls than a brand has. */
  options.user_hourly_limit = G_MAXINT;
  options.app_hourly_limit = G_MAXINT;
  options.instagram_hourly_limit = G_MAXINT;
  /* The second Page is one that may not join. */
  options.brands[1] = SCOUT_SANDBOX_BRAND_INELIGIBLE;
  the_box->sandbox = scout_sandbox_new (&options);
  scout_sandbox_start (the_box->sandbox, &error);
  g_assert_no_error (error);

  today = g_date_time_new_from_unix_utc (NOW);
  the_box->world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, CONFORMANCE_N_CREATORS, today);
  the_box->onboarded = list_onboarded (the_box->world);
  the_box->catalog = scout_catalog_new (FALSE);
  the_box->session = soup_session_new_with_options ("proxy-resolver", NULL, "timeout", 30, NULL);

  return the_box;
}

void
conformance_box_drop (void)
{
  if (the_box == NULL)
    return;

  g_assert_finalize_object (the_box->session);
  scout_sandbox_stop (the_box->sandbox);
  g_assert_finalize_object (the_box->sandbox);
  g_clear_pointer (&the_box->onboarded, g_array_unref);
  g_clear_pointer (&the_box->world, scout_world_unref);
  g_clear_object (&the_box->catalog);
  g_clear_object (&the_box->clock);
  g_clear_pointer (&the_box, g_free);
}

JsonNode *
conformance_box_get_json (const char *path,
                          const char *query)
{
  ConformanceBox *box = conformance_box_get ();
  g_autofree char *bearer =
    g_strconcat ("Bearer ", scout_sandbox_get_page (box->sandbox, 0)->access_token, NULL);
  g_autofree char *address =
    g_strconcat (scout_sandbox_get_graph_url (box->sandbox), "/v26.0", path, "?", query, NULL);
  g_autoptr(SoupMessage) message = soup_message_new (SOUP_METHOD_GET, address);
  g_autoptr(GBytes) body = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  JsonNode *json = NULL;

  g_assert_nonnull (message);
  soup_message_headers_replace (soup_message_get_request_headers (message), "Authorization",
                                bearer);
  body = soup_session_send_and_read (box->session, message, NULL, &error);
  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (body, NULL), g_bytes_get_size (body));
  json = json_from_string (text, &error);
  g_assert_no_error (error);

  return json;
}

void
conformance_append_parameter (GString    *query,
                              const char *name,
                              const char *value)
{
  if (query->len > 0)
    g_string_append_c (query, '&');
  g_string_append_printf (query, "%s=", name);
  g_string_append_uri_escaped (query, value, NULL, TRUE);
}

static char *
dup_next_cursor (JsonObject *root)
{
  JsonObject *paging = NULL;

  if (!json_object_has_member (root, "paging"))
    return NULL;
  paging = json_object_get_object_member (root, "paging");
  if (!json_object_has_member (paging, "next"))
    return NULL;

  return g_strdup (json_object_get_string_member (json_object_get_object_member (paging, "cursors"),
                                                  "after"));
}

GPtrArray *
conformance_box_list (const char *path,
                      const char *query,
                      const char *member)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *after = NULL;

  do
    {
      g_autoptr(GString) page = g_string_new (query);
      g_autoptr(JsonNode) json = NULL;
      JsonObject *root = NULL;
      JsonArray *data = NULL;

      conformance_append_parameter (page, "fields", member);
      conformance_append_parameter (page, "limit", "50");
      if (after != NULL)
        conformance_append_parameter (page, "after", after);

      json = conformance_box_get_json (path, page->str);
      root = json_node_get_object (json);
      if (!json_object_has_member (root, "data"))
        {
          g_autofree char *text = json_to_string (json, FALSE);

          g_error ("%s?%s: %s", path, page->str, text);
        }
      data = json_object_get_array_member (root, "data");
      for (guint i = 0; i < json_array_get_length (data); i++)
        {
          JsonObject *row = json_array_get_object_element (data, i);

          g_ptr_array_add (found, g_strdup (json_object_get_string_member (row, member)));
        }

      g_clear_pointer (&after, g_free);
      after = dup_next_cursor (root);
    }
  while (after != NULL);

  return found;
}
