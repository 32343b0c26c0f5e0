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
#include "scout-tooltip.h"

#include <glib/gi18n.h>

/* One call, and what of its answer is explained. */
typedef struct
{
  ScoutQuestion question;
  char *id;                       /* (owned) (nullable): of the question */
  ScoutQuery *query;              /* (owned) (nullable): of the question */
  char *call;                     /* (owned) (nullable): of the question */
  GPtrArray *insights;            /* (owned) (nullable) (element-type ScoutInsight) */
  const ScoutCatalogField *field; /* (nullable): the catalogue's, which the marketplace keeps */
  gint64 fetched_at;
  char *title;                    /* (owned) (nullable): of what is added */
  char *remark;                   /* (owned) (nullable) */
} Source;

struct _ScoutExplainButton
{
  AdwBin parent_instance;

  char *title;                   /* (owned) */
  char *heading;                 /* (owned) (nullable): of what is explained, if not the title */
  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  GPtrArray *sources;            /* (owned) (element-type Source) */
  GtkMenuButton *button;
};

G_DEFINE_FINAL_TYPE (ScoutExplainButton, scout_explain_button, ADW_TYPE_BIN)

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  ScoutExplainButton *self = user_data;
  const char *title = self->heading != NULL ? self->heading : self->title;
  g_autoptr(ScoutProvenance) provenance = scout_explain_button_dup_provenance (self);

  gtk_menu_button_set_popover (button, provenance != NULL
                                         ? scout_explain_popover_new (title, provenance)
                                         : NULL);
}

static void
source_free (gpointer data)
{
  Source *source = data;

  g_clear_object (&source->query);
  g_clear_pointer (&source->insights, g_ptr_array_unref);
  g_free (source->id);
  g_free (source->call);
  g_free (source->title);
  g_free (source->remark);
  g_free (source);
}

static Source *
add_source (ScoutExplainButton  *self,
            ScoutMarketplace    *marketplace,
            const ScoutQuestion *question)
{
  Source *source = g_new0 (Source, 1);

  g_set_object (&self->marketplace, marketplace);
  source->question = *question;
  source->id = g_strdup (question->id);
  source->question.id = source->id;
  source->call = g_strdup (question->call);
  source->question.call = source->call;
  g_set_object (&source->query, question->query);
  g_ptr_array_add (self->sources, source);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);

  return source;
}

static ScoutProvenance *
new_provenance (ScoutExplainButton *self,
                const Source       *source)
{
  return source->insights != NULL
         ? scout_provenance_new_for_insights (self->marketplace, &source->question,
                                              source->insights)
         : scout_provenance_new_for_field (self->marketplace, &source->question, source->field,
                                           source->fetched_at);
}

static void
scout_explain_button_dispose (GObject *object)
{
  ScoutExplainButton *self = SCOUT_EXPLAIN_BUTTON (object);

  g_clear_object (&self->marketplace);
  g_ptr_array_set_size (self->sources, 0);

  G_OBJECT_CLASS (scout_explain_button_parent_class)->dispose (object);
}

static void
scout_explain_button_finalize (GObject *object)
{
  ScoutExplainButton *self = SCOUT_EXPLAIN_BUTTON (object);

  g_free (self->title);
  g_free (self->heading);
  g_ptr_array_unref (self->sources);

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
  self->sources = g_ptr_array_new_with_free_func (source_free);
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "dialog-information-symbolic");
  gtk_menu_button_set_has_frame (self->button, FALSE);
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  scout_tooltip_set (GTK_WIDGET (self->button), _("Where this comes from"));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

GtkWidget *
scout_explain_button_new (const char *title)
{
  return scout_explain_button_new_within (title, NULL);
}

GtkWidget *
scout_explain_button_new_within (const char *title,
                                 const char *place)
{
  ScoutExplainButton *self = g_object_new (SCOUT_TYPE_EXPLAIN_BUTTON, NULL);
  g_autofree char *label = NULL;

  g_return_val_if_fail (title != NULL, GTK_WIDGET (self));

  if (place != NULL)
    /* Translators: a number and the card it stands on, "Reach (Followers and others)" */
    self->title = g_strdup_printf (C_("number and card", "%s (%s)"), title, place);
  else
    self->title = g_strdup (title);
  /* Translators: for example "Explain Reach" */
  label = g_strdup_printf (_("Explain %s"), self->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);

  return GTK_WIDGET (self);
}

void
scout_explain_button_set_heading (ScoutExplainButton *self,
                                  const char         *heading)
{
  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));

  g_free (self->heading);
  self->heading = g_strdup (heading);
}

void
scout_explain_button_clear (ScoutExplainButton *self)
{
  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));

  g_ptr_array_set_size (self->sources, 0);
  /* Who has signed out leaves no token behind, which the marketplace has. */
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

  if (insights->len == 0)
    {
      scout_explain_button_clear (self);
      return;
    }

  /* Not hidden in between, which would take the focus from it. */
  g_ptr_array_set_size (self->sources, 0);
  add_source (self, marketplace, question)->insights = g_ptr_array_ref (insights);
}

void
scout_explain_button_set_field (ScoutExplainButton      *self,
                                ScoutMarketplace        *marketplace,
                                const ScoutQuestion     *question,
                                const ScoutCatalogField *field,
                                gint64                   fetched_at)
{
  Source *source = NULL;

  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (field != NULL);

  g_ptr_array_set_size (self->sources, 0);
  source = add_source (self, marketplace, question);
  source->field = field;
  source->fetched_at = fetched_at;
}

void
scout_explain_button_add (ScoutExplainButton     *self,
                          ScoutMarketplace       *marketplace,
                          const ScoutQuestion    *question,
                          const ScoutExplainMore *more)
{
  Source *source = NULL;

  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (more != NULL && SCOUT_IS_INSIGHT (more->insight));

  source = add_source (self, marketplace, question);
  source->insights = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (source->insights, g_object_ref (more->insight));
  source->title = g_strdup (more->title);
  source->remark = g_strdup (more->remark);
}

ScoutProvenance *
scout_explain_button_dup_provenance (ScoutExplainButton *self)
{
  g_autoptr(ScoutProvenance) provenance = NULL;

  g_return_val_if_fail (SCOUT_IS_EXPLAIN_BUTTON (self), NULL);

  for (guint i = 0; i < self->sources->len; i++)
    {
      const Source *source = g_ptr_array_index (self->sources, i);
      g_autoptr(ScoutProvenance) part = NULL;

      /* Without a figure, what would stand beside it is explained all the same. */
      if (provenance == NULL)
        provenance = new_provenance (self, source);
      if (source->title == NULL)
        continue;

      part = new_provenance (self, source);
      scout_provenance_add (provenance, part, source->title, source->remark);
    }

  return g_steal_pointer (&provenance);
}
