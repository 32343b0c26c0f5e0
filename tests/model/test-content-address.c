/* test-content-address.c: what is pasted becomes the id of a post, or is refused with the reason.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-content-address.h"

#include <string.h>

#define NUMBER "886117876817680"
#define ENCODED "pfbid0zKakkLboMfE8tavYn8yfbunmPM9KAFKmmGuZTTFo62RDMDu2tPV9ctUfiXNbsGcal"

typedef struct
{
  const char *text;
  const char *id;
} Found;

static const Found found[] = {
  /* The two of S2. */
  { "https://www.facebook.com/Meta/videos/" NUMBER, NUMBER },
  { "https://www.facebook.com/Meta/posts/" ENCODED, ENCODED },

  { NUMBER, NUMBER },
  { ENCODED, ENCODED },
  { "  " NUMBER "\n", NUMBER },
  { "<https://www.facebook.com/reel/" NUMBER ">", NUMBER },
  { " \"www.facebook.com/reel/" NUMBER "\" ", NUMBER },
  { "“https://www.facebook.com/reel/" NUMBER "”", NUMBER },
  { "« https://www.facebook.com/reel/" NUMBER " »", NUMBER },
  { "(" NUMBER ")", NUMBER },
  { "https://www.facebook.com/reel/" NUMBER ".", NUMBER },
  { "Look at this: https://www.facebook.com/reel/" NUMBER "!", NUMBER },
  { "“A day out”\nhttps://www.facebook.com/Meta/posts/" ENCODED "?d=n\n", ENCODED },
  { "her reel (https://www.facebook.com/reel/" NUMBER ").", NUMBER },
  { "100044413150303_" NUMBER, NUMBER },
  { "100044413150303_" ENCODED, ENCODED },

  { "https://www.facebook.com/Meta/posts/" NUMBER "/", NUMBER },
  { "https://www.facebook.com/Meta/posts/a-day-out/" NUMBER "/", NUMBER },
  { "https://www.facebook.com/Meta/posts/" ENCODED "?__cft__[0]=AZ&__tn__=%2CO", ENCODED },
  { "https://www.facebook.com/Meta/posts/" ENCODED "#comments", ENCODED },
  { "https://www.facebook.com/Meta/videos/a-day-out/" NUMBER "/?mibextid=x", NUMBER },
  { "https://www.facebook.com/Meta/videos/vb.2000/" NUMBER "/", NUMBER },
  { "https://www.facebook.com/Meta/photos/a.10/" NUMBER "/?type=3", NUMBER },
  { "https://www.facebook.com/Meta/photos/" NUMBER, NUMBER },
  { "https://www.facebook.com/reel/" NUMBER, NUMBER },
  { "https://www.facebook.com/Meta/reels/" NUMBER "/", NUMBER },
  { "https://www.facebook.com/groups/2000/posts/" NUMBER "/", NUMBER },
  { "https://www.facebook.com/groups/2000/permalink/" NUMBER "/", NUMBER },

  { "https://www.facebook.com/watch/?v=" NUMBER, NUMBER },
  { "https://www.facebook.com/watch?ref=saved&v=" NUMBER, NUMBER },
  { "https://www.facebook.com/watch/live/?v=" NUMBER "&ref=x", NUMBER },
  { "https://www.facebook.com/video.php?v=" NUMBER, NUMBER },
  { "https://www.facebook.com/photo?fbid=" NUMBER "&set=a.10", NUMBER },
  { "https://www.facebook.com/photo/?fbid=" NUMBER, NUMBER },
  { "https://www.facebook.com/photo.php?fbid=" NUMBER "&id=1", NUMBER },
  { "https://www.facebook.com/permalink.php?story_fbid=" ENCODED "&id=2000", ENCODED },
  { "https://m.facebook.com/story.php?id=2000&story_fbid=" NUMBER, NUMBER },

  { "https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Freel%2F" NUMBER,
    NUMBER },
  { "https://m.facebook.com/login.php?next=https%3A%2F%2Fm.facebook.com%2Fstory.php%3F"
    "story_fbid%3D" NUMBER "%26id%3D1&refsrc=x", NUMBER },

  { "http://m.facebook.com/Meta/posts/" NUMBER, NUMBER },
  { "https://web.facebook.com/Meta/posts/" NUMBER, NUMBER },
  { "https://de-de.facebook.com/Meta/posts/" NUMBER, NUMBER },
  { "HTTPS://WWW.FACEBOOK.COM/Meta/posts/" NUMBER, NUMBER },
  { "www.facebook.com/Meta/posts/" NUMBER, NUMBER },
  { "facebook.com/reel/" NUMBER, NUMBER },
  { "https://fb.com/reel/" NUMBER, NUMBER },
  { "https://www.facebook.com//Meta//posts//" NUMBER "//", NUMBER },
  { "https://www.facebook.com/Meta/%70osts/%38" "86117876817680", NUMBER },
};

