/* test-scoutctl-options.c: every option that the catalogue makes, and what arrives of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* No option is named here: the catalogue says which there are, what each takes and how its value is
 * spelt, and the sandbox keeps what really came over the wire. Graph ignores what it does not know,
 * so that a lost or misspelt parameter would look like a search that finds too much. */

#include "config.h"

#include "scoutctl-runner.h"

#include "scout-cli-arguments.h"

#include <string.h>

/* Whatever means something to a shell, an address, CSV or JSON. */
#define HOSTILE "caf\303\251 & \"tea\"=100%25+#;/?\\'$HOME"
#define UNRESERVED G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-._~%"

typedef struct
{
  ScoutNetwork network;
  const char *endpoint_id;
  guint index; /* of the option */
} Case;

typedef struct
{
  ScoutCatalog *catalog;    /* (owned) */
  ScoutCliOptions *options; /* (owned) */
  const ScoutCatalogEndpoint *endpoint;
  const ScoutCatalogEndpoint *members; /* (nullable) */
  const ScoutCliOption *option;
  GPtrArray *arguments;     /* (owned) of (owned) char */
} Fixture;

static ScoutSandbox *sandbox;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  const Case *one = data;
  const ScoutCatalogApi *api = NULL;

  self->catalog = scout_catalog_new (TRUE);
  self->options = scout_cli_options_new (self->catalog, one->network, one->endpoint_id);
  self->option = scout_cli_options_get (self->options, one->index);
  api = scout_catalog_get_api (self->catalog, one->network);
  self->endpoint = scout_catalog_api_find_endpoint (api, one->endpoint_id);
  self->members = scout_catalog_api_find_metric_filter (api, one->endpoint_id);
  self->arguments = g_ptr_array_new_with_free_func (g_free);
  if (sandbox == NULL)
    sandbox = runner_start_sandbox (NULL);
  scout_sandbox_clear_requests (sandbox);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_ptr_array_unref (self->arguments);
  scout_cli_options_free (self->options);
  g_object_unref (self->catalog);
}

static void
add_argument (Fixture    *self,
              const char *name,
              const char *value)
{
  g_ptr_array_add (self->arguments, g_strdup_printf ("--%s", name));
  g_ptr_array_add (self->arguments, g_strdup (value));
}

/* What the option cannot go without: a value of another one, an end of its range, any filter. */
static void
add_companions (Fixture *self)
{
  const ScoutCatalogParameter *parameter = self->option->parameter;

  for (gsize i = 0; i < parameter->n_requirements; i++)
    {
      const ScoutCatalogRequirement *needed = &parameter->requirements[i];
      const ScoutCatalogParameter *other = needed->parameter == NULL ? NULL :
        scout_catalog_endpoint_find_parameter_by_name (self->endpoint, needed->parameter);

      if (other != NULL)
        add_argument (self, other->id, needed->value);
    }
  if (self->option->kind == SCOUT_CLI_OPTION_KIND_TIME_RANGE ||
      self->option->kind == SCOUT_CLI_OPTION_KIND_BREAKDOWN)
    {
      g_autofree char *name = g_strconcat ("min-", parameter->id, NULL);

      add_argument (self, name, "1");
    }

  for (guint i = 0; self->endpoint->needs_filter && i < scout_cli_options_get_n (self->options) &&
       parameter->role == SCOUT_CATALOG_ROLE_SORT; i++)
    {
      const ScoutCliOption *option = scout_cli_options_get (self->options, i);

      if (option->parameter->role == SCOUT_CATALOG_ROLE_FILTER && option->words[0] != NULL &&
          self->arguments->len == 0)
        add_argument (self, option->name, option->words[0]);
    }
}

static const char *
spell (const ScoutCliOption *option,
       const char           *word)
{
  const ScoutCatalogValue *value =
    option->values != NULL ? scout_catalog_values_find_id (option->values, word) : NULL;

  return value != NULL ? value->value : word;
}

static const char *
get_member_name (Fixture    *self,
                 const char *id)
{
  const ScoutCatalogParameter *member =
    self->members != NULL ? scout_catalog_endpoint_find_parameter (self->members, id) : NULL;

  return member != NULL ? member->name : id;
}

/* Appends a value as JSON writes it; HOSTILE has nothing else that JSON would escape. */
static void
append_json (GString    *json,
             const char *text)
{
  g_auto(GStrv) slashes = g_strsplit (text, "\\", -1);
  g_autofree char *escaped = g_strjoinv ("\\\\", slashes);
  g_auto(GStrv) quotes = g_strsplit (escaped, "\"", -1);
  g_autofree char *quoted = g_strjoinv ("\\\"", quotes);

  g_string_append_printf (json, "%s\"%s\"", json->str[json->len - 1] == '[' ? "" : ",", quoted);
}

