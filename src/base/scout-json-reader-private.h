/* scout-json-reader-private.h: what the files of the JSON reader share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-json-lexer-private.h"
#include "scout-json-reader.h"

G_BEGIN_DECLS

/* Names of this many bytes or more go to the arena; Meta's longest has 36. */
#define SHORT_NAME 64

typedef struct
{
  const char *start;
  gboolean is_object;
  gboolean is_begun; /* whether a first member or element has been reached */
  char name[SHORT_NAME];
} Frame;

struct _ScoutJsonReader
{
  ScoutJsonLexer lexer;
  gboolean is_pending;
  const char *last; /* where the value last consumed begins */

  Frame *frames; /* (owned), as many as the text may be deep */
  guint depth;
  guint max_depth;
  guint n_values;
  guint max_values;

  GBytes *text;      /* (owned) */
  ScoutArena *arena; /* (owned) */
  GError *error;     /* (owned) (nullable) */
};

/**
 * _scout_json_reader_set_error:
 * @self: a reader
 * @code: what is wrong
 * @at: where in the text
 * @message: a sentence without a full stop
 *
 * Sets the error that sticks, with its position, unless there is one already.
 *
 * Returns: %FALSE, always
 */
gboolean _scout_json_reader_set_error (ScoutJsonReader *self,
                                       ScoutJsonError   code,
                                       const char      *at,
                                       const char      *message);

/**
 * _scout_json_reader_take_fault:
 * @self: a reader whose lexer found a fault
 *
 * Makes the fault the error that sticks.
 *
 * Returns: %FALSE, always
 */
gboolean _scout_json_reader_take_fault (ScoutJsonReader *self);

/**
 * _scout_json_reader_claim:
 * @self: a reader
 * @kind: the kind that the caller can use
 *
 * Consumes the pending value if it is of that kind; otherwise sets %SCOUT_JSON_ERROR_TYPE. The
 * cursor stays at the value for the lexer to read.
 *
 * Returns: whether there is a value of that kind
 */
gboolean _scout_json_reader_claim (ScoutJsonReader *self,
                                   ScoutJsonKind    kind);

/**
 * _scout_json_reader_keep_string:
 * @self: a reader
 * @string: a string of its text
 *
 * Copies the string, unescaped, into the arena.
 *
 * Returns: (transfer none): the copy
 */
const char *_scout_json_reader_keep_string (ScoutJsonReader       *self,
                                            const ScoutJsonString *string);

G_END_DECLS
