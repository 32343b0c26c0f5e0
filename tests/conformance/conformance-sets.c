/* conformance-sets.c: compares what a search found with what it should find.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "conformance-sets.h"

#include <string.h>

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static int
compare_figures (gconstpointer a,
                 gconstpointer b)
{
  const double *first = a;
  const double *second = b;

  return *first < *second ? -1 : *first > *second;
}

void
conformance_assert_same_set (GPtrArray  *found,
                             GPtrArray  *expected,
                             const char *what)
{
  g_ptr_array_sort (found, compare_texts);
  g_ptr_array_sort (expected, compare_texts);
  if (found->len != expected->len)
    g_error ("%s: %u found where the world has %u", what, found->len, expected->len);
  for (guint i = 0; i < found->len; i++)
    g_assert_cmpstr (g_ptr_array_index (found, i), ==, g_ptr_array_index (expected, i));
}

double
conformance_get_median (GArray *figures)
{
  g_autoptr(GArray) sorted = g_array_copy (figures);

  g_assert_cmpuint (sorted->len, >, 0);
  g_array_sort (sorted, compare_figures);

  return g_array_index (sorted, double, sorted->len / 2);
}
