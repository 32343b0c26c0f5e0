/* test-soup-tls.c: certificates that nobody vouches for end the call.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* T11. An authority and a certificate are made anew by openssl, so that no key lies in the tree;
 * without that program the tests are skipped.
 */

#include "config.h"

#include "scout-graph-error.h"
#include "soup-fixture.h"

#include <glib/gstdio.h>

#ifdef __SANITIZE_ADDRESS__
const char *__asan_default_options (void);

/* The leak check of GCC 12 crashes over the dynamic thread-local data of TLS's worker threads. */
const char *
__asan_default_options (void)
{
  return "intercept_tls_get_addr=0";
}
#endif

static const char make_certificates[] =
  "set -e\n"
  "new='-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'\n"
  "openssl req -x509 $new -days 30 -subj '/CN=Scout test authority' -keyout ca.key -out ca.pem"
  " -addext basicConstraints=critical,CA:TRUE\n"
  "openssl req $new -subj '/CN=127.0.0.1' -keyout leaf.key -out leaf.csr\n"
  "printf 'subjectAltName=IP:127.0.0.1\\nbasicConstraints=CA:FALSE\\n' >leaf.ext\n"
  "openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30"
  " -extfile leaf.ext -out leaf.pem\n"
  "openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days -1"
  " -extfile leaf.ext -out old.pem\n";

static char *directory;

static GTlsCertificate *
read_certificate (const char *name)
{
  g_autofree char *chain = g_build_filename (directory, name, NULL);
  g_autofree char *key = g_build_filename (directory, "leaf.key", NULL);
  g_autoptr (GError) error = NULL;
  GTlsCertificate *certificate = g_tls_certificate_new_from_files (chain, key, &error);

  g_assert_no_error (error);
  return certificate;
}

static GTlsCertificate *
make_certificate (void)
{
  const char *command[] = { "/bin/sh", "-c", make_certificates, NULL };
  g_autoptr (GError) error = NULL;
  int status = -1;

  g_spawn_sync (directory, (char **) command, NULL,
                G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return read_certificate ("leaf.pem");
}

static gboolean
may_run (void)
{
  g_autofree char *openssl = g_find_program_in_path ("openssl");

  if (openssl == NULL || !g_tls_backend_supports_tls (g_tls_backend_get_default ()))
    {
      g_test_skip ("openssl or a TLS backend is not installed");
      return FALSE;
    }

  return TRUE;
}

static void
remove_directory (void)
{
  g_autoptr (GDir) listing = g_dir_open (directory, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (listing)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);

      g_unlink (path);
    }
  g_rmdir (directory);
  g_clear_pointer (&directory, g_free);
}

static void
trust_authority (void)
{
  g_autofree char *path = g_build_filename (directory, "ca.pem", NULL);
  g_autoptr (GTlsDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  database = g_tls_file_database_new (path, &error);
  g_assert_no_error (error);
  g_tls_backend_set_default_database (g_tls_backend_get_default (), database);
}

static void
test_certificates (void)
{
  g_autoptr (GTlsCertificate) certificate = NULL;
  g_autoptr (SoupFixture) fixture = NULL;
  g_autofree char *by_name = NULL;

  if (!may_run ())
    return;

  certificate = make_certificate ();
  fixture = soup_fixture_new (certificate);

  soup_fixture_call (fixture, "/ok");
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  soup_fixture_download (fixture, "/ok", 1000);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_cmpuint (fixture->server->n_requests, ==, 0);

  /* The control: it was the trust that was missing. */
  trust_authority ();
  soup_fixture_use_base (fixture, fixture->server->url);
  soup_fixture_call (fixture, "/ok");
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->server->n_requests, ==, 1);

  /* A certificate that is good, but for another host. */
  by_name = g_strdup_printf ("https://localhost%s", g_strrstr (fixture->server->url, ":"));
  soup_fixture_use_base (fixture, by_name);
  soup_fixture_call (fixture, "/ok");
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_cmpuint (fixture->server->n_requests, ==, 1);
}

/* A certificate that was good until yesterday. */
static void
test_expired (void)
{
  g_autoptr (GTlsCertificate) good = NULL;
  g_autoptr (GTlsCertificate) certificate = NULL;
  g_autoptr (SoupFixture) fixture = NULL;

  if (!may_run ())
    return;

  good = make_certificate ();
  trust_authority ();
  certificate = read_certificate ("old.pem");
  fixture = soup_fixture_new (certificate);
  soup_fixture_call (fixture, "/ok");
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_cmpuint (fixture->server->n_requests, ==, 0);
}

/* What a downgrade would look like: a redirect from https to http. */
static void
test_downgrade (void)
{
  g_autoptr (GTlsCertificate) certificate = NULL;
  g_autoptr (SoupFixture) fixture = NULL;
  g_autoptr (ChaosServer) plain = NULL;

  if (!may_run ())
    return;

  certificate = make_certificate ();
  trust_authority ();
  fixture = soup_fixture_new (certificate);
  plain = chaos_server_new (NULL);
  fixture->server->location = g_strconcat (plain->url, "/ok", NULL);

  soup_fixture_call (fixture, "/redirect");
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->answer->http_status, ==, 302);
  soup_fixture_download (fixture, "/redirect", 1000);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PROTOCOL);
  g_assert_cmpuint (plain->n_requests, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  directory = g_dir_make_tmp ("scout-tls-XXXXXX", NULL);

  g_test_add_func ("/graph/soup-tls/certificates", test_certificates);
  g_test_add_func ("/graph/soup-tls/expired", test_expired);
  g_test_add_func ("/graph/soup-tls/downgrade", test_downgrade);

  result = g_test_run ();
  remove_directory ();
  return result;
}
