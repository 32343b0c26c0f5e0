/* test-paged-model.c: pages become one list, with every creator once and every change told.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-paged-model.h"

#include "scout-graph-error.h"
#include "scout-query-builder.h"
#include "scripted-marketplace.h"

typedef struct
{
  ScriptedMarketplace *marketplace;
  ScoutPagedModel *model;
  GString *log; /* what was signalled, in order */
} Fixture;

static void
items_changed_cb (GListModel *list,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  Fixture    *fixture)
{
  g_string_append_printf (fixture->log, "items %u-%u+%u; ", position, n_removed, n_added);
}

static void
notify_cb (GObject    *object,
           GParamSpec *pspec,
           Fixture    *fixture)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_PAGED_STATE);
  int state = (int) scout_paged_model_get_state (fixture->model);

  if (g_str_equal (pspec->name, "state"))
    g_string_append_printf (fixture->log, "%s; ", g_enum_get_value (klass, state)->value_nick);
  else
    g_string_append_printf (fixture->log, "%s; ", pspec->name);
}

static ScoutQuery *
make_query (ScriptedMarketplace *marketplace,
            const char          *text)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (SCOUT_MARKETPLACE (marketplace));

  return scout_query_new_for_text (catalog, SCOUT_NETWORK_FACEBOOK, text);
}

static void
fixture_init (Fixture            *fixture,
              const ScriptedPage *pages,
              guint               n_pages)
{
  g_autoptr(ScoutQuery) query = NULL;

  fixture->marketplace = scripted_marketplace_new (pages, n_pages);
  query = make_query (fixture->marketplace, "coffee");
  fixture->model = scout_paged_model_new (SCOUT_MARKETPLACE (fixture->marketplace), query);
  fixture->log = g_string_new (NULL);
  g_signal_connect (fixture->model, "items-changed", G_CALLBACK (items_changed_cb), fixture);
  g_signal_connect (fixture->model, "notify", G_CALLBACK (notify_cb), fixture);
}

