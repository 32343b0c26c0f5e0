/* scout-artwork.c: a cover or a portrait, from a picture or generated.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Draws itself: a texture cropped to the shape, or the generated picture of whoever it belongs to.
 * Never shows a broken picture. Loads nothing. Main thread only.
 */

#include "config.h"

#include "scout-artwork.h"

#include "scout-chart-text.h"
#include "scout-generated-art.h"
#include "scout-stamp.h"
#include "scout-wording.h"

#include <math.h>

#define DEFAULT_SIZE 48
#define COVER_RADIUS 12.0f
#define MIN_COVER_WIDTH 100
/* Of a cover that grows with its width. */
#define WIDESCREEN (16.0 / 9.0)
/* Initials relative to the diameter; the interface's font is about 15 pixels high. */
#define INITIALS_SHARE 0.38
#define FONT_HEIGHT 15.0
/* Of words in the place of a picture, in pixels. */
#define WORDS_MARGIN 8.0f
#define WORDS_GAP 4.0f
#define WORDS_ICON_SIZE 16.0f
#define N_WORDS_LINES 3
/* Covers lower than this have small words. */
#define LOW_COVER 100

/* The generated pictures are light in the dark as well. */
static const GdkRGBA words_ink = { 0.0f, 0.0f, 0.0f, 0.8f };

struct _ScoutArtwork
{
  GtkWidget parent_instance;

  ScoutArtworkShape shape;
  int size;
  int most; /* the height of a cover that grows with its width, or 0 */
  char *initials; /* (owned) (nullable) */
  guint palette;
  char *icon_name; /* (owned) (nullable) */
  char *words;     /* (owned) (nullable) */

  GdkTexture *texture; /* (owned) (nullable) */
  cairo_surface_t *painted; /* (owned) (nullable): without a graphics card, what was last drawn */
  graphene_rect_t painted_bounds;
  int painted_scale;
  PangoLayout *layout; /* (owned) (nullable): the initials */
  PangoLayout *words_layout; /* (owned) (nullable) */
};

typedef enum
{
  PROP_SHAPE = 1,
  PROP_SIZE,
} ScoutArtworkProperty;

static GParamSpec *props[PROP_SIZE + 1];

G_DEFINE_ENUM_TYPE (ScoutArtworkShape, scout_artwork_shape,
                    G_DEFINE_ENUM_VALUE (SCOUT_ARTWORK_COVER, "cover"),
                    G_DEFINE_ENUM_VALUE (SCOUT_ARTWORK_PORTRAIT, "portrait"))

G_DEFINE_FINAL_TYPE (ScoutArtwork, scout_artwork, GTK_TYPE_WIDGET)

static void
forget_painted (ScoutArtwork *self)
{
  g_clear_pointer (&self->painted, cairo_surface_destroy);
}

static void
invalidate (ScoutArtwork *self)
{
  g_clear_object (&self->layout);
  g_clear_object (&self->words_layout);
  forget_painted (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static PangoLayout *
get_layout (ScoutArtwork *self)
{
  if (self->layout == NULL && self->initials != NULL)
    self->layout = scout_chart_text_new (gtk_widget_get_pango_context (GTK_WIDGET (self)),
                                         self->initials, self->size * INITIALS_SHARE / FONT_HEIGHT,
                                         PANGO_WEIGHT_BOLD);
  return self->layout;
}

static void
draw_portrait (ScoutArtwork          *self,
               GtkSnapshot           *snapshot,
               const graphene_rect_t *bounds)
{
  const ScoutGeneratedPortrait portrait = {
    .palette = self->palette, .initials = get_layout (self), .initials_scale = 1.0f,
    .scale = gtk_widget_get_scale_factor (GTK_WIDGET (self)),
  };

  scout_generated_art_snapshot_portrait (snapshot, &portrait, bounds);
}

static void
cut_out (ScoutArtwork          *self,
         GtkSnapshot           *snapshot,
         const graphene_rect_t *bounds)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, bounds,
                                   self->shape == SCOUT_ARTWORK_PORTRAIT
                                   ? bounds->size.height / 2.0f : COVER_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (self->texture != NULL)
    scout_generated_art_snapshot_texture (snapshot, self->texture, bounds);
  else
    scout_generated_art_snapshot_cover (snapshot, self->palette, bounds);
  gtk_snapshot_pop (snapshot);
}

/* To scale and cut out a picture without a graphics card takes three times what a copy takes. */
static void
draw_painted (ScoutArtwork          *self,
              GtkSnapshot           *snapshot,
              const graphene_rect_t *bounds)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  if (self->painted_scale != scale || !graphene_rect_equal (&self->painted_bounds, bounds))
    forget_painted (self);
  if (self->painted == NULL)
    {
      g_autoptr(GtkSnapshot) whole = gtk_snapshot_new ();

      cut_out (self, whole, bounds);
      self->painted = scout_stamp_paint (whole, bounds, scale);
      self->painted_bounds = *bounds;
      self->painted_scale = scale;
    }
  scout_stamp_snapshot_image (snapshot, self->painted, bounds);
}

