/* scout-partnership-facts.c: how a creator stands to the marketplace and to the brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads nothing itself. Main thread only. */

#include "config.h"

#include "scout-partnership-facts.h"

#include "scout-field-list.h"
#include "scout-page-part.h"

#include <glib/gi18n.h>

/* S1 and S2 Response Fields, as far as they are about partnerships. */
static const char * const fact_ids[] = {
  "partnership-experience", "onboarded", "onboarding-status", "takes-partnership-messages",
  "follows-brand", "followed-by-brand", "messaging-id", "page-name", NULL
};

struct _ScoutPartnershipFacts
{
  AdwBin parent_instance;

  gboolean has_failed; /* what comes with the brands */
  ScoutPagePart *part;
  ScoutFieldList *list;
};

G_DEFINE_FINAL_TYPE (ScoutPartnershipFacts, scout_partnership_facts, ADW_TYPE_BIN)

static void
update (ScoutPartnershipFacts *self)
{
  gboolean tells_any = scout_field_list_knows_any (self->list) || !self->has_failed;

  scout_field_list_set_unknown (self->list, self->has_failed ? _("Not loaded") : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          tells_any && scout_field_list_get_n_rows (self->list) > 0);
}

static void
scout_partnership_facts_class_init (ScoutPartnershipFactsClass *klass)
{
}

static void
scout_partnership_facts_init (ScoutPartnershipFacts *self)
{
  GtkWidget *part = scout_page_part_new (_("Partnerships"));
  GtkWidget *list = scout_field_list_new ();

  self->part = SCOUT_PAGE_PART (part);
  self->list = SCOUT_FIELD_LIST (list);
  gtk_widget_add_css_class (part, "section");
  scout_page_part_set_content (self->part, list);
  adw_bin_set_child (ADW_BIN (self), part);
}

void
scout_partnership_facts_offer (ScoutPartnershipFacts *self,
                               const ScoutCatalogApi *api)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_FACTS (self));
  g_return_if_fail (api != NULL);

  scout_field_list_offer (self->list, api, fact_ids);
  update (self);
}

void
scout_partnership_facts_clear (ScoutPartnershipFacts *self)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_FACTS (self));

  self->has_failed = FALSE;
  scout_field_list_clear (self->list);
  update (self);
}

void
scout_partnership_facts_load (ScoutPartnershipFacts *self)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_FACTS (self));

  if (self->has_failed && scout_field_list_knows_any (self->list))
    return;

  self->has_failed = FALSE;
  update (self);
  scout_page_part_show_loading (self->part);
}

void
scout_partnership_facts_add (ScoutPartnershipFacts *self,
                             ScoutCreator          *creator,
                             ScoutMarketplace      *marketplace,
                             ScoutCreatorPart       part)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_FACTS (self));

  scout_field_list_add (self->list, creator, marketplace, part);
  if (part == SCOUT_CREATOR_PART_PARTNERS)
    {
      self->has_failed = FALSE;
      scout_page_part_show_content (self->part);
    }
  update (self);
}

void
scout_partnership_facts_fail (ScoutPartnershipFacts *self)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_FACTS (self));

  self->has_failed = TRUE;
  scout_page_part_show_content (self->part);
  update (self);
}
