/* scout-blamed-parameter.h: which parameter of a question a refusal is about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"

G_BEGIN_DECLS

/**
 * scout_blamed_parameter_is:
 * @error: why a call failed
 * @parameter: a parameter of the call
 * @value: (nullable): its value as the request spells it
 *
 * Whether Meta says with its code 100 (S1 and S2, "Error Codes") that it is a filter, or whoever is
 * looked up, that cannot be asked for so: it names the parameter, in its sentence or in the data
 * beside that, or repeats a name that was typed. A sentence about fields or metrics is about what
 * is to be answered, whatever else is in it. Pure function for any thread.
 *
 * Returns: whether @parameter is at fault; %FALSE where Meta does not say
 */
gboolean scout_blamed_parameter_is (const GError                *error,
                                    const ScoutCatalogParameter *parameter,
                                    const char                  *value);

/**
 * scout_blamed_parameter_find_value:
 * @error: why a call failed
 * @values: (array zero-terminated=1): values of the parameter that scout_blamed_parameter_is() says
 *
 * Of several values, the one that Meta repeats in its sentence, as in "Cannot find leo". One of one
 * or two letters could be any word: it is found where the sentence says that it is a name, by
 * quotation marks, an "@", or by beginning with it. Pure function for any thread.
 *
 * Returns: (transfer none) (nullable): one of @values; %NULL where Meta repeats none, or several
 */
const char *scout_blamed_parameter_find_value (const GError       *error,
                                               const char * const *values);

/**
 * scout_blamed_parameter_is_answer:
 * @error: why a call failed
 *
 * Whether Meta says with its code 100 (S1 and S2, "Error Codes") that what is to be answered is
 * wrong, as in "Tried accessing nonexisting field (category)". Pure function for any thread.
 *
 * Returns: whether a field or a metric is at fault; %FALSE where Meta does not say
 */
gboolean scout_blamed_parameter_is_answer (const GError *error);

G_END_DECLS
