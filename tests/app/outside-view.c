/* outside-view.c: a program as assistive technology sees and uses it, from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tree is walked anew each time: it changes while one looks, and what is gone when it is asked
 * is simply left out. Real events go through the registry, which hands them to the X server. */

#include "config.h"

#include "outside-view-private.h"

#include <string.h>

#define ACCESSIBLE "org.a11y.atspi.Accessible"
#define PROPERTIES "org.freedesktop.DBus.Properties"
#define ROOT "/org/a11y/atspi/accessible/root"

/* AT-SPI's number. */
#define STATE_FOCUSED 12

#define TIMEOUT_US (60 * G_USEC_PER_SEC)
/* What has not got the focus by then was somewhere else when it was clicked. */
#define CLICK_US (3 * G_USEC_PER_SEC)
/* Between two looks at a tree that does not have yet what is wanted. */
#define PAUSE_US (20 * G_TIME_SPAN_MILLISECOND)

/* One thing, and what it says of itself. */
typedef struct
{
  char *path;         /* (owned) */
  char *name;         /* (owned) (nullable): until it has answered */
  GVariant *children; /* (owned) (nullable) */
  guint *n_pending;
} Node;

static void
node_free (Node *node)
{
  g_free (node->path);
  g_free (node->name);
  g_clear_pointer (&node->children, g_variant_unref);
  g_free (node);
}

/* What is looked for, and what was found. */
typedef struct
{
  const char *role;
  const char *name;
  gboolean wants_focus;
  gboolean wants_place; /* what is hidden has none */
  GPtrArray *names;   /* (nullable): collects all instead of finding one */

  char *path;       /* (owned) (nullable) */
  char *found_name; /* (owned) (nullable) */
} Search;

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->path, g_free);
  g_clear_pointer (&search->found_name, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

GVariant *
_outside_view_call (OutsideView *self,
                    const char  *path,
                    const char  *interface,
                    const char  *method,
                    GVariant    *arguments)
{
  return g_dbus_connection_call_sync (self->bus, self->program, path, interface, method, arguments,
                                      NULL, G_DBUS_CALL_FLAGS_NONE, OUTSIDE_TIMEOUT_MS, NULL, NULL);
}

static char *
read_name (GVariant *reply)
{
  g_autoptr(GVariant) value = NULL;

  if (reply == NULL)
    return g_strdup ("");

  g_variant_get (reply, "(v)", &value);
  return g_variant_dup_string (value, NULL);
}

static char *
dup_name (OutsideView *self,
          const char  *path)
{
  g_autoptr(GVariant) reply = _outside_view_call (self, path, PROPERTIES, "Get",
                                                  g_variant_new ("(ss)", ACCESSIBLE, "Name"));

  return read_name (reply);
}

static gboolean
has_role (OutsideView *self,
          const char  *path,
          const char  *role)
{
  g_autoptr(GVariant) reply = _outside_view_call (self, path, ACCESSIBLE, "GetRoleName", NULL);
  const char *name = NULL;

  if (reply == NULL)
    return FALSE;

  g_variant_get (reply, "(&s)", &name);
  return g_str_equal (name, role);
}

/* What is not told: where the focus returns to when a popover closes. */
static gboolean
is_focused (OutsideView *self,
            const char  *path)
{
  g_autoptr(GVariant) reply = _outside_view_call (self, path, ACCESSIBLE, "GetState", NULL);
  g_autoptr(GVariant) words = NULL;
  guint32 word = 0;

  if (reply == NULL)
    return FALSE;

  words = g_variant_get_child_value (reply, 0);
  g_variant_get_child (words, 0, "u", &word);
  return (word & (1u << STATE_FOCUSED)) != 0;
}

static gboolean
fits (const char *name,
      const char *wanted)
{
  return strchr (wanted, '*') != NULL ? g_pattern_match_simple (wanted, name)
                                      : g_str_equal (name, wanted);
}

static gboolean
take (OutsideView *self,
      const Node  *node,
      Search      *search)
{
  if (!fits (node->name, search->name) || !has_role (self, node->path, search->role)
      || (search->wants_focus && !is_focused (self, node->path))
      || (search->wants_place && !_outside_view_has_place (self, node->path)))
    return FALSE;

  if (search->names != NULL)
    {
      g_ptr_array_add (search->names, g_strdup (node->name));
      return FALSE;
    }

  search->path = g_strdup (node->path);
  search->found_name = g_strdup (node->name);
  return TRUE;
}

static void
named_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Node *node = user_data;
  g_autoptr(GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result,
                                                             NULL);

  node->name = read_name (reply);
  (*node->n_pending)--;
}

