/* scout-sandbox-accounts.h: the people, Pages, permissions and tokens of the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox.h"

#include <glib.h>

G_BEGIN_DECLS

/* The client_id that the login dialog accepts, and its secret, which is none. */
#define SCOUT_SANDBOX_APP_ID "104822905531774"
#define SCOUT_SANDBOX_APP_SECRET "SANDBOXSECRETofTheInventedApp"

/**
 * ScoutSandboxPermission:
 *
 * The six permissions that S1 and S2 ask for, as bits.
 */
typedef enum
{
  SCOUT_SANDBOX_PERMISSION_PAGES_SHOW_LIST = 1 << 0,
  SCOUT_SANDBOX_PERMISSION_PAGES_MANAGE_METADATA = 1 << 1,
  SCOUT_SANDBOX_PERMISSION_BUSINESS_MANAGEMENT = 1 << 2,
  SCOUT_SANDBOX_PERMISSION_INSTAGRAM_BASIC = 1 << 3,
  SCOUT_SANDBOX_PERMISSION_INSTAGRAM_DISCOVERY = 1 << 4,
  SCOUT_SANDBOX_PERMISSION_FACEBOOK_DISCOVERY = 1 << 5,
} ScoutSandboxPermission;

#define SCOUT_SANDBOX_N_PERMISSIONS 6
#define SCOUT_SANDBOX_ALL_PERMISSIONS 0x3fu
#define SCOUT_SANDBOX_ALL_PAGES 0x7u

/**
 * ScoutSandboxPermissionInfo:
 * @name: Meta's name
 * @sentence: what the consent page says
 *
 * A permission in words; the position in the table is the bit.
 */
typedef struct
{
  const char *name;
  const char *sentence;
} ScoutSandboxPermissionInfo;

/**
 * ScoutSandboxInstagramInfo:
 *
 * An Instagram account that is linked to a Page; members as Graph calls them.
 */
typedef struct
{
  const char *id;
  const char *username;
  const char *name;
  const char *biography;
  const char *picture_id;
  gint64      followers_count;
  gint64      follows_count;
  gint64      media_count;
} ScoutSandboxInstagramInfo;

/**
 * ScoutSandboxPageInfo:
 *
 * A Page; members as Graph calls them. @instagram is %NULL without a linked account.
 */
typedef struct
{
  const char                      *id;
  const char                      *name;
  const char                      *category;
  const char                      *category_id;
  const char                      *username;
  const char                      *picture_id;
  gint64                           followers_count;
  const ScoutSandboxInstagramInfo *instagram;
} ScoutSandboxPageInfo;

/**
 * ScoutSandboxUser:
 * @id: app-scoped id
 * @name: full name
 * @declined: permissions that the dialog asked for and the user refused
 * @has_pages: whether the user manages the sample Pages
 * @rerequested: whether the user passed a dialog with `auth_type=rerequest`, which gives the third
 *   Page its discovery permissions
 * @has_revoked: whether the user has taken something back since the accounts were made
 *
 * A person.
 */
typedef struct
{
  const char *id;
  const char *name;
  guint       declined;
  gboolean    has_pages;
  gboolean    rerequested;
  gboolean    has_revoked;
} ScoutSandboxUser;

/**
 * ScoutSandboxToken:
 * @text: the token
 * @is_app: whether it is the app's own, which has no user
 * @user: (nullable): who signed in
 * @page: index of the Page whose token it is, or -1 for a user token
 * @permissions: bits of what was granted
 * @pages: bits of the Pages that were ticked
 * @issued_at: Unix time in seconds, or 0 for tokens that were there from the start
 * @expires_at: Unix time in seconds, or 0 for never
 * @data_expires_at: Unix time in seconds at which access to data ends, or 0 for never
 * @is_long_lived: whether it is one of the sixty-day tokens, whose Page tokens never expire
 * @is_removed: %TRUE once the user has removed the app
 *
 * What a token stands for.
 */
typedef struct
{
  char             *text;
  gboolean          is_app;
  ScoutSandboxUser *user;
  int               page;
  guint             permissions;
  guint             pages;
  gint64            issued_at;
  gint64            expires_at;
  gint64            data_expires_at;
  gboolean          is_long_lived;
  gboolean          is_removed;
} ScoutSandboxToken;

/**
 * ScoutSandboxAccounts:
 *
 * All of that. Belongs to the server's thread once it runs; the sample token and its Page tokens
 * are there from the start and never go.
 */
typedef struct _ScoutSandboxAccounts ScoutSandboxAccounts;

