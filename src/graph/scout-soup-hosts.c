/* scout-soup-hosts.c: whom Scout talks to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The one allow-list of the program's own connections (the login's web view has its own). Every
 * address that came over the network passes here before a connection is opened, and again at every
 * redirect. Pure functions; any thread.
 */

#include "config.h"

#include "scout-soup-hosts-private.h"

#include <gio/gio.h>
#include <libsoup/soup.h>
#include <string.h>

/* Longest address, in bytes; Meta's signed picture addresses are below 1 KiB. */
#define MAX_URI 8192

/* Below these Meta serves pictures. */
static const char *const picture_domains[] = {
  ".cdninstagram.com",
  ".facebook.com",
  ".fbcdn.net",
};

/* Graph gives profile pictures addresses at this host. Other hosts of fbsbx.com serve files and
 * programs of strangers, so that it stands here by itself. */
static const char picture_host[] = "platform-lookaside.fbsbx.com";

GUri *
_scout_soup_parse (const char *uri,
                   GUri       *base)
{
  g_autoptr (GUri) parsed = NULL;
  const char *host = NULL;

  if (uri == NULL || strnlen (uri, MAX_URI + 1) > MAX_URI)
    return NULL;

  parsed = base != NULL ? g_uri_parse_relative (base, uri, SOUP_HTTP_URI_FLAGS, NULL)
                        : g_uri_parse (uri, SOUP_HTTP_URI_FLAGS, NULL);
  if (parsed == NULL || g_uri_get_userinfo (parsed) != NULL)
    return NULL;

  host = g_uri_get_host (parsed);
  return host != NULL && *host != '\0' ? g_steal_pointer (&parsed) : NULL;
}

gboolean
_scout_soup_is_loopback (GUri *uri)
{
  const char *host = g_uri_get_host (uri);
  g_autoptr (GInetAddress) address = NULL;

  if (g_ascii_strcasecmp (host, "localhost") == 0)
    return TRUE;

  address = g_inet_address_new_from_string (host);
  return address != NULL && g_inet_address_get_is_loopback (address);
}

gboolean
_scout_soup_may_call (GUri *base)
{
  const char *scheme = g_uri_get_scheme (base);

  return g_str_equal (scheme, "https") ||
         (g_str_equal (scheme, "http") && _scout_soup_is_loopback (base));
}

static gboolean
is_plain_host_name (const char *host)
{
  for (const char *c = host; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && *c != '-' && *c != '.')
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_picture_host (const char *host)
{
  gsize length = strlen (host);

  if (!is_plain_host_name (host))
    return FALSE;
  if (g_ascii_strcasecmp (host, picture_host) == 0)
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (picture_domains); i++)
    {
      gsize n = strlen (picture_domains[i]);

      if (length > n && g_ascii_strcasecmp (host + length - n, picture_domains[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

gboolean
_scout_soup_may_download (GUri *uri,
                          GUri *base)
{
  const char *scheme = g_uri_get_scheme (uri);

  if (_scout_soup_is_loopback (base))
    return _scout_soup_is_loopback (uri) && _scout_soup_may_call (uri);

  /* SOUP_HTTP_URI_FLAGS turn the scheme's own port into -1. */
  return g_str_equal (scheme, "https") &&
         (g_uri_get_port (uri) == -1 || g_uri_get_port (uri) == 443) &&
         is_picture_host (g_uri_get_host (uri));
}
