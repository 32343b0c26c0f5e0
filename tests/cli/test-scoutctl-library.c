/* test-scoutctl-library.c: what is kept on this computer, as a script sees it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each test has a folder of its own for a person's data, with real files in it that the library
 * wrote. Nobody is signed in and nobody is asked, but where creators have to be found first. */

#include "config.h"

#include "scoutctl-runner.h"

#include "library-fixture.h"
#include "scout-creator-fields.h"
#include "scout-query-builder.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <sys/resource.h>

#define BRAND "brands/42.db"
#define EMAIL "somebody@example.org"

static LibraryFixture *
start (const char *place)
{
  LibraryFixture *self = library_fixture_new ();

  g_free (self->path);
  self->path = g_build_filename (self->folder, "scout", place, NULL);
  g_setenv ("XDG_DATA_HOME", self->folder, TRUE);
  library_fixture_reopen (self);

  return self;
}

static void
star (LibraryFixture *self,
      ScoutNetwork    network,
      const char     *id,
      const char     *name)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  GAsyncResult *result = NULL;
  g_autoptr(GError) error = NULL;

  fields->network = network;
  fields->id = id;
  fields->name = name;
  fields->email = EMAIL;
  fields->followers = 1000;
  g_ptr_array_add (creators, scout_creator_new (arena, fields));
  scout_library_save_creators_async (self->library, creators, library_fixture_got_cb, &result);
  g_assert_true (library_fixture_finish (self, &result, &error));
  g_assert_no_error (error);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (self->clock), G_USEC_PER_SEC);
}

/* A brand with somebody of either network on the list. */
static LibraryFixture *
start_starred (const char *place)
{
  LibraryFixture *self = start (place);

  star (self, SCOUT_NETWORK_FACEBOOK, "100", "=cmd|' /C calc'!A0");
  star (self, SCOUT_NETWORK_INSTAGRAM, "200", "Tea \033[2J\"and\", cake");
  library_fixture_close (self);

  return self;
}

static Outcome *
run (const char *arguments)
{
  g_auto(GStrv) words = g_strsplit (arguments, " ", -1);

  return runner_run ((const char * const *) words);
}

static void
check (const char *arguments,
       int         status,
       const char *message)
{
  g_autoptr(Outcome) outcome = run (arguments);

  g_assert_cmpint (outcome->status, ==, status);
  g_assert_nonnull (strstr (outcome->errors, message));
  /* One line. */
  g_assert_true (strchr (outcome->errors, '\n') == outcome->errors + strlen (outcome->errors) - 1);
  g_assert_cmpstr (outcome->output, ==, "");
}

static JsonObject *
get_row (JsonNode *root,
         guint     index)
{
  return json_array_get_object_element (json_node_get_array (root), index);
}

static void
test_lists (void)
{
  LibraryFixture *fixture = start_starred (BRAND);
  g_autoptr(Outcome) lists = run ("shortlists -f json");
  g_autoptr(Outcome) table = run ("shortlists saved");
  g_autoptr(JsonNode) root = NULL;

  g_assert_cmpint (lists->status, ==, 0);
  root = outcome_read_json (lists);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (root)), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (get_row (root, 0), "id"), ==, "saved");
  g_assert_cmpint (json_object_get_int_member (get_row (root, 0), "creators"), ==, 2);

  g_assert_cmpint (table->status, ==, 0);
  g_assert_nonnull (strstr (table->output, "facebook"));
  g_assert_nonnull (strstr (table->output, "instagram"));
  g_assert_null (strchr (table->output, '\033'));
  g_assert_null (strstr (table->output, EMAIL));
  library_fixture_free (fixture);
}