static void
children_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Node *node = user_data;

  node->children = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  (*node->n_pending)--;
}

/* All at once: one after the other a busy computer would take seconds. */
static void
ask (OutsideView *self,
     GPtrArray   *level)
{
  guint n_pending = 0;

  for (guint i = 0; i < level->len; i++)
    {
      Node *node = g_ptr_array_index (level, i);

      node->n_pending = &n_pending;
      n_pending += 2;
      g_dbus_connection_call (self->bus, self->program, node->path,
                              PROPERTIES, "Get",
                              g_variant_new ("(ss)", ACCESSIBLE, "Name"), NULL,
                              G_DBUS_CALL_FLAGS_NONE, OUTSIDE_TIMEOUT_MS, NULL, named_cb, node);
      g_dbus_connection_call (self->bus, self->program, node->path, ACCESSIBLE, "GetChildren",
                              NULL, NULL, G_DBUS_CALL_FLAGS_NONE, OUTSIDE_TIMEOUT_MS, NULL,
                              children_cb, node);
    }

  while (n_pending > 0)
    g_main_context_iteration (NULL, TRUE);
}

/* (transfer full): what is below a level, in order */
static GPtrArray *
descend (GPtrArray *level)
{
  GPtrArray *below = g_ptr_array_new_with_free_func ((GDestroyNotify) node_free);

  for (guint i = 0; i < level->len; i++)
    {
      const Node *node = g_ptr_array_index (level, i);
      g_autoptr(GVariant) children = node->children != NULL
                                     ? g_variant_get_child_value (node->children, 0) : NULL;

      for (gsize k = 0; children != NULL && k < g_variant_n_children (children); k++)
        {
          Node *child = g_new0 (Node, 1);

          g_variant_get_child (children, k, "(&so)", NULL, &child->path);
          g_ptr_array_add (below, child);
        }
    }

  return below;
}

static gboolean
find (OutsideView *self,
      Search      *search)
{
  g_autoptr(GPtrArray) level = g_ptr_array_new_with_free_func ((GDestroyNotify) node_free);
  Node *root = g_new0 (Node, 1);

  search_clear (search);
  root->path = g_strdup (self->root);
  g_ptr_array_add (level, root);
  while (level->len > 0)
    {
      GPtrArray *below = NULL;

      ask (self, level);
      for (guint i = 0; i < level->len; i++)
        {
          if (take (self, g_ptr_array_index (level, i), search))
            return TRUE;
        }

      below = descend (level);
      g_ptr_array_unref (level);
      level = below;
    }

  return FALSE;
}

/* Another look, or the end of the test if it has been too long. */
static void
pause_since (gint64 began_at)
{
  g_assert_cmpint (g_get_monotonic_time () - began_at, <, TIMEOUT_US);
  g_usleep (PAUSE_US);
}

static void
wait_for (OutsideView *self,
          Search      *search)
{
  gint64 began_at = g_get_monotonic_time ();

  g_test_message ("Waiting for %s “%s”", search->role, search->name);
  while (!find (self, search))
    pause_since (began_at);
}

/* What gets the focus says so; what is asked may have lost it meanwhile. */
static void
state_changed_cb (GDBusConnection *bus,
                  const char      *sender,
                  const char      *path,
                  const char      *interface,
                  const char      *signal,
                  GVariant        *arguments,
                  gpointer         user_data)
{
  OutsideView *self = user_data;
  const char *state = NULL;
  int is_set = 0;

  /* What is in a web page speaks for itself. */
  if (g_strcmp0 (sender, self->program) != 0)
    return;

  g_variant_get_child (arguments, 0, "&s", &state);
  g_variant_get_child (arguments, 1, "i", &is_set);
  if (!g_str_equal (state, "focused") || is_set == 0)
    return;

  g_free (self->focus);
  self->focus = g_strdup (path);
}

OutsideView *
outside_view_new (void)
{
  g_autoptr(GDBusConnection) session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr(GDBusConnection) bus = NULL;
  g_autoptr(GVariant) reply = NULL;
  const char *address = NULL;
  OutsideView *self = NULL;

  if (session != NULL)
    reply = g_dbus_connection_call_sync (session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                         "GetAddress", NULL, G_VARIANT_TYPE ("(s)"),
                                         G_DBUS_CALL_FLAGS_NONE, OUTSIDE_TIMEOUT_MS, NULL, NULL);
  if (reply == NULL)
    return NULL;

  g_variant_get (reply, "(&s)", &address);
  bus = g_dbus_connection_new_for_address_sync (
    address, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
             | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, NULL);
  if (bus == NULL)
    return NULL;

  self = g_new0 (OutsideView, 1);
  self->bus = g_steal_pointer (&bus);
  self->focus_id = g_dbus_connection_signal_subscribe (
    self->bus, NULL, "org.a11y.atspi.Event.Object", "StateChanged", NULL, NULL,
    G_DBUS_SIGNAL_FLAGS_NONE, state_changed_cb, self, NULL);
  return self;
}