static char *
make_list (Fixture  *self,
           char    **typed)
{
  const ScoutCliOption *option = self->option;
  gboolean is_json = option->parameter->encoding == SCOUT_CATALOG_ENCODING_JSON_ARRAY;
  const char *names[] = { HOSTILE, "two words", NULL };
  const char * const *words = option->words[0] != NULL ? (const char * const *) option->words
                                                       : names;
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GString) csv = g_string_new (NULL);
  GString *json = g_string_new ("[");

  for (gsize i = 0; words[i] != NULL && i < 2; i++)
    {
      g_string_append_printf (text, "%s%s", i > 0 ? "," : "", words[i]);
      g_string_append_printf (csv, "%s%s", i > 0 ? "," : "", spell (option, words[i]));
      append_json (json, spell (option, words[i]));
    }
  /* A comma that belongs to a name can be told to Meta in JSON only. */
  if (is_json && option->words[0] == NULL)
    {
      g_string_append (text, ",J\\,K");
      append_json (json, "J,K");
    }
  g_string_append_c (json, ']');
  *typed = g_strdup (text->str);
  if (is_json)
    return g_string_free (json, FALSE);

  g_string_free (json, TRUE);
  return g_strdup (csv->str);
}

static char *
make_value (const ScoutCliOption  *option,
            char                 **typed)
{
  switch (option->parameter->kind)
    {
    case SCOUT_CATALOG_KIND_DATE:
      *typed = g_strdup ("2026-11-01");
      return g_strdup (*typed);
    case SCOUT_CATALOG_KIND_ID:
      *typed = g_strdup (option->parameter->examples[0] != NULL ? option->parameter->examples[0]
                                                                : "123456789");
      return g_strdup (*typed);
    case SCOUT_CATALOG_KIND_TEXT:
      *typed = g_strdup (HOSTILE);
      return g_strdup (HOSTILE);
    case SCOUT_CATALOG_KIND_NAMES:
    case SCOUT_CATALOG_KIND_CHOICE:
    case SCOUT_CATALOG_KIND_MULTI_CHOICE:
    case SCOUT_CATALOG_KIND_TREE:
    case SCOUT_CATALOG_KIND_STEPPED_RANGE:
    case SCOUT_CATALOG_KIND_FREE_RANGE:
    case SCOUT_CATALOG_KIND_METRIC_FILTER:
    case SCOUT_CATALOG_KIND_SWITCH:
    case SCOUT_CATALOG_KIND_NUMBER:
    case SCOUT_CATALOG_KIND_METRICS:
    case SCOUT_CATALOG_KIND_FIELDS:
    case SCOUT_CATALOG_KIND_CURSOR:
    default:
      g_assert_nonnull (option->words[0]);
      *typed = g_strdup (option->words[0]);
      return g_strdup (spell (option, option->words[0]));
    }
}

/* The catalogue's first value that a filter takes for a part of it. */
static const ScoutCliOption *
find_part (Fixture            *self,
           ScoutCliOptionKind  kind)
{
  for (guint i = 0; i < scout_cli_options_get_n (self->options); i++)
    {
      const ScoutCliOption *option = scout_cli_options_get (self->options, i);

      if (option->parameter == self->option->parameter && option->kind == kind)
        return option;
    }

  return NULL;
}

static char *
make_range (Fixture  *self,
            char    **typed)
{
  const ScoutCliOption *time = find_part (self, SCOUT_CLI_OPTION_KIND_TIME_RANGE);
  const ScoutCliOption *part = find_part (self, SCOUT_CLI_OPTION_KIND_BREAKDOWN);
  g_autoptr(GString) text = g_string_new ("min=1.5,max=50");
  GString *json = g_string_new (NULL);

  g_string_printf (json, "{\"%s\":1.5,\"%s\":50", get_member_name (self, "min"),
                   get_member_name (self, "max"));
  /* A count is whole; a share need not be. */
  if (part == NULL && self->option->parameter->filter != NULL &&
      self->option->parameter->filter->unit == SCOUT_CATALOG_UNIT_COUNT)
    {
      g_string_replace (text, "1.5", "1k", 1);
      g_string_replace (text, "50", "2.5M", 1);
      g_string_replace (json, "1.5", "1000", 1);
      g_string_replace (json, ":50", ":2500000", 1);
    }
  if (time != NULL)
    {
      g_string_append_printf (text, ",range=%s", time->words[0]);
      g_string_append_printf (json, ",\"%s\":\"%s\"", get_member_name (self, "time-range"),
                              spell (time, time->words[0]));
    }
  if (part != NULL)
    {
      g_string_append_printf (text, ",breakdown=%s", part->words[0]);
      g_string_append_printf (json, ",\"%s\":\"%s\"", get_member_name (self, "breakdown"),
                              spell (part, part->words[0]));
    }
  g_string_append_c (json, '}');
  *typed = g_strdup (text->str);

  return g_string_free (json, FALSE);
}

