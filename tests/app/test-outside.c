/* test-outside.c: a new person's first hour with Scout, seen and done from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The real program in front of its real sandbox, by nothing but names and roles of AT-SPI: signs
 * in, finds creators in Canada or the United States about cookies with 100,000 to a million
 * followers, narrows to an audience of women of 25 to 34, saves the search, opens three, quits,
 * and finds everything again at the next start, in which nobody has to sign in. Once with the
 * pointer, which also tries what keys do not need, and with keys for words alone; once with nothing
 * but keys. GTK 4.8 does not say what is in a web page, so that Facebook's page is filled in with
 * keys in both. */

#include "config.h"

#include "outside-view.h"

#include <string.h>

#define KEY_RETURN 0xff0d
#define KEY_ESCAPE 0xff1b
#define KEY_TAB 0xff09
#define KEY_RIGHT 0xff53
#define KEY_SPACE 0x20

/* More than any window has. */
#define MOST_STOPS 60

#define SEARCHING "Searching…"
#define FIND_IN_LIST "Find in the list"
#define CREATOR "*, * followers, *"

typedef struct
{
  OutsideView *view;    /* (owned) */
  GSubprocess *program; /* (owned) (nullable) */
} Fixture;

static const char *scout;

static void
start (Fixture *fixture)
{
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr(GError) error = NULL;

  g_subprocess_launcher_unsetenv (launcher, "GTK_A11Y");
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  fixture->program = g_subprocess_launcher_spawn (launcher, &error, scout, "--sandbox", NULL);
  g_assert_no_error (error);
  outside_view_wait_for_program (fixture->view, "scout");
}

/* Where there is one, whoever has signed in once is signed in. */
static gboolean
has_keyring (void)
{
  g_autofree char *daemon = g_find_program_in_path ("gnome-keyring-daemon");

  return daemon != NULL;
}

static void
wait_until_quit (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (g_subprocess_wait_check (fixture->program, NULL, &error));
  g_assert_no_error (error);
  g_clear_object (&fixture->program);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->view = outside_view_new ();
  if (fixture->view == NULL)
    {
      g_test_skip ("AT-SPI (at-spi2-core) is not installed");
      return;
    }

  start (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->view, outside_view_free);
}

static void
wait_for_page (Fixture    *fixture,
               const char *step)
{
  g_autofree char *address = g_strdup_printf ("http://127.0.0.1:*/dialog/oauth%s?*", step);
  g_autofree char *shown = outside_view_wait_for (fixture->view, "group", address);

  g_test_message ("At %s", shown);
  outside_view_wait_until_gone (fixture->view, "progress bar", "Loading");
}

static void
press_times (Fixture *fixture,
             guint    keysym,
             guint    n_times)
{
  for (guint i = 0; i < n_times; i++)
    outside_view_press (fixture->view, keysym);
}

/* Facebook's page has the focus: an address and a password, three Pages, what Scout may do. */
static void
fill_in_dialog (Fixture *fixture)
{
  wait_for_page (fixture, "");
  outside_view_type (fixture->view, "mara@example.com");
  outside_view_press (fixture->view, KEY_TAB);
  outside_view_type (fixture->view, "secret");
  outside_view_press (fixture->view, KEY_RETURN);

  wait_for_page (fixture, "/pages");
  press_times (fixture, KEY_TAB, 4);
  outside_view_press (fixture->view, KEY_RETURN);

  wait_for_page (fixture, "/consent");
  press_times (fixture, KEY_TAB, 7);
  outside_view_press (fixture->view, KEY_RETURN);
}

static void
assert_filters (Fixture *fixture)
{
  static const char * const chips[] = {
    "Remove filter Countries: *", "Remove filter Followers: *", "Remove filter Audience age: 25–34",
    "Remove filter Audience gender: Women"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (chips); i++)
    {
      g_autofree char *name = outside_view_wait_for (fixture->view, "button", chips[i]);

      g_test_message ("%s", name);
    }
}

