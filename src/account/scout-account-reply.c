/* scout-account-reply.c: reads what the endpoints about the user answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Runs in the client's workers: pure functions from a reader to a product. What Scout cannot do
 * without (the list, the user's id) is required; a row without an id is left out; everything else
 * may be missing in any form.
 */

#include "config.h"

#include "scout-account-reply-private.h"

#include "scout-foreign-token-private.h"
#include "scout-graph-paging.h"
#include "scout-permission.h"

#include <string.h>

/* What one row of `/me/accounts` tells, pointing into the reader's arena. */
typedef struct
{
  ScoutBrandPageFields fields;
  ScoutToken *token; /* (owned) (nullable) */
} Row;

typedef enum
{
  PAGE_FIELD_ID,
  PAGE_FIELD_NAME,
  PAGE_FIELD_CATEGORY,
  PAGE_FIELD_TASKS,
  PAGE_FIELD_TOKEN,
  PAGE_FIELD_FOLLOWERS,
  PAGE_FIELD_PICTURE,
  PAGE_FIELD_INSTAGRAM,
  N_PAGE_FIELDS
} PageField;

/* By our names of them, in the order in which they are asked for, with what is wanted of those that
 * have fields of their own. The marketplace does not serve accounts that are connected only
 * (conventions section 2). */
static const struct
{
  const char *id;
  const char *members;
} page_fields[N_PAGE_FIELDS] = {
  [PAGE_FIELD_ID] = { "id", "" },
  [PAGE_FIELD_NAME] = { "name", "" },
  [PAGE_FIELD_CATEGORY] = { "category", "" },
  [PAGE_FIELD_TASKS] = { "tasks", "" },
  [PAGE_FIELD_TOKEN] = { "token", "" },
  [PAGE_FIELD_FOLLOWERS] = { "followers", "" },
  [PAGE_FIELD_PICTURE] = { "picture", "{url}" },
  [PAGE_FIELD_INSTAGRAM] = { "instagram-account", "{id,username}" },
};

static const ScoutCatalogObject *
get_page_object (ScoutCatalog *catalog)
{
  return scout_catalog_api_find_object (scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK),
                                        "page");
}

char *
_scout_account_dup_page_fields (ScoutCatalog *catalog)
{
  const ScoutCatalogObject *object = get_page_object (catalog);
  GString *fields = g_string_new (NULL);

  for (gsize i = 0; i < N_PAGE_FIELDS; i++)
    {
      const ScoutCatalogField *field = scout_catalog_object_find_field_by_id (object,
                                                                              page_fields[i].id);

      if (field != NULL)
        g_string_append_printf (fields, "%s%s%s", fields->len > 0 ? "," : "", field->name,
                                page_fields[i].members);
    }

  return g_string_free (fields, FALSE);
}

/* %N_PAGE_FIELDS for what was not asked for. */
static PageField
find_page_field (const ScoutCatalogObject *object,
                 const char               *name)
{
  const ScoutCatalogField *field = scout_catalog_object_find_field (object, name);
  PageField found = 0;

  if (field == NULL)
    return N_PAGE_FIELDS;

  while (found < N_PAGE_FIELDS && !g_str_equal (page_fields[found].id, field->id))
    found++;

  return found;
}

static gboolean
begin_object_or_skip (ScoutJsonReader *reader)
{
  if (scout_json_reader_peek (reader) == SCOUT_JSON_KIND_OBJECT)
    return scout_json_reader_begin_object (reader);

  scout_json_reader_skip (reader);

  return FALSE;
}

static gboolean
begin_array_or_skip (ScoutJsonReader *reader)
{
  if (scout_json_reader_peek (reader) == SCOUT_JSON_KIND_ARRAY)
    return scout_json_reader_begin_array (reader);

  scout_json_reader_skip (reader);

  return FALSE;
}

