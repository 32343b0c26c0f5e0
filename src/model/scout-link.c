/* scout-link.c: links that lead to places in Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A link comes from a chat, a web page or a mail: whoever wrote it wants something. It is cut to
 * size before it is looked at, every part has to be there and nothing else may be, and an id has
 * the letters of ids. What a search asks is in scout-link-query.c. Pure functions for any thread.
 */

#include "config.h"

#include "scout-link.h"

#include "scout-link-private.h"

#include "scout-content-address.h"
#include "scout-creator-fields.h"

#include <glib/gi18n.h>
#include <string.h>

#define SCHEME "scout"
#define PREFIX SCHEME "://"

/* The longest of each: an alias on Facebook has up to 50 letters, a username on Instagram 30. */
#define LONGEST_ALIAS 128
#define LONGEST_USERNAME 30

/* Any part that a path may have. */
#define MOST_SEGMENTS 3

typedef struct
{
  const char *name;
  ScoutNetwork network;
  const char *endpoint_id;
} Subject;

static const Subject subjects[] = {
  { "facebook-creators", SCOUT_NETWORK_FACEBOOK, "creators" },
  { "instagram-creators", SCOUT_NETWORK_INSTAGRAM, "creators" },
  { "facebook-content", SCOUT_NETWORK_FACEBOOK, "content" },
};

G_DEFINE_QUARK (scout-link-error-quark, scout_link_error)

void
scout_link_free (ScoutLink *self)
{
  g_free (self->id);
  g_free (self->endpoint_id);
  g_strfreev (self->names);
  g_strfreev (self->values);
  g_free (self);
}

void
_scout_link_refuse (ScoutLinkError   code,
                    GError         **error)
{
  const char *message = NULL;

  switch (code)
    {
    case SCOUT_LINK_ERROR_OTHER:
      message = _("This is not a link to Scout. Such a link begins with “scout://”.");
      break;
    case SCOUT_LINK_ERROR_UNKNOWN:
      message = _("This link leads to something that this version of Scout does not know. "
                  "Update Scout to follow it.");
      break;
    case SCOUT_LINK_ERROR_MALFORMED:
    default:
      message = _("This link is damaged. Ask for it once more where you found it.");
      break;
    }
  g_set_error_literal (error, SCOUT_LINK_ERROR, (int) code, message);
}

const char *
_scout_link_get_subject (ScoutNetwork  network,
                         const char   *endpoint_id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      if (subjects[i].network == network && strcmp (subjects[i].endpoint_id, endpoint_id) == 0)
        return subjects[i].name;
    }

  return NULL;
}

static gboolean
is_made_of (const char *text,
            const char *others,
            gsize       longest)
{
  gsize length = strlen (text);

  if (length == 0 || length > longest || !g_ascii_isalnum (*text))
    return FALSE;

  for (const char *letter = text; *letter != '\0'; letter++)
    {
      if (!g_ascii_isalnum (*letter) && strchr (others, *letter) == NULL)
        return FALSE;
    }

  return TRUE;
}

/* S2: "the public profile or page id or alias of the creator". S1: "Creator instagram username",
 * which may begin with an underscore. */
static gboolean
is_creator_id (ScoutNetwork  network,
               const char   *id)
{
  if (network == SCOUT_NETWORK_FACEBOOK)
    return is_made_of (id, ".", LONGEST_ALIAS);

  return is_made_of (id + strspn (id, "_."), "._", LONGEST_USERNAME)
         && strlen (id) <= LONGEST_USERNAME;
}

static gboolean
is_content_id (const char *id)
{
  g_autofree char *same = scout_content_address_dup_id (id, NULL);

  return g_strcmp0 (id, same) == 0;
}

/* The segments of a path; a slash at its end is what some programs add. (nullable) */
static GStrv
split_path (const char *path)
{
  g_auto(GStrv) raw = g_strsplit (path, "/", MOST_SEGMENTS + 2);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; raw[i] != NULL; i++)
    {
      g_autofree char *segment = g_uri_unescape_string (raw[i], "/");
      gboolean is_edge = i == 0 || raw[i + 1] == NULL;

      if (segment == NULL || (*segment == '\0' && !is_edge))
        return NULL;
      if (*segment != '\0')
        g_strv_builder_add (builder, segment);
    }

  return g_strv_builder_end (builder);
}

static gboolean
read_creator (ScoutLink          *self,
              const char * const *segments,
              GError            **error)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_NETWORK);
  const GEnumValue *network = NULL;

  if (g_strv_length ((GStrv) segments) != 2)
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return FALSE;
    }

  network = g_enum_get_value_by_nick (klass, segments[0]);
  if (network == NULL)
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_UNKNOWN, error);
      return FALSE;
    }
  self->network = (ScoutNetwork) network->value;
  self->id = g_strdup (segments[1]);
  if (!is_creator_id (self->network, self->id))
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_content (ScoutLink          *self,
              const char * const *segments,
              GError            **error)
{
  if (g_strv_length ((GStrv) segments) != 1 || !is_content_id (segments[0]))
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return FALSE;
    }

  self->network = SCOUT_NETWORK_FACEBOOK;
  self->id = g_strdup (segments[0]);

  return TRUE;
}

