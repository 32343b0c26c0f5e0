/* test-creator-hero.c: what a stranger says of themselves is shown, and does nothing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-hero.h"

#include "page-fixture.h"
#include "scout-copy-button.h"
#include "scout-creator-fields.h"
#include "scout-creator-overview.h"
#include "scout-pages.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

#include <string.h>

/* As scout_wording_isolate() does: figures stand in their order whichever way people read. */
#define AGE "\xe2\x81\xa8" "25–34" "\xe2\x81\xa9"
#define SOME_AGE "\xe2\x81\xa8" "25 to 34" "\xe2\x81\xa9"

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
      g_assert_cmpstr (scout_tooltip_get (button), ==, addresses[i].tooltip);
    }
}

static void
test_bio (Fixture       *fixture,
          gconstpointer  data)
{
  show (fixture, "Coffee & cake\r\n  \xe2\x80\xaeSundays\n\n\n\n<b>Berlin</b> ", NULL);
  page_fixture_wait_for_label (fixture->hero, "Coffee & cake\nSundays\n\n<b>Berlin</b>");
}

static void
show_person (Fixture    *fixture,
             const char *country,
             const char *age_bucket)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  g_autoptr(ScoutCreator) creator = NULL;

  fields->id = "1";
  fields->name = "Maya";
  fields->followers = -1;
  fields->country = country;
  fields->age_bucket = age_bucket;
  creator = scout_creator_new (arena, fields);
  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), creator);
}

/* A profile mostly tells again what the search has told: nothing is made anew for it. */
static void
test_facts (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *place = NULL;

  show_person (fixture, "CA", NULL);
  place = page_fixture_find_label (fixture->hero, "Canada");
  g_assert_nonnull (place);
  g_assert_cmpstr (scout_tooltip_get (place), ==, "Canada");
  g_assert_null (page_fixture_find_label (fixture->hero, SOME_AGE));

  show_person (fixture, "CA", "25 to 34");
  g_assert_true (page_fixture_find_label (fixture->hero, "Canada") == place);
  g_assert_true (gtk_widget_get_mapped (page_fixture_find_label (fixture->hero, SOME_AGE)));

  show_person (fixture, NULL, "25 to 34");
  g_assert_false (gtk_widget_get_mapped (place));
  g_assert_null (scout_tooltip_get (place));
  show_person (fixture, NULL, NULL);
  g_assert_null (page_fixture_find_label (fixture->hero, SOME_AGE));
}

/* What begins a line begins it with a capital. */
static void
test_gender (Fixture       *fixture,
             gconstpointer  data)
{
  ScoutCreatorFields fields = { .id = "1", .name = "Maya", .followers = -1, .gender = "female" };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) alone = scout_creator_new (arena, &fields);
  ScoutCreatorFields aged_fields = fields;
  g_autoptr(ScoutCreator) aged = NULL;

  aged_fields.age_bucket = "25–34";
  aged = scout_creator_new (arena, &aged_fields);
  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), alone);
  g_assert_nonnull (page_fixture_find_label (fixture->hero, "Female"));
  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), aged);
  g_assert_nonnull (page_fixture_find_label (fixture->hero, AGE ", female"));
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

static void
copied_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  GVariant **copied = user_data;

  g_clear_pointer (copied, g_variant_unref);
  *copied = g_variant_ref (parameter);
}

/* Stands for the window, which has the clipboard. */
static void
add_window_action (Fixture   *fixture,
                   GVariant **copied)
{
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr(GSimpleAction) action = g_simple_action_new ("copy", G_VARIANT_TYPE ("(ss)"));

  g_signal_connect (action, "activate", G_CALLBACK (copied_cb), copied);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
}

/* What is known can be copied, by names that say what it is. */
static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *action;
    const char *text;
    const char *told;
  } cases[] = {
    { "copy.handle", "slowpour.maya", "Handle copied" },
    { "copy.email", "maya@example.org", "E-mail address copied" },
    { "copy.profile", "https://www.instagram.com/slowpour.maya/", "Link copied" },
    { "copy.link", "scout://creator/instagram/slowpour.maya", "Link copied" },
  };
  static const ScoutCreatorFields fields = {
    .network = SCOUT_NETWORK_INSTAGRAM, .id = "slowpour.maya", .handle = "slowpour.maya",
    .email = "maya@example.org\xe2\x80\xae", .followers = -1,
  };
  const ScoutCreatorFields unknown = { .id = "?", .name = "Maya", .followers = -1 };
  GtkWidget *button = scout_ui_fixture_find (fixture->hero, SCOUT_TYPE_COPY_BUTTON, NULL);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);
  g_autoptr(ScoutCreator) nobody = scout_creator_new (arena, &unknown);
  g_autoptr(GVariant) copied = NULL;

  add_window_action (fixture, &copied);
  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), creator);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *text = NULL;
      const char *told = NULL;

      g_assert_true (gtk_widget_activate_action (button, cases[i].action, NULL));
      g_variant_get (copied, "(&s&s)", &text, &told);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpstr (told, ==, cases[i].told);
    }

  g_clear_pointer (&copied, g_variant_unref);
  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), nobody);
  gtk_widget_activate_action (button, "copy.handle", NULL);
  gtk_widget_activate_action (button, "copy.email", NULL);
  gtk_widget_activate_action (button, "copy.profile", NULL);
  g_assert_null (copied);
}

