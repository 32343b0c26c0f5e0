/* test-sandbox-endurance.c: ten thousand requests in a row, after which the sandbox is no larger.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-walk.h"

#include <string.h>

#define MARKETPLACE "/v26.0/creator_marketplace/"
#define BACK "http://127.0.0.1:9/back"
#define EXCHANGE "/v26.0/oauth/access_token?client_id=104822905531774" \
  "&client_secret=SANDBOXSECRETofTheInventedApp&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fback"

/* Entries of the table below that are more than a path. */
#define BATCH "batch"
#define INSTAGRAM "instagram?"

/* What is kept for good (the log, connections, the rolling hours) has settled by then. */
#define N_WARM 2000
#define N_REQUESTS 10000
#define SIGN_IN_EVERY 200

/* The rolling hours keep the time of each call, which is 24 bytes, and the sandbox its latest
 * thousand tokens; anything that is lost per call would be more than the rest of this. */
#define MAX_GROWTH (3 * 1024)

#define MANY 1000000

static const ScoutSandboxOptions options = {
  .n_creators = 300,
  .user_hourly_limit = MANY,
  .app_hourly_limit = MANY,
  .instagram_hourly_limit = MANY,
  .daily_users = MANY / 200,
};

/* Answers of every kind, errors too. */
static const struct
{
  const char *path;
  guint status;
} requests[] = {
  { MARKETPLACE "creators?limit=2&fields=creator_display_name,creator_bio,past_partnerships", 200 },
  { MARKETPLACE "creators?query=cookies&limit=3&creator_countries=US,CA", 200 },
  { MARKETPLACE "creators?reach={min:1000}&fields=insights.metrics(creator_reach).period(day)",
    200 },
  { MARKETPLACE "creators?creator_id=mayabrews&fields=recent_content.limit(3){caption,comments}",
    200 },
  { MARKETPLACE "content?time_range=L7&limit=3&fields=caption,insights.metrics(views,saves)", 200 },
  { MARKETPLACE "content?creator_id=mayabrews&sort_by=views&limit=2&fields=content_url", 200 },
  { MARKETPLACE "content?content_id=1", 400 },
  { MARKETPLACE "creators?creator_countries=Atlantis", 400 },
  { INSTAGRAM "creator_countries=[\"US\"]&limit=3&fields=username,biography", 200 },
  { INSTAGRAM "query=tea&limit=2&fields=insights.metrics(creator_reach).breakdown(follow_type)",
    200 },
  { INSTAGRAM "creator_countries=US", 400 },
  { "/v26.0/me?fields=id,name", 200 },
  { BATCH, 200 },
  { "/nothing/at/all", 400 },
};

static guint
read_kibibytes (void)
{
  g_autofree char *text = NULL;
  const char *at;

  if (!g_file_get_contents ("/proc/self/status", &text, NULL, NULL))
    return 0;
  at = strstr (text, "VmRSS:");
  return at != NULL ? (guint) g_ascii_strtoull (at + strlen ("VmRSS:"), NULL, 10) : 0;
}

/* Three calls, of which one is refused. */
static Answer *
send_batch (Fixture *fixture)
{
  g_autofree char *batch = g_strdup_printf (
    "[{\"method\":\"GET\",\"relative_url\":\"me?fields=id\"},"
    "{\"method\":\"GET\","
    "\"relative_url\":\"creator_marketplace/creators?limit=2&access_token=%s\"},"
    "{\"method\":\"GET\",\"relative_url\":\"nothing\"}]", fixture_get_page_token (fixture));
  g_autofree char *escaped = g_uri_escape_string (batch, NULL, FALSE);
  g_autofree char *form = g_strconcat ("batch=", escaped, NULL);

  return fixture_send (fixture, "POST", "/v26.0/", scout_sandbox_get_user_token (fixture->sandbox),
                       form);
}

/* Goes through the dialog and exchanges the code, which is good for one token. The dialog's forms
 * come on connections of their own, which libsoup before 3.3.0 keeps once the client has closed
 * them: some kilobytes each, and so this is asked less often than the rest. */
static void
sign_in (Fixture *fixture)
{
  g_autofree char *path = make_path (BACK, "&response_type=code&scope=" ALL_SCOPES);
  g_autofree char *location = walk (fixture, path, "a@b.c", ALL_PAGES, "decision=allow&" ALL_TICKS);
  g_autoptr (GHashTable) values = parse (location, '?');
  const char *code = g_hash_table_lookup (values, "code");
  g_autofree char *exchange = NULL;
  g_autoptr (Answer) answer = NULL;

  g_assert_nonnull (code);
  exchange = g_strconcat (EXCHANGE "&code=", code, NULL);
  answer = fixture_send (fixture, "GET", exchange, NULL, NULL);
  g_assert_cmpuint (answer->status, ==, 200);
}

static Answer *
send_one (Fixture    *fixture,
          const char *what)
{
  g_autofree char *path = NULL;

  if (g_str_equal (what, BATCH))
    return send_batch (fixture);
  if (g_str_has_prefix (what, INSTAGRAM))
    path = g_strdup_printf ("/v26.0/%s/creator_marketplace_creators?%s",
                            scout_sandbox_get_page (fixture->sandbox, 0)->instagram_user_id,
                            what + strlen (INSTAGRAM));

  return fixture_get_page (fixture, path != NULL ? path : what);
}

static void
send_many (Fixture *fixture,
           guint    n)
{
  for (guint i = 0; i < n; i++)
    {
      gsize k = i % G_N_ELEMENTS (requests);
      g_autoptr (Answer) answer = send_one (fixture, requests[k].path);

      g_assert_no_error (answer->error);
      if (answer->status != requests[k].status)
        g_error ("%u, %s: %s", i, requests[k].path, answer->body);
      if (i % SIGN_IN_EVERY != SIGN_IN_EVERY - 1)
        continue;
      sign_in (fixture);
      /* Kept for tests, up to a limit that these requests would not reach. */
      scout_sandbox_clear_requests (fixture->sandbox);
    }
}

static void
test_growth (Fixture       *fixture,
             gconstpointer  data)
{
  guint before;
  guint after;

#ifdef __SANITIZE_ADDRESS__
  g_test_skip ("what is freed stays for a while");
  return;
#endif
  if (read_kibibytes () == 0)
    {
      g_test_skip ("there is no /proc");
      return;
    }

  send_many (fixture, N_WARM);
  before = read_kibibytes ();
  send_many (fixture, N_REQUESTS);
  after = read_kibibytes ();
  g_test_message ("%u KiB before, %u KiB after %u requests", before, after, N_REQUESTS);
  g_assert_cmpuint (after, <, before + MAX_GROWTH);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/sandbox-endurance/growth", Fixture, &options, fixture_set_up, test_growth,
              fixture_tear_down);

  return g_test_run ();
}
