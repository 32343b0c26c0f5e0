/* scout-library-private.h: what the parts of a library share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library.h"
#include "scout-library-worker-private.h"

G_BEGIN_DECLS

struct _ScoutLibrary
{
  GObject parent_instance;

  char *path;                 /* (owned) */
  ScoutCatalog *catalog;      /* (owned) */
  ScoutClock *clock;          /* (owned) */
  ScoutLibraryWorker *worker; /* (owned) (nullable): until it is disposed of */
  gboolean is_open;
  gboolean is_closing;        /* has been asked to close, and never opens again */

  GListStore *searches; /* (owned) (element-type ScoutSavedSearch) */
  GListStore *recents;  /* (owned) (element-type ScoutQuery) */
  GListStore *creators; /* (owned) (element-type ScoutSavedCreator) */
  GHashTable *starred;  /* (owned): of keys and (owned) ScoutSavedCreator: those of @creators */
  gint64 starred_until;   /* the latest time that any of @creators has or is going to have */
  ScoutLibraryView *view; /* (owned) (nullable) */
};

/* Starts a change: @data, (transfer full), is freed with the task. */
void _scout_library_change (ScoutLibrary          *self,
                            const ScoutLibraryJob *job,
                            gpointer               data,
                            GDestroyNotify         free_data,
                            GTask                 *task);

/* The text of a query for the file; %NULL if it holds what looks like a token. (transfer full) */
char *_scout_library_dup_query_json (ScoutQuery *query);

/* Whether a text holds what looks like a token. */
gboolean _scout_library_is_secret (const char *text);

/* Puts items, (element-type GObject), in place of those of a list. */
void _scout_library_fill (GListStore *store,
                          GPtrArray  *items);

/* In the worker: reads the recent searches. (transfer full) (nullable) */
GPtrArray *_scout_library_read_recents (ScoutDatabase  *database,
                                        ScoutCatalog   *catalog,
                                        GError        **error);

/* In the worker: reads where the window was; %NULL without @error if it was nowhere.
 * (transfer full) (nullable) */
ScoutLibraryView *_scout_library_read_view (ScoutDatabase  *database,
                                            ScoutCatalog   *catalog,
                                            GError        **error);

/* Frees a view, or nothing. */
void _scout_library_view_free (ScoutLibraryView *view);

/* Takes the starred creators of the file. */
void _scout_library_fill_creators (ScoutLibrary *self,
                                   GPtrArray    *creators);

G_END_DECLS
