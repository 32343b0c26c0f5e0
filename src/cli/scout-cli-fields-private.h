/* scout-cli-fields-private.h: how each field of the models becomes a cell.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-object.h"
#include "scout-cli-columns.h"

G_BEGIN_DECLS

/**
 * ScoutCliFieldShown:
 * @SCOUT_CLI_FIELD_SHOWN_NEVER: only where it is asked for
 * @SCOUT_CLI_FIELD_SHOWN_TABLE: in tables
 * @SCOUT_CLI_FIELD_SHOWN_CSV: in CSV
 * @SCOUT_CLI_FIELD_SHOWN_JSON: in JSON
 * @SCOUT_CLI_FIELD_SHOWN_WHOLE: only where everything is known
 * @SCOUT_CLI_FIELD_NOT_KEPT: nowhere of what is kept on this computer, which does not have it
 *
 * Where a field is shown if nobody chose.
 */
typedef enum
{
  SCOUT_CLI_FIELD_SHOWN_NEVER = 0,
  SCOUT_CLI_FIELD_SHOWN_TABLE = 1 << 0,
  SCOUT_CLI_FIELD_SHOWN_CSV = 1 << 1,
  SCOUT_CLI_FIELD_SHOWN_JSON = 1 << 2,
  SCOUT_CLI_FIELD_SHOWN_WHOLE = 1 << 3,
  SCOUT_CLI_FIELD_NOT_KEPT = 1 << 4,
} ScoutCliFieldShown;

/**
 * ScoutCliField:
 * @id: the catalogue's name of it
 * @shown: where it is shown if nobody chose
 * @label: (nullable): what people call it, where the catalogue has no such field
 * @fill: (nullable): fills a cell from a creator, a post or a row of a list, where the field is not
 *   one that every sheet can have
 *
 * A field of a model.
 */
typedef struct
{
  const char *id;
  ScoutCliFieldShown shown;
  const char *label;
  void (*fill) (ScoutCell *cell,
                gpointer      item);
} ScoutCliField;

/* All fields of a subject, the last without an id. */
const ScoutCliField *_scout_cli_fields_list (ScoutCliSubject subject);

/* What a list says of a #ScoutSavedCreator besides the creator itself, the last without an id. */
const ScoutCliField *_scout_cli_fields_list_of_row (void);

/* Fills a cell with a field. */
void _scout_cli_fields_fill (const ScoutCliField *field,
                             ScoutCell           *cell,
                             gpointer             item);

G_END_DECLS
