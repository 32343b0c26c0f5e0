/* scoutctl-runner.h: runs the real program, as a shell would.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What came of a run. */
typedef struct
{
  int status;
  char *output;
  char *errors;
} Outcome;

void outcome_free (Outcome *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Outcome, outcome_free)

/* Runs scoutctl with arguments, the last of which is NULL, and nothing on its standard input. */
Outcome *runner_run (const char * const *arguments);

/* Runs scoutctl against a sandbox over HTTP, with the sandbox's token on its standard input. */
Outcome *runner_run_at (ScoutSandbox       *sandbox,
                        const char * const *arguments);

/* Runs scoutctl with a text on its standard input. */
Outcome *runner_run_with_input (const char * const *arguments,
                                const char         *input);

/* Starts a sandbox of a few creators. */
ScoutSandbox *runner_start_sandbox (const ScoutSandboxOptions *options);

/* The JSON of an outcome, which is an array. */
JsonNode *outcome_read_json (const Outcome *self);

/* The rows of RFC 4180 text, each an array of strings; asserts that it is RFC 4180. */
GPtrArray *runner_read_csv (const char *text);

/* The cell of a row under a name of the head. */
const char *runner_get_cell (GPtrArray  *rows,
                             guint       row,
                             const char *name);

/* Requests of the sandbox whose path ends so. */
guint runner_count_requests (ScoutSandbox *sandbox,
                             const char   *path_end);

/* The newest request whose path ends so: its query, unescaped. */
GHashTable *runner_get_parameters (ScoutSandbox *sandbox,
                                   const char   *path_end);

G_END_DECLS
