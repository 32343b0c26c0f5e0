/* test-window-views.c: every state of every page of the window, in every look.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing stands out of the window or is cut, everything that can be pressed has a name by which it
 * is told from the rest, and no two states look alike. A picture of each is saved for people to
 * look at. The build runs each look and each group of states as a test of its own, so that they run
 * beside each other. */

#include "config.h"

#include "picture-compare.h"
#include "widget-audit.h"
#include "window-scenes.h"
#include "window-states.h"

#include <libintl.h>

/* So little differs between two states that say different things: a line of text and an icon. */
#define LEAST_DIFFERENCE 0.5

/* In wider windows the sidebar stands beside what it leads to. */
#define NARROW_WIDTH 360

typedef struct
{
  const char *name;
  int width;
  int height;
  gboolean is_dark;
  GtkTextDirection direction;
  int text_percent;
} Look;

typedef struct
{
  const Look *look;
  const char *group;
} Tour;

static const Look looks[] = {
  { "wide", 1280, 800, FALSE, GTK_TEXT_DIR_LTR, 100 },
  { "wide-dark", 1280, 800, TRUE, GTK_TEXT_DIR_LTR, 100 },
  { "wide-dark-rtl", 1280, 800, TRUE, GTK_TEXT_DIR_RTL, 100 },
  { "narrow", 360, 640, FALSE, GTK_TEXT_DIR_LTR, 100 },
  { "narrow-dark-rtl", 360, 640, TRUE, GTK_TEXT_DIR_RTL, 100 },
  /* With ADW_DEBUG_HIGH_CONTRAST=1, as the build has it: whoever sees little has both. */
  { "large-contrast", 1280, 800, FALSE, GTK_TEXT_DIR_LTR, 200 },
  { "large-narrow", 360, 640, FALSE, GTK_TEXT_DIR_LTR, 200 },
  /* With $LANGUAGE and Scout's translations, as the build has them: texts are long, or Arabic. */
  { "german", 360, 640, FALSE, GTK_TEXT_DIR_LTR, 100 },
  { "arabic", 360, 640, TRUE, GTK_TEXT_DIR_RTL, 100 },
  /* As little width as has all beside each other that stands so in a wide window. */
  { "german-middle", 948, 800, FALSE, GTK_TEXT_DIR_LTR, 100 },
  { "arabic-middle", 1032, 800, TRUE, GTK_TEXT_DIR_RTL, 100 },
};

static const char * const groups[] = {
  "account", "results", "instagram", "content", "trouble", "creator", "creator-instagram", "kept",
  "languages", "post", "posts", "posts-instagram", "tabs", "tabs-trouble",
};

static const WindowScene * const scene_lists[] = { window_account_scenes, window_kept_scenes };
static const WindowCase * const case_lists[] = {
  window_search_cases, window_result_cases, window_page_cases, window_tab_cases,
};

/* What comes in while it is looked at is laid out a frame later. */
#define N_LOOKS 4

static guint
audit (GtkWidget  *window,
       const char *scene,
       gboolean    is_told)
{
  GStrv (* const audits[]) (GtkWidget *) = {
    widget_audit_names,  widget_audit_twins, widget_audit_bounds, widget_audit_texts,
    widget_audit_cards,
  };
  guint n_problems = 0;

  for (gsize k = 0; k < G_N_ELEMENTS (audits); k++)
    {
      g_auto(GStrv) problems = audits[k] (window);

      n_problems += g_strv_length (problems);
      for (gsize i = 0; is_told && problems[i] != NULL; i++)
        g_test_message ("%s: %s", scene, problems[i]);
    }

  return n_problems;
}

static GBytes *
look_at (WindowFixture *fixture,
         const Tour    *tour,
         const char    *scene,
         guint         *n_problems)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autofree char *name = g_strdup_printf ("window-%s-%s", scene, tour->look->name);
  g_autoptr(GdkTexture) picture = NULL;
  guint n_own = 0;

  for (guint i = 0; i < N_LOOKS && (i == 0 || n_own > 0); i++)
    {
      window_fixture_settle (fixture);
      n_own = audit (window, name, i == N_LOOKS - 1);
    }
  *n_problems += n_own;
  picture = scout_ui_fixture_save_picture (window, name);
  g_assert_cmpint (gdk_texture_get_width (picture), ==, tour->look->width);

  return picture_download (picture);
}

/* What a test goes through: names, pictures, and what is wrong with them. */
typedef struct
{
  WindowFixture *fixture;
  const Tour *tour;
  GPtrArray *pictures;
  GPtrArray *names;
  guint n_problems;
} Walk;

/* Makes room for what begins with a window of its own. */
static void
begin_anew (Walk *walk)
{
  if (walk->fixture->window == NULL)
    return;

  window_fixture_close (walk->fixture);
  window_fixture_use_sandbox (walk->fixture, NULL);
}

static void
note (Walk       *walk,
      const char *name)
{
  g_ptr_array_add (walk->pictures, look_at (walk->fixture, walk->tour, name, &walk->n_problems));
  g_ptr_array_add (walk->names, (gpointer) name);
}

