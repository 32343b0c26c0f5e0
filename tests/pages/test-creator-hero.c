/* test-creator-hero.c: what a stranger says of themselves is shown, and does nothing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-hero.h"

#include "page-fixture.h"
#include "scout-creator-fields.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <string.h>

typedef struct
{
  GtkWidget *hero;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->hero = g_object_new (SCOUT_TYPE_CREATOR_HERO, NULL);
  fixture->window = scout_ui_fixture_present (fixture->hero, 900, 500);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static void
show (Fixture    *fixture,
      const char *bio,
      const char *email)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  g_autoptr(ScoutCreator) creator = NULL;

  fields->id = "1";
  fields->name = "Maya";
  fields->followers = -1;
  if (bio != NULL)
    fields->bio = scout_arena_strndup (arena, bio, strlen (bio));
  if (email != NULL)
    fields->email = scout_arena_strndup (arena, email, strlen (email));
  creator = scout_creator_new (arena, fields);
  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), creator);
}

static gboolean
is_mail_button (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "mail-unread-symbolic") == 0;
}

static GtkWidget *
find_mail_button (GtkWidget *root)
{
  if (is_mail_button (root))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_mail_button (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static const struct
{
  const char *email;
  gboolean is_usable;
  const char *tooltip;
} addresses[] = {
  { "maya@example.org", TRUE, "maya@example.org" },
  { "m.a-y_a+shop@mail.example.org", TRUE, "m.a-y_a+shop@mail.example.org" },

  { NULL, FALSE, "No e-mail shared" },
  { "", FALSE, "No e-mail shared" },
  { " \xe2\x80\xae", FALSE, "No e-mail shared" },

  /* Shown, as inline text, but not opened. */
  { "maya", FALSE, "maya" },
  { "maya@", FALSE, "maya@" },
  { "@example.org", FALSE, "@example.org" },
  { "a@b@c", FALSE, "a@b@c" },
  { "a@b,c@d", FALSE, "a@b,c@d" },
  { "a@b?bcc=c", FALSE, "a@b?bcc=c" },
  { "a@b&bcc=c", FALSE, "a@b&bcc=c" },
  { "a@b#c", FALSE, "a@b#c" },
  { "a%40b@c", FALSE, "a%40b@c" },
  { "<a@b>", FALSE, "<a@b>" },
  { "a@b\r\nBcc: c", FALSE, "a@b Bcc: c" },
  { "a@b\x01", FALSE, "a@b" },
  { "a@b\x7f", FALSE, "a@b" },
  { "a@\xe2\x80\xaegro.elpmaxe", FALSE, "a@gro.elpmaxe" },
  { "m\xc3\xa4ya@example.org", FALSE, "m\xc3\xa4ya@example.org" },
};

static void
test_mail (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *button = find_mail_button (fixture->hero);

  g_assert_nonnull (button);
  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_test_message ("%s", addresses[i].email);
      show (fixture, NULL, addresses[i].email);
      g_assert_cmpint (gtk_widget_get_sensitive (button), ==, addresses[i].is_usable);
      g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, addresses[i].tooltip);
    }
}

static void
test_bio (Fixture       *fixture,
          gconstpointer  data)
{
  show (fixture, "Coffee & cake\r\n  \xe2\x80\xaeSundays\n\n\n\n<b>Berlin</b> ", NULL);
  page_fixture_wait_for_label (fixture->hero, "Coffee & cake\nSundays\n\n<b>Berlin</b>");
}

/* On Instagram the name is the handle; what stands below it says where one is. */
static void
test_instagram (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char *handle;
    ScoutTruth onboarded;
    const char *subtitle;
    gboolean has_profile;
    const char *portfolio;
  } cases[] = {
    { "slowpour.maya", SCOUT_TRUTH_TRUE, "Instagram · joined the creator marketplace", TRUE,
      "https://maya.example.org/work" },
    { "june_rye", SCOUT_TRUTH_FALSE, "Instagram · has not joined the creator marketplace", TRUE,
      "javascript:alert(1)" },
    { "kettle/club?x", SCOUT_TRUTH_UNKNOWN, "Instagram", FALSE, "http://kettle.example.org" },
    { NULL, SCOUT_TRUTH_UNKNOWN, "Instagram", FALSE, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScoutCreatorFields fields = {
        .network = SCOUT_NETWORK_INSTAGRAM, .id = "1", .handle = cases[i].handle, .followers = -1,
        .verified = i == 0 ? SCOUT_TRUTH_TRUE : SCOUT_TRUTH_FALSE, .onboarded = cases[i].onboarded,
        .portfolio_url = cases[i].portfolio,
      };
      g_autoptr(ScoutArena) arena = scout_arena_new (0);
      g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);
      GtkWidget *button = NULL;
      GtkWidget *mark = NULL;

      scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), creator);
      page_fixture_wait_for_label (fixture->hero, cases[i].subtitle);
      button = page_fixture_find_icon_button (fixture->hero, "scout-open-symbolic");
      g_assert_cmpint (gtk_widget_get_visible (button), ==, cases[i].has_profile);
      button = page_fixture_find_icon_button (fixture->hero, "scout-globe-symbolic");
      g_assert_cmpint (gtk_widget_get_visible (button), ==, i == 0);
      mark = gtk_widget_get_next_sibling (page_fixture_find_label (fixture->hero,
                                                                   cases[i].handle != NULL
                                                                   ? cases[i].handle : "1"));
      g_assert_cmpint (gtk_widget_get_visible (mark), ==, i == 0);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/creator-hero/mail", Fixture, NULL, set_up, test_mail, tear_down);
  g_test_add ("/creator-hero/instagram", Fixture, NULL, set_up, test_instagram, tear_down);
  g_test_add ("/creator-hero/bio", Fixture, NULL, set_up, test_bio, tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
