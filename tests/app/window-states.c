/* window-states.c: which states each page of the window can come into.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page and a state make the name of a picture, "creators-offline". Where a page has another
 * picture for a state, or cannot come into it, the exceptions tell. */

#include "config.h"

#include "window-states.h"

static const char * const states[] = {
  "never-used", "loading", "some", "many", "end", "empty", "error", "rate-limited", "permission",
  "not-eligible", "signed-out", "offline",
};

static const char * const pages[] = {
  "start", "creators", "instagram", "content", "creator", "creator-instagram", "posts",
  "posts-instagram", "post", "saved", "audience", "partnerships", "notes",
};

/*
 * Exception:
 * @states: separated by spaces
 * @picture: (nullable): what shows them
 * @reason: (nullable): why nothing does
 */
typedef struct
{
  const char *page;
  const char *states;
  const char *picture;
  const char *reason;
} Exception;

#define ONE_THING "it is about one thing"
#define ASKS_NOBODY "what is kept asks nobody"

static const Exception exceptions[] = {
  { "start", "never-used", "welcome", NULL },
  { "start", "loading", "starting", NULL },
  { "start", "some", "chooser", NULL },
  { "start", "many", "chooser-many", NULL },
  { "start", "end", NULL, "they come all at once" },
  { "start", "empty", "chooser-none", NULL },
  { "start", "error", "start-failed", NULL },
  { "start", "rate-limited", "start-limited", NULL },
  { "start", "permission not-eligible", "chooser-troubles", NULL },
  { "start", "signed-out", "expired", NULL },
  { "creators", "never-used", NULL, "it begins with everybody" },
  { "instagram", "never-used", NULL, "it begins with everybody" },
  { "creator", "never-used many end", NULL, ONE_THING },
  { "creator", "some", "creator", NULL },
  { "creator-instagram", "never-used many end", NULL, ONE_THING },
  { "creator-instagram", "some", "creator-instagram", NULL },
  { "posts", "never-used", NULL, "it begins with all posts" },
  { "posts", "some many", "posts", NULL },
  { "posts-instagram", "never-used", NULL, "it begins with the latest posts" },
  { "posts-instagram", "some many", "posts-instagram", NULL },
  { "posts-instagram", "end", NULL, "they come all at once" },
  { "post", "never-used many end", NULL, ONE_THING },
  { "post", "some", "post", NULL },
  { "saved", "never-used empty", "saved-none", NULL },
  { "saved", "some", "saved", NULL },
  { "saved", "end", NULL, "nothing comes later" },
  { "saved", "error", "saved-trouble", NULL },
  { "saved", "rate-limited permission not-eligible signed-out", NULL, ASKS_NOBODY },
  { "audience", "never-used many end", NULL, ONE_THING },
  { "audience", "some", "audience", NULL },
  { "partnerships", "never-used end", NULL, ONE_THING },
  { "partnerships", "some many", "partnerships", NULL },
  { "notes", "never-used empty", "notes", NULL },
  { "notes", "loading", NULL, "a note is read when the library has been: saved-loading" },
  { "notes", "many end", NULL, ONE_THING },
  { "notes", "rate-limited permission not-eligible signed-out offline", NULL, ASKS_NOBODY },
};

static const Exception *
find_exception (const char *page,
                const char *state)
{
  for (gsize i = 0; i < G_N_ELEMENTS (exceptions); i++)
    {
      g_auto(GStrv) names = g_strsplit (exceptions[i].states, " ", -1);

      if (g_str_equal (exceptions[i].page, page)
          && g_strv_contains ((const char * const *) names, state))
        return &exceptions[i];
    }

  return NULL;
}

/* Returns whether all is well. */
static gboolean
check (const char * const *names,
       const char         *page,
       const char         *state)
{
  const Exception *exception = find_exception (page, state);
  g_autofree char *usual = g_strconcat (page, "-", state, NULL);
  const char *picture = exception != NULL ? exception->picture : usual;
  const char *told = picture != NULL ? picture : exception->reason;
  gboolean has = picture != NULL && g_strv_contains (names, picture);

  g_test_message ("%-18s%-13s%s%s", page, state, picture == NULL ? "none: " : "", told);
  if (picture != NULL && !has)
    g_test_message ("MISSING: nothing shows %s in the state %s", page, state);
  /* An exception that is none any more hides the next hole. */
  if (exception != NULL && g_strv_contains (names, usual))
    g_test_message ("STALE: there is a picture %s after all", usual);

  return picture != NULL ? has && (exception == NULL || !g_strv_contains (names, usual))
                         : !g_strv_contains (names, usual);
}

void
window_states_assert_all (const char * const *names)
{
  guint n_wrong = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      for (gsize k = 0; k < G_N_ELEMENTS (states); k++)
        n_wrong += check (names, pages[i], states[k]) ? 0 : 1;
    }

  g_assert_cmpuint (n_wrong, ==, 0);
}