/* As many lines as there is room for. Returns how high they are, in pixels. */
static float
fit_words (ScoutArtwork *self,
           float         width,
           float         height)
{
  double scale = self->size < LOW_COVER ? SCOUT_CHART_TEXT_SMALL : SCOUT_CHART_TEXT_NORMAL;

  if (self->words == NULL)
    return 0.0f;

  if (self->words_layout == NULL)
    {
      self->words_layout = scout_chart_text_new (gtk_widget_get_pango_context (GTK_WIDGET (self)),
                                                 self->words, scale, PANGO_WEIGHT_BOLD);
      pango_layout_set_alignment (self->words_layout, PANGO_ALIGN_CENTER);
      pango_layout_set_ellipsize (self->words_layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_wrap (self->words_layout, PANGO_WRAP_WORD_CHAR);
    }
  pango_layout_set_width (self->words_layout, (int) MAX (width, 1.0f) * PANGO_SCALE);
  for (int n_lines = N_WORDS_LINES; n_lines > 0; n_lines--)
    {
      pango_layout_set_height (self->words_layout, -n_lines);
      if ((float) scout_chart_text_get_height (self->words_layout) <= height)
        break;
    }

  return (float) scout_chart_text_get_height (self->words_layout);
}

static void
draw_icon (ScoutArtwork *self,
           GtkSnapshot  *snapshot,
           float         x,
           float         y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const GdkRGBA colors[4] = { words_ink, words_ink, words_ink, words_ink };
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr(GtkIconPaintable) icon =
    gtk_icon_theme_lookup_icon (theme, self->icon_name, NULL, (int) WORDS_ICON_SIZE,
                                gtk_widget_get_scale_factor (widget),
                                gtk_widget_get_direction (widget), 0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot,
                                            (double) WORDS_ICON_SIZE, (double) WORDS_ICON_SIZE,
                                            colors, G_N_ELEMENTS (colors));
  gtk_snapshot_restore (snapshot);
}

/* In the middle, the icon above the words. */
static void
draw_words (ScoutArtwork          *self,
            GtkSnapshot           *snapshot,
            const graphene_rect_t *bounds)
{
  float above = self->icon_name != NULL ? WORDS_ICON_SIZE + WORDS_GAP : 0.0f;
  float width = bounds->size.width - 2.0f * WORDS_MARGIN;
  float height = fit_words (self, width, bounds->size.height - WORDS_MARGIN - above);
  float top = floorf ((bounds->size.height - above - height) / 2.0f);

  gtk_snapshot_push_clip (snapshot, bounds);
  if (self->icon_name != NULL)
    draw_icon (self, snapshot, floorf ((bounds->size.width - WORDS_ICON_SIZE) / 2.0f), top);
  if (self->words != NULL)
    scout_chart_text_snapshot (snapshot, self->words_layout, WORDS_MARGIN, top + above,
                               &words_ink);
  gtk_snapshot_pop (snapshot);
}

static void
scout_artwork_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  ScoutArtwork *self = SCOUT_ARTWORK (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget));
  gboolean is_portrait = self->shape == SCOUT_ARTWORK_PORTRAIT;
  float diameter = MIN (bounds.size.width, bounds.size.height);

  /* More room than asked for does not make an egg of a face. */
  if (is_portrait)
    graphene_rect_inset (&bounds, (bounds.size.width - diameter) / 2.0f,
                         (bounds.size.height - diameter) / 2.0f);
  if (is_portrait && self->texture == NULL)
    draw_portrait (self, snapshot, &bounds);
  else if (scout_stamp_has_software_renderer () && scout_stamp_is_whole (&bounds))
    draw_painted (self, snapshot, &bounds);
  else
    cut_out (self, snapshot, &bounds);
  if (self->texture == NULL && !is_portrait)
    draw_words (self, snapshot, &bounds);
}

static void
scout_artwork_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  ScoutArtwork *self = SCOUT_ARTWORK (widget);

  *minimum = *natural = self->size;
  if (self->shape == SCOUT_ARTWORK_COVER && orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MIN_COVER_WIDTH;
  else if (self->most > 0 && for_size > 0)
    *minimum = *natural = CLAMP ((int) (for_size / WIDESCREEN), self->size,
                                 MAX (self->most, self->size));
}

static GtkSizeRequestMode
scout_artwork_get_request_mode (GtkWidget *widget)
{
  return SCOUT_ARTWORK (widget)->most > 0 ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                          : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
scout_artwork_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_artwork_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_ARTWORK (widget));
}

