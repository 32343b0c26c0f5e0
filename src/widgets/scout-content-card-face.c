/* scout-content-card-face.c: fills the card of a post with words, and draws it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* As the card of a creator does: laying text out is what a card costs, so the layouts are kept. All
 * of the words are foreign and none of them markup. */

#include "config.h"

#include "scout-content-card-private.h"

#include "scout-chart-text.h"
#include "scout-content-address.h"
#include "scout-generated-art.h"
#include "scout-round-box.h"
#include "scout-whole-figures.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Pixels. */
/* A picture is as high as a widescreen one of its width, as long as another row of cards remains in
 * sight. */
#define LEAST_PICTURE_HEIGHT 132
#define MOST_PICTURE_HEIGHT 220
#define WIDESCREEN (16.0 / 9.0)
#define BADGE_PLACE 8.0f
#define BADGE_PADDING 6.0f
#define BADGE_EXTRA_HEIGHT 4.0f
#define BADGE_RADIUS 6.0f
#define ICON_SIZE 12.0f
#define ICON_GAP 4.0f
#define CAPTION_TOP 12.0f
#define META_TOP 6.0f
#define METRICS_TOP 10.0f
#define BRAND_GAP 8.0f
#define QUOTE_MARGIN 24.0f
#define QUOTE_GAP 6.0f
#define N_CAPTION_LINES 2
#define N_QUOTE_LINES 3
/* A sponsor's name leaves the creator's at least this much of the line. */
#define BRAND_SHARE 0.5f
#define SMALL_SCALE ((float) SCOUT_CHART_TEXT_SMALL)

static const GdkRGBA badge_color = { 0.0f, 0.0f, 0.0f, 0.55f };
static const GdkRGBA badge_ink = { 1.0f, 1.0f, 1.0f, 1.0f };
/* The generated pictures are light in the dark as well. */
static const GdkRGBA quote_ink = { 0.0f, 0.0f, 0.0f, 0.8f };

static const struct
{
  const char *kind;
  const char *icon_name;
} kind_icons[] = {
  { "reels", "scout-reel-symbolic" },
  { "videos", "scout-video-symbolic" },
  { "live", "scout-video-symbolic" },
  { "photos", "scout-photo-symbolic" },
  { "text", "scout-text-symbolic" },
  { "links", "scout-link-symbolic" },
  /* Instagram's */
  { "video", "scout-video-symbolic" },
  { "image", "scout-photo-symbolic" },
  { "album", "scout-photo-symbolic" },
};

static const ScoutMetric card_metrics[SCOUT_N_NETWORKS][SCOUT_CARD_N_METRICS] = {
  [SCOUT_NETWORK_FACEBOOK] = { SCOUT_METRIC_VIEWS, SCOUT_METRIC_REACTIONS, SCOUT_METRIC_COMMENTS },
  [SCOUT_NETWORK_INSTAGRAM] = { SCOUT_METRIC_VIEWS, SCOUT_METRIC_LIKES, SCOUT_METRIC_COMMENTS },
};

const char *
scout_content_card_get_kind_icon (ScoutContent *content)
{
  const char *kind = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (content), NULL);

  kind = scout_content_get_kind (content);
  for (gsize i = 0; i < G_N_ELEMENTS (kind_icons); i++)
    {
      if (g_strcmp0 (kind_icons[i].kind, kind) == 0)
        return kind_icons[i].icon_name;
    }

  return NULL;
}

int
_scout_content_card_get_picture_height (int width)
{
  return CLAMP ((int) (width / WIDESCREEN), LEAST_PICTURE_HEIGHT, MOST_PICTURE_HEIGHT);
}

static float
get_picture_height (float width)
{
  return (float) _scout_content_card_get_picture_height ((int) width);
}

int
_scout_content_card_get_text_height (GtkWidget *widget)
{
  ScoutCardStyle style;

  _scout_card_style_read (&style, widget);

  return (int) ceilf (CAPTION_TOP
                      + N_CAPTION_LINES * _scout_card_style_get_row_height (&style, 1.0)
                      + META_TOP + _scout_card_style_get_row_height (&style, SCOUT_CHART_TEXT_SMALL)
                      + METRICS_TOP + _scout_card_metrics_get_height (&style));
}

