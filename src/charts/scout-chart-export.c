/* scout-chart-export.c: charts as pictures and on paper.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same scenes as on the screen, laid out with a title and painted by cairo: once for pixels,
 * shapes and pages. No widget is needed and no display, so it may happen in a worker.
 */

#include "config.h"

#include "scout-chart-export.h"

#include "scout-chart-paint-private.h"
#include "scout-chart-words.h"
#include "scout-chart.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

#define DEFAULT_FONT "Sans 11"
#define DEFAULT_WIDTH 720.0
#define PIXELS_PER_INCH 96.0
#define POINTS_PER_PIXEL (72.0 / PIXELS_PER_INCH)
#define PNG_SCALE 2.0

typedef struct
{
  PangoFontMap *map;
  PangoContext *context;
  ScoutChartTypesetter *typesetter;
  ScoutChartScene *scene;
} Sheet;

static void
sheet_clear (Sheet *self)
{
  g_clear_pointer (&self->scene, scout_chart_scene_free);
  g_clear_pointer (&self->typesetter, _scout_chart_typesetter_free);
  g_clear_object (&self->context);
  g_clear_object (&self->map);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sheet, sheet_clear)

/* Letters keep their distances whatever the resolution: paper is no screen. */
static PangoContext *
make_context (PangoFontMap          *map,
              const ScoutChartSheet *sheet)
{
  PangoContext *context = pango_font_map_create_context (map);
  PangoFontDescription *font = NULL;
  cairo_font_options_t *options = cairo_font_options_create ();

  font = pango_font_description_from_string (sheet->font != NULL ? sheet->font : DEFAULT_FONT);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, sheet->is_rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, PIXELS_PER_INCH);
  cairo_font_options_destroy (options);
  pango_font_description_free (font);

  return context;
}

static void
sheet_init (Sheet                 *self,
            const ScoutChartSheet *sheet,
            ScoutChartKind         kind,
            ScoutChartData        *data)
{
  ScoutChartFrame frame = {
    .width = sheet->width > 0.0 ? sheet->width : DEFAULT_WIDTH,
    .is_rtl = sheet->is_rtl,
  };

  /* Font maps belong to one thread. */
  self->map = pango_cairo_font_map_new ();
  self->context = make_context (self->map, sheet);
  self->typesetter = _scout_chart_typesetter_new (self->context);
  _scout_chart_typesetter_init_frame (self->typesetter, &frame);
  self->scene = scout_chart_layout_sheet (kind, data, &frame);
}

static void
sheet_paint (const Sheet *self,
             cairo_t     *cr)
{
  ScoutChartStyle style;

  _scout_chart_style_init_for_paper (&style);
  cairo_save (cr);
  _scout_chart_paint_scene (self->scene, &style, self->typesetter, cr);
  cairo_restore (cr);
}

double
scout_chart_sheet_draw (const ScoutChartSheet *sheet,
                        ScoutChartKind         kind,
                        ScoutChartData        *data,
                        cairo_t               *cr)
{
  g_auto(Sheet) drawn = { NULL, };

  g_return_val_if_fail (sheet != NULL, 0.0);
  g_return_val_if_fail (data != NULL, 0.0);

  sheet_init (&drawn, sheet, kind, data);
  if (cr != NULL)
    sheet_paint (&drawn, cr);

  return drawn.scene->height;
}

