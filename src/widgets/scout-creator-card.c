/* scout-creator-card.c: a creator in the grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For assistive technology the card is one thing with a label and a description, and a star that
 * can be pressed. Fetches and keeps nothing: whoever shows the card hands the pictures in, and is
 * asked for stars. What it draws is in scout-creator-card-draw.c. Main thread only.
 */

#include "config.h"

#include "scout-creator-card.h"

#include "scout-creator-card-private.h"

#include "scout-card-check.h"
#include "scout-star.h"
#include "scout-whole-figures.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define STAR_MARGIN 8
/* Between the star and the button beside it. */
#define BUTTON_GAP 6

struct _ScoutCreatorCard
{
  ScoutDrawnCard parent_instance;

  ScoutCreator *creator; /* (owned) (nullable) */
  ScoutCreatorCardFace face;
  gboolean starred;
  GtkWidget *star; /* (nullable): a child, if whoever shows the card keeps creators */
  GtkWidget *more; /* (nullable): a child, if whoever shows the card has a menu for it */
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
  SIGNAL_MENU_WANTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutCreatorCard, scout_creator_card, SCOUT_TYPE_DRAWN_CARD)

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
update_more (ScoutCreatorCard *self)
{
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (self->more == NULL)
    return;

  gtk_widget_set_visible (self->more, self->creator != NULL);
  if (self->creator == NULL)
    return;

  name = scout_wording_inline (scout_creator_get_name (self->creator));
  /* Translators: of the button on a creator's card, with the name of the creator. */
  label = g_strdup_printf (_("Menu of %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static gboolean
scout_creator_card_has_content (ScoutDrawnCard *card)
{
  return SCOUT_CREATOR_CARD (card)->creator != NULL;
}

static int
scout_creator_card_measure_height (ScoutDrawnCard *card)
{
  return _scout_creator_card_get_height (GTK_WIDGET (card),
                                         get_network (SCOUT_CREATOR_CARD (card)));
}

static void
scout_creator_card_fill (ScoutDrawnCard *card)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (card);

  _scout_creator_card_face_set_style (&self->face, GTK_WIDGET (self));
  _scout_creator_card_face_set_creator (&self->face, self->creator);
}

static void
scout_creator_card_draw (ScoutDrawnCard *card,
                         GtkSnapshot    *snapshot,
                         float           width)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (card);

  _scout_creator_card_face_draw (&self->face, snapshot, width);
  if (self->star != NULL)
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->star, snapshot);
  if (self->more != NULL)
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->more, snapshot);
  scout_card_snapshot_check (GTK_WIDGET (self), snapshot, FALSE);
}

static void
scout_creator_card_clear (ScoutDrawnCard *card)
{
  _scout_creator_card_face_clear (&SCOUT_CREATOR_CARD (card)->face);
}

static char *
scout_creator_card_dup_label (ScoutDrawnCard *card)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (card);

  return self->creator != NULL ? _scout_creator_card_dup_label (self->creator) : g_strdup ("");
}

static char *
scout_creator_card_dup_description (ScoutDrawnCard *card)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (card);

  return self->creator != NULL ? _scout_creator_card_dup_description (self->creator, self->starred)
                               : g_strdup ("");
}

static void
scout_creator_card_tell_figures (ScoutDrawnCard *card,
                                 GString        *lines)
{
  ScoutCreator *creator = SCOUT_CREATOR_CARD (card)->creator;
  const ScoutCreatorCardMetric *metrics =
    _scout_creator_card_get_metrics (scout_creator_get_network (creator));

  scout_whole_figures_append (lines, scout_metric_get_label (SCOUT_METRIC_FOLLOWERS),
                              scout_creator_get_followers (creator));
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    if (!_scout_creator_card_is_rate (&metrics[i]))
      scout_whole_figures_append_figure (lines, scout_metric_get_label (metrics[i].metric),
                                         scout_creator_get_figure (creator, metrics[i].metric,
                                                                   metrics[i].range));
}

