/* filter-fixture.h: a panel of filters in a window, for tests of filters.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-panel.h"
#include "scout-filter-row.h"
#include "scout-ui-fixture.h"

G_BEGIN_DECLS

typedef struct
{
  ScoutCatalog *catalog;
  ScoutFilterPanel *panel;
  GtkWidget *window;
  guint n_changed;
  guint n_closed;
} FilterFixture;

/* What tests are registered with: whose filters. */
typedef struct
{
  ScoutNetwork network;
  const char *endpoint_id;
} FilterEndpoint;

extern const FilterEndpoint filter_endpoints[];
extern const gsize filter_n_endpoints;

#define FILTER_FACEBOOK (&filter_endpoints[0])
#define FILTER_INSTAGRAM (&filter_endpoints[1])
#define FILTER_CONTENT (&filter_endpoints[2])

/* Shows the panel of a #FilterEndpoint. */
void filter_fixture_set_up (FilterFixture *fixture,
                            gconstpointer  endpoint);

void filter_fixture_tear_down (FilterFixture *fixture,
                               gconstpointer  endpoint);

/* Sets a parameter to something that it takes. */
void filter_fixture_fill_in (ScoutQueryBuilder           *builder,
                             const ScoutCatalogParameter *parameter);

/* The first row of a parameter below a root, by our name of it; or NULL. */
ScoutFilterRow *filter_fixture_find_row_in (GtkWidget  *root,
                                            const char *parameter_id);

/* The row of a parameter in the panel. */
ScoutFilterRow *filter_fixture_find_row (FilterFixture *fixture,
                                         const char    *parameter_id);

/* Its control. */
GtkWidget *filter_fixture_find_control (FilterFixture *fixture,
                                        const char    *parameter_id);

/* The query that the panel shows. */
ScoutQuery *filter_fixture_get_query (FilterFixture *fixture);

/* How many values a list of the query has. */
guint filter_fixture_count (FilterFixture *fixture,
                            const char    *parameter_id);

/* Types into an entry, and presses the enter key. */
void filter_fixture_type (GtkWidget  *entry,
                          const char *text);

/* One of the entries of a range. */
GtkWidget *filter_fixture_get_end (GtkWidget *range,
                                   gboolean   is_upper);

/* The first widget of a type below a root, or NULL. */
GtkWidget *filter_fixture_find_type (GtkWidget *root,
                                     GType      type);

/* The first mapped button with a label below a root, toggles and check buttons too; or NULL. */
GtkWidget *filter_fixture_find_button (GtkWidget  *root,
                                       const char *label);

/* Opens and closes the popover of the first menu button of a control. */
void filter_fixture_open (GtkWidget *control);
void filter_fixture_close (GtkWidget *control);

G_END_DECLS
