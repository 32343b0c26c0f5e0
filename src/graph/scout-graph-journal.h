/* scout-graph-journal.h: the newest calls, for whoever wants to see them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-error.h"
#include "scout-graph-transport.h"

G_BEGIN_DECLS

/**
 * SCOUT_GRAPH_JOURNAL_LENGTH:
 *
 * How many records a journal keeps.
 */
#define SCOUT_GRAPH_JOURNAL_LENGTH 500

/**
 * ScoutGraphSpan:
 * @ended_at: when the answer came or the attempt was given up, microseconds since 1970
 * @duration: how long it took, in microseconds
 *
 * When an attempt was made.
 */
typedef struct
{
  gint64 ended_at;
  gint64 duration;
} ScoutGraphSpan;

/**
 * ScoutGraphRecordFields:
 * @request: what was asked; its values pass scout_redact() before anybody sees them
 * @span: when
 * @http_status: status of the answer, or 0 if there was none
 * @request_size: bytes of the address, which is all that a GET sends beside its headers
 * @response_size: bytes of the body, or -1 if there was none
 * @usage: what the usage headers said
 * @api_version: (nullable): the version that answered
 * @trace_id: (nullable): Meta's name for this call
 * @error: (nullable): what it ended with, %NULL for a success
 *
 * What is known of one attempt at a call. No token, no body.
 */
typedef struct
{
  ScoutGraphRequest *request;
  ScoutGraphSpan span;
  guint http_status;
  gsize request_size;
  gssize response_size;
  ScoutGraphUsage usage;
  char *api_version;
  char *trace_id;
  GError *error;
} ScoutGraphRecordFields;

#define SCOUT_TYPE_GRAPH_RECORD (scout_graph_record_get_type ())
G_DECLARE_FINAL_TYPE (ScoutGraphRecord, scout_graph_record, SCOUT, GRAPH_RECORD, GObject)

/**
 * scout_graph_record_get_fields:
 * @self: a record
 *
 * Returns: (transfer none): what is known, for as long as @self
 */
const ScoutGraphRecordFields *scout_graph_record_get_fields (ScoutGraphRecord *self);

/**
 * scout_graph_record_dup_parameters:
 * @self: a record
 *
 * Returns: (transfer full): the parameters, one `name=value` a line, unescaped and redacted; empty
 *   if there are none
 */
char *scout_graph_record_dup_parameters (ScoutGraphRecord *self);

#define SCOUT_TYPE_GRAPH_JOURNAL (scout_graph_journal_get_type ())
G_DECLARE_FINAL_TYPE (ScoutGraphJournal, scout_graph_journal, SCOUT, GRAPH_JOURNAL, GObject)

/**
 * scout_graph_journal_new:
 *
 * Returns: (transfer full): an empty #GListModel of #ScoutGraphRecord, oldest first
 */
ScoutGraphJournal *scout_graph_journal_new (void);

/**
 * scout_graph_journal_add:
 * @self: a journal
 * @request: what was asked
 * @answer: (nullable): what came
 * @error: (nullable): what it ended with
 * @span: when
 *
 * Appends a record and drops the oldest one if there are %SCOUT_GRAPH_JOURNAL_LENGTH.
 */
void scout_graph_journal_add (ScoutGraphJournal      *self,
                              ScoutGraphRequest      *request,
                              const ScoutGraphAnswer *answer,
                              const GError           *error,
                              const ScoutGraphSpan   *span);

/**
 * scout_graph_journal_clear:
 * @self: a journal
 *
 * Forgets all records.
 */
void scout_graph_journal_clear (ScoutGraphJournal *self);

G_END_DECLS
