/* scout-jump.c: somewhere to go, or something to do, found by its name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A name, and an action of the window. Whoever lists jumps needs to know nothing of the window but
 * the names of its actions. */

#include "config.h"

#include "scout-jump.h"

struct _ScoutJump
{
  GObject parent_instance;

  char *title;       /* (owned) */
  char *kind;        /* (owned) (nullable) */
  char *icon_name;   /* (owned) (nullable) */
  char *action_name; /* (owned) */
  GVariant *target;  /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutJump, scout_jump, G_TYPE_OBJECT)

static void
scout_jump_finalize (GObject *object)
{
  ScoutJump *self = SCOUT_JUMP (object);

  g_free (self->title);
  g_free (self->kind);
  g_free (self->icon_name);
  g_free (self->action_name);
  g_clear_pointer (&self->target, g_variant_unref);

  G_OBJECT_CLASS (scout_jump_parent_class)->finalize (object);
}

static void
scout_jump_class_init (ScoutJumpClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_jump_finalize;
}

static void
scout_jump_init (ScoutJump *self)
{
}

ScoutJump *
scout_jump_new (const char *title,
                const char *kind,
                const char *icon_name,
                const char *action_name,
                GVariant   *target)
{
  ScoutJump *self = NULL;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (action_name != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_JUMP, NULL);
  self->title = g_strdup (title);
  self->kind = g_strdup (kind);
  self->icon_name = g_strdup (icon_name);
  self->action_name = g_strdup (action_name);
  if (target != NULL)
    self->target = g_variant_ref_sink (target);

  return self;
}

const char *
scout_jump_get_title (ScoutJump *self)
{
  g_return_val_if_fail (SCOUT_IS_JUMP (self), NULL);

  return self->title;
}

const char *
scout_jump_get_kind (ScoutJump *self)
{
  g_return_val_if_fail (SCOUT_IS_JUMP (self), NULL);

  return self->kind;
}

const char *
scout_jump_get_icon_name (ScoutJump *self)
{
  g_return_val_if_fail (SCOUT_IS_JUMP (self), NULL);

  return self->icon_name;
}

const char *
scout_jump_get_action_name (ScoutJump *self)
{
  g_return_val_if_fail (SCOUT_IS_JUMP (self), NULL);

  return self->action_name;
}

GVariant *
scout_jump_get_target (ScoutJump *self)
{
  g_return_val_if_fail (SCOUT_IS_JUMP (self), NULL);

  return self->target;
}

gboolean
scout_jump_fits (ScoutJump  *self,
                 const char *text)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (SCOUT_IS_JUMP (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  if (*text == '\0')
    return TRUE;

  words = g_strdup_printf ("%s %s", self->title, self->kind != NULL ? self->kind : "");

  return g_str_match_string (text, words, TRUE);
}
