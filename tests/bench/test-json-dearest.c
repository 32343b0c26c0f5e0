/* test-json-dearest.c: the dearest texts that the limits let through, against json-glib.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever answers chooses the text; the limits say how much of it there can be, and this how long a
 * worker is busy with it. The same text read by json-glib on the same computer at the same time is
 * the yardstick, for seconds depend on what else the computer does. */

#include "config.h"

#include "json-walk.h"

#include <string.h>
#include <time.h>

#define MOST_BYTES (8 * 1024 * 1024)
#define MOST_VALUES 1500000
/* Of several runs the quickest is the one that was disturbed least; the yardstick is so much slower
 * that it is read once. */
#define N_ROUNDS 3

#define TEN_OPEN "[[[[[[[[[["
#define TEN_CLOSE "]]]]]]]]]]"

typedef struct
{
  const char *name;
  const char *start;
  const char *unit;   /* again and again */
  const char *end;
  guint n_values;     /* of the unit */
} Text;

static const Text texts[] = {
  { "unknown-members", "{\"data\":[{\"x\":0", ",\"u\":1", "}]}", 1 },
  { "unknown-names", "{\"data\":[{\"x\":0", ",\"an_unknown_member\":null", "}]}", 1 },
  { "brackets", "[0", "," TEN_OPEN TEN_OPEN TEN_OPEN TEN_CLOSE TEN_CLOSE TEN_CLOSE, "]", 30 },
  { "braces", "[0", ",{}", "]", 1 },
  { "daily-values", "{\"data\":[0", ",{\"value\":1}", "]}", 2 },
  { "empty-strings", "[0", ",\"\"", "]", 1 },
  { "escapes", "[0", ",\"\\u00e9\\ud83d\\ude00\\n\\\"\"", "]", 1 },
  { "long-numbers", "[0", ",1.2345678901234567890123456789e-300", "]", 1 },
  { "hard-numbers", "[0", ",2.2250738585072011e-308", "]", 1 },
  { "spaces", "[0", "        \n", "]", 0 },
};

static GBytes *
make_text (const Text *text)
{
  GString *json = g_string_sized_new (MOST_BYTES);
  gsize room = strlen (text->unit) + strlen (text->end);
  /* The root, what it begins with and the members around it are few. */
  guint n_values = 8;

  g_string_append (json, text->start);
  while (json->len + room <= MOST_BYTES && n_values + text->n_values <= MOST_VALUES)
    {
      g_string_append (json, text->unit);
      n_values += text->n_values;
    }
  g_string_append (json, text->end);

  return g_string_free_to_bytes (json);
}

/* Of this thread, whatever others do. */
static double
get_seconds (void)
{
  struct timespec now = { 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static double
time_reader (GBytes   *bytes,
             gboolean  skips)
{
  double start = get_seconds ();
  g_autoptr (GError) error = NULL;

  json_walk_text (bytes, skips, &error);
  g_assert_no_error (error);

  return get_seconds () - start;
}

static double
time_yardstick (GBytes *bytes)
{
  double start = get_seconds ();
  g_autoptr (GError) error = NULL;

  json_walk_yardstick (bytes, &error);
  g_assert_no_error (error);

  return get_seconds () - start;
}

static void
test_text (gconstpointer data)
{
  const Text *text = data;
  g_autoptr (GBytes) bytes = make_text (text);
  double reading = G_MAXDOUBLE;
  double skipping = G_MAXDOUBLE;
  double yardstick = time_yardstick (bytes);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      reading = MIN (reading, time_reader (bytes, FALSE));
      skipping = MIN (skipping, time_reader (bytes, TRUE));
    }
  g_test_message ("%s: read %.0f ms, skipped %.0f ms, json-glib %.0f ms", text->name,
                  reading * 1e3, skipping * 1e3, yardstick * 1e3);
#if defined (__SANITIZE_ADDRESS__) || !defined (__OPTIMIZE__)
  g_test_skip ("json-glib is faster than code that was built for looking at");
#else
  g_assert_cmpfloat (reading, <=, yardstick);
  g_assert_cmpfloat (skipping, <=, yardstick);
#endif
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strconcat ("/json-dearest/", texts[i].name, NULL);

      g_test_add_data_func (path, &texts[i], test_text);
    }

  return g_test_run ();
}
