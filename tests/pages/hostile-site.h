/* hostile-site.h: a site that tries everything, and a neighbour that nobody may contact.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The name by which the page speaks of its neighbour. */
#define HOSTILE_SITE_NAME "evil.example"

/* The path of a page that says what Facebook says to browsers that it does not take. */
#define HOSTILE_SITE_UNAVAILABLE "/unavailable"

/* Both listen on the loopback and answer from the caller's main context. */
typedef struct _HostileSite HostileSite;

/* Starts the site. */
HostileSite *hostile_site_new (void);

/* Starts it over https with a certificate that nobody vouches for; NULL if openssl is missing. */
HostileSite *hostile_site_new_self_signed (void);

/* Stops the site. */
void hostile_site_free (HostileSite *self);

/* Stops and later restarts the site, on the same port. */
void hostile_site_set_online (HostileSite *self,
                              gboolean     is_online);

/* Address of the page, such as `http://127.0.0.1:4711/dialog`. */
const char *hostile_site_get_url (HostileSite *self);

/* Whether a path was asked for, such as `/report/ready`. */
gboolean hostile_site_was_asked (HostileSite *self,
                                 const char  *path);

/* How often any path was asked for with a cookie. */
guint hostile_site_get_n_cookies (HostileSite *self);

/* Connections to the neighbour. */
guint hostile_site_get_n_contacts (HostileSite *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HostileSite, hostile_site_free)

/* The neighbour, as a proxy for https: it lets nobody through, and remembers who was asked for. */
char *hostile_site_dup_proxy (HostileSite *self);

/* For which hosts the proxy was asked, as "host:443". (element-type utf8) */
GPtrArray *hostile_site_get_hosts (HostileSite *self);

G_END_DECLS
