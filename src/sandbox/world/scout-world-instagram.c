/* scout-world-instagram.c: the Instagram accounts of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An account follows from the creator and from one pair of dice. Nothing is kept, so any thread may
 * ask.
 */

#include "config.h"

#include "scout-world-instagram.h"

#include "scout-world-cast.h"
#include "scout-world-instagram-private.h"

#include <string.h>

/* Creators on Instagram, of whom so many are not on Facebook's side of the world. */
#define INSTAGRAM_CHANCE 0.88
#define FACEBOOK_CHANCE 0.9

#define VERIFIED_FOLLOWERS 250000

/* Ids are Meta's usual 17 digits: the last eleven are those of the creator id. */
#define ID_PREFIX "178414"
#define MESSAGING_PREFIX "9"

static const char * const regions[] = {
  "CA", "TX", "NY", "FL", "WA", "IL", "GA", "OR", "CO", "MA", "NC", "AZ", "OH", "MI", "TN", "MN",
};

const char *
scout_world_region_get_code (guint region)
{
  return regions[region % G_N_ELEMENTS (regions)];
}

void
scout_world_instagram_draw (ScoutWorld                *self,
                            guint                      index,
                            ScoutWorldInstagramTraits *traits)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_INSTAGRAM, 0);
  const ScoutWorldRow *row = &self->rows[index];
  gboolean is_member = scout_world_cast_get (index) != NULL;
  double ios = memcmp (row->audience_country, "US", 2) == 0
               || memcmp (row->audience_country, "JP", 2) == 0 ? 0.62 : 0.3;

  traits->exists = scout_world_dice_chance (&dice, INSTAGRAM_CHANCE) || is_member;
  traits->has_facebook = scout_world_dice_chance (&dice, FACEBOOK_CHANCE) || is_member;
  traits->has_underscores = scout_world_dice_chance (&dice, 0.35) && !is_member;
  traits->followers = (guint) CLAMP (row->followers * exp (0.5 * scout_world_dice_normal (&dice)),
                                     600.0, 9e6);
  traits->ratio = (double) traits->followers / row->followers
                  * scout_world_dice_range (&dice, 0.7, 1.2);
  traits->is_verified = scout_world_dice_chance (
    &dice, traits->followers >= VERIFIED_FOLLOWERS ? 0.65 : 0.04);
  traits->has_portfolio = scout_world_dice_chance (&dice, 0.35);
  traits->takes_messages = scout_world_dice_chance (&dice, 0.55);
  traits->growth = scout_world_dice_unit (&dice);
  traits->device = scout_world_dice_chance (&dice, ios) ? SCOUT_WORLD_DEVICE_IOS
                                                        : SCOUT_WORLD_DEVICE_ANDROID;
  traits->region = scout_world_dice_below (&dice, G_N_ELEMENTS (regions));
  traits->audience_region = scout_world_dice_chance (&dice, 0.6)
                            ? traits->region
                            : scout_world_dice_below (&dice, G_N_ELEMENTS (regions));
  traits->hook_rate = round (10.0 * scout_world_dice_range (&dice, 18.0, 64.0)) / 10.0;
  traits->rate_factor = scout_world_dice_range (&dice, 0.8, 1.4);
}

gboolean
scout_world_has_instagram (ScoutWorld *self,
                           guint       index)
{
  ScoutWorldInstagramTraits traits;

  g_return_val_if_fail (self != NULL && index < self->n_creators, FALSE);

  scout_world_instagram_draw (self, index, &traits);
  return traits.exists;
}

static void
fill_names (ScoutWorldInstagram             *account,
            const ScoutWorldInstagramTraits *traits)
{
  const char *digits = account->creator.creator_id + 4;

  account->username = g_strdup (account->creator.alias);
  if (traits->has_underscores)
    g_strdelimit (account->username, ".", '_');
  account->id = g_strconcat (ID_PREFIX, digits, NULL);
  account->messaging_id = g_strconcat (MESSAGING_PREFIX, account->creator.creator_id, NULL);
  account->page_id = g_strdup (account->creator.creator_id);
  account->biography = g_strdup (account->creator.bio);
  if (traits->has_portfolio)
    account->portfolio_url = g_strdup_printf ("https://portfolio.example/%s", account->username);
}

gboolean
scout_world_get_instagram (ScoutWorld          *self,
                           guint                index,
                           ScoutWorldInstagram *account)
{
  ScoutWorldInstagramTraits traits;

  g_return_val_if_fail (self != NULL && index < self->n_creators, FALSE);
  g_return_val_if_fail (account != NULL, FALSE);

  memset (account, 0, sizeof *account);
  scout_world_instagram_draw (self, index, &traits);
  if (!traits.exists)
    return FALSE;

  scout_world_get_creator (self, index, &account->creator);
  fill_names (account, &traits);
  account->state = account->creator.state;
  account->followers = traits.followers;
  account->is_verified = traits.is_verified;
  account->takes_messages = traits.takes_messages;
  account->has_facebook = traits.has_facebook;
  account->growth = traits.growth;
  account->device = traits.device;
  if (strcmp (account->creator.country, "US") == 0)
    account->region = scout_world_region_get_code (traits.region);
  if (memcmp (self->rows[index].audience_country, "US", 2) == 0)
    account->audience_region = scout_world_region_get_code (traits.audience_region);
  return TRUE;
}

void
scout_world_instagram_clear (ScoutWorldInstagram *account)
{
  g_return_if_fail (account != NULL);

  scout_world_creator_clear (&account->creator);
  g_free (account->id);
  g_free (account->username);
  g_free (account->biography);
  g_free (account->portfolio_url);
  g_free (account->messaging_id);
  g_free (account->page_id);
  memset (account, 0, sizeof *account);
}

gboolean
scout_world_find_instagram (ScoutWorld *self,
                            const char *username,
                            guint      *index)
{
  g_autofree char *alias = NULL;
  ScoutWorldInstagramTraits traits;

  g_return_val_if_fail (self != NULL && username != NULL && index != NULL, FALSE);

  if (*username == '@')
    username++;
  if (strspn (username, "0123456789") == strlen (username))
    return FALSE;

  /* An alias has dots only: an underscore is a dot of an account that has them so. */
  alias = g_strdelimit (g_strdup (username), "_", '.');
  if (!scout_world_find (self, alias, index))
    return FALSE;

  scout_world_instagram_draw (self, *index, &traits);
  if (strchr (alias, '.') == NULL)
    return traits.exists && strchr (username, '_') == NULL;
  return traits.exists
         && strchr (username, traits.has_underscores ? '.' : '_') == NULL;
}
