/* scout-tour.c: the guided tour: Scout goes through itself and takes pictures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list of steps, each of which does one thing and waits until the window shows its outcome.
 * Nothing is faked: buttons are pressed, forms on the sandbox's pages are filled in by script,
 * answers come over HTTP. A step that does not come about in time ends the tour with the reason.
 * The tour polls, which nothing else in Scout may do: it looks at the window from outside, as a
 * person does. */

#include "config.h"

#include "scout-tour.h"

#include "scout-tour-report.h"
#include "scout-tour-signs.h"

#include <stdlib.h>

#define POLL_MS 40
/* Pictures on cards arrive a moment after the words; what is shown must stand still before its
 * picture. */
#define SETTLE_MS 700
#define STEP_TIMEOUT_MS 30000

struct _ScoutTour
{
  GObject parent_instance;

  ScoutWindow *window;     /* (owned) */
  char *directory;         /* (owned) */
  ScoutTourReport *report; /* (owned) (nullable) */

  gsize step;
  gint64 began_at; /* monotonic, of the present step */
  gint64 done_at;  /* monotonic, or 0 while the step is not done */
  gint64 over_at;  /* monotonic, or 0 while the step may still come about */
  guint poll_id;
};

enum
{
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutTour, scout_tour, G_TYPE_OBJECT)

/* act returns what is wrong, or NULL. is_done looks at what is on the screen. is_over, which may be
 * NULL, tells that nothing is under way any more: a step that is not done then never will be. */
typedef struct
{
  const char *name;
  const char *(*act) (ScoutTour *self);
  gboolean (*is_done) (ScoutTour *self);
  gboolean (*is_over) (ScoutTour *self);
} TourStep;

static gpointer
get_page (ScoutTour *self,
          ScoutView  view)
{
  return scout_window_get_page (self->window, view);
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *css_class)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget)
      && gtk_widget_has_css_class (widget, css_class))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, css_class);

  return found;
}

/* Each page has one main button, and the theme knows which. */
static const char *
press_main_button (ScoutTour *self,
                   ScoutView  view)
{
  GtkWidget *button = find_button (get_page (self, view), "suggested-action");

  if (button == NULL)
    return "there is no button to press";

  g_signal_emit_by_name (button, "clicked");
  return NULL;
}

static const char *
run_script (ScoutTour  *self,
            const char *script)
{
  scout_login_page_run_script (get_page (self, SCOUT_VIEW_LOGIN), script);
  return NULL;
}

static gboolean
login_stands_at (ScoutTour      *self,
                 ScoutLoginStep  step)
{
  ScoutLoginPage *page = get_page (self, SCOUT_VIEW_LOGIN);

  return scout_window_get_view (self->window) == SCOUT_VIEW_LOGIN && page != NULL
         && scout_login_page_get_step (page) == step && !scout_login_page_is_loading (page);
}

static const char *
act_nothing (ScoutTour *self)
{
  return NULL;
}

static gboolean
is_welcome (ScoutTour *self)
{
  return scout_window_get_view (self->window) == SCOUT_VIEW_WELCOME;
}

static const char *
act_sign_in (ScoutTour *self)
{
  return press_main_button (self, SCOUT_VIEW_WELCOME);
}

static gboolean
is_at_sign_in (ScoutTour *self)
{
  return login_stands_at (self, SCOUT_LOGIN_STEP_SIGN_IN);
}

static const char *
act_fill_in (ScoutTour *self)
{
  return run_script (self, "document.getElementById('email').value = 'brand@example.com';"
                           "document.getElementById('pass').value = 'sample password';");
}

static const char *
act_log_in (ScoutTour *self)
{
  return run_script (self, "document.getElementById('login').click();");
}

static gboolean
is_at_pages (ScoutTour *self)
{
  return login_stands_at (self, SCOUT_LOGIN_STEP_PAGES);
}

static const char *
act_continue (ScoutTour *self)
{
  return run_script (self, "document.getElementById('continue').click();");
}

static gboolean
is_at_consent (ScoutTour *self)
{
  return login_stands_at (self, SCOUT_LOGIN_STEP_PERMISSIONS);
}

static const char *
act_allow (ScoutTour *self)
{
  return run_script (self, "document.getElementById('allow').click();");
}

static gboolean
is_at_chooser (ScoutTour *self)
{
  return scout_window_get_view (self->window) == SCOUT_VIEW_CHOOSER
         && find_button (get_page (self, SCOUT_VIEW_CHOOSER), "suggested-action") != NULL
         && scout_session_get_account (scout_window_get_session (self->window)) != NULL;
}

static const char *
act_choose_page (ScoutTour *self)
{
  return press_main_button (self, SCOUT_VIEW_CHOOSER);
}

