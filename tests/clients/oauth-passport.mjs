// oauth-passport.mjs: passport-facebook, as servers use it, signs in at the sandbox.
//
// Copyright 2026 The Scout authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// It asks for the profile as well, with a proof of the app's secret.

import assert from 'node:assert/strict';

import passport from 'passport-facebook';

import { walk } from './dialog.mjs';

const sandbox = JSON.parse(process.argv[2]);
const strategy = new passport.Strategy({
  clientID: sandbox.app_id,
  clientSecret: sandbox.app_secret,
  callbackURL: 'http://localhost:9/back',
  authorizationURL: sandbox.dialog_url,
  tokenURL: sandbox.token_url,
  profileURL: `${sandbox.graph_url}/v26.0/me`,
  profileFields: ['id', 'displayName', 'name', 'emails', 'gender'],
  enableProof: true,
}, (token, refresh, profile, done) => done(null, { token, profile }));

// What passport does around a strategy, for one request.
function authenticate(query) {
  return new Promise((resolve, reject) => {
    const request = Object.create(strategy);

    request.redirect = address => resolve({ address });
    request.success = user => resolve({ user });
    request.fail = challenge => resolve({ challenge });
    request.error = reject;
    request.authenticate({ query, session: {} }, { scope: ['pages_show_list'] });
  });
}

async function comeBack(address, how) {
  const back = new URL(await walk(address, how));

  return Object.fromEntries(back.searchParams);
}

const { address } = await authenticate({});
const query = await comeBack(address, {});
const { user } = await authenticate(query);

assert.equal(user.profile.id, '122093845710044321');
assert.equal(user.profile.displayName, 'Mara Lindqvist');
assert.equal(user.profile.name.familyName, 'Lindqvist');

// Graph's errors arrive as the library's own.
await assert.rejects(authenticate(query), error => {
  assert.equal(error.name, 'FacebookTokenError');
  assert.equal(error.code, 100);
  assert.equal(error.subcode, 36009);
  return true;
});

const refused = await authenticate(await comeBack(address, { decision: 'decline' }));

assert.match(refused.challenge.message, /Permissions error/);
console.log('passport-facebook signed in and read the profile');
