/* scout-creator-card-face.c: fills a creator card with words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Turns a creator into laid-out texts. Laying text out is what a card costs, so the layouts are
 * kept and only what has changed is laid out again: the captions, which are the same for
 * everybody, once per card. All of it is foreign text and none of it markup. The drawing is in
 * scout-creator-card-draw.c.
 */

#include "config.h"

#include "scout-creator-card-private.h"

#include "scout-chart-text.h"
#include "scout-country.h"
#include "scout-generated-art.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define VERIFIED_ICON "scout-verified-symbolic"
#define MAIL_ICON "mail-unread-symbolic"
#define ICON_SIZE 16

static const ScoutCreatorCardMetric card_metrics[SCOUT_N_NETWORKS][SCOUT_CARD_N_METRICS] = {
  [SCOUT_NETWORK_FACEBOOK] = {
    { SCOUT_METRIC_REACH, SCOUT_TIME_RANGE_L28, NULL },
    { SCOUT_METRIC_VIEWS, SCOUT_TIME_RANGE_L28, NULL },
    /* Translators: short for "interaction rate", on a card 66 pixels wide */
    { SCOUT_METRIC_INTERACTION_RATE, SCOUT_TIME_RANGE_L28, N_("Int. rate") },
  },
  /* What Instagram tells where no time is asked for (conventions section 6.2). */
  [SCOUT_NETWORK_INSTAGRAM] = {
    { SCOUT_METRIC_REACH, SCOUT_TIME_RANGE_THIS_MONTH, NULL },
    /* Translators: short for "engaged accounts", on a card 66 pixels wide */
    { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_TIME_RANGE_THIS_MONTH, N_("Engaged") },
    /* Translators: short for "reels interaction rate", on a card 66 pixels wide */
    { SCOUT_METRIC_REELS_INTERACTION_RATE, SCOUT_TIME_RANGE_L90, N_("Reels rate") },
  },
};

const ScoutCreatorCardMetric *
_scout_creator_card_get_metrics (ScoutNetwork network)
{
  return card_metrics[network];
}

const char *
_scout_creator_card_get_caption (const ScoutCreatorCardMetric *metric)
{
  return metric->caption != NULL ? _(metric->caption) : _scout_card_get_caption (metric->metric);
}

gboolean
_scout_creator_card_is_rate (const ScoutCreatorCardMetric *metric)
{
  return metric->metric == SCOUT_METRIC_INTERACTION_RATE
         || metric->metric == SCOUT_METRIC_REELS_INTERACTION_RATE;
}

char *
_scout_creator_card_dup_figure (ScoutCreator                 *creator,
                                const ScoutCreatorCardMetric *metric,
                                gboolean                      is_full)
{
  double figure = scout_creator_get_figure (creator, metric->metric, metric->range);
  gint64 count = isfinite (figure) && figure < 9e18 ? llround (figure) : -1;

  if (_scout_creator_card_is_rate (metric))
    return scout_wording_percent (figure);

  return is_full ? scout_wording_full (count) : scout_wording_compact (count);
}

int
_scout_creator_card_get_height (GtkWidget    *widget,
                                ScoutNetwork  network)
{
  ScoutCardStyle style;
  float small;
  float height;

  _scout_card_style_read (&style, widget);
  small = _scout_card_style_get_row_height (&style, SCOUT_CHART_TEXT_SMALL);
  height = SCOUT_CREATOR_CARD_RING_SIZE - SCOUT_CREATOR_CARD_RING_OVERLAP
           + SCOUT_CREATOR_CARD_BODY_TOP + _scout_card_style_get_row_height (&style, 1.0) + small
           + SCOUT_CREATOR_CARD_MIDDLE_TOP + SCOUT_CREATOR_CARD_METRICS_TOP
           + _scout_card_metrics_get_height (&style);
  height += network == SCOUT_NETWORK_INSTAGRAM
            ? SCOUT_CREATOR_CARD_PLAIN_COVER_HEIGHT + SCOUT_CREATOR_CARD_N_BIO_LINES * small
            : SCOUT_CREATOR_CARD_COVER_HEIGHT + small + SCOUT_CREATOR_CARD_TAG_EXTRA_HEIGHT;

  return (int) ceilf (height);
}

