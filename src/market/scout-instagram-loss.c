/* scout-instagram-loss.c: which failed calls cost a part of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A part of a creator is several calls at once. Pure functions for any thread. */

#include "config.h"

#include "scout-instagram-loss.h"

#include "scout-graph-error.h"

/*
 * Instagram refuses single figures and lists for some creators (conventions section 6.2), which is
 * no reason to lose the others: they stay unknown. But what is over as soon as somebody signs in,
 * waits or is online again must not look as if Instagram did not tell.
 */
static gboolean
is_passing (const GError *error)
{
  if (error->domain != SCOUT_GRAPH_ERROR)
    return TRUE;

  switch (error->code)
    {
    case SCOUT_GRAPH_ERROR_NETWORK:
    case SCOUT_GRAPH_ERROR_TIMED_OUT:
    case SCOUT_GRAPH_ERROR_RATE_LIMITED:
    case SCOUT_GRAPH_ERROR_BLOCKED:
    case SCOUT_GRAPH_ERROR_AUTH_EXPIRED:
    case SCOUT_GRAPH_ERROR_AUTH_REVOKED:
    case SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT:
    case SCOUT_GRAPH_ERROR_AUTH_INVALID:
    case SCOUT_GRAPH_ERROR_PERMISSION:
    case SCOUT_GRAPH_ERROR_REFUSED:
      return TRUE;
    default:
      return FALSE;
    }
}

/* A call of which nothing came leaves no row that could say of which days or posts it was to tell.
 * Beside others they must not look as if Instagram did not tell them, whichever call ends last, and
 * can be asked for again: of partnerships each by itself, see %SCOUT_CREATOR_PART_PARTNERS. Where
 * the server fails at one call, it most often fails at all of a creator's figures. */
static gboolean
stands_together (ScoutCreatorPart part)
{
  return part == SCOUT_CREATOR_PART_PERFORMANCE || part == SCOUT_CREATOR_PART_FIGURES
         || part == SCOUT_CREATOR_PART_DAILY || part == SCOUT_CREATOR_PART_PARTNERSHIPS;
}

gboolean
scout_instagram_loss_is_of_part (ScoutCreatorPart  part,
                                 const GError     *error)
{
  g_return_val_if_fail (error != NULL, FALSE);

  return is_passing (error)
         || (stands_together (part)
             && g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER));
}