/* Nobody knows a creator by the number that Meta knows them by. */
static gboolean
is_number (const char *owner)
{
  return owner[strspn (owner, G_CSET_DIGITS)] == '\0';
}

static gboolean
has_metric (const ScoutMetric *metrics,
            guint              n_metrics,
            ScoutMetric        metric)
{
  for (guint i = 0; i < n_metrics; i++)
    {
      if (metrics[i] == metric)
        return TRUE;
    }

  return FALSE;
}

void
_scout_content_card_get_metrics (ScoutContent             *content,
                                 const ScoutContentWishes *wishes,
                                 ScoutMetric              *metrics)
{
  guint place = SCOUT_CARD_N_METRICS;

  memcpy (metrics, card_metrics[scout_content_get_network (content)],
          SCOUT_CARD_N_METRICS * sizeof *metrics);
  for (guint i = 0; i < wishes->n_metrics; i++)
    {
      if (has_metric (metrics, SCOUT_CARD_N_METRICS, wishes->metrics[i]))
        continue;
      while (place > 0 && has_metric (wishes->metrics, wishes->n_metrics, metrics[place - 1]))
        place--;
      if (place == 0)
        return;
      metrics[--place] = wishes->metrics[i];
    }
}

gboolean
_scout_content_wishes_set (ScoutContentWishes       *self,
                           const ScoutContentWishes *wishes)
{
  gboolean is_same = self->n_metrics == wishes->n_metrics;

  for (guint i = 0; is_same && i < wishes->n_metrics; i++)
    is_same = self->metrics[i] == wishes->metrics[i];
  *self = *wishes;

  return !is_same;
}

const char *
_scout_content_card_get_caption (ScoutNetwork network,
                                 guint        index)
{
  return _scout_card_get_caption (card_metrics[network][index]);
}

char *
_scout_content_card_dup_meta (ScoutContent *content,
                              const char   *owner,
                              gboolean      hides_owner)
{
  g_autofree char *alias = scout_content_address_dup_owner (scout_content_get_url (content));
  g_autofree char *shown = NULL;
  g_autofree char *day = NULL;
  GDateTime *created = scout_content_get_created (content);

  if (owner == NULL)
    owner = alias != NULL ? alias : scout_content_get_creator_id (content);
  shown = scout_wording_inline (owner);
  if (created != NULL)
    {
      g_autoptr(GDateTime) now = g_date_time_new_now_local ();
      g_autoptr(GDateTime) local = g_date_time_to_local (created);

      if (local != NULL)
        day = scout_wording_day_short (local, now);
    }
  if (hides_owner || is_number (shown))
    return g_strdup (day != NULL ? day : "");

  return day != NULL ? g_strconcat (shown, " · ", day, NULL) : g_steal_pointer (&shown);
}

void
_scout_content_card_face_clear (ScoutContentCardFace *face)
{
  g_clear_object (&face->kind);
  g_clear_object (&face->caption);
  g_clear_object (&face->quote);
  g_clear_object (&face->meta);
  g_clear_object (&face->brand);
  g_clear_object (&face->kind_icon);
  g_clear_object (&face->brand_icon);
  g_clear_object (&face->lock_icon);
  _scout_card_metrics_clear (&face->metrics);
  face->layouts_made = FALSE;
  face->width = 0.0f;
}

static GtkIconPaintable *
lookup_icon (GtkWidget  *widget,
             const char *name)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  return gtk_icon_theme_lookup_icon (theme, name, NULL, (int) ICON_SIZE,
                                     gtk_widget_get_scale_factor (widget),
                                     gtk_widget_get_direction (widget), 0);
}

