/* scout-wire-request.h: what the requests of both networks are put together from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-batch.h"
#include "scout-graph-request.h"
#include "scout-query.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * scout_wire_request_add_query:
 * @request: (inout): receives the parameters of @query
 * @query: what to ask
 *
 * Adds what filters, looks up and sorts.
 */
void scout_wire_request_add_query (ScoutGraphRequest *request,
                                   ScoutQuery        *query);

/**
 * scout_wire_request_add:
 * @request: (inout): receives the parameter
 * @wire: how the network spells
 * @endpoint_id: the catalogue's name of the endpoint
 * @parameter_id: the catalogue's name of a parameter, which the endpoint has
 * @value: its value as the network spells it
 *
 * Adds a parameter by the catalogue's name of it.
 */
void scout_wire_request_add (ScoutGraphRequest *request,
                             const ScoutWire   *wire,
                             const char        *endpoint_id,
                             const char        *parameter_id,
                             const char        *value);

/**
 * scout_wire_request_add_page:
 * @request: (inout): receives the parameters
 * @wire: how the network spells
 * @endpoint_id: the catalogue's name of the endpoint
 * @paging: (nullable): which page, or %NULL for the first
 * @page_size: rows that suit the network, at least 1
 *
 * Adds what asks for one page of the rows.
 */
void scout_wire_request_add_page (ScoutGraphRequest       *request,
                                  const ScoutWire         *wire,
                                  const char              *endpoint_id,
                                  const ScoutMarketPaging *paging,
                                  guint                    page_size);

/**
 * scout_wire_request_append_fields:
 * @fields: (inout): value of a parameter `fields`
 * @wire: how the network spells
 * @object_id: the catalogue's name of the object that has them
 * @ids: (array zero-terminated=1): the catalogue's names of the fields; those that the network does
 *   not have are left out
 *
 * Appends fields, with a comma before each but the first.
 */
void scout_wire_request_append_fields (GString            *fields,
                                       const ScoutWire    *wire,
                                       const char         *object_id,
                                       const char * const *ids);

/**
 * ScoutWireMetricFunc:
 * @metric: a metric
 * @user_data: data of the caller
 *
 * Chooses metrics.
 *
 * Returns: whether to ask for @metric
 */
typedef gboolean (*ScoutWireMetricFunc) (const ScoutWireMetric *metric,
                                         gconstpointer          user_data);

/**
 * scout_wire_request_append_insights:
 * @fields: (inout): value of a parameter `fields`
 * @wire: how the network spells
 * @object: whose insights to ask for
 * @chooses: which metrics to ask for
 * @user_data: for @chooses
 *
 * Appends `insights.metrics(a,b)`; modifiers may follow. Appends nothing where no metric is chosen.
 *
 * Returns: whether any metric was chosen
 */
gboolean scout_wire_request_append_insights (GString               *fields,
                                             const ScoutWire       *wire,
                                             const ScoutWireObject *object,
                                             ScoutWireMetricFunc    chooses,
                                             gconstpointer          user_data);

/**
 * scout_wire_metric_takes:
 * @wire: how the network spells
 * @metric: a metric
 * @period: an interval
 * @range: a time range
 *
 * Returns: whether the documents allow to ask for @metric so
 */
gboolean scout_wire_metric_takes (const ScoutWire       *wire,
                                  const ScoutWireMetric *metric,
                                  ScoutPeriod            period,
                                  ScoutTimeRange         range);

G_END_DECLS
