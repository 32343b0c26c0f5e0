/* scout-jump.c: somewhere to go, or something to do, found by its name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A name, and an action of the window. Whoever lists jumps needs to know nothing of the window but
 * the names of its actions. */

#include "config.h"

#include "scout-jump.h"

#include <string.h>

struct _ScoutJump
{
  GObject parent_instance;

  char *title;       /* (owned) */
  char *kind;        /* (owned) (nullable) */
  char *icon_name;   /* (owned) (nullable) */
  char *action_name; /* (owned) */
  GVariant *target;  /* (owned) (nullable) */
  gboolean is_last;
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

ScoutJump *
scout_jump_new_last (const char *title,
                     const char *kind,
                     const char *icon_name,
                     const char *action_name,
                     GVariant   *target)
{
  ScoutJump *self = scout_jump_new (title, kind, icon_name, action_name, target);

  g_return_val_if_fail (self != NULL, NULL);

  self->is_last = TRUE;

  return self;
}

gboolean
scout_jump_is_last (ScoutJump *self)
{
  g_return_val_if_fail (SCOUT_IS_JUMP (self), FALSE);

  return self->is_last;
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

char *
scout_jump_fold (const char *text)
{
  g_autofree char *folded = NULL;
  g_autofree char *apart = NULL;
  GString *plain = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  folded = g_utf8_casefold (text, -1);
  apart = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  plain = g_string_new (NULL);

  for (const char *p = apart; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!g_unichar_ismark (g_utf8_get_char (p)))
        g_string_append_unichar (plain, g_utf8_get_char (p));
    }

  return g_string_free (plain, FALSE);
}

gboolean
scout_jump_fits (ScoutJump  *self,
                 const char *text)
{
  g_autofree char *words = NULL;
  g_autofree char *folded_words = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (SCOUT_IS_JUMP (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  if (*text == '\0')
    return TRUE;

  words = g_strdup_printf ("%s %s", self->title, self->kind != NULL ? self->kind : "");

  folded_words = scout_jump_fold (words);
  folded = scout_jump_fold (text);

  return g_str_match_string (folded, folded_words, TRUE);
}

gboolean
scout_jump_begins (ScoutJump  *self,
                   const char *text)
{
  g_autofree char *title = NULL;
  g_autofree char *beginning = NULL;
  g_autofree char *handle = NULL;

  g_return_val_if_fail (SCOUT_IS_JUMP (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  title = scout_jump_fold (self->title);
  beginning = scout_jump_fold (text);
  handle = g_strconcat ("(@", *beginning == '@' ? beginning + 1 : beginning, NULL);

  return g_str_has_prefix (title, beginning) || strstr (title, handle) != NULL;
}
