/* post-fixture.h: the page of a post in a window in front of a sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "page-fixture.h"
#include "scout-post-page.h"

G_BEGIN_DECLS

typedef struct
{
  PageFixture services;
  GtkWidget *page;
  GtkWidget *window;
} PostFixture;

/* Some post of the sandbox's world. */
typedef enum
{
  POST_PLAIN,    /* of nobody's but its creator's, with comments */
  POST_OURS,     /* paid for by the Page that asks */
  POST_OF_OTHER, /* paid for by another brand */
  POST_INVITED,  /* of a creator who shares nothing yet */
  POST_STICKER,  /* one of its comments has no text */
} PostKind;

#define N_POST_KINDS (POST_STICKER + 1)

/* Starts a sandbox and shows a page without post, as "Alder & Oat". */
void post_fixture_set_up (PostFixture   *fixture,
                          gconstpointer  data);

/* Closes the window and stops the sandbox. */
void post_fixture_tear_down (PostFixture   *fixture,
                             gconstpointer  data);

/* The id of a post of this kind, found once. */
const char *post_fixture_get_id (PostKind kind);

/* Looks a post up and waits until everything that belongs to it has come or failed. */
void post_fixture_show (PostFixture *fixture,
                        PostKind     kind);

/* Waits until nothing is on its way. */
void post_fixture_wait (PostFixture *fixture);

/* Saves what the page looks like in a size. */
void post_fixture_save_picture (PostFixture *fixture,
                                const char  *name,
                                int          width,
                                int          height);

/* Waits for something of this accessible name: what is slow shows its shape after a moment. */
void post_fixture_wait_for_named (PostFixture *fixture,
                                  const char  *name);

/* What assistive technology is told behind the name of the first mapped widget of this name; aborts
 * the test if it is something else. */
void post_fixture_assert_described (PostFixture *fixture,
                                    const char  *name,
                                    const char  *description);

G_END_DECLS