static void
test_found (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *id = scout_content_address_dup_id (found[i].text, &error);

      g_test_message ("%s", found[i].text);
      g_assert_no_error (error);
      g_assert_cmpstr (id, ==, found[i].id);
    }
}

typedef struct
{
  const char *text;
  ScoutContentAddressError code;
} Refused;

#define MALFORMED SCOUT_CONTENT_ADDRESS_ERROR_MALFORMED
#define OTHER_SITE SCOUT_CONTENT_ADDRESS_ERROR_OTHER_SITE
#define SHARE_LINK SCOUT_CONTENT_ADDRESS_ERROR_SHARE_LINK
#define NO_POST SCOUT_CONTENT_ADDRESS_ERROR_NO_POST

static const Refused refused[] = {
  { "", MALFORMED },
  { "<>", MALFORMED },
  { "\"", MALFORMED },
  { "<https://www.facebook.com/reel/" NUMBER, MALFORMED },
  { " \t", MALFORMED },
  { "Meta", MALFORMED },
  { "-1", MALFORMED },
  { "12 34", MALFORMED },
  { "https://www.facebook.com/reel/1 or https://www.facebook.com/reel/2", MALFORMED },
  { "pfbid", MALFORMED },
  { "pfbid0z/../x", MALFORMED },
  { "\xd9\xa1\xd9\xa2\xd9\xa3", MALFORMED },
  { "_" NUMBER, MALFORMED },
  { NUMBER "_", MALFORMED },
  { "javascript:alert(1)//facebook.com/reel/1", MALFORMED },
  { "file:///reel/1", MALFORMED },
  { "ftp://www.facebook.com/reel/1", MALFORMED },
  { "https://", MALFORMED },
  { "https:///reel/1", MALFORMED },
  { "https://facebook/reel/1", MALFORMED },
  { "https://www.facebook.com:port/reel/1", MALFORMED },
  { "https://[::1/reel/1", MALFORMED },
  { "\xff\xfe", MALFORMED },

  { "https://example.org/Meta/posts/" NUMBER, OTHER_SITE },
  { "https://www.instagram.com/reel/C_Tlbb-sGMi/", OTHER_SITE },
  { "https://www.facebook.com.example.org/reel/1", OTHER_SITE },
  { "https://www.facebook.com/login/?next=https%3A%2F%2Fexample.org%2Freel%2F1", OTHER_SITE },
  { "https://notfacebook.com/reel/1", OTHER_SITE },
  { "https://www.facebook.com@example.org/reel/1", OTHER_SITE },
  { "https://example.org/?u=https://www.facebook.com/reel/1", OTHER_SITE },

  { "https://www.facebook.com/share/p/1BxYz9/", SHARE_LINK },
  { "https://www.facebook.com/share/1BxYz9/", SHARE_LINK },
  { "https://www.facebook.com/share/r/123/", SHARE_LINK },
  { "https://fb.watch/aBcDe/", SHARE_LINK },
  { "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org", SHARE_LINK },

  { "https://www.facebook.com", NO_POST },
  { "https://www.facebook.com/login/", NO_POST },
  { "https://www.facebook.com/login/?next=reel", NO_POST },
  { "https://www.facebook.com/Meta", NO_POST },
  { "https://www.facebook.com/" NUMBER, NO_POST },
  { "https://www.facebook.com/posts", NO_POST },
  { "https://www.facebook.com/Meta/posts/", NO_POST },
  { "https://www.facebook.com/Meta/posts/not-an-id", NO_POST },
  { "https://www.facebook.com/Meta/posts/1%002", NO_POST },
  { "https://www.facebook.com/Meta/posts/1%2F2", NO_POST },
  { "https://www.facebook.com/Meta/posts/%zz", NO_POST },
  { "https://www.facebook.com/watch/?v=", NO_POST },
  { "https://www.facebook.com/watch/?x=" NUMBER, NO_POST },
  { "https://www.facebook.com/watch/?v=1%27%20or%201", NO_POST },
  { "https://www.facebook.com/stories/2000/", NO_POST },
  { "https://www.facebook.com/profile.php?id=100044413150303", NO_POST },
};

