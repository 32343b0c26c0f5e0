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

#include "scout-redact.h"

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
  g_return_if_fail (name != NULL && !g_str_equal (name, SCOUT_GRAPH_TOKEN_PARAMETER));
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

ScoutGraphRequest *
scout_graph_request_new_variant (ScoutGraphRequest *self,
                                 const char        *name,
                                 const char        *value)
{
  ScoutGraphRequest *variant = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (value != NULL, NULL);

  variant = make_request (self->method, self->path);
  for (guint i = 0; i < self->parameters->len; i++)
    {
      const Parameter *parameter = &g_array_index (self->parameters, Parameter, i);
      gboolean is_other = g_str_equal (parameter->name, name);

      scout_graph_request_add (variant, parameter->name, is_other ? value : parameter->value);
    }

  return variant;
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

guint
scout_graph_request_get_n_parameters (ScoutGraphRequest *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parameters->len;
}

const char *
scout_graph_request_get_parameter (ScoutGraphRequest  *self,
                                   guint               index,
                                   const char        **value)
{
  const Parameter *parameter = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->parameters->len, NULL);

  parameter = &g_array_index (self->parameters, Parameter, index);
  if (value != NULL)
    *value = parameter->value;
  return parameter->name;
}

/* Paths hold ids that came over the network: none of them may begin a query or a fragment. */
static void
append_path (ScoutGraphRequest *self,
             GString           *uri,
             const char        *version)
{
  g_string_append_c (uri, '/');
  g_string_append (uri, version);
  g_string_append_uri_escaped (uri, self->path, "/", FALSE);
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
  append_path (self, uri, version);
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

/* curl --get 'https://graph.facebook.com/v26.0/creator_marketplace/creators' \
 *   --header "Authorization: Bearer $ACCESS_TOKEN" \
 *   --data-urlencode 'query=coffee and tea'
 *
 * curl escapes what follows the first '=' and leaves the name alone, hence the escaped names. */
static void
append_parameter (GString         *command,
                  const Parameter *parameter)
{
  GString *pair = g_string_new (NULL);
  g_autofree char *redacted = NULL;
  g_autofree char *quoted = NULL;

  g_string_append_uri_escaped (pair, parameter->name, NULL, FALSE);
  g_string_append_printf (pair, "=%s", parameter->value);
  /* Some secrets are known by their names only. */
  redacted = scout_redact (pair->str);
  quoted = g_shell_quote (redacted);
  g_string_append_printf (command, " \\\n  --data-urlencode %s", quoted);
  g_string_free (pair, TRUE);
}

char *
scout_graph_request_dup_curl (ScoutGraphRequest *self,
                              const char        *base_url,
                              const char        *version)
{
  GString *command = NULL;
  GString *address = NULL;
  g_autofree char *quoted = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (base_url != NULL, NULL);
  g_return_val_if_fail (version != NULL, NULL);

  address = g_string_new (base_url);
  append_path (self, address, version);
  quoted = g_shell_quote (address->str);
  g_string_free (address, TRUE);

  command = g_string_new ("curl --get");
  if (!g_str_equal (self->method, "GET"))
    g_string_append_printf (command, " --request %s", self->method);
  g_string_append_printf (command, " %s", quoted);
  g_string_append (command, " \\\n  --header \"Authorization: Bearer $ACCESS_TOKEN\"");
  for (guint i = 0; i < self->parameters->len; i++)
    append_parameter (command, &g_array_index (self->parameters, Parameter, i));

  return g_string_free (command, FALSE);
}
