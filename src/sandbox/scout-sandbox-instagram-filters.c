/* scout-sandbox-instagram-filters.c: reads the search parameters of S1's creator marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a parameter may be is the catalogue's to say, and the checks here are made from it: values,
 * lists, ranges, exclusions, requirements. Only where a parameter goes in the search of the world
 * is a table of our own, by the catalogue's names. Sources: S1 "API Parameters", conventions
 * section 5 "Parameter encoding".
 */

#include "config.h"

#include "scout-sandbox-instagram-filters.h"

#include "scout-sandbox-text.h"
#include "scout-sandbox-values.h"

#include <math.h>
#include <string.h>

/* S1 "Error Codes" */
#define FAILURE_TITLE "Invalid Parameter Input"

typedef enum
{
  TARGET_LIST,
  TARGET_COUNT,
  TARGET_FLAG,
} TargetKind;

/* Where a parameter goes in the world's search. */
typedef struct
{
  const char *id;
  TargetKind  kind;
  gsize       offset;
} Target;

#define PLACE(member) offsetof (ScoutWorldInstagramQuery, member)

static const Target targets[] = {
  { "countries", TARGET_LIST, PLACE (countries) },
  { "min-followers", TARGET_COUNT, PLACE (min_followers) },
  { "max-followers", TARGET_COUNT, PLACE (max_followers) },
  { "age", TARGET_LIST, PLACE (ages) },
  { "gender", TARGET_LIST, PLACE (genders) },
  { "interests", TARGET_LIST, PLACE (interests) },
  { "min-engaged-accounts", TARGET_COUNT, PLACE (min_engaged) },
  { "max-engaged-accounts", TARGET_COUNT, PLACE (max_engaged) },
  { "audience-age", TARGET_LIST, PLACE (audience_ages) },
  { "audience-gender", TARGET_LIST, PLACE (audience_genders) },
  { "audience-countries", TARGET_LIST, PLACE (audience_countries) },
  { "states", TARGET_LIST, PLACE (regions) },
  { "audience-states", TARGET_LIST, PLACE (audience_regions) },
  { "languages", TARGET_LIST, PLACE (languages) },
  { "has-email", TARGET_FLAG, PLACE (has_email) },
  { "takes-partnership-messages", TARGET_FLAG, PLACE (takes_messages) },
  { "verified", TARGET_FLAG, PLACE (is_verified) },
  { "has-portfolio", TARGET_FLAG, PLACE (has_portfolio) },
  { "in-paid-ads", TARGET_FLAG, PLACE (has_partnerships) },
};

gboolean
scout_sandbox_instagram_fail (ScoutSandboxCall *call,
                              const char       *format,
                              ...)
{
  g_autofree char *details = NULL;
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  details = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  message = g_strdup_printf ("(#100) %s: %s", FAILURE_TITLE, details);
  scout_sandbox_error_set (&call->error, SCOUT_SANDBOX_ERROR_INSTAGRAM_PARAMETER, message, details);
  return FALSE;
}

static const ScoutCatalogApi *
get_api (const ScoutSandboxCall *call)
{
  return scout_catalog_get_api (call->state->catalog, SCOUT_NETWORK_INSTAGRAM);
}

/* The text of a parameter, unless it is empty. */
static const char *
get_text (const ScoutSandboxCall      *call,
          const ScoutCatalogParameter *parameter)
{
  const char *text = scout_sandbox_call_get (call, parameter->name);

  return text != NULL && *text != '\0' ? text : NULL;
}

static gboolean
check_value (ScoutSandboxCall            *call,
             const ScoutCatalogParameter *parameter,
             const char                  *text)
{
  if (parameter->values == NULL || parameter->values->is_open
      || scout_sandbox_find_value (parameter->values, text) != NULL)
    return TRUE;
  return scout_sandbox_instagram_fail (call, "%s is no value of %s", text, parameter->name);
}

static gboolean
is_list (const ScoutCatalogParameter *parameter)
{
  return parameter->encoding == SCOUT_CATALOG_ENCODING_JSON_ARRAY;
}

/* ["US"] or ['US']; a bare text is refused (conventions section 5). */
static char **
read_list (ScoutSandboxCall            *call,
           const ScoutCatalogParameter *parameter)
{
  const char *text = get_text (call, parameter);
  g_auto (GStrv) values = NULL;
  guint n_values;

  if (text[strspn (text, " ")] != '[')
    {
      scout_sandbox_instagram_fail (call, "Param %s must be an array.", parameter->name);
      return NULL;
    }

  values = scout_sandbox_parse_list (text);
  n_values = g_strv_length (values);
  if (parameter->max_items > 0 && n_values > (guint) parameter->max_items)
    scout_sandbox_instagram_fail (call, "%s exceeds the limit of %d", parameter->name,
                                  parameter->max_items);
  else if (n_values < (guint) parameter->min_items)
    scout_sandbox_instagram_fail (call, "%s needs a value", parameter->name);
  for (guint i = 0; i < n_values; i++)
    check_value (call, parameter, values[i]);

  return scout_sandbox_call_has_failed (call) ? NULL : g_steal_pointer (&values);
}

