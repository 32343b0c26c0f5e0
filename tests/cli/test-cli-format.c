/* test-cli-format.c: what strangers write, in tables, CSV and JSON.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-cli-error.h"
#include "scout-cli-format.h"
#include "scout-sheet-csv.h"
#include "scout-wording.h"
#include "scoutctl-runner.h"

#include <math.h>
#include <string.h>

/* A title for the terminal, a colour, a C1 control, a deletion, an override, a bell. */
#define ESCAPES "\033]0;evil\007 \033[31mred\033[0m \302\233" "2J \177 \342\200\256gnp\342\200\254"

static const char * const hostile[] = {
  "=HYPERLINK(\"http://evil.example\",\"x\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
  "|calc", "\357\274\235" "1", "\357\274\213" "1", "\357\274\215" "1", "\357\274\240" "A1",
  "  =1", "\302\240=1", "\342\200\213=1", "\357\273\277=1", "\342\200\216=1", "\001=1",
  "line\nbreak", "line\r\nbreak", "quote\"s", "comma,comma", "semi;colon", "'", "\"", "", " ",
  "hidden\rshown",
  ESCAPES, "\330\247\331\204\330\263\331\204\330\247\331\205",
  "\346\227\245\346\234\254\350\252\236",
  "e\314\201\314\201\314\201\314\201\314\201", "\360\237\221\251\342\200\215\360\237\221\247",
};

static ScoutSheet *
make_sheet (void)
{
  ScoutSheet *sheet = scout_sheet_new ();

  scout_sheet_add_column (sheet, "name", "Name");
  scout_sheet_add_column (sheet, "list", "List");
  scout_sheet_add_column (sheet, "change", "Change");
  scout_sheet_add_column (sheet, "end", "End");
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      const char *list[] = { hostile[i], "other", NULL };
      ScoutCell *cells = scout_sheet_add_row (sheet);

      scout_cell_set_text (&cells[0], hostile[i]);
      scout_cell_set_list (&cells[1], list);
      cells[2].kind = SCOUT_CELL_PERCENT;
      cells[2].number = -2.5;
      scout_cell_set_text (&cells[3], "END");
    }

  return sheet;
}

/* Nothing that a terminal would obey, nor what turns the text beside it around; an isolate is fine
 * where it is ended on the same line. */
static void
check_harmless (const char *text,
                const char *allowed)
{
  guint n_open = 0;

  g_assert_true (g_utf8_validate (text, -1, NULL));
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x20)
        g_assert_nonnull (strchr (allowed, (int) c));
      /* Alone it would let the rest of a line hide its beginning. */
      if (c == '\r')
        g_assert_cmpint (p[1], ==, '\n');
      g_assert_false (c >= 0x7f && c <= 0x9f);
      g_assert_false (c >= 0x202a && c <= 0x202e);
      g_assert_false (c == 0x200e || c == 0x200f || c == 0x61c || c == 0x2066 || c == 0x2067);
      n_open += c == 0x2068 ? 1 : 0;
      if (c == 0x2069)
        g_assert_cmpuint (n_open--, >, 0);
      if (c == '\n')
        g_assert_cmpuint (n_open, ==, 0);
    }
}

/* By the rules of OWASP, whatever a spreadsheet passes over before the formula. */
static gboolean
is_formula (const char *cell)
{
  static const gunichar starts[] = { '=', '+', '-', '@', '\t', '\r', '\n', '|', 0xff1d, 0xff0b,
                                     0xff0d, 0xff20 };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      if (g_utf8_get_char (cell) == starts[i])
        return TRUE;
    }
  if (g_unichar_isspace (g_utf8_get_char (cell)) ||
      g_unichar_iszerowidth (g_utf8_get_char (cell)))
    return is_formula (g_utf8_next_char (cell));

  return FALSE;
}

static void
test_csv (void)
{
  g_autoptr(ScoutSheet) sheet = make_sheet ();
  g_autofree char *text = scout_sheet_dup_csv (sheet);
  g_autoptr(GPtrArray) rows = runner_read_csv (text);

  check_harmless (text, "\r\n\t");
  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (hostile) + 1);
  for (guint i = 1; i < rows->len; i++)
    {
      const char *name = runner_get_cell (rows, i, "name");

      g_test_message ("%s", name);
      g_assert_false (is_formula (name));
      g_assert_false (is_formula (runner_get_cell (rows, i, "list")));
      g_assert_true (g_str_has_suffix (runner_get_cell (rows, i, "list"), "; other"));
      g_assert_cmpstr (runner_get_cell (rows, i, "change"), ==, "-2.5");
      g_assert_cmpstr (runner_get_cell (rows, i, "end"), ==, "END");
    }
  g_assert_cmpstr (runner_get_cell (rows, 3, "name"), ==, "'-2+3");
  g_assert_cmpstr (runner_get_cell (rows, 19, "name"), ==, "line\nbreak");
  g_assert_cmpstr (runner_get_cell (rows, 20, "name"), ==, "line\nbreak");
  g_assert_cmpstr (runner_get_cell (rows, 21, "name"), ==, "quote\"s");
}

static void
test_json (void)
{
  g_autoptr(ScoutSheet) sheet = make_sheet ();
  g_autofree char *text = scout_cli_format_json (sheet);
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) root = json_from_string (text, &error);
  JsonArray *rows = NULL;

  g_assert_no_error (error);
  check_harmless (text, "\n");
  rows = json_node_get_array (root);
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, (guint) i);

      /* For programs every letter counts. */
      g_assert_cmpstr (json_object_get_string_member (row, "name"), ==, hostile[i]);
      g_assert_cmpfloat (json_object_get_double_member (row, "change"), <, -2.4);
    }
}