static void
fixture_clear (Fixture *fixture)
{
  g_assert_finalize_object (fixture->model);
  g_assert_finalize_object (fixture->marketplace);
  g_string_free (fixture->log, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static void
load (Fixture *fixture)
{
  scout_paged_model_load_more (fixture->model);
  while (scout_paged_model_get_state (fixture->model) == SCOUT_PAGED_STATE_LOADING)
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_log (Fixture    *fixture,
            const char *expected)
{
  g_assert_cmpstr (fixture->log->str, ==, expected);
  g_string_truncate (fixture->log, 0);
}

static void
assert_ids (Fixture    *fixture,
            const char *expected)
{
  g_autoptr(GString) ids = g_string_new (NULL);
  GListModel *list = G_LIST_MODEL (fixture->model);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(ScoutCreator) creator = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? "," : "", scout_creator_get_id (creator));
    }

  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_fresh (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_autoptr(ScoutQuery) query = NULL;
  GListModel *list = NULL;

  fixture_init (&fixture, NULL, 0);
  list = G_LIST_MODEL (fixture.model);

  g_assert_cmpint (scout_paged_model_get_state (fixture.model), ==, SCOUT_PAGED_STATE_IDLE);
  g_assert_null (scout_paged_model_get_error (fixture.model));
  g_assert_cmpstr (scout_query_get_text (scout_paged_model_get_query (fixture.model), "query"), ==,
                   "coffee");
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
  g_assert_true (g_list_model_get_item_type (list) == SCOUT_TYPE_CREATOR);
  g_assert_null (g_list_model_get_item (list, 0));

  g_object_get (fixture.model, "query", &query, NULL);
  g_assert_true (query == scout_paged_model_get_query (fixture.model));
  assert_log (&fixture, "");
}

static void
test_pages (void)
{
  const ScriptedPage pages[] = {
    { NULL, "1,2,3", "A" },
    { "A", "4,5", "B" },
    { "B", "6", NULL },
  };
  g_auto(Fixture) fixture = { 0 };
  guint n_items = 0;

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  assert_ids (&fixture, "1,2,3");
  assert_log (&fixture, "loading; items 0-0+3; n-items; idle; ");

  load (&fixture);
  assert_ids (&fixture, "1,2,3,4,5");
  assert_log (&fixture, "loading; items 3-0+2; n-items; idle; ");

  load (&fixture);
  assert_ids (&fixture, "1,2,3,4,5,6");
  assert_log (&fixture, "loading; items 5-0+1; n-items; complete; ");

  load (&fixture);
  assert_log (&fixture, "");
  g_object_get (fixture.model, "n-items", &n_items, NULL);
  g_assert_cmpuint (n_items, ==, 6);
}

static void
test_no_results (void)
{
  const ScriptedPage pages[] = { { NULL, "", NULL } };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);

  assert_ids (&fixture, "");
  assert_log (&fixture, "loading; complete; ");
}

static void
test_impatience (void)
{
  const ScriptedPage pages[] = { { NULL, "1", "A" } };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  scout_paged_model_load_more (fixture.model);
  scout_paged_model_load_more (fixture.model);
  load (&fixture);

  g_assert_cmpuint (scripted_marketplace_get_n_searches (fixture.marketplace), ==, 1);
  assert_log (&fixture, "loading; items 0-0+1; n-items; idle; ");
}

static void
test_duplicates (void)
{
  const ScriptedPage pages[] = {
    { NULL, "1,2,1", "A" },
    { "A", "2,3,3,1,4", NULL },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  load (&fixture);

  assert_ids (&fixture, "1,2,3,4");
  assert_log (&fixture, "loading; items 0-0+2; n-items; idle; "
                        "loading; items 2-0+2; n-items; complete; ");
}

static void
test_empty_pages (void)
{
  const ScriptedPage pages[] = {
    { NULL, "", "A" },
    { "A", "", "B" },
    { "B", "1", "C" },
    { "C", "1", "D" },
    { "D", "", NULL },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  assert_ids (&fixture, "1");
  assert_log (&fixture, "loading; items 0-0+1; n-items; idle; ");

  load (&fixture);
  assert_log (&fixture, "loading; complete; ");
}

/* Nobody's hourly allowance is spent on an endless row of nothing. */
static void
test_many_empty_pages (void)
{
  const ScriptedPage pages[] = {
    { NULL, "", "A" },
    { "A", "", "B" },
    { "B", "", "C" },
    { "C", "", "D" },
    { "D", "", "E" },
    { "E", "1", NULL },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  g_assert_cmpuint (scripted_marketplace_get_n_searches (fixture.marketplace), ==, 5);
  assert_log (&fixture, "loading; paused; ");

  load (&fixture);
  assert_ids (&fixture, "1");
}

/* At the end of a list as at its beginning; pages of creators known already are empty too. */
static void
test_pauses_behind_results (void)
{
  const ScriptedPage pages[] = {
    { NULL, "1,2", "A" },
    { "A", "", "B" },
    { "B", "2", "C" },
    { "C", "1,2", "D" },
    { "D", "", "E" },
    { "E", "", "F" },
    { "F", "", "G" },
    { "G", "3", "H" },
    { "H", "", NULL },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  load (&fixture);
  g_assert_cmpuint (scripted_marketplace_get_n_searches (fixture.marketplace), ==, 6);
  assert_log (&fixture, "loading; items 0-0+2; n-items; idle; loading; paused; ");

  load (&fixture);
  assert_ids (&fixture, "1,2,3");
  assert_log (&fixture, "loading; items 2-0+1; n-items; idle; ");
  load (&fixture);
  assert_log (&fixture, "loading; complete; ");
}

static void
test_circle (void)
{
  const ScriptedPage pages[] = {
    { NULL, "1", "A" },
    { "A", "2", "B" },
    { "B", "3", "A" },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  for (gsize i = 0; i < 5; i++)
    load (&fixture);

  assert_ids (&fixture, "1,2,3");
  g_assert_cmpint (scout_paged_model_get_state (fixture.model), ==, SCOUT_PAGED_STATE_COMPLETE);
}

static void
test_failure (void)
{
  const ScriptedPage pages[] = {
    { NULL, NULL, NULL },
    { NULL, "1", "A" },
    { "A", NULL, NULL },
    { "A", NULL, NULL },
    { "A", "2", NULL },
  };
  g_auto(Fixture) fixture = { 0 };
  g_autoptr(GError) error = NULL;

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  assert_log (&fixture, "loading; error; failed; ");
  g_assert_error (scout_paged_model_get_error (fixture.model),
                  SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  g_object_get (fixture.model, "error", &error, NULL);
  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);

  load (&fixture);
  assert_log (&fixture, "error; loading; items 0-0+1; n-items; idle; ");
  g_assert_null (scout_paged_model_get_error (fixture.model));

  load (&fixture);
  load (&fixture);
  assert_log (&fixture, "loading; error; failed; error; loading; error; failed; ");
  assert_ids (&fixture, "1");

  load (&fixture);
  assert_ids (&fixture, "1,2");
}

static void
ask_again_cb (GListModel *list,
              guint       position,
              guint       n_removed,
              guint       n_added,
              gpointer    user_data)
{
  scout_paged_model_load_more (SCOUT_PAGED_MODEL (list));
}

/* A grid that is not yet full asks for more in the very moment in which it gets the first page. */
static void
test_reentrance (void)
{
  const ScriptedPage pages[] = {
    { NULL, "1", "A" },
    { "A", "2", "B" },
    { "B", "3", NULL },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  g_signal_connect (fixture.model, "items-changed", G_CALLBACK (ask_again_cb), NULL);
  load (&fixture);

  assert_ids (&fixture, "1,2,3");
  g_assert_cmpint (scout_paged_model_get_state (fixture.model), ==, SCOUT_PAGED_STATE_COMPLETE);
}

/* A model that goes while a page is on its way takes the call with it. */
static void
test_dispose (void)
{
  const ScriptedPage pages[] = { { NULL, "1", "A" } };
  g_autoptr(ScriptedMarketplace) marketplace = scripted_marketplace_new (pages, 1);
  g_autoptr(ScoutQuery) query = make_query (marketplace, NULL);
  ScoutPagedModel *model = scout_paged_model_new (SCOUT_MARKETPLACE (marketplace), query);

  scout_paged_model_load_more (model);
  g_assert_finalize_object (model);
  while (scripted_marketplace_get_n_cancelled (marketplace) == 0)
    g_main_context_iteration (NULL, TRUE);

  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
test_disposed (void)
{
  const ScriptedPage pages[] = { { NULL, "1", "A" } };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  g_object_run_dispose (G_OBJECT (fixture.model));
  scout_paged_model_load_more (fixture.model);

  g_assert_cmpuint (scripted_marketplace_get_n_searches (fixture.marketplace), ==, 0);
  assert_log (&fixture, "");
}

/* A marketplace that has no posts of their own says so. */
static void
test_no_content (void)
{
  g_autoptr(ScriptedMarketplace) scripted = scripted_marketplace_new (NULL, 0);
  ScoutMarketplace *marketplace = SCOUT_MARKETPLACE (scripted);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (marketplace), SCOUT_NETWORK_FACEBOOK,
                             "content");
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (marketplace, query);

  g_assert_false (scout_marketplace_supports_content (marketplace));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (model)) == SCOUT_TYPE_CONTENT);
  scout_paged_model_load_more (model);
  while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (scout_paged_model_get_state (model), ==, SCOUT_PAGED_STATE_FAILED);
  g_assert_error (scout_paged_model_get_error (model), G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_cmpuint (scripted_marketplace_get_n_searches (scripted), ==, 0);
}

static void
reload (Fixture *fixture)
{
  scout_paged_model_reload (fixture->model);
  while (scout_paged_model_get_state (fixture->model) == SCOUT_PAGED_STATE_LOADING)
    g_main_context_iteration (NULL, TRUE);
}

/* What there is stays until there is something else, whatever has to be waited for. */
static void
test_reload (void)
{
  const ScriptedPage pages[] = {
    { NULL, "1,2,3", "A" },
    { "A", "4", "B" },
    { NULL, NULL, NULL, SCOUT_GRAPH_ERROR_NETWORK },
    { NULL, "", "C" },
    { "C", "3,5", "A" },
    { "A", "6", NULL },
    { NULL, "", NULL },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  load (&fixture);
  assert_ids (&fixture, "1,2,3,4");
  g_string_truncate (fixture.log, 0);

  reload (&fixture);
  assert_ids (&fixture, "1,2,3,4");
  assert_log (&fixture, "loading; error; failed; ");
  load (&fixture);
  assert_ids (&fixture, "3,5");
  assert_log (&fixture, "error; loading; items 0-4+2; n-items; idle; ");
  load (&fixture);
  assert_ids (&fixture, "3,5,6");
  g_string_truncate (fixture.log, 0);
  reload (&fixture);
  assert_ids (&fixture, "");
  assert_log (&fixture, "loading; items 0-3+0; n-items; complete; ");
  g_assert_cmpuint (scripted_marketplace_get_n_searches (fixture.marketplace), ==,
                    G_N_ELEMENTS (pages));
}

/* A page that was on its way goes nowhere. */
static void
test_reload_meanwhile (void)
{
  const ScriptedPage pages[] = {
    { NULL, "1,2", "A" },
    { "A", "3", "B" },
    { NULL, "2,4", NULL },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, pages, G_N_ELEMENTS (pages));
  load (&fixture);
  scout_paged_model_load_more (fixture.model);
  reload (&fixture);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  assert_ids (&fixture, "2,4");
  g_assert_cmpint (scout_paged_model_get_state (fixture.model), ==, SCOUT_PAGED_STATE_COMPLETE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paged-model/fresh", test_fresh);
  g_test_add_func ("/paged-model/pages", test_pages);
  g_test_add_func ("/paged-model/no-results", test_no_results);
  g_test_add_func ("/paged-model/impatience", test_impatience);
  g_test_add_func ("/paged-model/duplicates", test_duplicates);
  g_test_add_func ("/paged-model/empty-pages", test_empty_pages);
  g_test_add_func ("/paged-model/many-empty-pages", test_many_empty_pages);
  g_test_add_func ("/paged-model/pauses-behind-results", test_pauses_behind_results);
  g_test_add_func ("/paged-model/circle", test_circle);
  g_test_add_func ("/paged-model/failure", test_failure);
  g_test_add_func ("/paged-model/reload", test_reload);
  g_test_add_func ("/paged-model/reload-meanwhile", test_reload_meanwhile);
  g_test_add_func ("/paged-model/reentrance", test_reentrance);
  g_test_add_func ("/paged-model/dispose", test_dispose);
  g_test_add_func ("/paged-model/disposed", test_disposed);
  g_test_add_func ("/paged-model/no-content", test_no_content);

  return g_test_run ();
}
