/* scout-window-post.c: the window's page of one post, and the ways to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A post is opened from a search, from a creator, or by its id or address. Back leads to where it
 * was opened; its creator leads on, and from there back to the post. Never in a circle: who opens a
 * further post of that creator does not come back to the first one. A post that was opened by its
 * address may be anybody's, whoever is behind it. */

#include "config.h"

#include "scout-window-post-private.h"

#include "scout-content-address.h"
#include "scout-scroll-place.h"

#include <glib/gi18n.h>

static ScoutPostPage *
get_page (ScoutWindow *self)
{
  return SCOUT_POST_PAGE (self->views[SCOUT_VIEW_POST]);
}

/* Shows the page, ready for a post of a network. */
static ScoutPostPage *
enter (ScoutWindow  *self,
       ScoutNetwork  network)
{
  if (self->view != SCOUT_VIEW_POST)
    {
      self->before_post = self->view;
      _scout_window_clear_creator_place (&self->behind);
    }
  self->is_creator_of_post = FALSE;
  self->post_network = network;
  _scout_window_show_view (self, SCOUT_VIEW_POST);
  scout_post_page_set_brand_page (get_page (self), scout_session_get_brand_page (self->session));
  scout_post_page_set_services (get_page (self),
                                scout_session_get_marketplace (self->session, network),
                                scout_session_get_pictures (self->session), self->keeper);

  return get_page (self);
}

void
_scout_window_show_post (ScoutWindow  *self,
                         ScoutContent *post)
{
  GtkWidget *creator_page = self->views[SCOUT_VIEW_CREATOR];
  g_autoptr(ScoutCreator) creator = NULL;

  /* Of whoever stays from the last start only the profile knows a picture that can still be had. */
  if (self->view == SCOUT_VIEW_CREATOR)
    creator = scout_creator_tabs_dup_known (
      scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (creator_page)));
  scout_post_page_show (enter (self, scout_content_get_network (post)), post, creator);
}

static void
creator_activated_cb (ScoutWindow  *self,
                      ScoutCreator *creator)
{
  ScoutCreator *behind = _scout_window_get_creator (self);

  if (behind != NULL && scout_creator_is_same (creator, behind))
    {
      _scout_window_go_back (self);
      return;
    }

  /* There is one page for creators: who was behind the post is not there any more. */
  self->before_post = _scout_window_get_list (self);
  _scout_window_clear_creator_place (&self->behind);
  _scout_window_show_creator (self, creator);
  self->is_creator_of_post = TRUE;
}

ScoutView
_scout_window_get_list (ScoutWindow *self)
{
  ScoutView view = self->view == SCOUT_VIEW_POST ? self->before_post : self->view;

  return view == SCOUT_VIEW_CREATOR ? self->list : view;
}

GtkWidget *
_scout_window_new_post_page (ScoutWindow *self)
{
  GtkWidget *page = g_object_new (SCOUT_TYPE_POST_PAGE, NULL);

  g_signal_connect_object (page, "back", G_CALLBACK (_scout_window_go_back), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "creator-activated", G_CALLBACK (creator_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "sign-in", G_CALLBACK (_scout_window_sign_in_again), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "choose-page", G_CALLBACK (_scout_window_choose_page), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "told", G_CALLBACK (_scout_window_show_toast), self,
                           G_CONNECT_SWAPPED);

  return page;
}

const char *
_scout_window_get_post_id (ScoutWindow *self)
{
  return self->view == SCOUT_VIEW_POST ? scout_post_page_get_id (get_page (self)) : NULL;
}

ScoutCreator *
_scout_window_get_creator (ScoutWindow *self)
{
  GtkWidget *page = self->views[SCOUT_VIEW_CREATOR];
  ScoutView view = self->view == SCOUT_VIEW_POST ? self->before_post : self->view;

  if (view != SCOUT_VIEW_CREATOR)
    return NULL;
  if (self->view == SCOUT_VIEW_POST && self->behind.creator != NULL)
    return self->behind.creator;

  return page != NULL ? scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page)) : NULL;
}

