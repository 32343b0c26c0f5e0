/* test-session-removal.c: what is gone for good, and what stays.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "session-fixture.h"

#include "scout-graph-error.h"
#include "scout-query-builder.h"

#define LAST_PAGE "last-page-id"

static void
removed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_removed = scout_session_remove_access_finish (SCOUT_SESSION (source), result,
                                                            &error);

  session_fixture_take_answer (user_data, is_removed, error);
}

static gboolean
remove_access (SessionFixture *fixture)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_remove_access_async (fixture->session, removed_cb, fixture);
  session_fixture_wait (fixture, n_answers);
  return fixture->is_signed_in;
}

static void
test_removes_access (SessionFixture *fixture,
                     gconstpointer   data)
{
  g_assert_true (session_fixture_restore (fixture));
  session_fixture_choose (fixture, 0);
  g_assert_true (remove_access (fixture));
  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_null (scout_session_get_library (fixture->session));
  g_assert_cmpint (scout_session_get_expires_at (fixture->session), ==, 0);
  g_assert_false (session_fixture_restore (fixture));
  g_assert_no_error (fixture->error);

  /* Facebook does not take the old token either. */
  session_fixture_adopt (fixture);
  g_assert_false (session_fixture_load_account (fixture));
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_REVOKED);
}

/* Who took it back on facebook.com before is signed out, and content. */
static void
test_removed_before (SessionFixture *fixture,
                     gconstpointer   data)
{
  g_assert_true (session_fixture_restore (fixture));
  g_assert_true (remove_access (fixture));
  session_fixture_adopt (fixture);
  g_assert_true (remove_access (fixture));
  g_assert_no_error (fixture->error);
  g_assert_false (session_fixture_restore (fixture));
}

static void
assert_nothing_changed (SessionFixture *fixture,
                        int             code)
{
  g_assert_false (remove_access (fixture));
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, code);
  g_assert_nonnull (scout_session_get_account (fixture->session));
  g_assert_nonnull (scout_session_get_brand_page (fixture->session));
  g_assert_nonnull (scout_session_get_library (fixture->session));
}

/* Without Facebook's word the sign-in stays. */
static void
test_removal_fails (SessionFixture *fixture,
                    gconstpointer   data)
{
  g_assert_true (session_fixture_restore (fixture));
  session_fixture_choose (fixture, 0);
  session_fixture_fail_next_calls (fixture, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 1);
  assert_nothing_changed (fixture, SCOUT_GRAPH_ERROR_AUTH_EXPIRED);

  scout_sandbox_stop (fixture->sandbox);
  assert_nothing_changed (fixture, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_true (scout_sandbox_start (fixture->sandbox, NULL));
  g_assert_true (session_fixture_restore (fixture));
}

static void
forgotten_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_forgotten = scout_session_forget_brand_finish (SCOUT_SESSION (source), result,
                                                             &error);

  session_fixture_take_answer (user_data, is_forgotten, error);
}

static gboolean
forget (SessionFixture *fixture,
        guint           index)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_forget_brand_async (fixture->session, session_fixture_get_page_id (fixture, index),
                                    forgotten_cb, fixture);
  session_fixture_wait (fixture, n_answers);
  return fixture->is_signed_in;
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

/* Chooses a Page and saves a search as it. */
static void
keep_something (SessionFixture *fixture,
                guint           index)
{
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (
    scout_session_get_catalog (fixture->session), SCOUT_NETWORK_FACEBOOK, "coffee");
  gboolean is_saved = FALSE;

  session_fixture_choose (fixture, index);
  scout_library_save_search_async (scout_session_get_library (fixture->session), "Coffee", query,
                                   NULL, saved_cb, &is_saved);
  while (!is_saved)
    g_main_context_iteration (NULL, TRUE);
}

static guint
count_files (SessionFixture *fixture,
             guint           index)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "scout", "samples", NULL);
  g_autoptr(GDir) directory = g_dir_open (folder, 0, NULL);
  const char *id = session_fixture_get_page_id (fixture, index);
  const char *name = NULL;
  guint n_files = 0;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    n_files += g_str_has_prefix (name, id);
  return n_files;
}

/* What the Page is called, so that it knows its posts when it has another name. */
static void
assert_knows_name (GSettings  *settings,
                   const char *id,
                   gboolean    is_known)
{
  g_autoptr(GVariant) names = g_settings_get_value (settings, "page-names");
  g_autofree const char **of_page = NULL;

  g_assert_true (g_variant_lookup (names, id, "^a&s", &of_page) == is_known);
}

static void
assert_n_names (GSettings  *settings,
                const char *id,
                guint       n)
{
  g_autoptr(GVariant) names = g_settings_get_value (settings, "page-names");
  g_autofree const char **of_page = NULL;

  g_assert_true (g_variant_lookup (names, id, "^a&s", &of_page));
  g_assert_cmpuint (g_strv_length ((GStrv) of_page), ==, n);
}