/* The newest first, of either network or the one that was named. */
static void
test_list (void)
{
  LibraryFixture *fixture = start_starred (BRAND);
  const char *by_name[] = { "shortlists", "SAVED creators", "-f", "csv", NULL };
  g_autoptr(Outcome) csv = runner_run (by_name);
  g_autoptr(Outcome) one = run ("shortlists saved -n instagram -f json --with-email");
  g_autoptr(GPtrArray) rows = NULL;
  g_autoptr(JsonNode) root = NULL;

  g_assert_cmpint (csv->status, ==, 0);
  rows = runner_read_csv (csv->output);
  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_cmpstr (runner_get_cell (rows, 1, "id"), ==, "200");
  g_assert_cmpstr (runner_get_cell (rows, 2, "id"), ==, "100");
  g_assert_cmpstr (runner_get_cell (rows, 1, "network"), ==, "instagram");
  g_assert_cmpstr (runner_get_cell (rows, 2, "network"), ==, "facebook");
  g_assert_cmpstr (runner_get_cell (rows, 2, "saved"), ==, "2027-01-15T08:00:00Z");
  g_assert_cmpstr (runner_get_cell (rows, 2, "followers"), ==, "1000");
  /* What a spreadsheet would obey, and what a terminal would. */
  g_assert_cmpstr (runner_get_cell (rows, 2, "name"), ==, "'=cmd|' /C calc'!A0");
  g_assert_cmpstr (runner_get_cell (rows, 1, "name"), ==, "Tea [2J\"and\", cake");
  g_assert_null (strstr (csv->output, EMAIL));

  g_assert_cmpint (one->status, ==, 0);
  root = outcome_read_json (one);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (root)), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (get_row (root, 0), "id"), ==, "200");
  g_assert_true (json_object_get_null_member (get_row (root, 0), "email"));
  g_assert_nonnull (strstr (one->errors, "E-mail"));
  /* What is not kept is not there, rather than empty. */
  g_assert_false (json_object_has_member (get_row (root, 0), "recent-content"));
  library_fixture_free (fixture);
}