/* Whether whoever is open is behind a restored post, and has no page yet. */
static gboolean
is_behind (ScoutWindow *self)
{
  return _scout_window_get_creator (self) == self->behind.creator;
}

/* (nullable): NULL where there are none of whoever is open, or nobody is. */
static ScoutCreatorTabs *
get_tabs (ScoutWindow *self)
{
  GtkWidget *page = self->views[SCOUT_VIEW_CREATOR];

  return _scout_window_get_creator (self) != NULL && !is_behind (self)
           ? scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page)) : NULL;
}

const char *
_scout_window_get_creator_tab (ScoutWindow *self)
{
  ScoutCreatorTabs *tabs = get_tabs (self);

  if (tabs != NULL)
    return scout_creator_tabs_get_shown (tabs);

  return is_behind (self) ? self->behind.tab : NULL;
}

const char *
_scout_window_get_creator_choices (ScoutWindow *self)
{
  ScoutCreatorTabs *tabs = get_tabs (self);

  if (tabs != NULL)
    return scout_creator_tabs_get_choices (tabs);

  return is_behind (self) ? self->behind.choices : NULL;
}

double
_scout_window_get_creator_scroll (ScoutWindow *self)
{
  ScoutCreatorTabs *tabs = get_tabs (self);

  if (tabs != NULL)
    return scout_creator_tabs_get_scroll (tabs);

  return is_behind (self) ? self->behind.scroll : 0.0;
}

double
_scout_window_get_post_scroll (ScoutWindow *self)
{
  return self->view == SCOUT_VIEW_POST ? scout_scroll_place_get (self->views[SCOUT_VIEW_POST])
                                       : 0.0;
}

void
_scout_window_restore_post (ScoutWindow       *self,
                            ScoutNetwork       network,
                            const char        *id,
                            ScoutCreatorPlace *behind,
                            ScoutView          list)
{
  ScoutPostPage *page = enter (self, network);

  _scout_window_clear_creator_place (&self->behind);
  self->behind = *behind;
  *behind = (ScoutCreatorPlace) { NULL, };
  self->list = list;
  self->before_post = self->behind.creator != NULL ? SCOUT_VIEW_CREATOR : list;
  _scout_window_mark_list (self);
  /* Facebook's post tells itself whose it is, which needs not be who is behind it. */
  scout_post_page_show_id (page, id, network == SCOUT_NETWORK_INSTAGRAM ? self->behind.creator
                                                                        : NULL);
}

void
_scout_window_leave_post (ScoutWindow *self)
{
  g_auto(ScoutCreatorPlace) behind = self->behind;

  self->behind = (ScoutCreatorPlace) { NULL, };
  if (behind.creator != NULL)
    _scout_window_restore_creator (self, &behind, self->list);
  else
    _scout_window_show_view (self, self->before_post);
  scout_post_page_show (get_page (self), NULL, NULL);
}

void
_scout_window_forget_post (ScoutWindow *self)
{
  GtkWidget *page = g_steal_pointer (&self->views[SCOUT_VIEW_POST]);

  self->before_post = SCOUT_VIEW_DISCOVER;
  _scout_window_clear_creator_place (&self->behind);
  if (page == NULL)
    return;

  scout_post_page_show (SCOUT_POST_PAGE (page), NULL, NULL);
  gtk_stack_remove (self->content_stack, page);
}

void
_scout_window_open_post_action (GtkWidget  *widget,
                                const char *name,
                                GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  g_autoptr(GError) error = NULL;
  g_autofree char *id = NULL;

  id = scout_content_address_dup_id (g_variant_get_string (parameter, NULL), &error);
  if (id == NULL)
    _scout_window_show_toast (self, error->message);
  else if (scout_session_get_marketplace (self->session, SCOUT_NETWORK_FACEBOOK) == NULL)
    _scout_window_show_toast (self, _("Posts on Facebook cannot be looked up as this Page. "
                                      "Choose another one."));
  else
    scout_post_page_show_id (enter (self, SCOUT_NETWORK_FACEBOOK), id, NULL);
}
