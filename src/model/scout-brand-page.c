/* scout-brand-page.c: a Facebook Page that the brand manages and searches as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Holds copies of what `/me/accounts` said of one Page. It has no properties, so that nothing that
 * walks over properties (inspectors, serialisers, debug output) meets the token. Immutable, may be
 * read from any thread.
 */

#include "config.h"

#include "scout-brand-page.h"

struct _ScoutBrandPage
{
  GObject parent_instance;

  ScoutBrandPageFields fields; /* every string and the token (owned) */
};

G_DEFINE_FINAL_TYPE (ScoutBrandPage, scout_brand_page, G_TYPE_OBJECT)

/* The fields point to strings of the Page's own, which nobody else may change. */
static void
free_text (const char *text)
{
  g_free ((char *) text);
}

static void
free_texts (const char * const *texts)
{
  g_strfreev ((char **) texts);
}

static void
scout_brand_page_finalize (GObject *object)
{
  ScoutBrandPage *self = SCOUT_BRAND_PAGE (object);

  g_clear_pointer (&self->fields.id, free_text);
  g_clear_pointer (&self->fields.name, free_text);
  g_clear_pointer (&self->fields.former_names, free_texts);
  g_clear_pointer (&self->fields.category, free_text);
  g_clear_pointer (&self->fields.picture_url, free_text);
  g_clear_pointer (&self->fields.instagram_user_id, free_text);
  g_clear_pointer (&self->fields.instagram_username, free_text);
  g_clear_pointer (&self->fields.token, scout_token_unref);

  G_OBJECT_CLASS (scout_brand_page_parent_class)->finalize (object);
}

static void
scout_brand_page_class_init (ScoutBrandPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_brand_page_finalize;
}

static void
scout_brand_page_init (ScoutBrandPage *self)
{
  self->fields.followers = -1;
}

ScoutBrandPage *
scout_brand_page_new (const ScoutBrandPageFields *fields)
{
  ScoutBrandPage *self = NULL;

  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (fields->id != NULL, NULL);
  g_return_val_if_fail (fields->name != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_BRAND_PAGE, NULL);
  self->fields.id = g_strdup (fields->id);
  self->fields.name = g_strdup (fields->name);
  self->fields.former_names = (const char * const *) g_strdupv ((char **) fields->former_names);
  self->fields.category = g_strdup (fields->category);
  self->fields.picture_url = g_strdup (fields->picture_url);
  self->fields.followers = fields->followers;
  self->fields.can_manage = fields->can_manage;
  self->fields.instagram_user_id = g_strdup (fields->instagram_user_id);
  self->fields.instagram_username = g_strdup (fields->instagram_username);
  if (fields->token != NULL)
    self->fields.token = scout_token_ref (fields->token);

  return self;
}

const ScoutBrandPageFields *
scout_brand_page_get_fields (ScoutBrandPage *self)
{
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (self), NULL);

  return &self->fields;
}
