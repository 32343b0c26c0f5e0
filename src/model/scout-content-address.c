/* scout-content-address.c: which post an address on Facebook leads to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Facebook writes the address of one post in many ways, and S2's `content_id` takes only what they
 * have in common. What is pasted is foreign text: it is cut to size before it is looked at, only
 * hosts of Facebook count, and what comes out has the letters of an id and no others, whatever was
 * in it. Pure functions for any thread.
 */

#include "config.h"

#include "scout-content-address.h"

#include <glib/gi18n.h>
#include <string.h>

/* Facebook's longest addresses, with all that browsers add, are half as long. */
#define LONGEST_TEXT 2048

/* Numbers have some 20 digits and encoded ids some 70 letters. */
#define LONGEST_ID 128

#define ENCODED "pfbid"
#define DIGITS "0123456789"

/* Segments of a path that are followed by the id of a post, perhaps behind a title or an album. */
static const char * const post_segments[] = {
  "posts", "videos", "reel", "reels", "photos", "permalink", "watch", "live", NULL,
};

/*
 * ParameterRow:
 * @path: the whole path
 * @name: the parameter that is the id
 *
 * An address that says the post behind its question mark.
 */
typedef struct
{
  const char *path;
  const char *name;
} ParameterRow;

static const ParameterRow parameter_rows[] = {
  { "watch", "v" },
  { "watch/live", "v" },
  { "video.php", "v" },
  { "video/video.php", "v" },
  { "photo", "fbid" },
  { "photo.php", "fbid" },
  { "permalink.php", "story_fbid" },
  { "story.php", "story_fbid" },
};

/* Hosts of which every address is a short one or leads elsewhere. */
static const char * const share_hosts[] = { "fb.watch", "fb.me", "fb.gg", NULL };
static const char * const redirect_hosts[] = { "l.facebook.com", "lm.facebook.com", NULL };

/* Where Facebook sends whoever is not signed in. What was wanted stands behind "next". */
static const char * const sign_in_paths[] = { "login", "login.php", "login/web", NULL };

/* What ends a sentence behind an address; no id ends with any of these. */
#define SENTENCE_ENDS ".,;:!?"

G_DEFINE_QUARK (scout-content-address-error-quark, scout_content_address_error)

static gboolean
is_number (const char *text)
{
  gsize length = strlen (text);

  return length > 0 && length <= LONGEST_ID && strspn (text, DIGITS) == length;
}

static gboolean
is_encoded (const char *text)
{
  gsize length = strlen (text);

  if (!g_str_has_prefix (text, ENCODED) || length == strlen (ENCODED) || length > LONGEST_ID)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (text[i]))
      return FALSE;

  return TRUE;
}

/* "100044413150303_886117876817680" is how Graph itself calls the post of a Page: the second number
 * is the post. */
static char *
dup_id (const char *text)
{
  const char *rest = text + strspn (text, DIGITS);

  if (is_number (text) || is_encoded (text))
    return g_strdup (text);
  if (rest > text && *rest == '_' && (is_number (rest + 1) || is_encoded (rest + 1)))
    return g_strdup (rest + 1);

  return NULL;
}

static gboolean
is_of (const char *host,
       const char *site)
{
  gsize length = strlen (host);
  gsize rest = strlen (site);

  return length >= rest && strcmp (host + length - rest, site) == 0
         && (length == rest || host[length - rest - 1] == '.');
}

static gboolean
is_facebook (const char *host)
{
  return is_of (host, "facebook.com") || is_of (host, "fb.com");
}

/* The segments of the path that are not empty; NULL where the path is not to be decoded. */
static GStrv
split_path (const char *path)
{
  g_auto(GStrv) raw = g_strsplit (path, "/", -1);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; raw[i] != NULL; i++)
    {
      g_autofree char *segment = g_uri_unescape_string (raw[i], "/");

      if (segment == NULL)
        return NULL;
      if (*segment != '\0')
        g_strv_builder_add (builder, segment);
    }

  return g_strv_builder_end (builder);
}

/* /Meta/videos/886117876817680, /Meta/videos/a-title/886117876817680, /reel/886117876817680: the
 * last of the segments behind the word is the id. */
