/* scout-tour.c: the guided tour: Scout goes through itself and takes pictures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes the steps of scout-tour-steps.c, and waits until the window shows the outcome of each. A
 * step that does not come about in time ends the tour with the reason.
 * The tour polls, which nothing else in Scout may do: it looks at the window from outside, as a
 * person does. */

#include "config.h"

#include "scout-tour.h"

#include "scout-tour-steps.h"

#include <stdlib.h>

#define POLL_MS 40
/* Pictures on cards arrive a moment after the words: what is shown must stand still for so long
 * before its picture. */
#define STILL_MS 250
/* What never stands still, for a cursor blinks, has settled by then; so has what has failed. */
#define SETTLE_MS 700
#define STEP_TIMEOUT_MS 30000

struct _ScoutTour
{
  GObject parent_instance;

  ScoutTourPlace place; /* (owned): the report is (nullable) */
  char *directory;      /* (owned) */

  GArray *steps; /* (owned) (element-type ScoutTourStep) */
  gsize step;
  gint64 began_at; /* monotonic, of the present step */
  gint64 done_at;  /* monotonic, or 0 while the step is not done */
  gint64 over_at;  /* monotonic, or 0 while the step may still come about */
  gint64 frame;    /* the newest that the window has drawn */
  gint64 moved_at; /* monotonic, when it had been drawn */
  guint poll_id;
};

enum
{
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutTour, scout_tour, G_TYPE_OBJECT)

static const ScoutTourStep *
get_step (ScoutTour *self)
{
  return &g_array_index (self->steps, ScoutTourStep, self->step);
}

static void
finish (ScoutTour  *self,
        const char *problem)
{
  g_autoptr(GError) error = NULL;
  gboolean is_written = TRUE;

  g_clear_handle_id (&self->poll_id, g_source_remove);
  if (problem != NULL)
    g_printerr ("The tour stopped at “%s”: %s\n", get_step (self)->name, problem);
  if (self->place.report != NULL)
    is_written = scout_tour_report_write (self->place.report, problem, &error);
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
  problem = get_step (self)->act (&self->place);
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

  if (!scout_tour_report_add_step (self->place.report, get_step (self)->name,
                                   GTK_WIDGET (self->place.window), milliseconds, &error))
    {
      /* The next poll tries again: while a frame is being prepared there is nothing to see. */
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PENDING) || is_late (self))
        finish (self, error->message);
      return;
    }

  self->step++;
  if (self->step < self->steps->len)
    begin_step (self);
  else
    finish (self, NULL);
}

/* A frame may pass between the answer and what it shows. */
static void
wait_on (ScoutTour *self,
         gint64     now)
{
  const ScoutTourStep *step = get_step (self);

  self->done_at = 0;
  if (step->is_over == NULL || !step->is_over (&self->place))
    self->over_at = 0;
  else if (self->over_at == 0)
    self->over_at = now;

  if (self->over_at != 0 && now - self->over_at > SETTLE_MS * G_TIME_SPAN_MILLISECOND)
    finish (self, "a part of it is missing or failed");
  else if (is_late (self))
    finish (self, "it did not come about in time");
}

static void
watch_frames (ScoutTour *self,
              gint64     now)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->place.window));
  gint64 frame = clock != NULL ? gdk_frame_clock_get_frame_counter (clock) : 0;

  if (frame == self->frame)
    return;

  self->frame = frame;
  self->moved_at = now;
}

static gboolean
has_settled (ScoutTour *self,
             gint64     now)
{
  gint64 still_since = MAX (self->done_at, self->moved_at);

  return now - still_since > STILL_MS * G_TIME_SPAN_MILLISECOND
         || now - self->done_at > SETTLE_MS * G_TIME_SPAN_MILLISECOND;
}

static gboolean
poll_cb (gpointer user_data)
{
  g_autoptr(ScoutTour) self = g_object_ref (user_data);
  gint64 now = g_get_monotonic_time ();

  watch_frames (self, now);
  if (!get_step (self)->is_done (&self->place))
    wait_on (self, now);
  else if (self->done_at == 0)
    self->done_at = now;
  else if (has_settled (self, now))
    end_step (self);

  return self->poll_id != 0;
}

static void
scout_tour_dispose (GObject *object)
{
  ScoutTour *self = SCOUT_TOUR (object);

  g_clear_handle_id (&self->poll_id, g_source_remove);
  g_clear_object (&self->place.window);
  g_clear_pointer (&self->place.report, scout_tour_report_free);

  G_OBJECT_CLASS (scout_tour_parent_class)->dispose (object);
}

static void
scout_tour_finalize (GObject *object)
{
  ScoutTour *self = SCOUT_TOUR (object);

  g_free (self->directory);
  g_array_unref (self->steps);

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
  self->steps = scout_tour_steps_new ();
}

ScoutTour *
scout_tour_new (ScoutWindow *window,
                const char  *directory)
{
  ScoutTour *self;

  g_return_val_if_fail (SCOUT_IS_WINDOW (window), NULL);
  g_return_val_if_fail (directory != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_TOUR, NULL);
  self->place.window = g_object_ref (window);
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
  gtk_widget_remove_css_class (GTK_WIDGET (self->place.window), "devel");
  gtk_widget_remove_css_class (GTK_WIDGET (self->place.window), "solid-csd");
  gtk_window_unmaximize (GTK_WINDOW (self->place.window));
  gtk_window_set_default_size (GTK_WINDOW (self->place.window), 1280, 800);
  scout_tour_steps_set_dark (FALSE);
}

void
scout_tour_run (ScoutTour *self)
{
  g_autoptr(GError) error = NULL;

  g_return_if_fail (SCOUT_IS_TOUR (self));
  g_return_if_fail (self->poll_id == 0);

  self->place.report = scout_tour_report_new (self->directory, &error);
  if (self->place.report == NULL)
    {
      finish (self, error->message);
      return;
    }

  prepare_window (self);
  self->poll_id = g_timeout_add (POLL_MS, poll_cb, self);
  begin_step (self);
}
