/* test-session-pages.c: the session's Pages: which may search what, and as which one searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "session-fixture.h"

#include "scout-graph-error.h"
#include "scout-session-findings.h"

static void
assert_found (SessionFixture *fixture,
              const char     *wanted,
              guint           index)
{
  g_assert_cmpstr (session_fixture_find_id (fixture, wanted), ==,
                   session_fixture_get_page_id (fixture, index));
}

static void
test_finds_page (SessionFixture *fixture,
                 gconstpointer   data)
{
  const char *first = session_fixture_get_page_id (fixture, 0);
  const char *second = session_fixture_get_page_id (fixture, 1);

  g_assert_null (session_fixture_find_id (fixture, first));
  g_assert_true (session_fixture_restore (fixture));
  assert_found (fixture, second, 1);
  assert_found (fixture, NULL, 0);
  assert_found (fixture, "", 0);
  assert_found (fixture, "404", 0);
}

static void
assert_access (SessionFixture *fixture,
               ScoutBrandPage *page,
               ScoutAccess     facebook,
               ScoutAccess     instagram)
{
  g_assert_cmpint (scout_session_get_access (fixture->session, page, SCOUT_NETWORK_FACEBOOK), ==,
                   facebook);
  g_assert_cmpint (scout_session_get_access (fixture->session, page, SCOUT_NETWORK_INSTAGRAM), ==,
                   instagram);
}

/* What a check found holds for choice and sidebar, of one network, until the account is new. */
static void
test_remembers_checks (SessionFixture *fixture,
                       gconstpointer   data)
{
  g_autoptr(GError) refusal = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PERMISSION, 403, "no");
  g_autoptr(GError) failure = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0, "no");
  g_autoptr(GError) exclusion =
    scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, 403, "no");
  g_autoptr(GError) terms =
    scout_graph_error_new_local (SCOUT_GRAPH_ERROR_TERMS_PENDING, 403, "no");
  g_autoptr(GError) inaccessible =
    scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NO_ACCESS, 400, "no");
  const char *first = session_fixture_get_page_id (fixture, 0);
  const char *second = session_fixture_get_page_id (fixture, 1);
  ScoutAccess access = SCOUT_ACCESS_READY;
  gboolean is_simulated = TRUE;
  ScoutBrandPage *page;

  g_assert_true (session_fixture_restore (fixture));
  page = scout_session_find_brand_page (fixture->session, first);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_READY);

  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK, FALSE, failure);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_READY);
  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK, FALSE, refusal);
  assert_access (fixture, page, SCOUT_ACCESS_REFUSED, SCOUT_ACCESS_READY);
  /* One network is enough. */
  assert_found (fixture, first, 0);

  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_INSTAGRAM, FALSE, exclusion);
  assert_found (fixture, first, 1);
  /* It is the account's all the same: what was saved for it can be read. */
  g_assert_true (scout_session_find_account_page (fixture->session, first) == page);
  g_assert_null (scout_session_find_account_page (fixture->session, "404"));
  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK, FALSE, NULL);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_NOT_ELIGIBLE);
  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_INSTAGRAM, FALSE, terms);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_TERMS_PENDING);
  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_INSTAGRAM, FALSE, inaccessible);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_NO_ACCOUNT);
  assert_found (fixture, first, 0);

  /* What is known is not asked again, until the account is loaded. */
  g_assert_true (scout_session_get_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK,
                                          &is_simulated, &access));
  g_assert_false (is_simulated);
  g_assert_cmpint (access, ==, SCOUT_ACCESS_READY);
  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK, TRUE, NULL);
  g_assert_true (scout_session_get_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK,
                                          &is_simulated, &access));
  g_assert_true (is_simulated);
  g_assert_false (scout_session_get_check (
    fixture->session, scout_session_find_account_page (fixture->session, second),
    SCOUT_NETWORK_FACEBOOK, &is_simulated, &access));
}

static void
note_search (SessionFixture *fixture,
             ScoutBrandPage *page,
             int             code) /* of a #ScoutGraphError, or -1 for an answer */
{
  g_autoptr(GError) error = code >= 0 ? scout_graph_error_new_local ((ScoutGraphError) code, 403,
                                                                     "no") : NULL;

  scout_session_note_search (fixture->session, page, SCOUT_NETWORK_FACEBOOK, FALSE, error);
}

