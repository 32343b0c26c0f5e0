/* test-sandbox-hang-up.c: clients that hang up between two requests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Linux lets the end of a connection be read a moment before it tells that the other side has hung
 * up. Whoever polls in between sees something to read and no more, which happens to one in some
 * ten thousand clients on a computer with two processors, and to every other one here.
 */

#include "config.h"

/* What poll() is in this program must not be a macro. */
#undef _FORTIFY_SOURCE

#include "sandbox-client.h"

#include <dlfcn.h>
#include <poll.h>

#define N_CLIENTS 60
#define MOST_DESCRIPTORS 4096
#define PATIENCE_US (10 * G_USEC_PER_SEC)

typedef int (*Poll) (struct pollfd *, nfds_t, int);

/* In the place of the system's, for all libraries too. */
int
poll (struct pollfd *descriptors,
      nfds_t         n_descriptors,
      int            timeout)
{
  static __thread gboolean is_late[MOST_DESCRIPTORS];
  Poll ask = (Poll) dlsym (RTLD_NEXT, "poll");
  int n_ready = ask (descriptors, n_descriptors, timeout);

  for (nfds_t i = 0; n_ready > 0 && i < n_descriptors; i++)
    {
      struct pollfd *one = &descriptors[i];

      if (one->fd < 0 || one->fd >= MOST_DESCRIPTORS
          || (one->revents & POLLRDHUP) == 0 || (one->revents & POLLIN) == 0
          || (one->revents & (POLLERR | POLLHUP)) != 0)
        continue;
      is_late[one->fd] = !is_late[one->fd];
      if (is_late[one->fd])
        one->revents &= ~POLLRDHUP;
    }

  return n_ready;
}

static guint
count_descriptors (void)
{
  g_autoptr (GDir) folder = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n = 0;

  g_assert_nonnull (folder);
  while (g_dir_read_name (folder) != NULL)
    n++;

  return n;
}

/* Asks for something, reads the beginning of the answer, and is gone. */
static void
visit (ScoutSandbox *sandbox)
{
  static const char request[] = "GET /v26.0/me HTTP/1.1\r\nHost: localhost\r\n\r\n";
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketConnection) connection = NULL;
  g_autoptr (GError) error = NULL;
  char answer[4096];

  g_socket_client_set_enable_proxy (client, FALSE);
  connection = g_socket_client_connect_to_uri (client, scout_sandbox_get_graph_url (sandbox), 80,
                                               NULL, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (connection)), request,
                             strlen (request), NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_input_stream_read (g_io_stream_get_input_stream (G_IO_STREAM (connection)),
                                        answer, sizeof answer, NULL, &error), >, 0);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (answer, "HTTP/1.1 "));
  g_assert_true (g_io_stream_close (G_IO_STREAM (connection), NULL, &error));
  g_assert_no_error (error);
}

static void
test_between_requests (Fixture       *fixture,
                       gconstpointer  data)
{
  gint64 deadline;
  guint before;

  visit (fixture->sandbox);
  before = count_descriptors ();
  for (guint i = 0; i < N_CLIENTS; i++)
    visit (fixture->sandbox);

  /* Whoever is gone leaves nothing behind. */
  deadline = g_get_monotonic_time () + PATIENCE_US;
  while (count_descriptors () > before)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_usleep (G_USEC_PER_SEC / 100);
    }
  visit (fixture->sandbox);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/sandbox/hang-up/between-requests", Fixture, NULL, fixture_set_up,
              test_between_requests, fixture_tear_down);

  return g_test_run ();
}
