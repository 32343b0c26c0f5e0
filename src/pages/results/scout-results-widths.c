/* scout-results-widths.c: how wide the columns of a table are.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A column is dragged pixel by pixel: that its width has changed is told when it rests. */

#include "config.h"

#include "scout-results-widths.h"

#define REST_MS 300
/* Narrower nobody could take hold of it again. */
#define LEAST_WIDTH 40
#define LARGEST_WIDTH 2000

struct _ScoutResultsWidths
{
  GObject parent_instance;

  GHashTable *columns; /* (owned): of (owned) names and (owned) GtkColumnViewColumn */
  guint rest_id;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutResultsWidths, scout_results_widths, G_TYPE_OBJECT)

static gboolean
rest_cb (gpointer user_data)
{
  ScoutResultsWidths *self = user_data;

  self->rest_id = 0;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static void
resized_cb (ScoutResultsWidths *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rest_cb, self);
}

static void
scout_results_widths_dispose (GObject *object)
{
  ScoutResultsWidths *self = SCOUT_RESULTS_WIDTHS (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_hash_table_remove_all (self->columns);

  G_OBJECT_CLASS (scout_results_widths_parent_class)->dispose (object);
}

static void
scout_results_widths_finalize (GObject *object)
{
  g_hash_table_unref (SCOUT_RESULTS_WIDTHS (object)->columns);

  G_OBJECT_CLASS (scout_results_widths_parent_class)->finalize (object);
}

static void
scout_results_widths_class_init (ScoutResultsWidthsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_results_widths_dispose;
  object_class->finalize = scout_results_widths_finalize;

  /**
   * ScoutResultsWidths::changed:
   * @self: the widths
   *
   * A person has given a column another width.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_results_widths_init (ScoutResultsWidths *self)
{
  self->columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

ScoutResultsWidths *
scout_results_widths_new (void)
{
  return g_object_new (SCOUT_TYPE_RESULTS_WIDTHS, NULL);
}

void
scout_results_widths_add (ScoutResultsWidths  *self,
                          GtkColumnViewColumn *column,
                          const char          *id)
{
  g_return_if_fail (SCOUT_IS_RESULTS_WIDTHS (self));
  g_return_if_fail (GTK_IS_COLUMN_VIEW_COLUMN (column));
  g_return_if_fail (id != NULL);

  g_hash_table_insert (self->columns, g_strdup (id), g_object_ref (column));
  g_signal_connect_object (column, "notify::fixed-width", G_CALLBACK (resized_cb), self,
                           G_CONNECT_SWAPPED);
}

GVariant *
scout_results_widths_get (ScoutResultsWidths *self)
{
  GVariantBuilder builder;
  GHashTableIter iter;
  gpointer id = NULL;
  gpointer column = NULL;

  g_return_val_if_fail (SCOUT_IS_RESULTS_WIDTHS (self), NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{si}"));
  g_hash_table_iter_init (&iter, self->columns);
  while (g_hash_table_iter_next (&iter, &id, &column))
    {
      int width = gtk_column_view_column_get_fixed_width (column);

      if (width >= 0)
        g_variant_builder_add (&builder, "{si}", id, width);
    }

  return g_variant_builder_end (&builder);
}

void
scout_results_widths_set (ScoutResultsWidths *self,
                          GVariant           *widths)
{
  GVariantIter iter;
  const char *id = NULL;
  int width = 0;

  g_return_if_fail (SCOUT_IS_RESULTS_WIDTHS (self));
  g_return_if_fail (g_variant_is_of_type (widths, G_VARIANT_TYPE ("a{si}")));

  g_variant_iter_init (&iter, widths);
  while (g_variant_iter_next (&iter, "{&si}", &id, &width))
    {
      GtkColumnViewColumn *column = g_hash_table_lookup (self->columns, id);

      if (column != NULL && width >= LEAST_WIDTH && width <= LARGEST_WIDTH)
        gtk_column_view_column_set_fixed_width (column, width);
    }
  /* That was no person. */
  g_clear_handle_id (&self->rest_id, g_source_remove);
}