/* Where nothing is kept, looking makes nothing. */
static void
test_nothing (void)
{
  g_autofree char *folder = g_dir_make_tmp ("scoutctl-XXXXXX", NULL);
  g_autofree char *data = g_build_filename (folder, "scout", NULL);
  g_autoptr(Outcome) lists = NULL;
  g_autoptr(Outcome) empty = NULL;

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  lists = run ("shortlists -f csv");
  empty = run ("export -f json");
  g_assert_cmpint (lists->status, ==, 0);
  g_assert_cmpstr (lists->output, ==, "id,name,creators\r\nsaved,Saved creators,0\r\n");
  g_assert_cmpint (empty->status, ==, 1);
  g_assert_cmpstr (empty->output, ==, "[]\n");
  check ("shortlists saved", 1, "Nobody");
  check ("shortlists nosuch", 1, "nosuch");
  check ("searches", 1, "No search");
  check ("shortlists --page 7", 1, "7");
  check ("shortlists saved --fields shoe-size", 2, "shoe-size");
  check ("export --format table", 2, "shortlists");
  g_assert_false (g_file_test (data, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Several brands are not guessed between; sample data is none of them. */
static void
test_brands (void)
{
  LibraryFixture *fixture = start_starred (BRAND);
  g_autoptr(Outcome) sample = NULL;
  g_autoptr(Outcome) chosen = NULL;

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, "scout", "samples", "9.db", NULL);
  library_fixture_reopen (fixture);
  star (fixture, SCOUT_NETWORK_FACEBOOK, "300", "Sample");
  library_fixture_close (fixture);
  sample = run ("export --sandbox");
  g_assert_cmpint (sample->status, ==, 0);
  g_assert_nonnull (strstr (sample->output, "Sample"));
  g_assert_null (strstr (sample->output, "cake"));

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, "scout", "brands", "7.db", NULL);
  library_fixture_reopen (fixture);
  library_fixture_close (fixture);
  check ("shortlists", 2, "42, 7");
  check ("shortlists --page 8", 1, "42, 7");
  chosen = run ("export --page 42");
  g_assert_cmpint (chosen->status, ==, 0);
  g_assert_nonnull (strstr (chosen->output, "cake"));
  library_fixture_free (fixture);
}

static char *
read_file (const char *path)
{
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* All or nothing, for the owner only, and over nothing that was there. */
static void
test_export (void)
{
  LibraryFixture *fixture = start_starred (BRAND);
  g_autofree char *path = g_build_filename (fixture->folder, "list.csv", NULL);
  g_autofree char *first = g_strdup_printf ("export saved --output %s", path);
  g_autofree char *forced = g_strdup_printf ("export -o %s --force -f json", path);
  g_autofree char *nowhere = g_strdup_printf ("export -o %s/no/list.csv", fixture->folder);
  g_autofree char *refused = g_strdup_printf ("export -o %s", fixture->folder);
  g_autoptr(Outcome) written = run (first);
  g_autoptr(Outcome) standard = run ("export");
  g_autoptr(Outcome) again = NULL;
  g_autofree char *csv = read_file (path);
  g_autofree char *after = NULL;
  g_autofree char *json = NULL;
  GStatBuf status;

  g_assert_cmpint (written->status, ==, 0);
  g_assert_cmpstr (written->output, ==, "");
  g_assert_cmpstr (csv, ==, standard->output);
  g_assert_null (strstr (csv, EMAIL));
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);

  check (first, 2, "--force");
  after = read_file (path);
  g_assert_cmpstr (after, ==, csv);
  check (nowhere, 5, "list.csv");
  check (refused, 2, "--force");

  again = run (forced);
  g_assert_cmpint (again->status, ==, 0);
  json = read_file (path);
  g_assert_true (g_str_has_prefix (json, "["));
  g_assert_null (strstr (json, EMAIL));
  library_fixture_free (fixture);
}

static void
test_searches (void)
{
  LibraryFixture *fixture = start (BRAND);
  const char *found[] = { "1", "2", "3", NULL };
  g_autoptr(ScoutSighting) sighting = scout_sighting_new (found, TRUE, 0);
  g_autoptr(ScoutSavedSearch) search = library_fixture_save (fixture, "cookies", sighting);
  g_autoptr(Outcome) searches = NULL;
  g_autoptr(JsonNode) root = NULL;
  JsonObject *row = NULL;

  library_fixture_close (fixture);
  searches = run ("searches -f json");
  g_assert_cmpint (searches->status, ==, 0);
  root = outcome_read_json (searches);
  row = get_row (root, 0);
  g_assert_cmpstr (json_object_get_string_member (row, "id"), ==,
                   scout_saved_search_get_id (search));
  g_assert_cmpstr (json_object_get_string_member (row, "name"), ==, "cookies");
  g_assert_cmpstr (json_object_get_string_member (row, "network"), ==, "facebook");
  g_assert_cmpstr (json_object_get_string_member (row, "command"), ==, "creators");
  g_assert_nonnull (strstr (json_object_get_string_member (row, "search"), "cookies"));
  g_assert_cmpint (json_object_get_int_member (row, "found"), ==, 3);
  check ("searches -n instagram", 1, "No search");
  library_fixture_free (fixture);
}

/* A library of the Page that a sandbox asks as. */
static LibraryFixture *
start_at (ScoutSandbox *sandbox)
{
  g_autofree char *place = g_strdup_printf ("samples/%s.db",
                                            scout_sandbox_get_page (sandbox, 0)->id);

  return start (place);
}

static void
save_query (LibraryFixture    *fixture,
            const char        *name,
            ScoutQueryBuilder *builder)
{
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);
  GAsyncResult *result = NULL;
  g_autoptr(GAsyncResult) got = NULL;
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(GError) error = NULL;

  scout_library_save_search_async (fixture->library, name, query, NULL, library_fixture_got_cb,
                                   &result);
  got = library_fixture_wait (&result);
  search = scout_library_save_search_finish (fixture->library, got, &error);
  g_assert_no_error (error);
}