/* The followers stand below the cover, beside the portrait. */
static void
scout_creator_card_place_head (ScoutDrawnCard *card,
                               GdkRectangle   *area)
{
  ScoutNetwork network = scout_creator_get_network (SCOUT_CREATOR_CARD (card)->creator);
  int ring = (int) (SCOUT_CREATOR_CARD_RING_X + SCOUT_CREATOR_CARD_RING_SIZE);
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (card)) == GTK_TEXT_DIR_RTL;

  *area = (GdkRectangle) {
    is_rtl ? 0 : ring,
    (int) (network == SCOUT_NETWORK_INSTAGRAM ? SCOUT_CREATOR_CARD_PLAIN_COVER_HEIGHT
                                              : SCOUT_CREATOR_CARD_COVER_HEIGHT),
    MAX (gtk_widget_get_width (GTK_WIDGET (card)) - ring, 0),
    (int) (SCOUT_CREATOR_CARD_RING_SIZE - SCOUT_CREATOR_CARD_RING_OVERLAP),
  };
}

/* At the top, so far from where lines end. Returns how far the next one is. */
static int
place_button (GtkWidget *widget,
              GtkWidget *button, /* (nullable) */
              int        end)
{
  GtkAllocation place = { 0, STAR_MARGIN, 0, 0 };

  if (button == NULL || !gtk_widget_should_layout (button))
    return end;

  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, &place.width, NULL, NULL, NULL);
  gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, -1, &place.height, NULL, NULL, NULL);
  place.x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL
              ? end : gtk_widget_get_width (widget) - end - place.width;
  gtk_widget_size_allocate (button, &place, -1);

  return end + place.width + BUTTON_GAP;
}

static void
scout_creator_card_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (widget);
  int end = place_button (widget, self->star, STAR_MARGIN);

  place_button (widget, self->more, end);
}

static void
scout_creator_card_dispose (GObject *object)
{
  ScoutCreatorCard *self = SCOUT_CREATOR_CARD (object);

  g_clear_pointer (&self->star, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  g_clear_object (&self->creator);
  g_clear_object (&self->face.cover);
  g_clear_object (&self->face.portrait);

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
  ScoutDrawnCardClass *card_class = SCOUT_DRAWN_CARD_CLASS (klass);

  object_class->dispose = scout_creator_card_dispose;
  object_class->get_property = scout_creator_card_get_property;
  object_class->set_property = scout_creator_card_set_property;
  widget_class->size_allocate = scout_creator_card_size_allocate;
  card_class->has_content = scout_creator_card_has_content;
  card_class->measure_height = scout_creator_card_measure_height;
  card_class->fill = scout_creator_card_fill;
  card_class->draw = scout_creator_card_draw;
  card_class->clear = scout_creator_card_clear;
  card_class->dup_label = scout_creator_card_dup_label;
  card_class->dup_description = scout_creator_card_dup_description;
  card_class->tell_figures = scout_creator_card_tell_figures;
  card_class->place_head = scout_creator_card_place_head;

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

  /**
   * ScoutCreatorCard::menu-wanted:
   * @self: the card
   *
   * The person wants to know what can be done with the creator.
   */
  signals[SIGNAL_MENU_WANTED] = g_signal_new ("menu-wanted", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "creatorcard");
}

static void
scout_creator_card_init (ScoutCreatorCard *self)
{
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
  update_more (self);
  scout_drawn_card_changed (SCOUT_DRAWN_CARD (self));
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
      /* In a grid GTK would give it the focus of the cell, on which Enter opens the creator. */
      gtk_widget_set_focusable (self->star, FALSE);
      g_signal_connect_object (self->star, "activate", G_CALLBACK (star_activate_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->star, GTK_WIDGET (self));
      update_star (self);
    }
  else
    g_clear_pointer (&self->star, gtk_widget_unparent);
}

static void
more_clicked_cb (ScoutCreatorCard *self)
{
  g_signal_emit (self, signals[SIGNAL_MENU_WANTED], 0);
}

void
scout_creator_card_set_has_menu (ScoutCreatorCard *self,
                                 gboolean          has_menu)
{
  g_return_if_fail (SCOUT_IS_CREATOR_CARD (self));

  if ((self->more != NULL) == has_menu)
    return;

  if (has_menu)
    {
      self->more = gtk_button_new_from_icon_name ("view-more-symbolic");
      gtk_widget_add_css_class (self->more, "card-button");
      /* As the star; the keys for menus belong to the cell. */
      gtk_widget_set_focusable (self->more, FALSE);
      g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_clicked_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->more, GTK_WIDGET (self));
      update_more (self);
    }
  else
    g_clear_pointer (&self->more, gtk_widget_unparent);
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
  scout_drawn_card_describe (SCOUT_DRAWN_CARD (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STARRED]);
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
