/* test-startup-stack.c: the stack that only the start needs goes back to the system.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-startup-private.h"

#include <string.h>

#define DEEP_BYTES (700 * 1024)

/* Bytes of the main thread's stack that are in memory. */
static gsize
get_stack_bytes (void)
{
  g_autofree char *maps = NULL;
  const char *stack = NULL;
  const char *resident = NULL;

  if (!g_file_get_contents ("/proc/self/smaps", &maps, NULL, NULL))
    return 0;

  stack = strstr (maps, "[stack]");
  g_assert_nonnull (stack);
  resident = strstr (stack, "Rss:");
  g_assert_nonnull (resident);

  return g_ascii_strtoull (resident + strlen ("Rss:"), NULL, 10) * 1024;
}

static guint
go_deep (void)
{
  volatile char room[DEEP_BYTES];
  guint sum = 0;

  for (gsize i = 0; i < sizeof room; i += 512)
    room[i] = (char) i;
  for (gsize i = 0; i < sizeof room; i += 512)
    sum += (guint) room[i];

  return sum;
}

static void
test_stack (void)
{
  volatile guint before = go_deep ();
  gsize deep = get_stack_bytes ();

  if (deep == 0)
    {
      g_test_skip ("The system does not say what is in memory");
      return;
    }

  g_assert_cmpuint (deep, >, DEEP_BYTES);
  _scout_startup_stack_return ();
  g_assert_cmpuint (get_stack_bytes (), <, DEEP_BYTES / 2);

  /* It can be used again. */
  g_assert_cmpuint (go_deep (), ==, before);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/startup-stack/return", test_stack);

  return g_test_run ();
}
