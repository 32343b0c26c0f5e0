/* scout-split-call.h: makes a call, and makes it smaller where Meta cannot answer all of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-client.h"

G_BEGIN_DECLS

/**
 * ScoutSplitCall:
 * @call: what to ask; its reply has a product
 * @limit_name: (nullable): wire name of the parameter that says how many rows a page has, or %NULL
 *   for what has no pages
 * @fields_name: (nullable): wire name of the parameter that lists the fields, or %NULL if they must
 *   stay together
 * @kept_fields: (nullable) (array zero-terminated=1): fields that every part has; see
 *   scout_fields_split()
 * @merge: (nullable): makes one product of two, both (transfer full); with @fields_name only
 * @stands_together: whether nobody could be told which figures of the rows are missing: a call that
 *   fails for one of them fails as a whole
 * @get_read_data: (nullable): makes of the call's `read_data` what one of its parts is read with,
 *   to be freed as that is; %NULL if all are read with that itself
 *
 * A call, and how it may be divided. A page is halved before its fields are: half a page is as good
 * as a page to who goes on by cursor.
 */
typedef struct
{
  ScoutGraphCall call;
  const char *limit_name;
  const char *fields_name;
  const char * const *kept_fields;
  gpointer (*merge) (gpointer first,
                     gpointer second);
  gboolean stands_together;
  gpointer (*get_read_data) (gpointer           read_data,
                             ScoutGraphRequest *part);
} ScoutSplitCall;

/**
 * scout_split_call_async:
 * @client: makes the calls
 * @split: what to do; copied, but for the two names
 * @cancellable: (nullable): ends the calls
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Makes a call. Where Meta asks to reduce the amount of data (conventions section 3), asks for half
 * as much at once, without a wait, as often as it takes: first for fewer rows, then for the fields
 * in two calls. A part that was small enough is not asked for again, but where its other part is
 * too large with as many rows; and no part is asked for behind one that failed.
 *
 * Where Meta's side fails, or refuses a figure, at the end of all attempts at two figures or more,
 * they are asked for in halves, once each, and what fails of these in halves again, for as long as
 * some part comes and with no more than four calls for each time that the list can be halved. Then
 * the product is that of the parts that came: see scout_split_call_get_missed(). Any other error
 * ends the call, and so does that one where the rows stand together.
 */
void scout_split_call_async (ScoutGraphClient     *client,
                             const ScoutSplitCall *split,
                             GCancellable         *cancellable,
                             GAsyncReadyCallback   callback,
                             gpointer              user_data);

/**
 * scout_split_call_finish:
 * @client: the client
 * @result: the result
 * @limit: (out) (optional): how many rows the page was in the end asked with, or 0 if it has no
 *   limit: ask for the next one with it
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the product of the reply, or %NULL on error
 */
gpointer scout_split_call_finish (ScoutGraphClient  *client,
                                  GAsyncResult      *result,
                                  guint             *limit,
                                  GError           **error);

/**
 * scout_split_call_get_answered:
 * @result: the result
 *
 * Returns: (transfer none) (element-type ScoutGraphRequest): the calls that were answered, in that
 *   order: the one that was to be made, or smaller ones
 */
GPtrArray *scout_split_call_get_answered (GAsyncResult *result);

/**
 * scout_split_call_get_missed:
 * @result: the result of a call that has a product
 * @error: (out) (optional) (nullable) (transfer none): why they were not, a #ScoutGraphError; %NULL
 *   if all were
 *
 * Returns: (transfer none) (element-type ScoutGraphRequest): calls for nothing but figures that
 *   were not answered; mostly none
 */
GPtrArray *scout_split_call_get_missed (GAsyncResult  *result,
                                        const GError **error);

/**
 * scout_split_call_get_refused:
 * @result: the result of a call that has a product
 * @error: (out) (optional) (nullable) (transfer none): why they were, a
 *   %SCOUT_GRAPH_ERROR_INVALID_METRIC; %NULL if none were
 *
 * Returns: (transfer none) (element-type ScoutGraphRequest): those of scout_split_call_get_missed()
 *   that were for one figure and refused for what they ask, so that they will be again
 */
GPtrArray *scout_split_call_get_refused (GAsyncResult  *result,
                                         const GError **error);

G_END_DECLS
