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
/* No document says how long names are: S2's own has four letters ("Meta"), ids have some 20 digits.
 * What is longer than any that were seen is something else. */
#define LONGEST_ALIAS 50
#define LONGEST_USERNAME 30
#define SCRIPT ".php"
#define DIGITS "0123456789"

/* What has addresses like those of profiles, and is none. */
static const char * const facebook_places[] = {
  "events", "gaming", "groups", "login", "marketplace", "messages", "notifications", "pages",
  "photo", "reel", "reels", "search", "settings", "share", "stories", "videos", "watch",
  "business", "help", "policies", "privacy", "home", "about", "ads", "legal", "hashtag", "friends",
  "latest", "l", "sharer", NULL
};
static const char * const instagram_places[] = {
  "accounts", "direct", "explore", "p", "reel", "reels", "stories", "tv", "about", NULL
};

static const char * const profile_hosts[] = { "www", "m", "mbasic", "web", NULL };

static gboolean
consists_of (const char *name,
             const char *others,
             gsize       longest)
{
  gsize length = strlen (name);

  if (length == 0 || length > longest)
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

/* Whether what stands before the site's name leads to profiles: "business.", "help." and "l." do
 * not. Sites in one language are called "de-de." and the like. */
static gboolean
has_profiles (const char *host,
              gsize       length)
{
  for (gsize i = 0; profile_hosts[i] != NULL; i++)
    if (strlen (profile_hosts[i]) == length
        && g_ascii_strncasecmp (host, profile_hosts[i], length) == 0)
      return TRUE;

  return length == 5 && g_ascii_isalpha (host[0]) && g_ascii_isalpha (host[1]) && host[2] == '-'
         && g_ascii_isalpha (host[3]) && g_ascii_isalpha (host[4]);
}

static gboolean
is_of (const char *host,
       const char *site)
{
  gsize length = strlen (host);
  gsize rest = strlen (site);

  return length >= rest && g_ascii_strcasecmp (host + length - rest, site) == 0
         && (length == rest
             || (host[length - rest - 1] == '.' && has_profiles (host, length - rest - 1)));
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

/* What Facebook has as "home.php" and the like is nobody's. */
static gboolean
is_script (const char *segment)
{
  gsize length = strlen (segment);

  return length >= strlen (SCRIPT)
         && g_ascii_strcasecmp (segment + length - strlen (SCRIPT), SCRIPT) == 0;
}

static char *
dup_facebook_id (GUri       *uri,
                 const char *segment)
{
  const char *query = g_uri_get_query (uri);
  g_autoptr(GHashTable) parameters = NULL;
  const char *id = NULL;

  if (!g_strv_contains (facebook_places, segment) && !is_script (segment))
    return consists_of (segment, ".", LONGEST_ALIAS) ? g_strdup (segment) : NULL;
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
          && consists_of (segment, "._", LONGEST_USERNAME))
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