/* What a search is told is newer than what the check was. */
static void
test_corrects_checks (SessionFixture *fixture,
                      gconstpointer   data)
{
  static const ScoutGraphError undecided[] = {
    SCOUT_GRAPH_ERROR_NETWORK, SCOUT_GRAPH_ERROR_WITHHELD, SCOUT_GRAPH_ERROR_UNDECIDED,
    SCOUT_GRAPH_ERROR_NOT_VISIBLE, SCOUT_GRAPH_ERROR_NOT_ONBOARDED, SCOUT_GRAPH_ERROR_RATE_LIMITED,
  };
  ScoutBrandPage *page;
  gint64 before = g_get_real_time ();
  guint n_told = 0;

  g_assert_true (session_fixture_restore (fixture));
  page = scout_session_find_brand_page (fixture->session, session_fixture_get_page_id (fixture, 0));
  g_signal_connect_swapped (fixture->session, "access-told", G_CALLBACK (g_atomic_int_inc),
                            &n_told);
  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK, TRUE, NULL);
  g_assert_cmpuint (n_told, ==, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (undecided); i++)
    note_search (fixture, page, undecided[i]);
  note_search (fixture, page, -1);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_READY);
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_cmpint (scout_session_get_refused_at (fixture->session, page, SCOUT_NETWORK_FACEBOOK),
                   ==, 0);

  note_search (fixture, page, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE);
  assert_access (fixture, page, SCOUT_ACCESS_NOT_ELIGIBLE, SCOUT_ACCESS_READY);
  g_assert_cmpint (scout_session_get_refused_at (fixture->session, page, SCOUT_NETWORK_FACEBOOK),
                   >=, before);
  note_search (fixture, page, SCOUT_GRAPH_ERROR_REFUSED);
  assert_access (fixture, page, SCOUT_ACCESS_REFUSED, SCOUT_ACCESS_READY);
  note_search (fixture, page, -1);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_READY);
  g_assert_cmpuint (n_told, ==, 4);
}

static ScoutAccess
get_access (SessionFixture *fixture)
{
  return scout_session_get_access (fixture->session,
                                   scout_session_find_account_page (
                                     fixture->session, session_fixture_get_page_id (fixture, 0)),
                                   SCOUT_NETWORK_FACEBOOK);
}

/* The next start knows, and asks nobody for it; who looks for the Pages again finds out anew. */
static void
test_outlives_run (SessionFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  g_autoptr(ScoutSession) next = scout_session_new_sandbox (fixture->sandbox, TRUE);
  ScoutSession *first = fixture->session;

  scout_session_set_settings (first, settings);
  g_assert_true (session_fixture_restore (fixture));
  note_search (fixture, scout_session_find_account_page (
                          first, session_fixture_get_page_id (fixture, 0)),
               SCOUT_GRAPH_ERROR_TERMS_PENDING);
  g_assert_cmpint (get_access (fixture), ==, SCOUT_ACCESS_TERMS_PENDING);

  fixture->session = next;
  scout_session_set_settings (next, settings);
  g_assert_true (session_fixture_restore (fixture));
  g_assert_cmpint (get_access (fixture), ==, SCOUT_ACCESS_TERMS_PENDING);
  g_assert_true (session_fixture_load_account (fixture));
  g_assert_cmpint (get_access (fixture), ==, SCOUT_ACCESS_READY);

  fixture->session = first;
  scout_session_set_settings (first, NULL);
  g_settings_reset (settings, "page-findings");
}

/* A file of settings may say anything, and an account changes between two starts. */
static void
test_recalls_what_holds (SessionFixture *fixture,
                         gconstpointer   data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  const char *first = session_fixture_get_page_id (fixture, 0);
  const char *second = session_fixture_get_page_id (fixture, 1);
  g_autoptr(GVariant) kept = NULL;
  GVariantBuilder builder;
  ScoutBrandPage *page = NULL;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(sssbx)"));
  g_variant_builder_add (&builder, "(sssbx)", "404", "facebook", "refused", FALSE, (gint64) 1);
  g_variant_builder_add (&builder, "(sssbx)", first, "facebook", "refused", FALSE, G_MAXINT64);
  g_variant_builder_add (&builder, "(sssbx)", second, "facebook", "refused", FALSE, G_MININT64);
  g_variant_builder_add (&builder, "(sssbx)", first, "instagram", "permission-missing", FALSE,
                         (gint64) 1);
  g_settings_set_value (settings, "page-findings", g_variant_builder_end (&builder));
  scout_session_set_settings (fixture->session, settings);
  g_assert_true (session_fixture_restore (fixture));
  page = scout_session_find_account_page (fixture->session, first);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_READY);
  page = scout_session_find_account_page (fixture->session, second);
  assert_access (fixture, page, SCOUT_ACCESS_READY, SCOUT_ACCESS_NO_INSTAGRAM);

  /* What is written next holds none of it. */
  scout_session_note_check (fixture->session, page, SCOUT_NETWORK_FACEBOOK, FALSE, NULL);
  kept = g_settings_get_value (settings, "page-findings");
  g_assert_cmpuint (g_variant_n_children (kept), ==, 1);

  scout_session_set_settings (fixture->session, NULL);
  g_settings_reset (settings, "page-findings");
}

