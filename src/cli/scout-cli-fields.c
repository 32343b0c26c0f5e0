/* scout-cli-fields.c: how each field of the models becomes a cell.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Two tables, of creators and of posts, by the catalogue's names of the fields; labels and privacy
 * are the catalogue's. Most are filled as every sheet's cells are; what only JSON shows is filled
 * here. Pure functions. */

#include "config.h"

#include "scout-cli-fields-private.h"

#include "scout-cli-json.h"
#include "scout-saved-creator.h"
#include "scout-sheet-fields.h"

#include <glib/gi18n.h>

static void
set_node (ScoutCell *cell,
          JsonNode  *node)
{
  cell->kind = SCOUT_CELL_NODE;
  cell->node = node;
}

static void
fill_creator_insights (ScoutCell *cell,
                       gpointer   item)
{
  set_node (cell, scout_cli_json_new_creator_insights (item));
}

static void
fill_creator_recent (ScoutCell *cell,
                     gpointer   item)
{
  set_node (cell, scout_cli_json_new_posts (item, SCOUT_CONTENT_LIST_RECENT));
}

static void
fill_creator_branded (ScoutCell *cell,
                      gpointer   item)
{
  set_node (cell, scout_cli_json_new_posts (item, SCOUT_CONTENT_LIST_BRANDED));
}

static void
fill_creator_ads (ScoutCell *cell,
                  gpointer   item)
{
  set_node (cell, scout_cli_json_new_posts (item, SCOUT_CONTENT_LIST_ADS));
}

static void
fill_content_insights (ScoutCell *cell,
                       gpointer   item)
{
  set_node (cell, scout_cli_json_new_content_insights (item));
}

static void
fill_content_comments (ScoutCell *cell,
                       gpointer   item)
{
  if (scout_content_has_comments (item))
    set_node (cell, scout_cli_json_new_comments (item));
}

static void
fill_row_network (ScoutCell *cell,
                  gpointer   item)
{
  g_autoptr(GEnumClass) networks = g_type_class_ref (SCOUT_TYPE_NETWORK);
  ScoutCreator *creator = scout_saved_creator_get_creator (item);

  scout_cell_set_text (cell, g_enum_get_value (
    networks, (int) scout_creator_get_network (creator))->value_nick);
}

static void
fill_row_saved (ScoutCell *cell,
                gpointer   item)
{
  g_autoptr(GDateTime) saved =
    g_date_time_new_from_unix_utc (scout_saved_creator_get_saved_at (item) / G_USEC_PER_SEC);
  g_autofree char *text = saved != NULL ? g_date_time_format_iso8601 (saved) : NULL;

  scout_cell_set_text (cell, text);
}

#define T SCOUT_CLI_FIELD_SHOWN_TABLE
#define P (SCOUT_CLI_FIELD_SHOWN_CSV | SCOUT_CLI_FIELD_SHOWN_JSON)
#define J SCOUT_CLI_FIELD_SHOWN_JSON
#define W SCOUT_CLI_FIELD_SHOWN_WHOLE
#define N SCOUT_CLI_FIELD_NOT_KEPT

static const ScoutCliField creator_fields[] = {
  { "handle", T | P, NULL, NULL },
  { "id", P, NULL, NULL },
  { "name", T | P, NULL, NULL },
  { "followers", T | P, N_("Followers"), NULL },
  { "country", T | P, NULL, NULL },
  { "languages", P, NULL, NULL },
  { "categories", T | P, NULL, NULL },
  { "interests", P, NULL, NULL },
  { "verified", T | P, NULL, NULL },
  { "onboarded", P, NULL, NULL },
  { "gender", T | P | W, NULL, NULL },
  { "age", T | P | W, NULL, NULL },
  { "email", T | P | W, NULL, NULL },
  { "past-partners", T | P | W, NULL, NULL },
  { "partnership-experience", T | P | W, NULL, NULL },
  { "takes-partnership-messages", T | P | W, NULL, NULL },
  { "follows-brand", T | P | W, NULL, NULL },
  { "followed-by-brand", T | P | W, NULL, NULL },
  { "badges", T | P | W, NULL, NULL },
  { "platforms", T | P | W, NULL, NULL },
  { "onboarding-status", SCOUT_CLI_FIELD_SHOWN_NEVER | W, NULL, NULL },
  { "messaging-id", P | W, NULL, NULL },
  { "page-id", P | W, NULL, NULL },
  { "page-name", T | P | W, NULL, NULL },
  { "profile-url", P, NULL, NULL },
  { "portfolio-url", T | P | W, NULL, NULL },
  { "portrait-url", J, NULL, NULL },
  { "cover-url", J, NULL, NULL },
  { "bio", P, NULL, NULL },
  { "insights", J, NULL, fill_creator_insights },
  { "recent-content", J | W | N, NULL, fill_creator_recent },
  { "branded-content", J | W | N, NULL, fill_creator_branded },
  { "partnership-ads", J | W | N, NULL, fill_creator_ads },
  { NULL, SCOUT_CLI_FIELD_SHOWN_NEVER, NULL, NULL }
};

static const ScoutCliField content_fields[] = {
  { "id", P, NULL, NULL },
  { "creator-id", T | P, NULL, NULL },
  { "type", T | P, NULL, NULL },
  { "product", P, NULL, NULL },
  { "created", T | P, NULL, NULL },
  { "tagged-brand", P, NULL, NULL },
  { "url", P, NULL, NULL },
  { "thumbnail-url", J, NULL, NULL },
  { "caption", T | P, NULL, NULL },
  { "insights", J, NULL, fill_content_insights },
  { "comments", J | W, NULL, fill_content_comments },
  { NULL, SCOUT_CLI_FIELD_SHOWN_NEVER, NULL, NULL }
};

static const ScoutCliField row_fields[] = {
  { "network", T | P, N_("Network"), fill_row_network },
  { "saved", T | P, N_("Saved"), fill_row_saved },
  { NULL, SCOUT_CLI_FIELD_SHOWN_NEVER, NULL, NULL }
};

const ScoutCliField *
_scout_cli_fields_list (ScoutCliSubject subject)
{
  return subject == SCOUT_CLI_SUBJECT_CONTENT ? content_fields : creator_fields;
}

const ScoutCliField *
_scout_cli_fields_list_of_row (void)
{
  return row_fields;
}

void
_scout_cli_fields_fill (const ScoutCliField *field,
                        ScoutCell           *cell,
                        gpointer             item)
{
  if (field->fill != NULL)
    field->fill (cell, item);
  else
    scout_sheet_find_field (G_OBJECT_TYPE (item), field->id) (cell, item);
}
