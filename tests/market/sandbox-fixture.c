/* sandbox-fixture.c: a sandbox, a marketplace that asks it, and what came of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Everything below the marketplace is the real thing; only the client's clock is moved by hand, so
 * that three attempts take no longer than their answers. */

#include "config.h"

#include "sandbox-fixture.h"

#include "scout-query-builder.h"
#include "scout-soup-transport.h"

/* Every wait between attempts is shorter, and the rest of every deadline longer. */
#define LONGEST_BACK_OFF (5 * G_USEC_PER_SEC)

/* So long, in microseconds, takes what the main loop does at once: answers come one after the
 * other for the client's clock too. */
#define MOMENT 100

#define PATIENCE (30 * G_USEC_PER_SEC)

static SandboxFixture *
make_fixture (const ScoutSandboxOptions *options,
              guint                      page,
              ScoutNetwork               network)
{
  SandboxFixture *self = g_new0 (SandboxFixture, 1);
  const ScoutSandboxPage *sandbox_page = NULL;
  ScoutBrandPageFields fields = { .followers = -1 };
  g_autoptr(ScoutSoupTransport) transport = NULL;
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutGraphClient) client = NULL;
  g_autoptr(ScoutBrandPage) brand_page = NULL;
  g_autoptr(ScoutToken) token = NULL;
  g_autoptr(GError) error = NULL;

  self->sandbox = scout_sandbox_new (options);
  scout_sandbox_start (self->sandbox, &error);
  g_assert_no_error (error);

  self->clock = scout_manual_clock_new (g_get_real_time ());
  transport = scout_soup_transport_new (scout_sandbox_get_graph_url (self->sandbox), self->clock);
  client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), self->clock);

  sandbox_page = scout_sandbox_get_page (self->sandbox, page);
  token = scout_token_new (sandbox_page->access_token);
  fields.id = sandbox_page->id;
  fields.name = sandbox_page->name;
  fields.instagram_user_id = sandbox_page->instagram_user_id != NULL
                             ? sandbox_page->instagram_user_id : "17841400000000000";
  fields.token = token;
  brand_page = scout_brand_page_new (&fields);
  self->marketplace = network == SCOUT_NETWORK_INSTAGRAM
                      ? scout_instagram_marketplace_new (catalog, client, brand_page)
                      : scout_facebook_marketplace_new (catalog, client, brand_page);

  return self;
}

SandboxFixture *
sandbox_fixture_new (const ScoutSandboxOptions *options,
                     guint                      page)
{
  return make_fixture (options, page, SCOUT_NETWORK_FACEBOOK);
}

SandboxFixture *
sandbox_fixture_new_instagram (const ScoutSandboxOptions *options,
                               guint                      page)
{
  return make_fixture (options, page, SCOUT_NETWORK_INSTAGRAM);
}

static void
forget_outcome (SandboxFixture *self)
{
  self->is_over = FALSE;
  g_clear_pointer (&self->batch, scout_creator_batch_free);
  g_clear_object (&self->creator);
  g_clear_error (&self->error);
}

void
sandbox_fixture_free (SandboxFixture *self)
{
  forget_outcome (self);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (self->marketplace);
  scout_sandbox_stop (self->sandbox);
  g_clear_object (&self->sandbox);
  g_clear_object (&self->clock);
  g_free (self);
}

static gboolean
wake_up_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

void
sandbox_fixture_iterate (SandboxFixture *self)
{
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (self->clock);
  gint64 wait = scout_manual_clock_get_next_wait (clock);
  guint tick = g_timeout_add (10, wake_up_cb, NULL);

  if (wait != -1 && wait < LONGEST_BACK_OFF)
    scout_manual_clock_advance (clock, wait);
  scout_manual_clock_advance (clock, MOMENT);
  g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
}

static void
wait_until_over (SandboxFixture *self)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!self->is_over)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      sandbox_fixture_iterate (self);
    }
}

ScoutQuery *
sandbox_fixture_make_query (SandboxFixture *self,
                            const char     *text)
{
  return scout_query_new_for_text (scout_marketplace_get_catalog (self->marketplace),
                                   SCOUT_NETWORK_FACEBOOK, text);
}

static void
searched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  SandboxFixture *self = user_data;

  self->batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &self->error);
  self->is_over = TRUE;
}

void
sandbox_fixture_search (SandboxFixture *self,
                        ScoutQuery     *query,
                        GCancellable   *cancellable)
{
  forget_outcome (self);
  scout_marketplace_search_async (self->marketplace, query, NULL, cancellable, searched_cb, self);
  wait_until_over (self);
}

static void
checked_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  SandboxFixture *self = user_data;
  gboolean may_search = scout_marketplace_check_finish (SCOUT_MARKETPLACE (source), result,
                                                        &self->is_simulated, &self->error);

  g_assert_true (may_search == (self->error == NULL));
  self->is_over = TRUE;
}

gboolean
sandbox_fixture_check (SandboxFixture *self)
{
  forget_outcome (self);
  scout_marketplace_check_async (self->marketplace, NULL, checked_cb, self);
  wait_until_over (self);

  return self->error == NULL;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  SandboxFixture *self = user_data;

  self->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                         &self->error);
  self->is_over = TRUE;
}

void
sandbox_fixture_load (SandboxFixture   *self,
                      const char       *id,
                      ScoutCreatorPart  part,
                      ScoutTimeRange    range)
{
  forget_outcome (self);
  scout_marketplace_load_creator_async (self->marketplace, id, part, range, NULL, loaded_cb, self);
  wait_until_over (self);
}

void
sandbox_fixture_load_split (SandboxFixture *self,
                            const char     *id,
                            ScoutBreakdown  breakdown,
                            ScoutTimeRange  range)
{
  const ScoutQuestion question = { id, .breakdown = breakdown, .range = range };

  forget_outcome (self);
  scout_marketplace_load_split_async (self->marketplace, &question, NULL, loaded_cb, self);
  wait_until_over (self);
}

void
sandbox_fixture_add_fault (SandboxFixture        *self,
                           ScoutSandboxFaultKind  kind,
                           guint                  count)
{
  const ScoutSandboxFault fault = {
    .kind = kind,
    .path = "/creator_marketplace/creators",
    .count = count,
  };

  scout_sandbox_add_fault (self->sandbox, &fault);
}