static void
walk_scenes (Walk              *walk,
             const WindowScene *scenes)
{
  for (const WindowScene *scene = scenes; scene->name != NULL; scene++)
    {
      if (!g_str_equal (scene->group, walk->tour->group))
        continue;

      begin_anew (walk);
      scene->show (walk->fixture);
      note (walk, scene->name);
    }
}

static void
walk_cases (Walk             *walk,
            const WindowCase *cases)
{
  for (const WindowCase *one = cases; one->name != NULL; one++)
    {
      if (!g_str_equal (one->group, walk->tour->group)
          || (one->is_narrow && walk->tour->look->width > NARROW_WIDTH))
        continue;

      g_test_message ("Going to “%s”", one->name);
      if (!one->goes_on)
        begin_anew (walk);
      one->show (walk->fixture, one);
      note (walk, one->name);
    }
}

static guint
compare (GPtrArray *pictures,
         GPtrArray *names)
{
  guint n_alike = 0;

  for (guint i = 0; i < pictures->len; i++)
    {
      for (guint k = i + 1; k < pictures->len; k++)
        {
          double difference = picture_compare (g_ptr_array_index (pictures, i),
                                               g_ptr_array_index (pictures, k));

          if (difference >= LEAST_DIFFERENCE)
            continue;
          g_test_message ("%s looks like %s: %.2f of a thousand pixels differ",
                          (const char *) g_ptr_array_index (names, i),
                          (const char *) g_ptr_array_index (names, k), difference);
          n_alike++;
        }
    }

  return n_alike;
}

static void
set_look (WindowFixture *fixture,
          const Look    *look)
{
  int dots = 96 * 1024 * look->text_percent / 100;

  scout_ui_fixture_set_dark (look->is_dark);
  gtk_widget_set_default_direction (look->direction);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dots, NULL);
  fixture->width = look->width;
  fixture->height = look->height;
}

static void
test_tour (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  Walk walk = { fixture, data, pictures, names, 0 };

  set_look (fixture, walk.tour->look);
  for (gsize i = 0; i < G_N_ELEMENTS (scene_lists); i++)
    walk_scenes (&walk, scene_lists[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (case_lists); i++)
    walk_cases (&walk, case_lists[i]);
  set_look (fixture, &looks[0]);

  g_assert_cmpuint (pictures->len, >=, 4);
  walk.n_problems += compare (pictures, names);
  g_assert_cmpuint (walk.n_problems, ==, 0);
}

static const WindowCase *
find_case (const char *name)
{
  const WindowCase *one = window_page_cases;

  while (one->name != NULL && !g_str_equal (one->name, name))
    one++;
  g_assert_nonnull (one->name);

  return one;
}

static gboolean
is_as_wide (gpointer data)
{
  WindowFixture *fixture = data;

  return gtk_widget_get_width (GTK_WIDGET (fixture->window)) == fixture->width;
}

/* Whatever the language, a creator's figures have whole names between the looks, too. */
static void
test_widths (WindowFixture *fixture,
             gconstpointer  data)
{
  static const int widths[] = { 360, 500, 700, 900, 950, 1000, 1050, 1100, 1150, 1200, 1250, 1280 };
  const WindowCase *one = find_case (data);
  guint n_problems = 0;

  set_look (fixture, &looks[0]);
  one->show (fixture, one);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s in %d pixels", one->name, widths[i]);

      fixture->width = widths[i];
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[i], fixture->height);
      scout_ui_fixture_wait (is_as_wide, fixture);
      window_fixture_settle (fixture);
      n_problems += audit (GTK_WIDGET (fixture->window), name, TRUE);
    }

  g_assert_cmpuint (n_problems, ==, 0);
}

/* No page lacks a state. */
static void
test_states (void)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (scene_lists); i++)
    {
      for (const WindowScene *scene = scene_lists[i]; scene->name != NULL; scene++)
        g_ptr_array_add (names, (gpointer) scene->name);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (case_lists); i++)
    {
      for (const WindowCase *one = case_lists[i]; one->name != NULL; one++)
        g_ptr_array_add (names, (gpointer) one->name);
    }
  g_ptr_array_add (names, NULL);
  window_states_assert_all ((const char * const *) names->pdata);
}

int
main (int    argc,
      char **argv)
{
  int status;
  static Tour tours[G_N_ELEMENTS (looks)][G_N_ELEMENTS (groups)];

  window_fixture_init (&argc, &argv);
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS_FOLDER);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      for (gsize k = 0; k < G_N_ELEMENTS (groups); k++)
        {
          g_autofree char *path = g_strdup_printf ("/window-views/%s/%s", looks[i].name, groups[k]);

          tours[i][k].look = &looks[i];
          tours[i][k].group = groups[k];
          g_test_add (path, WindowFixture, &tours[i][k], window_fixture_set_up, test_tour,
                      window_fixture_tear_down);
        }
    }

  g_test_add_func ("/window-views/states", test_states);
  g_test_add ("/window-views/widths/facebook", WindowFixture, "creator", window_fixture_set_up,
              test_widths, window_fixture_tear_down);
  g_test_add ("/window-views/widths/instagram", WindowFixture, "creator-instagram",
              window_fixture_set_up, test_widths, window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
