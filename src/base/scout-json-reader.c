/* scout-json-reader.c: a strict, bounded pull reader for JSON that comes from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Structure, limits and errors; the tokens are the lexer's. The state is small: where the next byte
 * is, which containers are open, and whether a value waits to be consumed ("pending"). Skipping a
 * container is stepping through it with the same steps as everybody else, so there is one grammar.
 * docs/decisions/001-own-json-reader.md tells why this exists. A reader belongs to one thread.
 */

#include "config.h"

#include "scout-json-reader.h"

#include "scout-json-reader-private.h"

#include "scout-arena-private.h"
#include "scout-json-position-private.h"

#include <string.h>

#define DEFAULT_BYTES (8 * 1024 * 1024)
#define DEFAULT_DEPTH 64

/* What the longest text may need: most of a page is daily values, each an object, a figure and
 * perhaps a date in fifty bytes, {"value":1} alone two in twelve. */
#define DEFAULT_VALUES 1500000

#define DEFAULT_STRING (1024 * 1024)

/* No number of Meta's comes near; longer ones only cost time. */
#define DEFAULT_NUMBER 512

/* The stack of open containers is allocated in one piece, so that names in it do not move; it is
 * never deeper than the text is long. */
#define HIGHEST_DEPTH 1000000

G_DEFINE_QUARK (scout-json-error-quark, scout_json_error)

static const char *const kind_names[] = {
  [SCOUT_JSON_KIND_NONE] = "nothing",
  [SCOUT_JSON_KIND_NULL] = "null",
  [SCOUT_JSON_KIND_BOOLEAN] = "a boolean",
  [SCOUT_JSON_KIND_NUMBER] = "a number",
  [SCOUT_JSON_KIND_STRING] = "a string",
  [SCOUT_JSON_KIND_ARRAY] = "an array",
  [SCOUT_JSON_KIND_OBJECT] = "an object",
};

gboolean
_scout_json_reader_set_error (ScoutJsonReader *self,
                              ScoutJsonError   code,
                              const char      *at,
                              const char      *message)
{
  g_autofree char *position = NULL;

  if (self->error != NULL)
    return FALSE;

  position = _scout_json_position_describe (self->lexer.start, (gsize) (at - self->lexer.start));
  self->error = g_error_new (SCOUT_JSON_ERROR, code, "%s: %s", position, message);
  self->is_pending = FALSE;
  self->frame = self->frames;

  return FALSE;
}

gboolean
_scout_json_reader_take_fault (ScoutJsonReader *self)
{
  return _scout_json_reader_set_error (self, self->lexer.code, self->lexer.fault_at,
                                       self->lexer.fault);
}

static G_NO_INLINE gboolean
set_error_here (ScoutJsonReader *self,
                ScoutJsonError   code,
                const char      *message)
{
  return _scout_json_reader_set_error (self, code, self->lexer.cursor, message);
}

/* A fault of the grammar at the cursor. */
static G_NO_INLINE gboolean
set_syntax_error (ScoutJsonReader *self,
                  const char      *expected)
{
  g_autofree char *message = NULL;

  if (self->lexer.cursor >= self->lexer.end)
    message = g_strdup_printf ("the text ends where %s is expected", expected);
  else
    message = g_strdup_printf ("%s is expected", expected);

  return set_error_here (self, SCOUT_JSON_ERROR_SYNTAX, message);
}

gboolean
_scout_json_reader_refuse (ScoutJsonReader *self,
                           ScoutJsonKind    expected)
{
  g_autofree char *message = NULL;
  ScoutJsonKind found = SCOUT_JSON_KIND_NONE;

  if (self->error != NULL)
    return FALSE;

  if (self->is_pending)
    {
      found = _scout_json_lexer_peek (&self->lexer);
      if (found == SCOUT_JSON_KIND_NONE)
        return set_syntax_error (self, "a value");
    }
  message = g_strdup_printf ("%s is expected, not %s", kind_names[expected], kind_names[found]);

  return set_error_here (self, SCOUT_JSON_ERROR_TYPE, message);
}

/* A value begins at the cursor. */
static inline gboolean
offer (ScoutJsonReader *self)
{
  if (G_UNLIKELY (++self->n_values > self->max_values))
    return set_error_here (self, SCOUT_JSON_ERROR_LIMIT, "there are too many values");

  self->is_pending = TRUE;

  return TRUE;
}

