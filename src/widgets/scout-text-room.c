/* scout-text-room.c: the room of a line of text that is not known yet.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A label that is not to be seen would have to hold words that nobody wrote, for whoever goes
 * through what is shown to find. Here they are measured and are no part of anything. */

#include "config.h"

#include "scout-text-room.h"

struct _ScoutTextRoom
{
  GtkWidget parent_instance;

  char *sample; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutTextRoom, scout_text_room, GTK_TYPE_WIDGET)

/* Figures as wide as each other, which style sheets ask for and a layout is not told of. */
static PangoLayout *
new_layout (ScoutTextRoom *self)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->sample);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

static void
scout_text_room_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  g_autoptr(PangoLayout) layout = new_layout (SCOUT_TEXT_ROOM (widget));
  PangoRectangle text;

  pango_layout_get_extents (layout, NULL, &text);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = PANGO_PIXELS_CEIL (text.width);
      return;
    }

  *minimum = *natural = PANGO_PIXELS_CEIL (text.height);
  *minimum_baseline = *natural_baseline = PANGO_PIXELS (pango_layout_get_baseline (layout));
}

static void
scout_text_room_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_text_room_parent_class)->css_changed (widget, change);

  gtk_widget_queue_resize (widget);
}

static void
scout_text_room_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_TEXT_ROOM (object)->sample, g_free);

  G_OBJECT_CLASS (scout_text_room_parent_class)->finalize (object);
}

static void
scout_text_room_class_init (ScoutTextRoomClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = scout_text_room_finalize;
  widget_class->measure = scout_text_room_measure;
  widget_class->css_changed = scout_text_room_css_changed;

  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
scout_text_room_init (ScoutTextRoom *self)
{
}

void
scout_text_room_set_sample (ScoutTextRoom *self,
                            const char    *sample)
{
  g_return_if_fail (SCOUT_IS_TEXT_ROOM (self));
  g_return_if_fail (sample != NULL);

  if (g_strcmp0 (self->sample, sample) == 0)
    return;

  g_free (self->sample);
  self->sample = g_strdup (sample);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
