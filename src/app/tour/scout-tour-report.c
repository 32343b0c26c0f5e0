/* scout-tour-report.c: what a guided tour leaves behind.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes pictures of the real window, off its own render nodes, so that neither a screenshot tool
 * nor a window manager is needed; and writes down in JSON what a person could read on each, in
 * labels, in entries, and on what Scout draws itself. */

#include "config.h"

#include "scout-tour-report.h"

#include "scout-chart.h"
#include "scout-creator.h"
#include "scout-drawn-card.h"
#include "scout-tour-signs.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <math.h>

/* More words than this on one screen say nothing more. */
#define MAX_TEXTS 200

struct _ScoutTourReport
{
  char *directory;     /* (owned) */
  JsonArray *steps;    /* (owned) */
  JsonArray *creators; /* (owned) */
  double total_ms;
};

ScoutTourReport *
scout_tour_report_new (const char  *directory,
                       GError     **error)
{
  ScoutTourReport *self;

  g_return_val_if_fail (directory != NULL, NULL);

  if (g_mkdir_with_parents (directory, 0755) != 0)
    {
      g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (errno), "%s: %s", directory,
                   g_strerror (errno));
      return NULL;
    }

  self = g_new0 (ScoutTourReport, 1);
  self->directory = g_strdup (directory);
  self->steps = json_array_new ();
  self->creators = json_array_new ();
  return self;
}

void
scout_tour_report_free (ScoutTourReport *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->directory);
  json_array_unref (self->steps);
  json_array_unref (self->creators);
  g_free (self);
}

static void
take_text (JsonArray *texts,
           char      *text)
{
  if (text != NULL && *text != '\0')
    json_array_add_string_element (texts, text);
  g_free (text);
}

/* What Scout draws itself, it tells as it tells assistive technology. A password is not read. */
static void
collect_text (GtkWidget *widget,
              JsonArray *texts)
{
  if (GTK_IS_LABEL (widget))
    take_text (texts, g_strdup (gtk_label_get_text (GTK_LABEL (widget))));
  else if (GTK_IS_TEXT (widget) && gtk_text_get_visibility (GTK_TEXT (widget)))
    take_text (texts, g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget))));
  else if (SCOUT_IS_DRAWN_CARD (widget))
    take_text (texts, scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (widget)));
  else if (SCOUT_IS_CHART (widget))
    {
      take_text (texts, scout_chart_dup_description (SCOUT_CHART (widget)));
      take_text (texts, scout_chart_dup_readout (SCOUT_CHART (widget)));
    }
}

static void
collect_texts (GtkWidget *widget,
               JsonArray *texts)
{
  if (!gtk_widget_get_mapped (widget) || json_array_get_length (texts) >= MAX_TEXTS)
    return;

  /* What could be scrolled to is not in the picture. */
  if (scout_tour_is_seen (widget))
    collect_text (widget, texts);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

/* A bubble has a surface of its own, which is not in the picture of the window. */
static void
snapshot_popovers (GtkWidget   *window,
                   GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  double window_x = 0.0;
  double window_y = 0.0;
  double x = 0.0;
  double y = 0.0;

  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_POPOVER (widget))
    {
      g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (widget);
      GdkPopup *popup = GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (widget)));

      gtk_native_get_surface_transform (GTK_NATIVE (window), &window_x, &window_y);
      gtk_native_get_surface_transform (GTK_NATIVE (widget), &x, &y);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (
        snapshot,
        &GRAPHENE_POINT_INIT ((float) (gdk_popup_get_position_x (popup) + x - window_x),
                              (float) (gdk_popup_get_position_y (popup) + y - window_y)));
      gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot),
                              gdk_paintable_get_intrinsic_width (paintable),
                              gdk_paintable_get_intrinsic_height (paintable));
      gtk_snapshot_restore (snapshot);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    snapshot_popovers (window, child, snapshot);
}

/* Where window managers put a window that belongs to another. */
static void
snapshot_dialog (GtkWidget   *dialog,
                 int          width,
                 int          height,
                 GtkSnapshot *snapshot)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (dialog);
  int dialog_width = gdk_paintable_get_intrinsic_width (paintable);
  int dialog_height = gdk_paintable_get_intrinsic_height (paintable);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) ((width - dialog_width) / 2),
                                                          (float) ((height - dialog_height) / 2)));
  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), dialog_width, dialog_height);
  gtk_snapshot_restore (snapshot);
}