static void
set_former_name (GSettings  *settings,
                 const char *id,
                 const char *name)
{
  const char * const names[] = { name, NULL };
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  g_variant_builder_add (&builder, "{s^as}", id, names);
  g_settings_set_value (settings, "page-names", g_variant_builder_end (&builder));
}

/* The brand is gone from the disk with all that was beside its file, the person is not, and
 * neither is the other brand. */
static void
test_forgets_brand (SessionFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  g_autofree char *path = NULL;

  scout_session_set_settings (fixture->session, settings);
  g_settings_set_string (settings, LAST_PAGE, session_fixture_get_page_id (fixture, 0));
  set_former_name (settings, session_fixture_get_page_id (fixture, 0), "Roots & Oat");
  g_assert_true (session_fixture_restore (fixture));
  keep_something (fixture, 1);
  keep_something (fixture, 0);
  assert_n_names (settings, session_fixture_get_page_id (fixture, 0), 2);
  path = scout_session_dup_library_path (fixture->session);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));

  g_assert_true (forget (fixture, 0));
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (count_files (fixture, 0), ==, 0);
  g_assert_cmpuint (count_files (fixture, 1), >, 0);
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_null (scout_session_get_library (fixture->session));
  g_assert_null (scout_session_dup_library_path (fixture->session));
  g_assert_nonnull (scout_session_get_account (fixture->session));
  {
    g_autofree char *last_id = g_settings_get_string (settings, LAST_PAGE);

    g_assert_cmpstr (last_id, ==, "");
  }
  assert_knows_name (settings, session_fixture_get_page_id (fixture, 0), FALSE);
  assert_knows_name (settings, session_fixture_get_page_id (fixture, 1), TRUE);

  /* Chosen again it begins with nothing. */
  keep_something (fixture, 0);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_searches (
                      scout_session_get_library (fixture->session))), ==, 1);
  assert_n_names (settings, session_fixture_get_page_id (fixture, 0), 1);
  scout_session_set_settings (fixture->session, NULL);
  g_settings_reset (settings, "page-names");
}

/* That of which nothing is open is forgotten too, and what is searched as stays open. */
static void
test_forgets_other_brand (SessionFixture *fixture,
                          gconstpointer   data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  g_autofree char *last_id = NULL;

  scout_session_set_settings (fixture->session, settings);
  g_settings_set_string (settings, LAST_PAGE, session_fixture_get_page_id (fixture, 1));
  g_assert_true (session_fixture_restore (fixture));
  keep_something (fixture, 0);
  keep_something (fixture, 1);
  g_assert_true (forget (fixture, 0));
  g_assert_cmpuint (count_files (fixture, 0), ==, 0);
  g_assert_nonnull (scout_session_get_brand_page (fixture->session));
  g_assert_true (scout_library_is_open (scout_session_get_library (fixture->session)));
  last_id = g_settings_get_string (settings, LAST_PAGE);
  g_assert_cmpstr (last_id, ==, session_fixture_get_page_id (fixture, 1));
  g_settings_reset (settings, LAST_PAGE);
}

/* Another program has it open: it is told, and everything is still there. */
static void
test_busy (SessionFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(ScoutSession) other = NULL;
  gboolean is_forgotten;

  g_assert_true (session_fixture_restore (fixture));
  keep_something (fixture, 0);
  other = g_steal_pointer (&fixture->session);
  g_assert_true (scout_sandbox_start (fixture->sandbox, NULL));
  fixture->session = scout_session_new_sandbox (fixture->sandbox, TRUE);

  is_forgotten = forget (fixture, 0);
  g_assert_false (is_forgotten);
  g_assert_error (fixture->error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_BUSY);
  g_assert_cmpuint (count_files (fixture, 0), >, 0);
  g_assert_true (scout_library_is_open (scout_session_get_library (other)));
}

static void
keep_result_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* Downloaded pictures tell whom a brand has looked at; only real ones are kept on the disk. */
static void
test_forgets_pictures (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "scout", "pictures", NULL);
  g_autofree char *path = g_build_filename (folder, "0123abcd", NULL);
  g_autoptr(ScoutSession) session = scout_session_new_live ("", "1", "");
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "picture", -1, NULL));
  scout_session_forget_brand_async (session, "42", keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (scout_session_forget_brand_finish (session, result, &error));
  g_assert_no_error (error);

  /* A worker removes them. */
  while (g_file_test (path, G_FILE_TEST_EXISTS))
    g_usleep (1000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/session-removal/" path, SessionFixture, GINT_TO_POINTER (TRUE), \
              session_fixture_set_up, function, session_fixture_tear_down)
  ADD ("removes-access", test_removes_access);
  ADD ("removed-before", test_removed_before);
  ADD ("removal-fails", test_removal_fails);
  ADD ("forgets-brand", test_forgets_brand);
  ADD ("forgets-other-brand", test_forgets_other_brand);
  ADD ("busy", test_busy);
#undef ADD
  g_test_add_func ("/session-removal/forgets-pictures", test_forgets_pictures);

  return g_test_run ();
}
