/* scout-discover-page-private.h: what the parts of the search page share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-breakpoint-bin.h"
#include "scout-discover-place-private.h"
#include "scout-filter-chips.h"
#include "scout-filter-panel.h"
#include "scout-results-selection.h"
#include "scout-results-table.h"
#include "scout-results-wording.h"
#include "scout-search-memory.h"
#include "scout-search-trail.h"
#include "scout-selection-bar.h"
#include "scout-skeleton-grid.h"

G_BEGIN_DECLS

struct _ScoutDiscoverPage
{
  AdwBin parent_instance;

  const ScoutDiscoverSubject *subject;
  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutPictureSource *pictures;  /* (owned) (nullable) */
  ScoutKeeper *keeper;           /* (owned) (nullable) */
  ScoutPagedModel *results;      /* (owned) (nullable) */
  ScoutPagedModel *before; /* (weak) (nullable): shown when they were asked for */
  GDateTime *answered_at;        /* (owned) (nullable): when the first of them came */
  ScoutSearchMemory *memory;     /* (owned): of what was found before */
  /* Whether they are being asked for anew, and whether the one post found is to be opened. */
  gboolean is_renewing, opens_found;
  GtkSortListModel *sorted;      /* (owned) (nullable): the results, as the table sorts them */
  ScoutResultsSelection *selection; /* (owned) (nullable): what is shown of them */
  GSettings *settings;           /* (owned) (nullable) */
  ScoutViewStyle view_style;
  ScoutQuery *filters;           /* (owned) (nullable): without words and order */
  char *sort;                    /* (owned) (nullable): the catalogue's name of the order */
  ScoutQuery *wanted;            /* (owned) (nullable): to be asked when there is somebody to ask */
  ScoutQuery *refused;           /* (owned) (nullable): what is wanted, but cannot be asked */
  ScoutQuery *remedy;            /* (owned) (nullable): what could be asked instead of that */
  ScoutQuery *edited;            /* (owned) (nullable): what is asked when nothing is edited more */
  ScoutSearchTrail trail;        /* to the newest recent search of this page */
  ScoutDiscoverOtherFunc other_func; /* (nullable) */
  ScoutDiscoverSeenFunc seen_func; /* (nullable) */
  gpointer other_data, seen_data;
  char *search_id;               /* (owned) (nullable): of the saved search that is shown */
  ScoutSighting *seen_before;    /* (owned) (nullable): what that had found before */
  char *news;                    /* (owned) (nullable): what is new since then */
  guint n_kept;                  /* results that have been compared and remembered */
  ScoutDiscoverPlace place;      /* where the results are, or are to be, scrolled to */
  gboolean is_barred;            /* whether an answer of Meta's, before any search, is in the way */
  GStrv granted;                 /* (owned) (nullable): permissions, as far as they are known */
  ScoutCatalog *catalog;         /* (owned) (nullable): of the marketplace that was asked last */
  ScoutResultsOffer state_offer, secondary_offer, footer_offer;
  guint skeleton_id, tick_id, edit_id, emptied_id;
  guint n_frames; /* since results came */
  GSimpleActionGroup *actions; /* (owned) */

  ScoutBreakpointBin *bin;
  GtkBox *split;
  AdwHeaderBar *header_bar;
  GtkWidget *content;
  GtkMenuButton *save_button;
  GtkToggleButton *filter_button;
  GtkWidget *select_button; /* of narrow windows */
  GtkWidget *chips_line;
  ScoutFilterChips *chips;
  ScoutFilterPanel *panel; /* (nullable): until it is first shown */
  char *panel_words;       /* (owned) (nullable): of the entry, as the panel knows them */
  /* Because the page has become narrow, and while it puts them away for that or brings them back */
  gboolean has_folded_filters, is_folding;
  GtkWidget *before_panel; /* (weak) (nullable): what had the focus when a key opened the panel */
  GtkStack *title_stack;
  AdwBin *wide_slot, *wide_end;
  GtkWidget *narrow_line; /* below the header bar: entry and tools of narrow windows */
  AdwBin *narrow_slot, *narrow_end;
  /* In the header bar and below it. (nullable): until the page is first narrow */
  AdwBin *title_slot, *title_line;
  GtkWidget *tools;
  GtkWidget *search_entry;
  gboolean is_filling; /* whether the entry changes because the page changes it */
  gboolean is_clearing; /* whether it changes because somebody wants it to be empty */
  GtkLabel *entry_note;
  AdwWindowTitle *window_title; /* (nullable): until the page is first narrow */
  GtkWidget *sidebar_button, *summary;
  GtkLabel *count_label, *figures_label, *as_of_label;
  GtkWidget *explain;
  GtkMenuButton *sort_button;
  GtkLabel *sort_label;
  GtkStack *stack;
  ScoutStateView *state_view; /* (nullable): until it is first shown */
  ScoutSkeletonGrid *skeleton;
  GtkScrolledWindow *scroller;
  GtkGridView *grid_view;
  ScoutResultsTable *table; /* (nullable): until it is first shown */
  GtkWidget *view_switch;
  GtkMenuButton *columns_button;
  ScoutSelectionBar *selection_bar;
  GSimpleActionGroup *selected_actions; /* (owned) */
  GtkRevealer *footer;
  GtkSpinner *footer_spinner;
  GtkLabel *footer_label;
  GtkButton *footer_button;
};

