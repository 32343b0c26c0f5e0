/* scout-usage-meters.c: how much of Meta's hourly limits is used.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A call counts against the account that makes it and against the app, whoever uses it: each row
 * shows the limit that ends the calls of its network first, and names both. */

#include "config.h"

#include "scout-usage-meters.h"

#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Calls cease to count after an hour, one by one and unannounced. */
#define REFRESH_SECONDS 30

typedef enum
{
  SCOPE_ACCOUNT,
  SCOPE_APP,
  N_SCOPES,
} Scope;

/* What is said of a network; untranslated. */
typedef struct
{
  const char *names[N_SCOPES];
  const char *explanations[N_SCOPES];
} Wording;

static const Wording wordings[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = {
    /* Translators: the app is the Meta app that signs in. */
    { N_("Facebook"), N_("Facebook app") },
    { N_("Your calls to Facebook in the last hour"),
      N_("Calls of the app to Facebook in the last hour") } },
  [SCOUT_NETWORK_INSTAGRAM] = {
    { N_("Instagram"), N_("Instagram app") },
    { N_("Calls of this Instagram account in the last hour"),
      N_("Calls of the app to Instagram in the last hour") } },
};

typedef struct
{
  ScoutUsageMeters *meters;
  const Wording   *wording;
  ScoutGraphMeter *scopes[N_SCOPES]; /* (owned) */
  GtkWidget       *box;
  GtkLabel        *name;
  GtkLabel        *figures;
  GtkProgressBar  *bar;
} Row;

struct _ScoutUsageMeters
{
  GtkWidget parent_instance;

  GPtrArray *rows; /* (owned) (element-type Row) */
  guint refresh_id;
  guint show_id;
};

G_DEFINE_FINAL_TYPE (ScoutUsageMeters, scout_usage_meters, GTK_TYPE_WIDGET)

static void
row_free (gpointer data)
{
  Row *row = data;

  for (gsize i = 0; i < N_SCOPES; i++)
    {
      g_signal_handlers_disconnect_by_data (row->scopes[i], row->meters);
      g_object_unref (row->scopes[i]);
    }
  g_free (row);
}

static char *
dup_figures (ScoutGraphMeter *meter)
{
  const guint used = scout_graph_meter_get_used (meter);
  const guint limit = scout_graph_meter_get_limit (meter);
  const guint countdown = scout_graph_meter_get_countdown (meter);
  const guint minutes = countdown / 60 + (countdown % 60 != 0 ? 1 : 0);
  g_autofree char *used_text = scout_wording_full (used);
  g_autofree char *limit_text = scout_wording_full (limit);

  if (countdown > 0)
    return g_strdup_printf (g_dngettext (NULL, "free in %u minute", "free in %u minutes", minutes),
                            minutes);
  if (limit == 0)
    return g_strdup_printf (g_dngettext (NULL, "%s call", "%s calls", used), used_text);

  /* Translators: how many calls of the last hour, and how many an hour may have. */
  return g_strdup_printf (g_dngettext (NULL, "%s of %s call", "%s of %s calls", limit), used_text,
                          limit_text);
}

/* How many calls are left; the more seconds one has to wait, the fewer. */
static gint64
get_room (ScoutGraphMeter *meter)
{
  guint countdown = scout_graph_meter_get_countdown (meter);
  guint limit = scout_graph_meter_get_limit (meter);

  if (countdown > 0)
    return -(gint64) countdown;
  if (limit == 0)
    return G_MAXINT64;

  return MAX (0, (gint64) limit - scout_graph_meter_get_used (meter));
}

static Scope
choose_scope (const Row *row)
{
  return get_room (row->scopes[SCOPE_APP]) < get_room (row->scopes[SCOPE_ACCOUNT]) ? SCOPE_APP
                                                                                    : SCOPE_ACCOUNT;
}

/* When the first call ceases to count, as the clock on the wall will show it. (nullable) */
static char *
dup_freed (const Row *row)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) then = NULL;
  g_autofree char *time = NULL;
  guint first = 0;

  for (gsize i = 0; i < N_SCOPES; i++)
    {
      guint freed_in = scout_graph_meter_get_freed_in (row->scopes[i]);

      if (freed_in > 0 && (first == 0 || freed_in < first))
        first = freed_in;
    }
  if (first == 0)
    return NULL;

  then = g_date_time_add_seconds (now, first + 59);
  time = g_date_time_format (then, _("%H:%M"));
  /* Translators: with a time of day, such as "14:57" */
  return g_strdup_printf (_("The oldest calls stop counting at %s"), time);
}

/* What holds, each limit on a line of its own. */
static char *
dup_details (const Row *row)
{
  g_autoptr(GStrvBuilder) lines = g_strv_builder_new ();
  g_auto(GStrv) all = NULL;
  g_autofree char *freed = dup_freed (row);

  for (gsize i = 0; i < N_SCOPES; i++)
    {
      g_autofree char *figures = dup_figures (row->scopes[i]);
      g_autofree char *line = NULL;

      line = g_strdup_printf (_("%s: %s"), _(row->wording->explanations[i]), figures);
      g_strv_builder_add (lines, line);
    }
  if (freed != NULL)
    g_strv_builder_add (lines, freed);

  all = g_strv_builder_end (lines);
  return g_strjoinv ("\n", all);
}