static gboolean
has_results (ScoutTour  *self,
             const char *text)
{
  ScoutDiscoverPage *page = get_page (self, SCOUT_VIEW_DISCOVER);
  ScoutPagedModel *results = page != NULL ? scout_discover_page_get_results (page) : NULL;
  ScoutQuery *query = results != NULL ? scout_paged_model_get_query (results) : NULL;

  return scout_window_get_view (self->window) == SCOUT_VIEW_DISCOVER && query != NULL
         && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING
         && g_list_model_get_n_items (G_LIST_MODEL (results)) > 0
         && g_strcmp0 (scout_query_get_text (query, "query"), text) == 0;
}

static gboolean
is_at_discover (ScoutTour *self)
{
  return has_results (self, NULL);
}

static const char *
act_search (ScoutTour *self)
{
  scout_discover_page_search (get_page (self, SCOUT_VIEW_DISCOVER), "coffee");
  return NULL;
}

static gboolean
has_found_coffee (ScoutTour *self)
{
  return has_results (self, "coffee");
}

static void
set_dark (ScoutTour *self,
          gboolean   dark)
{
  AdwColorScheme scheme = dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
}

static gboolean
is_dark (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ());
}

static gboolean
has_found_coffee_in_dark (ScoutTour *self)
{
  return has_found_coffee (self) && is_dark ();
}

static const char *
act_dark (ScoutTour *self)
{
  set_dark (self, TRUE);
  return NULL;
}

static const char *
act_open_creator (ScoutTour *self)
{
  ScoutDiscoverPage *page = get_page (self, SCOUT_VIEW_DISCOVER);

  set_dark (self, FALSE);
  scout_tour_report_set_creators (self->report,
                                  G_LIST_MODEL (scout_discover_page_get_results (page)));
  scout_discover_page_activate (page, 0);
  return NULL;
}

static gboolean
has_loaded_creator (ScoutTour *self)
{
  return scout_window_get_view (self->window) == SCOUT_VIEW_CREATOR
         && !scout_creator_page_is_loading (get_page (self, SCOUT_VIEW_CREATOR));
}

static gboolean
shows_insights (ScoutTour      *self,
                ScoutTimeRange  range)
{
  GtkWidget *page = get_page (self, SCOUT_VIEW_CREATOR);

  return has_loaded_creator (self) && scout_tour_shows_insights (page)
         && scout_tour_shows_days (page, scout_time_range_get_days (range));
}

static gboolean
is_at_creator (ScoutTour *self)
{
  return shows_insights (self, SCOUT_TIME_RANGE_L28);
}

static gboolean
is_reading_chart (ScoutTour *self)
{
  return is_at_creator (self)
         && scout_tour_shows_readout (get_page (self, SCOUT_VIEW_CREATOR));
}

static gboolean
is_reading_chart_in_dark (ScoutTour *self)
{
  return is_reading_chart (self) && is_dark ();
}

static gboolean
shows_90_days (ScoutTour *self)
{
  return shows_insights (self, SCOUT_TIME_RANGE_L90);
}

static const char *
act_read_chart (ScoutTour *self)
{
  if (!scout_creator_page_point_at_best_day (get_page (self, SCOUT_VIEW_CREATOR)))
    return "the creator has no chart to read";

  return NULL;
}

static const char *
act_90_days (ScoutTour *self)
{
  set_dark (self, FALSE);
  scout_creator_page_set_range (get_page (self, SCOUT_VIEW_CREATOR), SCOUT_TIME_RANGE_L90);
  return NULL;
}

static const TourStep steps[] = {
  { "welcome", act_nothing, is_welcome, NULL },
  { "sign-in", act_sign_in, is_at_sign_in, NULL },
  { "sign-in-filled", act_fill_in, is_at_sign_in, NULL },
  { "choose-pages", act_log_in, is_at_pages, NULL },
  { "consent", act_continue, is_at_consent, NULL },
  { "brand-page", act_allow, is_at_chooser, NULL },
  { "discover", act_choose_page, is_at_discover, NULL },
  { "search", act_search, has_found_coffee, NULL },
  { "search-dark", act_dark, has_found_coffee_in_dark, NULL },
  { "creator", act_open_creator, is_at_creator, has_loaded_creator },
  { "chart", act_read_chart, is_reading_chart, has_loaded_creator },
  { "chart-dark", act_dark, is_reading_chart_in_dark, has_loaded_creator },
  { "ninety-days", act_90_days, shows_90_days, has_loaded_creator },
};

static void
finish (ScoutTour  *self,
        const char *problem)
{
  g_autoptr(GError) error = NULL;
  gboolean is_written = TRUE;

  g_clear_handle_id (&self->poll_id, g_source_remove);
  if (problem != NULL)
    g_printerr ("The tour stopped at “%s”: %s\n", steps[self->step].name, problem);
  if (self->report != NULL)
    is_written = scout_tour_report_write (self->report, problem, &error);
  if (!is_written)
    g_printerr ("The tour could not write its report: %s\n", error->message);

  g_signal_emit (self, signals[SIGNAL_FINISHED], 0,
                 problem == NULL && is_written ? EXIT_SUCCESS : EXIT_FAILURE);
}

