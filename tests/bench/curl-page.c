/* curl-page.c: fetches the same pages by libcurl alone.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The yardstick of page-over-http: one connection, the body collected in memory as whoever wants to
 * read it would, nothing read. Prints as JSON what each page cost the processor. Not a test:
 * build-aux/bench runs it.
 *
 * usage: curl-page URL ROUNDS
 */

#include "config.h"

#include <curl/curl.h>
#include <glib.h>
#include <stdlib.h>
#include <sys/resource.h>

static double
get_processor_seconds (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / G_USEC_PER_SEC;
}

static size_t
collect (char   *data,
         size_t  size,
         size_t  n,
         void   *user_data)
{
  g_byte_array_append (user_data, (const guint8 *) data, (guint) (size * n));
  return size * n;
}

static void
fetch_page (CURL *curl)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();
  long status = 0;

  curl_easy_setopt (curl, CURLOPT_WRITEDATA, body);
  if (curl_easy_perform (curl) != CURLE_OK ||
      curl_easy_getinfo (curl, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK || status != 200)
    g_error ("The page could not be fetched");
}

int
main (int   argc,
      char *argv[])
{
  CURL *curl = NULL;
  double before = 0;
  guint n_rounds = 0;

  if (argc != 3 || curl_global_init (CURL_GLOBAL_DEFAULT) != CURLE_OK)
    g_error ("usage: curl-page URL ROUNDS");

  n_rounds = (guint) g_ascii_strtoull (argv[2], NULL, 10);
  curl = curl_easy_init ();
  curl_easy_setopt (curl, CURLOPT_URL, argv[1]);
  curl_easy_setopt (curl, CURLOPT_NOPROXY, "*");
  curl_easy_setopt (curl, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt (curl, CURLOPT_WRITEFUNCTION, collect);

  /* The first one opens the connection. */
  fetch_page (curl);
  before = get_processor_seconds ();
  for (guint i = 0; i < n_rounds; i++)
    fetch_page (curl);
  g_print ("{\"fetching\":%.9f}\n", (get_processor_seconds () - before) / n_rounds);

  curl_easy_cleanup (curl);
  curl_global_cleanup ();
  return EXIT_SUCCESS;
}
