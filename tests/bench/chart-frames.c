/* chart-frames.c: what frames with charts cost, beside frames with nothing in them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Shows a window and has it painted again and again: "idle" with a widget that draws nothing, for
 * which the toolkit paints nothing; "empty" with one pixel that changes, so that there is something
 * to paint; "chart" with 28 jagged days over which the read-out moves, "new" with six charts that
 * are made anew each time. Prints the processor time of one frame in seconds, the median of all.
 * Not a test: build-aux/bench runs it.
 */

#include "config.h"

#include "scout-chart.h"

#include <adwaita.h>
#include <stdlib.h>
#include <time.h>

#define WIDTH 960
#define HEIGHT 720
#define CHART_HEIGHT 232
#define N_DAYS 28
#define N_CHARTS 6
/* The first frames fill caches. */
#define N_LEFT_OUT 10

typedef enum
{
  MODE_IDLE,
  MODE_EMPTY,
  MODE_CHART,
  MODE_NEW,
} Mode;

typedef struct
{
  Mode mode;
  GtkWidget *box;
  GtkWidget *shown;
  GtkEventController *motion; /* of the chart */
  guint frame;
  guint n_frames;
  double started;
  GArray *times; /* (owned): of double */
} Run;

static double
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static ScoutChartData *
make_days (void)
{
  g_autoptr(GDateTime) day = g_date_time_new_utc (2026, 8, 20, 0, 0, 0.0);
  ScoutChartData *data = scout_chart_data_new ("Reach", SCOUT_CHART_COUNT);
  double values[N_DAYS], posts[N_DAYS];

  for (guint i = 0; i < N_DAYS; i++)
    {
      values[i] = 50000.0 + (i * 7919 % 97) * 1000.0;
      posts[i] = i % 4;
    }
  scout_chart_data_set_days (data, day, N_DAYS);
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, N_DAYS);
  scout_chart_data_set_marks (data, "Posts published", posts, N_DAYS);

  return data;
}

static ScoutChartData *
make_groups (void)
{
  static const char * const names[] = { "18–24", "25–34", "35–44", "45–54", "55–64", "65+" };
  static const double women[] = { 9.8, 24.6, 18.2, 9.4, 4.6, 2.7 };
  static const double men[] = { 4.1, 9.3, 7.7, 4.9, 2.8, 1.9 };
  ScoutChartData *data = scout_chart_data_new ("Age and gender", SCOUT_CHART_PERCENT);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    scout_chart_data_add_category (data, names[i]);
  scout_chart_data_add_series (data, "Women", SCOUT_CHART_COLOR_FOURTH, women, 6);
  scout_chart_data_add_series (data, "Men", SCOUT_CHART_COLOR_THIRD, men, 6);

  return data;
}

static GtkWidget *
make_chart (ScoutChartKind kind)
{
  g_autoptr(ScoutChartData) data = kind == SCOUT_CHART_LINES ? make_days () : make_groups ();
  GtkWidget *chart = scout_chart_new (kind);

  scout_chart_set_data (SCOUT_CHART (chart), data);
  gtk_widget_set_hexpand (chart, TRUE);
  return chart;
}

/* What an audience page shows. */
static GtkWidget *
make_charts (void)
{
  static const ScoutChartKind kinds[N_CHARTS] = {
    SCOUT_CHART_LINES, SCOUT_CHART_PYRAMID, SCOUT_CHART_BAR_LIST, SCOUT_CHART_BAR_LIST,
    SCOUT_CHART_SHARES, SCOUT_CHART_COLUMNS,
  };
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  for (int i = 0; i < N_CHARTS; i++)
    gtk_grid_attach (GTK_GRID (grid), make_chart (kinds[i]), i % 2, i / 2, 1, 1);

  return grid;
}

/* A widget as large as the chart, of which one pixel changes from frame to frame. */
#define EMPTY_TYPE (empty_get_type ())
G_DECLARE_FINAL_TYPE (Empty, empty, , EMPTY, GtkWidget)

struct _Empty
{
  GtkWidget parent_instance;

  Run *run;
};

