/* scout-query-private.h: what a query is made of; for the files scout-query*.c only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * ScoutQueryShape:
 * @SCOUT_QUERY_SHAPE_TEXT: one value
 * @SCOUT_QUERY_SHAPE_LIST: some values
 * @SCOUT_QUERY_SHAPE_RANGE: a range
 *
 * How the value of a parameter is kept.
 */
typedef enum
{
  SCOUT_QUERY_SHAPE_TEXT,
  SCOUT_QUERY_SHAPE_LIST,
  SCOUT_QUERY_SHAPE_RANGE,
} ScoutQueryShape;

/**
 * ScoutQueryValue:
 * @parameter: whose value it is
 * @text: (owned) (nullable): one value, never empty
 * @list: (owned) (nullable): some values, never none and never one twice
 * @range: a range; its texts are owned
 *
 * A parameter that is set; of the three values, the one that its shape has.
 */
typedef struct
{
  const ScoutCatalogParameter *parameter;
  char *text;
  char **list;
  ScoutQueryRange range;
} ScoutQueryValue;

/**
 * _scout_query_parameter_get_shape:
 * @parameter: a parameter
 *
 * Returns: how its value is kept
 */
ScoutQueryShape _scout_query_parameter_get_shape (const ScoutCatalogParameter *parameter);

/**
 * _scout_query_value_copy:
 * @self: a value
 *
 * Returns: (transfer full): a copy
 */
ScoutQueryValue *_scout_query_value_copy (const ScoutQueryValue *self);

/**
 * _scout_query_value_equal:
 * @a: a value
 * @b: another value
 *
 * Returns: whether they are of one parameter and mean the same; the order of a list does not count
 */
gboolean _scout_query_value_equal (const ScoutQueryValue *a,
                                   const ScoutQueryValue *b);

/**
 * _scout_query_value_free:
 * @self: (transfer full): a value
 *
 * Frees it.
 */
void _scout_query_value_free (ScoutQueryValue *self);

/**
 * ScoutQueryLeftOut:
 * @id: (nullable): see scout_query_get_left_out()
 * @name: (nullable): see scout_query_get_left_out_name()
 *
 * Who is not among the results of a query.
 */
typedef struct
{
  const char *id;
  const char *name;
} ScoutQueryLeftOut;

/**
 * _scout_query_new:
 * @catalog: names the parameters
 * @network: whom to ask
 * @endpoint: what to ask
 * @values: (transfer full) (element-type ScoutQueryValue): what is set, in the catalogue's order
 * @left_out: (nullable): see scout_query_get_left_out()
 *
 * Returns: (transfer full): a query
 */
ScoutQuery *_scout_query_new (ScoutCatalog               *catalog,
                              ScoutNetwork                network,
                              const ScoutCatalogEndpoint *endpoint,
                              GPtrArray                  *values,
                              const ScoutQueryLeftOut    *left_out);

/**
 * _scout_query_get_values:
 * @self: a query
 *
 * Returns: (transfer none) (element-type ScoutQueryValue): what is set, in the catalogue's order
 */
GPtrArray *_scout_query_get_values (ScoutQuery *self);

/**
 * _scout_query_find_value:
 * @self: a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Returns: (transfer none) (nullable): its value, or %NULL if it is not set
 */
const ScoutQueryValue *_scout_query_find_value (ScoutQuery *self,
                                                const char *parameter_id);

/**
 * _scout_query_parameter_is_of_queries:
 * @parameter: a parameter of an endpoint
 *
 * Returns: whether a query may hold it; paging and output are the market's affair
 */
gboolean _scout_query_parameter_is_of_queries (const ScoutCatalogParameter *parameter);

/**
 * _scout_query_append_json_text:
 * @json: where to
 * @text: UTF-8
 *
 * Appends a text as a string of JSON, with quotes.
 */
void _scout_query_append_json_text (GString    *json,
                                    const char *text);

/**
 * _scout_query_dup_without_comma:
 * @text: a value of a list
 *
 * Returns: (transfer full): what a comma list can say of it: its longest part without a comma,
 *   perhaps nothing
 */
char *_scout_query_dup_without_comma (const char *text);

/**
 * _scout_query_format_number:
 * @number: a finite number
 *
 * Returns: (transfer full): the number as JSON has it: digits, perhaps with a point, in any locale
 */
char *_scout_query_format_number (double number);

/**
 * _scout_query_is_day:
 * @text: any text
 *
 * Returns: whether it is a day, `YYYY-MM-DD`, and nothing else
 */
gboolean _scout_query_is_day (const char *text);

/**
 * _scout_query_read_number:
 * @text: any text
 * @number: (out): the number
 *
 * Returns: whether it is a number in plain digits, and nothing else
 */
gboolean _scout_query_read_number (const char *text,
                                   double     *number);

/**
 * _scout_query_dup_value_id:
 * @values: (nullable): a set of values
 * @text: (nullable): a value as Meta spells it
 *
 * Returns: (transfer full) (nullable): the catalogue's name of it, or the text itself
 */
char *_scout_query_dup_value_id (const ScoutCatalogValues *values,
                                 const char               *text);

/**
 * _scout_query_find_member:
 * @self: a query
 * @member_id: the catalogue's name of a member of metric filters
 *
 * Returns: (transfer none) (nullable): it, or %NULL if filters of this endpoint have none
 */
const ScoutCatalogParameter *_scout_query_find_member (ScoutQuery *self,
                                                       const char *member_id);

/**
 * _scout_query_get_unit:
 * @self: a query
 * @value: a range of it
 *
 * Returns: what its ends are
 */
ScoutCatalogUnit _scout_query_get_unit (ScoutQuery            *self,
                                        const ScoutQueryValue *value);

/**
 * _scout_query_dup_number_label:
 * @number: a finite number
 * @unit: what it is
 *
 * Returns: (transfer full): the number for people, without loss: `100K`, `123,456`, `1.5%`
 */
char *_scout_query_dup_number_label (double           number,
                                     ScoutCatalogUnit unit);

/**
 * _scout_query_dup_value_label:
 * @parameter: a parameter
 * @text: a value of it
 *
 * Returns: (transfer full): the value for people; isolated if it is foreign text
 */
char *_scout_query_dup_value_label (const ScoutCatalogParameter *parameter,
                                    const char                  *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutQueryValue, _scout_query_value_free)

G_END_DECLS
