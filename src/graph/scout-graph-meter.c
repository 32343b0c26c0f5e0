/* scout-graph-meter.c: how much of an allowance is used, for people to see.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Properties to bind to, over a throttle that knows nothing of who looks. Sets a timer only while
 * it counts down. Belongs to the main context of its throttle.
 */

#include "config.h"

#include "scout-graph-meter.h"

struct _ScoutGraphMeter
{
  GObject parent_instance;

  ScoutGraphThrottle *throttle;  /* (owned) */
  char               *scope;     /* (owned) */

  ScoutGraphAllowance allowance;
  GCancellable       *ticking;   /* (owned) (nullable): ends the wait for the next second */
};

G_DEFINE_FINAL_TYPE (ScoutGraphMeter, scout_graph_meter, G_TYPE_OBJECT)

typedef enum
{
  PROP_THROTTLE = 1,
  PROP_SCOPE,
  PROP_USED,
  PROP_LIMIT,
  PROP_IS_SCARCE,
  PROP_COUNTDOWN,
} ScoutGraphMeterProperty;

static GParamSpec *props[PROP_COUNTDOWN + 1];

static void
stop_ticking (ScoutGraphMeter *self)
{
  g_cancellable_cancel (self->ticking);
  g_clear_object (&self->ticking);
}

/* Holds no reference to the meter: one that nobody needs goes, in the middle of a second. */
static void
tick_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autofree GWeakRef *weak = user_data;
  g_autoptr (ScoutGraphMeter) self = g_weak_ref_get (weak);

  g_weak_ref_clear (weak);
  if (!scout_clock_wait_finish (SCOUT_CLOCK (source), result, NULL) || self == NULL)
    return;

  g_clear_object (&self->ticking);
  scout_graph_meter_refresh (self);
}

static void
tick_on (ScoutGraphMeter *self)
{
  GWeakRef *weak = NULL;

  if (self->ticking != NULL)
    return;

  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  self->ticking = g_cancellable_new ();
  scout_clock_wait_async (scout_graph_throttle_get_clock (self->throttle), G_USEC_PER_SEC,
                          self->ticking, tick_cb, weak);
}

static void
scout_graph_meter_constructed (GObject *object)
{
  ScoutGraphMeter *self = SCOUT_GRAPH_METER (object);

  G_OBJECT_CLASS (scout_graph_meter_parent_class)->constructed (object);

  g_signal_connect_object (self->throttle, "changed", G_CALLBACK (scout_graph_meter_refresh), self,
                           G_CONNECT_SWAPPED);
  scout_graph_meter_refresh (self);
}

static void
scout_graph_meter_dispose (GObject *object)
{
  ScoutGraphMeter *self = SCOUT_GRAPH_METER (object);

  stop_ticking (self);
  g_clear_object (&self->throttle);

  G_OBJECT_CLASS (scout_graph_meter_parent_class)->dispose (object);
}

static void
scout_graph_meter_finalize (GObject *object)
{
  g_free (SCOUT_GRAPH_METER (object)->scope);

  G_OBJECT_CLASS (scout_graph_meter_parent_class)->finalize (object);
}

