/* scout-post-facts.c: what Meta tells of a post besides its figures, and what to do with its link.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which rows there are the catalogue says: a field that Meta did not send has a dash. */

#include "config.h"

#include "scout-post-facts.h"

#include "scout-link-button.h"
#include "scout-link.h"
#include "scout-panel.h"
#include "scout-post-fields.h"
#include "scout-title-lines.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-post-facts.ui"

struct _ScoutPostFacts
{
  AdwBin parent_instance;

  ScoutContent *post;      /* (owned) (nullable) */
  GtkLabel *fetched_label; /* (nullable): owned by the rows */

  GtkBox *fields;
  GtkBox *buttons;
  GtkWidget *copy_button;
  GtkWidget *open_button;
};

G_DEFINE_FINAL_TYPE (ScoutPostFacts, scout_post_facts, ADW_TYPE_BIN)

static GtkLabel *
append_field (ScoutPostFacts *self,
              const char     *label,
              const char     *value,   /* (nullable) */
              const char     *unknown) /* why there is none */
{
  const char *shown = value != NULL ? value : SCOUT_WORDING_UNKNOWN;
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "spacing", 12, NULL);
  GtkWidget *name = gtk_label_new (label);
  GtkWidget *words = gtk_label_new (shown);

  gtk_label_set_natural_wrap_mode (GTK_LABEL (name), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0.0f);
  gtk_widget_add_css_class (name, "dim-label");
  gtk_label_set_ellipsize (GTK_LABEL (words), PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_max_width_chars (GTK_LABEL (words), 20);
  gtk_label_set_selectable (GTK_LABEL (words), value != NULL);
  gtk_label_set_xalign (GTK_LABEL (words), 1.0f);
  gtk_widget_set_hexpand (words, TRUE);
  scout_tooltip_set (words, value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  value != NULL ? value : unknown, -1);
  gtk_box_append (GTK_BOX (row), name);
  gtk_box_append (GTK_BOX (row), words);
  gtk_box_append (self->fields, row);

  return GTK_LABEL (words);
}

/* The rest stands elsewhere on the page, in a form of its own. */
static gboolean
is_row (const ScoutCatalogField *field)
{
  return !field->is_list && field->type != SCOUT_CATALOG_FIELD_TYPE_OBJECT
         && !g_str_equal (field->id, "caption") && !g_str_equal (field->id, "thumbnail-url");
}

/* Of a post that Meta told of without a sponsor there is none, and nobody keeps it back. */
static const char *
get_unknown (ScoutPostFacts          *self,
             const ScoutCatalogField *field)
{
  if (g_str_equal (field->id, "tagged-brand") && scout_content_get_fetched_at (self->post) > 0)
    return _("No sponsor");

  return _("Not shared");
}

static void
show_fields (ScoutPostFacts *self,
             ScoutCatalog   *catalog)
{
  const ScoutCatalogApi *api =
    scout_catalog_get_api (catalog, scout_content_get_network (self->post));
  const ScoutCatalogObject *object = scout_post_fields_get_object (api);
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->fields))) != NULL)
    gtk_box_remove (self->fields, row);
  for (gsize i = 0; i < object->n_fields; i++)
    {
      const ScoutCatalogField *field = &object->fields[i];
      g_autofree char *value = NULL;

      if (!is_row (field))
        continue;
      value = scout_post_fields_dup_value (self->post, field);
      append_field (self, field->label, value, get_unknown (self, field));
    }
  self->fetched_label = append_field (self, _("Refreshed"), NULL, _("Not shared"));
}

static char *
link_wanted_cb (ScoutPostFacts *self)
{
  return self->post != NULL ? scout_link_new_for_content (self->post) : NULL;
}

static void
scout_post_facts_dispose (GObject *object)
{
  ScoutPostFacts *self = SCOUT_POST_FACTS (object);

  g_clear_object (&self->post);
  self->fetched_label = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_POST_FACTS);

  G_OBJECT_CLASS (scout_post_facts_parent_class)->dispose (object);
}

static void
scout_post_facts_class_init (ScoutPostFactsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_post_facts_dispose;

  g_type_ensure (SCOUT_TYPE_LINK_BUTTON);
  g_type_ensure (SCOUT_TYPE_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostFacts, fields);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostFacts, buttons);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostFacts, copy_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostFacts, open_button);
  gtk_widget_class_bind_template_callback (widget_class, link_wanted_cb);
}

static void
scout_post_facts_init (ScoutPostFacts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_title_lines_allow (self->copy_button);
  scout_title_lines_allow (self->open_button);
}

void
scout_post_facts_set_narrow (ScoutPostFacts *self,
                             gboolean        is_narrow)
{
  g_return_if_fail (SCOUT_IS_POST_FACTS (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->buttons),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
}

void
scout_post_facts_show (ScoutPostFacts *self,
                       ScoutCatalog   *catalog,
                       ScoutContent   *post)
{
  g_return_if_fail (SCOUT_IS_POST_FACTS (self));
  g_return_if_fail (SCOUT_IS_CATALOG (catalog));
  g_return_if_fail (SCOUT_IS_CONTENT (post));

  g_set_object (&self->post, post);
  show_fields (self, catalog);
}

void
scout_post_facts_set_fetched_at (ScoutPostFacts *self,
                                 gint64          fetched_at)
{
  g_autoptr(GDateTime) moment = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (SCOUT_IS_POST_FACTS (self));

  if (self->fetched_label == NULL)
    return;

  if (fetched_at > 0)
    moment = g_date_time_new_from_unix_utc (fetched_at / G_USEC_PER_SEC);
  if (moment != NULL)
    words = scout_post_fields_dup_time (moment);
  gtk_label_set_text (self->fetched_label, words != NULL ? words : SCOUT_WORDING_UNKNOWN);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (self->fetched_label))),
    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words != NULL ? words : _("Not shared"), -1);
}
