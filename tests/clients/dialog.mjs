// dialog.mjs: a person with a browser in front of the sandbox's login dialog.
//
// Copyright 2026 The Scout authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills in and sends whatever form is on the page, over HTTP, until the dialog leads elsewhere. It
// knows what a browser knows: forms, their fields, and redirects.

import assert from 'node:assert/strict';

function attributes(tag) {
  const found = {};

  for (const [, name, , value] of tag.matchAll(/([a-z-]+)(="([^"]*)")?/g))
    found[name] = value ?? '';
  return found;
}

function readForm(html) {
  const form = html.match(/<form[^>]*>[\s\S]*?<\/form>/)?.[0];

  assert.ok(form, `a form was expected: ${html}`);
  return {
    action: attributes(form.match(/<form([^>]*)>/)[1]).action,
    inputs: [...form.matchAll(/<input([^>]*)>/g)].map(match => attributes(match[1])),
    buttons: [...form.matchAll(/<button([^>]*)>/g)].map(match => attributes(match[1])),
  };
}

// What a browser would send: everything that is filled in or ticked and not greyed out.
function fill(form, answers, button) {
  const values = new URLSearchParams();

  for (const input of form.inputs) {
    if ('disabled' in input || (input.type === 'checkbox' && !('checked' in input)))
      continue;
    values.append(input.name, answers[input.name] ?? input.value ?? '');
  }
  const pressed = form.buttons.find(candidate => candidate.id === button);
  if (pressed?.name)
    values.append(pressed.name, pressed.value);
  return values;
}

// Walks from the dialog's address to where it leads, and returns that address.
export async function walk(address, { decision = 'allow', email = 'mara@example.org' } = {}) {
  const dialog = new URL(address).origin;
  let url = new URL(address);
  let init = {};

  for (let step = 0; step < 10; step++) {
    const answer = await fetch(url, { redirect: 'manual', ...init });
    const location = answer.headers.get('location');

    init = {};
    if (location !== null) {
      url = new URL(location, url);
      if (url.origin !== dialog || !url.pathname.startsWith('/dialog/'))
        return url.href;
      continue;
    }
    assert.equal(answer.status, 200);
    const form = readForm(await answer.text());
    init = { method: 'POST', body: fill(form, { email, pass: 'secret' }, decision) };
    url = new URL(form.action, url);
  }
  throw new Error('the dialog does not end');
}
