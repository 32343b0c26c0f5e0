/* scout-creator-card-face.c: fills a creator card with words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Turns a creator into laid-out texts. Laying text out is what a card costs, so the layouts are
 * kept and only what has changed is laid out again: the captions, which are the same for
 * everybody, once per card. All of it is foreign text and none of it markup. The drawing is in
 * scout-creator-card-draw.c.
 */

#include "config.h"

#include "scout-creator-card-private.h"

#include "scout-chart-text.h"
#include "scout-country.h"
#include "scout-generated-art.h"
#include "scout-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define VALUE_SCALE (10.5 / 11.0)
#define DIM_ALPHA 0.6f
#define DIM_ALPHA_HIGH_CONTRAST 0.9f
#define FAINT_ALPHA 0.07f

/* Gaps between the lines of a card in pixels: above and below the tags, around the separator. */
#define FIXED_HEIGHT (44 + 62 + 4 + 8 + 2 + 10 + 1 + 8 + 12)

static const ScoutMetric metrics[SCOUT_CREATOR_CARD_N_METRICS] = {
  SCOUT_METRIC_REACH,
  SCOUT_METRIC_VIEWS,
  SCOUT_METRIC_INTERACTION_RATE,
};

static void
get_font_metrics (GtkWidget *widget,
                  double    *ascent,
                  double    *line_height)
{
  PangoFontMetrics *font = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL,
                                                      NULL);

  *ascent = (double) pango_font_metrics_get_ascent (font) / PANGO_SCALE;
  *line_height = *ascent + (double) pango_font_metrics_get_descent (font) / PANGO_SCALE;
  pango_font_metrics_unref (font);
}

int
_scout_creator_card_get_height (GtkWidget *widget)
{
  double ascent, line;

  get_font_metrics (widget, &ascent, &line);
  return FIXED_HEIGHT + (int) (ceil (line) + 3.0 * ceil (line * SCOUT_CHART_TEXT_SMALL) +
                               ceil (line * VALUE_SCALE));
}

void
_scout_creator_card_face_clear (ScoutCreatorCardFace *face)
{
  g_clear_object (&face->name);
  g_clear_object (&face->meta);
  g_clear_object (&face->followers);
  g_clear_object (&face->followers_word);
  g_clear_object (&face->initials);
  g_clear_object (&face->more);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_MAX_TAGS; i++)
    g_clear_object (&face->tags[i]);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_N_METRICS; i++)
    {
      g_clear_object (&face->values[i]);
      g_clear_object (&face->captions[i]);
    }
  face->layouts_made = FALSE;
  face->width = 0.0f;
}

static PangoLayout *
make_layout (PangoContext *context,
             const char   *text,
             double        scale,
             gboolean      is_bold)
{
  PangoLayout *layout = scout_chart_text_new (context, text, scale,
                                              is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static const char *
get_caption (guint index)
{
  /* Translators: short for "interaction rate", on a card 66 pixels wide */
  return metrics[index] == SCOUT_METRIC_INTERACTION_RATE ? _("Int. rate")
                                                         : scout_metric_get_label (metrics[index]);
}

static void
make_layouts (ScoutCreatorCardFace *face,
              PangoContext         *context)
{
  const double small = SCOUT_CHART_TEXT_SMALL;

  face->name = make_layout (context, "", SCOUT_CHART_TEXT_NORMAL, TRUE);
  face->meta = make_layout (context, "", small, FALSE);
  face->followers = make_layout (context, "", small, TRUE);
  face->followers_word = make_layout (context, _("followers"), small, FALSE);
  face->initials = make_layout (context, "", SCOUT_CHART_TEXT_NORMAL, TRUE);
  face->more = make_layout (context, "", small, FALSE);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_MAX_TAGS; i++)
    face->tags[i] = make_layout (context, "", small, FALSE);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_N_METRICS; i++)
    {
      face->values[i] = make_layout (context, "", VALUE_SCALE, TRUE);
      face->captions[i] = make_layout (context, get_caption (i), small, FALSE);
    }
  face->layouts_made = TRUE;
}

