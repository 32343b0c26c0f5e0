/* scout-creator-card.c: a creator in the grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A widget that draws its words and pictures itself, because a grid of cards made of twenty labels
 * each costs three times as much to scroll (docs/decisions/007-self-drawing-card.md). For
 * assistive technology the whole card is one thing with a label and a description. Fetches
 * nothing: whoever shows the card hands the pictures in. Main thread only.
 */

#include "config.h"

#include "scout-creator-card.h"

#include "scout-creator-card-private.h"

#include "scout-country.h"
#include "scout-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define NATURAL_WIDTH 240

struct _ScoutCreatorCard
{
  GtkWidget parent_instance;

  ScoutCreator *creator; /* (owned) (nullable) */
  ScoutCreatorCardFace face;
  gboolean face_is_current;
  int height; /* pixels, 0 if the font has to be asked */
};

typedef enum
{
  PROP_CREATOR = 1,
} ScoutCreatorCardProperty;

static GParamSpec *props[PROP_CREATOR + 1];

G_DEFINE_FINAL_TYPE (ScoutCreatorCard, scout_creator_card, GTK_TYPE_WIDGET)

static void
append_figure (GString      *words,
               ScoutCreator *creator,
               ScoutMetric   metric)
{
  double figure = scout_creator_get_figure (creator, metric, SCOUT_TIME_RANGE_L28);
  g_autofree char *text = NULL;

  if (!isfinite (figure) || figure >= 9e18)
    return;

  if (metric == SCOUT_METRIC_INTERACTION_RATE)
    text = scout_wording_percent (figure);
  else
    text = scout_wording_full (llround (figure));
  g_string_append_printf (words, "%s%s %s", words->len > 0 ? ", " : "",
                          scout_metric_get_label (metric), text);
}

static char *
dup_label (ScoutCreator *creator)
{
  g_autofree char *name = scout_wording_inline (scout_creator_get_name (creator));
  const char *country = scout_country_get_name (scout_creator_get_country (creator));
  g_autoptr(GString) words = g_string_new (name);

  if (scout_creator_get_followers (creator) >= 0)
    {
      g_autofree char *count = scout_wording_full (scout_creator_get_followers (creator));

      g_string_append (words, ", ");
      /* Translators: "482,310 followers" */
      g_string_append_printf (words, _("%s followers"), count);
    }
  if (country != NULL)
    g_string_append_printf (words, ", %s", country);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static char *
dup_description (ScoutCreator *creator)
{
  g_autoptr(GString) words = g_string_new (NULL);

  append_figure (words, creator, SCOUT_METRIC_REACH);
  append_figure (words, creator, SCOUT_METRIC_VIEWS);
  append_figure (words, creator, SCOUT_METRIC_INTERACTION_RATE);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
describe (GtkWidget  *widget,
          const char *label,
          const char *description)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
update_accessible (ScoutCreatorCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  label = self->creator != NULL ? dup_label (self->creator) : g_strdup ("");
  description = self->creator != NULL ? dup_description (self->creator) : g_strdup ("");
  describe (GTK_WIDGET (self), label, description);

  /* In a grid the focus is on the cell around the card, which before GTK 4.12 cannot be named
   * through the list item. */
  if (parent != NULL && GTK_IS_GRID_VIEW (gtk_widget_get_parent (parent)))
    describe (parent, label, description);
}

static void
invalidate (ScoutCreatorCard *self)
{
  self->face_is_current = FALSE;
  self->height = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
style_changed_cb (ScoutCreatorCard *self)
{
  _scout_creator_card_face_clear (&self->face);
  invalidate (self);
}

static void
scout_creator_card_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (widget);

  if (self->creator == NULL || gtk_widget_get_width (widget) <= 0)
    return;

  if (!self->face_is_current)
    {
      _scout_creator_card_face_set_style (&self->face, widget);
      _scout_creator_card_face_set_creator (&self->face, self->creator);
      self->face_is_current = TRUE;
    }
  _scout_creator_card_face_draw (&self->face, snapshot, (float) gtk_widget_get_width (widget));
}

static void
scout_creator_card_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = SCOUT_CREATOR_CARD_MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  if (self->height == 0)
    self->height = _scout_creator_card_get_height (widget);
  *minimum = *natural = self->height;
}

static void
scout_creator_card_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_creator_card_parent_class)->css_changed (widget, change);

  /* Colours are looked up again, but words are laid out again only for another font: a pointer
   * that passes over the grid changes the style of every card. */
  invalidate (SCOUT_CREATOR_CARD (widget));
}