static const char *
get_former_name (ScoutSession *session,
                 const char   *id)
{
  ScoutBrandPage *page = scout_session_find_account_page (session, id);
  const char * const *names = scout_brand_page_get_fields (page)->former_names;

  return names != NULL ? names[0] : NULL;
}

/* Meta tells only what a Page is called now; posts of before have the name of then. */
static void
test_remembers_names (SessionFixture *fixture,
                      gconstpointer   data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  const char *first = session_fixture_get_page_id (fixture, 0);
  const char *second = session_fixture_get_page_id (fixture, 1);
  g_autofree char *text = g_strdup_printf ("{'%s': ['Roots & Oat', 'EAA%s'], '%s': ['Fjordware']}",
                                           first, "ACANARY0123456789abcdefghijklmnop", second);
  g_autoptr(GVariant) of_before = g_variant_ref_sink (g_variant_new_parsed (text));
  g_autoptr(GVariant) kept = NULL;
  g_autoptr(GVariant) same = NULL;
  g_autofree const char **names = NULL;

  scout_session_set_settings (fixture->session, settings);
  g_settings_set_value (settings, "page-names", of_before);
  g_assert_true (session_fixture_restore (fixture));
  g_assert_cmpstr (get_former_name (fixture->session, first), ==, "Roots & Oat");
  g_assert_null (get_former_name (fixture->session, second));

  session_fixture_choose (fixture, 0);
  kept = g_settings_get_value (settings, "page-names");
  g_assert_cmpuint (g_variant_n_children (kept), ==, 2);
  g_assert_true (g_variant_lookup (kept, first, "^a&s", &names));
  g_assert_cmpuint (g_strv_length ((GStrv) names), ==, 2);
  g_assert_cmpstr (names[0], ==, "Alder & Oat");
  g_assert_cmpstr (names[1], ==, "Roots & Oat");

  /* The next time says nothing new. */
  g_assert_true (session_fixture_load_account (fixture));
  session_fixture_choose (fixture, 0);
  same = g_settings_get_value (settings, "page-names");
  g_assert_cmpvariant (kept, same);
  g_assert_cmpstr (get_former_name (fixture->session, first), ==, "Roots & Oat");

  scout_session_set_settings (fixture->session, NULL);
  g_settings_reset (settings, "page-names");
}

static void
test_chooses_page (SessionFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr(ScoutMarketplace) marketplace = NULL;
  guint n_notifies = 0;

  g_signal_connect_swapped (fixture->session, "notify::brand-page", G_CALLBACK (g_atomic_int_inc),
                            &n_notifies);
  g_assert_true (session_fixture_restore (fixture));
  session_fixture_choose (fixture, 0);
  /* Held, or the next one might come to lie where this one lay. */
  g_set_object (&marketplace, session_fixture_get_marketplace (fixture));
  g_assert_nonnull (marketplace);
  g_assert_cmpuint (n_notifies, ==, 1);

  /* The same Page again changes nothing. */
  scout_session_set_brand_page (fixture->session, scout_session_get_brand_page (fixture->session));
  g_assert_true (session_fixture_get_marketplace (fixture) == marketplace);
  g_assert_cmpuint (n_notifies, ==, 1);

  session_fixture_choose (fixture, 1);
  g_assert_true (session_fixture_get_marketplace (fixture) != marketplace);
  g_assert_cmpuint (n_notifies, ==, 2);
}

