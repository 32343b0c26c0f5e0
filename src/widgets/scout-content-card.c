/* scout-content-card.c: a post as a card.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What it draws is in scout-content-card-face.c. Fetches nothing: the picture is handed to it. */

#include "config.h"

#include "scout-content-card-private.h"

#include "scout-card-check.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* More of a caption is read on the post itself, and heard there. */
#define LONGEST_CAPTION 160

struct _ScoutContentCard
{
  ScoutDrawnCard parent_instance;

  ScoutContent *content; /* (owned) (nullable) */
  ScoutContentCardFace face;
};

typedef enum
{
  PROP_CONTENT = 1,
} ScoutContentCardProperty;

static GParamSpec *props[PROP_CONTENT + 1];

G_DEFINE_FINAL_TYPE (ScoutContentCard, scout_content_card, SCOUT_TYPE_DRAWN_CARD)

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
dup_label_of (ScoutContent               *content,
              const ScoutContentCardFace *face)
{
  g_autofree char *kind = scout_content_dup_kind_label (content);
  g_autofree char *safe_kind = scout_wording_inline (kind);
  g_autofree char *caption = dup_caption (content);
  g_autofree char *meta = _scout_content_card_dup_meta (content, face->owner,
                                                        face->hides_owner);
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
  if (face->is_locked)
    append_words (words, _("Another brand: its insights are not shared with yours"));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

char *
_scout_content_card_dup_figures (ScoutContent             *content,
                                 const ScoutContentWishes *wishes)
{
  ScoutMetric metrics[SCOUT_CARD_N_METRICS];
  g_autoptr(GString) words = g_string_new (NULL);

  _scout_content_card_get_metrics (content, wishes, metrics);
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

static gboolean
scout_content_card_has_content (ScoutDrawnCard *card)
{
  return SCOUT_CONTENT_CARD (card)->content != NULL;
}

static int
scout_content_card_measure_height (ScoutDrawnCard *card)
{
  return _scout_content_card_get_text_height (GTK_WIDGET (card));
}

static void
scout_content_card_fill (ScoutDrawnCard *card)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (card);

  _scout_content_card_face_set_style (&self->face, GTK_WIDGET (self));
  _scout_content_card_face_set_content (&self->face, GTK_WIDGET (self), self->content);
}

static void
scout_content_card_draw (ScoutDrawnCard *card,
                         GtkSnapshot    *snapshot,
                         float           width)
{
  _scout_content_card_face_draw (&SCOUT_CONTENT_CARD (card)->face, snapshot, width);
  scout_card_snapshot_check (GTK_WIDGET (card), snapshot, TRUE);
}

static void
scout_content_card_clear (ScoutDrawnCard *card)
{
  _scout_content_card_face_clear (&SCOUT_CONTENT_CARD (card)->face);
}

static char *
scout_content_card_dup_label (ScoutDrawnCard *card)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (card);

  return self->content != NULL ? dup_label_of (self->content, &self->face)
                               : g_strdup ("");
}

static char *
scout_content_card_dup_description (ScoutDrawnCard *card)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (card);

  return self->content != NULL ? _scout_content_card_dup_figures (self->content, &self->face.wishes)
                               : g_strdup ("");
}

static void
scout_content_card_tell_figures (ScoutDrawnCard *card,
                                 GString        *lines)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (card);

  _scout_content_card_tell_figures (self->content, &self->face.wishes, lines);
}

static void
scout_content_card_dispose (GObject *object)
{
  ScoutContentCard *self = SCOUT_CONTENT_CARD (object);

  g_clear_object (&self->content);
  g_clear_object (&self->face.thumbnail);
  g_clear_pointer (&self->face.owner, g_free);

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
  ScoutDrawnCardClass *card_class = SCOUT_DRAWN_CARD_CLASS (klass);

  object_class->dispose = scout_content_card_dispose;
  object_class->get_property = scout_content_card_get_property;
  object_class->set_property = scout_content_card_set_property;
  card_class->has_content = scout_content_card_has_content;
  card_class->measure_height = scout_content_card_measure_height;
  card_class->measure_picture = _scout_content_card_get_picture_height;
  card_class->fill = scout_content_card_fill;
  card_class->draw = scout_content_card_draw;
  card_class->clear = scout_content_card_clear;
  card_class->dup_label = scout_content_card_dup_label;
  card_class->dup_description = scout_content_card_dup_description;
  card_class->tell_figures = scout_content_card_tell_figures;

  /**
   * ScoutContentCard:content:
   *
   * (nullable): the post that is shown; %NULL for an empty card.
   */
  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, SCOUT_TYPE_CONTENT,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                             | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "contentcard");
}

static void
scout_content_card_init (ScoutContentCard *self)
{
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
  scout_drawn_card_changed (SCOUT_DRAWN_CARD (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONTENT]);
}

void
scout_content_card_set_wishes (ScoutContentCard         *self,
                               const ScoutContentWishes *wishes)
{
  g_return_if_fail (SCOUT_IS_CONTENT_CARD (self));
  g_return_if_fail (wishes != NULL);

  if (_scout_content_wishes_set (&self->face.wishes, wishes))
    scout_drawn_card_changed (SCOUT_DRAWN_CARD (self));
}

void
scout_content_card_set_owner (ScoutContentCard *self,
                              const char       *owner)
{
  g_return_if_fail (SCOUT_IS_CONTENT_CARD (self));

  if (g_strcmp0 (self->face.owner, owner) == 0)
    return;

  g_free (self->face.owner);
  self->face.owner = g_strdup (owner);
  scout_drawn_card_changed (SCOUT_DRAWN_CARD (self));
}

void
scout_content_card_set_hides_owner (ScoutContentCard *self,
                                    gboolean          hides_owner)
{
  g_return_if_fail (SCOUT_IS_CONTENT_CARD (self));

  self->face.hides_owner = hides_owner;
  scout_drawn_card_changed (SCOUT_DRAWN_CARD (self));
}

void
scout_content_card_set_locked (ScoutContentCard *self,
                               gboolean          is_locked)
{
  g_return_if_fail (SCOUT_IS_CONTENT_CARD (self));

  if (self->face.is_locked == is_locked)
    return;

  self->face.is_locked = is_locked;
  scout_drawn_card_changed (SCOUT_DRAWN_CARD (self));
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
