/* test-session-library.c: each Page has a library of its own, and sample data another one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "session-fixture.h"

#include "scout-query-builder.h"

typedef struct
{
  guint n_opened;
  char *set_aside; /* (owned) (nullable) */
  GError *error;   /* (owned) (nullable) */
} Opening;

static void
opened_cb (ScoutSession *session,
           const char   *set_aside,
           const GError *error,
           Opening      *opening)
{
  opening->n_opened++;
  g_free (opening->set_aside);
  opening->set_aside = g_strdup (set_aside);
  g_clear_error (&opening->error);
  opening->error = error != NULL ? g_error_copy (error) : NULL;
}

static void
wait (SessionFixture *fixture,
      Opening        *opening,
      guint           n_opened)
{
  while (opening->n_opened < n_opened)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (opening->error);
  g_assert_true (scout_library_is_open (scout_session_get_library (fixture->session)));
}

static void
count_cb (ScoutSession *session,
          GParamSpec   *pspec,
          guint        *count)
{
  (*count)++;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutSavedSearch) search =
    scout_library_save_search_finish (SCOUT_LIBRARY (source), result, &error);

  g_assert_no_error (error);
  *(gboolean *) user_data = search != NULL;
}

static void
save (SessionFixture *fixture)
{
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (
    scout_session_get_catalog (fixture->session), SCOUT_NETWORK_FACEBOOK, "coffee");
  gboolean is_saved = FALSE;

  scout_library_save_search_async (scout_session_get_library (fixture->session), "Coffee", query,
                                   NULL, saved_cb, &is_saved);
  while (!is_saved)
    g_main_context_iteration (NULL, TRUE);
}

static guint
count_searches (SessionFixture *fixture)
{
  ScoutLibrary *library = scout_session_get_library (fixture->session);

  return g_list_model_get_n_items (scout_library_get_searches (library));
}

static gboolean
has_file (const char *folder,
          const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "scout", folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static void
test_pages (SessionFixture *fixture,
            gconstpointer   data)
{
  g_autofree char *name = NULL;
  Opening opening = { 0 };
  guint n_notified = 0;

  g_signal_connect (fixture->session, "library-opened", G_CALLBACK (opened_cb), &opening);
  g_signal_connect (fixture->session, "notify::library", G_CALLBACK (count_cb), &n_notified);
  g_assert_true (session_fixture_restore (fixture));
  g_assert_null (scout_session_get_library (fixture->session));

  session_fixture_choose (fixture, 0);
  g_assert_cmpuint (n_notified, ==, 1);
  wait (fixture, &opening, 1);
  save (fixture);
  name = g_strconcat (session_fixture_get_page_id (fixture, 0), ".db", NULL);
  g_assert_true (has_file ("samples", name));
  g_assert_false (has_file ("brands", name));

  /* Another Page has searches of its own; the first one finds its again. */
  session_fixture_choose (fixture, 1);
  wait (fixture, &opening, 2);
  g_assert_cmpuint (count_searches (fixture), ==, 0);
  session_fixture_choose (fixture, 0);
  wait (fixture, &opening, 3);
  g_assert_cmpuint (count_searches (fixture), ==, 1);

  /* Signed out, nothing is shown; nothing is lost either. */
  g_assert_true (session_fixture_sign_out (fixture));
  g_assert_null (scout_session_get_library (fixture->session));
  g_assert_true (has_file ("samples", name));
  g_assert_cmpuint (n_notified, ==, 4);
  g_free (opening.set_aside);
}

/* Without network nobody says which Pages there are; the last one's id is known. */
static void
test_before_the_page (SessionFixture *fixture,
                      gconstpointer   data)
{
  Opening opening = { 0 };
  g_autoptr(ScoutLibrary) library = NULL;

  g_signal_connect (fixture->session, "library-opened", G_CALLBACK (opened_cb), &opening);
  scout_session_open_library (fixture->session, session_fixture_get_page_id (fixture, 0));
  wait (fixture, &opening, 1);
  g_set_object (&library, scout_session_get_library (fixture->session));
  g_assert_true (session_fixture_restore (fixture));
  session_fixture_choose (fixture, 0);
  g_assert_true (scout_session_get_library (fixture->session) == library);
  g_assert_cmpuint (opening.n_opened, ==, 1);
}

/* Nor is it there any more when somebody signs out who could never be asked about. */
static void
test_sign_out_before_the_page (SessionFixture *fixture,
                               gconstpointer   data)
{
  Opening opening = { 0 };

  g_signal_connect (fixture->session, "library-opened", G_CALLBACK (opened_cb), &opening);
  scout_session_open_library (fixture->session, session_fixture_get_page_id (fixture, 0));
  wait (fixture, &opening, 1);
  g_assert_true (session_fixture_sign_out (fixture));
  g_assert_null (scout_session_get_library (fixture->session));

  scout_session_open_library (fixture->session, session_fixture_get_page_id (fixture, 0));
  wait (fixture, &opening, 2);
  session_fixture_adopt (fixture);
  g_assert_true (session_fixture_load_account (fixture));
  g_assert_null (scout_session_get_library (fixture->session));
}

static void
test_folder (SessionFixture *fixture,
             gconstpointer   data)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "elsewhere", NULL);
  g_autofree char *path = g_build_filename (folder, "7.db", NULL);
  Opening opening = { 0 };

  g_signal_connect (fixture->session, "library-opened", G_CALLBACK (opened_cb), &opening);
  scout_session_set_library_folder (fixture->session, folder);
  scout_session_open_library (fixture->session, "7");
  wait (fixture, &opening, 1);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
}

