/* test-sponsor.c: whose a branded post is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-sponsor.h"

#include "scout-content-fields.h"

static const struct
{
  ScoutNetwork network;
  const char *sponsor;
  const char *own;
  const char *former;
  gboolean is_other;
} cases[] = {
  { SCOUT_NETWORK_FACEBOOK, "Fjordware", "Alder & Oat", NULL, TRUE },
  { SCOUT_NETWORK_FACEBOOK, "Alder & Oats", "Alder & Oat", NULL, TRUE },

  { SCOUT_NETWORK_FACEBOOK, "Alder & Oat", "Alder & Oat", NULL, FALSE },
  { SCOUT_NETWORK_FACEBOOK, "ALDER & OAT ", "Alder & Oat", NULL, FALSE },
  { SCOUT_NETWORK_FACEBOOK, "Caf\xc3\xa9", "Cafe\xcc\x81", NULL, FALSE },
  /* It has another name by now. */
  { SCOUT_NETWORK_FACEBOOK, "Fjordware", "Alder & Oat", "Fjordware", FALSE },
  { SCOUT_NETWORK_FACEBOOK, "FJORDWARE", "Alder & Oat", "Fjordware", FALSE },
  { SCOUT_NETWORK_FACEBOOK, "Alder & Oat", "Alder & Oat", "Fjordware", FALSE },
  { SCOUT_NETWORK_FACEBOOK, "Lumen Kettle Co.", "Alder & Oat", "Fjordware", TRUE },
  /* Nobody's, and nobody knows whose. */
  { SCOUT_NETWORK_FACEBOOK, NULL, "Alder & Oat", NULL, FALSE },
  { SCOUT_NETWORK_FACEBOOK, "", "Alder & Oat", NULL, FALSE },
  { SCOUT_NETWORK_FACEBOOK, "Fjordware", NULL, NULL, FALSE },
  /* S1 keeps no brand from others' posts. */
  { SCOUT_NETWORK_INSTAGRAM, "Fjordware", "Alder & Oat", NULL, FALSE },
};

static void
test_is_other (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScoutContentFields fields = {
        .network = cases[i].network, .id = "1", .created = SCOUT_CONTENT_NO_TIME,
        .tagged_brand = cases[i].sponsor,
      };
      const char *former[] = { cases[i].former, NULL };
      const ScoutBrandPageFields page_fields = { .id = "2", .name = cases[i].own,
                                                 .former_names = former };
      g_autoptr(ScoutArena) arena = scout_arena_new (0);
      g_autoptr(ScoutContent) content = scout_content_new (arena, &fields);
      g_autoptr(ScoutBrandPage) page =
        cases[i].own != NULL ? scout_brand_page_new (&page_fields) : NULL;

      g_test_message ("“%s”, “%s”", cases[i].sponsor, cases[i].own);
      g_assert_true (scout_sponsor_is_other_than (content, page) == cases[i].is_other);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sponsor/is-other", test_is_other);

  return g_test_run ();
}
