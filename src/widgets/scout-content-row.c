/* scout-content-row.c: a post as a row.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same post as on a ScoutContentCard, for reading down a list: picture, caption, what and when
 * it is, and its figures in columns, or in one line where there is no room. All of the words are
 * foreign and none of them markup. Fetches nothing: the picture is handed to it. Main thread only.
 */

#include "config.h"

#include "scout-content-row.h"

#include "scout-artwork.h"
#include "scout-card-style-private.h"
#include "scout-content-card-private.h"
#include "scout-phrases.h"
#include "scout-tooltip.h"
#include "scout-whole-figures.h"
#include "scout-widgets.h"
#include "scout-widgets-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define TEMPLATE SCOUT_WIDGETS_RESOURCE ("scout-content-row.ui")
/* So many letters are the longest name of a figure in most languages: columns of all rows are
 * alike. */
#define COLUMN_CHARS 9
#define LOCKED N_("Another brand: its insights are not shared with yours")

struct _ScoutContentRow
{
  GtkWidget parent_instance;

  ScoutContent *content; /* (owned) (nullable) */
  ScoutContentWishes wishes;
  gboolean hides_owner;
  gboolean hides_figures;
  gboolean is_narrow;
  gboolean is_locked;

  ScoutArtwork *thumbnail;
  GtkLabel *caption_label;
  GtkWidget *lock_icon;
  GtkLabel *meta_label;
  GtkLabel *figures_label;
  GtkBox *columns;
  GtkLabel *values[SCOUT_CARD_N_METRICS];
  GtkLabel *names[SCOUT_CARD_N_METRICS];
};

typedef enum
{
  PROP_CONTENT = 1,
} ScoutContentRowProperty;

static GParamSpec *props[PROP_CONTENT + 1];

G_DEFINE_FINAL_TYPE (ScoutContentRow, scout_content_row, GTK_TYPE_WIDGET)

/* "Reels · mayabrews · 12 Nov · with Alder & Oat" */
static char *
dup_meta (ScoutContent *content,
          gboolean      hides_owner)
{
  g_autofree char *kind = scout_content_dup_kind_label (content);
  g_autofree char *safe_kind = scout_wording_inline (kind);
  g_autofree char *card_meta = _scout_content_card_dup_meta (content, NULL, hides_owner);
  g_autofree char *brand = scout_wording_inline (scout_content_get_tagged_brand (content));
  g_autofree char *with = *brand != '\0' ? g_strdup_printf (_("with %s"), brand) : g_strdup ("");
  const char *words[] = { safe_kind, card_meta, with };
  g_autoptr(GString) meta = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (*words[i] != '\0')
        g_string_append_printf (meta, "%s%s", meta->len > 0 ? " · " : "", words[i]);
    }

  return g_string_free (g_steal_pointer (&meta), FALSE);
}

/* "Views 412K · Reactions 18.4K"; what is unknown is left out. */
static char *
dup_figures (ScoutContentRow *self)
{
  ScoutMetric metrics[SCOUT_CARD_N_METRICS];
  g_autoptr(GString) words = g_string_new (NULL);

  _scout_content_card_get_metrics (self->content, &self->wishes, metrics);
  for (gsize i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      double figure = scout_content_get_figure (self->content, metrics[i]);
      g_autofree char *value = NULL;

      if (!isfinite (figure) || figure >= 9e18)
        continue;
      value = scout_wording_compact (llround (figure));
      g_string_append_printf (words, "%s%s %s", words->len > 0 ? " · " : "",
                              scout_metric_get_label (metrics[i]), value);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_columns (ScoutContentRow *self)
{
  ScoutMetric metrics[SCOUT_CARD_N_METRICS];

  _scout_content_card_get_metrics (self->content, &self->wishes, metrics);
  for (gsize i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      double figure = scout_content_get_figure (self->content, metrics[i]);
      gint64 count = isfinite (figure) && figure < 9e18 ? llround (figure) : -1;
      g_autofree char *value = scout_wording_compact (count);
      g_autoptr(GString) whole = g_string_new (NULL);

      scout_whole_figures_append (whole, scout_metric_get_label (metrics[i]), count);
      gtk_label_set_text (self->values[i], value);
      scout_tooltip_set (GTK_WIDGET (self->values[i]), whole->str);
      gtk_label_set_text (self->names[i], scout_metric_get_label (metrics[i]));
    }
}

static void
lay_out (ScoutContentRow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->figures_label),
                          self->is_narrow && !self->hides_figures);
  gtk_widget_set_visible (GTK_WIDGET (self->columns), !self->is_narrow && !self->hides_figures);
}

/* As on a card: what has no picture has an icon and the first words. */
static void
show_placeholder (ScoutContentRow *self)
{
  g_autofree char *quote = scout_content_card_dup_quote (self->content);
  gboolean has_picture = scout_content_get_thumbnail_url (self->content) != NULL;

  scout_artwork_set_subject (self->thumbnail, scout_content_get_id (self->content), NULL);
  scout_artwork_set_words (self->thumbnail,
                           has_picture ? NULL : scout_content_card_get_kind_icon (self->content),
                           quote);
}

