/* scout-hero-facts.c: where a creator lives, what they speak, how old they are.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each fact has its place for good, seen or not: to look up icons for each creator anew took longer
 * than to measure all their texts. Everything here is foreign text. */

#include "config.h"

#include "scout-hero-facts.h"

#include "scout-country.h"
#include "scout-language.h"
#include "scout-spoken.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define BESIDE_ICON 6

typedef enum
{
  FACT_PLACE,
  FACT_LANGUAGES,
  FACT_PERSON,
  FACT_PARTNERSHIPS,
  N_FACTS
} Fact;

static const char * const icon_names[N_FACTS] = {
  [FACT_PLACE] = "mark-location-symbolic",
  [FACT_LANGUAGES] = "scout-globe-symbolic",
  [FACT_PERSON] = "avatar-default-symbolic",
  [FACT_PARTNERSHIPS] = "scout-tag-symbolic",
};

struct _ScoutHeroFacts
{
  GtkBox parent_instance;

  GtkLabel *labels[N_FACTS]; /* owned by their boxes */
};

G_DEFINE_FINAL_TYPE (ScoutHeroFacts, scout_hero_facts, GTK_TYPE_BOX)

static void
set_fact (ScoutHeroFacts *self,
          Fact            fact,
          const char     *text) /* (nullable): safe for one line */
{
  GtkLabel *label = self->labels[fact];

  scout_spoken_set_text (label, text != NULL ? text : "");
  scout_tooltip_set (GTK_WIDGET (label), text);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (label)),
                          text != NULL && *text != '\0');
}

static char *
dup_languages (ScoutCreator *creator)
{
  const char * const *codes = scout_creator_get_languages (creator);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *list = NULL;

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      const char *name = scout_language_get_name (codes[i]);

      g_strv_builder_add (builder, name != NULL ? name : codes[i]);
    }

  names = g_strv_builder_end (builder);
  list = scout_wording_join ((const char * const *) names);

  return scout_wording_inline (list);
}

/* After an age, or by itself. */
static const char *
get_gender_label (const char *gender,
                  gboolean    is_alone)
{
  if (gender == NULL)
    return NULL;
  if (g_ascii_strcasecmp (gender, "female") == 0)
    return is_alone ? _("Female") : _("female");
  if (g_ascii_strcasecmp (gender, "male") == 0)
    return is_alone ? _("Male") : _("male");

  return gender;
}

static char *
dup_age_and_gender (ScoutCreator *creator)
{
  const char *age = scout_creator_get_age_bucket (creator);
  const char *gender = get_gender_label (scout_creator_get_gender (creator), age == NULL);
  /* A range of figures would be turned round by a language that is read from the right. */
  g_autofree char *safe_age = scout_wording_isolate (age);
  g_autofree char *safe_gender = scout_wording_inline (gender);
  const char *values[] = { safe_age, safe_gender, NULL };

  if (*safe_age == '\0' || *safe_gender == '\0')
    return g_strconcat (safe_age, safe_gender, NULL);

  return scout_wording_join (values);
}

static void
scout_hero_facts_class_init (ScoutHeroFactsClass *klass)
{
}

static void
scout_hero_facts_init (ScoutHeroFacts *self)
{
  for (Fact fact = 0; fact < N_FACTS; fact++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, BESIDE_ICON);
      GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                      "icon-name", icon_names[fact],
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                      NULL);
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (icon, "dim-label");
      gtk_widget_set_visible (box, FALSE);
      gtk_box_append (GTK_BOX (box), icon);
      gtk_box_append (GTK_BOX (box), label);
      gtk_box_append (GTK_BOX (self), box);
      self->labels[fact] = GTK_LABEL (label);
    }
}

void
scout_hero_facts_show (ScoutHeroFacts *self,
                       ScoutCreator   *creator)
{
  const char *country = NULL;
  const char *country_name = NULL;
  g_autofree char *place = NULL;
  g_autofree char *languages = NULL;
  g_autofree char *person = NULL;
  gboolean is_any = FALSE;

  g_return_if_fail (SCOUT_IS_HERO_FACTS (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  country = scout_creator_get_country (creator);
  country_name = scout_country_get_name (country);
  languages = dup_languages (creator);
  person = dup_age_and_gender (creator);
  place = scout_wording_inline (country_name != NULL ? country_name : country);
  set_fact (self, FACT_PLACE, place);
  set_fact (self, FACT_LANGUAGES, languages);
  set_fact (self, FACT_PERSON, person);
  set_fact (self, FACT_PARTNERSHIPS,
            scout_creator_has_partnership_experience (creator) == SCOUT_TRUTH_TRUE
            ? _("Worked with brands in the past year") : NULL);
  for (Fact fact = 0; fact < N_FACTS; fact++)
    is_any |= gtk_widget_get_visible (gtk_widget_get_parent (GTK_WIDGET (self->labels[fact])));
  gtk_widget_set_visible (GTK_WIDGET (self), is_any);
}