static gboolean
check_number (ScoutSandboxCall            *call,
              const ScoutCatalogParameter *parameter,
              gint64                      *number)
{
  const char *text = get_text (call, parameter);
  guint64 value = 0;

  if (!g_ascii_string_to_unsigned (text, 10, 0, G_MAXINT64, &value, NULL))
    return scout_sandbox_instagram_fail (call, "Param %s must be an integer.", parameter->name);
  *number = (gint64) value;
  return check_value (call, parameter, text);
}

/* Whether another parameter that is given may not come together with this one. */
static gboolean
check_exclusions (ScoutSandboxCall            *call,
                  const ScoutCatalogEndpoint  *endpoint,
                  const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; parameter->n_exclusions > 0 && i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *other = &endpoint->parameters[i];

      if (other != parameter && get_text (call, other) != NULL
          && scout_catalog_parameter_find_exclusion (parameter, other) != NULL)
        return scout_sandbox_instagram_fail (call, "%s cannot be applied together with %s",
                                             other->name, parameter->name);
    }
  return TRUE;
}

/* S1: "account follower count minimum bound exceeds the upper bound". */
static gboolean
check_bounds (ScoutSandboxCall            *call,
              const ScoutCatalogEndpoint  *endpoint,
              const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogParameter *partner = NULL;
  gint64 min = 0;
  gint64 max = 0;

  if (parameter->bound != SCOUT_CATALOG_BOUND_MIN || parameter->partner == NULL)
    return TRUE;
  partner = scout_catalog_endpoint_find_parameter_by_name (endpoint, parameter->partner);
  if (partner == NULL || get_text (call, partner) == NULL)
    return TRUE;
  if (!check_number (call, parameter, &min) || !check_number (call, partner, &max))
    return FALSE;
  if (min > max)
    return scout_sandbox_instagram_fail (call, "%s exceeds %s", parameter->name, partner->name);
  return TRUE;
}

static gboolean
check_requirements (ScoutSandboxCall            *call,
                    const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; i < parameter->n_requirements; i++)
    {
      const ScoutCatalogRequirement *requirement = &parameter->requirements[i];
      const char *other = requirement->parameter != NULL
                          ? scout_sandbox_call_get (call, requirement->parameter) : NULL;
      g_auto (GStrv) values = other != NULL ? scout_sandbox_parse_list (other) : NULL;

      if (requirement->permission != NULL)
        return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_PERMISSION);
      if (values == NULL || g_strv_length (values) != 1
          || (requirement->value != NULL
              && g_ascii_strcasecmp (values[0], requirement->value) != 0))
        return scout_sandbox_instagram_fail (call, "%s needs %s to be [\"%s\"]", parameter->name,
                                             requirement->parameter, requirement->value);
    }
  return TRUE;
}

static gboolean
is_true (const char *text)
{
  return g_ascii_strcasecmp (text, "true") == 0 || strcmp (text, "1") == 0;
}

/* The spelling of answers is the one that the world uses. */
static char **
dup_world_values (const ScoutCatalogParameter  *parameter,
                  const char * const           *values)
{
  g_autoptr (GStrvBuilder) own = g_strv_builder_new ();

  for (guint i = 0; values[i] != NULL; i++)
    {
      const ScoutCatalogValue *value =
        parameter->values != NULL ? scout_catalog_values_find (parameter->values, values[i]) : NULL;

      g_strv_builder_add (own, value != NULL ? value->answer : values[i]);
    }
  return g_strv_builder_end (own);
}

static char **
keep_list (ScoutSandboxInstagramQuery *self,
           char                      **values)
{
  g_ptr_array_add (self->values, values);
  return values;
}

static gboolean
read_target (ScoutSandboxInstagramQuery  *self,
             ScoutSandboxCall            *call,
             const ScoutCatalogParameter *parameter,
             const Target                *target)
{
  gpointer place = G_STRUCT_MEMBER_P (&self->world, target->offset);
  g_auto (GStrv) values = NULL;

  switch (target->kind)
    {
    case TARGET_LIST:
      values = read_list (call, parameter);
      if (values == NULL)
        return FALSE;
      if (values[0] != NULL)
        *(const char * const **) place = (const char * const *)
          keep_list (self, dup_world_values (parameter, (const char * const *) values));
      return TRUE;

    case TARGET_COUNT:
      return check_number (call, parameter, place);

    case TARGET_FLAG:
    default:
      if (!check_value (call, parameter, get_text (call, parameter)))
        return FALSE;
      *(int *) place = is_true (get_text (call, parameter));
      return TRUE;
    }
}

