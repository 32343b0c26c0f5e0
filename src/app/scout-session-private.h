/* scout-session-private.h: what the parts of the session share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-session.h"

G_BEGIN_DECLS

struct _ScoutSession
{
  GObject parent_instance;

  ScoutSandbox *sandbox; /* (owned) (nullable): %NULL in a live session */
  char *dialog_url;      /* (owned) */
  char *app_id;          /* (owned) */
  char *configuration_id; /* (owned) */
  gboolean has_own_app;

  ScoutCatalog *catalog;        /* (owned) (nullable): loaded when it is first asked for */
  ScoutClock *clock;            /* (owned) */
  ScoutGraphClient *client;     /* (owned) */
  ScoutAccountService *service; /* (owned) */
  ScoutPictureSource *pictures; /* (owned) */
  ScoutTokenVault *vault;       /* (owned) */

  ScoutStoredToken *token;       /* (owned) (nullable) */
  ScoutAccount *account;         /* (owned) (nullable) */
  ScoutBrandPage *brand_page;    /* (owned) (nullable) */
  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  GCancellable *cancellable;     /* (owned): of the account that is being loaded */
  GHashTable *refused;           /* (owned): ids of Pages that may not search */
  GSettings *settings;           /* (owned) (nullable) */
};

G_END_DECLS