/**
 * scout_sandbox_accounts_new:
 * @seed: what the sample tokens follow from
 * @remembers: whether tokens are taken that were made in an earlier sandbox of the seed
 *
 * Returns: (transfer full): the accounts
 */
ScoutSandboxAccounts *scout_sandbox_accounts_new (guint32  seed,
                                                  gboolean remembers);

/**
 * scout_sandbox_accounts_free:
 * @self: (transfer full): the accounts
 *
 * Frees them.
 */
void scout_sandbox_accounts_free (ScoutSandboxAccounts *self);

/**
 * scout_sandbox_accounts_reset:
 * @self: the accounts
 * @now: Unix time in seconds
 *
 * Forgets the tokens that were made up to now, here or earlier, and what was refused and taken
 * back.
 */
void scout_sandbox_accounts_reset (ScoutSandboxAccounts *self,
                                   gint64                now);

/**
 * scout_sandbox_get_permission_info:
 * @index: 0 to %SCOUT_SANDBOX_N_PERMISSIONS - 1
 *
 * Returns: (transfer none): the permission of bit @index
 */
const ScoutSandboxPermissionInfo *scout_sandbox_get_permission_info (guint index);

/**
 * scout_sandbox_find_permission:
 * @name: text of any kind
 *
 * Returns: its bit, or 0 if there is no such permission
 */
guint scout_sandbox_find_permission (const char *name);

/**
 * scout_sandbox_get_page_info:
 * @index: 0 to %SCOUT_SANDBOX_N_PAGES - 1
 *
 * Returns: (transfer none): the Page
 */
const ScoutSandboxPageInfo *scout_sandbox_get_page_info (guint index);

/**
 * scout_sandbox_accounts_get_sample_token:
 * @self: the accounts
 *
 * Returns: (transfer none): the ready user token
 */
const ScoutSandboxToken *scout_sandbox_accounts_get_sample_token (ScoutSandboxAccounts *self);

/**
 * scout_sandbox_accounts_get_app_token:
 * @self: the accounts
 *
 * Returns: (transfer none): the app's own token; `ID|SECRET` stands for it as well
 */
const ScoutSandboxToken *scout_sandbox_accounts_get_app_token (ScoutSandboxAccounts *self);

/**
 * scout_sandbox_accounts_get_page_token:
 * @self: the accounts
 * @user_token: a user token
 * @page: index of a Page
 *
 * Page tokens of a short-lived user token expire with it, others never (conventions 1.4).
 *
 * Returns: (transfer none): the Page token, the same on every call
 */
const ScoutSandboxToken *
scout_sandbox_accounts_get_page_token (ScoutSandboxAccounts    *self,
                                       const ScoutSandboxToken *user_token,
                                       guint                    page);

/**
 * scout_sandbox_accounts_find_token:
 * @self: the accounts
 * @text: text of any kind
 *
 * Looks up the token of a call, which counts as a use of it.
 *
 * Returns: (transfer none) (nullable): the token, valid while fewer than 1,000 others are made
 */
const ScoutSandboxToken *scout_sandbox_accounts_find_token (ScoutSandboxAccounts *self,
                                                            const char           *text);

/**
 * scout_sandbox_accounts_find_user:
 * @self: the accounts
 * @email: what was typed into the sign-in form
 *
 * Returns: (transfer none): `nopages@…` is somebody without Pages, `decline@…` somebody whose
 *   refusals are kept apart, everybody else the sample user
 */
ScoutSandboxUser *scout_sandbox_accounts_find_user (ScoutSandboxAccounts *self,
                                                    const char           *email);

/**
 * scout_sandbox_accounts_sign_in:
 * @self: the accounts
 * @grant: who, with which permissions and Pages, until when; its text and page are ignored
 *
 * Makes a new user token. Of these and their Page tokens the 1,000 that were made or used
 * last are kept.
 *
 * Returns: (transfer none): the token
 */
const ScoutSandboxToken *scout_sandbox_accounts_sign_in (ScoutSandboxAccounts    *self,
                                                         const ScoutSandboxToken *grant);

/**
 * scout_sandbox_accounts_revoke:
 * @self: the accounts
 * @user: a user
 * @permissions: bits to take away, or 0 to remove the app, which ends all of the user's tokens
 *
 * Takes permissions back.
 */
void scout_sandbox_accounts_revoke (ScoutSandboxAccounts *self,
                                    ScoutSandboxUser     *user,
                                    guint                 permissions);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxAccounts, scout_sandbox_accounts_free)

G_END_DECLS
