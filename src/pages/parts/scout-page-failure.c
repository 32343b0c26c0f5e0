/* scout-page-failure.c: what a page shows in the place of what it cannot show.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the page of a creator and the page of a post have in common. Asks nobody: the page loads. */

#include "config.h"

#include "scout-page-failure.h"

#include "scout-error-wording.h"
#include "scout-graph-error.h"

#include <glib/gi18n.h>

struct _ScoutPageFailure
{
  AdwBin parent_instance;

  GtkWidget *page; /* (nullable): weak */
  ScoutErrorRemedy remedy;
  ScoutStateView *view;
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPageFailure, scout_page_failure, ADW_TYPE_BIN)

static void
emit_on_page (ScoutPageFailure *self,
              const char       *signal_name)
{
  if (self->page != NULL)
    g_signal_emit_by_name (self->page, signal_name);
}

static void
action_cb (ScoutPageFailure *self)
{
  if (self->remedy == SCOUT_ERROR_REMEDY_SIGN_IN)
    emit_on_page (self, "sign-in");
  else if (self->remedy == SCOUT_ERROR_REMEDY_CHOOSE_PAGE)
    emit_on_page (self, "choose-page");
  else
    g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
back_cb (ScoutPageFailure *self)
{
  emit_on_page (self, "back");
}

static void
scout_page_failure_dispose (GObject *object)
{
  g_clear_weak_pointer (&SCOUT_PAGE_FAILURE (object)->page);

  G_OBJECT_CLASS (scout_page_failure_parent_class)->dispose (object);
}

static void
scout_page_failure_class_init (ScoutPageFailureClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_page_failure_dispose;

  /**
   * ScoutPageFailure::retry:
   * @self: the failure
   *
   * The person wants what failed to be asked for again, or a limit of calls has ended.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_page_failure_init (ScoutPageFailure *self)
{
  GtkWidget *view = scout_state_view_new ();

  self->view = SCOUT_STATE_VIEW (view);
  g_signal_connect_object (view, "action", G_CALLBACK (action_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "secondary-action", G_CALLBACK (back_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), view);
}

gboolean
scout_page_failure_ends_page (const GError *error)
{
  ScoutErrorRemedy remedy;

  g_return_val_if_fail (error != NULL, FALSE);

  remedy = scout_error_wording_get (error).remedy;

  return remedy == SCOUT_ERROR_REMEDY_SIGN_IN || remedy == SCOUT_ERROR_REMEDY_CHOOSE_PAGE;
}

gboolean
scout_page_failure_is_hidden (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_VISIBLE);
}

static void
sign_in_action (GtkWidget  *page,
                const char *name,
                GVariant   *parameter)
{
  g_signal_emit_by_name (page, "sign-in");
}

static void
choose_page_action (GtkWidget  *page,
                    const char *name,
                    GVariant   *parameter)
{
  g_signal_emit_by_name (page, "choose-page");
}

static void
install_signals (GType page_type)
{
  /**
   * ScoutPage::back:
   * @self: the page
   *
   * The person wants to go back to where the page was opened. Escape emits it, unless what has the
   * focus needs the key, such as a chart with a read-out.
   */
  g_signal_new ("back", page_type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ScoutPage::sign-in:
   * @self: the page
   *
   * The person wants to sign in again, which an error asked for.
   */
  g_signal_new ("sign-in", page_type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutPage::choose-page:
   * @self: the page
   *
   * The person wants to search as another Page, which an error asked for.
   */
  g_signal_new ("choose-page", page_type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

void
scout_page_failure_install (GtkWidgetClass *page_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (page_class));

  g_type_ensure (SCOUT_TYPE_PAGE_FAILURE);
  install_signals (G_TYPE_FROM_CLASS (page_class));
  gtk_widget_class_add_binding_signal (page_class, GDK_KEY_Escape, 0, "back", NULL);
  gtk_widget_class_install_action (page_class, "page.sign-in", NULL, sign_in_action);
  gtk_widget_class_install_action (page_class, "page.choose-page", NULL, choose_page_action);
}

void
scout_page_failure_set_page (ScoutPageFailure *self,
                             GtkWidget        *page)
{
  g_return_if_fail (SCOUT_IS_PAGE_FAILURE (self));
  g_return_if_fail (GTK_IS_WIDGET (page));

  g_set_weak_pointer (&self->page, page);
}

/* Where Meta refuses the Page, signing in again is not all that may help. */
static gboolean
is_of_page (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_REFUSED);
}

static void
choose_page_cb (ScoutPageFailure *self)
{
  emit_on_page (self, "choose-page");
}

static GtkWidget *
new_choice (ScoutPageFailure *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Choose another Page"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (choose_page_cb), self,
                           G_CONNECT_SWAPPED);

  return button;
}

void
scout_page_failure_show (ScoutPageFailure *self,
                         const GError     *error,
                         const char       *back_label)
{
  g_return_if_fail (SCOUT_IS_PAGE_FAILURE (self));
  g_return_if_fail (error != NULL);

  self->remedy = scout_error_wording_show (error, self->view);
  scout_state_view_set_extra (self->view, is_of_page (error) ? new_choice (self) : NULL);
  scout_state_view_set_secondary_label (self->view, back_label);
}

void
scout_page_failure_stop (ScoutPageFailure *self)
{
  g_return_if_fail (SCOUT_IS_PAGE_FAILURE (self));

  scout_state_view_set_countdown (self->view, 0);
}

ScoutStateView *
scout_page_failure_get_view (ScoutPageFailure *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_FAILURE (self), NULL);

  return self->view;
}
