/* test-soup-download.c: pictures are fetched from where they may come, and no further.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* T12 (redirects hop by hop), T14 (cap), T28 (hosts). */

#include "config.h"

#include "scout-graph-error.h"
#include "scout-soup-hosts-private.h"
#include "soup-fixture.h"

#include <string.h>

static void
assert_refused (SoupFixture *fixture)
{
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PROTOCOL);
  g_assert_null (fixture->bytes);
}

static const struct
{
  const char *uri;
  gboolean live;
  gboolean loopback;
} host_vectors[] = {
  { "https://scontent.xx.fbcdn.net/v/t1/a.jpg?oh=1&oe=2", TRUE, FALSE },
  { "https://SCONTENT.XX.FBCDN.NET/a.jpg", TRUE, FALSE },
  { "https://scontent.cdninstagram.com/a.jpg", TRUE, FALSE },
  { "https://graph.facebook.com/1/picture", TRUE, FALSE },
  { "https://scontent.xx.fbcdn.net:443/a.jpg", TRUE, FALSE },
  { "https://platform-lookaside.fbsbx.com/platform/profilepic/?asid=1&height=50", TRUE, FALSE },
  { "https://PLATFORM-LOOKASIDE.fbsbx.com/a.jpg", TRUE, FALSE },
  { "http://platform-lookaside.fbsbx.com/a.jpg", FALSE, FALSE },
  { "https://cdn.fbsbx.com/a.jpg", FALSE, FALSE },
  { "https://apps.fbsbx.com/a.jpg", FALSE, FALSE },
  { "https://fbsbx.com/a.jpg", FALSE, FALSE },
  { "https://x.platform-lookaside.fbsbx.com/a.jpg", FALSE, FALSE },
  { "https://platform-lookaside.fbsbx.com.evil.example/a.jpg", FALSE, FALSE },

  { "http://scontent.xx.fbcdn.net/a.jpg", FALSE, FALSE },
  { "https://scontent.xx.fbcdn.net:8443/a.jpg", FALSE, FALSE },
  { "https://fbcdn.net/a.jpg", FALSE, FALSE },
  { "https://evilfbcdn.net/a.jpg", FALSE, FALSE },
  { "https://fbcdn.net.evil.example/a.jpg", FALSE, FALSE },
  { "https://scontent.fbcdn.net.evil.example/.fbcdn.net", FALSE, FALSE },
  { "https://evil.example/#.fbcdn.net", FALSE, FALSE },
  { "https://evil.example?.fbcdn.net", FALSE, FALSE },
  { "https://scontent.fbcdn.net@evil.example/", FALSE, FALSE },
  { "https://evil.example\\.fbcdn.net/", FALSE, FALSE },
  { "https://evil.example%2F.fbcdn.net/", FALSE, FALSE },
  { "https://evil.example%00.fbcdn.net/", FALSE, FALSE },
  { "https://user:pw@scontent.fbcdn.net/", FALSE, FALSE },
  { "https://scontent.fbcdn.net./a.jpg", FALSE, FALSE },
  { "https://scontent.fbcdn.nеt/a.jpg", FALSE, FALSE },  /* a Cyrillic letter */
  { "https://169.254.169.254/latest/meta-data", FALSE, FALSE },
  { "https://[::ffff:10.0.0.1]/", FALSE, FALSE },
  { "file:///etc/passwd", FALSE, FALSE },
  { "data:image/png;base64,AAAA", FALSE, FALSE },
  { "resource:///x", FALSE, FALSE },
  { "", FALSE, FALSE },
  { "a.jpg", FALSE, FALSE },
  { "https:///a.jpg", FALSE, FALSE },
  { "https://\xff/a.jpg", FALSE, FALSE },

  { "http://127.0.0.1:4000/a.png", FALSE, TRUE },
  { "http://127.8.9.10/a.png", FALSE, TRUE },
  { "http://[::1]:4000/a.png", FALSE, TRUE },
  { "http://localhost:4000/a.png", FALSE, TRUE },
  { "https://localhost/a.png", FALSE, TRUE },
  { "http://localhost.evil.example/a.png", FALSE, FALSE },
  { "http://127.0.0.1.evil.example/a.png", FALSE, FALSE },
  { "http://0.0.0.0/a.png", FALSE, FALSE },
  { "ftp://127.0.0.1/a.png", FALSE, FALSE },
};