/* A number is the least rate (conventions section 7, row 11). */
static gboolean
read_rate (ScoutSandboxInstagramQuery  *self,
           ScoutSandboxCall            *call,
           const ScoutCatalogParameter *parameter)
{
  const char *text = get_text (call, parameter);
  g_auto (ScoutSandboxRange) range = { .min = NAN, .max = NAN };
  char *end = NULL;
  double number = g_ascii_strtod (text, &end);

  if (end != text && *end == '\0' && isfinite (number))
    range.min = number;
  else if (!scout_sandbox_parse_range (text, &range) || (isnan (range.min) && isnan (range.max)))
    return scout_sandbox_instagram_fail (call, "Param %s must be a number or a range.",
                                         parameter->name);
  if (range.min < 0 || range.max < 0 || range.min > range.max)
    return scout_sandbox_instagram_fail (call, "The bounds of %s are wrong", parameter->name);

  self->world.min_rate = isnan (range.min) ? -1.0 : range.min;
  self->world.max_rate = isnan (range.max) ? -1.0 : range.max;
  return TRUE;
}

/* Sees what the newer choices mean for the world. */
static void
read_choice (ScoutSandboxInstagramQuery *self,
             const char                 *id,
             const ScoutCatalogValue    *value)
{
  static const struct { const char *id; double growth; } growths[] = {
    { "top-10-percent", 0.1 }, { "top-30-percent", 0.3 }, { "top-50-percent", 0.5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (growths); i++)
    {
      if (strcmp (id, "follower-growth") == 0 && strcmp (value->id, growths[i].id) == 0)
        self->world.max_growth = growths[i].growth;
    }
  if (strcmp (id, "latest-post") == 0)
    self->world.max_silence = value->days;
  else if (strcmp (id, "recommendation") == 0)
    {
      /* Seen live: it silently overrides the query. */
      self->world.text = NULL;
      if (strstr (value->id, "ad") != NULL)
        self->world.has_partnerships = 1;
      else if (strcmp (value->id, "interested") == 0)
        self->world.takes_messages = 1;
    }
}

static gboolean
read_newer_list (ScoutSandboxInstagramQuery  *self,
                 ScoutSandboxCall            *call,
                 const ScoutCatalogParameter *parameter)
{
  g_auto (GStrv) values = read_list (call, parameter);

  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find (parameter->values, values[i]);

      if (strcmp (value->id, "ios") == 0)
        self->world.device |= 1u << SCOUT_WORLD_DEVICE_IOS;
      else if (strcmp (value->id, "android") == 0)
        self->world.device |= 1u << SCOUT_WORLD_DEVICE_ANDROID;
      else if (strcmp (value->id, "facebook") == 0 || strcmp (value->id, "both") == 0)
        self->world.has_facebook = 1;
    }
  return values != NULL;
}

static const Target *
find_target (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      if (strcmp (targets[i].id, id) == 0)
        return &targets[i];
    }
  return NULL;
}

static gboolean
read_names (ScoutSandboxCall             *call,
            const ScoutCatalogParameter  *parameter,
            char                       ***names)
{
  g_strfreev (*names);
  *names = read_list (call, parameter);
  return *names != NULL;
}

static gboolean
read_parameter (ScoutSandboxInstagramQuery  *self,
                ScoutSandboxCall            *call,
                const ScoutCatalogParameter *parameter)
{
  const char *text = get_text (call, parameter);
  const char *id = parameter->id;
  const Target *target = find_target (id);

  if (target != NULL)
    return read_target (self, call, parameter, target);
  if (strcmp (id, "reels-interaction-rate") == 0)
    return read_rate (self, call, parameter);
  if (strcmp (id, "usernames") == 0)
    return read_names (call, parameter, &self->usernames);
  if (strcmp (id, "similar-to") == 0)
    return read_names (call, parameter, &self->similar_to);
  if (strcmp (id, "username") == 0)
    {
      g_strfreev (self->usernames);
      self->usernames = g_new0 (char *, 2);
      self->usernames[0] = g_utf8_make_valid (text, -1);
      return TRUE;
    }
  if (strcmp (id, "query") == 0)
    {
      self->world.text = g_utf8_validate (text, -1, NULL) ? text : NULL;
      return TRUE;
    }
  if (is_list (parameter))
    return read_newer_list (self, call, parameter);
  if (!check_value (call, parameter, text))
    return FALSE;
  if (parameter->values != NULL)
    read_choice (self, id, scout_catalog_values_find (parameter->values, text));
  return TRUE;
}

gboolean
scout_sandbox_instagram_query_read (ScoutSandboxInstagramQuery *self,
                                    ScoutSandboxCall           *call)
{
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (get_api (call),
                                                                          "creators");

  *self = (ScoutSandboxInstagramQuery) { .world = SCOUT_WORLD_INSTAGRAM_QUERY_INIT };
  self->values = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (!scout_catalog_parameter_is_filter (parameter) || get_text (call, parameter) == NULL)
        continue;
      if (!check_exclusions (call, endpoint, parameter) || !check_bounds (call, endpoint, parameter)
          || !check_requirements (call, parameter) || !read_parameter (self, call, parameter))
        return FALSE;
    }
  return TRUE;
}

void
scout_sandbox_instagram_query_clear (ScoutSandboxInstagramQuery *self)
{
  g_clear_pointer (&self->usernames, g_strfreev);
  g_clear_pointer (&self->similar_to, g_strfreev);
  g_clear_pointer (&self->values, g_ptr_array_unref);
}