static void
scout_graph_meter_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutGraphMeter *self = SCOUT_GRAPH_METER (object);

  switch ((ScoutGraphMeterProperty) id)
    {
    case PROP_THROTTLE:
      g_value_set_object (value, self->throttle);
      break;
    case PROP_SCOPE:
      g_value_set_string (value, self->scope);
      break;
    case PROP_USED:
      g_value_set_uint (value, self->allowance.used);
      break;
    case PROP_LIMIT:
      g_value_set_uint (value, self->allowance.limit);
      break;
    case PROP_IS_SCARCE:
      g_value_set_boolean (value, self->allowance.is_scarce);
      break;
    case PROP_COUNTDOWN:
      g_value_set_uint (value, self->allowance.countdown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_graph_meter_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutGraphMeter *self = SCOUT_GRAPH_METER (object);

  switch ((ScoutGraphMeterProperty) id)
    {
    case PROP_THROTTLE:
      self->throttle = g_value_dup_object (value);
      break;
    case PROP_SCOPE:
      self->scope = g_value_dup_string (value);
      break;
    case PROP_USED:
    case PROP_LIMIT:
    case PROP_IS_SCARCE:
    case PROP_COUNTDOWN:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_graph_meter_class_init (ScoutGraphMeterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags given = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags shown = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = scout_graph_meter_constructed;
  object_class->dispose = scout_graph_meter_dispose;
  object_class->finalize = scout_graph_meter_finalize;
  object_class->get_property = scout_graph_meter_get_property;
  object_class->set_property = scout_graph_meter_set_property;

  /**
   * ScoutGraphMeter:throttle:
   *
   * What keeps the counts.
   */
  props[PROP_THROTTLE] =
    g_param_spec_object ("throttle", NULL, NULL, SCOUT_TYPE_GRAPH_THROTTLE, given);
  /**
   * ScoutGraphMeter:scope:
   *
   * Name of the scope that is shown.
   */
  props[PROP_SCOPE] = g_param_spec_string ("scope", NULL, NULL, "", given);
  /**
   * ScoutGraphMeter:used:
   *
   * Calls within the window, as far as Scout knows.
   */
  props[PROP_USED] = g_param_spec_uint ("used", NULL, NULL, 0, G_MAXUINT, 0, shown);
  /**
   * ScoutGraphMeter:limit:
   *
   * Calls that may be made within a window, or 0 if nobody knows.
   */
  props[PROP_LIMIT] = g_param_spec_uint ("limit", NULL, NULL, 0, G_MAXUINT, 0, shown);
  /**
   * ScoutGraphMeter:is-scarce:
   *
   * Whether at least 80 % are used.
   */
  props[PROP_IS_SCARCE] = g_param_spec_boolean ("is-scarce", NULL, NULL, FALSE, shown);
  /**
   * ScoutGraphMeter:countdown:
   *
   * Seconds until an interactive call may be made, 0 if it may be made now.
   */
  props[PROP_COUNTDOWN] = g_param_spec_uint ("countdown", NULL, NULL, 0, G_MAXUINT, 0, shown);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_graph_meter_init (ScoutGraphMeter *self)
{
}

ScoutGraphMeter *
scout_graph_meter_new (ScoutGraphThrottle *throttle,
                       const char         *scope)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_THROTTLE (throttle), NULL);
  g_return_val_if_fail (scope != NULL, NULL);

  return g_object_new (SCOUT_TYPE_GRAPH_METER, "throttle", throttle, "scope", scope, NULL);
}

void
scout_graph_meter_refresh (ScoutGraphMeter *self)
{
  ScoutGraphAllowance before = { 0 };

  g_return_if_fail (SCOUT_IS_GRAPH_METER (self));

  before = self->allowance;
  scout_graph_throttle_get_allowance (self->throttle, self->scope, &self->allowance);
  if (self->allowance.countdown > 0)
    tick_on (self);
  else
    stop_ticking (self);

  g_object_freeze_notify (G_OBJECT (self));
  if (before.used != self->allowance.used)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_USED]);
  if (before.limit != self->allowance.limit)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LIMIT]);
  if (before.is_scarce != self->allowance.is_scarce)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_IS_SCARCE]);
  if (before.countdown != self->allowance.countdown)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNTDOWN]);
  g_object_thaw_notify (G_OBJECT (self));
}

guint
scout_graph_meter_get_used (ScoutGraphMeter *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_METER (self), 0);

  return self->allowance.used;
}

guint
scout_graph_meter_get_limit (ScoutGraphMeter *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_METER (self), 0);

  return self->allowance.limit;
}

gboolean
scout_graph_meter_get_is_scarce (ScoutGraphMeter *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_METER (self), FALSE);

  return self->allowance.is_scarce;
}

guint
scout_graph_meter_get_freed_in (ScoutGraphMeter *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_METER (self), 0);

  return self->allowance.freed_in;
}

guint
scout_graph_meter_get_countdown (ScoutGraphMeter *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_METER (self), 0);

  return self->allowance.countdown;
}
