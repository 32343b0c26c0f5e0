/* scout-creator-details.c: what is known of a creator beyond the profile.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Getters of what S1 and its additions tell, and of the lists that come along with a creator: posts
 * and insights. Posts become objects each time they are asked for; who shows them keeps them. Any
 * thread.
 */

#include "config.h"

#include "scout-creator.h"

#include "scout-creator-private.h"

static const char * const no_names[] = { NULL };

const char *
scout_creator_get_portfolio_url (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->portfolio_url;
}

const char *
scout_creator_get_onboarding_status (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->onboarding_status;
}

const char *
scout_creator_get_messaging_id (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->messaging_id;
}

const char *
scout_creator_get_page_id (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->page_id;
}

const char *
scout_creator_get_page_name (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->page_name;
}

const char * const *
scout_creator_get_badges (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), no_names);

  return self->fields->badges != NULL ? self->fields->badges : no_names;
}

const char * const *
scout_creator_get_platforms (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), no_names);

  return self->fields->platforms != NULL ? self->fields->platforms : no_names;
}

ScoutTruth
scout_creator_is_verified (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_TRUTH_UNKNOWN);

  return self->fields->verified;
}

ScoutTruth
scout_creator_is_onboarded (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_TRUTH_UNKNOWN);

  return self->fields->onboarded;
}

/* What the catalogue knows of Facebook's word is a guess (conventions section 7, row 2): any other
 * says nothing. */
ScoutTruth
scout_creator_has_joined (ScoutCreator *self)
{
  const char *status = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_TRUTH_UNKNOWN);

  status = self->fields->onboarding_status;
  if (self->fields->onboarded != SCOUT_TRUTH_UNKNOWN || status == NULL)
    return self->fields->onboarded;
  if (g_ascii_strcasecmp (status, "onboarded") == 0 || g_ascii_strcasecmp (status, "true") == 0)
    return SCOUT_TRUTH_TRUE;
  if (g_ascii_strcasecmp (status, "invited") == 0 || g_ascii_strcasecmp (status, "false") == 0)
    return SCOUT_TRUTH_FALSE;

  return SCOUT_TRUTH_UNKNOWN;
}

ScoutTruth
scout_creator_has_partnership_experience (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_TRUTH_UNKNOWN);

  return self->fields->has_partnership_experience;
}

ScoutTruth
scout_creator_takes_partnership_messages (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_TRUTH_UNKNOWN);

  return self->fields->takes_partnership_messages;
}

ScoutTruth
scout_creator_follows_brand (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_TRUTH_UNKNOWN);

  return self->fields->follows_brand;
}

ScoutTruth
scout_creator_is_followed_by_brand (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_TRUTH_UNKNOWN);

  return self->fields->followed_by_brand;
}

static const ScoutContentFields *
get_content (ScoutCreator     *self,
             ScoutContentList  list,
             gsize            *n_content)
{
  switch (list)
    {
    case SCOUT_CONTENT_LIST_BRANDED:
      *n_content = self->fields->n_branded_content;
      return self->fields->branded_content;
    case SCOUT_CONTENT_LIST_ADS:
      *n_content = self->fields->n_partnership_ads;
      return self->fields->partnership_ads;
    case SCOUT_CONTENT_LIST_RECENT:
    default:
      *n_content = self->fields->n_recent_content;
      return self->fields->recent_content;
    }
}

gboolean
scout_creator_knows_content (ScoutCreator     *self,
                             ScoutContentList  list)
{
  gsize n_content = 0;

  g_return_val_if_fail (SCOUT_IS_CREATOR (self), FALSE);

  return get_content (self, list, &n_content) != NULL;
}

guint
scout_creator_get_n_content (ScoutCreator     *self,
                             ScoutContentList  list)
{
  gsize n_content = 0;

  g_return_val_if_fail (SCOUT_IS_CREATOR (self), 0);

  get_content (self, list, &n_content);

  return (guint) n_content;
}

ScoutContent *
scout_creator_dup_content (ScoutCreator     *self,
                           ScoutContentList  list,
                           guint             index)
{
  const ScoutContentFields *content = NULL;
  gsize n_content = 0;

  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  content = get_content (self, list, &n_content);
  g_return_val_if_fail (index < n_content, NULL);

  return scout_content_new_in_list (self->arena, &content[index], list);
}

guint
scout_creator_get_n_insights (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), 0);

  return (guint) self->fields->n_insights;
}

ScoutInsight *
scout_creator_get_nth_insight (ScoutCreator *self,
                               guint         index)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);
  g_return_val_if_fail (index < self->fields->n_insights, NULL);

  return _scout_insight_set_get_nth (&self->insights, index);
}
