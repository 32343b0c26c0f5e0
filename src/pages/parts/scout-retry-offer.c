/* scout-retry-offer.c: offers to ask again where that may help.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A call before a limit ends is turned away, and whoever presses a button for it has pressed in
 * vain. What fills a part of a page counts down to that moment and asks by itself; a button beside
 * what is shown only waits for it. Main thread only. */

#include "config.h"

#include "scout-retry-offer.h"

#include "scout-error-wording.h"

#define KEY "scout-retry-offer"
#define MS_PER_SECOND 1000

typedef struct
{
  GtkWidget *widget; /* which owns it */
  ScoutRetryOfferFunc show;
  guint id; /* 0 when the limit has ended */
} Wait;

static void
wait_free (gpointer data)
{
  Wait *wait = data;

  g_clear_handle_id (&wait->id, g_source_remove);
  g_free (wait);
}

static gboolean
limit_over_cb (gpointer user_data)
{
  Wait *wait = user_data;
  GtkWidget *widget = wait->widget;
  ScoutRetryOfferFunc show = wait->show;

  wait->id = 0;
  g_object_set_data (G_OBJECT (widget), KEY, NULL);
  show (widget, TRUE);

  return G_SOURCE_REMOVE;
}

static void
wait_for_limit (GtkWidget           *widget,
                guint                seconds,
                ScoutRetryOfferFunc  show)
{
  Wait *wait = g_new0 (Wait, 1);

  wait->widget = widget;
  wait->show = show;
  wait->id = g_timeout_add (seconds * MS_PER_SECOND, limit_over_cb, wait);
  g_object_set_data_full (G_OBJECT (widget), KEY, wait, wait_free);
}

void
scout_retry_offer_show (GtkWidget    *button,
                        const GError *error)
{
  scout_retry_offer_follow (button, error, gtk_widget_set_visible);
}

void
scout_retry_offer_follow (GtkWidget           *widget,
                          const GError        *error,
                          ScoutRetryOfferFunc  show)
{
  gboolean may_help = FALSE;
  guint seconds = 0;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (show != NULL);

  if (error != NULL)
    {
      may_help = scout_error_wording_get (error).remedy == SCOUT_ERROR_REMEDY_RETRY;
      seconds = scout_error_wording_get_wait (error);
    }
  g_object_set_data (G_OBJECT (widget), KEY, NULL);
  if (may_help && seconds > 0)
    wait_for_limit (widget, seconds, show);
  show (widget, may_help && seconds == 0);
}

gboolean
scout_retry_offer_is_made (GtkWidget *button)
{
  g_return_val_if_fail (GTK_IS_WIDGET (button), FALSE);

  return gtk_widget_get_visible (button) || g_object_get_data (G_OBJECT (button), KEY) != NULL;
}
