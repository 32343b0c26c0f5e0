/* test-sandbox-endurance.c: ten thousand requests in a row, after which the sandbox is no larger.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>

#define MARKETPLACE "/v26.0/creator_marketplace/"

/* What is kept for good (the log, connections, the rolling hours) has settled by then. */
#define N_WARM 2000
#define N_REQUESTS 10000

/* The rolling hours keep the time of each call, which is 24 bytes; anything that is lost per call
 * would be more than the rest of this. */
#define MAX_GROWTH (3 * 1024)

#define MANY 1000000

static const ScoutSandboxOptions options = {
  .n_creators = 300,
  .user_hourly_limit = MANY,
  .app_hourly_limit = MANY,
  .instagram_hourly_limit = MANY,
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
  { "/v26.0/me?fields=id,name", 200 },
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

static void
send_many (Fixture *fixture,
           guint    n)
{
  for (guint i = 0; i < n; i++)
    {
      gsize k = i % G_N_ELEMENTS (requests);
      g_autoptr (Answer) answer = fixture_get_page (fixture, requests[k].path);

      g_assert_no_error (answer->error);
      g_assert_cmpuint (answer->status, ==, requests[k].status);
      /* Kept for tests, up to a limit that these requests would not reach. */
      if (i % 100 == 99)
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
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/sandbox-endurance/growth", Fixture, &options, fixture_set_up, test_growth,
              fixture_tear_down);

  return g_test_run ();
}