static PangoLayout *
make_lines (PangoContext *context,
            gboolean      is_bold,
            int           n_lines)
{
  PangoLayout *layout = _scout_card_make_layout (context, "", SCOUT_CHART_TEXT_NORMAL, is_bold);

  pango_layout_set_height (layout, -n_lines);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

void
_scout_content_card_face_set_style (ScoutContentCardFace *face,
                                    GtkWidget            *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);

  _scout_card_style_read (&face->style, widget);
  if (face->layouts_made)
    return;

  face->kind = _scout_card_make_layout (context, "", SCOUT_CHART_TEXT_SMALL, TRUE);
  face->caption = make_lines (context, FALSE, N_CAPTION_LINES);
  face->quote = make_lines (context, TRUE, N_QUOTE_LINES);
  face->meta = _scout_card_make_layout (context, "", SCOUT_CHART_TEXT_SMALL, FALSE);
  face->brand = _scout_card_make_layout (context, "", SCOUT_CHART_TEXT_SMALL, FALSE);
  face->brand_icon = lookup_icon (widget, "scout-tag-symbolic");
  face->lock_icon = lookup_icon (widget, "changes-prevent-symbolic");
  _scout_card_metrics_init (&face->metrics, context);
  face->layouts_made = TRUE;
}

static void
set_kind (ScoutContentCardFace *face,
          GtkWidget            *widget,
          ScoutContent         *content)
{
  const char *icon_name = scout_content_card_get_kind_icon (content);
  g_autofree char *label = scout_content_dup_kind_label (content);
  g_autofree char *safe = scout_wording_inline (label);

  g_clear_object (&face->kind_icon);
  if (icon_name != NULL)
    face->kind_icon = lookup_icon (widget, icon_name);
  face->has_kind = *safe != '\0';
  _scout_card_set_text (face->kind, safe);
}

char *
scout_content_card_dup_quote (ScoutContent *content)
{
  g_autofree char *caption = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (content), NULL);

  caption = scout_wording_inline (scout_content_get_caption (content));
  if (scout_content_get_thumbnail_url (content) != NULL || *caption == '\0')
    return NULL;

  /* Translators: the first words of a post that has no picture, in quotation marks. */
  return g_strdup_printf (_("“%s”"), caption);
}

void
_scout_content_card_tell_figures (ScoutContent             *content,
                                  const ScoutContentWishes *wishes,
                                  GString                  *lines)
{
  ScoutMetric metrics[SCOUT_CARD_N_METRICS];

  _scout_content_card_get_metrics (content, wishes, metrics);
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    scout_whole_figures_append_figure (lines, scout_metric_get_label (metrics[i]),
                                       scout_content_get_figure (content, metrics[i]));
}

static void
set_words (ScoutContentCardFace *face,
           ScoutContent         *content)
{
  g_autofree char *caption = scout_wording_inline (scout_content_get_caption (content));
  g_autofree char *meta = _scout_content_card_dup_meta (content, face->owner, face->hides_owner);
  g_autofree char *brand = scout_wording_inline (scout_content_get_tagged_brand (content));
  g_autofree char *quote = scout_content_card_dup_quote (content);

  face->has_quote = quote != NULL;
  face->has_brand = *brand != '\0';
  _scout_card_set_text (face->caption, caption);
  _scout_card_set_text (face->quote, face->has_quote ? quote : "");
  _scout_card_set_text (face->meta, meta);
  _scout_card_set_text (face->brand, brand);
}

void
_scout_content_card_face_set_content (ScoutContentCardFace *face,
                                      GtkWidget            *widget,
                                      ScoutContent         *content)
{
  ScoutMetric metrics[SCOUT_CARD_N_METRICS];

  _scout_content_card_get_metrics (content, &face->wishes, metrics);
  face->palette = scout_generated_art_palette (scout_content_get_id (content));
  set_kind (face, widget, content);
  set_words (face, content);
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      double figure = scout_content_get_figure (content, metrics[i]);
      gint64 count = isfinite (figure) && figure < 9e18 ? llround (figure) : -1;
      g_autofree char *value = scout_wording_compact (count);

      _scout_card_metrics_set (&face->metrics, i, _scout_card_get_caption (metrics[i]), value);
    }
  face->width = 0.0f;
}

