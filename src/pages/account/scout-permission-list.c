/* scout-permission-list.c: which permissions a network needs, and which of them were granted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list is for people who have to tell somebody what is missing: its names are Meta's. */

#include "config.h"

#include "scout-permission-list.h"

#include "scout-permission.h"
#include "scout-status-pill.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

static gboolean
is_granted (const char         *name,
            const char * const *granted) /* (nullable) */
{
  return granted != NULL && g_strv_contains (granted, name);
}

/* With a space of no width behind each underscore: in a narrow window the name needs two lines. */
static char *
dup_breakable (const char *name)
{
  g_auto(GStrv) words = g_strsplit (name, "_", -1);

  return g_strjoinv (SCOUT_PERMISSION_LIST_BREAK, words);
}

static GtkWidget *
new_row (const char *name,
         gboolean    granted)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", granted ? "object-select-symbolic"
                                                       : "dialog-warning-symbolic",
                                  NULL);
  g_autofree char *breakable = dup_breakable (name);
  GtkWidget *label = gtk_label_new (breakable);
  GtkWidget *pill = scout_status_pill_new ();
  const char *state = granted ? _("Granted") : _("Missing");
  g_autofree char *words = g_strdup_printf ("%s, %s", name, state);

  gtk_widget_add_css_class (icon, granted ? "success" : "warning");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "monospace");
  gtk_widget_add_css_class (label, "tiny");
  scout_status_pill_set_kind (SCOUT_STATUS_PILL (pill),
                              granted ? SCOUT_STATUS_OK : SCOUT_STATUS_WARNING);
  scout_status_pill_set_label (SCOUT_STATUS_PILL (pill), state);
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);

  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_size_request (box, -1, 42);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), pill);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

static const char *
get_label (ScoutCatalog *catalog,
           const char   *name)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);

      for (gsize i = 0; i < api->n_permissions; i++)
        {
          if (g_str_equal (api->permissions[i].name, name))
            return api->permissions[i].label;
        }
    }

  return name;
}

char *
scout_permission_list_dup_missing_labels (ScoutCatalog       *catalog,
                                          guint               networks,
                                          const char * const *granted)
{
  g_auto(GStrv) needed = scout_permission_dup_names (catalog, networks);
  g_autoptr(GStrvBuilder) missing = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;

  for (gsize i = 0; needed[i] != NULL; i++)
    {
      if (!is_granted (needed[i], granted))
        g_strv_builder_add (missing, get_label (catalog, needed[i]));
    }
  labels = g_strv_builder_end (missing);

  return *labels != NULL ? scout_wording_join ((const char * const *) labels) : NULL;
}

char *
scout_permission_list_dup_missing (ScoutCatalog       *catalog,
                                   guint               networks,
                                   const char * const *granted)
{
  g_auto(GStrv) needed = scout_permission_dup_names (catalog, networks);
  g_autoptr(GStrvBuilder) missing = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (gsize i = 0; needed[i] != NULL; i++)
    {
      g_autofree char *breakable = dup_breakable (needed[i]);

      if (!is_granted (needed[i], granted))
        g_strv_builder_add (missing, breakable);
    }
  names = g_strv_builder_end (missing);

  return *names != NULL ? scout_wording_join ((const char * const *) names) : NULL;
}

GtkWidget *
scout_permission_list_new (ScoutCatalog       *catalog,
                           ScoutNetwork        network,
                           const char * const *granted)
{
  GtkWidget *list = gtk_list_box_new ();
  g_auto(GStrv) needed = scout_permission_dup_needed (catalog, network);

  for (gsize i = 0; needed[i] != NULL; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), new_row (needed[i], is_granted (needed[i], granted)));

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Permissions"), -1);

  return list;
}