static void
test_hosts (void)
{
  g_autoptr (GUri) live = _scout_soup_parse (SCOUT_GRAPH_LIVE_URL, NULL);
  g_autoptr (GUri) loopback = _scout_soup_parse ("http://127.0.0.1:1234", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (host_vectors); i++)
    {
      g_autoptr (GUri) uri = _scout_soup_parse (host_vectors[i].uri, NULL);

      g_test_message ("%s", host_vectors[i].uri);
      g_assert_cmpint (uri != NULL && _scout_soup_may_download (uri, live), ==,
                       host_vectors[i].live);
      g_assert_cmpint (uri != NULL && _scout_soup_may_download (uri, loopback), ==,
                       host_vectors[i].loopback);
    }
}

static void
test_long_addresses (void)
{
  g_autofree char *tail = g_strnfill (8192, 'a');
  g_autofree char *address = g_strconcat ("https://x.fbcdn.net/", tail, NULL);

  g_assert_null (_scout_soup_parse (address, NULL));
  g_assert_null (_scout_soup_parse (NULL, NULL));
}

static void
test_file (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  soup_fixture_call (fixture, "/ok");
  soup_fixture_download (fixture, "/hop/0", 6);
  g_assert_no_error (fixture->error);
  g_assert_cmpmem (g_bytes_get_data (fixture->bytes, NULL), g_bytes_get_size (fixture->bytes),
                   "pixels", 6);
  g_assert_null (strstr (fixture->server->headers, "Authorization"));
  g_assert_null (strstr (fixture->server->headers, "Cookie"));
}

static void
test_cap (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  soup_fixture_download (fixture, "/hop/0", 5);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_LARGE);
  soup_fixture_download (fixture, "/largest", 5 * 1024 * 1024);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_LARGE);
}

static void
test_redirects (void)
{
  g_autoptr (ChaosServer) other = chaos_server_new (NULL);
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  soup_fixture_download (fixture, "/hop/3", 1000);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (g_bytes_get_size (fixture->bytes), ==, 6);
  g_assert_cmpuint (fixture->server->n_requests, ==, 4);

  soup_fixture_download (fixture, "/hop/4", 1000);
  assert_refused (fixture);
  g_assert_cmpuint (fixture->server->n_requests, ==, 8);

  fixture->server->location = g_strconcat (other->url, "/hop/1", NULL);
  soup_fixture_download (fixture, "/redirect", 1000);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (other->n_requests, ==, 2);
  g_assert_null (strstr (other->headers, "Authorization"));
  g_assert_null (strstr (other->headers, "Referer"));
}

static void
test_redirects_to_elsewhere (void)
{
  static const char *const locations[] = {
    "http://evil.example/", "https://scontent.fbcdn.net/a.jpg", "file:///etc/passwd",
    "//evil.example", "http://user@127.0.0.1/", "data:,x", "javascript:alert(1)", "http://[", NULL,
  };
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      g_free (fixture->server->location);
      fixture->server->location = g_strdup (locations[i]);
      soup_fixture_download (fixture, "/redirect", 1000);
      assert_refused (fixture);
      g_assert_cmpuint (fixture->server->n_requests, ==, i + 1);
    }
}

static void
test_statuses (void)
{
  static const struct
  {
    const char *path;
    guint status;
  } vectors[] = { { "/missing", 404 }, { "/html", 502 }, { "/unauthorized", 401 },
                  { "/empty", 204 } };
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      soup_fixture_download (fixture, vectors[i].path, 1000);
      assert_refused (fixture);
      g_assert_cmpuint (scout_graph_error_get_fault (fixture->error)->http_status, ==,
                        vectors[i].status);
    }

  soup_fixture_download (fixture, "/short", 1000);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
}

/* With the live base nothing on this computer is fetched, and nothing without a base. */
static void
test_live_base (void)
{
  static const char *const bases[] = { SCOUT_GRAPH_LIVE_URL, "http://graph.facebook.com" };
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      soup_fixture_use_base (fixture, bases[i]);
      soup_fixture_download (fixture, "/ok", 1000);
      assert_refused (fixture);
    }
  g_assert_cmpuint (fixture->server->n_requests, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/soup-download/hosts", test_hosts);
  g_test_add_func ("/graph/soup-download/long-addresses", test_long_addresses);
  g_test_add_func ("/graph/soup-download/file", test_file);
  g_test_add_func ("/graph/soup-download/cap", test_cap);
  g_test_add_func ("/graph/soup-download/redirects", test_redirects);
  g_test_add_func ("/graph/soup-download/redirects-to-elsewhere", test_redirects_to_elsewhere);
  g_test_add_func ("/graph/soup-download/statuses", test_statuses);
  g_test_add_func ("/graph/soup-download/live-base", test_live_base);

  return g_test_run ();
}