/* {"id":"1000001","name":"Robin"} */
static gpointer
read_user (ScoutJsonReader *reader,
           gint64           fetched_at,
           gconstpointer    read_data)
{
  g_autoptr (ScoutAccountUser) user = g_new0 (ScoutAccountUser, 1);
  const char *member = NULL;
  const char *id = NULL;
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &member))
    {
      if (g_str_equal (member, "id"))
        id = scout_json_reader_read_id (reader);
      else if (g_str_equal (member, "name"))
        name = scout_json_reader_read_text (reader);
    }

  if (id == NULL || *id == '\0')
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "the user has no id");

  user->id = g_strdup (id);
  user->name = g_strdup (name);

  return g_steal_pointer (&user);
}

static void
read_permission (ScoutJsonReader *reader,
                 GStrvBuilder    *granted,
                 GStrvBuilder    *declined)
{
  const char *member = NULL;
  const char *name = NULL;
  const char *status = NULL;

  if (!begin_object_or_skip (reader))
    return;

  while (scout_json_reader_next_member (reader, &member))
    {
      if (g_str_equal (member, "permission"))
        name = scout_json_reader_read_text (reader);
      else if (g_str_equal (member, "status"))
        status = scout_json_reader_read_text (reader);
    }

  if (scout_permission_is_name (name))
    g_strv_builder_add (g_strcmp0 (status, "granted") == 0 ? granted : declined, name);
}

/* {"data":[{"permission":"…","status":"granted"|"declined"|"expired"}]} */
static gpointer
read_permissions (ScoutJsonReader *reader,
                  gint64           fetched_at,
                  gconstpointer    read_data)
{
  g_autoptr (ScoutAccountPermissions) permissions = g_new0 (ScoutAccountPermissions, 1);
  g_autoptr (GStrvBuilder) granted = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) declined = g_strv_builder_new ();
  const char *member = NULL;
  gboolean has_data = FALSE;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &member))
    {
      if (!g_str_equal (member, "data"))
        continue;

      has_data = TRUE;
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        read_permission (reader, granted, declined);
    }

  if (!has_data)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "there is no list");

  permissions->granted = g_strv_builder_end (granted);
  permissions->declined = g_strv_builder_end (declined);

  return g_steal_pointer (&permissions);
}

static gboolean
read_has_manage_task (ScoutJsonReader *reader)
{
  gboolean has_manage = FALSE;

  if (!begin_array_or_skip (reader))
    return FALSE;

  while (scout_json_reader_next_element (reader))
    {
      if (g_strcmp0 (scout_json_reader_read_text (reader), "MANAGE") == 0)
        has_manage = TRUE;
    }

  return has_manage;
}

/* {"data":{"url":"https:\/\/…"}}, or without the data around it. */
static const char *
read_picture (ScoutJsonReader *reader)
{
  const char *member = NULL;
  const char *url = NULL;

  if (!begin_object_or_skip (reader))
    return NULL;

  while (scout_json_reader_next_member (reader, &member))
    {
      if (g_str_equal (member, "data"))
        url = read_picture (reader);
      else if (g_str_equal (member, "url"))
        url = scout_json_reader_read_text (reader);
    }

  return url;
}

static void
read_instagram_account (ScoutJsonReader      *reader,
                        ScoutBrandPageFields *fields)
{
  const char *member = NULL;

  if (!begin_object_or_skip (reader))
    return;

  while (scout_json_reader_next_member (reader, &member))
    {
      if (g_str_equal (member, "id"))
        fields->instagram_user_id = scout_json_reader_read_id (reader);
      else if (g_str_equal (member, "username"))
        fields->instagram_username = scout_json_reader_read_text (reader);
    }
}

/* The arena may live for long after the token has gone, so its copy is wiped at once. */
static ScoutToken *
read_token (ScoutJsonReader *reader)
{
  const char *text = scout_json_reader_read_text (reader);
  ScoutToken *token = _scout_foreign_token_new (text);

  if (text != NULL)
    explicit_bzero ((char *) text, strlen (text));

  return token;
}