static float
get_y (GtkWidget *widget,
       GtkWidget *place)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, place, &bounds));
  return bounds.origin.y;
}

static void
show_writable (Fixture *fixture)
{
  static const ScoutCreatorFields fields = {
    .id = "1", .name = "Maya", .country = "CA", .followers = -1, .bio = "Recipes in grams",
    .email = "maya@example.org",
  };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);

  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), creator);
}

/* Mock-ups 05: beside the name, or below the bio, with what is wanted most on top. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *similar = NULL;
  GtkWidget *mail = find_mail_button (fixture->hero);

  for (int i = 0; i < 2; i++)
    {
      scout_creator_hero_set_narrow (SCOUT_CREATOR_HERO (fixture->hero), FALSE);
      show_writable (fixture);
      scout_ui_fixture_settle (fixture->window);
      g_assert_cmpfloat (get_y (mail, fixture->hero), <,
                         get_y (page_fixture_find_label (fixture->hero, "Recipes in grams"),
                                fixture->hero));

      scout_creator_hero_set_narrow (SCOUT_CREATOR_HERO (fixture->hero), TRUE);
      scout_ui_fixture_settle (fixture->window);
      g_assert_cmpfloat (get_y (mail, fixture->hero), >,
                         get_y (page_fixture_find_label (fixture->hero, "Recipes in grams"),
                                fixture->hero));
      similar = page_fixture_find_named (fixture->hero, "Find similar creators");
      g_assert_nonnull (similar);
      g_assert_nonnull (page_fixture_find_label (similar, "Similar"));
    }
}

static gboolean
is_narrow (gpointer window)
{
  return gtk_widget_get_width (window) <= 400;
}

/* A long name takes what the buttons leave, and these stand at the end. */
static void
test_long_name (Fixture       *fixture,
                gconstpointer  data)
{
  static const ScoutCreatorFields fields = {
    .id = "1", .followers = -1, .handle = "annegret",
    .name = "Annegret Friederike Freifrau von Hohenstein-Wallersbrunn zu Lindenau und Altenfels",
  };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);
  GtkWidget *button = scout_ui_fixture_find (fixture->hero, SCOUT_TYPE_COPY_BUTTON, NULL);
  GtkWidget *name = NULL;
  graphene_rect_t bounds;

  scout_creator_hero_show (SCOUT_CREATOR_HERO (fixture->hero), creator);
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_widget_compute_bounds (button, fixture->hero, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width,
                                  (float) gtk_widget_get_width (fixture->hero), 0.1f);
  name = page_fixture_find_label (fixture->hero, fields.name);
  g_assert_cmpint (gtk_widget_get_width (name), >, gtk_widget_get_width (fixture->hero) / 2);

  /* Below the portrait it is whole. */
  scout_creator_hero_set_narrow (SCOUT_CREATOR_HERO (fixture->hero), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 780);
  scout_ui_fixture_wait (is_narrow, fixture->window);
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (name))));
}

/* Where all stand beside each other and there is hardly room, a button goes without its words
 * before the name is cut. */
static void
test_compact (Fixture       *fixture,
              gconstpointer  data)
{
  static const ScoutCreatorFields fields = {
    .id = "1", .followers = -1, .name = "Freifrau von Hohenstein", .country = "DE",
    .email = "freifrau@example.org",
  };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);
  GtkWidget *overview = g_object_new (SCOUT_TYPE_CREATOR_OVERVIEW, NULL);
  GtkWidget *window = scout_ui_fixture_present (overview, 1000, 500);
  GtkWidget *name = NULL;
  int natural = 0;

  scout_creator_overview_show (SCOUT_CREATOR_OVERVIEW (overview), creator);
  scout_ui_fixture_settle (window);
  g_assert_nonnull (page_fixture_find_label (overview, "Find similar"));

  gtk_window_set_default_size (GTK_WINDOW (window), 720, 500);
  for (int i = 0; i < 4; i++)
    scout_ui_fixture_settle (window);
  g_assert_null (page_fixture_find_label (overview, "Find similar"));
  g_assert_nonnull (page_fixture_find_named (overview, "Find similar creators"));
  name = page_fixture_find_label (overview, fields.name);
  gtk_widget_measure (name, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_width (name), >=, natural);

  /* In the middle there is room again. */
  scout_creator_overview_set_narrow (SCOUT_CREATOR_OVERVIEW (overview), TRUE);
  scout_ui_fixture_settle (window);
  g_assert_nonnull (page_fixture_find_label (overview, "Similar"));
  scout_ui_fixture_close (window);
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
  g_test_add ("/creator-hero/facts", Fixture, NULL, set_up, test_facts, tear_down);
  g_test_add ("/creator-hero/gender", Fixture, NULL, set_up, test_gender, tear_down);
  g_test_add ("/creator-hero/instagram", Fixture, NULL, set_up, test_instagram, tear_down);
  g_test_add ("/creator-hero/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/creator-hero/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/creator-hero/long-name", Fixture, NULL, set_up, test_long_name, tear_down);
  g_test_add ("/creator-hero/compact", Fixture, NULL, set_up, test_compact, tear_down);
  g_test_add ("/creator-hero/bio", Fixture, NULL, set_up, test_bio, tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
