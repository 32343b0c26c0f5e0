/* json-page.c: writes a made-up page of 50 Facebook creators, as the Graph API would.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * usage: json-page card|full
 *
 * What json-read reads: `card` has what a card shows, `full` also 90 days of every daily metric.
 * Slashes and everything outside of ASCII are escaped, as Meta does. The same bytes each time.
 */

#include "config.h"

#include <glib.h>
#include <stdlib.h>

#define N_CREATORS 50
#define N_DAYS 90

/* The daily metrics of S2, "Available Metrics". */
static const char *const metrics[] = {
  "creator_views", "publishing_activity", "creator_reach", "creator_interactions",
};

static const char *const names[] = {
  "Luna Brews", "Caf\\u00e9 \\u00c9toile", "\\u65e5\\u672c\\u8a9e\\u306e\\u53f0\\u6240",
  "Kitchen \\u0026 Co", "\\u0645\\u0637\\u0628\\u062e \\u0644\\u064a\\u0644\\u0649",
};

static const char *const bios[] = {
  "Slow mornings, good beans and the odd latte art disaster. New video every Tuesday and Friday.",
  "Torr\\u00e9factrice \\u00e0 Lyon \\u2615\\ufe0f Je teste, je go\\u00fbte, je raconte.\\n"
  "\\ud83d\\udce7 contact\\u0040example.org",
  "\\u5bb6\\u5ead\\u6599\\u7406\\u3068\\u30b3\\u30fc\\u30d2\\u30fc\\u306e\\u3042\\u308b"
  "\\u66ae\\u3089\\u3057\\u3002\\u6bce\\u65e5\\u66f4\\u65b0\\u3057\\u3066"
  "\\u3044\\u307e\\u3059\\u3002",
};

static void
add_series (GString *page,
            GRand   *random,
            guint    metric)
{
  g_string_append_printf (page, "%s{\"name\":\"%s\",\"period\":\"day\",\"time_range\":\"L90\","
                          "\"values\":[", metric > 0 ? "," : "", metrics[metric]);
  for (guint day = 0; day < N_DAYS; day++)
    {
      g_string_append_printf (
        page, "%s{\"value\":%d,\"end_time\":\"2026-%02u-%02uT07:00:00+0000\"}",
        day > 0 ? "," : "", g_rand_int_range (random, 0, 2000000),
        8 + day / 30, 1 + day % 30);
    }
  g_string_append (page, "]}");
}

static void
add_creator (GString *page,
             GRand   *random,
             guint    number,
             gboolean is_full)
{
  g_string_append_printf (page, "%s{\"creator_id\":\"1000444%08u\",\"creator_display_name\":\"%s\","
                          "\"creator_alias\":\"creator.%u\",\"creator_bio\":\"%s\","
                          "\"creator_profile_url\":\"https:\\/\\/www.facebook.com\\/creator.%u\",",
                          number > 0 ? "," : "", number, names[number % G_N_ELEMENTS (names)],
                          number, bios[number % G_N_ELEMENTS (bios)], number);
  g_string_append_printf (page, "\"creator_profile_image_url\":\"https:\\/\\/scontent.example.org"
                          "\\/v\\/t39.30808-1\\/%u_n.jpg?stp=dst-jpg_s200x200&_nc_cat=%u&ccb=1-7"
                          "&_nc_ohc=%08x%08x&_nc_ht=scontent.example.org&oe=%08X\",",
                          number, number, g_rand_int (random), g_rand_int (random),
                          g_rand_int (random));
  g_string_append_printf (page, "\"creator_follower_count\":%d,\"creator_categories\":"
                          "[\"digital_creator\",\"chef\"],\"creator_interests\":"
                          "[\"FOOD_AND_DRINK\",\"COFFEE\"],\"creator_country\":\"%s\","
                          "\"creator_languages\":[\"en\"],\"creator_email\":"
                          "\"creator%u\\u0040example.org\",\"insights\":{\"data\":[",
                          g_rand_int_range (random, 1000, 9000000), number % 2 ? "US" : "FR",
                          number);
  if (is_full)
    {
      for (guint metric = 0; metric < G_N_ELEMENTS (metrics); metric++)
        add_series (page, random, metric);
    }
  else
    {
      g_string_append_printf (page, "{\"name\":\"creator_interaction_rate\",\"period\":\"overall\","
                              "\"time_range\":\"L28\",\"values\":[{\"value\":%.14g}]}",
                              g_rand_double_range (random, 0, 12));
    }
  g_string_append (page, "]}}");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GString) page = g_string_new ("{\"data\":[");
  g_autoptr (GRand) random = g_rand_new_with_seed (2026);
  gboolean is_full = argc == 2 && g_str_equal (argv[1], "full");

  if (!is_full && !(argc == 2 && g_str_equal (argv[1], "card")))
    {
      g_printerr ("usage: %s card|full\n", argv[0]);
      return EXIT_FAILURE;
    }

  for (guint i = 0; i < N_CREATORS; i++)
    add_creator (page, random, i, is_full);
  g_string_append (page, "],\"paging\":{\"cursors\":{\"before\":\"MAZDZD\",\"after\":\"NDkZD\"}}}");
  g_print ("%s", page->str);

  return EXIT_SUCCESS;
}