static float
get_badge_height (const ScoutContentCardFace *face)
{
  return _scout_card_style_get_row_height (&face->style, SCOUT_CHART_TEXT_SMALL)
         + BADGE_EXTRA_HEIGHT;
}

/* Where the quote may begin: the badge is as high as its text is large. */
static float
get_quote_top (const ScoutContentCardFace *face)
{
  return face->has_kind ? BADGE_PLACE + get_badge_height (face) + QUOTE_GAP : QUOTE_GAP;
}

/* As many lines as there is room for, which does not grow with the text as the picture's does not:
 * all of the words are in the caption. */
static void
fit_quote (ScoutContentCardFace *face,
           float                 width)
{
  float room = get_picture_height (width) - QUOTE_GAP - get_quote_top (face);

  pango_layout_set_width (face->quote,
                          (int) MAX (width - 2.0f * QUOTE_MARGIN, 1.0f) * PANGO_SCALE);
  for (int n_lines = N_QUOTE_LINES; n_lines > 0; n_lines--)
    {
      pango_layout_set_height (face->quote, -n_lines);
      if ((float) scout_chart_text_get_height (face->quote) <= room)
        return;
    }
}

static void
fit_all (ScoutContentCardFace *face,
         float                 width)
{
  float inner = width - 2.0f * SCOUT_CARD_PADDING;
  float room = inner;

  pango_layout_set_width (face->caption, (int) MAX (inner, 1.0f) * PANGO_SCALE);
  fit_quote (face, width);
  if (face->has_brand)
    {
      _scout_card_fit (face->brand, inner * BRAND_SHARE - ICON_SIZE - ICON_GAP);
      room -= (float) scout_chart_text_get_width (face->brand) + ICON_SIZE + ICON_GAP + BRAND_GAP;
    }
  _scout_card_fit (face->meta, room);
  _scout_card_fit (face->kind, inner - 2.0f * BADGE_PADDING - ICON_SIZE - ICON_GAP);
  _scout_card_metrics_fit (&face->metrics, inner);
  face->width = width;
}

static void
draw_icon (const ScoutCardPen *pen,
           GtkIconPaintable   *icon,
           float               x,
           float               line_height,
           const GdkRGBA      *color)
{
  const GdkRGBA colors[4] = { *color, *color, *color, *color };
  const graphene_point_t place =
    GRAPHENE_POINT_INIT (_scout_card_pen_mirror (pen, x, ICON_SIZE),
                         pen->y + roundf ((line_height - ICON_SIZE) / 2.0f));

  gtk_snapshot_save (pen->snapshot);
  gtk_snapshot_translate (pen->snapshot, &place);
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), pen->snapshot,
                                            (double) ICON_SIZE, (double) ICON_SIZE, colors,
                                            G_N_ELEMENTS (colors));
  gtk_snapshot_restore (pen->snapshot);
}

static void
draw_quote (const ScoutCardPen   *pen,
            ScoutContentCardFace *face)
{
  int height = scout_chart_text_get_height (face->quote);
  ScoutCardPen text = *pen;

  text.y = roundf ((get_picture_height (pen->width) - (float) height) / 2.0f) + BADGE_PLACE;
  text.y = MAX (text.y, get_quote_top (face));
  _scout_card_pen_draw_text (&text, face->quote, QUOTE_MARGIN, 1.0f, &quote_ink);
}

static void
draw_thumbnail (const ScoutCardPen    *pen,
                GdkTexture            *thumbnail,
                const graphene_rect_t *bounds)
{
  const graphene_size_t round_corner = GRAPHENE_SIZE_INIT (SCOUT_CARD_RADIUS, SCOUT_CARD_RADIUS);
  const graphene_size_t corner = GRAPHENE_SIZE_INIT (0.0f, 0.0f);
  GskRoundedRect area;

  gsk_rounded_rect_init (&area, bounds, &round_corner, &round_corner, &corner, &corner);
  gtk_snapshot_push_rounded_clip (pen->snapshot, &area);
  scout_generated_art_snapshot_texture (pen->snapshot, thumbnail, bounds);
  gtk_snapshot_pop (pen->snapshot);
}