/* Asks what the entry, the filters and the order say now; the same question only if wanted. */
void _scout_discover_page_search_again (ScoutDiscoverPage *self,
                                        gboolean           even_if_same);

/* The query of the entry, the filters and the order. (transfer full) */
ScoutQuery *_scout_discover_page_make_query (ScoutDiscoverPage *self);

/* The endpoint that is searched. (nullable): %NULL while there is nobody to ask */
const ScoutCatalogEndpoint *_scout_discover_page_get_endpoint (ScoutDiscoverPage *self);

/* The parameter that the search entry fills in now. (nullable): %NULL while the entry is empty */
const ScoutCatalogParameter *_scout_discover_page_get_entry_parameter (ScoutDiscoverPage *self);

/* Whether the entry names one creator or post, which is looked up alone. */
gboolean _scout_discover_page_is_lookup (ScoutDiscoverPage *self);

/* Asks what the entry says. */
void _scout_discover_page_apply_entry (ScoutDiscoverPage *self,
                                       ScoutQueryBuilder *builder);

/* Says what is wrong with the entry, or that the filters are not used, and returns whether the
 * entry may be asked. */
gboolean _scout_discover_page_check_entry (ScoutDiscoverPage *self);

/* Watches how the entry is emptied. */
void _scout_discover_page_init_entry (ScoutDiscoverPage *self);

/* The handler of the entry, while it is typed into. */
void _scout_discover_page_entry_changed_cb (ScoutDiscoverPage *self);

/* Lets the panel show a query, and returns whether it may be asked: what Meta would refuse is not
 * sent, for the panel says why. Where it was not edited here but @is_opened, or nothing is shown
 * that could stay, why is said in the place of results, too. */
gboolean _scout_discover_page_show_query (ScoutDiscoverPage *self,
                                          ScoutQuery        *query,
                                          gboolean           is_opened);

/* Sets the filters, or none, without a search. */
void _scout_discover_page_set_filters (ScoutDiscoverPage *self,
                                       ScoutQuery        *filters);

/* Sets the filters that a search begins with, or none, without a search. */
void _scout_discover_page_preset_filters (ScoutDiscoverPage *self);

/* Forgets filters and panel: another network has others. */
void _scout_discover_page_drop_filters (ScoutDiscoverPage *self);

/* The handler of the button "Filters". */
void _scout_discover_page_filters_toggled_cb (ScoutDiscoverPage *self);

/* The handler of the chips: one filter goes, or with %NULL all of them. */
void _scout_discover_page_filter_removed_cb (ScoutDiscoverPage *self,
                                             const char        *parameter_id);

/* The filters of a query that has words and an order, too. (transfer full) */
ScoutQuery *_scout_discover_page_dup_filters (ScoutQuery *query);

/* Puts a text into the entry without a search: GTK tells of the emptiness in between at once. */
void _scout_discover_page_fill_entry (ScoutDiscoverPage *self,
                                      const char        *text);

G_END_DECLS
