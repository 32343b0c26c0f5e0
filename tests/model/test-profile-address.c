/* test-profile-address.c: which addresses lead to creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-profile-address.h"

#include <string.h>

typedef struct
{
  const char *text;
  ScoutNetwork network;
  const char *id; /* (nullable) */
} Address;

static const Address addresses[] = {
  { "https://www.facebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, "ivy.thornbury" },
  { " www.facebook.com/ivy.thornbury/?locale=de_DE#top ", SCOUT_NETWORK_FACEBOOK, "ivy.thornbury" },
  { "http://m.facebook.com/100044413150303", SCOUT_NETWORK_FACEBOOK, "100044413150303" },
  { "https://www.facebook.com/profile.php?id=100044413150303", SCOUT_NETWORK_FACEBOOK,
    "100044413150303" },
  { "https://www.instagram.com/maya_brews.2/", SCOUT_NETWORK_INSTAGRAM, "maya_brews.2" },
  { "https://www.facebook.com/Meta", SCOUT_NETWORK_FACEBOOK, "Meta" },
  { "https://facebook.com/ivy", SCOUT_NETWORK_FACEBOOK, "ivy" },
  { "https://mbasic.facebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, "ivy.thornbury" },
  { "https://web.facebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, "ivy.thornbury" },
  { "https://DE-de.Facebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, "ivy.thornbury" },
  { "https://instagram.com/m", SCOUT_NETWORK_INSTAGRAM, "m" },
  /* Not where profiles are. */
  { "https://help.instagram.com/1731078377046291", SCOUT_NETWORK_INSTAGRAM, NULL },
  { "https://business.facebook.com/latest", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://help.www.facebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://12-34.facebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/home.php", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/photo.php?fbid=1", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/home.PHP", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/marketplace", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/profile.php", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/profile.php?id=1;2", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/Meta/posts/1", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.facebook.com/ivy%2Fthornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://www.instagram.com/p/CC0ctq/", SCOUT_NETWORK_INSTAGRAM, NULL },
  { "https://www.instagram.com/explore", SCOUT_NETWORK_INSTAGRAM, NULL },
  { "https://facebook.com.example.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "https://notfacebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "ftp://www.facebook.com/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "scout://creator/facebook/ivy.thornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "ivy.thornbury", SCOUT_NETWORK_FACEBOOK, NULL },
  { "\xff", SCOUT_NETWORK_FACEBOOK, NULL },
  { "", SCOUT_NETWORK_FACEBOOK, NULL },
};

static void
test_addresses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      ScoutLink *link = scout_profile_address_parse (addresses[i].text);

      g_assert_cmpstr (link != NULL ? link->id : NULL, ==, addresses[i].id);
      if (link == NULL)
        continue;
      g_assert_cmpint (link->network, ==, addresses[i].network);
      g_assert_cmpint (link->kind, ==, SCOUT_LINK_CREATOR);
      scout_link_free (link);
    }
}

/* Nobody pastes as much, and it is no address. */
static void
test_long (void)
{
  g_autofree char *name = g_strnfill (60, 'x');
  g_autofree char *text = g_strconcat ("https://www.facebook.com/", name, NULL);
  g_autofree char *flood = g_strnfill (100000, '/');

  g_assert_null (scout_profile_address_parse (text));
  g_assert_null (scout_profile_address_parse (flood));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/profile-address/addresses", test_addresses);
  g_test_add_func ("/profile-address/long", test_long);

  return g_test_run ();
}