static void
assert_refused (const char               *text,
                ScoutContentAddressError  code)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *id = scout_content_address_dup_id (text, &error);

  g_test_message ("%s", text);
  g_assert_error (error, SCOUT_CONTENT_ADDRESS_ERROR, (int) code);
  g_assert_null (id);
  g_assert_cmpstr (error->message, !=, "");
}

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (refused[i].text, refused[i].code);
}

static void
test_long (void)
{
  g_autofree char *digits = g_strnfill (4000, '7');
  g_autofree char *number = g_strnfill (200, '7');
  g_autofree char *address = g_strconcat ("https://www.facebook.com/reel/", number, NULL);
  g_autofree char *path = g_strconcat ("https://www.facebook.com/reel/", digits, NULL);

  assert_refused (digits, MALFORMED);
  assert_refused (number, MALFORMED);
  assert_refused (path, MALFORMED);
  assert_refused (address, NO_POST);
}

static void
test_owner (void)
{
  static const Found owners[] = {
    { "https://www.facebook.com/Meta/posts/" NUMBER, "Meta" },
    { "https://www.facebook.com/maya.brews/videos/a-day-out/" NUMBER, "maya.brews" },
    { "https://m.facebook.com/100044413150303/posts/" ENCODED, "100044413150303" },

    { "https://www.facebook.com/reel/" NUMBER, NULL },
    { "https://www.facebook.com/reel/posts/" NUMBER, NULL },
    { "https://www.facebook.com/groups/posts/" NUMBER, NULL },
    { "https://www.facebook.com/watch/?v=" NUMBER, NULL },
    { "https://www.facebook.com/Meta", NULL },
    { "https://www.facebook.com/Me%20ta/posts/" NUMBER, NULL },
    { "https://www.facebook.com/%FF/posts/" NUMBER, NULL },
    { "https://www.example.com/Meta/posts/" NUMBER, NULL },
    { "ftp://www.facebook.com/Meta/posts/" NUMBER, NULL },
    { NUMBER, NULL },
    { "\xFF", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      g_autofree char *owner = scout_content_address_dup_owner (owners[i].text);

      g_test_message ("%s", owners[i].text);
      g_assert_cmpstr (owner, ==, owners[i].id);
    }
}

/* No endpoint takes the address of a post of Instagram's, which people paste all the same. */
static void
test_instagram (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (scout_content_address_dup_id ("https://www.instagram.com/p/C_Tlbb-sGMi/", &error));
  g_assert_error (error, SCOUT_CONTENT_ADDRESS_ERROR, SCOUT_CONTENT_ADDRESS_ERROR_OTHER_SITE);
  g_assert_nonnull (strstr (error->message, "Instagram"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content-address/owner", test_owner);
  g_test_add_func ("/content-address/found", test_found);
  g_test_add_func ("/content-address/refused", test_refused);
  g_test_add_func ("/content-address/instagram", test_instagram);
  g_test_add_func ("/content-address/long", test_long);

  return g_test_run ();
}