void
_scout_creator_card_face_set_style (ScoutCreatorCardFace *face,
                                    GtkWidget            *widget)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  AdwStyleManager *manager = adw_style_manager_get_default ();

  face->high_contrast = adw_style_manager_get_high_contrast (manager);
  face->rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gtk_style_context_get_color (style, &face->foreground);
  face->dim = face->faint = face->foreground;
  face->dim.alpha *= face->high_contrast ? DIM_ALPHA_HIGH_CONTRAST : DIM_ALPHA;
  face->faint.alpha *= FAINT_ALPHA;
  if (!gtk_style_context_lookup_color (style, "scout_ring_color", &face->ring))
    gdk_rgba_parse (&face->ring, adw_style_manager_get_dark (manager) ? "#363636" : "#ffffff");

  get_font_metrics (widget, &face->ascent, &face->line_height);
  if (!face->layouts_made)
    make_layouts (face, gtk_widget_get_pango_context (widget));
}

static void
set_text (PangoLayout *layout,
          const char  *text)
{
  /* Setting a text throws its layout away even if it is the same. */
  if (g_strcmp0 (pango_layout_get_text (layout), text) != 0)
    pango_layout_set_text (layout, text, -1);
}

static char *
dup_meta (ScoutCreator *creator)
{
  const char *country = scout_country_get_name (scout_creator_get_country (creator));
  const char *handle = scout_creator_get_handle (creator);
  g_autofree char *at_handle = NULL;
  g_autofree char *isolated = NULL;

  if (handle == NULL || *handle == '\0')
    return g_strdup (country != NULL ? country : "");

  at_handle = g_strconcat ("@", handle, NULL);
  isolated = scout_wording_isolate (at_handle);
  return country != NULL ? g_strconcat (isolated, " · ", country, NULL)
                         : g_steal_pointer (&isolated);
}

static void
set_tags (ScoutCreatorCardFace *face,
          ScoutCreator         *creator)
{
  const char * const *categories = scout_creator_get_categories (creator);

  face->n_tags = g_strv_length ((char **) categories);
  for (guint i = 0; i < MIN (face->n_tags, SCOUT_CREATOR_CARD_MAX_TAGS); i++)
    {
      g_autofree char *label = scout_creator_dup_category_label (creator, categories[i]);
      g_autofree char *safe = scout_wording_inline (label);

      set_text (face->tags[i], safe);
    }
}

static void
set_figures (ScoutCreatorCardFace *face,
             ScoutCreator         *creator)
{
  for (guint i = 0; i < SCOUT_CREATOR_CARD_N_METRICS; i++)
    {
      double figure = scout_creator_get_figure (creator, metrics[i], SCOUT_TIME_RANGE_L28);
      g_autofree char *words = NULL;

      if (metrics[i] == SCOUT_METRIC_INTERACTION_RATE)
        words = scout_wording_percent (figure);
      else
        words = scout_wording_compact (isfinite (figure) && figure < 9e18 ? llround (figure) : -1);
      set_text (face->values[i], words);
    }
}

void
_scout_creator_card_face_set_creator (ScoutCreatorCardFace *face,
                                      ScoutCreator         *creator)
{
  const char *handle = scout_creator_get_handle (creator);
  const char *name = scout_creator_get_name (creator);
  g_autofree char *safe_name = scout_wording_inline (name);
  g_autofree char *meta = dup_meta (creator);
  g_autofree char *initials = scout_generated_art_dup_initials (name);
  g_autofree char *followers = NULL;

  followers = scout_wording_compact (scout_creator_get_followers (creator));
  face->has_followers = scout_creator_get_followers (creator) >= 0;
  face->palette = scout_generated_art_palette (handle != NULL ? handle
                                                              : scout_creator_get_id (creator));
  set_text (face->name, safe_name);
  set_text (face->meta, meta);
  set_text (face->followers, followers);
  set_text (face->initials, initials);
  set_tags (face, creator);
  set_figures (face, creator);
  face->width = 0.0f;
}