static void
scout_artwork_dispose (GObject *object)
{
  ScoutArtwork *self = SCOUT_ARTWORK (object);

  g_clear_object (&self->texture);
  g_clear_object (&self->layout);
  g_clear_object (&self->words_layout);
  forget_painted (self);

  G_OBJECT_CLASS (scout_artwork_parent_class)->dispose (object);
}

static void
scout_artwork_finalize (GObject *object)
{
  ScoutArtwork *self = SCOUT_ARTWORK (object);

  g_clear_pointer (&self->initials, g_free);
  g_clear_pointer (&self->icon_name, g_free);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (scout_artwork_parent_class)->finalize (object);
}

static void
scout_artwork_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  ScoutArtwork *self = SCOUT_ARTWORK (object);

  switch ((ScoutArtworkProperty) prop_id)
    {
    case PROP_SHAPE:
      g_value_set_enum (value, self->shape);
      break;
    case PROP_SIZE:
      g_value_set_int (value, self->size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_artwork_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  ScoutArtwork *self = SCOUT_ARTWORK (object);

  switch ((ScoutArtworkProperty) prop_id)
    {
    case PROP_SHAPE:
      self->shape = (ScoutArtworkShape) g_value_get_enum (value);
      break;
    case PROP_SIZE:
      scout_artwork_set_size (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_artwork_class_init (ScoutArtworkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_artwork_dispose;
  object_class->finalize = scout_artwork_finalize;
  object_class->get_property = scout_artwork_get_property;
  object_class->set_property = scout_artwork_set_property;
  widget_class->snapshot = scout_artwork_snapshot;
  widget_class->measure = scout_artwork_measure;
  widget_class->get_request_mode = scout_artwork_get_request_mode;
  widget_class->css_changed = scout_artwork_css_changed;

  /**
   * ScoutArtwork:shape:
   *
   * The shape.
   */
  props[PROP_SHAPE] = g_param_spec_enum ("shape", NULL, NULL, SCOUT_TYPE_ARTWORK_SHAPE,
                                         SCOUT_ARTWORK_COVER,
                                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                         G_PARAM_STATIC_STRINGS);

  /**
   * ScoutArtwork:size:
   *
   * The height of a cover or the diameter of a portrait, in pixels.
   */
  props[PROP_SIZE] = g_param_spec_int ("size", NULL, NULL, 1, 4096, DEFAULT_SIZE,
                                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                       G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "artwork");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
scout_artwork_init (ScoutArtwork *self)
{
  self->size = DEFAULT_SIZE;
}

GtkWidget *
scout_artwork_new (ScoutArtworkShape shape)
{
  return g_object_new (SCOUT_TYPE_ARTWORK, "shape", shape, NULL);
}

void
scout_artwork_set_subject (ScoutArtwork *self,
                           const char   *seed,
                           const char   *name)
{
  g_autofree char *label = NULL;

  g_return_if_fail (SCOUT_IS_ARTWORK (self));

  label = scout_wording_inline (name);
  g_free (self->initials);
  self->initials = scout_generated_art_dup_initials (name);
  self->palette = scout_generated_art_palette (seed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  invalidate (self);
}

void
scout_artwork_set_words (ScoutArtwork *self,
                         const char   *icon_name,
                         const char   *words)
{
  g_return_if_fail (SCOUT_IS_ARTWORK (self));

  g_free (self->icon_name);
  self->icon_name = g_strdup (icon_name);
  g_free (self->words);
  self->words = g_strdup (words);
  invalidate (self);
}

const char *
scout_artwork_get_words (ScoutArtwork *self)
{
  g_return_val_if_fail (SCOUT_IS_ARTWORK (self), NULL);

  return self->words;
}

void
scout_artwork_set_texture (ScoutArtwork *self,
                           GdkTexture   *texture)
{
  g_return_if_fail (SCOUT_IS_ARTWORK (self));
  g_return_if_fail (texture == NULL || GDK_IS_TEXTURE (texture));

  if (!g_set_object (&self->texture, texture))
    return;

  forget_painted (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

GdkTexture *
scout_artwork_get_texture (ScoutArtwork *self)
{
  g_return_val_if_fail (SCOUT_IS_ARTWORK (self), NULL);

  return self->texture;
}

void
scout_artwork_set_size (ScoutArtwork *self,
                        int           size)
{
  g_return_if_fail (SCOUT_IS_ARTWORK (self));
  g_return_if_fail (size > 0);

  if (self->size == size)
    return;

  self->size = size;
  invalidate (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SIZE]);
}

void
scout_artwork_set_most (ScoutArtwork *self,
                        int           most)
{
  g_return_if_fail (SCOUT_IS_ARTWORK (self));
  g_return_if_fail (self->shape == SCOUT_ARTWORK_COVER);
  g_return_if_fail (most >= 0);

  if (self->most == most)
    return;

  self->most = most;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