static void
begin_step (ScoutTour *self)
{
  const char *problem;

  self->began_at = g_get_monotonic_time ();
  self->done_at = 0;
  self->over_at = 0;
  problem = steps[self->step].act (self);
  if (problem != NULL)
    finish (self, problem);
}

static gboolean
is_late (ScoutTour *self)
{
  return g_get_monotonic_time () - self->began_at > STEP_TIMEOUT_MS * G_TIME_SPAN_MILLISECOND;
}

static void
end_step (ScoutTour *self)
{
  double milliseconds = (double) (self->done_at - self->began_at) / 1000.0;
  g_autoptr(GError) error = NULL;

  if (!scout_tour_report_add_step (self->report, steps[self->step].name, GTK_WIDGET (self->window),
                                   milliseconds, &error))
    {
      /* The next poll tries again: while a frame is being prepared there is nothing to see. */
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PENDING) || is_late (self))
        finish (self, error->message);
      return;
    }

  self->step++;
  if (self->step < G_N_ELEMENTS (steps))
    begin_step (self);
  else
    finish (self, NULL);
}

/* A frame may pass between the answer and what it shows. */
static void
wait_on (ScoutTour *self,
         gint64     now)
{
  const TourStep *step = &steps[self->step];

  self->done_at = 0;
  if (step->is_over == NULL || !step->is_over (self))
    self->over_at = 0;
  else if (self->over_at == 0)
    self->over_at = now;

  if (self->over_at != 0 && now - self->over_at > SETTLE_MS * G_TIME_SPAN_MILLISECOND)
    finish (self, "a part of it is missing or failed");
  else if (is_late (self))
    finish (self, "it did not come about in time");
}

static gboolean
poll_cb (gpointer user_data)
{
  g_autoptr(ScoutTour) self = g_object_ref (user_data);
  gint64 now = g_get_monotonic_time ();

  if (!steps[self->step].is_done (self))
    wait_on (self, now);
  else if (self->done_at == 0)
    self->done_at = now;
  else if (now - self->done_at > SETTLE_MS * G_TIME_SPAN_MILLISECOND)
    end_step (self);

  return self->poll_id != 0;
}

static void
scout_tour_dispose (GObject *object)
{
  ScoutTour *self = SCOUT_TOUR (object);

  g_clear_handle_id (&self->poll_id, g_source_remove);
  g_clear_object (&self->window);
  g_clear_pointer (&self->report, scout_tour_report_free);

  G_OBJECT_CLASS (scout_tour_parent_class)->dispose (object);
}

static void
scout_tour_finalize (GObject *object)
{
  g_free (SCOUT_TOUR (object)->directory);

  G_OBJECT_CLASS (scout_tour_parent_class)->finalize (object);
}

static void
scout_tour_class_init (ScoutTourClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_tour_dispose;
  object_class->finalize = scout_tour_finalize;

  /**
   * ScoutTour::finished:
   * @self: the tour
   * @status: %EXIT_SUCCESS or %EXIT_FAILURE
   *
   * The tour is over and its report is written.
   */
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
scout_tour_init (ScoutTour *self)
{
}

ScoutTour *
scout_tour_new (ScoutWindow *window,
                const char  *directory)
{
  ScoutTour *self;

  g_return_val_if_fail (SCOUT_IS_WINDOW (window), NULL);
  g_return_val_if_fail (directory != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_TOUR, NULL);
  self->window = g_object_ref (window);
  self->directory = g_strdup (directory);
  return self;
}

/* What a person's desktop would decide is decided here, so that pictures are the same everywhere:
 * the fonts and window buttons of a GNOME desktop, no shadow, no sign of a development build. */
static void
prepare_window (ScoutTour *self)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-cursor-blink", FALSE,
                "gtk-decoration-layout", ":close",
                "gtk-enable-animations", FALSE,
                "gtk-font-name", "Cantarell 11",
                NULL);
  gtk_widget_remove_css_class (GTK_WIDGET (self->window), "devel");
  gtk_widget_remove_css_class (GTK_WIDGET (self->window), "solid-csd");
  gtk_window_unmaximize (GTK_WINDOW (self->window));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1280, 800);
  set_dark (self, FALSE);
}

void
scout_tour_run (ScoutTour *self)
{
  g_autoptr(GError) error = NULL;

  g_return_if_fail (SCOUT_IS_TOUR (self));
  g_return_if_fail (self->poll_id == 0);

  self->report = scout_tour_report_new (self->directory, &error);
  if (self->report == NULL)
    {
      finish (self, error->message);
      return;
    }

  prepare_window (self);
  self->poll_id = g_timeout_add (POLL_MS, poll_cb, self);
  begin_step (self);
}
