/* scout-graph-usage.c: reads the usage headers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Several headers may speak of one call, and one of them of several limits; what matters to Scout
 * is the limit that is nearest, so everything is merged by its maximum. The values are JSON from
 * the network and read as such. Free of state; any thread.
 */

#include "config.h"

#include "scout-graph-usage.h"

#include "scout-json-reader.h"

#include <math.h>
#include <string.h>

/* Figures above this say nothing more: they are percents, and minutes of at most some weeks. */
#define MAX_FIGURE 100000.0

/* A header of 32 objects with several entries each is below 16 KiB. */
static const ScoutJsonLimits header_limits = { 64 * 1024, 8, 2000, 256 };

static void
raise_figure (int    *figure,
              double  value)
{
  /* Written so that a NaN, which stands for an unreadable number, fails as well. */
  if (!(value >= 0.0))
    return;

  *figure = MAX (*figure, (int) ceil (MIN (value, MAX_FIGURE)));
}

/* A figure of any entry, or a member that is none. */
static void
read_figure (ScoutGraphUsage *self,
             ScoutJsonReader *reader,
             const char      *name)
{
  if (g_str_equal (name, "call_count"))
    raise_figure (&self->call_count, scout_json_reader_read_number (reader));
  else if (g_str_equal (name, "total_time"))
    raise_figure (&self->total_time, scout_json_reader_read_number (reader));
  else if (g_str_equal (name, "total_cputime"))
    raise_figure (&self->total_cputime, scout_json_reader_read_number (reader));
  else if (g_str_equal (name, "estimated_time_to_regain_access"))
    raise_figure (&self->regain_access_minutes, scout_json_reader_read_number (reader));
}

/* {"call_count":28,"total_time":25,"total_cputime":25} */
static void
read_figures (ScoutGraphUsage *self,
              ScoutJsonReader *reader)
{
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    read_figure (self, reader, name);
}

/* {"acc_id_util_pct":9.67,"reset_time_duration":100,"ads_api_access_tier":"standard_access"}
 *
 * The share is told to people; when it will be over is not, for nothing of Scout's waits for it. */
static void
read_ad_account (ScoutGraphUsage *self,
                 ScoutJsonReader *reader)
{
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "acc_id_util_pct"))
        raise_figure (&self->call_count, scout_json_reader_read_number (reader));
    }
}

static void
merge (ScoutGraphUsage       *self,
       const ScoutGraphUsage *other)
{
  self->call_count = MAX (self->call_count, other->call_count);
  self->total_time = MAX (self->total_time, other->total_time);
  self->total_cputime = MAX (self->total_cputime, other->total_cputime);
  self->regain_access_minutes = MAX (self->regain_access_minutes, other->regain_access_minutes);
  self->app_percent = MAX (self->app_percent, other->app_percent);
  self->account_percent = MAX (self->account_percent, other->account_percent);
}

/* Whether a limit holds back the calls that Scout makes. An account that spent its advertising
 * calls may go on searching, so other kinds, unknown ones too, say nothing. */
static gboolean
is_our_type (const char *type)
{
  return g_strcmp0 (type, "instagram") == 0 || g_strcmp0 (type, "pages") == 0;
}

/* {"type":"instagram","call_count":100,…,"estimated_time_to_regain_access":19}, in any order. */
static void
read_entry (ScoutGraphUsage *self,
            ScoutJsonReader *reader)
{
  ScoutGraphUsage entry = SCOUT_GRAPH_USAGE_INIT;
  const char *name = NULL;
  const char *type = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "type"))
        type = scout_json_reader_read_text (reader);
      else
        read_figure (&entry, reader, name);
    }
  if (is_our_type (type))
    merge (self, &entry);
}

/* {"<business-object-id>":[{"type":"instagram",…},…],…} */
static void
read_business (ScoutGraphUsage *self,
               ScoutJsonReader *reader)
{
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        read_entry (self, reader);
    }
}

static int
get_highest (const ScoutGraphUsage *self)
{
  return MAX (self->call_count, MAX (self->total_time, self->total_cputime));
}

void
scout_graph_usage_merge_header (ScoutGraphUsage *self,
                                const char      *name,
                                const char      *value)
{
  static const struct
  {
    const char *name;
    void (*read) (ScoutGraphUsage *self,
                  ScoutJsonReader *reader);
    gsize share; /* whose limit it is, as a place in ScoutGraphUsage; 0 for none of ours */
  } headers[] = {
    { "X-App-Usage", read_figures, G_STRUCT_OFFSET (ScoutGraphUsage, app_percent) },
    { "X-Page-Usage", read_figures, G_STRUCT_OFFSET (ScoutGraphUsage, account_percent) },
    { "X-Business-Use-Case-Usage", read_business,
      G_STRUCT_OFFSET (ScoutGraphUsage, account_percent) },
    /* An account that spent its advertising calls may go on searching. */
    { "X-Ad-Account-Usage", read_ad_account, 0 },
  };

  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (value != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      if (g_ascii_strcasecmp (headers[i].name, name) == 0)
        {
          g_autoptr (GBytes) text = g_bytes_new (value, strlen (value));
          g_autoptr (ScoutArena) arena = scout_arena_new (0);
          g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, arena, &header_limits);
          ScoutGraphUsage found = SCOUT_GRAPH_USAGE_INIT;

          headers[i].read (&found, reader);
          if (headers[i].share != 0)
            G_STRUCT_MEMBER (int, &found, headers[i].share) = get_highest (&found);
          if (scout_json_reader_finish (reader, NULL))
            merge (self, &found);
          return;
        }
    }
}