static void
read_row (ScoutJsonReader          *reader,
          const ScoutCatalogObject *object,
          Row                      *row)
{
  const char *member = NULL;

  if (!begin_object_or_skip (reader))
    return;

  while (scout_json_reader_next_member (reader, &member))
    {
      switch (find_page_field (object, member))
        {
        case PAGE_FIELD_ID:
          row->fields.id = scout_json_reader_read_id (reader);
          break;
        case PAGE_FIELD_NAME:
          row->fields.name = scout_json_reader_read_text (reader);
          break;
        case PAGE_FIELD_CATEGORY:
          row->fields.category = scout_json_reader_read_text (reader);
          break;
        case PAGE_FIELD_TASKS:
          row->fields.can_manage = read_has_manage_task (reader);
          break;
        case PAGE_FIELD_TOKEN:
          if (row->token == NULL)
            row->token = read_token (reader);
          break;
        case PAGE_FIELD_FOLLOWERS:
          row->fields.followers = scout_json_reader_read_count (reader);
          break;
        case PAGE_FIELD_PICTURE:
          row->fields.picture_url = read_picture (reader);
          break;
        case PAGE_FIELD_INSTAGRAM:
          read_instagram_account (reader, &row->fields);
          break;
        case N_PAGE_FIELDS:
        default:
          break;
        }
    }
}

static void
add_page (ScoutJsonReader          *reader,
          const ScoutCatalogObject *object,
          GPtrArray                *pages)
{
  Row row = { .fields = { .followers = -1 } };

  read_row (reader, object, &row);
  if (row.fields.id != NULL && *row.fields.id != '\0')
    {
      if (row.fields.name == NULL)
        row.fields.name = row.fields.id;
      row.fields.token = row.token;
      g_ptr_array_add (pages, scout_brand_page_new (&row.fields));
    }

  g_clear_pointer (&row.token, scout_token_unref);
}

static gpointer
read_pages (ScoutJsonReader *reader,
            gint64           fetched_at,
            gconstpointer    read_data)
{
  g_autoptr (ScoutAccountPages) pages = g_new0 (ScoutAccountPages, 1);
  ScoutGraphPaging paging = { 0 };
  const char *member = NULL;
  gboolean has_data = FALSE;

  pages->pages = g_ptr_array_new_with_free_func (g_object_unref);
  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &member))
    {
      if (g_str_equal (member, "paging"))
        scout_graph_paging_read (&paging, reader);
      if (!g_str_equal (member, "data"))
        continue;

      has_data = TRUE;
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        add_page (reader, get_page_object ((ScoutCatalog *) read_data), pages->pages);
    }

  if (!has_data)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "there is no list");
  if (paging.has_next)
    pages->after = g_strdup (paging.after);

  return g_steal_pointer (&pages);
}

/* {"success":true}, or in older versions true alone (conventions section 1.3). */
static gpointer
read_removal (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  const char *member = NULL;
  gboolean is_removed = FALSE;

  if (scout_json_reader_peek (reader) != SCOUT_JSON_KIND_OBJECT)
    scout_json_reader_read_boolean (reader, &is_removed);
  else
    {
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &member))
        {
          if (g_str_equal (member, "success"))
            scout_json_reader_read_boolean (reader, &is_removed);
        }
    }

  if (!is_removed)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "nothing was removed");

  return NULL;
}

const ScoutGraphReply _scout_account_user_reply = {
  read_user, (GDestroyNotify) _scout_account_user_free
};

const ScoutGraphReply _scout_account_permissions_reply = {
  read_permissions, (GDestroyNotify) _scout_account_permissions_free
};

const ScoutGraphReply _scout_account_pages_reply = {
  read_pages, (GDestroyNotify) _scout_account_pages_free
};

const ScoutGraphReply _scout_account_removal_reply = { read_removal, NULL };

void
_scout_account_user_free (ScoutAccountUser *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self);
}

void
_scout_account_permissions_free (ScoutAccountPermissions *self)
{
  g_strfreev (self->granted);
  g_strfreev (self->declined);
  g_free (self);
}

void
_scout_account_pages_free (ScoutAccountPages *self)
{
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_free (self->after);
  g_free (self);
}