static gint64
read_followers (const char *name)
{
  g_auto(GStrv) parts = g_strsplit (name, ", ", 3);
  g_autofree char *digits = g_strdelimit (g_strdup (parts[1]), ",", ' ');
  g_auto(GStrv) groups = g_strsplit (digits, " ", -1);
  g_autoptr(GString) number = g_string_new (NULL);

  for (gsize i = 0; groups[i] != NULL && g_ascii_isdigit (groups[i][0]); i++)
    g_string_append (number, groups[i]);

  return g_ascii_strtoll (number->str, NULL, 10);
}

static gboolean
fits_the_search (const char *name)
{
  gint64 followers = read_followers (name);
  g_auto(GStrv) parts = g_strsplit (name, ", ", -1);

  return followers >= 100000 && followers <= 1000000
         && (g_strv_contains ((const char * const *) parts, "Canada")
             || g_strv_contains ((const char * const *) parts, "United States"));
}

/* (transfer full): the creators, when nobody is among them who does not fit any more */
static GStrv
wait_for_creators (Fixture *fixture)
{
  gint64 deadline = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  for (;;)
    {
      g_auto(GStrv) names = outside_view_wait_for_names (fixture->view, "grid cell", 3, SEARCHING);
      guint n_fitting = 0;

      while (names[n_fitting] != NULL && fits_the_search (names[n_fitting]))
        n_fitting++;
      if (names[n_fitting] == NULL)
        return g_steal_pointer (&names);
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
    }
}

/* Everything is where it was. */
static void
assert_back (Fixture            *fixture,
             const char * const *creators)
{
  g_auto(GStrv) names = NULL;

  g_free (outside_view_wait_for (fixture->view, "list item", "Cookie lovers*"));
  assert_filters (fixture);
  names = wait_for_creators (fixture);
  for (guint i = 0; i < 3; i++)
    g_assert_true (g_strv_contains ((const char * const *) names, creators[i]));
}

static void
quit (Fixture *fixture)
{
  outside_view_press_with_control (fixture->view, 'q');
  wait_until_quit (fixture);
}

/* Waits until a creator is shown, and that there is something to read of them. */
static void
wait_for_creator (Fixture    *fixture,
                  const char *name)
{
  g_auto(GStrv) parts = g_strsplit (name, ", ", 2);
  g_autofree char *back = outside_view_wait_for (fixture->view, "button", "Back to the creators");
  g_autofree char *title = outside_view_wait_for (fixture->view, "label", parts[0]);

  g_test_message ("%s: %s", back, title);
}

static void
sign_in_with_pointer (Fixture *fixture)
{
  outside_view_click (fixture->view, "button", "Continue with Facebook");
  fill_in_dialog (fixture);
  outside_view_click (fixture->view, "button", "Use Alder & Oat");
  g_free (outside_view_wait_for (fixture->view, "search box", "Search creators"));
}

static void
choose_countries_with_pointer (Fixture *fixture)
{
  outside_view_click (fixture->view, "button", "Countries: Any country");
  outside_view_click (fixture->view, "checkbox", "Canada");
  /* To the end of the list. */
  outside_view_turn_wheel (fixture->view, "checkbox", "Canada", 12);
  outside_view_click (fixture->view, "checkbox", "United States");
  outside_view_press (fixture->view, KEY_ESCAPE);
  /* Then come the chips, and move what is below them. */
  outside_view_wait_until_gone (fixture->view, "search box", FIND_IN_LIST);
  g_free (outside_view_wait_for (fixture->view, "button", "Remove filter United States"));
}

/* Cards are selected as files are. */
static void
select_with_pointer (Fixture            *fixture,
                     const char * const *creators)
{
  outside_view_click_with_control (fixture->view, "grid cell", creators[0]);
  g_free (outside_view_wait_for (fixture->view, "label", "1 selected"));
  outside_view_click_with_shift (fixture->view, "grid cell", creators[2]);
  g_free (outside_view_wait_for (fixture->view, "label", "3 selected"));
  outside_view_click (fixture->view, "grid cell", creators[1]);
  g_free (outside_view_wait_for (fixture->view, "label", "2 selected"));
  outside_view_click (fixture->view, "button", "Select nothing");
  outside_view_wait_until_gone (fixture->view, "button", "Select nothing");
}

