/* scout-comment.c: a comment on a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A thin object over fields that a parser has laid into the arena of an answer; it holds that
 * arena. Immutable, may be read from any thread.
 */

#include "config.h"

#include "scout-comment.h"

#include "scout-content-fields.h"

struct _ScoutComment
{
  GObject parent_instance;

  ScoutArena *arena;                /* (owned) */
  const ScoutCommentFields *fields; /* in the arena */
};

G_DEFINE_FINAL_TYPE (ScoutComment, scout_comment, G_TYPE_OBJECT)

typedef enum
{
  PROP_TEXT = 1,
} ScoutCommentProperty;

static GParamSpec *props[PROP_TEXT + 1];

static void
scout_comment_finalize (GObject *object)
{
  ScoutComment *self = SCOUT_COMMENT (object);

  g_clear_pointer (&self->arena, scout_arena_unref);

  G_OBJECT_CLASS (scout_comment_parent_class)->finalize (object);
}

static void
scout_comment_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((ScoutCommentProperty) property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, scout_comment_get_text (SCOUT_COMMENT (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_comment_class_init (ScoutCommentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_comment_finalize;
  object_class->get_property = scout_comment_get_property;

  /**
   * ScoutComment:text:
   *
   * The text; "" where the comment is a sticker, a GIF or the like. Foreign text.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_comment_init (ScoutComment *self)
{
}

ScoutComment *
scout_comment_new (ScoutArena               *arena,
                   const ScoutCommentFields *fields)
{
  ScoutComment *self = NULL;

  g_return_val_if_fail (arena != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_COMMENT, NULL);
  self->arena = scout_arena_ref (arena);
  self->fields = fields;

  return self;
}

const char *
scout_comment_get_id (ScoutComment *self)
{
  g_return_val_if_fail (SCOUT_IS_COMMENT (self), NULL);

  return self->fields->id;
}

const char *
scout_comment_get_text (ScoutComment *self)
{
  g_return_val_if_fail (SCOUT_IS_COMMENT (self), NULL);

  return self->fields->text;
}

const char *
scout_comment_get_url (ScoutComment *self)
{
  g_return_val_if_fail (SCOUT_IS_COMMENT (self), NULL);

  return self->fields->url;
}