/* T20: ids are Meta's, and a path is ours. */
static void
test_hostile_ids (SessionFixture *fixture,
                  gconstpointer   data)
{
  static const char * const ids[] = { "../../evil", "", "/etc/passwd", "1\n2", ".", "a b", "１" };
  g_autofree char *parent = g_build_filename (g_get_user_data_dir (), "evil.db", NULL);
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "scout", "samples", NULL);
  Opening opening = { 0 };
  guint n_files = 0;

  g_signal_connect (fixture->session, "library-opened", G_CALLBACK (opened_cb), &opening);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GDir) directory = NULL;
      const char *name = NULL;
      guint n_before = n_files;

      scout_session_open_library (fixture->session, ids[i]);
      wait (fixture, &opening, i + 1);
      directory = g_dir_open (folder, 0, NULL);
      n_files = 0;
      while ((name = g_dir_read_name (directory)) != NULL)
        n_files += g_str_has_suffix (name, ".db");
      g_assert_cmpuint (n_files, >, n_before);
    }
  g_assert_false (g_file_test (parent, G_FILE_TEST_EXISTS));
}

/* What is in its place is told, and so is what cannot be opened. */
static void
test_trouble (SessionFixture *fixture,
              gconstpointer   data)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "scout", "samples", NULL);
  g_autofree char *path = g_build_filename (folder, "7.db", NULL);
  g_autofree char *blocked = g_build_filename (folder, "8.db", NULL);
  Opening opening = { 0 };

  g_signal_connect (fixture->session, "library-opened", G_CALLBACK (opened_cb), &opening);
  g_assert_cmpint (g_mkdir_with_parents (blocked, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "no database, but a text", -1, NULL));
  g_test_expect_message ("scout-library", G_LOG_LEVEL_MESSAGE, "The library is damaged*");
  scout_session_open_library (fixture->session, "7");
  wait (fixture, &opening, 1);
  g_test_assert_expected_messages ();
  g_assert_true (g_file_test (opening.set_aside, G_FILE_TEST_IS_REGULAR));

  scout_session_open_library (fixture->session, "8");
  while (opening.n_opened < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (opening.error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FAILED);
  g_assert_null (opening.set_aside);
  g_assert_false (scout_library_is_open (scout_session_get_library (fixture->session)));
  g_clear_error (&opening.error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/session-library/" path, SessionFixture, GINT_TO_POINTER (TRUE), \
              session_fixture_set_up, function, session_fixture_tear_down)
  ADD ("pages", test_pages);
  ADD ("before-the-page", test_before_the_page);
  ADD ("sign-out-before-the-page", test_sign_out_before_the_page);
  ADD ("folder", test_folder);
  ADD ("hostile-ids", test_hostile_ids);
  ADD ("trouble", test_trouble);
#undef ADD

  return g_test_run ();
}
