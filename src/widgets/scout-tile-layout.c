/* scout-tile-layout.c: lays tiles out in even rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GtkFlowBox fills each row before it begins the next one, and leaves a single tile below five.
 * Rows are as many as are needed, or one more where that leaves no hole, and hold what is there
 * evenly; the last one may have fewer tiles, which share all of its width. Main thread only.
 */

#include "config.h"

#include "scout-tile-layout.h"

#include "scout-shown.h"

#define SPACING 12
#define DEFAULT_MOST_IN_ROW 6
/* Even on the narrowest screen, unless they do not fit: one figure a row would be a long list. */
#define LEAST_IN_ROW 2

struct _ScoutTileLayout
{
  GtkLayoutManager parent_instance;

  guint most_in_row;
};

typedef enum
{
  PROP_MOST_IN_ROW = 1,
} ScoutTileLayoutProperty;

static GParamSpec *props[PROP_MOST_IN_ROW + 1];

G_DEFINE_FINAL_TYPE (ScoutTileLayout, scout_tile_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Where the tiles of a widget stand when it is @width wide. */
typedef struct
{
  int width;
  guint n_columns;
} Grid;

/* The width of the widest tile. Returns how many there are. */
static guint
measure_tiles (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  guint n_tiles = 0;

  *minimum = *natural = 0;
  for (GtkWidget *child = scout_shown_get_first (widget);
       child != NULL;
       child = scout_shown_get_next (child))
    {
      int child_minimum = 0, child_natural = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
      n_tiles++;
    }

  return n_tiles;
}

static int
add_spacing (int   size,
             guint n)
{
  return n > 0 ? size * (int) n + SPACING * ((int) n - 1) : 0;
}

static Grid
get_grid (ScoutTileLayout *self,
          GtkWidget       *widget,
          int              width)
{
  int minimum = 0, natural = 0;
  guint n_tiles = measure_tiles (widget, &minimum, &natural);
  guint n_fitting = (guint) (MAX (width, 0) + SPACING) / (guint) (natural + SPACING);
  Grid grid = {
    width, scout_tile_layout_count_columns (n_tiles, n_fitting, self->most_in_row)
  };

  /* Rather one below the other than less than they have to have. */
  while (grid.n_columns > 1 && add_spacing (minimum, grid.n_columns) > width)
    grid.n_columns--;

  return grid;
}

/* Pixels that cannot be shared go to the first columns, so that both edges are straight. */
static int
get_left (const Grid *grid,
          guint       column)
{
  int room = MAX (grid->width - SPACING * ((int) grid->n_columns - 1), (int) grid->n_columns);
  int least = room / (int) grid->n_columns;
  int rest = room % (int) grid->n_columns;

  return (least + SPACING) * (int) column + MIN (rest, (int) column);
}

static int
get_width (const Grid *grid,
           guint       column)
{
  return get_left (grid, column + 1) - SPACING - get_left (grid, column);
}

/* The row that begins with @child: of the last one, what is there has all of the width. */
static Grid
get_row (const Grid *grid,
         GtkWidget  *child)
{
  Grid row = { grid->width, 0 };

  for (; row.n_columns < grid->n_columns && child != NULL; child = scout_shown_get_next (child))
    row.n_columns++;

  return row;
}

/* The height of the row that begins with @child. */
static int
measure_row (const Grid  *grid,
             GtkWidget   *child,
             GtkWidget  **next)
{
  const Grid row = get_row (grid, child);
  int height = 0;

  for (guint i = 0; i < row.n_columns; i++, child = scout_shown_get_next (child))
    {
      int natural = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, get_width (&row, i), NULL, &natural,
                          NULL, NULL);
      height = MAX (height, natural);
    }
  *next = child;

  return height;
}

static int
measure_rows (const Grid *grid,
              GtkWidget  *widget)
{
  GtkWidget *child = scout_shown_get_first (widget);
  int height = 0;

  while (child != NULL)
    height += measure_row (grid, child, &child) + (height > 0 ? SPACING : 0);

  return height;
}

static void
scout_tile_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  ScoutTileLayout *self = SCOUT_TILE_LAYOUT (manager);
  int tile_minimum = 0, tile_natural = 0;
  guint n_tiles = measure_tiles (widget, &tile_minimum, &tile_natural);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = tile_minimum;
      *natural = add_spacing (tile_natural, MIN (n_tiles, self->most_in_row));
      return;
    }

  {
    int width = for_size >= 0 ? for_size
                              : add_spacing (tile_natural, MIN (n_tiles, self->most_in_row));
    const Grid grid = get_grid (self, widget, width);

    *minimum = *natural = measure_rows (&grid, widget);
  }
}

static GtkSizeRequestMode
scout_tile_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_tile_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  const Grid grid = get_grid (SCOUT_TILE_LAYOUT (manager), widget, width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = scout_shown_get_first (widget);
  int y = 0;

  while (child != NULL)
    {
      const Grid row = get_row (&grid, child);
      GtkWidget *next = NULL;
      int row_height = measure_row (&grid, child, &next);

      for (guint i = 0; child != next; i++, child = scout_shown_get_next (child))
        {
          int tile_width = get_width (&row, i);
          int left = get_left (&row, i);
          const GtkAllocation place = { rtl ? width - left - tile_width : left, y, tile_width,
                                        row_height };

          gtk_widget_size_allocate (child, &place, -1);
        }
      y += row_height + SPACING;
    }
}

static void
scout_tile_layout_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutTileLayout *self = SCOUT_TILE_LAYOUT (object);

  switch ((ScoutTileLayoutProperty) prop_id)
    {
    case PROP_MOST_IN_ROW:
      g_value_set_uint (value, self->most_in_row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_tile_layout_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutTileLayout *self = SCOUT_TILE_LAYOUT (object);

  switch ((ScoutTileLayoutProperty) prop_id)
    {
    case PROP_MOST_IN_ROW:
      self->most_in_row = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_tile_layout_class_init (ScoutTileLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = scout_tile_layout_get_property;
  object_class->set_property = scout_tile_layout_set_property;
  layout_class->measure = scout_tile_layout_measure;
  layout_class->get_request_mode = scout_tile_layout_get_request_mode;
  layout_class->allocate = scout_tile_layout_allocate;

  /**
   * ScoutTileLayout:most-in-row:
   *
   * How many children a row has at most, 2 or more.
   */
  props[PROP_MOST_IN_ROW] = g_param_spec_uint ("most-in-row", NULL, NULL, LEAST_IN_ROW, G_MAXUINT,
                                               DEFAULT_MOST_IN_ROW,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                               G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_tile_layout_init (ScoutTileLayout *self)
{
}

GtkLayoutManager *
scout_tile_layout_new (guint most_in_row)
{
  return g_object_new (SCOUT_TYPE_TILE_LAYOUT, "most-in-row", most_in_row, NULL);
}

guint
scout_tile_layout_count_columns (guint n_tiles,
                                 guint n_fitting,
                                 guint most_in_row)
{
  guint n_rows;

  n_fitting = MAX (MIN (n_fitting, most_in_row), LEAST_IN_ROW);
  n_rows = (n_tiles + n_fitting - 1) / n_fitting;
  /* Eight tiles in three columns leave a hole, which a fourth row fills. */
  if (n_rows > 1 && n_tiles % n_rows > 0 && n_tiles % (n_rows + 1) == 0
      && n_tiles / (n_rows + 1) >= LEAST_IN_ROW)
    n_rows++;

  return n_rows > 0 ? (n_tiles + n_rows - 1) / n_rows : 1;
}