/* The wheel moves the cards, one way and back. */
static void
turn_wheel (Fixture *fixture)
{
  g_auto(GStrv) names = outside_view_wait_for_names (fixture->view, "grid cell", 2, SEARCHING);
  int top = outside_view_get_top (fixture->view, "grid cell", names[0]);

  outside_view_turn_wheel (fixture->view, "grid cell", names[0], 1);
  g_assert_cmpint (outside_view_get_top (fixture->view, "grid cell", names[0]), <, top);
  outside_view_turn_wheel (fixture->view, "grid cell", names[1], -1);
  g_assert_cmpint (outside_view_get_top (fixture->view, "grid cell", names[0]), ==, top);
}

/* Beside the filters there is no room for all chips; each leads to what sets it. */
static void
look_at_chips_without_room (Fixture *fixture)
{
  outside_view_click (fixture->view, "button", "* more filter*");
  outside_view_click (fixture->view, "button", "Change filter Audience gender: Women");
  outside_view_wait_for_focus (fixture->view, "button", "Audience gender: *");
}

static void
use_menu_of_card (Fixture    *fixture,
                  const char *creator)
{
  outside_view_click_secondary (fixture->view, "grid cell", creator);
  outside_view_click (fixture->view, "menu item", "Select");
  g_free (outside_view_wait_for (fixture->view, "label", "1 selected"));
  outside_view_click (fixture->view, "button", "Select nothing");
  outside_view_wait_until_gone (fixture->view, "button", "Select nothing");
}

static void
rename_with_pointer (Fixture *fixture)
{
  outside_view_click_secondary (fixture->view, "list item", "Biscuit lovers*");
  outside_view_click (fixture->view, "menu item", "Rename…");
  outside_view_wait_for_focus (fixture->view, "text box", "Rename search");
  outside_view_type (fixture->view, "Cookie lovers");
  outside_view_click (fixture->view, "button", "Rename");
  g_free (outside_view_wait_for (fixture->view, "list item", "Cookie lovers*"));
}

static void
test_pointer (Fixture       *fixture,
              gconstpointer  data)
{
  g_auto(GStrv) creators = NULL;

  if (fixture->view == NULL)
    return;

  sign_in_with_pointer (fixture);
  outside_view_type_into (fixture->view, "search box", "Search creators", "cookies");
  turn_wheel (fixture);
  outside_view_click (fixture->view, "button", "Filters");
  choose_countries_with_pointer (fixture);
  outside_view_click_into (fixture->view, "text box", "Followers, minimum");
  outside_view_type (fixture->view, "100000");
  outside_view_click_into (fixture->view, "text box", "Followers, maximum");
  outside_view_type (fixture->view, "1000000");
  outside_view_click (fixture->view, "button", "Audience age: 25–34");
  outside_view_click (fixture->view, "button", "Audience gender: Women");
  assert_filters (fixture);
  creators = wait_for_creators (fixture);
  look_at_chips_without_room (fixture);
  select_with_pointer (fixture, (const char * const *) creators);
  use_menu_of_card (fixture, creators[1]);

  outside_view_click (fixture->view, "button", "Save this search, or find a recent one");
  outside_view_wait_for_focus (fixture->view, "text box", "Save this search as");
  outside_view_type (fixture->view, "Biscuit lovers");
  outside_view_click (fixture->view, "button", "Save");
  rename_with_pointer (fixture);

  for (guint i = 0; i < 3; i++)
    {
      outside_view_click (fixture->view, "grid cell", creators[i]);
      wait_for_creator (fixture, creators[i]);
      outside_view_click (fixture->view, "button", "Back to the creators");
      outside_view_wait_for_focus (fixture->view, "grid cell", creators[i]);
    }
  quit (fixture);

  start (fixture);
  if (!has_keyring ())
    sign_in_with_pointer (fixture);
  assert_back (fixture, (const char * const *) creators);
  quit (fixture);
}

static void
sign_in_with_keys (Fixture *fixture)
{
  g_free (outside_view_wait_for (fixture->view, "button", "Continue with Facebook"));
  outside_view_move_to (fixture->view, KEY_TAB, MOST_STOPS, "button", "Continue with Facebook");
  outside_view_press (fixture->view, KEY_RETURN);
  fill_in_dialog (fixture);
  outside_view_wait_for_focus (fixture->view, "button", "Use Alder & Oat");
  outside_view_press (fixture->view, KEY_RETURN);
}