/* Enters the container at the cursor, which was claimed. */
static inline gboolean
enter (ScoutJsonReader *self,
       char             closing)
{
  if (G_UNLIKELY (self->frame >= self->deepest))
    return set_error_here (self, SCOUT_JSON_ERROR_LIMIT, "the nesting is too deep");

  self->frame++;
  self->frame->start = self->lexer.cursor;
  self->frame->closing = closing;
  self->frame->is_begun = FALSE;
  self->lexer.cursor++;

  return TRUE;
}

/* Goes behind the comma, or behind the end of the innermost container, which it leaves; returns
 * FALSE at the end and after an error. */
static G_ALWAYS_INLINE inline gboolean
step (ScoutJsonReader *self,
      char             closing)
{
  ScoutJsonFrame *frame = self->frame;
  const char *end = self->lexer.end;
  const char *cursor = _scout_json_pass_space (self->lexer.cursor, end);

  if (cursor < end && *cursor == ',' && frame->is_begun)
    {
      self->lexer.cursor = _scout_json_pass_space (cursor + 1, end);
      return TRUE;
    }

  self->lexer.cursor = cursor;
  if (cursor < end && *cursor == closing)
    {
      self->last = frame->start;
      self->lexer.cursor++;
      self->frame = frame - 1;
      return FALSE;
    }
  if (frame->is_begun)
    return set_syntax_error (self, closing == '}' ? "a comma or a closing brace"
                                                  : "a comma or a closing bracket");
  frame->is_begun = TRUE;

  return TRUE;
}

/* Whether `"guess":` stands at the cursor. */
static inline gboolean
is_name_and_colon (const ScoutJsonLexer *lexer,
                   const char           *guess,
                   gsize                 length)
{
  const char *cursor = lexer->cursor;

  return (gsize) (lexer->end - cursor) > length + 3 && cursor[0] == '"' &&
         cursor[length + 1] == '"' && cursor[length + 2] == ':' &&
         memcmp (cursor + 1, guess, length) == 0;
}

/* Reads the name at the cursor and goes to its value. */
static G_ALWAYS_INLINE inline gboolean
read_name (ScoutJsonReader *self,
           ScoutJsonString *name)
{
  const char *end = self->lexer.end;
  const char *cursor = NULL;

  if (G_UNLIKELY (_scout_json_lexer_get_byte (&self->lexer) != '"'))
    return set_syntax_error (self, "a member's name");
  if (G_UNLIKELY (!_scout_json_lexer_read_string (&self->lexer, name)))
    return _scout_json_reader_take_fault (self);

  cursor = _scout_json_pass_space (self->lexer.cursor, end);
  if (G_UNLIKELY (cursor >= end || *cursor != ':'))
    {
      self->lexer.cursor = cursor;
      return set_syntax_error (self, "a colon");
    }
  self->lexer.cursor = _scout_json_pass_space (cursor + 1, end);

  return offer (self);
}

static G_ALWAYS_INLINE inline gboolean
step_object (ScoutJsonReader *self,
             ScoutJsonString *name)
{
  return step (self, '}') && read_name (self, name);
}

static G_ALWAYS_INLINE inline gboolean
step_array (ScoutJsonReader *self)
{
  return step (self, ']') && offer (self);
}

/* Passes over the pending value, or into it if it is a container. */
static gboolean
pass_value (ScoutJsonReader *self)
{
  ScoutJsonKind kind = _scout_json_lexer_peek (&self->lexer);
  ScoutJsonString string;
  ScoutJsonNumber number;
  gboolean is_true = FALSE;
  gboolean is_good = FALSE;

  self->is_pending = FALSE;
  self->last = self->lexer.cursor;

  switch (kind)
    {
    case SCOUT_JSON_KIND_NULL:
    case SCOUT_JSON_KIND_BOOLEAN:
      is_good = _scout_json_lexer_read_word (&self->lexer, &is_true);
      break;

    case SCOUT_JSON_KIND_NUMBER:
      is_good = _scout_json_lexer_read_number (&self->lexer, &number);
      break;

    case SCOUT_JSON_KIND_STRING:
      is_good = _scout_json_lexer_read_string (&self->lexer, &string);
      break;

    case SCOUT_JSON_KIND_ARRAY:
      return enter (self, ']');

    case SCOUT_JSON_KIND_OBJECT:
      return enter (self, '}');

    case SCOUT_JSON_KIND_NONE:
    default:
      return set_syntax_error (self, "a value");
    }

  return is_good || _scout_json_reader_take_fault (self);
}

