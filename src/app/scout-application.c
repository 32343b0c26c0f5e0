/* scout-application.c: the program: its options, its windows and what is open.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the command line, makes the session (live, or with the embedded sandbox) and the one
 * window, and runs the guided tour where it is asked for. With --sandbox each start is a program
 * of its own, so that a demonstration never meets the person's running Scout. */

#include "config.h"

#include "scout-application.h"

#include "scout-dialog.h"
#include "scout-startup-private.h"
#include "scout-tour.h"
#include "scout-window.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

#define EXPLORES "explores-sample-data"

static const int ends[] = { SIGHUP, SIGINT, SIGTERM };

struct _ScoutApplication
{
  AdwApplication parent_instance;

  GSettings *settings; /* (owned) (nullable) */
  gboolean use_sandbox;
  char *tour_directory; /* (owned) (nullable) */
  ScoutTour *tour;      /* (owned) (nullable) */
  int exit_status;
  guint end_ids[G_N_ELEMENTS (ends)];
};

G_DEFINE_FINAL_TYPE (ScoutApplication, scout_application, ADW_TYPE_APPLICATION)

static const GOptionEntry option_entries[] = {
  { "sandbox", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL,
    N_("Use sample data from the built-in sandbox instead of Facebook"), NULL },
  { "tour", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL,
    N_("With --sandbox: tour the program, save a picture of each step in DIRECTORY, and exit"),
    N_("DIRECTORY") },
  { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL,
    N_("Print the version and exit"), NULL },
  G_OPTION_ENTRY_NULL
};

static char *
dup_setting (ScoutApplication *self,
             const char       *key)
{
  return self->settings != NULL ? g_settings_get_string (self->settings, key) : g_strdup ("");
}

static ScoutSession *
new_live_session (ScoutApplication *self)
{
  g_autofree char *app_id = dup_setting (self, "facebook-app-id");
  g_autofree char *configuration_id = dup_setting (self, "login-configuration-id");
  ScoutSession *session;

  session = scout_session_new_live (SCOUT_FACEBOOK_APP_ID, app_id, configuration_id);
  scout_session_set_settings (session, self->settings);
  return session;
}

static ScoutSession *
new_sandbox_session (gboolean   is_signed_in,
                     GError   **error)
{
  const ScoutSandboxOptions options = { .remembers = TRUE };
  g_autoptr(ScoutSandbox) sandbox = scout_sandbox_new (&options);

  if (!scout_sandbox_start (sandbox, error))
    return NULL;

  return scout_session_new_sandbox (sandbox, is_signed_in);
}

static void
tour_finished_cb (ScoutApplication *self,
                  int               status)
{
  self->exit_status = status;
  g_application_quit (G_APPLICATION (self));
}

/* A tour neither shows what the person keeps nor adds to it, and begins with nothing. */
static void
keep_tour_apart (ScoutApplication *self,
                 ScoutSession     *session)
{
  g_autofree char *folder = g_build_filename (self->tour_directory, "library", NULL);
  g_autoptr(GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (strstr (name, ".db") != NULL)
        g_unlink (path);
    }
  scout_session_set_library_folder (session, folder);
}

/* Who looked around with sample data goes on with it; who cannot begins where everybody does. */
static ScoutSession *
new_session (ScoutApplication *self)
{
  g_autoptr(GError) error = NULL;
  ScoutSession *session = NULL;

  if (self->settings != NULL && g_settings_get_boolean (self->settings, EXPLORES))
    session = new_sandbox_session (TRUE, &error);
  if (error != NULL)
    g_message ("Sample data could not be started: %s", error->message);

  return session != NULL ? session : new_live_session (self);
}

static ScoutWindow *
new_window (ScoutApplication  *self,
            GError           **error)
{
  g_autoptr(ScoutSession) session = NULL;

  if (self->use_sandbox)
    session = new_sandbox_session (FALSE, error);
  else
    session = new_session (self);
  if (session == NULL)
    return NULL;

  if (self->tour_directory != NULL)
    keep_tour_apart (self, session);

  return scout_window_new (ADW_APPLICATION (self), session,
                           self->tour_directory == NULL ? self->settings : NULL);
}

/* The active window may be a dialog of it. */
static ScoutWindow *
get_window (ScoutApplication *self)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item != NULL;
       item = item->next)
    {
      if (SCOUT_IS_WINDOW (item->data))
        return item->data;
    }

  return NULL;
}

