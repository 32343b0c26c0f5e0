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
#define SCOUT_JSON_SHORT_NAME 64

/**
 * ScoutJsonFrame:
 * @start: its opening bracket
 * @closing: its closing bracket, or NUL for the frame around the top value
 * @is_begun: whether a first member or element has been reached
 * @name: the member that it stands at, unless that name is long
 *
 * An open container.
 */
typedef struct
{
  const char *start;
  char closing;
  gboolean is_begun;
  char name[SCOUT_JSON_SHORT_NAME];
} ScoutJsonFrame;

struct _ScoutJsonReader
{
  ScoutJsonLexer lexer;
  gboolean is_pending; /* whether a value stands at the cursor that nobody has consumed */
  const char *last;    /* where the value last consumed begins */

  ScoutJsonFrame *frame;   /* the innermost container */
  ScoutJsonFrame *frames;  /* (owned) */
  ScoutJsonFrame *deepest; /* the last of frames */
  guint n_values;
  guint max_values;

  char word[SCOUT_JSON_SHORT_NAME]; /* what scout_json_reader_read_word() read last */

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
 * _scout_json_reader_refuse:
 * @self: a reader
 * @expected: the kind that the caller can use
 *
 * Sets the error that sticks to what stands at the cursor instead.
 *
 * Returns: %FALSE, always
 */
gboolean _scout_json_reader_refuse (ScoutJsonReader *self,
                                    ScoutJsonKind    expected);

/**
 * _scout_json_reader_keep_string:
 * @self: a reader
 * @string: a string of its text
 *
 * Copies the string, unescaped, into the arena. One that holds U+0000 is an error.
 *
 * Returns: (transfer none) (nullable): the copy, %NULL after an error
 */
const char *_scout_json_reader_keep_string (ScoutJsonReader       *self,
                                            const ScoutJsonString *string);

/**
 * _scout_json_reader_is_at:
 * @self: a reader
 * @kind: a kind
 *
 * Returns: whether a value of that kind is pending
 */
static inline gboolean
_scout_json_reader_is_at (const ScoutJsonReader *self,
                          ScoutJsonKind          kind)
{
  return self->is_pending && _scout_json_lexer_peek (&self->lexer) == kind;
}

/**
 * _scout_json_reader_consume:
 * @self: a reader at a value
 *
 * Consumes the pending value. The cursor stays at it for the lexer to read.
 */
static inline void
_scout_json_reader_consume (ScoutJsonReader *self)
{
  self->is_pending = FALSE;
  self->last = self->lexer.cursor;
}

/**
 * _scout_json_reader_claim:
 * @self: a reader
 * @kind: the kind that the caller can use
 *
 * Consumes the pending value if it is of that kind; otherwise sets %SCOUT_JSON_ERROR_TYPE.
 *
 * Returns: whether there is a value of that kind
 */
static inline gboolean
_scout_json_reader_claim (ScoutJsonReader *self,
                          ScoutJsonKind    kind)
{
  if (G_UNLIKELY (!_scout_json_reader_is_at (self, kind)))
    return _scout_json_reader_refuse (self, kind);

  _scout_json_reader_consume (self);

  return TRUE;
}

G_END_DECLS