static char *
find_in_path (const char * const *segments)
{
  guint n_segments = g_strv_length ((GStrv) segments);

  for (guint i = 0; i + 1 < n_segments; i++)
    if (g_strv_contains (post_segments, segments[i]))
      return dup_id (segments[n_segments - 1]);

  return NULL;
}

static char *
find_in_parameters (const char * const *segments,
                    const char         *query) /* (nullable) */
{
  g_autofree char *path = g_strjoinv ("/", (GStrv) segments);
  g_autoptr(GHashTable) parameters = NULL;

  if (query == NULL)
    return NULL;

  parameters = g_uri_parse_params (query, -1, "&", G_URI_PARAMS_WWW_FORM, NULL);
  for (gsize i = 0; parameters != NULL && i < G_N_ELEMENTS (parameter_rows); i++)
    {
      const char *value = g_hash_table_lookup (parameters, parameter_rows[i].name);

      if (value != NULL && strcmp (path, parameter_rows[i].path) == 0)
        return dup_id (value);
    }

  return NULL;
}

static char *
refuse (ScoutContentAddressError   code,
        const char                *message,
        GError                   **error)
{
  g_set_error_literal (error, SCOUT_CONTENT_ADDRESS_ERROR, (int) code, message);

  return NULL;
}

static char *
refuse_share_link (GError **error)
{
  return refuse (SCOUT_CONTENT_ADDRESS_ERROR_SHARE_LINK,
                 _("This short link does not say which post it leads to. Open it in a browser "
                   "and copy the address from there."),
                 error);
}

/* "www.facebook.com/…", as some browsers copy it, has no scheme. */
static GUri *
parse_address (const char *text)
{
  g_autofree char *address = NULL;
  g_autoptr(GUri) uri = NULL;
  const char *scheme = NULL;

  if (strstr (text, "://") == NULL)
    address = g_strconcat ("https://", text, NULL);

  uri = g_uri_parse (address != NULL ? address : text,
                     G_URI_FLAGS_ENCODED | G_URI_FLAGS_PARSE_RELAXED, NULL);
  if (uri == NULL || g_uri_get_host (uri) == NULL || strchr (g_uri_get_host (uri), '.') == NULL)
    return NULL;

  scheme = g_uri_get_scheme (uri);
  if (strcmp (scheme, "https") != 0 && strcmp (scheme, "http") != 0)
    return NULL;

  return g_steal_pointer (&uri);
}

static char *
refuse_other_site (const char  *host,
                   GError     **error)
{
  return refuse (SCOUT_CONTENT_ADDRESS_ERROR_OTHER_SITE,
                 is_of (host, "instagram.com")
                   ? _("Meta finds no post of Instagram by its address. Open it from its "
                       "creator’s page.")
                   : _("This is not an address of Facebook. Copy that of a post there."),
                 error);
}

/* What was wanted where Facebook asked to sign in first. (transfer full) (nullable) */
static GUri *
parse_next (const char * const *segments,
            const char         *query) /* (nullable) */
{
  g_autofree char *path = g_strjoinv ("/", (GStrv) segments);
  g_autoptr(GHashTable) parameters = NULL;
  const char *next = NULL;

  if (query == NULL || !g_strv_contains (sign_in_paths, path))
    return NULL;

  parameters = g_uri_parse_params (query, -1, "&", G_URI_PARAMS_WWW_FORM, NULL);
  next = parameters != NULL ? g_hash_table_lookup (parameters, "next") : NULL;

  return next != NULL ? parse_address (next) : NULL;
}

