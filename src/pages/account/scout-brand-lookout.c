/* scout-brand-lookout.c: which of many Pages somebody wants to know of.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Somebody may manage hundreds of Pages and search as two of them. What a Page may is not told by
 * the account and costs calls to find out: so that is for those that somebody looks at. */

#include "config.h"

#include "scout-brand-lookout.h"

#include "scout-scroll-rest.h"

/* Of more Pages than this it is not found out because they are seen, only of those that somebody
 * goes to. */
#define MOST_SEEN 20

struct _ScoutBrandLookout
{
  GObject parent_instance;

  GtkScrolledWindow *window; /* (nullable): weak */
  ScoutScrollRest *rest;     /* (owned) */
  GPtrArray *entries;        /* (owned) (element-type ScoutBrandEntry): unowned */
  GHashTable *seen;          /* (owned) (element-type ScoutBrandEntry): unowned */
  gboolean is_opening;       /* whether nobody has looked yet */
};

G_DEFINE_FINAL_TYPE (ScoutBrandLookout, scout_brand_lookout, G_TYPE_OBJECT)

enum
{
  SIGNAL_WANTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* (nullable) */
static ScoutBrandEntry *
find_selected (ScoutBrandLookout *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      ScoutBrandEntry *entry = g_ptr_array_index (self->entries, i);

      if (scout_brand_page_card_get_selected (entry->card))
        return entry;
    }

  return NULL;
}

/* The Page that was used last may be far down. */
static gboolean
scroll_to_selected (ScoutBrandLookout *self)
{
  ScoutBrandEntry *entry = find_selected (self);
  GtkAdjustment *adjustment = NULL;
  graphene_rect_t bounds;
  double margin = 0.0;

  if (entry == NULL || scout_scroll_rest_is_seen (self->rest, GTK_WIDGET (entry->card))
      || !gtk_widget_compute_bounds (GTK_WIDGET (entry->card), GTK_WIDGET (self->window), &bounds))
    return FALSE;

  adjustment = gtk_scrolled_window_get_vadjustment (self->window);
  margin = (gtk_adjustment_get_page_size (adjustment) - (double) bounds.size.height) / 2.0;
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment)
                                        + (double) bounds.origin.y - margin);
  return TRUE;
}

/* On a slow computer a long list stands still before it is laid out for the first time. */
static gboolean
awaits_layout (ScoutBrandLookout *self)
{
  ScoutBrandEntry *entry = find_selected (self);

  return entry != NULL && gtk_widget_get_mapped (GTK_WIDGET (entry->card))
         && gtk_widget_get_height (GTK_WIDGET (entry->card)) == 0;
}

static void
rested_cb (ScoutBrandLookout *self)
{
  gboolean was_opening = self->is_opening;

  if (was_opening && awaits_layout (self))
    {
      scout_scroll_rest_begin (self->rest);
      return;
    }

  self->is_opening = FALSE;
  /* It rests once more where that leads. */
  if (self->window == NULL || (was_opening && scroll_to_selected (self)))
    return;

  for (guint i = 0; i < self->entries->len && g_hash_table_size (self->seen) < MOST_SEEN; i++)
    {
      ScoutBrandEntry *entry = g_ptr_array_index (self->entries, i);

      if (scout_scroll_rest_is_seen (self->rest, GTK_WIDGET (entry->card))
          && g_hash_table_add (self->seen, entry))
        g_signal_emit (self, signals[SIGNAL_WANTED], 0, entry);
    }
}

static void
want_card (ScoutBrandLookout *self,
           GtkWidget         *card)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      ScoutBrandEntry *entry = g_ptr_array_index (self->entries, i);

      if (GTK_WIDGET (entry->card) == card)
        {
          g_signal_emit (self, signals[SIGNAL_WANTED], 0, entry);
          return;
        }
    }
}

static void
selected_cb (ScoutBrandLookout  *self,
             GParamSpec         *pspec,
             ScoutBrandPageCard *card)
{
  if (scout_brand_page_card_get_selected (card))
    want_card (self, GTK_WIDGET (card));
}

static void
focus_entered_cb (ScoutBrandLookout       *self,
                  GtkEventControllerFocus *focus)
{
  want_card (self, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (focus)));
}

static void
scout_brand_lookout_dispose (GObject *object)
{
  ScoutBrandLookout *self = SCOUT_BRAND_LOOKOUT (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->rest);
  g_ptr_array_set_size (self->entries, 0);
  g_hash_table_remove_all (self->seen);

  G_OBJECT_CLASS (scout_brand_lookout_parent_class)->dispose (object);
}

static void
scout_brand_lookout_finalize (GObject *object)
{
  ScoutBrandLookout *self = SCOUT_BRAND_LOOKOUT (object);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->seen, g_hash_table_unref);

  G_OBJECT_CLASS (scout_brand_lookout_parent_class)->finalize (object);
}

static void
scout_brand_lookout_class_init (ScoutBrandLookoutClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_brand_lookout_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_brand_lookout_finalize;

  /**
   * ScoutBrandLookout::wanted:
   * @self: a look-out
   * @entry: the #ScoutBrandEntry
   *
   * Somebody wants to know of a Page.
   */
  signals[SIGNAL_WANTED] = g_signal_new ("wanted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
scout_brand_lookout_init (ScoutBrandLookout *self)
{
  self->entries = g_ptr_array_new ();
  self->seen = g_hash_table_new (NULL, NULL);
}

ScoutBrandLookout *
scout_brand_lookout_new (GtkScrolledWindow *window)
{
  ScoutBrandLookout *self = NULL;

  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (window), NULL);

  self = g_object_new (SCOUT_TYPE_BRAND_LOOKOUT, NULL);
  g_set_weak_pointer (&self->window, window);
  self->rest = scout_scroll_rest_new (window);
  g_signal_connect_object (self->rest, "rested", G_CALLBACK (rested_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
scout_brand_lookout_watch (ScoutBrandLookout *self,
                           ScoutBrandEntry   *entry)
{
  GtkEventController *focus = NULL;

  g_return_if_fail (SCOUT_IS_BRAND_LOOKOUT (self));
  g_return_if_fail (entry != NULL);

  focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_entered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (entry->card), focus);
  g_signal_connect_object (entry->card, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_ptr_array_add (self->entries, entry);
}

void
scout_brand_lookout_forget (ScoutBrandLookout *self)
{
  g_return_if_fail (SCOUT_IS_BRAND_LOOKOUT (self));

  g_ptr_array_set_size (self->entries, 0);
  g_hash_table_remove_all (self->seen);
}

void
scout_brand_lookout_begin (ScoutBrandLookout *self)
{
  g_return_if_fail (SCOUT_IS_BRAND_LOOKOUT (self));

  self->is_opening = TRUE;
  scout_scroll_rest_begin (self->rest);
}