/* What is typed after the option, and what has to arrive. */
static char *
make_expected (Fixture  *self,
               char    **typed)
{
  const ScoutCliOption *option = self->option;

  switch (option->kind)
    {
    case SCOUT_CLI_OPTION_KIND_LIST:
      return make_list (self, typed);
    case SCOUT_CLI_OPTION_KIND_SWITCH:
      *typed = g_strdup ("no");
      return g_strdup ("false");
    case SCOUT_CLI_OPTION_KIND_RANGE:
      return make_range (self, typed);
    case SCOUT_CLI_OPTION_KIND_MIN:
      *typed = g_strdup ("7");
      return g_strdup_printf ("{\"%s\":7}", get_member_name (self, "min"));
    case SCOUT_CLI_OPTION_KIND_MAX:
      *typed = g_strdup ("7");
      return g_strdup_printf ("{\"%s\":7}", get_member_name (self, "max"));
    case SCOUT_CLI_OPTION_KIND_TIME_RANGE:
      *typed = g_strdup (option->words[0]);
      return g_strdup_printf ("{\"%s\":1,\"%s\":\"%s\"}", get_member_name (self, "min"),
                              get_member_name (self, "time-range"),
                              spell (option, option->words[0]));
    case SCOUT_CLI_OPTION_KIND_BREAKDOWN:
      *typed = g_strdup (option->words[0]);
      return g_strdup_printf ("{\"%s\":1,\"%s\":\"%s\"}", get_member_name (self, "min"),
                              get_member_name (self, "breakdown"),
                              spell (option, option->words[0]));
    case SCOUT_CLI_OPTION_KIND_VALUE:
    default:
      return make_value (option, typed);
    }
}

static Outcome *
run (Fixture    *self,
     const Case *one,
     const char *typed)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new ();
  const char *start[] = { one->endpoint_id, "--network",
                          one->network == SCOUT_NETWORK_INSTAGRAM ? "instagram" : "facebook",
                          "--format", "json", "--fields", "id", "--limit", "1" };
  g_autofree char *word = g_strdup_printf ("--%s=%s", self->option->name, typed);

  for (gsize i = 0; i < G_N_ELEMENTS (start); i++)
    g_ptr_array_add (all, (char *) start[i]);
  for (guint i = 0; i < self->arguments->len; i++)
    g_ptr_array_add (all, g_ptr_array_index (self->arguments, i));
  g_ptr_array_add (all, word);
  g_ptr_array_add (all, NULL);

  return runner_run_at (sandbox, (const char * const *) all->pdata);
}

/* (transfer full): what is asked, whatever is to be told of it */
static char *
dup_question (const char *query)
{
  g_auto(GStrv) pairs = g_strsplit (query, "&", -1);
  g_autoptr(GString) question = g_string_new (NULL);

  for (gsize i = 0; pairs[i] != NULL; i++)
    {
      if (!g_str_has_prefix (pairs[i], "fields="))
        g_string_append_printf (question, "&%s", pairs[i]);
    }

  return g_string_free (g_steal_pointer (&question), FALSE);
}

/* What Meta refuses is asked once more, for fewer fields. */
static void
assert_asked_again (const char *query,
                    const char *before)
{
  g_autofree char *question = dup_question (query);
  g_autofree char *question_before = dup_question (before);

  g_assert_cmpstr (question, ==, question_before);
  g_assert_cmpuint (strlen (query), <, strlen (before));
}

/* The one request to the endpoint. */
static char *
dup_query (Fixture *self,
           guint   *status)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (sandbox);
  const char *end = strrchr (self->endpoint->path, '/');
  char *query = NULL;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      if (!g_str_has_suffix (request->path, end))
        continue;
      if (query != NULL)
        {
          g_assert_cmpuint (*status, ==, 400);
          assert_asked_again (request->query, query);
          continue;
        }
      query = g_strdup (request->query);
      *status = request->status;
    }
  g_assert_nonnull (query);

  return query;
}

/* Whether a parameter is there because of another option, or in every search. */
static gboolean
is_expected (Fixture    *self,
             const char *name)
{
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter_by_name (self->endpoint, name);

  g_assert_nonnull (parameter);
  if (parameter->role == SCOUT_CATALOG_ROLE_PAGING || parameter->role == SCOUT_CATALOG_ROLE_OUTPUT)
    return TRUE;

  for (guint i = 0; i < self->arguments->len; i += 2)
    {
      const char *word = g_ptr_array_index (self->arguments, i);

      if (g_str_equal (word + strlen ("--"), parameter->id))
        return TRUE;
    }

  return FALSE;
}

