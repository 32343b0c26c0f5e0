/* scout-query-finding.c: one problem of a query, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Each rule has its sentence and each fix its label, in the words of the interface and never in
 * those of the API. Pure functions for any thread.
 */

#include "config.h"

#include "scout-query-finding.h"

#include "scout-query-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (ScoutQueryRule, scout_query_rule,
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_TOGETHER, "together"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_NEEDS_FILTER, "needs-filter"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_TOO_MANY, "too-many"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_TOO_FEW, "too-few"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_ORDER, "order"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_TOO_SMALL, "too-small"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_ABOVE_WHOLE, "above-whole"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_NO_ENDS, "no-ends"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_VALUE, "value"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_TIME_RANGE, "time-range"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_BREAKDOWN, "breakdown"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_DAY, "day"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_REQUIRES, "requires"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_PERMISSION, "permission"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_IGNORED, "ignored"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_COMMA, "comma"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_RULE_REFUSED, "refused"))

G_DEFINE_ENUM_TYPE (ScoutQueryFix, scout_query_fix,
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_CLEAR, "clear"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_CLEAR_OTHER, "clear-other"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_CLEAR_OTHERS, "clear-others"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_KEEP_FIRST, "keep-first"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_DROP_VALUES, "drop-values"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_REPLACE, "replace"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_SWAP, "swap"),
                    G_DEFINE_ENUM_VALUE (SCOUT_QUERY_FIX_SET, "set"))

static const char *
get_network_label (const ScoutQueryFinding *self)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_query_get_catalog (self->query),
                                                      scout_query_get_network (self->query));

  return api->label != NULL ? api->label : "Meta";
}

static const char *
get_label (const ScoutCatalogParameter *parameter) /* (nullable) */
{
  return parameter != NULL ? parameter->label : "";
}

/* A value of the finding in words, according to what it is a value of. */
static char *
dup_value (const ScoutQueryFinding *self,
           const char              *text) /* (nullable) */
{
  const ScoutCatalogParameter *owner = self->parameter;
  const ScoutQueryValue *set = NULL;
  double number = 0;

  if (self->rule == SCOUT_QUERY_RULE_TIME_RANGE)
    owner = _scout_query_find_member (self->query, "time-range");
  else if (self->rule == SCOUT_QUERY_RULE_BREAKDOWN)
    owner = _scout_query_find_member (self->query, "breakdown");
  else if (self->fix == SCOUT_QUERY_FIX_SET)
    owner = self->other;
  else if (self->rule == SCOUT_QUERY_RULE_TOO_SMALL || self->rule == SCOUT_QUERY_RULE_ABOVE_WHOLE)
    {
      set = _scout_query_find_value (self->query, self->parameter->id);
      if (set != NULL && text != NULL && _scout_query_read_number (text, &number))
        return _scout_query_dup_number_label (number, _scout_query_get_unit (self->query, set));
    }

  if (text == NULL)
    return g_strdup ("");

  return owner != NULL ? _scout_query_dup_value_label (owner, text) : scout_wording_isolate (text);
}

static char *
dup_together (const ScoutQueryFinding *self)
{
  if (self->other != NULL)
    return g_strdup_printf (_("“%s” and “%s” cannot be used together."),
                            get_label (self->parameter), get_label (self->other));

  return g_strdup_printf (_("“%s” can only be used alone, without other filters."),
                          get_label (self->parameter));
}

static char *
dup_amount (const ScoutQueryFinding *self)
{
  if (self->rule == SCOUT_QUERY_RULE_TOO_MANY)
    return g_strdup_printf (ngettext ("“%s” takes at most %u value.",
                                      "“%s” takes at most %u values.", self->n_values),
                            get_label (self->parameter), self->n_values);

  return g_strdup_printf (ngettext ("“%s” needs at least %u value.",
                                    "“%s” needs at least %u values.", self->n_values),
                          get_label (self->parameter), self->n_values);
}

static char *
dup_order (const ScoutQueryFinding *self)
{
  if (self->other == NULL)
    return g_strdup_printf (_("The lower end of “%s” is above its upper end."),
                            get_label (self->parameter));
  if (self->parameter->kind == SCOUT_CATALOG_KIND_DATE)
    return g_strdup_printf (_("“%s” is a later day than “%s”."),
                            get_label (self->parameter), get_label (self->other));

  return g_strdup_printf (_("“%s” is more than “%s”."),
                          get_label (self->parameter), get_label (self->other));
}

static char *
dup_end (const ScoutQueryFinding *self)
{
  g_autofree char *right = dup_value (self, self->replacement);

  if (self->rule == SCOUT_QUERY_RULE_TOO_SMALL)
    return g_strdup_printf (_("“%s” cannot be less than %s."), get_label (self->parameter), right);
  if (self->rule == SCOUT_QUERY_RULE_ABOVE_WHOLE)
    return g_strdup_printf (_("“%s” is a share here, and cannot be more than %s."),
                            get_label (self->parameter), right);

  return g_strdup_printf (_("“%s” needs a lower or an upper end."),
                          get_label (self->parameter));
}

