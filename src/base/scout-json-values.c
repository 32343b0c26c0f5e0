/* scout-json-values.c: the reading of single values from a ScoutJsonReader.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The half of the reader that callers see most. Strict reads fail on another type and the failure
 * sticks; tolerant ones pass over whatever they cannot use, because Meta leaves members out, sends
 * null, or changes a number into a string. Structure and errors are scout-json-reader.c.
 */

#include "config.h"

#include "scout-json-reader-private.h"

#include <math.h>
#include <string.h>

/* Beyond, a double may not fit a gint64 any more. */
#define HIGHEST_ROUNDED 9.2e18

/* Reads the number that was claimed. */
static inline gboolean
take_number (ScoutJsonReader *self,
             ScoutJsonNumber *number)
{
  return G_LIKELY (_scout_json_lexer_read_number (&self->lexer, number)) ||
         _scout_json_reader_take_fault (self);
}

/* Reads the string that was claimed; NULL after an error. */
static inline const char *
take_string (ScoutJsonReader *self)
{
  ScoutJsonString string;

  if (G_UNLIKELY (!_scout_json_lexer_read_string (&self->lexer, &string)))
    {
      _scout_json_reader_take_fault (self);
      return NULL;
    }

  return _scout_json_reader_keep_string (self, &string);
}

/* Consumes the pending value if it is of a kind, and skips any other. */
static inline gboolean
claim_or_skip (ScoutJsonReader *self,
               ScoutJsonKind    kind)
{
  if (G_UNLIKELY (!_scout_json_reader_is_at (self, kind)))
    {
      scout_json_reader_skip (self);
      return FALSE;
    }

  _scout_json_reader_consume (self);

  return TRUE;
}

gboolean
scout_json_reader_read_string (ScoutJsonReader  *self,
                               const char      **value)
{
  const char *string = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!_scout_json_reader_claim (self, SCOUT_JSON_KIND_STRING))
    return FALSE;
  string = take_string (self);
  if (string == NULL)
    return FALSE;
  *value = string;

  return TRUE;
}

gboolean
scout_json_reader_read_double (ScoutJsonReader *self,
                               double          *value)
{
  ScoutJsonNumber number;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!_scout_json_reader_claim (self, SCOUT_JSON_KIND_NUMBER) || !take_number (self, &number))
    return FALSE;
  if (_scout_json_number_to_double (&number, value) != SCOUT_JSON_FIT_EXACT)
    return _scout_json_reader_set_error (self, SCOUT_JSON_ERROR_LIMIT, number.text,
                                         "the number is too large");

  return TRUE;
}

gboolean
scout_json_reader_read_int64 (ScoutJsonReader *self,
                              gint64          *value)
{
  ScoutJsonNumber number;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!_scout_json_reader_claim (self, SCOUT_JSON_KIND_NUMBER) || !take_number (self, &number))
    return FALSE;

  switch (_scout_json_number_to_int64 (&number, value))
    {
    case SCOUT_JSON_FIT_EXACT:
      return TRUE;

    case SCOUT_JSON_FIT_FRACTION:
      return _scout_json_reader_set_error (self, SCOUT_JSON_ERROR_TYPE, number.text,
                                           "a whole number is expected");

    case SCOUT_JSON_FIT_TOO_LARGE:
    default:
      return _scout_json_reader_set_error (self, SCOUT_JSON_ERROR_LIMIT, number.text,
                                           "the number does not fit 64 bits");
    }
}

gboolean
scout_json_reader_read_boolean (ScoutJsonReader *self,
                                gboolean        *value)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  return _scout_json_reader_claim (self, SCOUT_JSON_KIND_BOOLEAN) &&
         (_scout_json_lexer_read_word (&self->lexer, value) ||
          _scout_json_reader_take_fault (self));
}

const char *
scout_json_reader_read_text (ScoutJsonReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return claim_or_skip (self, SCOUT_JSON_KIND_STRING) ? take_string (self) : NULL;
}

const char *
scout_json_reader_read_word (ScoutJsonReader *self)
{
  ScoutJsonString string;

  g_return_val_if_fail (self != NULL, NULL);

  if (!claim_or_skip (self, SCOUT_JSON_KIND_STRING))
    return NULL;

  if (G_UNLIKELY (!_scout_json_lexer_read_string (&self->lexer, &string)))
    {
      _scout_json_reader_take_fault (self);
      return NULL;
    }
  if (G_UNLIKELY (string.is_escaped || string.length >= sizeof self->word))
    return _scout_json_reader_keep_string (self, &string);

  /* A copy of fixed size costs less than asking how long this one is. */
  if (G_LIKELY (self->lexer.end - string.text >= (gssize) sizeof self->word))
    memcpy (self->word, string.text, sizeof self->word);
  else
    memcpy (self->word, string.text, string.length);
  self->word[string.length] = '\0';

  return self->word;
}

const char *
scout_json_reader_read_id (ScoutJsonReader *self)
{
  ScoutJsonNumber number;

  g_return_val_if_fail (self != NULL, NULL);

  if (!_scout_json_reader_is_at (self, SCOUT_JSON_KIND_NUMBER))
    return scout_json_reader_read_text (self);

  _scout_json_reader_consume (self);
  if (!take_number (self, &number))
    return NULL;

  return scout_arena_strndup (self->arena, number.text, number.length);
}

gint64
scout_json_reader_read_count (ScoutJsonReader *self)
{
  ScoutJsonNumber number;
  gint64 count = 0;
  double rounded = 0;

  g_return_val_if_fail (self != NULL, -1);

  if (!claim_or_skip (self, SCOUT_JSON_KIND_NUMBER) || !take_number (self, &number))
    return -1;

  if (_scout_json_number_to_int64 (&number, &count) == SCOUT_JSON_FIT_EXACT)
    return MAX (count, -1);

  if (_scout_json_number_to_double (&number, &rounded) != SCOUT_JSON_FIT_EXACT ||
      rounded < 0 || rounded >= HIGHEST_ROUNDED)
    return -1;

  return (gint64) round (rounded);
}

double
scout_json_reader_read_number (ScoutJsonReader *self)
{
  ScoutJsonNumber number;
  double value = NAN;

  g_return_val_if_fail (self != NULL, NAN);

  if (claim_or_skip (self, SCOUT_JSON_KIND_NUMBER) && take_number (self, &number))
    _scout_json_number_to_double (&number, &value);

  return value;
}
