/* scout-explain-button.c: explains the number beside it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page has dozens of these, and most are never pressed: popover and explanation are made when one
 * is, and go when the popover closes. */

#include "config.h"

#include "scout-explain-button.h"

#include "scout-explain-popover.h"

#include <glib/gi18n.h>

struct _ScoutExplainButton
{
  AdwBin parent_instance;

  char *title;                    /* (owned) */
  ScoutMarketplace *marketplace;  /* (owned) (nullable) */
  ScoutQuestion question;
  char *id;                       /* (owned) (nullable): of the question */
  ScoutQuery *query;              /* (owned) (nullable): of the question */
  GPtrArray *insights;            /* (owned) (nullable) (element-type ScoutInsight) */
  const ScoutCatalogField *field; /* (nullable): the catalogue's, which the marketplace keeps */
  gint64 fetched_at;
  GtkMenuButton *button;
};

G_DEFINE_FINAL_TYPE (ScoutExplainButton, scout_explain_button, ADW_TYPE_BIN)

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  ScoutExplainButton *self = user_data;
  g_autoptr(ScoutProvenance) provenance = scout_explain_button_dup_provenance (self);

  gtk_menu_button_set_popover (button, provenance != NULL
                                         ? scout_explain_popover_new (self->title, provenance)
                                         : NULL);
}

static void
set_question (ScoutExplainButton  *self,
              ScoutMarketplace    *marketplace,
              const ScoutQuestion *question)
{
  g_set_object (&self->marketplace, marketplace);
  g_free (self->id);
  self->id = g_strdup (question->id);
  self->question = *question;
  self->question.id = self->id;
  g_set_object (&self->query, question->query);
  self->question.query = self->query;
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static void
scout_explain_button_dispose (GObject *object)
{
  ScoutExplainButton *self = SCOUT_EXPLAIN_BUTTON (object);

  g_clear_object (&self->marketplace);
  g_clear_object (&self->query);
  g_clear_pointer (&self->insights, g_ptr_array_unref);

  G_OBJECT_CLASS (scout_explain_button_parent_class)->dispose (object);
}

static void
scout_explain_button_finalize (GObject *object)
{
  ScoutExplainButton *self = SCOUT_EXPLAIN_BUTTON (object);

  g_free (self->title);
  g_free (self->id);

  G_OBJECT_CLASS (scout_explain_button_parent_class)->finalize (object);
}

static void
scout_explain_button_class_init (ScoutExplainButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_explain_button_dispose;
  object_class->finalize = scout_explain_button_finalize;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "explainbutton");
}

static void
scout_explain_button_init (ScoutExplainButton *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "dialog-information-symbolic");
  gtk_menu_button_set_has_frame (self->button, FALSE);
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Explain this number"));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

GtkWidget *
scout_explain_button_new (const char *title)
{
  ScoutExplainButton *self = g_object_new (SCOUT_TYPE_EXPLAIN_BUTTON, NULL);
  g_autofree char *label = NULL;

  g_return_val_if_fail (title != NULL, GTK_WIDGET (self));

  self->title = g_strdup (title);
  /* Translators: for example "Explain Reach" */
  label = g_strdup_printf (_("Explain %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);

  return GTK_WIDGET (self);
}

void
scout_explain_button_clear (ScoutExplainButton *self)
{
  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));

  g_clear_pointer (&self->insights, g_ptr_array_unref);
  self->field = NULL;
  /* Who has signed out leaves no token behind, which the marketplace has. */
  self->question = (ScoutQuestion) { 0 };
  g_clear_object (&self->query);
  g_clear_object (&self->marketplace);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
scout_explain_button_set_insight (ScoutExplainButton  *self,
                                  ScoutMarketplace    *marketplace,
                                  const ScoutQuestion *question,
                                  ScoutInsight        *insight)
{
  g_autoptr(GPtrArray) insights = NULL;

  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (insight == NULL || SCOUT_IS_INSIGHT (insight));

  insights = g_ptr_array_new_with_free_func (g_object_unref);
  if (insight != NULL)
    g_ptr_array_add (insights, g_object_ref (insight));
  scout_explain_button_set_insights (self, marketplace, question, insights);
}

void
scout_explain_button_set_insights (ScoutExplainButton  *self,
                                   ScoutMarketplace    *marketplace,
                                   const ScoutQuestion *question,
                                   GPtrArray           *insights)
{
  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (insights != NULL);

  scout_explain_button_clear (self);
  if (insights->len == 0)
    return;

  self->insights = g_ptr_array_ref (insights);
  set_question (self, marketplace, question);
}

void
scout_explain_button_set_field (ScoutExplainButton      *self,
                                ScoutMarketplace        *marketplace,
                                const ScoutQuestion     *question,
                                const ScoutCatalogField *field,
                                gint64                   fetched_at)
{
  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (field != NULL);

  scout_explain_button_clear (self);
  self->field = field;
  self->fetched_at = fetched_at;
  set_question (self, marketplace, question);
}

ScoutProvenance *
scout_explain_button_dup_provenance (ScoutExplainButton *self)
{
  g_return_val_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self), NULL);

  if (self->insights != NULL)
    return scout_provenance_new_for_insights (self->marketplace, &self->question, self->insights);
  if (self->field != NULL)
    return scout_provenance_new_for_field (self->marketplace, &self->question, self->field,
                                           self->fetched_at);

  return NULL;
}
