/* scout-sandbox-faults.h: the faults that were planned.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"
#include "scout-sandbox-state.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_faults_new:
 *
 * Returns: (transfer full): a list without faults; usable from any thread
 */
ScoutSandboxFaults *scout_sandbox_faults_new (void);

/**
 * scout_sandbox_faults_free:
 * @self: (transfer full): the list
 *
 * Frees it.
 */
void scout_sandbox_faults_free (ScoutSandboxFaults *self);

/**
 * scout_sandbox_faults_add:
 * @self: the list
 * @fault: copied
 *
 * Adds a fault at the end.
 */
void scout_sandbox_faults_add (ScoutSandboxFaults      *self,
                               const ScoutSandboxFault *fault);

/**
 * scout_sandbox_faults_clear:
 * @self: the list
 *
 * Empties the list.
 */
void scout_sandbox_faults_clear (ScoutSandboxFaults *self);

/**
 * scout_sandbox_faults_take:
 * @self: the list
 * @path: path of a request, without version
 * @query: (nullable): its query as it arrived
 * @fault: (out): the fault that hits it; its path and query are %NULL
 *
 * Takes one use of the first fault that fits.
 *
 * Returns: %FALSE if none does
 */
gboolean scout_sandbox_faults_take (ScoutSandboxFaults *self,
                                    const char         *path,
                                    const char         *query,
                                    ScoutSandboxFault  *fault);

/**
 * scout_sandbox_faults_take_within:
 * @self: the list
 * @prefix: (nullable): what the path of a fault has to begin with
 * @path: path of a request, which begins with @prefix
 * @query: (nullable): its query as it arrived
 * @fault: (out): the fault that hits it; its path and query are %NULL
 *
 * Takes one use of the first fault that fits and was planned for such paths only.
 *
 * Returns: %FALSE if none does
 */
gboolean scout_sandbox_faults_take_within (ScoutSandboxFaults *self,
                                           const char         *prefix,
                                           const char         *path,
                                           const char         *query,
                                           ScoutSandboxFault  *fault);

/**
 * scout_sandbox_fault_parse:
 * @json: a JSON object with the members of #ScoutSandboxFault, `kind` as a word
 * @arena: where the texts of @fault are kept
 * @fault: (out): the fault
 * @error: return location for a #GError about the text
 *
 * Reads what was posted to the control endpoint.
 *
 * Returns: %FALSE if it is no fault
 */
gboolean scout_sandbox_fault_parse (GBytes             *json,
                                    ScoutArena         *arena,
                                    ScoutSandboxFault  *fault,
                                    GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxFaults, scout_sandbox_faults_free)

G_END_DECLS
