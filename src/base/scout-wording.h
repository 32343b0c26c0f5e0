/* scout-wording.h: figures, dates and foreign text as people read them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Shown for a figure that is unknown. */
#define SCOUT_WORDING_UNKNOWN "–"

/**
 * scout_wording_compact:
 * @count: a count, or less than 0 if it is unknown
 *
 * Three significant digits with K, M or B: `982`, `96.4K`, `482K`, `1.92M`, `9.80M`; below a
 * thousand in full; never rounds up into four digits (999,950 is `1.00M`). Units and their place
 * are the language's (`482 Tsd.`), the decimal sign is the locale's.
 *
 * Returns: (transfer full): the wording, or an en dash
 */
char *scout_wording_compact (gint64 count);

/**
 * scout_wording_compact_figure:
 * @count: a count, or less than 0 if it is unknown
 * @unit: (out): what the figure counts: 1, a thousand, a million or a thousand million
 *
 * The figure of scout_wording_compact() for those who tell its unit in other words: `482`, `1.92`.
 *
 * Returns: (transfer full): the figure, or an en dash
 */
char *scout_wording_compact_figure (gint64  count,
                                    gint64 *unit);

/**
 * scout_wording_compact_axis:
 * @value: a value on an axis
 *
 * As scout_wording_compact() but without trailing zeros: `200K`, `1.5M`, `0`; negative values take
 * a true minus sign.
 *
 * Returns: (transfer full): the wording
 */
char *scout_wording_compact_axis (double value);

/**
 * scout_wording_full:
 * @count: a count, or less than 0 if it is unknown
 *
 * The whole number with the locale's grouping: `482,310`. In the C locale groups are made with
 * commas all the same.
 *
 * Returns: (transfer full): the wording, or an en dash
 */
char *scout_wording_full (gint64 count);

/**
 * scout_wording_percent:
 * @percent: percent (4.8 is `4.8%`), or a NaN if it is unknown
 *
 * One decimal.
 *
 * Returns: (transfer full): the wording, or an en dash
 */
char *scout_wording_percent (double percent);

/**
 * scout_wording_change:
 * @percent: a relative change in percent, or a NaN if it is unknown
 *
 * One decimal with its sign, a true minus (U+2212) for losses: `+12.4%`, `−2.1%`, `0.0%`.
 *
 * Returns: (transfer full): the wording, or an en dash
 */
char *scout_wording_change (double percent);

/**
 * scout_wording_day_short:
 * @day: a day
 * @now: the present, which decides whether the year is needed
 *
 * `12 Nov` in the current year, `12 Nov 2025` elsewhere.
 *
 * Returns: (transfer full): the wording
 */
char *scout_wording_day_short (GDateTime *day,
                               GDateTime *now);

/**
 * scout_wording_day_long:
 * @day: a day
 *
 * `Thursday 12 November 2026`.
 *
 * Returns: (transfer full): the wording
 */
char *scout_wording_day_long (GDateTime *day);

/**
 * scout_wording_inline:
 * @text: (nullable): foreign text
 *
 * Makes foreign text safe for one line of the interface: valid UTF-8, white space folded, control
 * and bidirectional override characters taken out, at most three combining marks in a row, cut
 * with an ellipsis after 512 characters. The result is plain text, never markup.
 *
 * Returns: (transfer full): the text, "" for %NULL
 */
char *scout_wording_inline (const char *text);

/**
 * scout_wording_block:
 * @text: (nullable): foreign text
 * @max_breaks: line breaks to keep
 *
 * As scout_wording_inline() for text of several lines: the first @max_breaks line breaks stay, at
 * most two in a row, and everything else that breaks lines becomes a space. Cut with an ellipsis
 * after 1,000 characters.
 *
 * Returns: (transfer full): the text, "" for %NULL
 */
char *scout_wording_block (const char *text,
                           guint       max_breaks);

/**
 * scout_wording_first_name:
 * @names: one or several names of the same thing, as a standard or its translation writes them
 * @original: what @names was translated from
 *
 * Takes the first name where @original has several, `Catalan; Valencian`, however the translation
 * separates them: `Spanisch (Kastilisch)`. Elsewhere takes @names as they are.
 *
 * Returns: (transfer full): the name
 */
char *scout_wording_first_name (const char *names,
                                const char *original);

/**
 * scout_wording_country_name:
 * @domain: the gettext domain of countries of the iso-codes package, bound to UTF-8
 * @name: the English name of a country there
 *
 * Translates a name. Some translations of iso-codes know a country by its official name only: then
 * Scout's own translation of the short one is taken, if there is any.
 *
 * Returns: (transfer none): the name in the person's language, or @name if it is not translated
 */
const char *scout_wording_country_name (const char *domain,
                                        const char *name);

/**
 * scout_wording_standard_name:
 * @domain: a gettext domain of the iso-codes package, bound to UTF-8
 * @name: the English name of a country or a language there, or several
 *
 * Translates a name, and takes the first of several as scout_wording_first_name() does. Where no
 * such text of languages is translated, the first name alone may be in `iso_639-3`, whose domain is
 * to be bound to UTF-8, too.
 *
 * Returns: (transfer full): the name in the person's language, in English if it is not translated
 */
char *scout_wording_standard_name (const char *domain,
                                   const char *name);

/**
 * scout_wording_isolate:
 * @text: (nullable): foreign text
 *
 * As scout_wording_inline(), wrapped in FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE so that
 * it cannot turn the sentence around it.
 *
 * Returns: (transfer full): the text, "" for %NULL
 */
char *scout_wording_isolate (const char *text);

/**
 * scout_wording_is_from_right:
 * @text: (nullable): what is read, UTF-8
 * @otherwise: what is to be said of text without any letter
 *
 * Tells in which direction a line is read. Pango goes by the first letter, be that isolated;
 * figures go with what is around them.
 *
 * Returns: whether it is read from the right
 */
gboolean scout_wording_is_from_right (const char *text,
                                      gboolean    otherwise);

/**
 * scout_wording_spoken:
 * @text: (nullable): valid UTF-8, as it is shown
 *
 * Takes out what is there for the layout alone, isolates among it: a name is read aloud, and looked
 * for by its words.
 *
 * Returns: (transfer full): the text, "" for %NULL
 */
char *scout_wording_spoken (const char *text);

/**
 * scout_wording_join:
 * @values: (array zero-terminated=1): what is listed, as it is to be shown
 *
 * Lists values in one line as the person's language does: "English, Swedish".
 *
 * Returns: (transfer full): the list, "" of nothing
 */
char *scout_wording_join (const char * const *values);

G_END_DECLS