void
_scout_creator_card_face_clear (ScoutCreatorCardFace *face)
{
  g_clear_object (&face->name);
  g_clear_object (&face->meta);
  g_clear_object (&face->bio);
  g_clear_object (&face->verified);
  g_clear_object (&face->mail);
  g_clear_object (&face->followers);
  g_clear_object (&face->followers_word);
  g_clear_object (&face->initials);
  g_clear_object (&face->more);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_MAX_TAGS; i++)
    g_clear_object (&face->tags[i]);
  _scout_card_metrics_clear (&face->metrics);
  face->layouts_made = FALSE;
  face->width = 0.0f;
}

static GtkIconPaintable *
lookup_icon (GtkWidget  *widget,
             const char *name)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  return gtk_icon_theme_lookup_icon (theme, name, NULL, ICON_SIZE,
                                     gtk_widget_get_scale_factor (widget),
                                     gtk_widget_get_direction (widget), 0);
}

static void
make_layouts (ScoutCreatorCardFace *face,
              PangoContext         *context)
{
  const double small = SCOUT_CHART_TEXT_SMALL;

  face->name = _scout_card_make_layout (context, "", SCOUT_CHART_TEXT_NORMAL, TRUE);
  face->meta = _scout_card_make_layout (context, "", small, FALSE);
  face->bio = _scout_card_make_layout (context, "", small, FALSE);
  pango_layout_set_height (face->bio, -SCOUT_CREATOR_CARD_N_BIO_LINES);
  pango_layout_set_wrap (face->bio, PANGO_WRAP_WORD_CHAR);
  face->followers = _scout_card_make_layout (context, "", small, TRUE);
  face->followers_word = _scout_card_make_layout (context, _("followers"), small, FALSE);
  face->initials = _scout_card_make_layout (context, "", SCOUT_CHART_TEXT_NORMAL, TRUE);
  face->more = _scout_card_make_layout (context, "", small, FALSE);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_MAX_TAGS; i++)
    face->tags[i] = _scout_card_make_layout (context, "", small, FALSE);
  _scout_card_metrics_init (&face->metrics, context);
  face->layouts_made = TRUE;
}

void
_scout_creator_card_face_set_style (ScoutCreatorCardFace *face,
                                    GtkWidget            *widget)
{
  _scout_card_style_read (&face->style, widget);
  /* Of the person's theme, which may be another one meanwhile. */
  g_clear_object (&face->mail);
  face->mail = lookup_icon (widget, MAIL_ICON);
  if (face->layouts_made)
    return;

  face->verified = lookup_icon (widget, VERIFIED_ICON);
  make_layouts (face, gtk_widget_get_pango_context (widget));
}

static const char *
get_gender_label (const char *gender) /* (nullable) */
{
  if (g_strcmp0 (gender, "female") == 0)
    return _("Female");
  if (g_strcmp0 (gender, "male") == 0)
    return _("Male");

  return gender;
}