static void
scout_application_activate (GApplication *application)
{
  ScoutApplication *self = SCOUT_APPLICATION (application);
  ScoutWindow *window = get_window (self);
  g_autoptr(GError) error = NULL;

  if (window == NULL)
    window = new_window (self, &error);
  if (window == NULL)
    {
      g_printerr (_("The sandbox could not be started: %s\n"), error->message);
      self->exit_status = EXIT_FAILURE;
      return;
    }

  gtk_window_present (GTK_WINDOW (window));
  if (self->tour_directory != NULL && self->tour == NULL)
    {
      self->tour = scout_tour_new (window, self->tour_directory);
      g_signal_connect_object (self->tour, "finished", G_CALLBACK (tour_finished_cb), self,
                               G_CONNECT_SWAPPED);
      scout_tour_run (self->tour);
    }
}

/* What comes in as a file is an address: of a link of ours, or of anything that somebody tries. */
static void
scout_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  ScoutWindow *window = NULL;

  g_application_activate (application);
  window = get_window (SCOUT_APPLICATION (application));
  for (int i = 0; window != NULL && i < n_files; i++)
    {
      g_autofree char *address = g_file_get_uri (files[i]);

      scout_window_open_link (window, address);
    }
}

static int
scout_application_handle_local_options (GApplication *application,
                                        GVariantDict *options)
{
  ScoutApplication *self = SCOUT_APPLICATION (application);

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Scout %s\n", SCOUT_VERSION);
      return EXIT_SUCCESS;
    }

  self->use_sandbox = g_variant_dict_contains (options, "sandbox");
  g_variant_dict_lookup (options, "tour", "^ay", &self->tour_directory);
  if (self->tour_directory != NULL && !self->use_sandbox)
    {
      g_printerr ("%s\n", _("The tour signs in by itself, so it needs --sandbox."));
      return 2;
    }
  if (self->use_sandbox)
    g_application_set_flags (application,
                             g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);

  return -1;
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  static const char * const developers[] = { "The Scout authors", NULL };
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (user_data));
  GtkWidget *about = adw_about_window_new ();

  gtk_window_set_transient_for (GTK_WINDOW (about), parent);
  g_object_set (about,
                /* So that the application's keys work here too. */
                "application", user_data,
                "application-icon", SCOUT_APPLICATION_ID,
                "application-name", _("Scout"),
                "comments", _("Finds creators for partnership ads on Meta’s first-party data."),
                "copyright", "© 2026 The Scout authors",
                "developer-name", _("The Scout authors"),
                "developers", developers,
                "license-type", GTK_LICENSE_GPL_3_0,
                "version", SCOUT_VERSION,
                NULL);
  gtk_window_present (GTK_WINDOW (about));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GtkApplication *application = user_data;
  g_autoptr(GPtrArray) windows = g_ptr_array_new_with_free_func (g_object_unref);

  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    g_ptr_array_add (windows, g_object_ref (item->data));
  /* Closing, not destroying, each of them: Scout's window keeps its size, whichever is active. */
  for (guint i = 0; i < windows->len; i++)
    gtk_window_close (g_ptr_array_index (windows, i));
  /* The event of the key holds the window that it was pressed in. That one looks for the window it
   * stood over when it ends, and GTK 4.8 forgets to tell it that this one is gone. */
  for (guint i = 0; i < windows->len; i++)
    {
      if (gtk_window_get_application (g_ptr_array_index (windows, i)) == NULL)
        gtk_window_set_transient_for (g_ptr_array_index (windows, i), NULL);
    }
  /* One that asks something first goes by itself, and the program with it. */
  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    {
      if (SCOUT_IS_WINDOW (item->data))
        return;
    }
  g_application_quit (G_APPLICATION (application));
}

static void
stop_watching_ends (ScoutApplication *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    g_clear_handle_id (&self->end_ids[i], g_source_remove);
}

/* The end of the desktop's session, of the terminal or of the machine: what is being written is
 * kept, as when the person quits. The next signal ends the program at once. */
static gboolean
terminated_cb (gpointer user_data)
{
  ScoutApplication *self = user_data;

  stop_watching_ends (self);
  if (self->tour != NULL)
    self->exit_status = EXIT_FAILURE;
  g_action_group_activate_action (G_ACTION_GROUP (self), "quit", NULL);

  return G_SOURCE_REMOVE;
}