static void
scout_creator_card_system_setting_changed (GtkWidget        *widget,
                                           GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (scout_creator_card_parent_class)->system_setting_changed (widget, setting);

  style_changed_cb (SCOUT_CREATOR_CARD (widget));
}

static void
scout_creator_card_direction_changed (GtkWidget        *widget,
                                      GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_creator_card_parent_class)->direction_changed (widget, previous);

  style_changed_cb (SCOUT_CREATOR_CARD (widget));
}

static void
scout_creator_card_dispose (GObject *object)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (object);

  g_clear_object (&self->creator);
  g_clear_object (&self->face.cover);
  g_clear_object (&self->face.portrait);
  _scout_creator_card_face_clear (&self->face);

  G_OBJECT_CLASS (scout_creator_card_parent_class)->dispose (object);
}

static void
scout_creator_card_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (object);

  switch ((ScoutCreatorCardProperty) prop_id)
    {
    case PROP_CREATOR:
      g_value_set_object (value, scout_creator_card_get_creator (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_creator_card_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (object);

  switch ((ScoutCreatorCardProperty) prop_id)
    {
    case PROP_CREATOR:
      scout_creator_card_set_creator (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_creator_card_class_init (ScoutCreatorCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_creator_card_dispose;
  object_class->get_property = scout_creator_card_get_property;
  object_class->set_property = scout_creator_card_set_property;
  widget_class->snapshot = scout_creator_card_snapshot;
  widget_class->measure = scout_creator_card_measure;
  widget_class->css_changed = scout_creator_card_css_changed;
  widget_class->system_setting_changed = scout_creator_card_system_setting_changed;
  widget_class->direction_changed = scout_creator_card_direction_changed;

  /**
   * ScoutCreatorCard:creator:
   *
   * (nullable): the creator that is shown; %NULL for an empty card.
   */
  props[PROP_CREATOR] = g_param_spec_object ("creator", NULL, NULL, SCOUT_TYPE_CREATOR,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                             G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "creatorcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_creator_card_init (ScoutCreatorCard *self)
{
  g_signal_connect (self, "notify::parent", G_CALLBACK (update_accessible), NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (invalidate), self, G_CONNECT_SWAPPED);
}

GtkWidget *
scout_creator_card_new (void)
{
  return g_object_new (SCOUT_TYPE_CREATOR_CARD, NULL);
}

ScoutCreator *
scout_creator_card_get_creator (ScoutCreatorCard *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_CARD (self), NULL);

  return self->creator;
}

void
scout_creator_card_set_creator (ScoutCreatorCard *self,
                                ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_CARD (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  if (!g_set_object (&self->creator, creator))
    return;

  g_clear_object (&self->face.cover);
  g_clear_object (&self->face.portrait);
  update_accessible (self);
  invalidate (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR]);
}

char *
scout_creator_card_dup_sentence (ScoutCreatorCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR_CARD (self), NULL);

  if (self->creator == NULL)
    return g_strdup ("");

  label = dup_label (self->creator);
  description = dup_description (self->creator);

  return *description != '\0' ? g_strdup_printf ("%s, %s", label, description)
                              : g_steal_pointer (&label);
}

static void
set_texture (ScoutCreatorCard  *self,
             GdkTexture       **target,
             GdkTexture        *texture)
{
  if (g_set_object (target, texture))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
scout_creator_card_set_cover (ScoutCreatorCard *self,
                              GdkTexture       *cover)
{
  g_return_if_fail (SCOUT_IS_CREATOR_CARD (self));
  g_return_if_fail (cover == NULL || GDK_IS_TEXTURE (cover));

  set_texture (self, &self->face.cover, cover);
}

void
scout_creator_card_set_portrait (ScoutCreatorCard *self,
                                 GdkTexture       *portrait)
{
  g_return_if_fail (SCOUT_IS_CREATOR_CARD (self));
  g_return_if_fail (portrait == NULL || GDK_IS_TEXTURE (portrait));

  set_texture (self, &self->face.portrait, portrait);
}