/* As an address is read: '+' could mean a space or itself, so it must not stand there at all. */
static void
check_query (Fixture    *self,
             const char *query,
             const char *expected)
{
  g_auto(GStrv) parts = g_strsplit (query, "&", -1);
  guint n_found = 0;

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (parts[i], "=", 2);
      g_autofree char *value = NULL;

      g_assert_nonnull (pair[1]);
      g_assert_cmpstr (pair[0] + strspn (pair[0], UNRESERVED), ==, "");
      if (!g_str_equal (pair[0], self->option->parameter->name))
        {
          g_assert_true (is_expected (self, pair[0]));
          continue;
        }
      n_found++;
      g_assert_cmpstr (pair[1] + strspn (pair[1], UNRESERVED), ==, "");
      value = g_uri_unescape_string (pair[1], NULL);
      g_assert_cmpstr (value, ==, expected);
    }
  g_assert_cmpuint (n_found, ==, 1);
}

/* The permission that the option needs and that the sample user cannot give. */
static const char *
find_permission (const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; i < parameter->n_requirements; i++)
    {
      if (parameter->requirements[i].permission != NULL)
        return parameter->requirements[i].permission;
    }

  return NULL;
}

/* Nothing is asked, and what is missing is said. */
static void
check_refused (const Outcome *outcome,
               const char    *permission)
{
  g_assert_cmpint (outcome->status, ==, 3);
  g_assert_nonnull (strstr (outcome->errors, permission));
  g_assert_cmpuint (runner_count_requests (sandbox, "/creator_marketplace_creators"), ==, 0);
}

static void
test_option (Fixture       *self,
             gconstpointer  data)
{
  const Case *one = data;
  g_autofree char *typed = NULL;
  g_autofree char *expected = make_expected (self, &typed);
  g_autofree char *query = NULL;
  g_autoptr(Outcome) outcome = NULL;
  guint status = 0;

  add_companions (self);
  outcome = run (self, one, typed);
  if (find_permission (self->option->parameter) != NULL)
    {
      check_refused (outcome, find_permission (self->option->parameter));
      return;
    }

  query = dup_query (self, &status);
  g_test_message ("%s", query);
  check_query (self, query, expected);

  /* Nothing has to be found, but Meta has to like what it is asked, unless it is an id or a name of
   * nobody. */
  if (self->option->words[0] != NULL ||
      (self->option->kind != SCOUT_CLI_OPTION_KIND_LIST &&
       self->option->parameter->kind != SCOUT_CATALOG_KIND_ID))
    {
      g_assert_cmpint (outcome->status, <=, 1);
      g_assert_cmpuint (status, ==, 200);
    }
}

/* No name twice, and none that another option of the program has. */
static void
test_names (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  static const Case cases[] = { { SCOUT_NETWORK_FACEBOOK, "creators", 0 },
                                { SCOUT_NETWORK_FACEBOOK, "content", 0 },
                                { SCOUT_NETWORK_INSTAGRAM, "creators", 0 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(ScoutCliOptions) options =
        scout_cli_options_new (catalog, cases[i].network, cases[i].endpoint_id);
      g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr(GArray) shared = scout_cli_arguments_list_shared (
        scout_cli_arguments_find_command (cases[i].endpoint_id));

      for (guint j = 0; j < shared->len; j++)
        g_assert_true (g_hash_table_add (
          names, (gpointer) g_array_index (shared, ScoutCliShared, j).name));
      for (guint j = 0; j < scout_cli_options_get_n (options); j++)
        g_assert_true (g_hash_table_add (names, scout_cli_options_get (options, j)->name));
    }
}

static void
add_all (GPtrArray    *cases,
         ScoutCatalog *catalog,
         ScoutNetwork  network,
         const char   *endpoint_id)
{
  g_autoptr(ScoutCliOptions) options = scout_cli_options_new (catalog, network, endpoint_id);

  for (guint i = 0; i < scout_cli_options_get_n (options); i++)
    {
      Case *one = g_new0 (Case, 1);
      g_autofree char *path = g_strdup_printf (
        "/scoutctl-options/%s/%s/%s",
        network == SCOUT_NETWORK_INSTAGRAM ? "instagram" : "facebook", endpoint_id,
        scout_cli_options_get (options, i)->name);

      one->network = network;
      one->endpoint_id = endpoint_id;
      one->index = i;
      g_ptr_array_add (cases, one);
      g_test_add (path, Fixture, one, set_up, test_option, tear_down);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GPtrArray) cases = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(ScoutCatalog) catalog = NULL;
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  catalog = scout_catalog_new (TRUE);
  g_test_add_func ("/scoutctl-options/names", test_names);
  add_all (cases, catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  add_all (cases, catalog, SCOUT_NETWORK_FACEBOOK, "content");
  add_all (cases, catalog, SCOUT_NETWORK_INSTAGRAM, "creators");

  status = g_test_run ();
  g_clear_object (&sandbox);

  return status;
}
