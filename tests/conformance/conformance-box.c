/* conformance-box.c: running sandboxes, the worlds that they serve, and plain calls to them.
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
conformance_box_new (const ScoutSandboxOptions *options)
{
  ConformanceBox *self = g_new0 (ConformanceBox, 1);
  ScoutSandboxOptions own = *options;
  g_autoptr(GDateTime) today = g_date_time_new_from_unix_utc (NOW);
  g_autoptr(GError) error = NULL;

  self->clock = scout_manual_clock_new (NOW * G_USEC_PER_SEC);
  own.clock = self->clock;
  if (own.n_creators == 0)
    own.n_creators = CONFORMANCE_N_CREATORS;
  self->sandbox = scout_sandbox_new (&own);
  scout_sandbox_start (self->sandbox, &error);
  g_assert_no_error (error);

  self->world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, own.n_creators, today);
  self->onboarded = list_onboarded (self->world);
  self->catalog = scout_catalog_new (FALSE);
  self->session = soup_session_new_with_options ("proxy-resolver", NULL, "timeout", 30, NULL);

  return self;
}

void
conformance_box_free (ConformanceBox *self)
{
  g_assert_finalize_object (self->session);
  scout_sandbox_stop (self->sandbox);
  g_assert_finalize_object (self->sandbox);
  g_array_unref (self->onboarded);
  scout_world_unref (self->world);
  g_object_unref (self->catalog);
  g_object_unref (self->clock);
  g_free (self);
}

ConformanceBox *
conformance_box_get (void)
{
  /* A test makes more calls than a brand has; the second Page is one that may not join. */
  static const ScoutSandboxOptions options = {
    .user_hourly_limit = G_MAXINT,
    .app_hourly_limit = G_MAXINT,
    .instagram_hourly_limit = G_MAXINT,
    .brands = { [1] = SCOUT_SANDBOX_BRAND_INELIGIBLE },
  };

  if (the_box == NULL)
    the_box = conformance_box_new (&options);

  return the_box;
}

void
conformance_box_drop (void)
{
  g_clear_pointer (&the_box, conformance_box_free);
}

ConformanceAnswer
conformance_box_send (ConformanceBox *self,
                      const char     *method,
                      const char     *request,
                      const char     *token)
{
  const ScoutSandboxPage *page = scout_sandbox_get_page (self->sandbox, 0);
  g_autofree char *bearer = g_strconcat ("Bearer ", token != NULL ? token : page->access_token,
                                         NULL);
  g_autofree char *address =
    g_strconcat (scout_sandbox_get_graph_url (self->sandbox), "/v26.0", request, NULL);
  g_autoptr(SoupMessage) message = soup_message_new (method, address);
  g_autoptr(GBytes) body = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  ConformanceAnswer answer = { 0, NULL };

  g_assert_nonnull (message);
  soup_message_headers_replace (soup_message_get_request_headers (message), "Authorization",
                                bearer);
  body = soup_session_send_and_read (self->session, message, NULL, &error);
  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (body, NULL), g_bytes_get_size (body));
  answer.status = soup_message_get_status (message);
  answer.json = json_from_string (text, &error);
  g_assert_no_error (error);

  return answer;
}

JsonObject *
conformance_answer_get_root (const ConformanceAnswer *answer)
{
  return json_node_get_object (answer->json);
}

JsonObject *
conformance_answer_get_error (const ConformanceAnswer *answer)
{
  return json_object_get_object_member (conformance_answer_get_root (answer), "error");
}

JsonArray *
conformance_answer_get_rows (const ConformanceAnswer *answer)
{
  g_assert_cmpuint (answer->status, ==, 200);

  return json_object_get_array_member (conformance_answer_get_root (answer), "data");
}

int
conformance_answer_get_code (const ConformanceAnswer *answer)
{
  if (!json_object_has_member (conformance_answer_get_root (answer), "error"))
    return 0;

  return (int) json_object_get_int_member (conformance_answer_get_error (answer), "code");
}

void
conformance_answer_clear (ConformanceAnswer *answer)
{
  g_clear_pointer (&answer->json, json_node_unref);
}

JsonNode *
conformance_box_get_json (const char *path,
                          const char *query)
{
  g_autofree char *request = g_strconcat (path, "?", query, NULL);
  g_auto(ConformanceAnswer) answer = conformance_box_send (conformance_box_get (), "GET", request,
                                                           NULL);

  return g_steal_pointer (&answer.json);
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
