/* scout-common-failure.c: says once why none of several parts of a page came.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each part fails by itself and asks again by itself, and most often all do so for one reason. What
 * differs stays where it is. Parts that are not seen do not wait for the end of a limit themselves:
 * each would ask a second time. The end of a limit is a moment, however late all have failed, and
 * however often the reason is shown. Main thread only. */

#include "config.h"

#include "scout-common-failure.h"

#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-panel.h"

/* One part says its reason itself. */
#define LEAST_PARTS 2

typedef struct
{
  ScoutPagePart *part;
  gint64 failed_at; /* monotonic microseconds; of no meaning unless it has failed */
} Part;

struct _ScoutCommonFailure
{
  AdwBin parent_instance;

  ScoutClock *clock; /* (owned) */
  GArray *parts;     /* (owned) (element-type Part): weakly referenced */
  ScoutPagePart *reason;
  gint64 ends_at;    /* the limit that is the reason, or 0 */
  gboolean is_active;
};

typedef enum
{
  PROP_ACTIVE = 1,
} ScoutCommonFailureProperty;

static GParamSpec *props[PROP_ACTIVE + 1];

G_DEFINE_FINAL_TYPE (ScoutCommonFailure, scout_common_failure, ADW_TYPE_BIN)

static gboolean
is_alike (const GError *error,
          const GError *other)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  const ScoutGraphFault *other_fault = scout_graph_error_get_fault (other);

  if (error->domain != other->domain || error->code != other->code)
    return FALSE;
  if (fault == NULL || other_fault == NULL)
    return fault == other_fault;

  return fault->code == other_fault->code && fault->subcode == other_fault->subcode;
}

static Part *
get_nth (ScoutCommonFailure *self,
         guint               index)
{
  return &g_array_index (self->parts, Part, index);
}

static guint
find_part (ScoutCommonFailure *self,
           gpointer            part)
{
  guint index = 0;

  while (index < self->parts->len && get_nth (self, index)->part != part)
    index++;

  return index;
}

/* (transfer full) (nullable): why a part did not come, with what is left of a limit */
static GError *
dup_error (ScoutCommonFailure *self,
           const Part         *part)
{
  const GError *error = scout_page_part_get_error (part->part);
  gint64 passed = scout_clock_get_monotonic_time (self->clock) - part->failed_at;

  return error != NULL ? scout_graph_error_dup_later (error, (guint) (passed / G_USEC_PER_SEC))
                       : NULL;
}

/* When the limit ends because of which a part did not come, or 0: the moment, of which what is left
 * in whole seconds says only about when it is. */
static gint64
get_end (const Part *part)
{
  const GError *error = scout_page_part_get_error (part->part);
  guint wait = error != NULL ? scout_error_wording_get_wait (error) : 0;

  return wait > 0 ? part->failed_at + wait * (gint64) G_USEC_PER_SEC : 0;
}

/* (transfer full) (nullable): the reason that all parts share; of limits the one that ends last */
static GError *
dup_reason (ScoutCommonFailure *self,
            gint64             *ends_at) /* (out): monotonic microseconds, or 0 without a limit */
{
  g_autoptr(GError) reason = NULL;
  guint n_failed = 0;

  *ends_at = 0;
  for (guint i = 0; i < self->parts->len; i++)
    {
      g_autoptr(GError) error = dup_error (self, get_nth (self, i));
      gint64 end = get_end (get_nth (self, i));

      if (!gtk_widget_get_visible (GTK_WIDGET (get_nth (self, i)->part)))
        continue;
      if (error == NULL || (reason != NULL && !is_alike (error, reason)))
        return NULL;
      n_failed++;
      if (reason != NULL && end <= *ends_at)
        continue;
      *ends_at = end;
      g_clear_error (&reason);
      reason = g_steal_pointer (&error);
    }

  return n_failed >= LEAST_PARTS ? g_steal_pointer (&reason) : NULL;
}

/* Whoever reads it, or has stopped waiting, is not disturbed by a part that waits no longer. */
static void
show_reason (ScoutCommonFailure *self,
             const GError       *reason,
             gint64              ends_at)
{
  for (guint i = 0; i < self->parts->len; i++)
    scout_page_part_stop_waiting (get_nth (self, i)->part);
  if (self->is_active && ends_at <= self->ends_at)
    return;

  self->ends_at = ends_at;
  scout_page_part_show_error (self->reason, reason);
}

