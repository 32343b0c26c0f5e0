/* keep-creators.c: how long a library takes to keep, renew and let go of many creators at once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* usage: keep-creators [CREATORS [SEARCHES]]
 *
 * Creators as cards have them, found by so many searches; each of the three steps is one job of the
 * library, on a file in the temporary folder. Prints milliseconds of
 * processor time, and what is allocated for each
 * creator when they are renewed. */

#include "config.h"

#include "scout-creator-fields.h"
#include "scout-library.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define N_CREATORS 2000
#define N_SEARCHES 200
#define N_FIGURES 3

#define FIELDS                                                                                    \
  "&fields=creator_id,creator_alias,name,biography,creator_url,creator_country,creator_email,"     \
  "insights.metrics(creator_reach,creator_views,interaction_rate).period(overall)"                 \
  ".time_range(L28)&limit=24"

typedef struct
{
  ScoutLibrary *library;
  GAsyncResult *result;
} Bench;

static void
got_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  Bench *bench = user_data;

  bench->result = g_object_ref (result);
}

static void
wait_for (Bench *bench)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  while (bench->result == NULL)
    g_main_context_iteration (NULL, TRUE);
  result = g_steal_pointer (&bench->result);
  if (!scout_library_finish (bench->library, result, &error))
    g_error ("%s", error->message);
}

static const char *
keep (ScoutArena *arena,
      const char *text)
{
  return scout_arena_strndup (arena, text, strlen (text));
}

/* One page of results brings several: they have its arena in common. */
static ScoutCreator *
make_creator (ScoutArena *arena,
              guint       index,
              const char *call,
              gint64      told_at)
{
  static const ScoutMetric metrics[N_FIGURES] = { SCOUT_METRIC_REACH, SCOUT_METRIC_VIEWS,
                                                  SCOUT_METRIC_INTERACTION_RATE };
  const ScoutCreatorFields unknown = SCOUT_CREATOR_FIELDS_INIT;
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *figures = scout_arena_alloc (arena, N_FIGURES * sizeof *figures);
  g_autofree char *id = g_strdup_printf ("%u", 100000 + index);

  *fields = unknown;
  fields->id = keep (arena, id);
  fields->name = fields->id;
  fields->handle = fields->id;
  fields->bio = "Slow mornings, fast shutters. Coffee, light and people who have something to say.";
  fields->country = "US";
  fields->followers = 1000 + index;
  fields->fetched_at = told_at;
  fields->profile_call = call;
  fields->partners_call = call;
  for (guint i = 0; i < N_FIGURES; i++)
    {
      figures[i].key = (ScoutInsightKey) { metrics[i], SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                                           SCOUT_TIME_RANGE_L28 };
      figures[i].value = 5.0 + i + (double) told_at;
      figures[i].fetched_at = told_at;
      figures[i].call = call;
    }
  fields->insights = figures;
  fields->n_insights = N_FIGURES;

  return scout_creator_new (arena, fields);
}

static GPtrArray *
make_creators (guint       n_creators,
               guint       n_searches,
               const char *words,
               gint64      told_at)
{
  GPtrArray *creators = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint page = 0; page < n_searches; page++)
    {
      g_autoptr(ScoutArena) arena = scout_arena_new (0);
      g_autofree char *call =
        g_strdup_printf ("/creator_marketplace/creators?query=%s%u" FIELDS, words, page);
      const char *kept = keep (arena, call);

      for (guint i = page; i < n_creators; i += n_searches)
        g_ptr_array_add (creators, make_creator (arena, i, kept, told_at + page));
    }

  return creators;
}

static gsize
count_allocated (void)
{
  return mallinfo2 ().uordblks;
}

/* Of all threads: what else the computer does, and how long its disk takes, does not count. */
static double
get_ms (void)
{
  return (double) clock () * 1000.0 / CLOCKS_PER_SEC;
}

static void
run (Bench *bench,
     guint  n_creators,
     guint  n_searches)
{
  g_autoptr(GPtrArray) found = make_creators (n_creators, n_searches, "coffee", 1000000);
  g_autoptr(GPtrArray) seen = make_creators (n_creators, n_searches, "bread", 2000000);
  gsize before = count_allocated ();
  double start = get_ms ();

  scout_library_save_creators_async (bench->library, found, got_cb, bench);
  wait_for (bench);
  g_print ("keep %.0f ms\n", get_ms () - start);

  start = get_ms ();
  scout_library_renew_creators_async (bench->library, seen, got_cb, bench);
  wait_for (bench);
  g_print ("renew %.0f ms\n", get_ms () - start);
  g_print ("allocated %.0f bytes each\n",
           (double) (count_allocated () - before) / (double) n_creators);

  start = get_ms ();
  scout_library_remove_creators_async (bench->library, found, got_cb, bench);
  wait_for (bench);
  g_print ("let go %.0f ms\n", get_ms () - start);
}

int
main (int    argc,
      char **argv)
{
  guint n_creators = argc > 1 ? (guint) atoi (argv[1]) : N_CREATORS;
  guint n_searches = argc > 2 ? (guint) atoi (argv[2]) : N_SEARCHES;
  g_autofree char *folder = g_dir_make_tmp ("scout-keep-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "1.db", NULL);
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  Bench bench = { scout_library_new (path, catalog, clock), NULL };

  setlocale (LC_ALL, "");
  scout_library_open_async (bench.library, got_cb, &bench);
  while (bench.result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_clear_object (&bench.result);

  run (&bench, n_creators, n_searches);

  scout_library_close_async (bench.library, got_cb, &bench);
  wait_for (&bench);
  g_clear_object (&bench.library);
  g_unlink (path);
  g_rmdir (folder);

  return 0;
}