/* Steps through everything until a container is the innermost again. */
static gboolean
pass_down_to (ScoutJsonReader      *self,
              const ScoutJsonFrame *frame)
{
  ScoutJsonString name;

  while (self->is_pending || self->frame > frame)
    {
      if (self->is_pending)
        pass_value (self);
      else if (self->frame->closing == '}')
        step_object (self, &name);
      else
        step_array (self);
    }

  return self->error == NULL;
}

/* Whether the innermost container can step, after passing over what was not read of it. An error
 * has left all containers, so it needs no question of its own. */
static inline gboolean
is_inside (ScoutJsonReader *self,
           char             closing)
{
  if (self->is_pending && !scout_json_reader_skip (self))
    return FALSE;
  if (G_LIKELY (self->frame->closing == closing))
    return TRUE;

  return set_error_here (self, SCOUT_JSON_ERROR_TYPE,
                         closing == '}' ? "no object has been entered"
                                        : "no array has been entered");
}

const char *
_scout_json_reader_keep_string (ScoutJsonReader       *self,
                                const ScoutJsonString *string)
{
  /* Every escape is longer than what it stands for. */
  char *copy = NULL;
  gsize length = string->length;

  if (G_UNLIKELY (string->holds_nul))
    {
      _scout_json_reader_set_error (self, SCOUT_JSON_ERROR_ENCODING, string->text - 1,
                                    "a string holds U+0000");
      return NULL;
    }

  copy = _scout_arena_reserve (self->arena, length + 1);
  if (string->is_escaped)
    length = _scout_json_string_unescape (string, copy);
  else
    memcpy (copy, string->text, length);
  copy[length] = '\0';
  _scout_arena_commit (self->arena, length + 1);

  return copy;
}

/* Names are short: a copy of fixed size costs less than asking how long this one is. */
static inline const char *
keep_name (ScoutJsonReader       *self,
           const ScoutJsonString *name)
{
  char *copy = self->frame->name;

  if (G_UNLIKELY (name->is_escaped || name->length >= SCOUT_JSON_SHORT_NAME))
    return _scout_json_reader_keep_string (self, name);

  if (G_LIKELY (self->lexer.end - name->text >= SCOUT_JSON_SHORT_NAME))
    memcpy (copy, name->text, SCOUT_JSON_SHORT_NAME);
  else
    memcpy (copy, name->text, name->length);
  copy[name->length] = '\0';

  return copy;
}

ScoutJsonReader *
scout_json_reader_new (GBytes                *text,
                       ScoutArena            *arena,
                       const ScoutJsonLimits *limits)
{
  static const ScoutJsonLimits defaults = { 0 };
  ScoutJsonReader *self = NULL;
  gsize length = 0;
  gsize max_bytes = 0;
  guint max_depth = 0;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (arena != NULL, NULL);

  if (limits == NULL)
    limits = &defaults;

  self = g_new0 (ScoutJsonReader, 1);
  self->text = g_bytes_ref (text);
  self->arena = scout_arena_ref (arena);
  self->max_values = limits->max_values != 0 ? limits->max_values : DEFAULT_VALUES;

  /* The outermost frame is no container: it is what is inside of none. */
  max_depth = MIN (limits->max_depth != 0 ? limits->max_depth : DEFAULT_DEPTH, HIGHEST_DEPTH);
  max_depth = (guint) MIN (max_depth, g_bytes_get_size (text));
  self->frames = g_new (ScoutJsonFrame, max_depth + 1);
  self->frames[0].closing = '\0';
  self->frame = self->frames;
  self->deepest = self->frames + max_depth;

  self->lexer.max_string = limits->max_string != 0 ? limits->max_string : DEFAULT_STRING;
  self->lexer.max_number = limits->max_number != 0 ? limits->max_number : DEFAULT_NUMBER;
  self->lexer.start = g_bytes_get_data (text, &length);
  if (self->lexer.start == NULL)
    self->lexer.start = "";
  self->lexer.cursor = self->lexer.start;
  self->lexer.end = self->lexer.start + length;
  self->last = self->lexer.start;

  max_bytes = limits->max_bytes != 0 ? limits->max_bytes : DEFAULT_BYTES;
  if (length > max_bytes)
    {
      set_error_here (self, SCOUT_JSON_ERROR_LIMIT, "the text is too long");
    }
  else
    {
      self->lexer.cursor = _scout_json_pass_space (self->lexer.cursor, self->lexer.end);
      offer (self);
    }

  return self;
}