void
outside_view_free (OutsideView *self)
{
  g_dbus_connection_signal_unsubscribe (self->bus, self->focus_id);
  g_object_unref (self->bus);
  g_free (self->focus);
  g_free (self->program);
  g_free (self->root);
  g_free (self);
}

/* Looks at the children of the registry, which are programs. */
static gboolean
find_program (OutsideView *self,
              const char  *name)
{
  g_autoptr(GVariant) reply = g_dbus_connection_call_sync (
    self->bus, OUTSIDE_REGISTRY, ROOT, ACCESSIBLE, "GetChildren", NULL, NULL,
    G_DBUS_CALL_FLAGS_NONE, OUTSIDE_TIMEOUT_MS, NULL, NULL);
  g_autoptr(GVariant) programs = reply != NULL ? g_variant_get_child_value (reply, 0) : NULL;

  for (gsize i = 0; programs != NULL && i < g_variant_n_children (programs); i++)
    {
      g_autofree char *program_name = NULL;

      g_clear_pointer (&self->program, g_free);
      g_clear_pointer (&self->root, g_free);
      g_variant_get_child (programs, i, "(so)", &self->program, &self->root);
      program_name = dup_name (self, self->root);
      if (g_str_equal (program_name, name))
        return TRUE;
    }

  return FALSE;
}

void
outside_view_wait_for_program (OutsideView *self,
                               const char  *name)
{
  gint64 began_at = g_get_monotonic_time ();

  g_clear_pointer (&self->focus, g_free);
  while (!find_program (self, name))
    pause_since (began_at);
}

gboolean
outside_view_has (OutsideView *self,
                  const char  *role,
                  const char  *name)
{
  g_auto(Search) search = { .role = role, .name = name };

  return find (self, &search);
}

char *
outside_view_wait_for (OutsideView *self,
                       const char  *role,
                       const char  *name)
{
  g_auto(Search) search = { .role = role, .name = name };

  wait_for (self, &search);
  return g_steal_pointer (&search.found_name);
}

char *
_outside_view_wait_for_path (OutsideView *self,
                             const char  *role,
                             const char  *name)
{
  g_auto(Search) search = { .role = role, .name = name, .wants_place = TRUE };

  wait_for (self, &search);
  return g_steal_pointer (&search.path);
}

void
outside_view_wait_until_gone (OutsideView *self,
                              const char  *role,
                              const char  *name)
{
  gint64 began_at = g_get_monotonic_time ();

  while (outside_view_has (self, role, name))
    pause_since (began_at);
}

GStrv
outside_view_dup_names (OutsideView *self,
                        const char  *role)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_auto(Search) search = { .role = role, .name = "*", .names = names };

  find (self, &search);
  g_ptr_array_add (names, NULL);
  return (GStrv) g_ptr_array_steal (names, NULL);
}

void
_outside_view_take_in_news (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

gboolean
_outside_view_has_focus (OutsideView *self,
                         const char  *role,
                         const char  *name)
{
  g_autofree char *focus = NULL;
  g_autofree char *focus_name = NULL;

  _outside_view_take_in_news ();
  if (self->focus == NULL)
    return FALSE;

  focus = g_strdup (self->focus);
  focus_name = dup_name (self, focus);
  return fits (focus_name, name) && has_role (self, focus, role);
}

void
outside_view_wait_for_focus (OutsideView *self,
                             const char  *role,
                             const char  *name)
{
  g_auto(Search) search = { .role = role, .name = name, .wants_focus = TRUE };
  gint64 began_at = g_get_monotonic_time ();

  g_test_message ("Waiting for %s “%s” to have the focus", role, name);
  while (!_outside_view_has_focus (self, role, name) && !find (self, &search))
    pause_since (began_at);
}

void
outside_view_click_into (OutsideView *self,
                         const char  *role,
                         const char  *name)
{
  g_auto(Search) search = { .role = role, .name = name, .wants_focus = TRUE };
  gint64 began_at = g_get_monotonic_time ();
  gboolean has_focus = FALSE;

  while (!has_focus)
    {
      gint64 clicked_at = g_get_monotonic_time ();

      outside_view_click (self, role, name);
      while (!(has_focus = _outside_view_has_focus (self, role, name) || find (self, &search))
             && g_get_monotonic_time () - clicked_at < CLICK_US)
        pause_since (began_at);
    }
}
