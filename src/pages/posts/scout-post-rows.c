/* scout-post-rows.c: a few posts as rows, within a page that scrolls.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What one answer has is at most fifty posts, so each gets a row of its own, which nobody needs to
 * recycle. */

#include "config.h"

#include "scout-post-rows.h"

#include "scout-content-row.h"
#include "scout-page-pictures.h"

#include <glib/gi18n.h>

struct _ScoutPostRows
{
  AdwBin parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  GCancellable *cancellable;    /* (owned) (nullable): of the pictures */
  gboolean is_narrow;
  gboolean hides_figures;
  GtkListBox *list_box;
};

typedef enum
{
  PROP_HIDES_FIGURES = 1,
} ScoutPostRowsProperty;

static GParamSpec *props[PROP_HIDES_FIGURES + 1];

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostRows, scout_post_rows, ADW_TYPE_BIN)

static void
append (ScoutPostRows *self,
        ScoutContent  *post)
{
  GtkWidget *row = scout_content_row_new ();
  const ScoutPagePicture thumbnail = {
    scout_content_get_thumbnail_url (post), SCOUT_CONTENT_ROW_THUMBNAIL_WIDTH,
    SCOUT_CONTENT_ROW_THUMBNAIL_HEIGHT, (ScoutPagePictureFunc) scout_content_row_set_thumbnail
  };

  scout_content_row_set_content (SCOUT_CONTENT_ROW (row), post);
  scout_content_row_set_narrow (SCOUT_CONTENT_ROW (row), self->is_narrow);
  scout_content_row_set_hides_figures (SCOUT_CONTENT_ROW (row), self->hides_figures);
  gtk_widget_add_css_class (row, "fact");
  gtk_list_box_append (self->list_box, row);
  if (self->pictures != NULL)
    scout_page_pictures_load (self->pictures, &thumbnail, row, self->cancellable);
}

static void
row_activated_cb (ScoutPostRows *self,
                  GtkListBoxRow *row)
{
  GtkWidget *child = gtk_list_box_row_get_child (row);

  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0,
                 scout_content_row_get_content (SCOUT_CONTENT_ROW (child)));
}

static void
scout_post_rows_dispose (GObject *object)
{
  ScoutPostRows *self = SCOUT_POST_ROWS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->pictures);

  G_OBJECT_CLASS (scout_post_rows_parent_class)->dispose (object);
}

static void
scout_post_rows_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  ScoutPostRows *self = SCOUT_POST_ROWS (object);

  switch ((ScoutPostRowsProperty) property_id)
    {
    case PROP_HIDES_FIGURES:
      g_value_set_boolean (value, self->hides_figures);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_post_rows_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  ScoutPostRows *self = SCOUT_POST_ROWS (object);

  switch ((ScoutPostRowsProperty) property_id)
    {
    case PROP_HIDES_FIGURES:
      self->hides_figures = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_post_rows_class_init (ScoutPostRowsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_post_rows_dispose;
  object_class->get_property = scout_post_rows_get_property;
  object_class->set_property = scout_post_rows_set_property;

  /**
   * ScoutPostRows:hides-figures:
   *
   * Whether Meta tells no figures of such posts, as of Instagram's partnership ads, so that there
   * is no column of any (conventions section 6.2).
   */
  props[PROP_HIDES_FIGURES] = g_param_spec_boolean ("hides-figures", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                    | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutPostRows::activated:
   * @self: the rows
   * @content: a post
   *
   * The person wants to see a post.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            SCOUT_TYPE_CONTENT);
}

static void
scout_post_rows_init (ScoutPostRows *self)
{
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Posts"), -1);
  g_signal_connect_object (self->list_box, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list_box));
}

GtkWidget *
scout_post_rows_new (void)
{
  return g_object_new (SCOUT_TYPE_POST_ROWS, NULL);
}

void
scout_post_rows_set_picture_source (ScoutPostRows      *self,
                                    ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_POST_ROWS (self));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->pictures, pictures);
}

void
scout_post_rows_set_narrow (ScoutPostRows *self,
                            gboolean       is_narrow)
{
  g_return_if_fail (SCOUT_IS_POST_ROWS (self));

  self->is_narrow = is_narrow;
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list_box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *child = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));

      scout_content_row_set_narrow (SCOUT_CONTENT_ROW (child), is_narrow);
    }
}

void
scout_post_rows_show (ScoutPostRows *self,
                      GPtrArray     *posts)
{
  GtkWidget *old = NULL;

  g_return_if_fail (SCOUT_IS_POST_ROWS (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->list_box))) != NULL)
    gtk_list_box_remove (self->list_box, old);
  for (guint i = 0; posts != NULL && i < posts->len; i++)
    append (self, g_ptr_array_index (posts, i));
}