static char *
find_id (GUri    *uri,
         GError **error)
{
  g_autoptr(GUri) next = NULL;
  g_autofree char *host = g_ascii_strdown (g_uri_get_host (uri), -1);
  g_auto(GStrv) segments = NULL;
  char *id = NULL;

  if (g_strv_contains (share_hosts, host) || g_strv_contains (redirect_hosts, host))
    return refuse_share_link (error);
  if (!is_facebook (host))
    return refuse_other_site (host, error);

  segments = split_path (g_uri_get_path (uri));
  if (segments != NULL && g_strcmp0 (segments[0], "share") == 0)
    return refuse_share_link (error);
  if (segments != NULL)
    next = parse_next ((const char * const *) segments, g_uri_get_query (uri));
  if (next != NULL)
    return find_id (next, error);

  if (segments != NULL)
    id = find_in_parameters ((const char * const *) segments, g_uri_get_query (uri));
  if (segments != NULL && id == NULL)
    id = find_in_path ((const char * const *) segments);
  if (id == NULL)
    return refuse (SCOUT_CONTENT_ADDRESS_ERROR_NO_POST,
                   _("This address does not lead to a post. Open the post itself and copy its "
                     "address."), error);

  return id;
}

/* The address among words, as phones share it; all of the text if there is none, and nothing if it
 * could be either of two. (transfer full) (nullable) */
static char *
dup_address (const char *text)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \t\r\n", -1);
  const char *address = NULL;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (strstr (words[i], "://") == NULL)
        continue;
      if (address != NULL)
        return NULL;
      address = words[i];
    }

  return g_strdup (address != NULL ? address : text);
}

static void
cut_sentence_end (char *text)
{
  gsize length = strlen (text);

  while (length > 0 && strchr (SENTENCE_ENDS, text[length - 1]) != NULL)
    text[--length] = '\0';
}

/* Mails and chats put addresses between brackets, people between quotes and into sentences.
 * (transfer full) (nullable) */
static char *
dup_bare (const char *text)
{
  static const struct { const char *before, *after; } marks[] = {
    { "<", ">" }, { "(", ")" }, { "\"", "\"" }, { "'", "'" }, { "“", "”" }, { "„", "“" },
    { "«", "»" },
  };
  char *bare = dup_address (text);

  if (bare == NULL)
    return NULL;

  cut_sentence_end (g_strstrip (bare));
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize n_before = strlen (marks[i].before), n_after = strlen (marks[i].after);
      gsize length = strlen (bare);

      if (length <= n_before + n_after || !g_str_has_prefix (bare, marks[i].before)
          || !g_str_has_suffix (bare, marks[i].after))
        continue;
      bare[length - n_after] = '\0';
      memmove (bare, bare + n_before, length - n_after - n_before + 1);
      cut_sentence_end (g_strstrip (bare));
      return bare;
    }

  return bare;
}

char *
scout_content_address_dup_id (const char  *text,
                              GError     **error)
{
  g_autofree char *bare = NULL;
  g_autoptr(GUri) uri = NULL;
  char *id = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (strnlen (text, LONGEST_TEXT) < LONGEST_TEXT && g_utf8_validate (text, -1, NULL))
    bare = dup_bare (text);
  if (bare != NULL)
    {
      id = dup_id (bare);
      if (id != NULL)
        return id;
      uri = parse_address (bare);
    }

  if (uri == NULL)
    return refuse (SCOUT_CONTENT_ADDRESS_ERROR_MALFORMED,
                   _("This is neither the address of a post nor its number."), error);

  return find_id (uri, error);
}

/* Aliases are letters, digits and dots; a number is an id. */
static gboolean
is_owner (const char *segment)
{
  if (*segment == '\0' || strlen (segment) > LONGEST_ID
      || g_strv_contains (post_segments, segment) || strcmp (segment, "groups") == 0)
    return FALSE;

  for (const char *c = segment; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && *c != '.')
      return FALSE;

  return TRUE;
}

char *
scout_content_address_dup_owner (const char *address)
{
  g_autoptr(GUri) uri = NULL;
  g_autofree char *host = NULL;
  g_auto(GStrv) segments = NULL;

  if (address == NULL || strnlen (address, LONGEST_TEXT) == LONGEST_TEXT
      || !g_utf8_validate (address, -1, NULL))
    return NULL;

  uri = parse_address (address);
  if (uri == NULL)
    return NULL;
  host = g_ascii_strdown (g_uri_get_host (uri), -1);
  segments = split_path (g_uri_get_path (uri));
  if (!is_facebook (host) || segments == NULL || g_strv_length (segments) < 3
      || !g_strv_contains (post_segments, segments[1]) || !is_owner (segments[0]))
    return NULL;

  return g_strdup (segments[0]);
}
