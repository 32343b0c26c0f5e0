/* scout-toast.c: what is said in passing, in as many lines as it needs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An AdwToastOverlay gives its toast the height that it needs at its natural width, whatever width
 * there is. So the title asks for no more width than there is beside the buttons: then it is as
 * high as its lines are. Where next to nothing is left there, they stand below it. How much that
 * is, is known when sizes are given; where it has changed, the title asks again in the next frame.
 */

#include "config.h"

#include "scout-toast.h"

#include "scout-spoken.h"

/* What is around the text and the buttons: margins, paddings and the gaps between them. */
#define AROUND 72
/* How many letters a line has room for; where there is less beside the buttons, they go below. */
#define LEAST_LETTERS 20

#define SCOUT_TYPE_TOAST_TITLE (scout_toast_title_get_type ())
G_DECLARE_FINAL_TYPE (ScoutToastTitle, scout_toast_title, SCOUT, TOAST_TITLE, GtkWidget)

struct _ScoutToastTitle
{
  GtkWidget parent_instance;

  GtkWidget *label; /* (owned) */
  int limit;        /* pixels that the text may be wide; 0 before anything is known */
  guint tick_id;
};

G_DEFINE_FINAL_TYPE (ScoutToastTitle, scout_toast_title, GTK_TYPE_WIDGET)

static int
get_room (GtkWidget *self)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (self, ADW_TYPE_TOAST_OVERLAY);

  return overlay != NULL ? gtk_widget_get_width (overlay) - AROUND : 0;
}

static GtkWidget *
get_first_button (GtkWidget *self)
{
  return gtk_widget_get_next_sibling (gtk_widget_get_parent (self));
}

static int
get_room_beside_buttons (GtkWidget *self)
{
  int width = get_room (self);

  for (GtkWidget *button = get_first_button (self); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      int natural = 0;

      if (gtk_widget_should_layout (button))
        gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      width -= natural;
    }

  return width;
}

static int
get_least_width (GtkWidget *self)
{
  PangoContext *context = gtk_widget_get_pango_context (self);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = LEAST_LETTERS * pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);

  return PANGO_PIXELS (width);
}

static int
get_limit (GtkWidget *self)
{
  int beside = get_room_beside_buttons (self);

  return MAX (0, beside < get_least_width (self) ? get_room (self) : beside);
}

/* The toast itself is a row. */
static void
arrange (GtkWidget *self)
{
  GtkWidget *toast = gtk_widget_get_parent (gtk_widget_get_parent (self));
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (toast);
  gboolean is_stacked = get_room_beside_buttons (self) < get_least_width (self);

  if (get_room (self) <= 0 || !GTK_IS_BOX_LAYOUT (layout))
    return;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), is_stacked ? GTK_ORIENTATION_VERTICAL
                                                                      : GTK_ORIENTATION_HORIZONTAL);
  for (GtkWidget *button = get_first_button (self); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_widget_set_halign (button, is_stacked ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
}

static gboolean
resize_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  SCOUT_TOAST_TITLE (widget)->tick_id = 0;
  arrange (widget);
  gtk_widget_queue_resize (widget);

  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
scout_toast_title_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_toast_title_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  ScoutToastTitle *self = SCOUT_TOAST_TITLE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      /* However high it may be: a row asks so, and a label would answer with a single line. */
      gtk_widget_measure (self->label, orientation, -1, minimum, natural, NULL, NULL);
      self->limit = get_limit (widget);
      if (self->limit > 0)
        *natural = MAX (MIN (*natural, self->limit), *minimum);
    }
  else
    {
      if (for_size < 0)
        gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &for_size, NULL, NULL);
      gtk_widget_measure (self->label, orientation, for_size, minimum, natural, minimum_baseline,
                          natural_baseline);
    }
}

static void
scout_toast_title_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  ScoutToastTitle *self = SCOUT_TOAST_TITLE (widget);

  gtk_widget_allocate (self->label, width, height, baseline, NULL);
  if (self->limit != get_limit (widget) && self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (widget, resize_cb, NULL, NULL);
}

/* Nothing is allocated anew that keeps its size while the window becomes wider. */
static void
scout_toast_title_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (scout_toast_title_parent_class)->realize (widget);

  arrange (widget);
  g_signal_connect_object (gtk_native_get_surface (gtk_widget_get_native (widget)),
                           "notify::width", G_CALLBACK (gtk_widget_queue_resize), widget,
                           G_CONNECT_SWAPPED);
}

static void
scout_toast_title_unrealize (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_native_get_surface (gtk_widget_get_native (widget)),
                                        gtk_widget_queue_resize, widget);

  GTK_WIDGET_CLASS (scout_toast_title_parent_class)->unrealize (widget);
}

static void
scout_toast_title_dispose (GObject *object)
{
  g_clear_pointer (&SCOUT_TOAST_TITLE (object)->label, gtk_widget_unparent);

  G_OBJECT_CLASS (scout_toast_title_parent_class)->dispose (object);
}

static void
scout_toast_title_class_init (ScoutToastTitleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_toast_title_dispose;
  widget_class->get_request_mode = scout_toast_title_get_request_mode;
  widget_class->measure = scout_toast_title_measure;
  widget_class->realize = scout_toast_title_realize;
  widget_class->unrealize = scout_toast_title_unrealize;
  widget_class->size_allocate = scout_toast_title_size_allocate;
}

static void
scout_toast_title_init (ScoutToastTitle *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                              "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (self->label, "heading");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

AdwToast *
scout_toast_new (const char *text)
{
  AdwToast *toast = adw_toast_new ("");
  ScoutToastTitle *title = g_object_new (SCOUT_TYPE_TOAST_TITLE, NULL);

  scout_spoken_set_text (GTK_LABEL (title->label), text);
  adw_toast_set_custom_title (toast, GTK_WIDGET (title));

  return toast;
}
