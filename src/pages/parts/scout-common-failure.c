/* scout-common-failure.c: says once why none of several parts of a page came.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each part fails by itself and asks again by itself, and most often all do so for one reason. What
 * differs stays where it is. Parts that are not seen do not wait for the end of a limit themselves:
 * each would ask a second time. Main thread only. */

#include "config.h"

#include "scout-common-failure.h"

#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-panel.h"

/* One part says its reason itself. */
#define LEAST_PARTS 2

struct _ScoutCommonFailure
{
  AdwBin parent_instance;

  GPtrArray *parts; /* (owned) (element-type ScoutPagePart): weakly referenced */
  ScoutPagePart *reason;
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

/* The reason that all parts share; of limits the one that ends last. (nullable) */
static const GError *
find_reason (ScoutCommonFailure *self)
{
  const GError *reason = NULL;
  guint n_failed = 0;

  for (guint i = 0; i < self->parts->len; i++)
    {
      ScoutPagePart *part = g_ptr_array_index (self->parts, i);
      const GError *error = scout_page_part_get_error (part);

      if (!gtk_widget_get_visible (GTK_WIDGET (part)))
        continue;
      if (error == NULL || (reason != NULL && !is_alike (error, reason)))
        return NULL;
      if (reason == NULL
          || scout_error_wording_get_wait (error) > scout_error_wording_get_wait (reason))
        reason = error;
      n_failed++;
    }

  return n_failed >= LEAST_PARTS ? reason : NULL;
}

static void
state_changed_cb (ScoutCommonFailure *self)
{
  const GError *reason = find_reason (self);
  gboolean is_active = reason != NULL;

  if (is_active)
    {
      for (guint i = 0; i < self->parts->len; i++)
        scout_page_part_stop_waiting (g_ptr_array_index (self->parts, i));
      scout_page_part_show_error (self->reason, reason);
    }
  else if (self->is_active)
    scout_page_part_stop_waiting (self->reason);
  if (self->is_active == is_active)
    return;

  self->is_active = is_active;
  gtk_widget_set_visible (GTK_WIDGET (self), is_active);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE]);
}

/* Some come with the same call, and are on their way when it is their turn. */
static void
retry_cb (ScoutCommonFailure *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      ScoutPagePart *part = g_ptr_array_index (self->parts, i);

      if (gtk_widget_get_visible (GTK_WIDGET (part)) && scout_page_part_get_error (part) != NULL)
        g_signal_emit_by_name (part, "retry");
    }
}

static void
part_gone_cb (gpointer  user_data,
              GObject  *part)
{
  ScoutCommonFailure *self = user_data;

  g_ptr_array_remove (self->parts, part);
  /* What goes takes its failure with it. Where the whole page goes, there is nobody to tell. */
  if (self->is_active && gtk_widget_get_root (GTK_WIDGET (self)) != NULL
      && find_reason (self) == NULL)
    state_changed_cb (self);
}

static void
scout_common_failure_dispose (GObject *object)
{
  ScoutCommonFailure *self = SCOUT_COMMON_FAILURE (object);

  for (guint i = 0; self->parts != NULL && i < self->parts->len; i++)
    g_object_weak_unref (g_ptr_array_index (self->parts, i), part_gone_cb, self);
  g_clear_pointer (&self->parts, g_ptr_array_unref);

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

  self->parts = g_ptr_array_new ();
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
  g_return_if_fail (SCOUT_IS_COMMON_FAILURE (self));
  g_return_if_fail (SCOUT_IS_PAGE_PART (part));

  if (g_ptr_array_find (self->parts, part, NULL))
    return;

  g_ptr_array_add (self->parts, part);
  g_object_weak_ref (G_OBJECT (part), part_gone_cb, self);
  g_signal_connect_object (part, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  /* Which may be on its way already, and then says nothing of it. */
  state_changed_cb (self);
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