static cairo_status_t
append_bytes (void                *closure,
              const unsigned char *bytes,
              unsigned int         length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static char *
dup_whole_story (ScoutChartKind        kind,
                 const ScoutChartData *data)
{
  g_autofree char *story = scout_chart_words_describe (kind, data);
  const char *source = scout_chart_data_get_source (data);

  return *source != '\0' ? g_strconcat (story, " ", source, ".", NULL)
                         : g_steal_pointer (&story);
}

/* Whoever cannot see the picture finds there what it says. cairo knows nothing of that. */
static void
add_description (GByteArray           *bytes,
                 ScoutChartKind        kind,
                 const ScoutChartData *data)
{
  g_autofree char *story = dup_whole_story (kind, data);
  g_autofree char *title = scout_chart_data_dup_heading (data, FALSE);
  g_autofree char *safe_story = g_markup_escape_text (story, -1);
  g_autofree char *safe_title = g_markup_escape_text (title, -1);
  g_autofree char *words = NULL;
  const char *text = (const char *) bytes->data;
  const char *root = g_strstr_len (text, (gssize) bytes->len, "<svg");
  const char *end = NULL;
  g_autoptr(GByteArray) head = g_byte_array_new ();
  gsize length;

  words = g_strdup_printf ("\n<title>%s</title>\n<desc>%s</desc>", safe_title, safe_story);
  if (root != NULL)
    end = memchr (root, '>', (gsize) (text + bytes->len - root));
  if (end == NULL)
    return;

  length = (gsize) (end + 1 - text);
  g_byte_array_append (head, bytes->data, (guint) length);
  g_byte_array_append (head, (const guint8 *) words, (guint) strlen (words));
  g_byte_array_remove_range (bytes, 0, (guint) length);
  g_byte_array_prepend (bytes, head->data, head->len);
}

static cairo_surface_t *
make_surface (const Sheet      *self,
              ScoutChartFormat  format,
              GByteArray       *bytes,
              double           *scale)
{
  double width = ceil (self->scene->width);
  double height = ceil (self->scene->height);
  cairo_surface_t *surface;

  *scale = 1.0;
  switch (format)
    {
    case SCOUT_CHART_SVG:
      surface = cairo_svg_surface_create_for_stream (append_bytes, bytes, width, height);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
      return surface;

    case SCOUT_CHART_PDF:
      *scale = POINTS_PER_PIXEL;
      return cairo_pdf_surface_create_for_stream (append_bytes, bytes, width * POINTS_PER_PIXEL,
                                                  height * POINTS_PER_PIXEL);

    case SCOUT_CHART_PNG:
    default:
      *scale = PNG_SCALE;
      return cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * PNG_SCALE),
                                         (int) (height * PNG_SCALE));
    }
}

GBytes *
scout_chart_sheet_export (const ScoutChartSheet  *sheet,
                          ScoutChartKind          kind,
                          ScoutChartData         *data,
                          ScoutChartFormat        format,
                          GError                **error)
{
  g_auto(Sheet) drawn = { NULL, };
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  g_autofree char *title = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;
  double scale;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (data != NULL, NULL);

  title = scout_chart_data_dup_heading (data, FALSE);
  sheet_init (&drawn, sheet, kind, data);
  surface = make_surface (&drawn, format, bytes, &scale);
  if (format == SCOUT_CHART_PDF)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  sheet_paint (&drawn, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS && format == SCOUT_CHART_PNG)
    status = cairo_surface_write_to_png_stream (surface, append_bytes, bytes);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }
  if (format == SCOUT_CHART_SVG)
    add_description (bytes, kind, data);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

typedef struct
{
  ScoutChartKind kind;
  ScoutChartData *data; /* (owned) */
  ScoutChartFormat format;
  ScoutChartSheet sheet;
  char *font;  /* (owned) */
  GFile *file; /* (owned) */
} SaveState;

static void
save_state_free (SaveState *state)
{
  g_clear_pointer (&state->data, scout_chart_data_unref);
  g_clear_object (&state->file);
  g_free (state->font);
  g_free (state);
}

static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const SaveState *state = task_data;
  g_autoptr(GBytes) bytes = NULL;
  GError *error = NULL;

  bytes = scout_chart_sheet_export (&state->sheet, state->kind, state->data, state->format, &error);
  if (bytes != NULL
      && g_file_replace_contents (state->file, g_bytes_get_data (bytes, NULL),
                                  g_bytes_get_size (bytes), NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                  cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
scout_chart_save_async (GtkWidget           *chart,
                        ScoutChartFormat     format,
                        GFile               *file,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  ScoutChartData *data;
  SaveState *state;

  g_return_if_fail (SCOUT_IS_CHART (chart));
  g_return_if_fail (G_IS_FILE (file));

  data = scout_chart_get_data (SCOUT_CHART (chart));
  g_return_if_fail (data != NULL);

  state = g_new0 (SaveState, 1);
  state->kind = scout_chart_get_kind (SCOUT_CHART (chart));
  state->data = scout_chart_data_ref (data);
  state->format = format;
  state->file = g_object_ref (file);
  /* The width of the widget is an accident, but not its shape. */
  state->sheet.width = CLAMP (gtk_widget_get_width (chart), 480.0, 1200.0);
  state->sheet.is_rtl = gtk_widget_get_direction (chart) == GTK_TEXT_DIR_RTL;
  g_object_get (gtk_widget_get_settings (chart), "gtk-font-name", &state->font, NULL);
  state->sheet.font = state->font;

  task = g_task_new (chart, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_chart_save_async);
  g_task_set_task_data (task, state, (GDestroyNotify) save_state_free);
  g_task_run_in_thread (task, save_in_thread);
}

gboolean
scout_chart_save_finish (GtkWidget     *chart,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (SCOUT_IS_CHART (chart), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, chart), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_chart_save_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
