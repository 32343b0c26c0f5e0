/* scout-content-card.c: a post as a card.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws itself without child widgets, as the card of a creator does, because grids have hundreds of
 * them; scout-content-card-face.c says how. Fetches nothing: the picture is handed to it. */

#include "config.h"

#include "scout-content-card-private.h"

#include "scout-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* More of a caption is read on the post itself, and heard there. */
#define LONGEST_CAPTION 160

struct _ScoutContentCard
{
  GtkWidget parent_instance;

  ScoutContent *content; /* (owned) (nullable) */
  ScoutContentCardFace face;
  gboolean face_is_current;
  int height; /* pixels, 0 if the font has to be asked */
};

typedef enum
{
  PROP_CONTENT = 1,
} ScoutContentCardProperty;

static GParamSpec *props[PROP_CONTENT + 1];

G_DEFINE_FINAL_TYPE (ScoutContentCard, scout_content_card, GTK_TYPE_WIDGET)

static void
append_words (GString    *words,
              const char *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", text);
}

static char *
dup_caption (ScoutContent *content)
{
  g_autofree char *caption = scout_wording_inline (scout_content_get_caption (content));
  g_autofree char *start = NULL;

  if (g_utf8_strlen (caption, -1) <= LONGEST_CAPTION)
    return g_steal_pointer (&caption);

  start = g_utf8_substring (caption, 0, LONGEST_CAPTION);
  return g_strconcat (start, "…", NULL);
}

/* "Reels, Three grinds, one kettle…, mayabrews · 12 Nov, with Alder & Oat" */
static char *
dup_label (ScoutContent *content)
{
  g_autofree char *kind = scout_content_dup_kind_label (content);
  g_autofree char *safe_kind = scout_wording_inline (kind);
  g_autofree char *caption = dup_caption (content);
  g_autofree char *meta = _scout_content_card_dup_meta (content);
  g_autofree char *brand = scout_wording_inline (scout_content_get_tagged_brand (content));
  g_autoptr(GString) words = g_string_new (safe_kind);

  append_words (words, caption);
  append_words (words, meta);
  if (*brand != '\0')
    {
      /* Translators: a post that a brand pays for: "with Alder & Oat". */
      g_autofree char *with = g_strdup_printf (_("with %s"), brand);

      append_words (words, with);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* What is unknown is left out: nobody wants to hear a dash. */
static char *
dup_description (ScoutContent *content)
{
  const ScoutMetric *metrics = _scout_content_card_get_metrics (content);
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      double figure = scout_content_get_figure (content, metrics[i]);
      g_autofree char *value = NULL;
      g_autofree char *text = NULL;

      if (!isfinite (figure) || figure >= 9e18)
        continue;
      value = scout_wording_full (llround (figure));
      text = g_strdup_printf ("%s %s", scout_metric_get_label (metrics[i]), value);
      append_words (words, text);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
update_accessible (ScoutContentCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  label = self->content != NULL ? dup_label (self->content) : g_strdup ("");
  description = self->content != NULL ? dup_description (self->content) : g_strdup ("");
  _scout_card_describe (GTK_WIDGET (self), label, description);
}

static void
invalidate (ScoutContentCard *self)
{
  self->face_is_current = FALSE;
  self->height = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
style_changed_cb (ScoutContentCard *self)
{
  _scout_content_card_face_clear (&self->face);
  invalidate (self);
}

static void
scout_content_card_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (widget);

  if (self->content == NULL || gtk_widget_get_width (widget) <= 0)
    return;

  if (!self->face_is_current)
    {
      _scout_content_card_face_set_style (&self->face, widget);
      _scout_content_card_face_set_content (&self->face, widget, self->content);
      self->face_is_current = TRUE;
    }
  _scout_content_card_face_draw (&self->face, snapshot, (float) gtk_widget_get_width (widget));
}

static void
scout_content_card_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = _scout_card_get_min_width (widget);
      *natural = MAX (*minimum, SCOUT_CARD_NATURAL_WIDTH);
      return;
    }

  if (self->height == 0)
    self->height = _scout_content_card_get_height (widget);
  *minimum = *natural = self->height;
}

static void
scout_content_card_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_content_card_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_CONTENT_CARD (widget));
}

static void
scout_content_card_system_setting_changed (GtkWidget        *widget,
                                           GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (scout_content_card_parent_class)->system_setting_changed (widget, setting);

  style_changed_cb (SCOUT_CONTENT_CARD (widget));
}

static void
scout_content_card_direction_changed (GtkWidget        *widget,
                                      GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_content_card_parent_class)->direction_changed (widget, previous);

  style_changed_cb (SCOUT_CONTENT_CARD (widget));
}

static void
scout_content_card_dispose (GObject *object)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (object);

  g_clear_object (&self->content);
  g_clear_object (&self->face.thumbnail);
  _scout_content_card_face_clear (&self->face);

  G_OBJECT_CLASS (scout_content_card_parent_class)->dispose (object);
}

static void
scout_content_card_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (object);

  switch ((ScoutContentCardProperty) prop_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, scout_content_card_get_content (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_content_card_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (object);

  switch ((ScoutContentCardProperty) prop_id)
    {
    case PROP_CONTENT:
      scout_content_card_set_content (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_content_card_class_init (ScoutContentCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_content_card_dispose;
  object_class->get_property = scout_content_card_get_property;
  object_class->set_property = scout_content_card_set_property;
  widget_class->snapshot = scout_content_card_snapshot;
  widget_class->measure = scout_content_card_measure;
  widget_class->css_changed = scout_content_card_css_changed;
  widget_class->system_setting_changed = scout_content_card_system_setting_changed;
  widget_class->direction_changed = scout_content_card_direction_changed;

  /**
   * ScoutContentCard:content:
   *
   * (nullable): the post that is shown; %NULL for an empty card.
   */
  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, SCOUT_TYPE_CONTENT,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                             | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "contentcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_content_card_init (ScoutContentCard *self)
{
  g_signal_connect (self, "notify::parent", G_CALLBACK (update_accessible), NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (invalidate), self, G_CONNECT_SWAPPED);
}

GtkWidget *
scout_content_card_new (void)
{
  return g_object_new (SCOUT_TYPE_CONTENT_CARD, NULL);
}

ScoutContent *
scout_content_card_get_content (ScoutContentCard *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT_CARD (self), NULL);

  return self->content;
}

void
scout_content_card_set_content (ScoutContentCard *self,
                                ScoutContent     *content)
{
  g_return_if_fail (SCOUT_IS_CONTENT_CARD (self));
  g_return_if_fail (content == NULL || SCOUT_IS_CONTENT (content));

  if (!g_set_object (&self->content, content))
    return;

  g_clear_object (&self->face.thumbnail);
  update_accessible (self);
  invalidate (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONTENT]);
}

char *
scout_content_card_dup_sentence (ScoutContentCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT_CARD (self), NULL);

  if (self->content == NULL)
    return g_strdup ("");

  label = dup_label (self->content);
  description = dup_description (self->content);

  return *description != '\0' ? g_strdup_printf ("%s, %s", label, description)
                              : g_steal_pointer (&label);
}

void
scout_content_card_set_thumbnail (ScoutContentCard *self,
                                  GdkTexture       *thumbnail)
{
  g_return_if_fail (SCOUT_IS_CONTENT_CARD (self));
  g_return_if_fail (thumbnail == NULL || GDK_IS_TEXTURE (thumbnail));

  if (g_set_object (&self->face.thumbnail, thumbnail))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}
