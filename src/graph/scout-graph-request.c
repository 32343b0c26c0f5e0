/* scout-graph-request.c: one call of the Graph API, before it is made.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A path and an ordered list of parameters. Knows how an address is written, not what may be asked:
 * that is the marketplaces' business. Neither host nor token ever enter it, so a request may be
 * logged. Filled by one thread, read by any.
 */

#include "config.h"

#include "scout-graph-request.h"

/*
 * Parameter:
 * @name: (owned): wire name
 * @value: (owned): value, unescaped
 */
typedef struct
{
  char *name;
  char *value;
} Parameter;

struct _ScoutGraphRequest
{
  gatomicrefcount  ref_count;
  const char      *method;      /* (unowned): a literal */
  char            *path;        /* (owned) */
  GArray          *parameters;  /* (owned) (element-type Parameter) */
};

G_DEFINE_BOXED_TYPE (ScoutGraphRequest,
                     scout_graph_request,
                     scout_graph_request_ref,
                     scout_graph_request_unref)

static void
clear_parameter (gpointer data)
{
  Parameter *parameter = data;

  g_free (parameter->name);
  g_free (parameter->value);
}

static ScoutGraphRequest *
make_request (const char *method,
              const char *path)
{
  ScoutGraphRequest *self = g_new0 (ScoutGraphRequest, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->method = method;
  self->path = g_strdup (path);
  self->parameters = g_array_new (FALSE, FALSE, sizeof (Parameter));
  g_array_set_clear_func (self->parameters, clear_parameter);
  return self;
}

ScoutGraphRequest *
scout_graph_request_new (const char *path)
{
  g_return_val_if_fail (path != NULL && path[0] == '/', NULL);

  return make_request ("GET", path);
}

ScoutGraphRequest *
scout_graph_request_new_delete (const char *path)
{
  g_return_val_if_fail (path != NULL && path[0] == '/', NULL);

  return make_request ("DELETE", path);
}

ScoutGraphRequest *
scout_graph_request_ref (ScoutGraphRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
scout_graph_request_unref (ScoutGraphRequest *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->parameters);
  g_free (self->path);
  g_free (self);
}

void
scout_graph_request_add (ScoutGraphRequest *self,
                         const char        *name,
                         const char        *value)
{
  Parameter parameter = { NULL, NULL };

  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL && !g_str_equal (name, "access_token"));
  g_return_if_fail (value != NULL);

  parameter.name = g_strdup (name);
  parameter.value = g_strdup (value);
  g_array_append_val (self->parameters, parameter);
}

void
scout_graph_request_add_int (ScoutGraphRequest *self,
                             const char        *name,
                             gint64             value)
{
  char text[24];

  g_snprintf (text, sizeof text, "%" G_GINT64_FORMAT, value);
  scout_graph_request_add (self, name, text);
}

const char *
scout_graph_request_get_method (ScoutGraphRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->method;
}

const char *
scout_graph_request_get_path (ScoutGraphRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

const char *
scout_graph_request_get (ScoutGraphRequest *self,
                         const char        *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < self->parameters->len; i++)
    {
      const Parameter *parameter = &g_array_index (self->parameters, Parameter, i);

      if (g_str_equal (parameter->name, name))
        return parameter->value;
    }

  return NULL;
}

char *
scout_graph_request_dup_uri (ScoutGraphRequest *self,
                             const char        *base_url,
                             const char        *version)
{
  GString *uri = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (base_url != NULL, NULL);
  g_return_val_if_fail (version != NULL, NULL);

  uri = g_string_new (base_url);
  g_string_append_c (uri, '/');
  g_string_append (uri, version);
  /* Paths hold ids that came over the network: none of them may begin a query or a fragment. */
  g_string_append_uri_escaped (uri, self->path, "/", FALSE);
  for (guint i = 0; i < self->parameters->len; i++)
    {
      const Parameter *parameter = &g_array_index (self->parameters, Parameter, i);

      g_string_append_c (uri, i == 0 ? '?' : '&');
      g_string_append_uri_escaped (uri, parameter->name, NULL, FALSE);
      g_string_append_c (uri, '=');
      g_string_append_uri_escaped (uri, parameter->value, NULL, FALSE);
    }

  return g_string_free (uri, FALSE);
}
