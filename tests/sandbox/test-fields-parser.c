/* test-fields-parser.c: the grammar of `fields`, and texts that mean no good.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each good text is read and written again in one normal form: modifiers before the braces, no
 * white space. Each bad one is refused with Graph's code of wording.
 */

#include "config.h"

#include "scout-fields-parser.h"

#include <string.h>

static void
append_fields (GString   *text,
               GPtrArray *fields)
{
  for (guint i = 0; i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "," : "", field->name);
      for (guint j = 0; j < field->modifiers->len; j++)
        {
          const ScoutFieldModifier *modifier = g_ptr_array_index (field->modifiers, j);

          g_string_append_printf (text, ".%s(%s)", modifier->name, modifier->arguments);
        }
      if (field->children != NULL)
        {
          g_string_append_c (text, '{');
          append_fields (text, field->children);
          g_string_append_c (text, '}');
        }
    }
}

static void
test_good (void)
{
  static const struct
  {
    const char *text;
    const char *normal;
  } cases[] = {
    { "", "" },
    { "  ", "" },
    { "id", "id" },
    { "id,name", "id,name" },
    { " id , name ", "id,name" },
    { "picture{url}", "picture{url}" },
    { "a{b{c{d}}},e", "a{b{c{d}}},e" },
    { "a{}", "a{}" },
    { "comments.fields(comment_text)", "comments{comment_text}" },
    { "comments.limit(3).fields(a,b)", "comments.limit(3){a,b}" },
    { "recent_media.limit(12){id,insights.metrics(views,likes)}",
      "recent_media.limit(12){id,insights.metrics(views,likes)}" },
    { "a{b}.limit(2)", "a.limit(2){b}" },
    { "insights.metrics(a,b),id", "insights.metrics(a,b),id" },
    { "insights.metrics(a).period(day).time_range(L28)",
      "insights.metrics(a).period(day).time_range(L28)" },
    { "insights.metrics()", "insights.metrics()" },
    { "a.b((c),(d))", "a.b((c),(d))" },
    { "a . limit ( 2 ) { b }", "a.limit( 2 ){b}" },
    { "a.b({\"x\":1,\"y\":[2,3]}),c", "a.b({\"x\":1,\"y\":[2,3]}),c" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) fields = scout_fields_parse (cases[i].text, &error);
      g_autoptr (GString) normal = g_string_new (NULL);

      g_assert_no_error (error);
      append_fields (normal, fields);
      g_assert_cmpstr (normal->str, ==, cases[i].normal);
    }
}

static void
test_bad (void)
{
  static const struct
  {
    const char *text;
    const char *words;
  } cases[] = {
    { ",", "\"Expected name.\" at character 0" },
    { "id,", "\"Expected name.\" at character 3" },
    { "id,,name", "\"Expected name.\" at character 3" },
    { "id name", "instead of \"n\".\" at character 3" },
    { "a{b", "\"Expected end of fields.\"" },
    { "a}b", "instead of \"}\"" },
    { "a{b)}", "\"Expected end of fields.\"" },
    { "a{b}{c}", "\"Fields specified more than once.\"" },
    { "a{b}.fields(c)", "\"Fields specified more than once.\"" },
    { "a.limit", "\"Expected \"(\".\"" },
    { "a.limit(3", "\"Expected end of modifier.\"" },
    { "a.(3)", "\"Expected name.\"" },
    { "a.", "\"Expected name.\"" },
    { "{a}", "\"Expected name.\"" },
    { "a,b,a", "Field a specified more than once" },
    { "\xC3\xA4", "\"Expected name.\"" },
    { "a\xFF", "instead of \"?\"" },
    { "a;b", "instead of \";\"" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) fields = scout_fields_parse (cases[i].text, &error);

      g_assert_null (fields);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      g_assert_true (g_str_has_prefix (error->message, "Syntax error \""));
      if (strstr (error->message, cases[i].words) == NULL)
        g_error ("%s: %s", cases[i].text, error->message);
    }
}

static void
test_modifiers (void)
{
  g_autoptr (GPtrArray) fields = scout_fields_parse ("a.limit(1).limit(2).after(x)", NULL);
  const ScoutField *field = g_ptr_array_index (fields, 0);

  g_assert_cmpstr (scout_field_get_modifier (field, "limit"), ==, "2");
  g_assert_cmpstr (scout_field_get_modifier (field, "after"), ==, "x");
  g_assert_null (scout_field_get_modifier (field, "before"));
}

static char *
repeat (const char *piece,
        guint       times)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append_printf (text, "%s", piece);
  return g_string_free (text, FALSE);
}

static void
test_bounds (void)
{
  static const struct
  {
    const char *piece;
    guint       times;
  } cases[] = {
    { "a{", 100000 },
    { "a{", 17 },
    { "a.fields(", 3000 },
    { "(", 1000 },
    { "a,", 30000 },
    { "x", 40000 },
  };
  g_autoptr (GString) many = g_string_new ("f0");
  g_autofree char *modifiers = repeat (".limit(1)", 30);
  g_autofree char *modified = g_strconcat ("a", modifiers, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = repeat (cases[i].piece, cases[i].times);

      g_assert_null (scout_fields_parse (text, NULL));
    }

  g_assert_null (scout_fields_parse (modified, NULL));
  for (guint i = 1; i < 1500; i++)
    g_string_append_printf (many, ",f%u", i);
  g_assert_null (scout_fields_parse (many->str, NULL));
}

/* Cutting a good text anywhere never does more than refuse it. */
static void
test_every_prefix (void)
{
  static const char text[] = "a{b.limit(3){c,d}.x(1)},e.fields(f{g}),h.metrics(i,j).period(day)";

  for (gsize length = 0; length <= strlen (text); length++)
    {
      g_autofree char *prefix = g_strndup (text, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) fields = scout_fields_parse (prefix, &error);

      g_assert_true ((fields != NULL) != (error != NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fields-parser/good", test_good);
  g_test_add_func ("/fields-parser/bad", test_bad);
  g_test_add_func ("/fields-parser/modifiers", test_modifiers);
  g_test_add_func ("/fields-parser/bounds", test_bounds);
  g_test_add_func ("/fields-parser/every-prefix", test_every_prefix);

  return g_test_run ();
}
