/* post-fixture.c: the page of a post in a window in front of a sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "post-fixture.h"

#include "scout-world-post-texts.h"

#include <string.h>

#define BRAND "Alder & Oat"
#define WIDTH 1032
#define HEIGHT 800
/* Days back from today in which there is a post of each kind. */
#define N_DAYS 60

void
post_fixture_set_up (PostFixture   *fixture,
                     gconstpointer  data)
{
  page_fixture_set_up (&fixture->services, NULL);
  fixture->page = g_object_new (SCOUT_TYPE_POST_PAGE, NULL);
  scout_post_page_set_brand_page (SCOUT_POST_PAGE (fixture->page), fixture->services.page);
  scout_post_page_set_services (SCOUT_POST_PAGE (fixture->page), fixture->services.marketplace,
                                fixture->services.pictures, NULL);
  fixture->window = scout_ui_fixture_present (fixture->page, WIDTH, HEIGHT);
}

void
post_fixture_tear_down (PostFixture   *fixture,
                        gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  page_fixture_tear_down (&fixture->services, NULL);
}

static gboolean
has_sticker (ScoutWorld           *world,
             const ScoutWorldPost *post)
{
  ScoutWorldComment comments[SCOUT_WORLD_MAX_COMMENTS];
  guint n_comments = scout_world_list_comments (world, post, comments);

  for (guint i = 0; i < MIN (n_comments, 10); i++)
    {
      if (*comments[i].text == '\0')
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_wanted (ScoutWorld           *world,
           const ScoutWorldPost *post,
           PostKind              kind)
{
  g_auto(ScoutWorldCreator) creator = { 0 };
  gboolean is_ours = g_strcmp0 (post->brand, BRAND) == 0;

  scout_world_get_creator (world, post->index, &creator);
  if (!post->is_public
      || creator.state != (kind == POST_INVITED ? SCOUT_WORLD_INVITED : SCOUT_WORLD_ONBOARDED))
    return FALSE;

  switch (kind)
    {
    case POST_OURS:
      return is_ours;
    case POST_OF_OTHER:
      return post->brand != NULL && !is_ours;
    case POST_STICKER:
      return post->brand == NULL && has_sticker (world, post);
    case POST_PLAIN:
      return post->brand == NULL && post->counts[SCOUT_WORLD_POST_COMMENTS] > 20;
    case POST_INVITED:
    default:
      return post->brand == NULL;
    }
}

static char *
find_id (PostKind kind)
{
  g_autoptr(GDateTime) today = g_date_time_new_now_utc ();
  g_autoptr(ScoutWorld) world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED,
                                                 SCOUT_WORLD_DEFAULT_N_CREATORS, today);

  for (guint i = 0; i < SCOUT_WORLD_DEFAULT_N_CREATORS; i++)
    {
      g_autoptr(GArray) posts = scout_world_list_posts (world, i, N_DAYS);

      for (guint j = 0; j < posts->len; j++)
        {
          const ScoutWorldPost *post = &g_array_index (posts, ScoutWorldPost, j);

          /* The newest are still growing, and may be of a day that is over by now. */
          if (post->day < g_array_index (posts, ScoutWorldPost, 0).day - 2
              && is_wanted (world, post, kind))
            return g_strdup_printf ("%" G_GUINT64_FORMAT, scout_world_post_get_id (world, post));
        }
    }
  g_assert_not_reached ();
}

const char *
post_fixture_get_id (PostKind kind)
{
  static char *ids[N_POST_KINDS];

  if (ids[kind] == NULL)
    ids[kind] = find_id (kind);

  return ids[kind];
}

static gboolean
is_settled (gpointer data)
{
  return !scout_post_page_is_loading (SCOUT_POST_PAGE (((PostFixture *) data)->page));
}

void
post_fixture_wait (PostFixture *fixture)
{
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
}

void
post_fixture_show (PostFixture *fixture,
                   PostKind     kind)
{
  scout_post_page_show_id (SCOUT_POST_PAGE (fixture->page), post_fixture_get_id (kind), NULL);
  post_fixture_wait (fixture);
}

/* Pictures come when they come: what is there after some frames is what is seen. */
void
post_fixture_save_picture (PostFixture *fixture,
                           const char  *name,
                           int          width,
                           int          height)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, name));
}

typedef struct
{
  GtkWidget *page;
  const char *name;
} Named;

static gboolean
has_named (gpointer data)
{
  const Named *wanted = data;

  return page_fixture_find_named (wanted->page, wanted->name) != NULL;
}

void
post_fixture_wait_for_named (PostFixture *fixture,
                             const char  *name)
{
  Named wanted = { fixture->page, name };

  scout_ui_fixture_wait (has_named, &wanted);
}

void
post_fixture_assert_described (PostFixture *fixture,
                               const char  *name,
                               const char  *description)
{
  GtkWidget *widget = page_fixture_find_named (fixture->page, name);

  g_test_message ("“%s” is to be “%s”", name, description);
  g_assert_nonnull (widget);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       description);
}