/* Instagram's marketplace is there for Pages that have an Instagram account. */
static void
test_opens_marketplaces (SessionFixture *fixture,
                         gconstpointer   data)
{
  ScoutBrandPage *linked = NULL;
  ScoutBrandPage *plain = NULL;
  g_autoptr(ScoutMarketplace) facebook = NULL;
  g_autoptr(ScoutMarketplace) instagram = NULL;

  g_assert_true (session_fixture_restore (fixture));
  linked = scout_session_find_brand_page (fixture->session,
                                          session_fixture_get_page_id (fixture, 0));
  plain = scout_session_find_brand_page (fixture->session,
                                         session_fixture_get_page_id (fixture, 1));

  facebook = scout_session_open_marketplace (fixture->session, plain, SCOUT_NETWORK_FACEBOOK);
  instagram = scout_session_open_marketplace (fixture->session, linked, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpint (scout_marketplace_get_network (facebook), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpint (scout_marketplace_get_network (instagram), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_null (scout_session_open_marketplace (fixture->session, plain,
                                                 SCOUT_NETWORK_INSTAGRAM));
  scout_session_set_brand_page (fixture->session, plain);
  g_assert_null (scout_session_get_marketplace (fixture->session, SCOUT_NETWORK_INSTAGRAM));
  g_assert_cmpint (scout_session_get_access (fixture->session, plain, SCOUT_NETWORK_INSTAGRAM), ==,
                   SCOUT_ACCESS_NO_INSTAGRAM);
}

typedef struct
{
  ScoutCreator *creator; /* (owned) (nullable) */
  GError *error;         /* (owned) (nullable) */
} Answer;

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Answer *answer = user_data;

  answer->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                           &answer->error);
}

/* Asks for somebody's profile, and counts the calls. */
static guint
ask (SessionFixture   *fixture,
     ScoutMarketplace *marketplace)
{
  Answer answer = { NULL, };
  g_autoptr(GPtrArray) requests = NULL;

  scout_sandbox_clear_requests (fixture->sandbox);
  scout_marketplace_load_creator_async (marketplace, "mayabrews", SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_THIS_MONTH, NULL, loaded_cb, &answer);
  while (answer.creator == NULL && answer.error == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (answer.error);
  g_object_unref (answer.creator);
  requests = scout_sandbox_dup_requests (fixture->sandbox);

  return requests->len;
}

static ScoutMarketplace *
get_instagram (SessionFixture *fixture)
{
  return scout_session_get_marketplace (fixture->session, SCOUT_NETWORK_INSTAGRAM);
}

/* What is remembered of creators is for one Page and one sign-in, whoever still has its
 * marketplace. */
static void
test_remembers_answers (SessionFixture *fixture,
                        gconstpointer   data)
{
  g_autoptr(ScoutMarketplace) before = NULL;

  g_assert_true (session_fixture_restore (fixture));
  session_fixture_choose (fixture, 0);
  before = g_object_ref (get_instagram (fixture));
  g_assert_cmpuint (ask (fixture, before), ==, 1);
  g_assert_cmpuint (ask (fixture, get_instagram (fixture)), ==, 0);

  session_fixture_choose (fixture, 1);
  g_assert_cmpuint (ask (fixture, before), ==, 1);
  session_fixture_choose (fixture, 0);
  g_assert_true (get_instagram (fixture) != before);
  g_assert_cmpuint (ask (fixture, get_instagram (fixture)), ==, 1);
  g_assert_cmpuint (ask (fixture, get_instagram (fixture)), ==, 0);

  g_set_object (&before, get_instagram (fixture));
  g_assert_true (session_fixture_sign_out (fixture));
  g_assert_null (get_instagram (fixture));
  g_assert_cmpuint (ask (fixture, before), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/session-pages/" path, SessionFixture, GINT_TO_POINTER (TRUE), \
              session_fixture_set_up, function, session_fixture_tear_down)
  ADD ("finds-page", test_finds_page);
  ADD ("remembers-checks", test_remembers_checks);
  ADD ("corrects-checks", test_corrects_checks);
  ADD ("outlives-run", test_outlives_run);
  ADD ("recalls-what-holds", test_recalls_what_holds);
  ADD ("remembers-names", test_remembers_names);
  ADD ("chooses-page", test_chooses_page);
  ADD ("opens-marketplaces", test_opens_marketplaces);
  ADD ("remembers-answers", test_remembers_answers);
#undef ADD

  return g_test_run ();
}