static void
update (ScoutContentRow *self)
{
  g_autofree char *caption = NULL;
  g_autofree char *meta = NULL;
  g_autofree char *figures = NULL;
  g_autofree char *spoken = NULL;
  g_autofree char *description = NULL;
  g_autoptr(GString) whole = g_string_new (NULL);

  if (self->content == NULL)
    {
      _scout_card_describe (GTK_WIDGET (self), "", "");
      return;
    }

  caption = scout_wording_inline (scout_content_get_caption (self->content));
  meta = dup_meta (self->content, self->hides_owner);
  figures = dup_figures (self);
  _scout_content_card_tell_figures (self->content, &self->wishes, whole);
  spoken = _scout_content_card_dup_figures (self->content, &self->wishes);
  description = g_strjoin (", ", meta, spoken, self->is_locked ? _(LOCKED) : NULL, NULL);
  show_placeholder (self);
  _scout_widgets_show_text (self->caption_label, *caption != '\0' ? caption : NULL);
  _scout_widgets_show_text (self->meta_label, meta);
  gtk_label_set_text (self->figures_label, figures);
  scout_phrases_keep (self->figures_label);
  gtk_widget_set_visible (self->lock_icon, self->is_locked);
  show_columns (self);
  scout_tooltip_set (GTK_WIDGET (self->caption_label), caption);
  scout_tooltip_set (GTK_WIDGET (self->meta_label), meta);
  scout_tooltip_set (GTK_WIDGET (self->figures_label), whole->str);
  _scout_card_describe (GTK_WIDGET (self), *caption != '\0' ? caption : meta, description);
}

static void
scout_content_row_dispose (GObject *object)
{
  ScoutContentRow *self = SCOUT_CONTENT_ROW (object);

  g_clear_object (&self->content);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CONTENT_ROW);
  _scout_widgets_unparent_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (scout_content_row_parent_class)->dispose (object);
}

static void
scout_content_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutContentRow *self = SCOUT_CONTENT_ROW (object);

  switch ((ScoutContentRowProperty) prop_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, scout_content_row_get_content (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_content_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutContentRow *self = SCOUT_CONTENT_ROW (object);

  switch ((ScoutContentRowProperty) prop_id)
    {
    case PROP_CONTENT:
      scout_content_row_set_content (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_content_row_class_init (ScoutContentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  scout_widgets_init ();

  object_class->dispose = scout_content_row_dispose;
  object_class->get_property = scout_content_row_get_property;
  object_class->set_property = scout_content_row_set_property;

  /**
   * ScoutContentRow:content:
   *
   * (nullable): the post that is shown; %NULL for an empty row.
   */
  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, SCOUT_TYPE_CONTENT,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                             | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SCOUT_TYPE_ARTWORK);
  gtk_widget_class_set_css_name (widget_class, "contentrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutContentRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, ScoutContentRow, caption_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutContentRow, lock_icon);
  gtk_widget_class_bind_template_child (widget_class, ScoutContentRow, meta_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutContentRow, figures_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutContentRow, columns);
}

static GtkLabel *
append_label (GtkBox     *box,
              const char *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "width-chars", COLUMN_CHARS,
                                   "xalign", 1.0f,
                                   NULL);

  gtk_widget_add_css_class (label, style_class);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

static void
scout_content_row_init (ScoutContentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (gsize i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      self->values[i] = append_label (GTK_BOX (column), "heading");
      gtk_widget_add_css_class (GTK_WIDGET (self->values[i]), "numeric");
      self->names[i] = append_label (GTK_BOX (column), "tiny-dim");
      gtk_box_append (self->columns, column);
    }
  scout_tooltip_set (self->lock_icon, _(LOCKED));
  scout_content_row_set_narrow (self, FALSE);
  scout_artwork_set_size (self->thumbnail, SCOUT_CONTENT_ROW_THUMBNAIL_HEIGHT);
  g_signal_connect (self, "notify::parent", G_CALLBACK (update), NULL);
}

GtkWidget *
scout_content_row_new (void)
{
  return g_object_new (SCOUT_TYPE_CONTENT_ROW, NULL);
}

ScoutContent *
scout_content_row_get_content (ScoutContentRow *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT_ROW (self), NULL);

  return self->content;
}

void
scout_content_row_set_content (ScoutContentRow *self,
                               ScoutContent    *content)
{
  g_return_if_fail (SCOUT_IS_CONTENT_ROW (self));
  g_return_if_fail (content == NULL || SCOUT_IS_CONTENT (content));

  if (!g_set_object (&self->content, content))
    return;

  scout_artwork_set_texture (self->thumbnail, NULL);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONTENT]);
}

void
scout_content_row_set_wishes (ScoutContentRow          *self,
                              const ScoutContentWishes *wishes)
{
  g_return_if_fail (SCOUT_IS_CONTENT_ROW (self));
  g_return_if_fail (wishes != NULL);

  if (_scout_content_wishes_set (&self->wishes, wishes))
    update (self);
}

void
scout_content_row_set_narrow (ScoutContentRow *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (SCOUT_IS_CONTENT_ROW (self));

  self->is_narrow = is_narrow;
  lay_out (self);
}

void
scout_content_row_set_hides_figures (ScoutContentRow *self,
                                     gboolean         hides_figures)
{
  g_return_if_fail (SCOUT_IS_CONTENT_ROW (self));

  self->hides_figures = hides_figures;
  lay_out (self);
}

void
scout_content_row_set_hides_owner (ScoutContentRow *self,
                                   gboolean         hides_owner)
{
  g_return_if_fail (SCOUT_IS_CONTENT_ROW (self));

  self->hides_owner = hides_owner;
  update (self);
}

void
scout_content_row_set_locked (ScoutContentRow *self,
                              gboolean         is_locked)
{
  g_return_if_fail (SCOUT_IS_CONTENT_ROW (self));

  if (self->is_locked == is_locked)
    return;

  self->is_locked = is_locked;
  update (self);
}

void
scout_content_row_set_thumbnail (ScoutContentRow *self,
                                 GdkTexture      *thumbnail)
{
  g_return_if_fail (SCOUT_IS_CONTENT_ROW (self));
  g_return_if_fail (thumbnail == NULL || GDK_IS_TEXTURE (thumbnail));

  scout_artwork_set_texture (self->thumbnail, thumbnail);
}
