/* scout-match-card.c: which filters of a search a creator meets.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is not known yet, or not told, is neither met nor missed, and counts for neither. */

#include "config.h"

#include "scout-match-card.h"

#include "scout-explain-button.h"
#include "scout-filter-match.h"
#include "scout-page-part.h"
#include "scout-panel.h"
#include "scout-phrases.h"
#include "scout-query-wording.h"
#include "scout-row-layout.h"
#include "scout-spoken.h"
#include "scout-status-pill.h"

#include <glib/gi18n.h>

#define SPACING 6

/* Values end below each other, whether they are explained or not. */
#define EXPLAIN_WIDTH 18

/* One filter. */
typedef struct
{
  GtkWidget *row; /* of which the others are parts */
  GtkImage *icon;
  GtkLabel *value;
  ScoutExplainButton *explain;
} Row;

struct _ScoutMatchCard
{
  AdwBin parent_instance;

  ScoutQuery *query; /* (owned) (nullable): whose filters the rows are */
  GArray *rows;      /* (owned) (element-type Row) */
  ScoutPagePart *part;
  ScoutStatusPill *pill;
  GtkListBox *list_box;
};

G_DEFINE_FINAL_TYPE (ScoutMatchCard, scout_match_card, ADW_TYPE_BIN)

/* By ScoutTruth. */
static const struct
{
  const char *icon_name;
  const char *css_class;
  const char *words;
} signs[] = {
  [SCOUT_TRUTH_UNKNOWN] = { "dialog-question-symbolic", "dim-label", N_("Not known") },
  [SCOUT_TRUTH_FALSE] = { "dialog-warning-symbolic", "warning", N_("Not met") },
  [SCOUT_TRUTH_TRUE] = { "object-select-symbolic", "success", N_("Met") },
};

/* What a creator has is a figure, or words that go below the filter's where both have not the
 * width: neither is cut, and neither squeezes the other. */
static Row
new_row (const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *layout = scout_row_layout_new (SPACING);
  GtkWidget *end = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *button_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "hexpand", TRUE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);
  Row row = { gtk_list_box_row_new (), NULL, NULL, NULL };

  scout_spoken_set_text (GTK_LABEL (label), text);
  scout_phrases_keep_ranges (GTK_LABEL (label));
  row.icon = g_object_new (GTK_TYPE_IMAGE,
                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                           NULL);
  row.value = g_object_new (GTK_TYPE_LABEL,
                            "wrap", TRUE,
                            "wrap-mode", PANGO_WRAP_WORD_CHAR,
                            "xalign", 1.0f,
                            NULL);
  row.explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new_within (text, _("Filter")));
  gtk_widget_add_css_class (GTK_WIDGET (row.value), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (row.value), "numeric");
  gtk_widget_set_size_request (button_box, EXPLAIN_WIDTH, -1);
  gtk_box_append (GTK_BOX (button_box), GTK_WIDGET (row.explain));
  gtk_widget_set_layout_manager (end, scout_row_layout_new (SPACING));
  gtk_widget_set_halign (end, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (end), GTK_WIDGET (row.value));
  gtk_box_append (GTK_BOX (end), button_box);
  gtk_widget_set_layout_manager (box, layout);
  scout_row_layout_set_straggler (SCOUT_ROW_LAYOUT (layout), end);
  gtk_widget_add_css_class (box, "fact");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (row.icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), end);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row.row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row.row), FALSE);
  scout_spoken_tell (row.row, GTK_ACCESSIBLE_PROPERTY_LABEL, text);

  return row;
}

/* A part of a creator is asked for again with what a search told already: what is explained is the
 * call that tells it of one creator. Instagram, which tells partners in a call of their own, has no
 * filter for them. */
static void
explain (const Row              *row,
         const ScoutFilterMatch *match,
         ScoutMarketplace       *marketplace, /* (nullable) */
         ScoutCreator           *creator)
{
  ScoutQuestion question = { scout_creator_get_lookup_id (creator),
                             .creator_part = SCOUT_CREATOR_PART_PROFILE };
  const ScoutInsightKey *key = NULL;

  if (marketplace == NULL || match->value == NULL
      || (match->insight == NULL && match->field == NULL))
    {
      scout_explain_button_clear (row->explain);
      return;
    }
  if (match->insight == NULL)
    {
      scout_explain_button_set_field (row->explain, marketplace, &question, match->field,
                                      scout_creator_get_profile_fetched_at (creator));
      return;
    }

  key = scout_insight_get_key (match->insight);
  question.breakdown = key->breakdown;
  question.range = key->range;
  if (key->metric != SCOUT_METRIC_FOLLOWERS || key->breakdown != SCOUT_BREAKDOWN_NONE)
    question.creator_part = SCOUT_CREATOR_PART_FIGURES;
  scout_explain_button_set_insight (row->explain, marketplace, &question, match->insight);
}

