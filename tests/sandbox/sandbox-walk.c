/* sandbox-walk.c: walks through the login dialog as a browser without cookies would.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-walk.h"

#include <string.h>

char *
make_path (const char *redirect_uri,
           const char *extra)
{
  g_autofree char *redirect = g_uri_escape_string (redirect_uri, NULL, FALSE);

  return g_strdup_printf ("/v26.0/dialog/oauth?client_id=104822905531774&redirect_uri=%s"
                          "&state=st%%26te%s", redirect, extra);
}

char *
find_session (const Answer *answer)
{
  static const char before[] = "name=\"session\" value=\"";
  const char *at = strstr (answer->body, before);

  g_assert_nonnull (at);
  return g_strndup (at + strlen (before), 32);
}

const char *
get_location (const Answer *answer)
{
  return soup_message_headers_get_one (answer->headers, "Location");
}

Answer *
post (Fixture    *fixture,
      const char *step,
      const char *session,
      const char *values)
{
  g_autofree char *path = g_strconcat ("/dialog/oauth/", step, NULL);
  g_autofree char *form = g_strconcat ("session=", session, "&", values, NULL);

  return fixture_send (fixture, "POST", path, NULL, form);
}

Answer *
walk_to_consent (Fixture     *fixture,
                 const char  *path,
                 const char  *email,
                 const char  *pages,
                 char       **session)
{
  g_autoptr (Answer) start = fixture_send (fixture, "GET", path, NULL, NULL);
  g_autofree char *credentials = g_strdup_printf ("email=%s&pass=secret", email);
  g_autoptr (Answer) signed_in = NULL;
  g_autoptr (Answer) chosen = NULL;
  g_autoptr (Answer) page = NULL;

  g_assert_cmpuint (start->status, ==, 200);
  *session = find_session (start);
  signed_in = post (fixture, "sign-in", *session, credentials);
  g_assert_cmpuint (signed_in->status, ==, 303);
  g_assert_true (g_str_has_prefix (get_location (signed_in), "/dialog/oauth/pages?session="));
  page = fixture_send (fixture, "GET", get_location (signed_in), NULL, NULL);
  g_assert_cmpuint (page->status, ==, 200);

  chosen = post (fixture, "pages", *session, pages);
  g_assert_cmpuint (chosen->status, ==, 303);
  g_assert_true (g_str_has_prefix (get_location (chosen), "/dialog/oauth/consent?session="));
  return fixture_send (fixture, "GET", get_location (chosen), NULL, NULL);
}

GHashTable *
parse (const char *location,
       char        mark)
{
  const char *at = strchr (location, mark);
  GHashTable *parameters;

  g_assert_nonnull (at);
  parameters = g_uri_parse_params (at + 1, -1, "&", G_URI_PARAMS_WWW_FORM, NULL);
  g_assert_nonnull (parameters);
  return parameters;
}

char *
walk (Fixture    *fixture,
      const char *path,
      const char *email,
      const char *pages,
      const char *decision)
{
  g_autofree char *session = NULL;
  g_autoptr (Answer) consent = walk_to_consent (fixture, path, email, pages, &session);
  g_autoptr (Answer) end = post (fixture, "consent", session, decision);

  g_assert_cmpuint (end->status, ==, 302);
  return g_strdup (get_location (end));
}
