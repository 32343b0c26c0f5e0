/* scout-sandbox-locale.c: the sentences for people in errors, in other languages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Enough to see that a client shows what it was sent: what S2 gives in English, in German and
 * Spanish. The translations are ours; Meta's are not documented.
 */

#include "config.h"

#include "scout-sandbox-locale.h"

#include <string.h>

typedef struct
{
  const char *english;
  const char *german;
  const char *spanish;
} Sentence;

static const Sentence sentences[] = {
  { "Could not load creator", "Creator konnte nicht geladen werden",
    "No se pudo cargar el creador" },
  { "The provided creator ID is invalid.", "Die angegebene Creator-ID ist ungültig.",
    "El identificador de creador no es válido." },
  { "Creator not invited", "Creator nicht eingeladen", "Creador sin invitación" },
  { "Creator has not been invited yet.", "Der Creator wurde noch nicht eingeladen.",
    "Todavía no se ha invitado al creador." },
  { "Ineligible creator", "Nicht berechtigter Creator", "Creador no apto" },
  { "Creator does not meet the criteria to join this program.",
    "Der Creator erfüllt die Voraussetzungen für dieses Programm nicht.",
    "El creador no cumple los requisitos de este programa." },
  { "Invalid metric type", "Ungültige Kennzahl", "Métrica no válida" },
  { "Invalid period type", "Ungültiger Zeitabschnitt", "Periodo no válido" },
  { "Invalid time range type", "Ungültiger Zeitraum", "Intervalo de tiempo no válido" },
  { "Invalid value", "Ungültiger Wert", "Valor no válido" },
  { "The filter value is not supported. Please refer to documentation.",
    "Der Filterwert wird nicht unterstützt. Bitte lies die Dokumentation.",
    "El valor del filtro no se admite. Consulta la documentación." },
  { "Invalid time range value", "Ungültiger Wert für den Zeitraum",
    "Valor no válido del intervalo de tiempo" },
  { "The time range value is not supported.", "Der Zeitraum wird nicht unterstützt.",
    "El intervalo de tiempo no se admite." },
  { "Invalid min or max value", "Ungültiger Mindest- oder Höchstwert",
    "Valor mínimo o máximo no válido" },
  { "Invalid input range.", "Ungültiger Bereich.", "Intervalo no válido." },
};

static void
translate (char       **text,
           const char  *locale)
{
  gboolean is_german = g_str_has_prefix (locale, "de");

  for (gsize i = 0; *text != NULL && i < G_N_ELEMENTS (sentences); i++)
    {
      if (strcmp (*text, sentences[i].english) == 0)
        {
          g_free (*text);
          *text = g_strdup (is_german ? sentences[i].german : sentences[i].spanish);
          return;
        }
    }
}

void
scout_sandbox_error_localize (ScoutSandboxError *self,
                              const char        *locale)
{
  if (locale == NULL || (!g_str_has_prefix (locale, "de_") && !g_str_has_prefix (locale, "es_")))
    return;

  translate (&self->title, locale);
  translate (&self->user_message, locale);
}