void
scout_json_reader_free (ScoutJsonReader *self)
{
  if (self == NULL)
    return;

  g_clear_error (&self->error);
  g_clear_pointer (&self->arena, scout_arena_unref);
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->frames, g_free);
  g_free (self);
}

ScoutArena *
scout_json_reader_get_arena (ScoutJsonReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->arena;
}

ScoutJsonKind
scout_json_reader_peek (ScoutJsonReader *self)
{
  ScoutJsonKind kind = SCOUT_JSON_KIND_NONE;

  g_return_val_if_fail (self != NULL, SCOUT_JSON_KIND_NONE);

  if (!self->is_pending)
    return SCOUT_JSON_KIND_NONE;

  kind = _scout_json_lexer_peek (&self->lexer);
  if (kind == SCOUT_JSON_KIND_NONE)
    set_syntax_error (self, "a value");

  return kind;
}

gboolean
scout_json_reader_begin_object (ScoutJsonReader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return _scout_json_reader_claim (self, SCOUT_JSON_KIND_OBJECT) && enter (self, '}');
}

gboolean
scout_json_reader_next_member (ScoutJsonReader  *self,
                               const char      **name)
{
  ScoutJsonString string;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (!is_inside (self, '}') || !step_object (self, &string))
    {
      *name = NULL;
      return FALSE;
    }
  *name = keep_name (self, &string);

  return *name != NULL;
}

gboolean
scout_json_reader_next_member_like (ScoutJsonReader  *self,
                                    const char       *guess,
                                    gsize             length,
                                    const char      **name)
{
  ScoutJsonString string;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (guess != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  *name = NULL;
  if (!is_inside (self, '}') || !step (self, '}'))
    return FALSE;

  if (G_LIKELY (is_name_and_colon (&self->lexer, guess, length)))
    {
      self->lexer.cursor = _scout_json_pass_space (self->lexer.cursor + length + 3,
                                                   self->lexer.end);
      *name = guess;
      return offer (self);
    }
  if (!read_name (self, &string))
    return FALSE;
  *name = keep_name (self, &string);

  return *name != NULL;
}

gboolean
scout_json_reader_begin_array (ScoutJsonReader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return _scout_json_reader_claim (self, SCOUT_JSON_KIND_ARRAY) && enter (self, ']');
}

gboolean
scout_json_reader_next_element (ScoutJsonReader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return is_inside (self, ']') && step_array (self);
}

gboolean
scout_json_reader_skip (ScoutJsonReader *self)
{
  const char *start = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!self->is_pending)
    return set_error_here (self, SCOUT_JSON_ERROR_TYPE, "there is no value to skip");

  start = self->lexer.cursor;
  if (!pass_down_to (self, self->frame))
    return FALSE;
  self->last = start;

  return TRUE;
}

void
scout_json_reader_fail (ScoutJsonReader *self,
                        ScoutJsonError   code,
                        const char      *format,
                        ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  g_return_if_fail (self != NULL);
  g_return_if_fail (format != NULL);

  if (self->error != NULL)
    return;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  _scout_json_reader_set_error (self, code, self->last, message);
}

gboolean
scout_json_reader_has_failed (ScoutJsonReader *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->error != NULL;
}

gboolean
scout_json_reader_finish (ScoutJsonReader  *self,
                          GError          **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (pass_down_to (self, self->frames))
    {
      self->lexer.cursor = _scout_json_pass_space (self->lexer.cursor, self->lexer.end);
      if (self->lexer.cursor < self->lexer.end)
        set_error_here (self, SCOUT_JSON_ERROR_SYNTAX, "something follows the end of the value");
    }

  if (self->error == NULL)
    return TRUE;

  if (error != NULL)
    *error = g_error_copy (self->error);

  return FALSE;
}
