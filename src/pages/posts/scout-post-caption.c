/* scout-post-caption.c: what somebody wrote under a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Foreign text, which stays plain; the addresses in it become buttons that say where they lead. How
 * many lines a text has depends on the width: whether it has to be unfolded is found while it is
 * laid out, where nothing may be shown or hidden but by its place. Main thread only. */

#include "config.h"

#include "scout-post-caption.h"

#include "scout-post-fields.h"
#include "scout-tooltip.h"
#include "scout-web-address.h"
#include "scout-wording.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_BREAKS 30
#define FOLDED_LINES 3
#define SPACING 12
#define LINK_SPACING 6
#define LINK_KEY "scout-caption-link"

struct _ScoutPostCaption
{
  GtkWidget parent_instance;

  gboolean folds;
  guint focus_id; /* until the focus is where it can stay */
  gboolean is_unfolded;

  GtkWidget *label;  /* (owned) */
  GtkWidget *links;  /* (owned) */
  GtkWidget *button; /* (owned) */
};

G_DEFINE_FINAL_TYPE (ScoutPostCaption, scout_post_caption, GTK_TYPE_WIDGET)

typedef struct
{
  gboolean has_button;
  gboolean has_links;
} Shape;

static void
link_cb (GtkWidget *button)
{
  scout_web_address_open (button, g_object_get_data (G_OBJECT (button), LINK_KEY));
}

static void
show_links (ScoutPostCaption *self,
            const char       *words) /* (nullable) */
{
  g_auto(GStrv) links = scout_post_fields_dup_links (words);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (self->links)) != NULL)
    gtk_box_remove (GTK_BOX (self->links), child);
  for (gsize i = 0; links[i] != NULL; i++)
    {
      g_autofree char *address = scout_wording_inline (links[i]);
      GtkWidget *label = gtk_label_new (address + strlen ("https://"));
      GtkWidget *button = gtk_button_new ();

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
      gtk_button_set_child (GTK_BUTTON (button), label);
      scout_tooltip_set (button, address);
      gtk_widget_add_css_class (button, "small-button");
      g_object_set_data_full (G_OBJECT (button), LINK_KEY, g_strdup (links[i]), g_free);
      g_signal_connect (button, "clicked", G_CALLBACK (link_cb), NULL);
      gtk_box_append (GTK_BOX (self->links), button);
    }
  gtk_widget_set_visible (self->links, links[0] != NULL);
}

