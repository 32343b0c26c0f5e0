/* scout-creator-card.c: a creator in the grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A widget that draws its words and pictures itself, because a grid of cards made of twenty labels
 * each costs three times as much to scroll (docs/decisions/007-self-drawing-card.md). For
 * assistive technology the card is one thing with a label and a description, and a star that can
 * be pressed. Fetches and keeps nothing: whoever shows the card hands the pictures in, and is
 * asked for stars. Main thread only.
 */

#include "config.h"

#include "scout-creator-card.h"

#include "scout-creator-card-private.h"

#include "scout-star.h"
#include "scout-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define STAR_MARGIN 8

struct _ScoutCreatorCard
{
  GtkWidget parent_instance;

  ScoutCreator *creator; /* (owned) (nullable) */
  ScoutCreatorCardFace face;
  gboolean face_is_current;
  int height; /* pixels, 0 if the font has to be asked */
  gboolean starred;
  GtkWidget *star; /* (nullable): a child, if whoever shows the card keeps creators */
};

typedef enum
{
  PROP_CREATOR = 1,
  PROP_STARRED,
} ScoutCreatorCardProperty;

static GParamSpec *props[PROP_STARRED + 1];

enum
{
  SIGNAL_STAR_TOGGLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutCreatorCard, scout_creator_card, GTK_TYPE_WIDGET)

static char *
dup_description (ScoutCreatorCard *self)
{
  return _scout_creator_card_dup_description (self->creator, self->starred);
}

static void
update_accessible (ScoutCreatorCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  label = self->creator != NULL ? _scout_creator_card_dup_label (self->creator) : g_strdup ("");
  description = self->creator != NULL ? dup_description (self) : g_strdup ("");
  _scout_card_describe (GTK_WIDGET (self), label, description);
}

static ScoutNetwork
get_network (ScoutCreatorCard *self)
{
  return self->creator != NULL ? scout_creator_get_network (self->creator)
                               : SCOUT_NETWORK_FACEBOOK;
}

static void
update_star (ScoutCreatorCard *self)
{
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (self->star == NULL)
    return;

  gtk_widget_set_visible (self->star, self->creator != NULL);
  scout_star_set_active (SCOUT_STAR (self->star), self->starred);
  if (self->creator == NULL)
    return;

  name = scout_wording_inline (scout_creator_get_name (self->creator));
  /* Translators: of the star on a creator's card, with the name of the creator. */
  label = g_strdup_printf (_("Save %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->star), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
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
  if (self->star != NULL)
    gtk_widget_snapshot_child (widget, self->star, snapshot);
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
      *minimum = _scout_card_get_min_width (widget);
      *natural = MAX (*minimum, SCOUT_CARD_NATURAL_WIDTH);
      return;
    }

  if (self->height == 0)
    self->height = _scout_creator_card_get_height (widget, get_network (self));
  *minimum = *natural = self->height;
}

/* At the top, where lines end. */
static void
scout_creator_card_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (widget);
  GtkAllocation place = { 0, STAR_MARGIN, 0, 0 };

  if (self->star == NULL || !gtk_widget_should_layout (self->star))
    return;

  gtk_widget_measure (self->star, GTK_ORIENTATION_HORIZONTAL, -1, &place.width, NULL, NULL, NULL);
  gtk_widget_measure (self->star, GTK_ORIENTATION_VERTICAL, -1, &place.height, NULL, NULL, NULL);
  place.x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL
              ? STAR_MARGIN : width - STAR_MARGIN - place.width;
  gtk_widget_size_allocate (self->star, &place, -1);
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

  g_clear_pointer (&self->star, gtk_widget_unparent);
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
    case PROP_STARRED:
      g_value_set_boolean (value, scout_creator_card_get_starred (self));
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
    case PROP_STARRED:
      scout_creator_card_set_starred (self, g_value_get_boolean (value));
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
  widget_class->size_allocate = scout_creator_card_size_allocate;
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

  /**
   * ScoutCreatorCard:starred:
   *
   * Whether the creator is starred, which the star shows and the description says.
   */
  props[PROP_STARRED] = g_param_spec_boolean ("starred", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                              G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutCreatorCard::star-toggled:
   * @self: the card
   *
   * The person wants the creator starred who is not, or the other way round. Nothing changes until
   * somebody sets #ScoutCreatorCard:starred.
   */
  signals[SIGNAL_STAR_TOGGLED] = g_signal_new ("star-toggled", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                               G_TYPE_NONE, 0);

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
  ScoutNetwork before;

  g_return_if_fail (SCOUT_IS_CREATOR_CARD (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  before = get_network (self);
  if (!g_set_object (&self->creator, creator))
    return;

  if (get_network (self) != before)
    gtk_widget_queue_resize (GTK_WIDGET (self));

  g_clear_object (&self->face.cover);
  g_clear_object (&self->face.portrait);
  update_star (self);
  update_accessible (self);
  invalidate (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR]);
}

static void
star_activate_cb (ScoutCreatorCard *self)
{
  g_signal_emit (self, signals[SIGNAL_STAR_TOGGLED], 0);
}

void
scout_creator_card_set_can_star (ScoutCreatorCard *self,
                                 gboolean          can_star)
{
  g_return_if_fail (SCOUT_IS_CREATOR_CARD (self));

  if ((self->star != NULL) == can_star)
    return;

  if (can_star)
    {
      self->star = scout_star_new ();
      g_signal_connect_object (self->star, "activate", G_CALLBACK (star_activate_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->star, GTK_WIDGET (self));
      update_star (self);
    }
  else
    g_clear_pointer (&self->star, gtk_widget_unparent);
}

gboolean
scout_creator_card_get_starred (ScoutCreatorCard *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_CARD (self), FALSE);

  return self->starred;
}

void
scout_creator_card_set_starred (ScoutCreatorCard *self,
                                gboolean          starred)
{
  g_return_if_fail (SCOUT_IS_CREATOR_CARD (self));

  starred = !!starred;
  if (self->starred == starred)
    return;

  self->starred = starred;
  update_star (self);
  update_accessible (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STARRED]);
}

char *
scout_creator_card_dup_sentence (ScoutCreatorCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR_CARD (self), NULL);

  if (self->creator == NULL)
    return g_strdup ("");

  label = _scout_creator_card_dup_label (self->creator);
  description = dup_description (self);

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