static void
show_usage (Row *row)
{
  Scope scope = choose_scope (row);
  ScoutGraphMeter *meter = row->scopes[scope];
  const guint used = scout_graph_meter_get_used (meter);
  const guint limit = scout_graph_meter_get_limit (meter);
  g_autofree char *figures = dup_figures (meter);
  g_autofree char *details = dup_details (row);

  gtk_label_set_text (row->name, _(row->wording->names[scope]));
  gtk_label_set_text (row->figures, figures);
  gtk_widget_set_visible (GTK_WIDGET (row->bar), limit > 0);
  gtk_progress_bar_set_fraction (row->bar, limit > 0 ? MIN (1.0, (double) used / limit) : 0);
  if (scout_graph_meter_get_is_scarce (meter))
    gtk_widget_add_css_class (GTK_WIDGET (row->bar), "scarce");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row->bar), "scarce");
  scout_tooltip_set (row->box, details);
  /* Nothing here takes the focus, at which a tooltip would be read out. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->bar),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(row->wording->explanations[scope]),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, figures,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, details, -1);
}

static gboolean
show_cb (gpointer user_data)
{
  ScoutUsageMeters *self = user_data;

  self->show_id = 0;
  for (guint i = 0; i < self->rows->len; i++)
    show_usage (g_ptr_array_index (self->rows, i));

  return G_SOURCE_REMOVE;
}

/* A call may be made while widgets are given their places, when none may ask for another. */
static void
changed_cb (ScoutUsageMeters *self)
{
  if (self->show_id == 0)
    self->show_id = g_idle_add (show_cb, self);
}

static GtkLabel *
new_label (const char *text,
           float       xalign)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "css-classes", (const char *[]) { "tiny-dim", NULL },
                       "hexpand", TRUE,
                       "label", text,
                       "xalign", xalign,
                       NULL);
}

static void
add_row (ScoutUsageMeters *self,
         ScoutSession     *session,
         ScoutNetwork      network,
         ScoutBrandPage   *page)
{
  Row *row = g_new0 (Row, 1);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  row->meters = self;
  row->wording = &wordings[network];
  row->scopes[SCOPE_ACCOUNT] = scout_session_open_meter (session, network, page);
  row->scopes[SCOPE_APP] = scout_session_open_app_meter (session, network);
  row->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  row->name = new_label (NULL, 0);
  row->figures = new_label (NULL, 1);
  row->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (row->name));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (row->figures));
  gtk_box_append (GTK_BOX (row->box), texts);
  gtk_box_append (GTK_BOX (row->box), GTK_WIDGET (row->bar));
  gtk_widget_set_parent (row->box, GTK_WIDGET (self));
  g_ptr_array_add (self->rows, row);

  for (gsize i = 0; i < N_SCOPES; i++)
    g_signal_connect_swapped (row->scopes[i], "notify", G_CALLBACK (changed_cb), self);
  show_usage (row);
}

static void
clear (ScoutUsageMeters *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static gboolean
refresh_cb (gpointer user_data)
{
  ScoutUsageMeters *self = user_data;

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->rows, i);

      for (gsize k = 0; k < N_SCOPES; k++)
        scout_graph_meter_refresh (row->scopes[k]);
    }

  return G_SOURCE_CONTINUE;
}

static void
scout_usage_meters_map (GtkWidget *widget)
{
  ScoutUsageMeters *self = SCOUT_USAGE_METERS (widget);

  GTK_WIDGET_CLASS (scout_usage_meters_parent_class)->map (widget);
  refresh_cb (self);
  self->refresh_id = g_timeout_add_seconds (REFRESH_SECONDS, refresh_cb, self);
}

static void
scout_usage_meters_unmap (GtkWidget *widget)
{
  ScoutUsageMeters *self = SCOUT_USAGE_METERS (widget);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  GTK_WIDGET_CLASS (scout_usage_meters_parent_class)->unmap (widget);
}

static void
scout_usage_meters_dispose (GObject *object)
{
  ScoutUsageMeters *self = SCOUT_USAGE_METERS (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_handle_id (&self->show_id, g_source_remove);
  clear (self);

  G_OBJECT_CLASS (scout_usage_meters_parent_class)->dispose (object);
}

static void
scout_usage_meters_finalize (GObject *object)
{
  g_ptr_array_unref (SCOUT_USAGE_METERS (object)->rows);

  G_OBJECT_CLASS (scout_usage_meters_parent_class)->finalize (object);
}

static void
scout_usage_meters_class_init (ScoutUsageMetersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_usage_meters_dispose;
  object_class->finalize = scout_usage_meters_finalize;
  widget_class->map = scout_usage_meters_map;
  widget_class->unmap = scout_usage_meters_unmap;

  gtk_widget_class_set_css_name (widget_class, "usagemeters");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
scout_usage_meters_init (ScoutUsageMeters *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);
  self->rows = g_ptr_array_new_with_free_func (row_free);
}

void
scout_usage_meters_set_page (ScoutUsageMeters *self,
                             ScoutSession     *session,
                             ScoutBrandPage   *page)
{
  g_return_if_fail (SCOUT_IS_USAGE_METERS (self));
  g_return_if_fail (session == NULL || SCOUT_IS_SESSION (session));
  g_return_if_fail (page == NULL || SCOUT_IS_BRAND_PAGE (page));

  clear (self);
  if (session == NULL || page == NULL)
    return;

  if (scout_brand_page_get_fields (page)->instagram_user_id != NULL)
    add_row (self, session, SCOUT_NETWORK_INSTAGRAM, page);
  add_row (self, session, SCOUT_NETWORK_FACEBOOK, page);
}
