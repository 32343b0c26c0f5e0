/* scout-graph-throttle-private.h: what the parts of the throttle share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-scope-private.h"
#include "scout-graph-throttle.h"

G_BEGIN_DECLS

struct _ScoutGraphThrottle
{
  GObject parent_instance;

  ScoutClock   *clock;       /* (owned) */
  char         *path;        /* (owned) (nullable) */
  char         *boot;        /* (owned) */

  GHashTable   *limits;      /* (owned) of ScoutGraphLimit by kind */
  GHashTable   *scopes;      /* (owned) of ScoutGraphScope by name */

  guint64       n_asked;     /* calls that asked for leave so far */
  GQueue        waiting;     /* of (owned) GTask: calls that may not be made yet, in order */
  GCancellable *alarm;       /* (owned) (nullable): ends the wait for the first of them */

  GPtrArray    *unsaved;     /* (owned) of GTask: calls that are counted but not on disk */
  gboolean      is_loading;
  gboolean      is_saving;
  gboolean      is_changed;  /* whether there is something to save */
  gboolean      has_warned;
};

/**
 * _scout_graph_throttle_load:
 * @self: a throttle with a path
 *
 * Begins to read the file. Calls wait meanwhile.
 */
void _scout_graph_throttle_load (ScoutGraphThrottle *self);

/**
 * _scout_graph_throttle_save:
 * @self: a throttle
 *
 * Saves the counts, in a worker, and makes the unsaved calls when theirs are on disk; several that
 * come together are saved at once.
 */
void _scout_graph_throttle_save (ScoutGraphThrottle *self);

/**
 * _scout_graph_throttle_take_overtaken:
 * @self: a throttle
 * @tasks: (element-type GTask) (inout): calls in the order they were counted in; those that may be
 *   made stay
 * @counted: (element-type utf8 ScoutGraphScope): what has been counted up to the last of them, by
 *   all programs
 *
 * Takes the calls out that another program was faster than: it has used up what they were let pass
 * for, or was refused. Their counts stay, to be on the safe side.
 *
 * Returns: (element-type GTask) (transfer full): the calls that were taken out
 */
GPtrArray *_scout_graph_throttle_take_overtaken (ScoutGraphThrottle *self,
                                                 GPtrArray          *tasks,
                                                 GHashTable         *counted);

/**
 * _scout_graph_throttle_turn_back:
 * @self: a throttle
 * @tasks: (element-type GTask): calls that were overtaken
 *
 * Lets bulk work wait again, in the order in which it asked, and turns people away.
 */
void _scout_graph_throttle_turn_back (ScoutGraphThrottle *self,
                                      GPtrArray          *tasks);

/**
 * _scout_graph_throttle_get_longest_span:
 * @self: a throttle
 *
 * Returns: microseconds after which no call counts, whatever its scope
 */
gint64 _scout_graph_throttle_get_longest_span (ScoutGraphThrottle *self);

/**
 * _scout_graph_throttle_serve:
 * @self: a throttle
 *
 * Lets the waiting calls pass that may, and sets the alarm for the next one.
 */
void _scout_graph_throttle_serve (ScoutGraphThrottle *self);

/**
 * _scout_graph_throttle_find_limit:
 * @self: a throttle
 * @name: name of a scope
 *
 * Returns: (transfer none): the limit of its kind, or one that allows everything
 */
const ScoutGraphLimit *_scout_graph_throttle_find_limit (ScoutGraphThrottle *self,
                                                         const char         *name);

/**
 * _scout_graph_throttle_get_wait:
 * @self: a throttle
 * @names: (array zero-terminated=1): names of scopes
 * @priority: how urgent the call is
 * @cost: what it counts as
 *
 * Returns: microseconds until the call may be made, 0 for now, %G_MAXINT64 for never
 */
gint64 _scout_graph_throttle_get_wait (ScoutGraphThrottle *self,
                                       const char * const *names,
                                       ScoutGraphPriority  priority,
                                       guint               cost);

/**
 * _scout_graph_throttle_charge:
 * @self: a throttle
 * @names: (array zero-terminated=1): names of scopes
 * @cost: what the call counts as
 *
 * Counts a call that is made now.
 */
void _scout_graph_throttle_charge (ScoutGraphThrottle *self,
                                   const char * const *names,
                                   guint               cost);

/**
 * _scout_graph_throttle_changed:
 * @self: a throttle
 *
 * Tells whoever shows allowances that they changed.
 */
void _scout_graph_throttle_changed (ScoutGraphThrottle *self);

G_END_DECLS