static void
draw_picture (const ScoutCardPen   *pen,
              ScoutContentCardFace *face)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0.0f, 0.0f, pen->width,
                                                     get_picture_height (pen->width));

  if (face->thumbnail != NULL)
    {
      draw_thumbnail (pen, face->thumbnail, &bounds);
      return;
    }

  scout_generated_art_snapshot_head (pen->snapshot, face->palette, &bounds, SCOUT_CARD_RADIUS,
                                     face->style.scale);
  if (!face->has_quote)
    return;

  gtk_snapshot_push_clip (pen->snapshot, &bounds);
  draw_quote (pen, face);
  gtk_snapshot_pop (pen->snapshot);
}

static void
draw_badge (const ScoutCardPen   *pen,
            ScoutContentCardFace *face)
{
  float line = _scout_card_style_get_row_height (&face->style, SCOUT_CHART_TEXT_SMALL);
  float icon = face->kind_icon != NULL ? ICON_SIZE + ICON_GAP : 0.0f;
  float width = (float) scout_chart_text_get_width (face->kind) + icon + 2.0f * BADGE_PADDING;
  const ScoutRoundBox box = { .radius = BADGE_RADIUS, .color = badge_color,
                              .scale = face->style.scale };
  ScoutCardPen badge = *pen;

  scout_round_box_snapshot (pen->snapshot, &box,
                            &GRAPHENE_RECT_INIT (_scout_card_pen_mirror (pen, BADGE_PLACE, width),
                                                 BADGE_PLACE, width, get_badge_height (face)));
  badge.y = BADGE_PLACE + BADGE_EXTRA_HEIGHT / 2.0f;
  if (face->kind_icon != NULL)
    draw_icon (&badge, face->kind_icon, BADGE_PLACE + BADGE_PADDING, line, &badge_ink);
  _scout_card_pen_draw_text (&badge, face->kind, BADGE_PLACE + BADGE_PADDING + icon, SMALL_SCALE,
                             &badge_ink);
}

static void
draw_brand (const ScoutCardPen   *pen,
            ScoutContentCardFace *face)
{
  float line = _scout_card_style_get_row_height (&face->style, SCOUT_CHART_TEXT_SMALL);
  float x = pen->width - SCOUT_CARD_PADDING - (float) scout_chart_text_get_width (face->brand);

  _scout_card_pen_draw_text (pen, face->brand, x, SMALL_SCALE, &face->style.foreground);
  draw_icon (pen, face->is_locked ? face->lock_icon : face->brand_icon, x - ICON_GAP - ICON_SIZE,
             line, &face->style.foreground);
}

void
_scout_content_card_face_draw (ScoutContentCardFace *face,
                               GtkSnapshot          *snapshot,
                               float                 width)
{
  ScoutCardPen pen = { &face->style, snapshot, width, get_picture_height (width) + CAPTION_TOP };

  if (fabsf (face->width - width) > 0.5f)
    fit_all (face, width);

  draw_picture (&pen, face);
  if (face->has_kind)
    draw_badge (&pen, face);
  _scout_card_pen_draw_text (&pen, face->caption, SCOUT_CARD_PADDING, 1.0f,
                             &face->style.foreground);
  pen.y += N_CAPTION_LINES * _scout_card_style_get_row_height (&face->style, 1.0) + META_TOP;
  _scout_card_pen_draw_text (&pen, face->meta, SCOUT_CARD_PADDING, SMALL_SCALE, &face->style.dim);
  if (face->has_brand)
    draw_brand (&pen, face);
  pen.y += _scout_card_style_get_row_height (&face->style, SCOUT_CHART_TEXT_SMALL) + METRICS_TOP;
  _scout_card_pen_draw_metrics (&pen, &face->metrics);
}
