/* test-fields-split.c: two halves ask for what one list asked for, down to a single figure.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-fields-split.h"

static const char * const kept[] = { "id", "handle", NULL };

typedef struct
{
  const char *fields;
  const char *first; /* NULL where nothing is left to divide */
  const char *second;
} Split;

static const Split splits[] = {
  { "", NULL, NULL },
  { "a", NULL, NULL },
  { "id,handle", NULL, NULL },
  { "id,handle,a", NULL, NULL },
  { "id,i.m(a).p(day)", NULL, NULL },
  { "e.limit(3){id,a}", NULL, NULL },

  { "a,b", "a", "b" },
  { "a,b,c", "a,b", "c" },
  { "a,id,b,handle,c,d", "a,id,b,handle", "id,handle,c,d" },
  { "id,i.m(a,b).p(day).t(L28)", "id,i.m(a).p(day).t(L28)", "id,i.m(b).p(day).t(L28)" },
  { "id,i.t(L28).m(a,b,c,d)", "id,i.t(L28).m(a,b)", "id,i.t(L28).m(c,d)" },
  { "id,a,b,i.m(c,d)", "id,a,b,i.m(c)", "id,i.m(d)" },
  { "id,a,i.m(c)", "id,a", "id,i.m(c)" },
  { "i.m(c),id,a", "i.m(c),id", "id,a" },
  { "a,e.limit(3){id,b,c}", "a,e.limit(3){id,b}", "e.limit(3){id,c}" },
  { "id,e{id,b,i.m(c,d)},f.limit(30){id,i.m(c,d)}", "id,e{id,b,i.m(c,d)}",
    "id,f.limit(30){id,i.m(c,d)}" },
  { "id,e{id,b,f{c,d}}", "id,e{id,b,f{c}}", "id,e{id,f{d}}" },
};

static void
test_splits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;
      gboolean is_split = scout_fields_split (splits[i].fields, kept, &first, &second);

      g_test_message ("%s", splits[i].fields);
      g_assert_cmpint (is_split, ==, splits[i].first != NULL);
      g_assert_cmpstr (first, ==, splits[i].first);
      g_assert_cmpstr (second, ==, splits[i].second);
    }
}

static guint
count_halves (const char *fields)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_cmpstr (fields, !=, "");
  if (!scout_fields_split (fields, kept, &first, &second))
    return 1;

  return count_halves (first) + count_halves (second);
}

/* Divided for as long as it can be, a list falls into as many parts as it has leaves. */
static void
test_floor (void)
{
  g_assert_cmpuint (count_halves ("id,a,b,c,i.m(d,e,f,g,h,j,k).p(day),l{id,n,o.m(p,q)}"), ==, 13);
}

typedef struct
{
  const char *fields;
  const char *parts; /* between bars */
  const char *rest;  /* NULL where nothing is left out */
  guint n_left_out;
} Omission;

static const Omission omissions[] = {
  { "id,i.m(a,b,c).p(day)", "id,i.m(b).p(day)", "id,i.m(a,c).p(day)", 1 },
  { "id,i.m(a,b,c).p(day)", "id,i.m(b).p(week)", NULL, 0 },
  { "id,i.m(a,b,c).p(day)", "id,i.m(c).p(day)|id,i.m(a).p(day)|id,x", "id,i.m(b).p(day)", 2 },
  { "id,a,i.m(b,c)", "id,i.m(b)|id,i.m(c)", "id,a", 2 },
  { "id,a,i.m(b),e{c,d}", "id,i.m(b)", "id,a,e{c,d}", 1 },
  { "id,i.m(a)", "id,i.m(a)", NULL, 0 },
  { "id,i.m(a,b)", "id,i.m(a)|id,i.m(b)", NULL, 0 },
  { "id", "id", NULL, 0 },
};

static void
test_omissions (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (omissions); i++)
    {
      g_auto(GStrv) names = g_strsplit (omissions[i].parts, "|", -1);
      g_autoptr(GHashTable) parts = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr(GPtrArray) left_out = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *rest = NULL;

      for (gsize k = 0; names[k] != NULL; k++)
        g_hash_table_add (parts, names[k]);
      rest = scout_fields_leave_out (omissions[i].fields, kept, parts, left_out);
      g_assert_cmpstr (rest, ==, omissions[i].rest);
      g_assert_cmpuint (left_out->len, ==, omissions[i].n_left_out);
      for (guint k = 0; k < left_out->len; k++)
        g_assert_true (g_hash_table_contains (parts, left_out->pdata[k]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fields-split/splits", test_splits);
  g_test_add_func ("/fields-split/floor", test_floor);
  g_test_add_func ("/fields-split/omissions", test_omissions);

  return g_test_run ();
}
