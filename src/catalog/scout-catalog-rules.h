/* scout-catalog-rules.h: permissions, limits, conditions and errors of an API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-source.h"

G_BEGIN_DECLS

/**
 * ScoutCatalogPermission:
 * @entry: what all entries begin with
 * @name: wire name
 * @label: for people, in their language
 * @help: what for, in their language
 * @source: where it is from
 *
 * What the brand must grant.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *name;
  const char *label;
  const char *help;
  ScoutCatalogSource source;
} ScoutCatalogPermission;

/**
 * ScoutCatalogScope:
 * @SCOUT_CATALOG_SCOPE_USER: each person
 * @SCOUT_CATALOG_SCOPE_INSTAGRAM_ACCOUNT: each Instagram account
 * @SCOUT_CATALOG_SCOPE_APP: each app
 *
 * Whose calls are counted together.
 */
typedef enum
{
  SCOUT_CATALOG_SCOPE_USER,
  SCOUT_CATALOG_SCOPE_INSTAGRAM_ACCOUNT,
  SCOUT_CATALOG_SCOPE_APP,
} ScoutCatalogScope;

/**
 * ScoutCatalogLimit:
 * @entry: what all entries begin with
 * @id: our name
 * @label: for people, in their language
 * @scope: whose calls are counted
 * @max_calls: how many calls, or 0 if it depends on the number of users
 * @calls_per_user: how many calls for each daily active user, or 0
 * @window_seconds: length of the rolling window, in seconds
 * @alternative_to: (nullable): our name of the limit that a setting may replace by this one
 * @source: where it is from
 *
 * How many calls are allowed.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *id;
  const char *label;
  ScoutCatalogScope scope;
  int max_calls;
  int calls_per_user;
  int window_seconds;
  const char *alternative_to;
  ScoutCatalogSource source;
} ScoutCatalogLimit;

/**
 * ScoutCatalogCondition:
 * @entry: what all entries begin with
 * @id: our name
 * @label: for people, in their language
 * @parameter: (nullable): wire name of a parameter that must be given
 * @source: where it is from
 *
 * When a field or metric is there at all.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *id;
  const char *label;
  const char *parameter;
  ScoutCatalogSource source;
} ScoutCatalogCondition;

/**
 * ScoutCatalogFailure:
 * @entry: what all entries begin with
 * @code: Meta's `code`
 * @subcode: Meta's `error_subcode`, or 0
 * @title: (nullable): Meta's `error_user_title`, in English
 * @situation: (nullable): what of several situations with this code it is
 * @message: (nullable): Meta's message, in English; `{…}` stands for what is filled in
 * @type: (nullable): Meta's `type`
 * @http_status: status of the answer, or 0
 * @meaning: nick of ScoutGraphError: what it means to Scout
 * @endpoint_ids: (array zero-terminated=1): our names of the endpoints and edges that answer it
 * @source: where it is from
 *
 * An error that Meta answers.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  int code;
  int subcode;
  const char *title;
  const char *situation;
  const char *message;
  const char *type;
  int http_status;
  const char *meaning;
  const char * const *endpoint_ids;
  ScoutCatalogSource source;
} ScoutCatalogFailure;

/**
 * scout_catalog_failure_get_number:
 * @self: an error of Meta's
 *
 * Returns: by which number parameters refer to it: its subcode, or its code where it has none
 */
int scout_catalog_failure_get_number (const ScoutCatalogFailure *self);

G_END_DECLS
