/* scout-sandbox-faults.c: the faults that were planned.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list behind a lock: tests plan from their thread while the server takes from its own. What a
 * fault does to an answer is in scout-sandbox-breakage.c.
 */

#include "config.h"

#include "scout-sandbox-faults.h"

#include "scout-json-reader.h"

#include <string.h>

struct _ScoutSandboxFaults
{
  GMutex  lock;
  GQueue  planned; /* (element-type ScoutSandboxFault), under the lock */
};

/* In the order of the enumeration. */
static const char *kind_names[] = {
  "graph-error", "status", "slow", "stall", "drip", "reset", "truncated", "huge-body", "bad-json",
  "wrong-shape", "expired-token", "checkpoint", "lost-permission", "rate-limit", "reduce-data",
  "not-eligible",
};

static void
fault_free (gpointer data)
{
  ScoutSandboxFault *fault = data;

  g_free ((char *) fault->path);
  g_free ((char *) fault->query);
  g_free (fault);
}

ScoutSandboxFaults *
scout_sandbox_faults_new (void)
{
  ScoutSandboxFaults *self = g_new0 (ScoutSandboxFaults, 1);

  g_mutex_init (&self->lock);
  g_queue_init (&self->planned);

  return self;
}

void
scout_sandbox_faults_free (ScoutSandboxFaults *self)
{
  g_queue_clear_full (&self->planned, fault_free);
  g_mutex_clear (&self->lock);
  g_free (self);
}

void
scout_sandbox_faults_add (ScoutSandboxFaults      *self,
                          const ScoutSandboxFault *fault)
{
  ScoutSandboxFault *copy = g_new0 (ScoutSandboxFault, 1);

  *copy = *fault;
  copy->path = g_strdup (fault->path);
  copy->query = g_strdup (fault->query);
  copy->count = MAX (fault->count, 1);

  g_mutex_lock (&self->lock);
  g_queue_push_tail (&self->planned, copy);
  g_mutex_unlock (&self->lock);
}

void
scout_sandbox_faults_clear (ScoutSandboxFaults *self)
{
  g_mutex_lock (&self->lock);
  g_queue_clear_full (&self->planned, fault_free);
  g_mutex_unlock (&self->lock);
}

static gboolean
fits (const ScoutSandboxFault *fault,
      const char              *prefix, /* (nullable) */
      const char              *path,
      const char              *query)
{
  if (prefix != NULL && (fault->path == NULL || !g_str_has_prefix (fault->path, prefix)))
    return FALSE;
  if (fault->path != NULL && !g_str_has_prefix (path, fault->path))
    return FALSE;
  return fault->query == NULL || (query != NULL && strstr (query, fault->query) != NULL);
}

gboolean
scout_sandbox_faults_take_within (ScoutSandboxFaults *self,
                                  const char         *prefix,
                                  const char         *path,
                                  const char         *query,
                                  ScoutSandboxFault  *fault)
{
  gboolean has_hit = FALSE;

  g_mutex_lock (&self->lock);
  for (GList *l = self->planned.head; l != NULL && !has_hit; l = l->next)
    {
      ScoutSandboxFault *planned = l->data;

      if (!fits (planned, prefix, path, query))
        continue;

      has_hit = TRUE;
      *fault = *planned;
      fault->path = NULL;
      fault->query = NULL;
      if (--planned->count == 0)
        {
          fault_free (planned);
          g_queue_delete_link (&self->planned, l);
          break;
        }
    }
  g_mutex_unlock (&self->lock);

  return has_hit;
}

gboolean
scout_sandbox_faults_take (ScoutSandboxFaults *self,
                           const char         *path,
                           const char         *query,
                           ScoutSandboxFault  *fault)
{
  return scout_sandbox_faults_take_within (self, NULL, path, query, fault);
}

static gboolean
read_kind (ScoutJsonReader   *reader,
           ScoutSandboxFault *fault)
{
  const char *name = NULL;

  if (!scout_json_reader_read_string (reader, &name))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (kind_names); i++)
    {
      if (strcmp (kind_names[i], name) == 0)
        {
          fault->kind = (ScoutSandboxFaultKind) i;
          return TRUE;
        }
    }
  scout_json_reader_fail (reader, SCOUT_JSON_ERROR_TYPE, "There is no such kind of fault");
  return FALSE;
}

static gint64
read_number (ScoutJsonReader *reader)
{
  gint64 value = 0;

  if (scout_json_reader_read_int64 (reader, &value) && (value < 0 || value > G_MAXINT32))
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_LIMIT, "The number is out of range");
  return value;
}

static void
read_member (ScoutJsonReader   *reader,
             const char        *name,
             ScoutSandboxFault *fault)
{
  gint64 value = read_number (reader);

  if (strcmp (name, "count") == 0)
    fault->count = (guint) value;
  else if (strcmp (name, "status") == 0)
    fault->status = (guint) CLAMP (value, 200, 599);
  else if (strcmp (name, "code") == 0)
    fault->code = (int) value;
  else if (strcmp (name, "subcode") == 0)
    fault->subcode = (int) value;
  else if (strcmp (name, "delay_ms") == 0)
    fault->delay_ms = (guint) value;
  else if (strcmp (name, "size") == 0)
    fault->size = (gsize) value;
  else
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_TYPE, "There is no such member");
}

gboolean
scout_sandbox_fault_parse (GBytes             *json,
                           ScoutArena         *arena,
                           ScoutSandboxFault  *fault,
                           GError            **error)
{
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (json, arena, NULL);
  gboolean has_kind = FALSE;
  const char *name = NULL;

  memset (fault, 0, sizeof *fault);
  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (strcmp (name, "kind") == 0)
        has_kind = read_kind (reader, fault);
      else if (strcmp (name, "path") == 0)
        scout_json_reader_read_string (reader, &fault->path);
      else if (strcmp (name, "query") == 0)
        scout_json_reader_read_string (reader, &fault->query);
      else
        read_member (reader, name, fault);
    }
  if (!has_kind)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "A fault needs a kind");
  return scout_json_reader_finish (reader, error);
}
