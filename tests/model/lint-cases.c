/* lint-cases.c: queries and what is wrong with them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The linter is held against this table, and the sandbox too: both have to read the documents in
 * the same way. */

#include "config.h"

#include "lint-cases.h"

#include "query-maker.h"

const LintCase lint_cases[] = {
  /* Nothing is wrong. */
  { FB, "{}", "" },
  { IG, "{}", "" },
  { FB, "{\"query\":\"cookies\",\"countries\":[\"US\"],\"followers\":{\"min\":100000}}", "" },
  { FB, "{\"sort\":\"followers\",\"has-past-partnerships\":\"false\"}", "" },
  { FB, "{\"reach\":{\"min\":1,\"max\":50,\"time-range\":\"last-28-days\","
        "\"breakdown\":\"follower\"}}", "" },
  { FB, "{\"interaction-rate\":{\"min\":1.5,\"time-range\":\"last-14-days\"}}", "" },
  { FB, "{\"views\":{\"max\":5,\"time-range\":\"last-90-days\",\"breakdown\":\"live\"}}", "" },
  { FB, "{\"categories\":[\"street_food_critic\"]}", "" },
  { FB, "{\"creator-id\":\"Meta\",\"countries\":[\"US\"]}", "" },
  { IG, "{\"query\":\"travel\",\"age\":[\"18-24\"],\"min-followers\":\"0\"}", "" },
  { IG, "{\"similar-to\":[\"a\",\"b\",\"c\",\"d\",\"e\"],\"countries\":[\"US\"]}", "" },
  { POSTS, "{\"time-range\":\"last-14-days\",\"sort\":\"comments\"}", "" },
  { POSTS, "{\"content-id\":\"886117876817680\",\"sort\":\"reach\"}", "" },
  { POSTS, "{\"start-date\":\"2026-11-01\",\"end-date\":\"2026-11-01\"}", "" },
  { POSTS, "{\"creator-id\":[\"1\",\"2\"],\"reach\":{\"min\":500}}", "" },

  /* username excludes all, content_id is alone. */
  { IG, "{\"username\":\"x\",\"countries\":[\"US\"]}",
    "!together:username+countries 100 clear-other" },
  { IG, "{\"query\":\"tea\",\"username\":\"x\",\"min-followers\":\"10000\"}",
    "!together:username 100 clear-others" },
  { POSTS, "{\"content-id\":\"1\",\"time-range\":\"last-7-days\"}",
    "!together:content-id+time-range 3961026 clear-other" },
  { POSTS, "{\"content-id\":\"1\",\"creator-id\":[\"2\"],\"reach\":{\"min\":1}}",
    "!together:content-id 3961026 clear-others" },

  /* similar_to_creators excludes query, and has one to five names. */
  { IG, "{\"query\":\"tea\",\"similar-to\":[\"a\"]}",
    "!together:similar-to+query 100 clear-other" },
  { IG, "{\"similar-to\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]}",
    "!too-many:similar-to 100 keep-first" },
  { IG, "{\"interests\":[\"BEAUTY\",\"FASHION\",\"SPORTS\",\"TV_AND_MOVIES\",\"MUSIC_AND_AUDIO\","
        "\"HOME_AND_GARDEN\"]}", "!too-many:interests 100 keep-first" },
  { IG, "{\"usernames\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]}",
    "!too-many:usernames 100 keep-first" },

  /* Dates. */
  { POSTS, "{\"start-date\":\"2026-11-01\",\"time-range\":\"last-7-days\"}",
    "!together:start-date+time-range 3961028 clear-other" },
  { POSTS, "{\"end-date\":\"2026-11-01\",\"time-range\":\"last-7-days\"}",
    "!together:end-date+time-range 3961028 clear-other" },
  { POSTS, "{\"start-date\":\"2026-11-01\",\"creator-id\":[\"Meta\"]}",
    "!together:start-date+creator-id 100 clear" },
  { POSTS, "{\"end-date\":\"2026-11-01\",\"creator-id\":[\"Meta\"]}",
    "!together:end-date+creator-id 100 clear" },
  { POSTS, "{\"start-date\":\"2026-11-02\",\"end-date\":\"2026-11-01\"}",
    "!order:start-date+end-date 100 swap" },
  { POSTS, "{\"start-date\":\"2026-02-30\"}", "!day:start-date 100 clear" },
  { POSTS, "{\"end-date\":\"1 November\"}", "!day:end-date 100 clear" },
  { POSTS, "{\"start-date\":\"2026-11-01T00:00:00\"}", "!day:start-date 100 clear" },
  { POSTS, "{\"start-date\":\"yesterday\",\"end-date\":\"2026-11-01\"}",
    "!day:start-date 100 clear" },

  /* At least one filter of posts; an order is none. */
  { POSTS, "{}", "!needs-filter:+time-range 3961027 set" },
  { POSTS, "{\"sort\":\"comments\"}", "!needs-filter:+time-range 3961027 set" },

  /* min above max, of two parameters and of one. */
  { IG, "{\"min-followers\":\"100000\",\"max-followers\":\"25000\"}",
    "!order:min-followers+max-followers 100 swap" },
  { IG, "{\"min-engaged-accounts\":\"50000\",\"max-engaged-accounts\":\"2000\"}",
    "!order:min-engaged-accounts+max-engaged-accounts 100 swap" },
  { FB, "{\"followers\":{\"min\":2,\"max\":1}}", "!order:followers 3961022 swap" },
  { FB, "{\"reach\":{\"min\":2,\"max\":1}}", "!order:reach 3961025 swap" },
  { POSTS, "{\"clicks\":{\"min\":2,\"max\":1.5}}", "!order:clicks 3961025 swap" },
  { IG, "{\"reels-interaction-rate\":{\"min\":2,\"max\":1}}",
    "!order:reels-interaction-rate 100 swap" },

  /* Negative ends, and none. */
  { FB, "{\"views\":{\"min\":-1}}", "!too-small:views 3961025 replace" },
  { FB, "{\"followers\":{\"max\":-0.5}}", "!too-small:followers 3961025 replace" },
  { POSTS, "{\"shares\":{\"min\":-7,\"max\":-2}}", "!too-small:shares 3961025 replace" },
  { IG, "{\"reels-interaction-rate\":{\"min\":-1}}",
    "!too-small:reels-interaction-rate 100 replace" },
  { FB, "{\"reach\":{\"time-range\":\"last-7-days\"}}", "!no-ends:reach 0 clear" },

  /* Shares of more than all; what is no share may be any number. */
  { FB, "{\"interaction-rate\":{\"min\":5,\"max\":120}}",
    "?above-whole:interaction-rate 0 replace" },
  { FB, "{\"reach\":{\"min\":101,\"breakdown\":\"follower\"}}", "?above-whole:reach 0 replace" },
  { FB, "{\"reach\":{\"min\":101,\"breakdown\":\"overall\"}}", "" },
  { FB, "{\"reach\":{\"min\":101}}", "" },
  { FB, "{\"views\":{\"max\":1000,\"breakdown\":\"reels\"}}", "?above-whole:views 0 replace" },
  { IG, "{\"reels-interaction-rate\":{\"max\":100.5}}",
    "?above-whole:reels-interaction-rate 0 replace" },

  /* Steps of followers. */
  { IG, "{\"min-followers\":\"12345\"}", "!value:min-followers 100 replace" },
  { IG, "{\"max-followers\":\"0\"}", "!value:max-followers 100 replace" },
  { IG, "{\"min-engaged-accounts\":\"-3\"}", "!value:min-engaged-accounts 100 replace" },
  { IG, "{\"max-engaged-accounts\":\"many\"}", "!value:max-engaged-accounts 100 clear" },

  /* Ranges and breakdowns by metric. */
  { FB, "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-90-days\"}}",
    "!time-range:interaction-rate 3961024 replace" },
  { FB, "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-1-day\"}}",
    "!time-range:interaction-rate 3961024 replace" },
  { FB, "{\"interaction-rate\":{\"min\":1,\"breakdown\":\"follower\"}}",
    "!breakdown:interaction-rate 3961021 drop-values" },
  { FB, "{\"reach\":{\"min\":1,\"breakdown\":\"reels\"}}",
    "!breakdown:reach 3961021 drop-values" },
  { FB, "{\"reach\":{\"min\":1,\"time-range\":\"lifetime\"}}",
    "!time-range:reach 3961024 drop-values" },
  { FB, "{\"views\":{\"min\":1,\"time-range\":\"L2\",\"breakdown\":\"albums\"}}",
    "!time-range:views 3961024 drop-values; !breakdown:views 3961021 drop-values" },
  { FB, "{\"followers\":{\"min\":1,\"time-range\":\"last-28-days\",\"breakdown\":\"overall\"}}",
    "!time-range:followers 3961024 drop-values; !breakdown:followers 3961021 drop-values" },
  { POSTS, "{\"reach\":{\"min\":1,\"time-range\":\"last-28-days\",\"breakdown\":\"overall\"}}",
    "?time-range:reach 0 drop-values; ?breakdown:reach 0 drop-values" },
  { IG, "{\"reels-interaction-rate\":{\"min\":1,\"time-range\":\"last-90-days\"}}",
    "?time-range:reels-interaction-rate 0 drop-values" },

  /* Values and countries that are not supported. */
  { FB, "{\"countries\":[\"US\",\"CH\",\"ATLANTIS\"]}", "!value:countries 3961021 drop-values" },
  { FB, "{\"audience-countries\":[\"CH\"]}", "" },
  { FB, "{\"audience-countries\":[\"ATLANTIS\"]}",
    "!value:audience-countries 3961021 drop-values" },
  { IG, "{\"countries\":[\"ATLANTIS\",\"CH\"]}", "!value:countries 100 drop-values" },
  { FB, "{\"interests\":[\"HISTORY_AND_PHILOSOPHY\"]}", "!value:interests 3961021 drop-values" },
  { IG, "{\"interests\":[\"COFFEE_DRINKS\"]}", "!value:interests 100 drop-values" },
  { FB, "{\"audience-age\":\"12-17\"}", "!value:audience-age 3961021 clear" },
  { FB, "{\"audience-gender\":\"unknown\"}", "!value:audience-gender 3961021 clear" },
  { FB, "{\"sort\":\"age\"}", "!value:sort 3961021 clear" },
  { FB, "{\"languages\":[\"en\",\"klingon\"]}", "!value:languages 3961021 drop-values" },
  { FB, "{\"has-past-partnerships\":\"perhaps\"}", "!value:has-past-partnerships 3961021 clear" },
  { POSTS, "{\"content-type\":\"albums\"}", "!value:content-type 100 clear" },
  { POSTS, "{\"time-range\":\"lifetime\"}", "!value:time-range 3961024 clear" },
  { IG, "{\"gender\":[\"male\",\"other\"]}", "!value:gender 100 drop-values" },
  { IG, "{\"recommendation\":\"luck\"}", "!value:recommendation 100 clear" },

  /* What has no effect. */
  { FB, "{\"query\":\"tea\",\"sort\":\"followers\"}", "?ignored:sort+query 0 clear" },
  { FB, "{\"query\":\"tea\",\"sort\":\"relevance\"}", "" },
  { IG, "{\"query\":\"tea\",\"recommendation\":\"similar-brands\"}",
    "?ignored:query+recommendation 0 clear" },
  { IG, "{\"states\":[\"TX\"]}", "!requires:states+countries 100 set" },
  { IG, "{\"states\":[\"TX\"],\"countries\":[\"CA\"]}", "!requires:states+countries 100 set" },
  { IG, "{\"states\":[\"TX\"],\"countries\":[\"CA\",\"US\"]}",
    "!requires:states+countries 100 set" },
  { IG, "{\"states\":[\"TX\"],\"countries\":[\"US\"]}", "" },
  { IG, "{\"states\":[\"TX\",\"Texas\"],\"countries\":[\"US\"]}", "" },
  { IG, "{\"audience-states\":[\"TX\"],\"countries\":[\"US\"]}",
    "!requires:audience-states+audience-countries 100 set" },

  /* What cannot be said. */
  { FB, "{\"past-partners\":[\"Kith\",\"Dolce, Gabbana\"]}", "?comma:past-partners 0 replace" },
  { FB, "{\"past-partners\":[\",\"]}", "?comma:past-partners 0 drop-values" },
  { POSTS, "{\"creator-id\":[\"1,2\"]}", "?comma:creator-id 0 replace" },
  { IG, "{\"similar-to\":[\"a,b\"]}", "" },

  /* Several at once, in the order of the parameters. */
  { FB, "{\"query\":\"tea\",\"sort\":\"followers\",\"countries\":[\"CH\"],"
        "\"reach\":{\"min\":-5,\"max\":-9,\"time-range\":\"lifetime\"}}",
    "?ignored:sort+query 0 clear; !value:countries 3961021 drop-values; "
    "!order:reach 3961025 swap; !too-small:reach 3961025 replace; "
    "!time-range:reach 3961024 drop-values" },
};

const guint n_lint_cases = G_N_ELEMENTS (lint_cases);