static gboolean
is_longer (ScoutPostCaption *self,
           int               width)
{
  g_autoptr(PangoLayout) layout =
    gtk_widget_create_pango_layout (self->label, gtk_label_get_text (GTK_LABEL (self->label)));

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width * PANGO_SCALE);

  return pango_layout_get_line_count (layout) > FOLDED_LINES;
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* What goes would take the focus along: it stays until that is elsewhere. */
static Shape
find_shape (ScoutPostCaption *self,
            int               width)
{
  gboolean may_be_cut = self->folds && is_longer (self, width);
  gboolean has_button = may_be_cut || (self->folds && has_focus (self->button));
  gboolean has_links = !may_be_cut || self->is_unfolded || has_focus (self->links);

  return (Shape) { has_button, gtk_widget_get_visible (self->links) && has_links };
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int height = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static void
update_fold (ScoutPostCaption *self)
{
  gboolean is_folded = self->folds && !self->is_unfolded;

  gtk_label_set_lines (GTK_LABEL (self->label), is_folded ? FOLDED_LINES : -1);
  gtk_label_set_ellipsize (GTK_LABEL (self->label),
                           is_folded ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_button_set_label (GTK_BUTTON (self->button), self->is_unfolded ? _("Less") : _("More"));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               self->is_unfolded, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
unfold_cb (ScoutPostCaption *self)
{
  self->is_unfolded = !self->is_unfolded;
  update_fold (self);
}

/* A link that has the focus keeps the text unfolded, and the button hands it to the text.
 * @is_cut: whether the text would be, unless unfolded */
static void
keep_focus (ScoutPostCaption *self,
            gboolean          is_cut)
{
  if (is_cut && has_focus (self->links))
    self->is_unfolded = TRUE;
  else if (!is_cut && has_focus (self->button) && gtk_widget_grab_focus (self->label))
    gtk_label_select_region (GTK_LABEL (self->label), 0, 0);
}

static gboolean
focus_cb (gpointer user_data)
{
  ScoutPostCaption *self = user_data;

  self->focus_id = 0;
  keep_focus (self, self->folds && is_longer (self, gtk_widget_get_width (GTK_WIDGET (self))));
  update_fold (self);

  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
scout_post_caption_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_post_caption_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  ScoutPostCaption *self = SCOUT_POST_CAPTION (widget);
  GtkWidget *children[] = { self->label, self->links, self->button };
  int width = for_size;
  Shape shape;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size < 0)
    for (gsize i = 0; i < G_N_ELEMENTS (children); i++)
      {
        int child_minimum = 0, child_natural = 0;

        if (!gtk_widget_get_visible (children[i]))
          continue;
        gtk_widget_measure (children[i], GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum,
                            &child_natural, NULL, NULL);
        *minimum = MAX (*minimum, child_minimum);
        *natural = MAX (*natural, child_natural);
      }
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  if (for_size < 0)
    width = *natural;
  shape = find_shape (self, width);
  *natural = measure_height (self->label, width);
  if (shape.has_links)
    *natural += SPACING + measure_height (self->links, width);
  if (shape.has_button)
    *natural += LINK_SPACING + measure_height (self->button, width);
  *minimum = *natural;
}

/* Returns where the next one begins. */
static int
place (GtkWidget *child,
       gboolean   is_shown,
       int        top,
       int        spacing,
       int        width)
{
  gboolean is_button = GTK_IS_BUTTON (child);
  GtkAllocation box = { 0, top + spacing, width, 0 };

  if (!gtk_widget_get_visible (child))
    return top;

  gtk_widget_set_child_visible (child, is_shown);
  if (!is_shown)
    return top;

  box.height = measure_height (child, width);
  if (is_button)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &box.width, NULL, NULL);
  box.width = MIN (box.width, width);
  if (is_button && gtk_widget_get_direction (child) == GTK_TEXT_DIR_RTL)
    box.x = width - box.width;
  gtk_widget_size_allocate (child, &box, -1);

  return box.y + box.height;
}

/* Whether something is there only because it has the focus. */
static gboolean
keeps_for_focus (ScoutPostCaption *self,
                 int               width)
{
  if (!self->folds)
    return FALSE;

  return is_longer (self, width) ? !self->is_unfolded && has_focus (self->links)
                                 : has_focus (self->button);
}

static void
scout_post_caption_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  ScoutPostCaption *self = SCOUT_POST_CAPTION (widget);
  const Shape shape = find_shape (self, width);
  int top = place (self->label, TRUE, 0, 0, width);

  top = place (self->links, shape.has_links, top, SPACING, width);
  place (self->button, shape.has_button, top, LINK_SPACING, width);
  /* Not while places are given. */
  if (self->focus_id == 0 && keeps_for_focus (self, width))
    self->focus_id = g_idle_add (focus_cb, self);
}

static void
scout_post_caption_dispose (GObject *object)
{
  ScoutPostCaption *self = SCOUT_POST_CAPTION (object);

  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->links, gtk_widget_unparent);
  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (scout_post_caption_parent_class)->dispose (object);
}

static void
scout_post_caption_class_init (ScoutPostCaptionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_post_caption_dispose;
  widget_class->get_request_mode = scout_post_caption_get_request_mode;
  widget_class->measure = scout_post_caption_measure;
  widget_class->size_allocate = scout_post_caption_size_allocate;
}

static void
scout_post_caption_init (ScoutPostCaption *self)
{
  GtkLayoutManager *layout = g_object_new (SCOUT_TYPE_WRAP_LAYOUT, "spacing", LINK_SPACING, NULL);

  self->label = g_object_new (GTK_TYPE_LABEL, "selectable", TRUE, "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL);
  self->links = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->button = gtk_button_new ();
  gtk_widget_set_layout_manager (self->links, layout);
  gtk_widget_set_visible (self->links, FALSE);
  gtk_widget_add_css_class (self->button, "small-button");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (unfold_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_parent (self->links, GTK_WIDGET (self));
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  update_fold (self);
}

void
scout_post_caption_show (ScoutPostCaption *self,
                         const char       *name,
                         const char       *words)
{
  g_autofree char *shown = scout_wording_block (words, MAX_BREAKS);

  g_return_if_fail (SCOUT_IS_POST_CAPTION (self));
  g_return_if_fail (name != NULL);

  gtk_label_set_text (GTK_LABEL (self->label), *shown != '\0' ? shown : _("No caption"));
  gtk_label_set_selectable (GTK_LABEL (self->label), *shown != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  name, -1);
  show_links (self, words);
}

void
scout_post_caption_set_folds (ScoutPostCaption *self,
                              gboolean          folds)
{
  g_return_if_fail (SCOUT_IS_POST_CAPTION (self));

  if (self->folds == folds)
    return;

  self->folds = folds;
  keep_focus (self, folds);
  update_fold (self);
}

void
scout_post_caption_fold (ScoutPostCaption *self)
{
  g_return_if_fail (SCOUT_IS_POST_CAPTION (self));

  self->is_unfolded = FALSE;
  update_fold (self);
}