static void
test_width (void)
{
  static const struct
  {
    const char *text;
    guint width;
  } cases[] = {
    { "", 0 }, { "abc", 3 }, { "\346\227\245\346\234\254\350\252\236", 6 },
    { "\355\225\234\352\270\200", 4 }, { "e\314\201", 1 },
    { "\327\251\327\234\327\225\327\235", 4 }, { "\360\237\230\200", 2 },
    { "\340\244\250\340\244\256\340\244\270\340\245\215\340\244\244\340\245\207", 4 },
    { "\357\275\201", 2 }, { "\342\200\215", 0 }, { "\342\201\250x\342\201\251", 1 },
    { "\341\204\222\341\205\241\341\206\253", 2 }, { "\342\200\246", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (scout_cli_format_get_text_width (cases[i].text), ==, cases[i].width);
    }
}

/* None is an answer, unlike nothing; in a table for people both look alike. */
static void
test_no_list (void)
{
  const char * const none[] = { NULL };
  g_autoptr(ScoutSheet) sheet = scout_sheet_new ();
  g_autofree char *json = NULL;
  g_autofree char *csv = NULL;
  g_autofree char *table = NULL;

  scout_sheet_add_column (sheet, "list", "List");
  scout_cell_set_list (scout_sheet_add_row (sheet), none);
  scout_cell_set_list (scout_sheet_add_row (sheet), NULL);
  json = scout_cli_format_json (sheet);
  csv = scout_sheet_dup_csv (sheet);
  table = scout_cli_format_table (sheet, 0);
  g_test_message ("%s%s%s", json, csv, table);
  g_assert_nonnull (strstr (json, "[]"));
  g_assert_nonnull (strstr (json, "null"));
  g_assert_true (g_str_has_suffix (csv, "\r\n\r\n\r\n"));
  g_assert_true (g_str_has_suffix (table, SCOUT_WORDING_UNKNOWN "\n" SCOUT_WORDING_UNKNOWN "\n"));
}

static void
check_table (guint width)
{
  g_autoptr(ScoutSheet) sheet = make_sheet ();
  g_autofree char *text = scout_cli_format_table (sheet, width);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  guint column = 0;

  check_harmless (text, "\n");
  /* A head, a line for each row and the empty text behind the last break. */
  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (hostile) + 2);
  for (gsize i = 0; i < G_N_ELEMENTS (hostile) + 1; i++)
    {
      char *end = g_strrstr (lines[i], i == 0 ? "End" : "END");

      g_test_message ("%s", lines[i]);
      g_assert_nonnull (end);
      *end = '\0';
      if (i == 0)
        column = scout_cli_format_get_text_width (lines[i]);
      g_assert_cmpuint (scout_cli_format_get_text_width (lines[i]), ==, column);
      g_assert_true (width == 0 || column + strlen ("END") <= width);
    }
}

static void
test_table (void)
{
  check_table (0);
  for (guint width = 34; width < 120; width++)
    check_table (width);
}

static void
test_record (void)
{
  g_autoptr(ScoutSheet) sheet = make_sheet ();

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *text = scout_cli_format_record (sheet, i, 40);
      g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

      check_harmless (text, "\n");
      g_assert_cmpuint (g_strv_length (lines), ==, 5);
    }
}

static void
test_error (void)
{
  g_autoptr(GError) error = g_error_new_literal (SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                                                 ESCAPES "\nscoutctl: All is well.");
  g_autofree char *message = scout_cli_error_dup_message (error);

  check_harmless (message, "");
}

/* What was typed comes back in messages; a script may have got it from anywhere. */
static void
test_arguments (void)
{
  static const char * const cases[][6] = {
    { ESCAPES, NULL },
    { "creators", "--" ESCAPES, NULL },
    { "creators", "--countries", ESCAPES, NULL },
    { "creators", "--countries=US," ESCAPES, "--explain", NULL },
    { "creators", "--query", ESCAPES, "--explain", NULL },
    { "creators", "--min-followers", ESCAPES, NULL },
    { "creators", "--reach", ESCAPES, NULL },
    { "creators", "--fields", ESCAPES, "--explain", NULL },
    { "creators", "--format", ESCAPES, NULL },
    { "creators", "--limit", ESCAPES, NULL },
    { "creators", ESCAPES, NULL },
    { "--sandbox", "creators", "--page", ESCAPES, NULL },
    { "--sandbox", "creators", "--after", ESCAPES, NULL },
    { "--sandbox", "creator", ESCAPES, NULL },
    { "--sandbox", "post", ESCAPES, NULL },
    { "creator", ESCAPES, "--explain", NULL },
    { "creator", "@a", "--range", ESCAPES, "--explain", NULL },
    { "values", ESCAPES, NULL },
    { "values", "interests", ESCAPES, NULL },
    { "help", ESCAPES, NULL },
    { "pages", "--sandbox-url", ESCAPES, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(Outcome) outcome = runner_run (cases[i]);

      check_harmless (outcome->output, "\n");
      check_harmless (outcome->errors, "\n");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli-format/csv", test_csv);
  g_test_add_func ("/cli-format/json", test_json);
  g_test_add_func ("/cli-format/width", test_width);
  g_test_add_func ("/cli-format/no-list", test_no_list);
  g_test_add_func ("/cli-format/table", test_table);
  g_test_add_func ("/cli-format/record", test_record);
  g_test_add_func ("/cli-format/error", test_error);
  g_test_add_func ("/cli-format/arguments", test_arguments);

  return g_test_run ();
}