static char *
dup_foreign (const ScoutQueryFinding *self)
{
  g_autofree char *value = dup_value (self, self->value);

  if (self->rule == SCOUT_QUERY_RULE_TIME_RANGE || self->rule == SCOUT_QUERY_RULE_BREAKDOWN)
    return g_strdup_printf (_("%s has no figures of “%s” for “%s”."),
                            get_network_label (self), get_label (self->parameter), value);
  if (self->rule == SCOUT_QUERY_RULE_DAY)
    return g_strdup_printf (_("“%s” takes a day such as 2026-11-25, not “%s”."),
                            get_label (self->parameter), value);
  if (self->n_values > 1)
    return g_strdup_printf (ngettext ("%s does not know “%s” and %u more under “%s”.",
                                      "%s does not know “%s” and %u more under “%s”.",
                                      self->n_values - 1),
                            get_network_label (self), value, self->n_values - 1,
                            get_label (self->parameter));

  return g_strdup_printf (_("%s does not know “%s” under “%s”."),
                          get_network_label (self), value, get_label (self->parameter));
}

static char *
dup_condition (const ScoutQueryFinding *self)
{
  g_autofree char *value = NULL;

  if (self->rule == SCOUT_QUERY_RULE_IGNORED)
    return g_strdup_printf (_("“%s” has no effect together with “%s”."),
                            get_label (self->parameter), get_label (self->other));
  if (self->rule == SCOUT_QUERY_RULE_PERMISSION)
    {
      value = scout_wording_isolate (self->value);
      return g_strdup_printf (_("“%s” needs a permission that Scout does not have: %s."),
                              get_label (self->parameter), value);
    }
  value = dup_value (self, self->replacement);

  return g_strdup_printf (_("“%s” needs “%s” to be “%s”, and nothing else."),
                          get_label (self->parameter), get_label (self->other), value);
}

static char *
dup_comma (const ScoutQueryFinding *self)
{
  g_autofree char *value = scout_wording_isolate (self->value);
  g_autofree char *said = NULL;

  if (self->replacement == NULL)
    return g_strdup_printf (_("%s cannot look for “%s”."), get_network_label (self), value);

  said = scout_wording_isolate (self->replacement);

  return g_strdup_printf (_("%s cannot look for a name with a comma. It will look for “%s” instead "
                            "of “%s”."),
                          get_network_label (self), said, value);
}

char *
scout_query_finding_dup_message (const ScoutQueryFinding *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->rule)
    {
    case SCOUT_QUERY_RULE_TOGETHER:
      return dup_together (self);
    case SCOUT_QUERY_RULE_TOO_MANY:
    case SCOUT_QUERY_RULE_TOO_FEW:
      return dup_amount (self);
    case SCOUT_QUERY_RULE_ORDER:
      return dup_order (self);
    case SCOUT_QUERY_RULE_TOO_SMALL:
    case SCOUT_QUERY_RULE_ABOVE_WHOLE:
    case SCOUT_QUERY_RULE_NO_ENDS:
      return dup_end (self);
    case SCOUT_QUERY_RULE_VALUE:
    case SCOUT_QUERY_RULE_TIME_RANGE:
    case SCOUT_QUERY_RULE_BREAKDOWN:
    case SCOUT_QUERY_RULE_DAY:
      return dup_foreign (self);
    case SCOUT_QUERY_RULE_REQUIRES:
    case SCOUT_QUERY_RULE_PERMISSION:
    case SCOUT_QUERY_RULE_IGNORED:
      return dup_condition (self);
    case SCOUT_QUERY_RULE_COMMA:
      return dup_comma (self);
    case SCOUT_QUERY_RULE_REFUSED:
      return scout_wording_inline (self->value);
    case SCOUT_QUERY_RULE_NEEDS_FILTER:
    default:
      return g_strdup_printf (_("%s wants at least one filter before it searches."),
                              get_network_label (self));
    }
}

char *
scout_query_finding_dup_fix_label (const ScoutQueryFinding *self)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  switch (self->fix)
    {
    case SCOUT_QUERY_FIX_CLEAR:
      return g_strdup_printf (_("Remove “%s”"), get_label (self->parameter));
    case SCOUT_QUERY_FIX_CLEAR_OTHER:
      return g_strdup_printf (_("Remove “%s”"), get_label (self->other));
    case SCOUT_QUERY_FIX_CLEAR_OTHERS:
      return g_strdup (_("Remove the others"));
    case SCOUT_QUERY_FIX_KEEP_FIRST:
      return g_strdup_printf (ngettext ("Keep the first", "Keep the first %u", self->n_values),
                              self->n_values);
    case SCOUT_QUERY_FIX_DROP_VALUES:
      value = dup_value (self, self->rule == SCOUT_QUERY_RULE_REFUSED ? self->replacement
                                                                      : self->value);
      return self->n_values > 1 ? g_strdup (_("Remove them"))
                                : g_strdup_printf (_("Remove “%s”"), value);
    case SCOUT_QUERY_FIX_REPLACE:
      value = dup_value (self, self->replacement);
      return g_strdup_printf (_("Use “%s”"), value);
    case SCOUT_QUERY_FIX_SWAP:
      return g_strdup (_("Swap them"));
    case SCOUT_QUERY_FIX_SET:
      value = dup_value (self, self->replacement);
      return g_strdup_printf (_("Set “%s” to “%s”"), get_label (self->other), value);
    case SCOUT_QUERY_FIX_NONE:
    default:
      return NULL;
    }
}