/* "Canada · 25–34 · Female"; the name is the handle. */
static char *
dup_person (ScoutCreator *creator)
{
  g_autofree char *country =
    scout_wording_inline (scout_country_get_name (scout_creator_get_country (creator)));
  /* A range of figures would be turned round by a language that is read from the right. */
  g_autofree char *age = scout_wording_isolate (scout_creator_get_age_bucket (creator));
  g_autofree char *gender =
    scout_wording_inline (get_gender_label (scout_creator_get_gender (creator)));
  const char *parts[] = { country, age, gender };
  g_autoptr(GString) words = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (*parts[i] != '\0')
        g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", parts[i]);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static char *
dup_meta (ScoutCreator *creator)
{
  const char *country = scout_country_get_name (scout_creator_get_country (creator));
  const char *handle = scout_creator_get_handle (creator);
  g_autofree char *at_handle = NULL;
  g_autofree char *isolated = NULL;

  if (handle == NULL || *handle == '\0')
    return g_strdup (country != NULL ? country : "");

  at_handle = g_strconcat ("@", handle, NULL);
  isolated = scout_wording_isolate (at_handle);
  return country != NULL ? g_strconcat (isolated, " · ", country, NULL)
                         : g_steal_pointer (&isolated);
}

static void
add_tag (ScoutCreatorCardFace *face,
         const char           *text)
{
  if (face->n_tags < SCOUT_CREATOR_CARD_MAX_TAGS)
    _scout_card_set_text (face->tags[face->n_tags], text);
  face->n_tags++;
}

/* Whoever opens somebody who has not joined finds no insights: that is worth knowing before. */
static void
set_tags (ScoutCreatorCardFace *face,
          ScoutCreator         *creator)
{
  const char * const *categories = scout_creator_get_categories (creator);

  if (scout_creator_has_joined (creator) == SCOUT_TRUTH_FALSE)
    add_tag (face, _("Not onboarded"));
  for (gsize i = 0; categories[i] != NULL; i++)
    {
      g_autofree char *label = scout_creator_dup_category_label (creator, categories[i]);
      g_autofree char *safe = scout_wording_inline (label);

      add_tag (face, safe);
    }
}

static void
set_figures (ScoutCreatorCardFace *face,
             ScoutCreator         *creator)
{
  const ScoutCreatorCardMetric *metrics = _scout_creator_card_get_metrics (face->network);

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      g_autofree char *words = _scout_creator_card_dup_figure (creator, &metrics[i], FALSE);

      _scout_card_metrics_set (&face->metrics, i, _scout_creator_card_get_caption (&metrics[i]),
                               words);
    }
}

/* Instagram's cards have words of the creator's own where others have tags. */
static char *
dup_with_onboarding (ScoutCreator *creator,
                     const char   *meta)
{
  if (scout_creator_has_joined (creator) != SCOUT_TRUTH_FALSE)
    return g_strdup (meta);

  return g_strconcat (meta, *meta != '\0' ? " · " : "", _("not onboarded"), NULL);
}

/* What only one of the networks has. */
static void
set_network (ScoutCreatorCardFace *face,
             ScoutCreator         *creator)
{
  g_autofree char *person = NULL;
  g_autofree char *meta = NULL;
  g_autofree char *bio = NULL;

  face->network = scout_creator_get_network (creator);
  face->is_verified = scout_creator_is_verified (creator) == SCOUT_TRUTH_TRUE;
  face->has_email = _scout_creator_card_has_email (creator);
  face->n_tags = 0;
  if (face->network == SCOUT_NETWORK_INSTAGRAM)
    {
      person = dup_person (creator);
      meta = dup_with_onboarding (creator, person);
      bio = scout_wording_inline (scout_creator_get_bio (creator));
      _scout_card_set_text (face->bio, bio);
    }
  else
    {
      meta = dup_meta (creator);
      set_tags (face, creator);
    }
  _scout_card_set_text (face->meta, meta);
}

void
_scout_creator_card_face_set_creator (ScoutCreatorCardFace *face,
                                      ScoutCreator         *creator)
{
  const char *handle = scout_creator_get_handle (creator);
  const char *name = scout_creator_get_name (creator);
  g_autofree char *safe_name = scout_wording_inline (name);
  g_autofree char *initials = scout_generated_art_dup_initials (name);
  g_autofree char *followers = NULL;

  followers = scout_wording_compact (scout_creator_get_followers (creator));
  face->has_followers = scout_creator_get_followers (creator) >= 0;
  face->palette = scout_generated_art_palette (handle != NULL ? handle
                                                              : scout_creator_get_id (creator));
  _scout_card_set_text (face->name, safe_name);
  _scout_card_set_text (face->followers, followers);
  _scout_card_set_text (face->initials, initials);
  set_network (face, creator);
  set_figures (face, creator);
  face->width = 0.0f;
}
