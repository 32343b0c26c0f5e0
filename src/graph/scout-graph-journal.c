/* scout-graph-journal.c: the newest calls, for whoever wants to see them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list model over a ring: records are appended by the client and go when newer ones need their
 * place. It lives in memory only and holds neither tokens nor bodies, in which Meta sends tokens
 * and people's data. Belongs to one main context.
 */

#include "config.h"

#include "scout-graph-journal.h"

#include "scout-redact.h"
#include "scout-soup-transport.h"

#include <string.h>

struct _ScoutGraphRecord
{
  GObject parent_instance;

  ScoutGraphRecordFields fields;
};

G_DEFINE_FINAL_TYPE (ScoutGraphRecord, scout_graph_record, G_TYPE_OBJECT)

struct _ScoutGraphJournal
{
  GObject parent_instance;

  GQueue records;  /* of (owned) ScoutGraphRecord */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutGraphJournal, scout_graph_journal, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
scout_graph_record_finalize (GObject *object)
{
  ScoutGraphRecordFields *fields = &SCOUT_GRAPH_RECORD (object)->fields;

  g_clear_pointer (&fields->request, scout_graph_request_unref);
  g_free (fields->api_version);
  g_free (fields->trace_id);
  g_clear_error (&fields->error);

  G_OBJECT_CLASS (scout_graph_record_parent_class)->finalize (object);
}

static void
scout_graph_record_class_init (ScoutGraphRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_graph_record_finalize;
}

static void
scout_graph_record_init (ScoutGraphRecord *self)
{
}

const ScoutGraphRecordFields *
scout_graph_record_get_fields (ScoutGraphRecord *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_RECORD (self), NULL);

  return &self->fields;
}

char *
scout_graph_record_dup_parameters (ScoutGraphRecord *self)
{
  GString *text = NULL;
  guint n = 0;

  g_return_val_if_fail (SCOUT_IS_GRAPH_RECORD (self), NULL);

  text = g_string_new (NULL);
  n = scout_graph_request_get_n_parameters (self->fields.request);
  for (guint i = 0; i < n; i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (self->fields.request, i, &value);
      g_autofree char *pair = g_strdup_printf ("%s=%s", name, value);
      g_autofree char *redacted = scout_redact (pair);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", redacted);
    }

  return g_string_free (text, FALSE);
}

static GType
scout_graph_journal_get_item_type (GListModel *model)
{
  return SCOUT_TYPE_GRAPH_RECORD;
}

static guint
scout_graph_journal_get_n_items (GListModel *model)
{
  return g_queue_get_length (&SCOUT_GRAPH_JOURNAL (model)->records);
}

static gpointer
scout_graph_journal_get_item (GListModel *model,
                              guint       position)
{
  gpointer record = g_queue_peek_nth (&SCOUT_GRAPH_JOURNAL (model)->records, position);

  return record != NULL ? g_object_ref (record) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = scout_graph_journal_get_item_type;
  iface->get_n_items = scout_graph_journal_get_n_items;
  iface->get_item = scout_graph_journal_get_item;
}

static void
scout_graph_journal_finalize (GObject *object)
{
  g_queue_clear_full (&SCOUT_GRAPH_JOURNAL (object)->records, g_object_unref);

  G_OBJECT_CLASS (scout_graph_journal_parent_class)->finalize (object);
}

static void
scout_graph_journal_class_init (ScoutGraphJournalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_graph_journal_finalize;
}

static void
scout_graph_journal_init (ScoutGraphJournal *self)
{
  g_queue_init (&self->records);
}

ScoutGraphJournal *
scout_graph_journal_new (void)
{
  return g_object_new (SCOUT_TYPE_GRAPH_JOURNAL, NULL);
}

/* The answer's own words first: a header of them is there for successes too. */
static void
take_answer (ScoutGraphRecordFields *fields,
             const ScoutGraphAnswer *answer)
{
  fields->http_status = answer->http_status;
  fields->response_size = (gssize) g_bytes_get_size (answer->body);
  fields->usage = answer->usage;
  fields->api_version = g_strdup (answer->api_version);
  fields->trace_id = g_strdup (answer->trace_id);
}

void
scout_graph_journal_add (ScoutGraphJournal      *self,
                         ScoutGraphRequest      *request,
                         const ScoutGraphAnswer *answer,
                         const GError           *error,
                         const ScoutGraphSpan   *span)
{
  ScoutGraphUsage unknown = SCOUT_GRAPH_USAGE_INIT;
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  g_autofree char *address = NULL;
  ScoutGraphRecord *record = NULL;

  g_return_if_fail (SCOUT_IS_GRAPH_JOURNAL (self));
  g_return_if_fail (request != NULL);
  g_return_if_fail (span != NULL);

  record = g_object_new (SCOUT_TYPE_GRAPH_RECORD, NULL);
  address = scout_graph_request_dup_uri (request, "", SCOUT_GRAPH_VERSION);
  record->fields.request = scout_graph_request_ref (request);
  record->fields.span = *span;
  record->fields.request_size = strlen (address);
  record->fields.response_size = -1;
  record->fields.usage = unknown;
  record->fields.error = error != NULL ? g_error_copy (error) : NULL;
  if (answer != NULL)
    take_answer (&record->fields, answer);
  if (record->fields.trace_id == NULL && fault != NULL)
    record->fields.trace_id = g_strdup (fault->trace_id);

  if (g_queue_get_length (&self->records) >= SCOUT_GRAPH_JOURNAL_LENGTH)
    {
      g_object_unref (g_queue_pop_head (&self->records));
      g_list_model_items_changed (G_LIST_MODEL (self), 0, 1, 0);
    }
  g_queue_push_tail (&self->records, record);
  g_list_model_items_changed (G_LIST_MODEL (self), g_queue_get_length (&self->records) - 1, 0, 1);
}

void
scout_graph_journal_clear (ScoutGraphJournal *self)
{
  guint n_records = 0;

  g_return_if_fail (SCOUT_IS_GRAPH_JOURNAL (self));

  n_records = g_queue_get_length (&self->records);
  g_queue_clear_full (&self->records, g_object_unref);
  g_queue_init (&self->records);
  if (n_records > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_records, 0);
}
