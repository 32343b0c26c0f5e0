/* scout-held-focus.c: lets the focus stay where it is while a page asks for everything again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What loads is not there for a moment, and takes the focus along. GTK then looks for another place
 * around it, and the page may scroll there. The focus is looked after in each frame until
 * everything has come. Main thread only. */

#include "config.h"

#include "scout-held-focus.h"

/* What is made for an answer may take some more frames. */
#define FRAMES_AFTER 12
/* What goes and comes in one frame loses the focus only at the end of that. */
#define FRAMES_BACK 2

/* As long as frames are looked at. */
typedef struct
{
  GtkWidget *page;            /* of whose frames it is */
  GtkWidget *refuge;          /* (nullable): weak */
  ScoutHeldFocusLoads is_loading;
  GPtrArray *places;          /* (owned) (element-type GWeakRef): what had it, and around that */
  graphene_point_t point;     /* of the page, where the focus was */
  GtkEventController *events; /* (nullable): weak; of the window */
  gboolean is_left;           /* whether somebody has pressed anything meanwhile */
  gboolean is_waiting;        /* whether the refuge is to have it, and not what had it */
  guint n_back;               /* frames in which whichever it is has had it all the time */
  guint tick_id;
  guint n_frames;             /* since everything has come */
} Hold;

static G_DEFINE_QUARK (scout-held-focus, held_focus)

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

/* (transfer full) (nullable) */
static GtkWidget *
dup_place (const Hold *self,
           guint       index)
{
  return g_weak_ref_get (g_ptr_array_index (self->places, index));
}

static void
hold_free (gpointer data)
{
  Hold *self = data;
  g_autoptr(GtkWidget) held = dup_place (self, 0);

  if (held != NULL)
    g_signal_handlers_disconnect_by_data (held, self);
  if (g_object_get_qdata (G_OBJECT (self->page), held_focus_quark ()) == self)
    g_object_set_qdata (G_OBJECT (self->page), held_focus_quark (), NULL);
  if (self->events != NULL)
    gtk_widget_remove_controller (gtk_event_controller_get_widget (self->events), self->events);
  g_clear_weak_pointer (&self->events);
  g_clear_weak_pointer (&self->refuge);
  g_ptr_array_unref (self->places);
  g_free (self);
}

static void
add_place (Hold      *self,
           GtkWidget *place)
{
  GWeakRef *ref = g_new0 (GWeakRef, 1);

  g_weak_ref_init (ref, place);
  g_ptr_array_add (self->places, ref);
}

static void
add_places (Hold      *self,
            GtkWidget *focus)
{
  GtkWidget *place = NULL;

  add_place (self, focus);
  /* What stands elsewhere on the page is not near. */
  for (place = gtk_widget_get_parent (focus);
       place != self->page && !GTK_IS_SCROLLED_WINDOW (place);
       place = gtk_widget_get_parent (place))
    add_place (self, place);
}

/* FALSE for what is nowhere. */
static gboolean
find_point (const Hold       *self,
            GtkWidget        *widget,
            graphene_point_t *point)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (widget, self->page, &bounds))
    return FALSE;

  graphene_rect_get_center (&bounds, point);
  return TRUE;
}

