/* test-permissions.c: each permission of the documents is asked for, and missed if not given.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * One sandbox per row: a permission that was taken back stays so. The documents have one error for
 * all of them, that of the app which lacks the discovery permission; of the others they only say
 * that they are required, so that the sandbox does what Graph's reference has for each.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-rows.h"
#include "scout-permission.h"

#define N_CREATORS 30
#define FACEBOOK "/creator_marketplace/creators?limit=1"

static char *
dup_instagram_request (ConformanceBox *box)
{
  return g_strdup_printf ("/%s/creator_marketplace_creators?limit=1",
                          scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id);
}

/* S1's words for the missing permission are those of its table of errors. */
static void
assert_refused (const ConformanceAnswer *answer,
                gboolean                 is_instagram)
{
  JsonObject *error = conformance_answer_get_error (answer);
  ConformanceRow *row = NULL;

  g_assert_cmpuint (answer->status, ==, 403);
  g_assert_cmpint (json_object_get_int_member (error, "code"), ==, 10);
  if (!is_instagram)
    return;

  row = conformance_find_row ("S1", "Discovery API: Error Codes", "10");
  g_assert_cmpstr (json_object_get_string_member (error, "error_user_msg"), ==,
                   json_object_get_string_member (row->facts, "message"));
  g_assert_cmpstr (json_object_get_string_member (error, "error_user_title"), ==,
                   json_object_get_string_member (row->facts, "title"));
}

/* The marketplace of one network answers, or is refused; the other one answers in any case. */
static void
check_marketplaces (ConformanceBox *box,
                    gboolean        has_facebook,
                    gboolean        has_instagram)
{
  g_autofree char *request = dup_instagram_request (box);
  g_auto(ConformanceAnswer) facebook = conformance_box_send (box, "GET", FACEBOOK, NULL);
  g_auto(ConformanceAnswer) instagram = conformance_box_send (box, "GET", request, NULL);

  if (has_facebook)
    g_assert_cmpuint (facebook.status, ==, 200);
  else
    assert_refused (&facebook, FALSE);
  if (has_instagram)
    g_assert_cmpuint (instagram.status, ==, 200);
  else
    assert_refused (&instagram, TRUE);
}

static guint
count_pages (ConformanceBox *box)
{
  g_auto(ConformanceAnswer) answer =
    conformance_box_send (box, "GET", "/me/accounts", scout_sandbox_get_user_token (box->sandbox));

  return json_array_get_length (conformance_answer_get_rows (&answer));
}

static gboolean
has_account (ConformanceBox *box)
{
  g_auto(ConformanceAnswer) answer =
    conformance_box_send (box, "GET", "/me?fields=id,instagram_business_account", NULL);

  g_assert_cmpuint (answer.status, ==, 200);

  return json_object_has_member (conformance_answer_get_root (&answer),
                                 "instagram_business_account");
}

static void
take_back (ConformanceBox *box,
           const char     *name)
{
  g_autofree char *request = g_strconcat ("/me/permissions/", name, NULL);
  g_auto(ConformanceAnswer) answer =
    conformance_box_send (box, "DELETE", request, scout_sandbox_get_user_token (box->sandbox));

  g_assert_cmpuint (answer.status, ==, 200);
}

/* S1 spells one of them in two ways (conventions section 1.6). */
static const char *
get_name (const ConformanceRow *row)
{
  return g_str_equal (row->name, "pages_manages_metadata") ? "pages_manage_metadata" : row->name;
}

static void
check_refused (ConformanceRow *row)
{
  const char *name = get_name (row);
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS };
  g_autoptr(ConformanceBox) box = conformance_box_new (&options);

  check_marketplaces (box, TRUE, TRUE);
  g_assert_cmpuint (count_pages (box), ==, SCOUT_SANDBOX_N_PAGES);
  g_assert_true (has_account (box));

  take_back (box, name);
  if (g_str_equal (name, "facebook_creator_marketplace_discovery"))
    check_marketplaces (box, FALSE, TRUE);
  else if (g_str_equal (name, "instagram_creator_marketplace_discovery"))
    check_marketplaces (box, TRUE, FALSE);
  else if (g_str_equal (name, "pages_show_list"))
    g_assert_cmpuint (count_pages (box), ==, 0);
  else if (g_str_equal (name, "instagram_basic"))
    g_assert_false (has_account (box));
  /* Nothing says which call of Scout's would be refused without these two. */
  else if (g_str_equal (name, "pages_manage_metadata") ||
           g_str_equal (name, "business_management"))
    check_marketplaces (box, TRUE, TRUE);
  else
    g_error ("Nothing is known about %s", name);
}

static void
check_asked (ConformanceRow *row)
{
  const char *name = get_name (row);
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_auto(GStrv) all = scout_permission_dup_names (catalog, SCOUT_ALL_NETWORKS);
  g_auto(GStrv) needed = scout_permission_dup_needed (catalog, g_str_equal (row->document, "S1")
                                                               ? SCOUT_NETWORK_INSTAGRAM
                                                               : SCOUT_NETWORK_FACEBOOK);

  g_assert_true (g_strv_contains ((const char * const *) all, name));
  g_assert_true (g_strv_contains ((const char * const *) needed, name));
  if (name != row->name)
    g_assert_false (g_strv_contains ((const char * const *) all, row->name));
}

int
main (int    argc,
      char **argv)
{
  static const struct { const char *document; const char *table; } tables[] = {
    { "S1", "Before You Start: Permissions" },
    { "S1", "Discovery API: API Permission Requirements" },
    { "S1", "Creator Insights API: API Permission Requirements" },
    { "S2", "Getting Started: Prerequisites" },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      conformance_add_rows ("asked", tables[i].document, tables[i].table, check_asked);
      conformance_add_rows ("refused", tables[i].document, tables[i].table, check_refused);
    }

  return conformance_run ();
}