static void
show_row (const Row              *row,
          const ScoutFilterMatch *match)
{
  const char *words = _(signs[match->truth].words);
  const char *value = match->rest != NULL ? match->rest : match->value;
  g_autofree char *description = NULL;

  if (match->value != NULL)
    /* Translators: whether a filter is met, and what the creator has: "Met: 482K". Read aloud. */
    description = g_strdup_printf (C_ ("match with a filter", "%s: %s"), words, match->value);
  gtk_image_set_from_icon_name (row->icon, signs[match->truth].icon_name);
  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (row->icon), signs[i].css_class);
  gtk_widget_add_css_class (GTK_WIDGET (row->icon), signs[match->truth].css_class);
  scout_spoken_set_text (row->value, value != NULL ? value : words);
  scout_phrases_keep_ranges (row->value);
  scout_spoken_tell (row->row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                     description != NULL ? description : words);
}

static void
scout_match_card_finalize (GObject *object)
{
  g_clear_object (&SCOUT_MATCH_CARD (object)->query);
  g_clear_pointer (&SCOUT_MATCH_CARD (object)->rows, g_array_unref);

  G_OBJECT_CLASS (scout_match_card_parent_class)->finalize (object);
}

static void
scout_match_card_class_init (ScoutMatchCardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_match_card_finalize;
}

static void
scout_match_card_init (ScoutMatchCard *self)
{
  GtkWidget *panel = scout_panel_new ();

  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "facts");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Match with your filters"), -1);
  self->pill = SCOUT_STATUS_PILL (scout_status_pill_new ());
  self->part = SCOUT_PAGE_PART (scout_page_part_new (_("Match with your filters")));
  scout_page_part_set_content (self->part, GTK_WIDGET (self->list_box));
  scout_page_part_set_end (self->part, GTK_WIDGET (self->pill));
  scout_page_part_show_content (self->part);
  gtk_box_append (GTK_BOX (panel), GTK_WIDGET (self->part));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), panel);
}

GtkWidget *
scout_match_card_new (void)
{
  return g_object_new (SCOUT_TYPE_MATCH_CARD, NULL);
}

static void
show_count (ScoutMatchCard *self,
            guint           n_met,
            guint           n_known)
{
  /* Translators: of so many filters so many are met, "5 of 6" */
  g_autofree char *words = g_strdup_printf (_("%u of %u"), n_met, n_known);

  scout_status_pill_set_label (self->pill, words);
  scout_status_pill_set_kind (self->pill, n_met == n_known ? SCOUT_STATUS_OK
                                                           : SCOUT_STATUS_WARNING);
  gtk_widget_set_visible (GTK_WIDGET (self->pill), n_known > 0);
}

/* (nullable) (array zero-terminated=1): the filters that are compared */
static const ScoutCatalogParameter * const *
list_parameters (ScoutQuery   *query,   /* (nullable) */
                 ScoutCreator *creator) /* (nullable) */
{
  if (query == NULL || creator == NULL
      || scout_query_get_network (query) != scout_creator_get_network (creator)
      || !g_str_equal (scout_query_get_endpoint (query)->id, "creators"))
    return NULL;

  return scout_query_list_parameters (query);
}

/* (transfer full) (nullable): the filter in words, NULL if it cannot be compared */
static char *
dup_words (ScoutQuery                  *query,
           const ScoutCatalogParameter *parameter)
{
  return scout_filter_match_can_tell (parameter)
         ? scout_query_dup_parameter_description (query, parameter->id) : NULL;
}

static void
offer (ScoutMatchCard *self,
       ScoutQuery     *query) /* (nullable) */
{
  const ScoutCatalogParameter * const *parameters =
    query != NULL ? scout_query_list_parameters (query) : NULL;
  GtkWidget *old = NULL;

  g_set_object (&self->query, query);
  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->list_box))) != NULL)
    gtk_list_box_remove (self->list_box, old);
  g_array_set_size (self->rows, 0);

  for (gsize i = 0; parameters != NULL && parameters[i] != NULL; i++)
    {
      g_autofree char *text = dup_words (query, parameters[i]);
      Row row;

      if (text == NULL)
        continue;
      row = new_row (text);
      gtk_list_box_append (self->list_box, row.row);
      g_array_append_val (self->rows, row);
    }
}

void
scout_match_card_show (ScoutMatchCard   *self,
                       ScoutQuery       *query,
                       ScoutCreator     *creator,
                       ScoutMarketplace *marketplace)
{
  const ScoutCatalogParameter * const *parameters = NULL;
  guint n_rows = 0;
  guint n_met = 0;
  guint n_known = 0;

  g_return_if_fail (SCOUT_IS_MATCH_CARD (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  parameters = list_parameters (query, creator);
  /* As more becomes known the rows stay, with what has the focus and what is open. */
  if (parameters == NULL || self->query != query)
    offer (self, parameters != NULL ? query : NULL);

  for (gsize i = 0; parameters != NULL && parameters[i] != NULL; i++)
    {
      g_autofree char *text = dup_words (query, parameters[i]);
      g_auto(ScoutFilterMatch) match = { SCOUT_TRUTH_UNKNOWN, NULL, NULL, NULL, NULL };
      const Row *row = NULL;

      if (text == NULL)
        continue;

      row = &g_array_index (self->rows, Row, n_rows++);
      match = scout_filter_match_get (query, parameters[i], creator);
      show_row (row, &match);
      explain (row, &match, marketplace, creator);
      n_known += match.truth != SCOUT_TRUTH_UNKNOWN;
      n_met += match.truth == SCOUT_TRUTH_TRUE;
    }
  show_count (self, n_met, n_known);
  gtk_widget_set_visible (GTK_WIDGET (self), n_rows > 0);
}