/* Whatever below @root can take the focus and is nearest to where that was. */
static void
find_nearest (const Hold  *self,
              GtkWidget   *root,
              GtkWidget  **nearest, /* (inout) (nullable) */
              float       *distance)
{
  graphene_point_t point;

  if (!gtk_widget_get_mapped (root) || !gtk_widget_is_sensitive (root))
    return;
  if (gtk_widget_get_focusable (root) && gtk_widget_get_can_focus (root)
      && find_point (self, root, &point)
      && (*nearest == NULL
          || graphene_point_distance (&self->point, &point, NULL, NULL) < *distance))
    {
      *nearest = root;
      *distance = graphene_point_distance (&self->point, &point, NULL, NULL);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_nearest (self, child, nearest, distance);
}

static gboolean
give (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  /* Both would select all that is written. */
  if (GTK_IS_TEXT (widget))
    return gtk_text_grab_focus_without_selecting (GTK_TEXT (widget));
  if (!gtk_widget_grab_focus (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && gtk_label_get_selectable (GTK_LABEL (widget)))
    gtk_label_select_region (GTK_LABEL (widget), 0, 0);

  return TRUE;
}

static void
give_to_nearest (const Hold *self)
{
  GtkWidget *nearest = NULL;
  float distance = 0.0f;

  for (guint i = 0; i < self->places->len && nearest == NULL; i++)
    {
      g_autoptr(GtkWidget) place = dup_place (self, i);

      if (place != NULL)
        find_nearest (self, place, &nearest, &distance);
    }
  if (nearest != NULL)
    give (nearest);
}

static gboolean
event_cb (Hold     *self,
          GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  self->is_left = self->is_left || type == GDK_KEY_PRESS || type == GDK_BUTTON_PRESS
                  || type == GDK_TOUCH_BEGIN;

  return GDK_EVENT_PROPAGATE;
}

/* What is not there, or cannot be used, loses the focus without anybody's doing. */
static void
lost_cb (Hold *self)
{
  g_autoptr(GtkWidget) held = dup_place (self, 0);

  if (held == NULL || !gtk_widget_get_mapped (held) || !gtk_widget_is_sensitive (held))
    self->n_back = 0;
}

/* Returns whether the focus is where somebody has put it meanwhile: not only keys do that. */
static gboolean
follow (Hold      *self,
        GtkWidget *focus) /* (nullable) */
{
  g_autoptr(GtkWidget) held = dup_place (self, 0);
  gboolean is_waiting = held == NULL || !gtk_widget_get_mapped (held);
  GtkWidget *keeper = is_waiting ? self->refuge : held;

  if (self->is_left || !gtk_widget_get_mapped (self->page))
    return TRUE;
  if (is_waiting != self->is_waiting || keeper == NULL || !gtk_widget_get_mapped (keeper))
    self->n_back = 0;
  self->is_waiting = is_waiting;
  if (keeper == NULL)
    return FALSE;
  if (focus == keeper)
    self->n_back++;
  else if (focus != NULL && self->n_back >= FRAMES_BACK)
    return TRUE;
  else
    give (keeper);

  return FALSE;
}

static gboolean
frame_cb (GtkWidget     *page,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  Hold *self = user_data;
  g_autoptr(GtkWidget) held = dup_place (self, 0);
  GtkRoot *root = gtk_widget_get_root (page);

  if (follow (self, root != NULL ? gtk_root_get_focus (root) : NULL))
    return G_SOURCE_REMOVE;

  self->n_frames = self->is_loading (page) ? 0 : self->n_frames + 1;
  if (self->n_frames < FRAMES_AFTER)
    return G_SOURCE_CONTINUE;

  if (held == NULL || !gtk_widget_get_mapped (held))
    give_to_nearest (self);

  return G_SOURCE_REMOVE;
}

static Hold *
hold_new (GtkWidget           *page,
          GtkWidget           *focus,
          GtkWidget           *refuge,
          ScoutHeldFocusLoads  is_loading)
{
  Hold *self = g_new0 (Hold, 1);

  self->page = page;
  g_set_weak_pointer (&self->refuge, refuge);
  self->is_loading = is_loading;
  self->places = g_ptr_array_new_with_free_func (weak_ref_free);
  add_places (self, focus);
  if (!find_point (self, focus, &self->point))
    graphene_point_init (&self->point, 0.0f, 0.0f);
  g_signal_connect_swapped (focus, "unmap", G_CALLBACK (lost_cb), self);
  g_signal_connect_swapped (focus, "state-flags-changed", G_CALLBACK (lost_cb), self);
  g_set_weak_pointer (&self->events, gtk_event_controller_legacy_new ());
  gtk_event_controller_set_propagation_phase (self->events, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (self->events, "event", G_CALLBACK (event_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (gtk_widget_get_root (page)), self->events);
  self->tick_id = gtk_widget_add_tick_callback (page, frame_cb, self, hold_free);

  return self;
}

gboolean
scout_held_focus_keep (GtkWidget           *page,
                       GtkWidget           *refuge,
                       ScoutHeldFocusLoads  is_loading)
{
  GtkRoot *root = NULL;
  GtkWidget *focus = NULL;
  Hold *before = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (refuge), FALSE);
  g_return_val_if_fail (is_loading != NULL, FALSE);

  root = gtk_widget_get_root (page);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || !gtk_widget_get_mapped (page) || !gtk_widget_is_ancestor (focus, page))
    return FALSE;

  /* What had it waits already, and goes on waiting. */
  before = g_object_get_qdata (G_OBJECT (page), held_focus_quark ());
  if (before != NULL && focus == refuge)
    {
      before->n_frames = 0;
      return TRUE;
    }
  if (before != NULL)
    gtk_widget_remove_tick_callback (page, before->tick_id);

  g_object_set_qdata (G_OBJECT (page), held_focus_quark (),
                      hold_new (page, focus, refuge, is_loading));
  return TRUE;
}
