/* test-tour.c: a tour that meets a fault ends with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The whole tour, with the web view and a sandbox that fails once a creator is opened. That a tour
 * without faults arrives is check-tour.py's. */

#include "config.h"

#include "scout-tour.h"

#include "scout-application.h"
#include "scout-ui-fixture.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

typedef struct
{
  ScoutSandbox *sandbox;
  ScoutTour *tour;
  char *directory;
  int status;
} Fixture;

static gboolean
creator_activated_hook (GSignalInvocationHint *hint,
                        guint                  n_values,
                        const GValue          *values,
                        gpointer               user_data)
{
  ScoutSandboxFault fault = { 0 };

  fault.kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR;
  fault.path = "/creator_marketplace/creators";
  fault.code = 100;
  /* One for each part, and again when a part is asked for again. */
  fault.count = 100;
  scout_sandbox_add_fault (user_data, &fault);
  return TRUE;
}

static void
finished_cb (Fixture *fixture,
             int      status)
{
  fixture->status = status;
}

static gboolean
is_finished (gpointer data)
{
  return ((Fixture *) data)->status >= 0;
}

/* One step at a time: the tour takes longer than one wait may last. */
static gboolean
has_signed_in (gpointer data)
{
  g_autofree char *path = g_build_filename (((Fixture *) data)->directory, "06-brand-page.png",
                                            NULL);

  return is_finished (data) || g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
assert_report (const char *directory)
{
  g_autofree char *path = g_build_filename (directory, "tour.json", NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  JsonArray *steps;
  JsonObject *report;
  JsonObject *last;

  g_assert_true (json_parser_load_from_file (parser, path, &error));
  g_assert_no_error (error);
  report = json_node_get_object (json_parser_get_root (parser));
  steps = json_object_get_array_member (report, "steps");
  last = json_array_get_object_element (steps, json_array_get_length (steps) - 1);
  g_assert_false (json_object_get_boolean_member (report, "ok"));
  g_assert_cmpstr (json_object_get_string_member (report, "problem"), ==,
                   "a part of it is missing or failed");
  g_assert_cmpstr (json_object_get_string_member (last, "name"), ==, "table");
}

static void
remove_directory (const char *path)
{
  g_autoptr(GDir) directory = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_unlink (file), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
test_broken_creator (void)
{
  Fixture fixture = { scout_sandbox_new (NULL), NULL, g_dir_make_tmp (NULL, NULL), -1 };
  g_autoptr(ScoutApplication) application = scout_application_new ();
  g_autoptr(ScoutSession) session = NULL;
  g_autoptr(GError) error = NULL;
  ScoutWindow *window;
  gulong hook;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_true (scout_sandbox_start (fixture.sandbox, &error));
  g_assert_no_error (error);
  session = scout_session_new_sandbox (fixture.sandbox, FALSE);
  window = scout_window_new (ADW_APPLICATION (application), session, NULL);
  gtk_window_present (GTK_WINDOW (window));
  g_type_class_unref (g_type_class_ref (SCOUT_TYPE_DISCOVER_PAGE));
  hook = g_signal_add_emission_hook (g_signal_lookup ("creator-activated",
                                                      SCOUT_TYPE_DISCOVER_PAGE), 0,
                                     creator_activated_hook, fixture.sandbox, NULL);

  fixture.tour = scout_tour_new (window, fixture.directory);
  g_signal_connect_swapped (fixture.tour, "finished", G_CALLBACK (finished_cb), &fixture);
  scout_tour_run (fixture.tour);
  scout_ui_fixture_wait (has_signed_in, &fixture);
  scout_ui_fixture_wait (is_finished, &fixture);
  g_assert_cmpint (fixture.status, ==, EXIT_FAILURE);
  assert_report (fixture.directory);

  g_signal_remove_emission_hook (g_signal_lookup ("creator-activated", SCOUT_TYPE_DISCOVER_PAGE),
                                 hook);
  g_object_unref (fixture.tour);
  gtk_window_destroy (GTK_WINDOW (window));
  scout_sandbox_stop (fixture.sandbox);
  g_object_unref (fixture.sandbox);
  remove_directory (fixture.directory);
  g_free (fixture.directory);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tour/broken-creator", test_broken_creator);

  return g_test_run ();
}
