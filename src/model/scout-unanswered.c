/* scout-unanswered.c: figures of an answer that were asked for and did not come.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A remark on the one answer that it is about: creators and posts themselves tell what is known,
 * and are kept and merged for longer than a failure matters. Set before the answer is handed out,
 * and only read after that. */

#include "config.h"

#include "scout-unanswered.h"

typedef struct
{
  GArray *figures; /* (owned) (element-type ScoutUnansweredFigure) */
  GError *error;   /* (owned) */
} Unanswered;

static G_DEFINE_QUARK (scout-unanswered, unanswered)

static void
unanswered_free (gpointer data)
{
  Unanswered *self = data;

  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_error (&self->error);
  g_free (self);
}

void
scout_unanswered_note (GObject                     *answer,
                       const ScoutUnansweredFigure *figures,
                       gsize                        n_figures,
                       const GError                *error)
{
  Unanswered *self = NULL;

  g_return_if_fail (G_IS_OBJECT (answer));
  g_return_if_fail (figures != NULL || n_figures == 0);
  g_return_if_fail (error != NULL);

  self = g_new0 (Unanswered, 1);
  self->figures = g_array_new (FALSE, FALSE, sizeof (ScoutUnansweredFigure));
  for (gsize i = 0; i < n_figures; i++)
    {
      ScoutUnansweredFigure figure = figures[i];

      figure.name = g_intern_string (figure.name);
      g_array_append_val (self->figures, figure);
    }
  self->error = g_error_copy (error);
  g_object_set_qdata_full (answer, unanswered_quark (), self, unanswered_free);
}

static const Unanswered *
get_unanswered (GObject *answer) /* (nullable) */
{
  return answer != NULL ? g_object_get_qdata (answer, unanswered_quark ()) : NULL;
}

const GError *
scout_unanswered_find (GObject        *answer,
                       ScoutMetric     metric,
                       ScoutBreakdown  breakdown)
{
  const Unanswered *self = NULL;

  g_return_val_if_fail (answer == NULL || G_IS_OBJECT (answer), NULL);

  self = get_unanswered (answer);
  for (guint i = 0; self != NULL && i < self->figures->len; i++)
    {
      const ScoutUnansweredFigure *figure =
        &g_array_index (self->figures, ScoutUnansweredFigure, i);

      if (figure->metric == metric && figure->breakdown == breakdown)
        return self->error;
    }

  return NULL;
}

const GError *
scout_unanswered_find_named (GObject    *answer,
                             const char *name)
{
  const Unanswered *self = NULL;

  g_return_val_if_fail (answer == NULL || G_IS_OBJECT (answer), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = get_unanswered (answer);
  for (guint i = 0; self != NULL && i < self->figures->len; i++)
    {
      if (g_str_equal (g_array_index (self->figures, ScoutUnansweredFigure, i).name, name))
        return self->error;
    }

  return NULL;
}

gboolean
scout_unanswered_has_any (GObject *answer)
{
  g_return_val_if_fail (G_IS_OBJECT (answer), FALSE);

  return get_unanswered (answer) != NULL;
}

void
scout_unanswered_pass_on (GObject *answer,
                          GObject *merged)
{
  const Unanswered *self = NULL;
  const Unanswered *noted = NULL;
  g_autoptr(GArray) figures = NULL;

  g_return_if_fail (G_IS_OBJECT (answer));
  g_return_if_fail (G_IS_OBJECT (merged));

  self = get_unanswered (answer);
  if (self == NULL || answer == merged)
    return;

  noted = get_unanswered (merged);
  figures = g_array_copy (self->figures);
  if (noted != NULL)
    g_array_append_vals (figures, noted->figures->data, noted->figures->len);
  scout_unanswered_note (merged, (const ScoutUnansweredFigure *) (void *) figures->data,
                         figures->len, self->error);
}