/* Ctrl+K leads to any filter by its name. */
static void
jump_to (Fixture    *fixture,
         const char *filter,
         const char *role,
         const char *name)
{
  outside_view_press_with_control (fixture->view, 'k');
  outside_view_wait_for_focus (fixture->view, "search box", "Go to");
  outside_view_type (fixture->view, filter);
  g_free (outside_view_wait_for (fixture->view, "list item", filter));
  outside_view_press (fixture->view, KEY_RETURN);
  outside_view_wait_for_focus (fixture->view, role, name);
}

static void
choose_country_with_keys (Fixture    *fixture,
                          const char *name)
{
  g_autofree char *chip = g_strdup_printf ("Remove filter Countries: *%s", name);

  outside_view_press (fixture->view, KEY_RETURN);
  outside_view_wait_for_focus (fixture->view, "search box", FIND_IN_LIST);
  outside_view_type (fixture->view, name);
  outside_view_move_to (fixture->view, KEY_TAB, MOST_STOPS, "checkbox", name);
  outside_view_press (fixture->view, KEY_SPACE);
  g_free (outside_view_wait_for (fixture->view, "button", chip));
  outside_view_press (fixture->view, KEY_ESCAPE);
  outside_view_wait_for_focus (fixture->view, "button", "Countries: *");
}

static void
set_filters_with_keys (Fixture *fixture)
{
  jump_to (fixture, "Countries", "button", "Countries: Any country");
  choose_country_with_keys (fixture, "Canada");
  choose_country_with_keys (fixture, "United States");

  jump_to (fixture, "Followers", "text box", "Followers, minimum");
  outside_view_type (fixture->view, "100000");
  outside_view_move_to (fixture->view, KEY_TAB, 1, "text box", "Followers, maximum");
  outside_view_type (fixture->view, "1000000");
  outside_view_press (fixture->view, KEY_RETURN);

  jump_to (fixture, "Audience age", "button", "Audience age: 18–24");
  outside_view_move_to (fixture->view, KEY_TAB, MOST_STOPS, "button", "Audience age: 25–34");
  outside_view_press (fixture->view, KEY_SPACE);
  outside_view_move_to (fixture->view, KEY_TAB, MOST_STOPS, "button", "Audience gender: Women");
  outside_view_press (fixture->view, KEY_SPACE);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  g_auto(GStrv) creators = NULL;

  if (fixture->view == NULL)
    return;

  sign_in_with_keys (fixture);
  outside_view_wait_for_focus (fixture->view, "search box", "Search creators");
  outside_view_type (fixture->view, "cookies");
  outside_view_press (fixture->view, KEY_RETURN);
  set_filters_with_keys (fixture);
  assert_filters (fixture);
  creators = wait_for_creators (fixture);

  outside_view_press_with_control (fixture->view, 's');
  outside_view_wait_for_focus (fixture->view, "text box", "Save this search as");
  outside_view_type (fixture->view, "Cookie lovers");
  outside_view_press (fixture->view, KEY_RETURN);
  g_free (outside_view_wait_for (fixture->view, "list item", "Cookie lovers*"));

  for (guint i = 0; i < 3; i++)
    {
      outside_view_move_to (fixture->view, i == 0 ? KEY_TAB : KEY_RIGHT, MOST_STOPS, "grid cell",
                            creators[i]);
      outside_view_press (fixture->view, KEY_RETURN);
      wait_for_creator (fixture, creators[i]);
      outside_view_press (fixture->view, KEY_ESCAPE);
      outside_view_wait_for_focus (fixture->view, "grid cell", creators[i]);
    }
  quit (fixture);

  start (fixture);
  if (!has_keyring ())
    sign_in_with_keys (fixture);
  assert_back (fixture, (const char * const *) creators);
  quit (fixture);
}

/* usage: test-outside SCOUT [test arguments] */
int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  scout = argv[1];

  g_test_add ("/outside/pointer", Fixture, NULL, set_up, test_pointer, tear_down);
  g_test_add ("/outside/keys", Fixture, NULL, set_up, test_keys, tear_down);

  return g_test_run ();
}
