/* fuzz-link.c: whatever a link says, a place in Scout comes of it or an error.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read has the letters of ids and no others; a query that comes of a link is the same when
 * it has been a link once more. */

#include "config.h"

#include "fuzz.h"
#include "scout-link.h"

#include <string.h>

#define ID_LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._"
#define LONGEST_ID 128

static ScoutCatalog *
get_catalog (void)
{
  static ScoutCatalog *catalog = NULL;

  if (catalog == NULL)
    catalog = scout_catalog_new (TRUE);

  return catalog;
}

static void
check_error (const GError *error)
{
  g_assert_true (error != NULL && error->domain == SCOUT_LINK_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
check_id (const char *id)
{
  gsize length = strlen (id);

  g_assert_cmpuint (length, >, 0);
  g_assert_cmpuint (length, <=, LONGEST_ID);
  g_assert_cmpuint (strspn (id, ID_LETTERS), ==, length);
}

static void
check_creator (const ScoutLink *link)
{
  g_autoptr(ScoutCreator) creator = scout_link_dup_creator (link);
  g_autofree char *text = scout_link_new_for_creator (creator);
  g_autoptr(ScoutLink) again = NULL;

  g_assert_nonnull (text);
  again = scout_link_parse (text, NULL);
  g_assert_cmpint (again->network, ==, link->network);
  g_assert_cmpstr (again->id, ==, link->id);
}

static void
check_search (const ScoutLink *link)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutQuery) query = scout_link_dup_query (link, get_catalog (), &error);
  g_autoptr(ScoutLink) parsed = NULL;
  g_autoptr(ScoutQuery) again = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpuint (g_strv_length (link->names), ==, g_strv_length (link->values));
  if (query == NULL)
    {
      check_error (error);
      return;
    }

  /* Escaped, it may be longer than a link may be. */
  text = scout_link_new_for_query (query);
  if (text == NULL)
    return;
  parsed = scout_link_parse (text, &error);
  g_assert_no_error (error);
  again = scout_link_dup_query (parsed, get_catalog (), &error);
  g_assert_no_error (error);
  g_assert_true (scout_query_equal (query, again));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autofree char *text = g_strndup ((const char *) data, length);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutLink) link = scout_link_parse (text, &error);

  if (link == NULL)
    {
      check_error (error);
      return 0;
    }

  g_assert_no_error (error);
  if (link->id != NULL)
    check_id (link->id);
  if (link->kind == SCOUT_LINK_CREATOR)
    check_creator (link);
  else if (link->kind == SCOUT_LINK_SEARCH)
    check_search (link);

  return 0;
}
