/* scout-market-notes.h: what earlier calls of a marketplace taught about the next ones.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-market-kind.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScoutMarketNotes:
 *
 * How many rows Meta was able to gather for a question, which figures and which additions to the
 * documents it refused, and what it answered in the place of what. For the thread of the main
 * context; forgotten with the program.
 */
typedef struct _ScoutMarketNotes ScoutMarketNotes;

/**
 * scout_market_notes_new:
 * @wire: how the network spells
 *
 * Returns: (transfer full): notes of nothing
 */
ScoutMarketNotes *scout_market_notes_new (ScoutWire *wire);

/**
 * scout_market_notes_free:
 * @self: (transfer full) (nullable): notes
 *
 * Frees them.
 */
void scout_market_notes_free (ScoutMarketNotes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutMarketNotes, scout_market_notes_free)

/**
 * scout_market_notes_reduce:
 * @self: notes
 * @kind: the kind of the call
 * @whole: what was to be asked
 * @request: what is asked in its place, or @whole
 *
 * Asks for no more rows than Meta was last able to gather for @whole, whichever page it is.
 *
 * Returns: (transfer full): @request, or the same with fewer rows
 */
ScoutGraphRequest *scout_market_notes_reduce (ScoutMarketNotes      *self,
                                              const ScoutMarketKind *kind,
                                              ScoutGraphRequest     *whole,
                                              ScoutGraphRequest     *request);

/**
 * scout_market_notes_add_limit:
 * @self: notes
 * @kind: the kind of the call
 * @whole: what was to be asked
 * @limit: how many rows Meta was able to gather at once
 *
 * Remembers for scout_market_notes_reduce() what Meta was able to gather.
 */
void scout_market_notes_add_limit (ScoutMarketNotes      *self,
                                   const ScoutMarketKind *kind,
                                   ScoutGraphRequest     *whole,
                                   guint                  limit);

/**
 * scout_market_notes_new_documented:
 * @self: notes
 * @kind: the kind of the call
 * @request: what is to be asked
 *
 * Leaves out everything that is newer than the documents, see scout_plain_fields_new().
 *
 * Returns: (transfer full) (nullable): the rest; %NULL if there is nothing to leave out, or no rest
 */
ScoutGraphRequest *scout_market_notes_new_documented (ScoutMarketNotes      *self,
                                                      const ScoutMarketKind *kind,
                                                      ScoutGraphRequest     *request);

/**
 * scout_market_notes_add_refused:
 * @self: notes
 * @kind: the kind of the call
 * @whole: what was refused; what scout_market_notes_new_documented() makes of it was answered
 *
 * Remembers what is newer than the documents and not to be asked for again: all that is in the
 * list, because which of it was wrong is not told.
 */
void scout_market_notes_add_refused (ScoutMarketNotes      *self,
                                     const ScoutMarketKind *kind,
                                     ScoutGraphRequest     *whole);

/**
 * scout_market_notes_leave_out:
 * @self: notes
 * @kind: the kind of the call
 * @request: what is to be asked
 * @missed: (element-type ScoutGraphRequest): takes the calls for the figures that are left out,
 *   which owns them
 *
 * Leaves out what Meta has refused: of what is newer than the documents, and of figures where those
 * who see the answer can be told which are missing.
 *
 * Returns: (transfer full): what is to be asked instead, or @request
 */
ScoutGraphRequest *scout_market_notes_leave_out (ScoutMarketNotes      *self,
                                                 const ScoutMarketKind *kind,
                                                 ScoutGraphRequest     *request,
                                                 GPtrArray             *missed);

/**
 * scout_market_notes_add_missed:
 * @self: notes
 * @kind: the kind of the call
 * @result: the result of its scout_split_call_async(), which has a product
 * @missed: (element-type ScoutGraphRequest): calls for the figures that were left out of it; takes
 *   those for what was not answered
 * @batch: the product, a #ScoutCreatorBatch or #ScoutContentBatch
 *
 * Remembers for scout_market_notes_leave_out() which figures were refused, and tells each row of
 * @batch which of its figures are missing.
 */
void scout_market_notes_add_missed (ScoutMarketNotes      *self,
                                    const ScoutMarketKind *kind,
                                    GAsyncResult          *result,
                                    GPtrArray             *missed,
                                    gpointer               batch);

/**
 * scout_market_notes_add_answered:
 * @self: notes
 * @kind: the kind of the call
 * @whole: what was to be asked
 * @answered: (element-type ScoutGraphRequest): what was answered in its place
 *
 * Remembers for scout_market_notes_list_answered() which lists of fields were answered. There are
 * as many as there are questions, whoever they are about.
 */
void scout_market_notes_add_answered (ScoutMarketNotes      *self,
                                      const ScoutMarketKind *kind,
                                      ScoutGraphRequest     *whole,
                                      GPtrArray             *answered);

/**
 * scout_market_notes_has_answered:
 * @self: notes
 * @kind: the kind of the call
 * @whole: what was to be asked
 * @request: what was asked in its place
 *
 * Returns: whether the fields of @request were answered, all of them together, when those of @whole
 *   were asked for last
 */
gboolean scout_market_notes_has_answered (ScoutMarketNotes      *self,
                                          const ScoutMarketKind *kind,
                                          ScoutGraphRequest     *whole,
                                          ScoutGraphRequest     *request);

/**
 * scout_market_notes_list_answered:
 * @self: notes
 * @kind: the kind of the call
 * @whole: what is to be asked
 * @requests: (element-type ScoutGraphRequest): takes what was answered in its place when the same
 *   fields were asked for last, or what would be asked in its place now
 *
 * Lists the calls that stand for one.
 */
void scout_market_notes_list_answered (ScoutMarketNotes      *self,
                                       const ScoutMarketKind *kind,
                                       ScoutGraphRequest     *whole,
                                       GPtrArray             *requests);

G_END_DECLS