/* The same that the search finds when it is typed, whatever the network and what is searched. */
static void
test_search (void)
{
  static const struct { const char *name; const char *typed; } cases[] = {
    { "COOKIES ", "creators --query cookies --min-followers 10000 -f csv --limit 5" },
    { "On Instagram", "creators -n instagram --query coffee -f csv --limit 5" },
    { "Posts", "content --time-range L7 -f csv --limit 5" },
  };
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  LibraryFixture *fixture = start_at (sandbox);
  g_autoptr(ScoutQueryBuilder) facebook =
    scout_query_builder_new (fixture->catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(ScoutQueryBuilder) instagram =
    scout_query_builder_new (fixture->catalog, SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQueryBuilder) content =
    scout_query_builder_new (fixture->catalog, SCOUT_NETWORK_FACEBOOK, "content");
  const ScoutQueryRange range = { .min = 10000, .max = (double) NAN, .time_range = NULL };

  scout_query_builder_set_text (facebook, "query", "cookies");
  scout_query_builder_set_range (facebook, "followers", &range);
  scout_query_builder_set_text (instagram, "query", "coffee");
  scout_query_builder_set_text (content, "time-range", "L7");
  save_query (fixture, "Cookies", facebook);
  save_query (fixture, "On Instagram", instagram);
  save_query (fixture, "Posts", content);
  library_fixture_close (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *search[] = { "search", cases[i].name, "-f", "csv", "--limit", "5", NULL };
      const char *explain[] = { "search", cases[i].name, "--explain", "--sandbox", NULL };
      g_auto(GStrv) words = g_strsplit (cases[i].typed, " ", -1);
      g_autoptr(Outcome) typed = runner_run_at (sandbox, (const char * const *) words);
      g_autoptr(Outcome) saved = runner_run_at (sandbox, search);
      g_autoptr(Outcome) explained = runner_run (explain);

      g_assert_cmpint (typed->status, ==, 0);
      g_assert_cmpint (saved->status, ==, 0);
      g_assert_cmpstr (saved->output, ==, typed->output);
      g_assert_cmpstr (saved->errors, ==, typed->errors);
      g_assert_cmpint (explained->status, ==, 0);
      g_assert_true (g_str_has_prefix (explained->output, "curl "));
    }
  library_fixture_free (fixture);
}

/* What is not there, what is meant by more than one, and what cannot be read are told apart. */
static void
test_search_unknown (void)
{
  LibraryFixture *fixture = start (BRAND);
  g_autoptr(ScoutSavedSearch) first = library_fixture_save (fixture, "cookies", NULL);
  g_autoptr(ScoutSavedSearch) second = library_fixture_save (fixture, "Cookies", NULL);
  g_autofree char *by_id = g_strdup_printf ("search %s --explain",
                                            scout_saved_search_get_id (second));
  g_autoptr(Outcome) found = NULL;

  library_fixture_save_one (fixture, "tea");
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, "UPDATE saved_search SET query = '{}' WHERE name = 'tea'");
  check ("search nosuch --explain", 1, "scoutctl searches");
  check ("search cookies --explain", 2, scout_saved_search_get_id (first));
  check ("search cookies -n instagram --explain", 1, "no saved search");
  check ("search tea --explain", 5, "cannot read");
  check ("search", 2, "NAME");
  found = run (by_id);
  g_assert_cmpint (found->status, ==, 0);
  g_assert_nonnull (strstr (found->output, "query=Cookies"));
  library_fixture_free (fixture);
}

/* What is damaged is told of and kept. */
static void
test_damaged (void)
{
  LibraryFixture *fixture = start_starred (BRAND);
  g_autoptr(Outcome) after = NULL;
  g_autofree char *damaged = NULL;
  g_autofree char *kept = NULL;
  g_autoptr(GError) error = NULL;

  g_file_set_contents (fixture->path, "no library at all", -1, &error);
  g_assert_no_error (error);
  check ("shortlists saved", 5, ".damaged-");
  damaged = library_fixture_find (fixture, ".damaged-");
  g_assert_nonnull (damaged);
  kept = read_file (damaged);
  g_assert_cmpstr (kept, ==, "no library at all");
  after = run ("shortlists -f csv");
  g_assert_cmpint (after->status, ==, 0);
  g_assert_nonnull (strstr (after->output, "saved,Saved creators,0"));
  library_fixture_free (fixture);
}

/* A newer Scout's file is left alone, and one that Scout has open as well. */
static void
test_not_ours (void)
{
  LibraryFixture *fixture = start_starred (BRAND);

  library_fixture_reopen (fixture);
  check ("export", 5, "Close it");
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, "PRAGMA user_version = 1000");
  check ("export", 5, "newer");
  library_fixture_run_sql (fixture, LIBRARY_FIXTURE_TODAY);
  library_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_creators (fixture->library)), ==,
                    2);
  library_fixture_free (fixture);
}