G_DEFINE_FINAL_TYPE (Empty, empty, GTK_TYPE_WIDGET)

static void
empty_snapshot (GtkWidget   *widget,
                GtkSnapshot *snapshot)
{
  const Run *run = ((Empty *) widget)->run;
  const GdkRGBA color = { 0.0f, 0.0f, 0.0f, run->frame % 2 == 0 ? 1.0f : 0.5f };

  if (run->mode == MODE_EMPTY)
    gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (0.0f, 0.0f, 1.0f, 1.0f));
}

static void
empty_measure (GtkWidget      *widget,
               GtkOrientation  orientation,
               int             for_size,
               int            *minimum,
               int            *natural,
               int            *minimum_baseline,
               int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? CHART_HEIGHT : 1;
}

static void
empty_class_init (EmptyClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = empty_snapshot;
  GTK_WIDGET_CLASS (klass)->measure = empty_measure;
}

static void
empty_init (Empty *self)
{
}

static GtkWidget *
make_empty (Run *run)
{
  Empty *empty = g_object_new (EMPTY_TYPE, NULL);

  empty->run = run;
  return GTK_WIDGET (empty);
}

static void
replace (Run       *run,
         GtkWidget *child)
{
  if (run->shown != NULL)
    gtk_box_remove (GTK_BOX (run->box), run->shown);
  gtk_box_append (GTK_BOX (run->box), child);
  run->shown = child;
}

static GtkEventController *
find_motion (GtkWidget *widget)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }

  return NULL;
}

static void
move_pointer (Run *run)
{
  double x = run->frame % N_DAYS * (WIDTH - 48.0) / (N_DAYS - 1.0);

  g_signal_emit_by_name (run->motion, "motion", x, CHART_HEIGHT / 2.0);
}

static void
change (Run *run)
{
  run->started = get_processor_time ();
  if (run->mode == MODE_NEW)
    replace (run, make_charts ());
  else if (run->mode == MODE_CHART)
    move_pointer (run);
  gtk_widget_queue_draw (run->shown);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const double *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

static void
print_median (Run *run)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_array_sort (run->times, compare_times);
  g_print ("%s\n", g_ascii_dtostr (text, sizeof text,
                                   g_array_index (run->times, double, run->times->len / 2)));
}

static void
after_paint_cb (GdkFrameClock *clock,
                Run           *run)
{
  double time = get_processor_time () - run->started;

  if (run->frame >= N_LEFT_OUT)
    g_array_append_val (run->times, time);
  if (++run->frame < run->n_frames + N_LEFT_OUT)
    {
      change (run);
      return;
    }

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, run);
  print_median (run);
  g_application_quit (g_application_get_default ());
}

static void
activate_cb (GtkApplication *application,
             Run            *run)
{
  GtkWidget *window = gtk_application_window_new (application);

  run->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_window_set_child (GTK_WINDOW (window), run->box);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  if (run->mode == MODE_CHART)
    {
      replace (run, make_chart (SCOUT_CHART_LINES));
      run->motion = find_motion (run->shown);
    }
  else if (run->mode == MODE_NEW)
    replace (run, make_charts ());
  else
    replace (run, make_empty (run));

  gtk_widget_realize (window);
  run->started = get_processor_time ();
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                    G_CALLBACK (after_paint_cb), run);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  static const char * const names[] = { "idle", "empty", "chart", "new" };
  g_autoptr(AdwApplication) application = NULL;
  Run run = { MODE_IDLE, };

  if (argc != 3)
    {
      g_printerr ("usage: chart-frames idle|empty|chart|new FRAMES\n");
      return 2;
    }

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (argv[1], names[i]))
      run.mode = (Mode) i;
  run.n_frames = (guint) MAX (atoi (argv[2]), 1);
  run.times = g_array_new (FALSE, FALSE, sizeof (double));

  application = adw_application_new ("io.github.creatorscout.ChartFrames",
                                     G_APPLICATION_NON_UNIQUE);
  g_application_set_default (G_APPLICATION (application));
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &run);
  g_application_run (G_APPLICATION (application), 1, argv);
  g_array_unref (run.times);

  return 0;
}
