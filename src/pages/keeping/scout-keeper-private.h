/* scout-keeper-private.h: what the parts of a keeper share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"

G_BEGIN_DECLS

typedef enum
{
  SCOUT_KEEPER_CHANGE_STAR,
  SCOUT_KEEPER_CHANGE_UNSTAR,
  SCOUT_KEEPER_CHANGE_SAVE,
  SCOUT_KEEPER_CHANGE_RENAME,
  SCOUT_KEEPER_CHANGE_REMOVE,
} ScoutKeeperChangeKind;

/**
 * ScoutKeeperChange:
 * @keeper: (owned) (nullable): while it is under way
 * @number: by which it can be taken back
 * @kind: what is done
 * @creators: (owned) (nullable) (element-type ScoutCreator): who is starred or not
 * @rows: (owned) (nullable) (element-type ScoutSavedCreator): what they were in the list
 * @search: (owned) (nullable): the search as it was
 * @name: (owned) (nullable): what the search is called
 * @is_undo: whether this takes another change back, which nobody needs to be told
 *
 * A change, from the moment it is asked for until it can no longer be taken back.
 */
typedef struct
{
  ScoutKeeper *keeper;
  guint number;
  ScoutKeeperChangeKind kind;
  GPtrArray *creators;
  GPtrArray *rows;
  ScoutSavedSearch *search;
  char *name;
  gboolean is_undo;
} ScoutKeeperChange;

struct _ScoutKeeper
{
  GObject parent_instance;

  ScoutLibrary *library; /* (owned) (nullable) */
  const char *problem;   /* (nullable): static */
  guint n_changes;
  GQueue done;           /* (element-type ScoutKeeperChange): the newest first */
  gboolean has_told;     /* that searches are not remembered, since they were last */
  GHashTable *pending;   /* (owned): creators whose change is under way, by themselves */
  GHashTable *names;     /* (owned) (element-type utf8 utf8): of creators, by network and id */
};

/* Starts a change of a kind. (transfer full) */
ScoutKeeperChange *_scout_keeper_change_new (ScoutKeeper           *self,
                                             ScoutKeeperChangeKind  kind);

/* Frees a change. */
void _scout_keeper_change_free (gpointer data);

/* Ends a change, which is the data: tells what has come of it, and keeps the way back. */
void _scout_keeper_changed_cb (GObject      *source,
                               GAsyncResult *result,
                               gpointer      user_data);

/* The same for a search that was saved. */
void _scout_keeper_saved_cb (GObject      *source,
                             GAsyncResult *result,
                             gpointer      user_data);

/* Emits ScoutKeeper::search-saved. */
void _scout_keeper_tell_saved (ScoutKeeper      *self,
                               ScoutSavedSearch *search);

/* Emits ScoutKeeper::names-changed. */
void _scout_keeper_tell_names (ScoutKeeper *self);

/* Notes the names of creators that are saved now: of those from @first on that were added. */
void _scout_keeper_note_saved_names (ScoutKeeper *self,
                                     guint        first,
                                     guint        n_removed,
                                     guint        n_added,
                                     GListModel  *saved);

/* Emits ScoutKeeper::told. */
void _scout_keeper_tell (ScoutKeeper *self,
                         const char  *text,
                         guint        change);

G_END_DECLS