/* Found by a search, put on the list, shown without anybody being asked, and taken off again. */
static void
check_saving (ScoutSandbox *sandbox,
              const char   *network,
              const char   *name_of)
{
  const char *search[] = { "creators", "-n", network, "--limit", "2", "-f", "csv", NULL };
  const char *shown[] = { "shortlists", "saved", "-n", network, "--sandbox", "-f", "csv", NULL };
  g_autoptr(Outcome) found = runner_run_at (sandbox, search);
  g_autoptr(GPtrArray) rows = runner_read_csv (found->output);
  const char *first = runner_get_cell (rows, 1, name_of);
  const char *second = runner_get_cell (rows, 2, name_of);
  const char *save[] = { "save", first, second, "-n", network, NULL };
  const char *missing[] = { "save", first, "nobody.at.all", "-n", network, NULL };
  const char *unsave[] = { "unsave", second, first, "--sandbox", NULL };
  g_autoptr(Outcome) nobody = runner_run_at (sandbox, missing);
  g_autoptr(Outcome) before = runner_run (shown);
  g_autoptr(Outcome) saved = runner_run_at (sandbox, save);
  g_autoptr(Outcome) after = runner_run (shown);
  g_autoptr(GPtrArray) kept = runner_read_csv (after->output);
  g_autoptr(Outcome) taken = NULL;
  g_autoptr(Outcome) again = NULL;

  g_assert_cmpint (nobody->status, ==, 1);
  g_assert_cmpint (before->status, ==, 1);
  g_assert_cmpint (saved->status, ==, 0);
  g_assert_cmpint (after->status, ==, 0);
  g_assert_cmpuint (kept->len, ==, 3);
  for (guint i = 1; i < 3; i++)
    {
      const char *name = runner_get_cell (kept, i, name_of);

      g_assert_true (g_str_equal (name, first) || g_str_equal (name, second));
      g_assert_cmpstr (runner_get_cell (kept, i, "network"), ==, network);
      g_assert_cmpstr (runner_get_cell (kept, i, "country"), !=, "");
    }

  taken = runner_run (unsave);
  again = runner_run (unsave);
  g_assert_cmpint (taken->status, ==, 0);
  g_assert_cmpint (again->status, ==, 1);
}

static void
test_save (void)
{
  LibraryFixture *fixture = start_starred (BRAND);
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  g_autoptr(Outcome) first = run ("export");
  g_autoptr(Outcome) last = NULL;

  check_saving (sandbox, "facebook", "id");
  check_saving (sandbox, "instagram", "handle");
  /* The brand's own list has nothing of it. */
  last = run ("export");
  g_assert_cmpstr (last->output, ==, first->output);
  library_fixture_free (fixture);
}

static void
set_largest_file (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* Where no file may grow that far it is said, and the program does not die of it. */
static void
test_no_room (void)
{
  LibraryFixture *fixture = start (BRAND);
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const char *search[] = { "creators", "--limit", "1", "-f", "csv", NULL };
  g_autoptr(Outcome) found = runner_run_at (sandbox, search);
  g_autoptr(GPtrArray) rows = runner_read_csv (found->output);
  const char *save[] = { "save", runner_get_cell (rows, 1, "id"), NULL };
  g_autoptr(Outcome) refused = NULL;
  g_autoptr(Outcome) saved = NULL;

  set_largest_file (16 * 1024);
  refused = runner_run_at (sandbox, save);
  set_largest_file (RLIM_INFINITY);
  g_assert_cmpint (refused->status, ==, 5);
  g_assert_nonnull (strstr (refused->errors, "no room"));
  saved = runner_run_at (sandbox, save);
  g_assert_cmpint (saved->status, ==, 0);
  library_fixture_free (fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scoutctl-library/lists", test_lists);
  g_test_add_func ("/scoutctl-library/list", test_list);
  g_test_add_func ("/scoutctl-library/nothing", test_nothing);
  g_test_add_func ("/scoutctl-library/brands", test_brands);
  g_test_add_func ("/scoutctl-library/export", test_export);
  g_test_add_func ("/scoutctl-library/searches", test_searches);
  g_test_add_func ("/scoutctl-library/search", test_search);
  g_test_add_func ("/scoutctl-library/search-unknown", test_search_unknown);
  g_test_add_func ("/scoutctl-library/save", test_save);
  g_test_add_func ("/scoutctl-library/no-room", test_no_room);
  g_test_add_func ("/scoutctl-library/damaged", test_damaged);
  g_test_add_func ("/scoutctl-library/not-ours", test_not_ours);

  return g_test_run ();
}