static gboolean
save_picture (GtkWidget   *window,
              const char  *path,
              GError     **error)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (window);
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GtkWidget *dialog = scout_tour_find_dialog (window);
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), width, height);
  snapshot_popovers (window, window, snapshot);
  if (dialog != NULL)
    snapshot_dialog (dialog, width, height, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_PENDING, "there was nothing to see for %s", path);
      return FALSE;
    }

  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width,
                                                              (float) height));
  if (texture == NULL || !gdk_texture_save_to_png (texture, path))
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s could not be written", path);
      return FALSE;
    }

  return TRUE;
}

gboolean
scout_tour_report_add_step (ScoutTourReport  *self,
                            const char       *name,
                            GtkWidget        *window,
                            double            milliseconds,
                            GError          **error)
{
  g_autofree char *file_name = NULL;
  g_autofree char *path = NULL;
  GtkWidget *dialog;
  JsonArray *texts;
  JsonObject *step;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (window), FALSE);

  file_name = g_strdup_printf ("%02u-%s.png", json_array_get_length (self->steps) + 1, name);
  path = g_build_filename (self->directory, file_name, NULL);
  if (!save_picture (window, path, error))
    return FALSE;

  texts = json_array_new ();
  dialog = scout_tour_find_dialog (window);
  if (dialog != NULL)
    collect_texts (dialog, texts);
  collect_texts (window, texts);
  step = json_object_new ();
  json_object_set_string_member (step, "name", name);
  json_object_set_string_member (step, "picture", file_name);
  json_object_set_double_member (step, "milliseconds", milliseconds);
  json_object_set_array_member (step, "texts", texts);
  json_array_add_object_element (self->steps, step);
  self->total_ms += milliseconds;
  return TRUE;
}

static void
set_figure (JsonObject *object,
            const char *member,
            double      figure)
{
  if (isnan (figure))
    json_object_set_null_member (object, member);
  else
    json_object_set_double_member (object, member, figure);
}

static JsonObject *
describe_creator (ScoutCreator *creator)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "name", scout_creator_get_name (creator));
  json_object_set_string_member (object, "handle", scout_creator_get_handle (creator));
  json_object_set_string_member (object, "country", scout_creator_get_country (creator));
  json_object_set_int_member (object, "followers", scout_creator_get_followers (creator));
  set_figure (object, "reach",
              scout_creator_get_figure (creator, SCOUT_METRIC_REACH, SCOUT_TIME_RANGE_L28));
  set_figure (object, "views",
              scout_creator_get_figure (creator, SCOUT_METRIC_VIEWS, SCOUT_TIME_RANGE_L28));
  set_figure (object, "interaction_rate",
              scout_creator_get_figure (creator, SCOUT_METRIC_INTERACTION_RATE,
                                        SCOUT_TIME_RANGE_L28));
  return object;
}

void
scout_tour_report_set_creators (ScoutTourReport *self,
                                GListModel      *creators)
{
  guint n_creators = creators != NULL ? g_list_model_get_n_items (creators) : 0;

  g_return_if_fail (self != NULL);

  json_array_unref (self->creators);
  self->creators = json_array_new ();
  for (guint i = 0; i < n_creators; i++)
    {
      g_autoptr(ScoutCreator) creator = g_list_model_get_item (creators, i);

      json_array_add_object_element (self->creators, describe_creator (creator));
    }
}

gboolean
scout_tour_report_write (ScoutTourReport  *self,
                         const char       *problem,
                         GError          **error)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autoptr(JsonGenerator) generator = json_generator_new ();
  g_autofree char *path = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  json_object_set_boolean_member (object, "ok", problem == NULL);
  if (problem != NULL)
    json_object_set_string_member (object, "problem", problem);
  json_object_set_double_member (object, "milliseconds", self->total_ms);
  json_object_set_array_member (object, "steps", json_array_ref (self->steps));
  json_object_set_array_member (object, "creators", json_array_ref (self->creators));
  json_node_set_object (root, object);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);

  path = g_build_filename (self->directory, "tour.json", NULL);
  return json_generator_to_file (generator, path, error);
}