static void
update (ScoutCommonFailure *self)
{
  gint64 ends_at = 0;
  g_autoptr(GError) reason = dup_reason (self, &ends_at);
  gboolean is_active = reason != NULL;

  if (is_active)
    show_reason (self, reason, ends_at);
  else if (self->is_active)
    scout_page_part_stop_waiting (self->reason);
  if (self->is_active == is_active)
    return;

  self->is_active = is_active;
  gtk_widget_set_visible (GTK_WIDGET (self), is_active);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE]);
}

static void
state_changed_cb (ScoutCommonFailure *self,
                  GParamSpec         *pspec,
                  ScoutPagePart      *part)
{
  guint index = find_part (self, part);

  if (index < self->parts->len)
    get_nth (self, index)->failed_at = scout_clock_get_monotonic_time (self->clock);
  update (self);
}

/* Some come with the same call, and are on their way when it is their turn. */
static void
retry_cb (ScoutCommonFailure *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      ScoutPagePart *part = get_nth (self, i)->part;

      if (gtk_widget_get_visible (GTK_WIDGET (part)) && scout_page_part_get_error (part) != NULL)
        g_signal_emit_by_name (part, "retry");
    }
}

static void
part_gone_cb (gpointer  user_data,
              GObject  *part)
{
  ScoutCommonFailure *self = user_data;
  g_autoptr(GError) reason = NULL;
  gint64 ends_at = 0;

  g_array_remove_index (self->parts, find_part (self, part));
  /* What goes takes its failure with it. Where the whole page goes, there is nobody to tell. */
  if (!self->is_active || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  reason = dup_reason (self, &ends_at);
  if (reason == NULL)
    update (self);
}

static void
scout_common_failure_dispose (GObject *object)
{
  ScoutCommonFailure *self = SCOUT_COMMON_FAILURE (object);

  for (guint i = 0; self->parts != NULL && i < self->parts->len; i++)
    g_object_weak_unref (G_OBJECT (get_nth (self, i)->part), part_gone_cb, self);
  g_clear_pointer (&self->parts, g_array_unref);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (scout_common_failure_parent_class)->dispose (object);
}

static void
scout_common_failure_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((ScoutCommonFailureProperty) id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, scout_common_failure_get_active (SCOUT_COMMON_FAILURE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_common_failure_class_init (ScoutCommonFailureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_common_failure_dispose;
  object_class->get_property = scout_common_failure_get_property;

  /**
   * ScoutCommonFailure:active:
   *
   * Whether all parts failed alike, and the reason is shown here.
   */
  props[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_common_failure_init (ScoutCommonFailure *self)
{
  GtkWidget *panel = scout_panel_new ();

  self->clock = scout_system_clock_new ();
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  self->reason = SCOUT_PAGE_PART (scout_page_part_new (NULL));
  g_signal_connect_object (self->reason, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_hexpand (GTK_WIDGET (self->reason), TRUE);
  gtk_box_append (GTK_BOX (panel), GTK_WIDGET (self->reason));
  adw_bin_set_child (ADW_BIN (self), panel);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
scout_common_failure_add (ScoutCommonFailure *self,
                          ScoutPagePart      *part)
{
  Part added;

  g_return_if_fail (SCOUT_IS_COMMON_FAILURE (self));
  g_return_if_fail (SCOUT_IS_PAGE_PART (part));

  if (find_part (self, part) < self->parts->len)
    return;

  added.part = part;
  added.failed_at = scout_clock_get_monotonic_time (self->clock);
  g_array_append_val (self->parts, added);
  g_object_weak_ref (G_OBJECT (part), part_gone_cb, self);
  g_signal_connect_object (part, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  /* Which may be on its way already, and then says nothing of it. */
  update (self);
}

void
scout_common_failure_set_clock (ScoutCommonFailure *self,
                                ScoutClock         *clock)
{
  g_return_if_fail (SCOUT_IS_COMMON_FAILURE (self));
  g_return_if_fail (SCOUT_IS_CLOCK (clock));
  g_return_if_fail (self->parts->len == 0);

  g_set_object (&self->clock, clock);
}

gboolean
scout_common_failure_get_active (ScoutCommonFailure *self)
{
  g_return_val_if_fail (SCOUT_IS_COMMON_FAILURE (self), FALSE);

  return self->is_active;
}

gboolean
scout_common_failure_tells (ScoutCommonFailure *self,
                            const GError       *error)
{
  g_return_val_if_fail (SCOUT_IS_COMMON_FAILURE (self), FALSE);
  g_return_val_if_fail (error != NULL, FALSE);

  return self->is_active && is_alike (error, scout_page_part_get_error (self->reason));
}
