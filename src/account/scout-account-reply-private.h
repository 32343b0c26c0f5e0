/* scout-account-reply-private.h: reads what the endpoints about the user answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-catalog.h"
#include "scout-graph-client.h"

G_BEGIN_DECLS

/**
 * ScoutAccountUser:
 * @id: (owned): id of the person
 * @name: (owned) (nullable): the person's name
 *
 * What `/me` answers.
 */
typedef struct
{
  char *id;
  char *name;
} ScoutAccountUser;

/**
 * ScoutAccountPermissions:
 * @granted: (owned): permissions with status `granted`
 * @declined: (owned): permissions with another status
 *
 * What `/me/permissions` answers.
 */
typedef struct
{
  GStrv granted;
  GStrv declined;
} ScoutAccountPermissions;

/**
 * ScoutAccountPages:
 * @pages: (owned) (element-type ScoutBrandPage): the Pages
 * @after: (owned) (nullable): cursor to go on from, or %NULL at the end
 *
 * What one call of `/me/accounts` answers.
 */
typedef struct
{
  GPtrArray *pages;
  char *after;
} ScoutAccountPages;

/* Frees a user. */
void _scout_account_user_free (ScoutAccountUser *self);

/* Frees the permissions. */
void _scout_account_permissions_free (ScoutAccountPermissions *self);

/* Frees the Pages of one answer. */
void _scout_account_pages_free (ScoutAccountPages *self);

/**
 * _scout_account_dup_page_fields:
 * @catalog: knows the fields of a Page
 *
 * Returns: (transfer full): what `/me/accounts` is asked for as its `fields`: what the reply reads
 */
char *_scout_account_dup_page_fields (ScoutCatalog *catalog);

/* How to read what is asked for: products are the structs above. */
extern const ScoutGraphReply _scout_account_user_reply;
extern const ScoutGraphReply _scout_account_permissions_reply;

/* Needs the catalogue as the call's read_data. */
extern const ScoutGraphReply _scout_account_pages_reply;

/* How to read what a withdrawal of permissions is answered: it has no product, and what is no
 * success is an error. */
extern const ScoutGraphReply _scout_account_removal_reply;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutAccountUser, _scout_account_user_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutAccountPermissions, _scout_account_permissions_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutAccountPages, _scout_account_pages_free)

G_END_DECLS