static gboolean
read_search (ScoutLink          *self,
             const char * const *segments,
             const char         *query,
             GError            **error)
{
  if (g_strv_length ((GStrv) segments) != 1
      || !_scout_link_read_parameters (query != NULL ? query : "", &self->names, &self->values))
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return FALSE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      if (strcmp (subjects[i].name, segments[0]) != 0)
        continue;
      self->network = subjects[i].network;
      self->endpoint_id = g_strdup (subjects[i].endpoint_id);
      return TRUE;
    }

  _scout_link_refuse (SCOUT_LINK_ERROR_UNKNOWN, error);
  return FALSE;
}

static gboolean
find_kind (const char    *place,
           ScoutLinkKind *kind)
{
  static const char * const places[] = {
    [SCOUT_LINK_CREATOR] = "creator",
    [SCOUT_LINK_CONTENT] = "content",
    [SCOUT_LINK_SEARCH] = "search",
    [SCOUT_LINK_SAVED] = "saved",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      if (strcmp (places[i], place) == 0)
        {
          *kind = (ScoutLinkKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
read_place (ScoutLink          *self,
            const char * const *segments,
            const char         *query, /* (nullable) */
            GError            **error)
{
  if (query != NULL && self->kind != SCOUT_LINK_SEARCH)
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return FALSE;
    }

  switch (self->kind)
    {
    case SCOUT_LINK_CREATOR:
      return read_creator (self, segments, error);
    case SCOUT_LINK_CONTENT:
      return read_content (self, segments, error);
    case SCOUT_LINK_SEARCH:
      return read_search (self, segments, query, error);
    case SCOUT_LINK_SAVED:
    default:
      if (segments[0] != NULL)
        _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return segments[0] == NULL;
    }
}

/* The parts of a link that has no others. (nullable) */
static GUri *
split (const char *text)
{
  g_autoptr(GUri) uri = g_uri_parse (text, G_URI_FLAGS_ENCODED, NULL);

  if (uri == NULL || g_uri_get_host (uri) == NULL || g_uri_get_userinfo (uri) != NULL
      || g_uri_get_port (uri) != -1 || g_uri_get_fragment (uri) != NULL)
    return NULL;

  return g_steal_pointer (&uri);
}

ScoutLink *
scout_link_parse (const char  *text,
                  GError     **error)
{
  g_autoptr(ScoutLink) self = g_new0 (ScoutLink, 1);
  g_autoptr(GUri) uri = NULL;
  g_auto(GStrv) segments = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (g_ascii_strncasecmp (text, SCHEME ":", strlen (SCHEME ":")) != 0)
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_OTHER, error);
      return NULL;
    }

  if (strnlen (text, SCOUT_LINK_LONGEST) < SCOUT_LINK_LONGEST && g_utf8_validate (text, -1, NULL))
    uri = split (text);
  if (uri != NULL)
    segments = split_path (g_uri_get_path (uri));
  if (segments == NULL)
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return NULL;
    }

  if (!find_kind (g_uri_get_host (uri), &self->kind))
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_UNKNOWN, error);
      return NULL;
    }

  return read_place (self, (const char * const *) segments, g_uri_get_query (uri), error)
         ? g_steal_pointer (&self) : NULL;
}

ScoutCreator *
scout_link_dup_creator (const ScoutLink *self)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = NULL;

  g_return_val_if_fail (self != NULL && self->kind == SCOUT_LINK_CREATOR, NULL);

  fields = scout_arena_alloc (arena, sizeof *fields);
  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->network = self->network;
  fields->id = scout_arena_strndup (arena, self->id, strlen (self->id));
  if (self->network == SCOUT_NETWORK_INSTAGRAM)
    fields->handle = fields->id;

  return scout_creator_new (arena, fields);
}

/* Nobody is called by an id; on Instagram that is a number, and the name is a username. */
gboolean
scout_link_is_all_of (ScoutCreator *creator)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), FALSE);

  /* Meta may name somebody by nothing but an id, too; but then it has answered. */
  return scout_creator_get_fetched_at (creator) == 0
         && strcmp (scout_creator_get_name (creator), scout_creator_get_id (creator)) == 0;
}

char *
scout_link_new_for_creator (ScoutCreator *creator)
{
  g_autoptr(GEnumClass) klass = NULL;
  ScoutNetwork network;
  const char *id = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  network = scout_creator_get_network (creator);
  id = scout_creator_get_lookup_id (creator);
  if (!is_creator_id (network, id))
    return NULL;

  klass = g_type_class_ref (SCOUT_TYPE_NETWORK);

  return g_strdup_printf (PREFIX "creator/%s/%s",
                          g_enum_get_value (klass, (int) network)->value_nick, id);
}

char *
scout_link_new_for_content (ScoutContent *content)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (content), NULL);

  if (!is_content_id (scout_content_get_id (content)))
    return NULL;

  return g_strconcat (PREFIX "content/", scout_content_get_id (content), NULL);
}
