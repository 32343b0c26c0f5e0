/* conformance-rows.c: the rows of the documents' tables, for tests that go through them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Reads facts/s1.json and facts/s2.json once and keeps them for as long as the program runs. A test
 * per row means that a row that the documents gain has a test at once, which fails until Scout
 * knows the row.
 */

#include "config.h"

#include "conformance-rows.h"

typedef struct
{
  ConformanceRow *row;
  ConformanceRowFunc func;
} RowTest;

static GPtrArray *all_rows;
static GPtrArray *parsers;

static const char *
get_name (JsonObject *facts)
{
  JsonNode *node = NULL;
  g_autofree char *code = NULL;

  if (json_object_has_member (facts, "name"))
    return json_object_get_string_member (facts, "name");

  node = json_object_get_member (facts,
                                 json_object_has_member (facts, "subcode") ? "subcode" : "code");
  g_assert_nonnull (node);
  code = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));

  return g_intern_string (code);
}

static void
load_table (const char *document,
            JsonObject *table)
{
  JsonArray *rows = json_object_get_array_member (table, "rows");

  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      ConformanceRow *row = g_new0 (ConformanceRow, 1);

      row->document = document;
      row->table = json_object_get_string_member (table, "table");
      row->facts = json_array_get_object_element (rows, i);
      row->name = get_name (row->facts);
      g_ptr_array_add (all_rows, row);
    }
}

static void
load_document (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "conformance", "facts", file, NULL);
  JsonParser *parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  JsonObject *root = NULL;
  JsonArray *tables = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  g_ptr_array_add (parsers, parser);

  root = json_node_get_object (json_parser_get_root (parser));
  tables = json_object_get_array_member (root, "tables");
  for (guint i = 0; i < json_array_get_length (tables); i++)
    load_table (json_object_get_string_member (root, "document"),
                json_array_get_object_element (tables, i));
}

static void
load (void)
{
  if (all_rows != NULL)
    return;

  all_rows = g_ptr_array_new_with_free_func (g_free);
  parsers = g_ptr_array_new_with_free_func (g_object_unref);
  load_document ("s1.json");
  load_document ("s2.json");
}

static gboolean
is_in_table (const ConformanceRow *row,
             const char           *document,
             const char           *table)
{
  return g_str_equal (row->document, document) && g_str_equal (row->table, table);
}

static void
test_row (gconstpointer data)
{
  const RowTest *test = data;

  test->func (test->row);
  test->row->is_checked = TRUE;
}

/* A slash would make a folder of tests. */
static char *
dup_path (const char           *aspect,
          const ConformanceRow *row,
          guint                 number)
{
  g_autofree char *name = g_strdelimit (g_strdup (row->name), "/", '|');

  return g_strdup_printf ("/%s/%s/%s/%02u %s", aspect, row->document, row->table, number, name);
}

void
conformance_add_rows (const char         *aspect,
                      const char         *document,
                      const char         *table,
                      ConformanceRowFunc  func)
{
  guint number = 0;

  load ();
  for (guint i = 0; i < all_rows->len; i++)
    {
      ConformanceRow *row = g_ptr_array_index (all_rows, i);
      g_autofree char *path = NULL;
      RowTest *test = NULL;

      if (!is_in_table (row, document, table))
        continue;

      path = dup_path (aspect, row, ++number);
      test = g_new0 (RowTest, 1);
      test->row = row;
      test->func = func;
      g_test_add_data_func_full (path, test, test_row, g_free);
    }
  if (number == 0)
    g_error ("%s has no table “%s”", document, table);
}

/* The rows of a table stand together. */
static void
print_totals (void)
{
  for (guint i = 0; i < all_rows->len;)
    {
      ConformanceRow *first = g_ptr_array_index (all_rows, i);
      guint n_rows = 0;
      guint n_checked = 0;

      for (; i < all_rows->len; i++)
        {
          ConformanceRow *row = g_ptr_array_index (all_rows, i);

          if (!is_in_table (row, first->document, first->table))
            break;
          n_rows++;
          n_checked += row->is_checked ? 1 : 0;
        }
      if (n_checked > 0)
        g_test_message ("%s, %s: %u of %u rows", first->document, first->table, n_checked, n_rows);
    }
}

int
conformance_run (void)
{
  int status = g_test_run ();

  load ();
  print_totals ();
  g_clear_pointer (&all_rows, g_ptr_array_unref);
  g_clear_pointer (&parsers, g_ptr_array_unref);

  return status;
}

GStrv
conformance_row_dup_texts (const ConformanceRow *row,
                           const char           *member)
{
  g_autoptr(GStrvBuilder) texts = g_strv_builder_new ();
  JsonArray *array = NULL;

  if (json_object_has_member (row->facts, member))
    array = json_object_get_array_member (row->facts, member);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    g_strv_builder_add (texts, json_array_get_string_element (array, i));

  return g_strv_builder_end (texts);
}

gboolean
conformance_row_says (const ConformanceRow *row,
                      const char           *word)
{
  g_auto(GStrv) says = conformance_row_dup_texts (row, "says");

  return g_strv_contains ((const char * const *) says, word);
}

ConformanceRow *
conformance_find_row (const char *document,
                      const char *table,
                      const char *name)
{
  load ();
  for (guint i = 0; i < all_rows->len; i++)
    {
      ConformanceRow *row = g_ptr_array_index (all_rows, i);

      if (is_in_table (row, document, table) && g_str_equal (row->name, name))
        return row;
    }

  g_error ("%s, %s has no row %s", document, table, name);
}
