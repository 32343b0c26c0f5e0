/* scout-profile-address.c: creators by the addresses of their profiles.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People have an address from a browser or a message, and S2's `creator_id` takes the alias that
 * stands in it, S1's `username` the name. Pure, any thread. Addresses of posts are those of
 * scout-content-address.c.
 */

#include "config.h"

#include "scout-profile-address.h"

#include <string.h>

/* Facebook's longest addresses, with all that browsers add, are half as long. */
#define LONGEST_TEXT 2048
/* Names on Facebook have 5 to 50 letters, on Instagram 1 to 30; ids have some 20 digits. */
#define LEAST_ALIAS 5
#define LONGEST_ALIAS 50
#define LONGEST_USERNAME 30
#define DIGITS "0123456789"

/* What has addresses like those of profiles, and is none. */
static const char * const facebook_places[] = {
  "events", "gaming", "groups", "login", "login.php", "marketplace", "messages", "notifications",
  "pages", "photo", "photo.php", "reel", "reels", "search", "settings", "share", "stories",
  "story.php", "video.php", "videos", "watch", "profile.php", "permalink.php", "business", "help",
  "policies", "privacy", NULL
};
static const char * const instagram_places[] = {
  "accounts", "direct", "explore", "p", "reel", "reels", "stories", "tv", "about", NULL
};

static gboolean
consists_of (const char *name,
             const char *others,
             gsize       least,
             gsize       longest)
{
  gsize length = strlen (name);

  if (length < least || length > longest)
    return FALSE;

  for (const char *c = name; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && strchr (others, *c) == NULL)
      return FALSE;

  return TRUE;
}

/* "www.facebook.com/…", as some browsers copy it, has no scheme. */
static GUri *
parse_address (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autofree char *address = strstr (stripped, "://") == NULL
                               ? g_strconcat ("https://", stripped, NULL) : g_strdup (stripped);
  g_autoptr(GUri) uri = g_uri_parse (address, G_URI_FLAGS_ENCODED | G_URI_FLAGS_PARSE_RELAXED,
                                     NULL);

  if (uri == NULL || g_uri_get_host (uri) == NULL
      || (strcmp (g_uri_get_scheme (uri), "https") != 0
          && strcmp (g_uri_get_scheme (uri), "http") != 0))
    return NULL;

  return g_steal_pointer (&uri);
}

static gboolean
is_of (const char *host,
       const char *site)
{
  gsize length = strlen (host);
  gsize rest = strlen (site);

  return length >= rest && g_ascii_strcasecmp (host + length - rest, site) == 0
         && (length == rest || host[length - rest - 1] == '.');
}

/* The only segment of the path. (transfer full) (nullable) */
static char *
dup_segment (GUri *uri)
{
  const char *path = g_uri_get_path (uri);
  g_autofree char *segment = NULL;
  gsize length;

  path += strspn (path, "/");
  length = strcspn (path, "/");
  if (length == 0 || path[length + strspn (path + length, "/")] != '\0')
    return NULL;

  segment = g_strndup (path, length);

  return g_uri_unescape_string (segment, "/");
}

static char *
dup_facebook_id (GUri       *uri,
                 const char *segment)
{
  const char *query = g_uri_get_query (uri);
  g_autoptr(GHashTable) parameters = NULL;
  const char *id = NULL;

  if (!g_strv_contains (facebook_places, segment))
    return consists_of (segment, ".", LEAST_ALIAS, LONGEST_ALIAS) ? g_strdup (segment) : NULL;
  if (strcmp (segment, "profile.php") != 0 || query == NULL)
    return NULL;

  parameters = g_uri_parse_params (query, -1, "&", G_URI_PARAMS_WWW_FORM, NULL);
  id = parameters != NULL ? g_hash_table_lookup (parameters, "id") : NULL;

  if (id == NULL || *id == '\0' || strlen (id) > LONGEST_ALIAS || id[strspn (id, DIGITS)] != '\0')
    return NULL;

  return g_strdup (id);
}

ScoutLink *
scout_profile_address_parse (const char *text)
{
  g_autoptr(GUri) uri = NULL;
  g_autofree char *segment = NULL;
  g_autofree char *id = NULL;
  ScoutNetwork network = SCOUT_NETWORK_FACEBOOK;
  ScoutLink *link = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (strnlen (text, LONGEST_TEXT) < LONGEST_TEXT && g_utf8_validate (text, -1, NULL))
    uri = parse_address (text);
  segment = uri != NULL ? dup_segment (uri) : NULL;
  if (segment == NULL)
    return NULL;

  if (is_of (g_uri_get_host (uri), "facebook.com"))
    id = dup_facebook_id (uri, segment);
  else if (is_of (g_uri_get_host (uri), "instagram.com"))
    {
      network = SCOUT_NETWORK_INSTAGRAM;
      if (!g_strv_contains (instagram_places, segment)
          && consists_of (segment, "._", 1, LONGEST_USERNAME))
        id = g_strdup (segment);
    }
  if (id == NULL)
    return NULL;

  link = g_new0 (ScoutLink, 1);
  link->kind = SCOUT_LINK_CREATOR;
  link->network = network;
  link->id = g_steal_pointer (&id);

  return link;
}
