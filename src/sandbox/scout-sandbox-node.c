/* scout-sandbox-node.c: writes the requested fields of a thing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The part of field expansion that is the same for users, Pages, Instagram accounts and creators:
 * each of them is a table of fields over a struct.
 */

#include "config.h"

#include "scout-sandbox-node.h"

#include <string.h>

static const ScoutSandboxFieldInfo *
find_field (const ScoutSandboxNodeType *type,
            const char                 *name)
{
  for (gsize i = 0; i < type->n_fields; i++)
    {
      if (strcmp (type->fields[i].name, name) == 0)
        return &type->fields[i];
    }
  return NULL;
}

gboolean
scout_sandbox_node_check (ScoutSandboxCall           *call,
                          const ScoutSandboxNodeType *type,
                          const GPtrArray            *fields)
{
  for (guint i = 0; fields != NULL && i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);
      const ScoutSandboxFieldInfo *info = find_field (type, field->name);

      if (info == NULL)
        return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                                "(#100) Tried accessing nonexisting field (%s) on "
                                                "node type (%s)", field->name, type->name);
      if (field->children != NULL && info->kind != SCOUT_SANDBOX_FIELD_FUNC)
        return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                                "(#100) Subfields are not supported by %s",
                                                field->name);
    }
  return TRUE;
}

gboolean
scout_sandbox_call_read_fields (ScoutSandboxCall            *self,
                                const ScoutSandboxNodeType  *type,
                                GPtrArray                  **fields)
{
  const char *text = scout_sandbox_call_get (self, "fields");
  g_autoptr (GPtrArray) parsed = NULL;
  g_autoptr (GError) error = NULL;

  *fields = NULL;
  if (text == NULL)
    return TRUE;

  parsed = scout_fields_parse (text, &error);
  if (parsed == NULL)
    return scout_sandbox_call_fail_message (self, SCOUT_SANDBOX_ERROR_SYNTAX, "%s", error->message);
  if (!scout_sandbox_node_check (self, type, parsed))
    return FALSE;

  if (parsed->len > 0)
    *fields = g_steal_pointer (&parsed);
  return TRUE;
}

static void
write_list (ScoutGraphWriter   *writer,
            const char         *name,
            const char * const *values)
{
  if (values[0] == NULL)
    return;

  scout_graph_writer_member (writer, name);
  scout_graph_writer_begin_array (writer);
  for (guint i = 0; values[i] != NULL; i++)
    scout_graph_writer_text (writer, values[i]);
  scout_graph_writer_end_array (writer);
}

static void
write_field (ScoutSandboxCall            *call,
             const ScoutSandboxFieldInfo *info,
             gconstpointer                node,
             const ScoutField            *field)
{
  const char *text;

  switch (info->kind)
    {
    case SCOUT_SANDBOX_FIELD_TEXT:
      text = G_STRUCT_MEMBER (const char *, node, info->offset);
      if (text != NULL && *text != '\0')
        scout_graph_writer_member_text (call->writer, info->name, text);
      break;

    case SCOUT_SANDBOX_FIELD_COUNT:
      scout_graph_writer_member_count (call->writer, info->name,
                                       G_STRUCT_MEMBER (gint64, node, info->offset));
      break;

    case SCOUT_SANDBOX_FIELD_LIST:
      write_list (call->writer, info->name, G_STRUCT_MEMBER_P (node, info->offset));
      break;

    case SCOUT_SANDBOX_FIELD_FUNC:
      info->write (call, node, field);
      break;

    default:
      g_assert_not_reached ();
    }
}

static void
write_plain_field (ScoutSandboxCall           *call,
                   const ScoutSandboxNodeType *type,
                   gconstpointer               node,
                   const char                 *name)
{
  g_autoptr (GPtrArray) modifiers = g_ptr_array_new ();
  ScoutField field = { (char *) name, modifiers, NULL };

  write_field (call, find_field (type, name), node, &field);
}

void
scout_sandbox_node_write (ScoutSandboxCall           *call,
                          const ScoutSandboxNodeType *type,
                          gconstpointer               node,
                          const GPtrArray            *fields)
{
  gboolean has_always = type->always == NULL;

  scout_graph_writer_begin_object (call->writer);
  for (guint i = 0; fields == NULL && type->usual[i] != NULL; i++)
    {
      write_plain_field (call, type, node, type->usual[i]);
      has_always |= g_strcmp0 (type->usual[i], type->always) == 0;
    }
  for (guint i = 0; fields != NULL && i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);

      write_field (call, find_field (type, field->name), node, field);
      has_always |= g_strcmp0 (field->name, type->always) == 0;
    }
  if (!has_always)
    write_plain_field (call, type, node, type->always);
  scout_graph_writer_end_object (call->writer);
}