/* Whoever started the program may want it to go on: nohup, or a shell in the background. */
static gboolean
is_ignored (int signal_number)
{
  struct sigaction action;

  return sigaction (signal_number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

static void
watch_ends (ScoutApplication *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (!is_ignored (ends[i]))
        self->end_ids[i] = g_unix_signal_add (ends[i], terminated_cb, self);
    }
}

static const GActionEntry action_entries[] = {
  { "about", about_cb, NULL, NULL, NULL, { 0 } },
  { "quit", quit_cb, NULL, NULL, NULL, { 0 } },
};

static const struct
{
  const char *action;
  const char *accelerators[3];
} accelerators[] = {
  { "app.quit", { "<Primary>q", NULL } },
  { "window.close", { "<Primary>w", NULL } },
  { "win.preferences", { "<Primary>comma", NULL } },
  { "win.show-help-overlay", { "<Primary>question", NULL } },
  { "win.search", { "<Primary>f", NULL } },
  { "win.jump", { "<Primary>k", NULL } },
  { "win.save-search", { "<Primary>s", NULL } },
  { "win.filters", { "F9", "<Primary><Shift>f", NULL } },
  { "win.discover::facebook-creators", { "<Primary>1", NULL } },
  { "win.discover::instagram-creators", { "<Primary>2", NULL } },
  { "win.discover::facebook-content", { "<Primary>3", NULL } },
  { "win.saved-creators", { "<Primary>l", NULL } },
  { "win.refresh", { "<Primary>r", "F5", NULL } },
  /* Escape goes back too, but from the page: here it would be taken before the chart sees it. */
  { "win.back", { "<Alt>Left", NULL } },
};

static void
scout_application_startup (GApplication *application)
{
  ScoutApplication *self = SCOUT_APPLICATION (application);

  scout_startup_init_gtk ();

  G_APPLICATION_CLASS (scout_application_parent_class)->startup (application);
  _scout_startup_stack_return ();

  g_action_map_add_action_entries (G_ACTION_MAP (application), action_entries,
                                   G_N_ELEMENTS (action_entries),
                                   application);
  for (gsize i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           accelerators[i].accelerators);
  self->settings = scout_startup_open_settings ();
  watch_ends (self);
}

static void
session_wanted_cb (ScoutApplication *self,
                   gboolean          is_sample)
{
  if (is_sample)
    scout_application_explore (self);
  else
    scout_application_leave_sample_data (self);
}

static void
scout_application_window_added (GtkApplication *application,
                                GtkWindow      *window)
{
  GTK_APPLICATION_CLASS (scout_application_parent_class)->window_added (application, window);

  scout_startup_watch_window (window);
  if (SCOUT_IS_WINDOW (window))
    g_signal_connect_object (window, "session-wanted", G_CALLBACK (session_wanted_cb), application,
                             G_CONNECT_SWAPPED);
}

static void
scout_application_dispose (GObject *object)
{
  ScoutApplication *self = SCOUT_APPLICATION (object);

  stop_watching_ends (self);
  g_clear_object (&self->tour);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (scout_application_parent_class)->dispose (object);
}

static void
scout_application_finalize (GObject *object)
{
  g_free (SCOUT_APPLICATION (object)->tour_directory);

  G_OBJECT_CLASS (scout_application_parent_class)->finalize (object);
}

static void
scout_application_class_init (ScoutApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = scout_application_dispose;
  object_class->finalize = scout_application_finalize;
  application_class->activate = scout_application_activate;
  application_class->open = scout_application_open;
  application_class->handle_local_options = scout_application_handle_local_options;
  application_class->startup = scout_application_startup;
  GTK_APPLICATION_CLASS (klass)->window_added = scout_application_window_added;
}

static void
scout_application_init (ScoutApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), option_entries);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[LINK]"));
}

ScoutApplication *
scout_application_new (void)
{
  return g_object_new (SCOUT_TYPE_APPLICATION,
                       "application-id", SCOUT_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", SCOUT_RESOURCE_PREFIX,
                       NULL);
}

/* A demonstration decides nothing about the next ordinary start. */
static void
replace_session (ScoutApplication *self,
                 ScoutSession     *session)
{
  ScoutWindow *window = get_window (self);

  if (self->settings != NULL && !self->use_sandbox)
    g_settings_set_boolean (self->settings, EXPLORES, scout_session_is_sample (session));
  if (window != NULL)
    scout_window_set_session (window, session);
}

static void
show_problem (ScoutApplication *self,
              const char       *details)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  GtkWidget *dialog = adw_message_dialog_new (window, _("Sample data could not be started"), NULL);

  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog), "%s", details);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  scout_dialog_name (ADW_MESSAGE_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}

void
scout_application_explore (ScoutApplication *self)
{
  g_autoptr(ScoutSession) session = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (SCOUT_IS_APPLICATION (self));

  session = new_sandbox_session (TRUE, &error);
  if (session != NULL)
    replace_session (self, session);
  else
    show_problem (self, error->message);
}

void
scout_application_leave_sample_data (ScoutApplication *self)
{
  g_autoptr(ScoutSession) session = NULL;

  g_return_if_fail (SCOUT_IS_APPLICATION (self));

  session = new_live_session (self);
  replace_session (self, session);
}

int
scout_application_get_exit_status (ScoutApplication *self)
{
  g_return_val_if_fail (SCOUT_IS_APPLICATION (self), EXIT_FAILURE);

  return self->exit_status;
}
