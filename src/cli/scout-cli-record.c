/* scout-cli-record.c: one creator or post on a screen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fields line by line, then tables: the figures with their parts, the posts, the comments. Days
 * are left to the other formats, for a screen has no room for them. */

#include "config.h"

#include "scout-cli-record-private.h"

#include "scout-cli-output.h"
#include "scout-creator.h"

#include <glib/gi18n.h>
#include <math.h>

/* Of countries and cities there may be many. */
#define N_PARTS_SHOWN 12

static void
set_figure (ScoutCell        *cell,
            ScoutCatalogUnit  unit,
            double            value)
{
  if (isnan (value))
    return;

  cell->kind = unit == SCOUT_CATALOG_UNIT_PERCENT ? SCOUT_CELL_PERCENT : SCOUT_CELL_COUNT;
  cell->number = value;
}

static void
add_row (ScoutSheet   *sheet,
         ScoutInsight *insight,
         const char   *part, /* (nullable) */
         double        value)
{
  const ScoutInsightKey *key = scout_insight_get_key (insight);
  const ScoutCatalogMetric *metric = scout_insight_get_metric (insight);
  ScoutCatalogUnit unit = metric != NULL ? metric->unit : SCOUT_CATALOG_UNIT_NONE;
  ScoutCell *cells = scout_sheet_add_row (sheet);

  scout_cell_set_text (&cells[0], metric != NULL ? metric->label
                                                     : scout_metric_get_label (key->metric));
  scout_cell_set_text (&cells[1], part != NULL ? part : "");
  scout_cell_set_text (&cells[2], scout_time_range_get_label (key->range));
  set_figure (&cells[3], part != NULL ? scout_insight_get_share_unit (insight) : unit, value);
}

static void
add_insight (ScoutSheet   *sheet,
             ScoutInsight *insight)
{
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

  if (scout_insight_get_key (insight)->period != SCOUT_PERIOD_OVERALL)
    return;
  if (!isnan (scout_insight_get_value (insight)))
    add_row (sheet, insight, NULL, scout_insight_get_value (insight));
  for (gsize i = 0; i < MIN (n_shares, N_PARTS_SHOWN); i++)
    add_row (sheet, insight, shares[i].name, shares[i].value);
}

static ScoutSheet *
make_figures (ScoutCliSubject  subject,
              GObject         *item)
{
  ScoutSheet *sheet = scout_sheet_new ();
  gboolean is_creator = subject == SCOUT_CLI_SUBJECT_CREATOR;
  guint n_insights = is_creator ? scout_creator_get_n_insights (SCOUT_CREATOR (item))
                                : scout_content_get_n_insights (SCOUT_CONTENT (item));

  scout_sheet_add_column (sheet, "figure", _("Figure"));
  scout_sheet_add_column (sheet, "part", _("Part"));
  scout_sheet_add_column (sheet, "time", _("Time"));
  scout_sheet_add_column (sheet, "value", _("Value"));
  for (guint i = 0; i < n_insights; i++)
    add_insight (sheet, is_creator ? scout_creator_get_nth_insight (SCOUT_CREATOR (item), i)
                                   : scout_content_get_nth_insight (SCOUT_CONTENT (item), i));

  return sheet;
}

static ScoutSheet *
make_posts (ScoutCreator     *creator,
            ScoutContentList  list)
{
  ScoutSheet *sheet = scout_sheet_new ();

  scout_sheet_add_column (sheet, "id", _("Post"));
  scout_sheet_add_column (sheet, "type", _("Type"));
  scout_sheet_add_column (sheet, "created", _("Created"));
  scout_sheet_add_column (sheet, "views", _("Views"));
  scout_sheet_add_column (sheet, "caption", _("Caption"));
  for (guint i = 0; i < scout_creator_get_n_content (creator, list); i++)
    {
      g_autoptr(ScoutContent) post = scout_creator_dup_content (creator, list, i);
      GDateTime *created = scout_content_get_created (post);
      g_autofree char *day = created != NULL ? g_date_time_format (created, "%F") : NULL;
      double views = scout_content_get_figure (post, SCOUT_METRIC_VIEWS);
      ScoutCell *cells = scout_sheet_add_row (sheet);

      scout_cell_set_text (&cells[0], scout_content_get_id (post));
      scout_cell_set_text (&cells[1], scout_content_get_kind (post));
      scout_cell_set_text (&cells[2], day);
      if (!isnan (views) && views < (double) G_MAXINT64 / 2)
        scout_cell_set_count (&cells[3], (gint64) views);
      scout_cell_set_text (&cells[4], scout_content_get_caption (post));
    }

  return sheet;
}

static ScoutSheet *
make_comments (ScoutContent *content)
{
  ScoutSheet *sheet = scout_sheet_new ();

  scout_sheet_add_column (sheet, "text", _("Comment"));
  for (guint i = 0; i < scout_content_get_n_comments (content); i++)
    {
      g_autoptr(ScoutComment) comment = scout_content_dup_comment (content, i);

      scout_cell_set_text (&scout_sheet_add_row (sheet)[0],
                               scout_comment_get_text (comment));
    }

  return sheet;
}

/* Takes the sheet. */
static void
append_sheet (GString    *text,
              const char *title, /* (nullable) */
              ScoutSheet *sheet)
{
  g_autoptr(ScoutSheet) own = sheet;
  g_autofree char *table = NULL;

  if (scout_sheet_get_n_rows (sheet) == 0)
    return;

  table = scout_cli_format_table (sheet, scout_cli_output_get_width ());
  g_string_append_c (text, '\n');
  if (title != NULL)
    g_string_append_printf (text, "%s\n", title);
  g_string_append (text, table);
}

char *
_scout_cli_record_dup_text (ScoutSheet      *sheet,
                            ScoutCliSubject  subject,
                            GObject         *item,
                            gboolean         is_whole)
{
  g_autofree char *fields = scout_cli_format_record (sheet, 0, scout_cli_output_get_width ());
  GString *text = g_string_new (fields);

  if (!is_whole)
    return g_string_free (text, FALSE);

  append_sheet (text, NULL, make_figures (subject, item));
  if (subject == SCOUT_CLI_SUBJECT_CONTENT)
    {
      append_sheet (text, NULL, make_comments (SCOUT_CONTENT (item)));
      return g_string_free (text, FALSE);
    }

  append_sheet (text, _("Latest posts"),
                make_posts (SCOUT_CREATOR (item), SCOUT_CONTENT_LIST_RECENT));
  append_sheet (text, _("Latest branded posts"),
                make_posts (SCOUT_CREATOR (item), SCOUT_CONTENT_LIST_BRANDED));
  append_sheet (text, _("Posts that became ads"),
                make_posts (SCOUT_CREATOR (item), SCOUT_CONTENT_LIST_ADS));

  return g_string_free (text, FALSE);
}
