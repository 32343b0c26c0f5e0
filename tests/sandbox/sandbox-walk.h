/* sandbox-walk.h: walks through the login dialog as a browser without cookies would.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sandbox-client.h"

G_BEGIN_DECLS

#define REDIRECT "https://www.facebook.com/connect/login_success.html"
#define ALL_SCOPES \
  "pages_show_list,pages_manage_metadata,business_management,instagram_basic," \
  "instagram_creator_marketplace_discovery,facebook_creator_marketplace_discovery"
#define ALL_PAGES "page-101844377192001=1&page-101844377192002=1&page-101844377192003=1"
#define ALL_TICKS \
  "pages_manage_metadata=1&business_management=1&instagram_basic=1&" \
  "instagram_creator_marketplace_discovery=1&facebook_creator_marketplace_discovery=1"

/* The dialog's address with a state, and what is given. */
char *make_path (const char *redirect_uri,
                 const char *extra);

/* The session that the page's form names. */
char *find_session (const Answer *answer);

const char *get_location (const Answer *answer);

/* Sends the form of a step. */
Answer *post (Fixture    *fixture,
              const char *step,
              const char *session,
              const char *values);

/* Opens the dialog and walks to the consent page, which is returned. */
Answer *walk_to_consent (Fixture     *fixture,
                         const char  *path,
                         const char  *email,
                         const char  *pages,
                         char       **session);

/* The parameters behind the mark. */
GHashTable *parse (const char *location,
                   char        mark);

/* Walks the whole way and returns where the browser is sent. */
char *walk (Fixture    *fixture,
            const char *path,
            const char *email,
            const char *pages,
            const char *decision);

G_END_DECLS
