/* sandbox-client.h: a plain HTTP client for the sandbox's tests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox.h"

#include <json-glib/json-glib.h>
#include <libsoup/soup.h>

G_BEGIN_DECLS

/* A running sandbox and a client without cookies that follows no redirect. */
typedef struct
{
  ScoutSandbox *sandbox;
  SoupSession  *session;
} Fixture;

/* What came back; the JSON is NULL if the body is none. */
typedef struct
{
  guint               status;
  SoupMessageHeaders *headers;
  char               *body;
  gsize               length;
  JsonNode           *json;
  GStringChunk       *texts; /* that were asked for */
  GError             *error;
} Answer;

/* Starts a sandbox of 200 creators, or of the options given as data. */
void fixture_set_up (Fixture       *fixture,
                     gconstpointer  data);

void fixture_tear_down (Fixture       *fixture,
                        gconstpointer  data);

/* The token of the ready Page. */
const char *fixture_get_page_token (Fixture *fixture);

void answer_free (Answer *answer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

/* Sends a request; the token goes into the Authorization header. */
Answer *fixture_send (Fixture    *fixture,
                      const char *method,
                      const char *path,
                      const char *token,
                      const char *form);

/* A request with one header beside the body's own; the body may be of any type. */
typedef struct
{
  const char *method;
  const char *path;
  const char *header;
  const char *value;
  const char *type;
  const char *body;
} Request;

Answer *fixture_request (Fixture       *fixture,
                         const Request *request);

/* Gets a path with the user's token. */
Answer *fixture_get_user (Fixture    *fixture,
                          const char *path);

/* Gets a path with the token of the ready Page. */
Answer *fixture_get_page (Fixture    *fixture,
                          const char *path);

/* The single value at a JSONPath, or NULL. */
const char *answer_get_text (const Answer *answer,
                             const char   *path);

/* The whole number at a JSONPath, or -1. */
gint64 answer_get_count (const Answer *answer,
                         const char   *path);

/* How many values a JSONPath finds. */
guint answer_count (const Answer *answer,
                    const char   *path);

/* Asserts that the answer is Graph's error envelope with these numbers. */
void answer_assert_error (const Answer *answer,
                          guint         status,
                          int           code,
                          int           subcode);

G_END_DECLS
