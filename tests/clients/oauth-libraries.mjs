// oauth-libraries.mjs: client-oauth2 and simple-oauth2 sign in at the sandbox.
//
// Copyright 2026 The Scout authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';

import ClientOAuth2 from 'client-oauth2';
import { AuthorizationCode, ClientCredentials } from 'simple-oauth2';

import { walk } from './dialog.mjs';

const sandbox = JSON.parse(process.argv[2]);
const back = 'http://127.0.0.1:9/back';
const scopes = ['pages_show_list', 'facebook_creator_marketplace_discovery'];

async function ask(path, token) {
  const answer = await fetch(`${sandbox.graph_url}/v26.0${path}`,
                             { headers: { Authorization: `Bearer ${token}` } });

  return answer.json();
}

async function assertWorks(token) {
  const accounts = await ask('/me/accounts', token);
  const page = accounts.data[0];
  const found = await ask('/creator_marketplace/creators?query=coffee', page.access_token);

  assert.deepEqual(accounts.data.map(one => one.id), sandbox.pages.map(one => one.id));
  assert.ok(found.data.length > 0);
}

function makeClient(more) {
  return new ClientOAuth2({
    clientId: sandbox.app_id,
    clientSecret: sandbox.app_secret,
    accessTokenUri: sandbox.token_url,
    authorizationUri: sandbox.dialog_url,
    redirectUri: back,
    scopes,
    state: 'a state & more',
    ...more,
  });
}

async function tokenFlow() {
  const client = makeClient();
  const address = await walk(client.token.getUri());
  const token = await client.token.getToken(address, { state: 'a state & more' });

  assert.equal(token.tokenType ?? 'bearer', 'bearer');
  await assertWorks(token.accessToken);
  await assert.rejects(client.token.getToken(address, { state: 'another' }), /state/i);

  const refused = await walk(client.token.getUri(), { decision: 'decline' });

  await assert.rejects(client.token.getToken(refused, { state: 'a state & more' }),
                       error => error.body.error === 'access_denied');
}

async function codeFlow() {
  const client = makeClient();
  const address = await walk(client.code.getUri());
  const token = await client.code.getToken(address);

  assert.equal(token.tokenType, 'bearer');
  assert.ok(token.expires > new Date());
  await assertWorks(token.accessToken);
  // A code is good for once.
  await assert.rejects(client.code.getToken(address),
                       error => error.body.error.error_subcode === 36009);
}

async function simpleCodeFlow(authorizationMethod) {
  const url = new URL(sandbox.token_url);
  const client = new AuthorizationCode({
    client: { id: sandbox.app_id, secret: sandbox.app_secret },
    auth: {
      tokenHost: url.origin,
      tokenPath: url.pathname,
      authorizeHost: new URL(sandbox.dialog_url).origin,
      authorizePath: new URL(sandbox.dialog_url).pathname,
    },
    options: { authorizationMethod },
  });
  const address = new URL(await walk(client.authorizeURL({ redirect_uri: back, scope: scopes,
                                                           state: 'x' })));

  assert.equal(address.searchParams.get('state'), 'x');
  const options = { code: address.searchParams.get('code'), redirect_uri: back };
  const token = await client.getToken(options);

  assert.equal(token.expired(), false);
  assert.equal(token.token.token_type, 'bearer');
  await assertWorks(token.token.access_token);
  await assert.rejects(client.getToken(options),
                       error => error.data.payload.error.error_subcode === 36009);
}

async function appToken() {
  const url = new URL(sandbox.token_url);
  const client = new ClientCredentials({
    client: { id: sandbox.app_id, secret: sandbox.app_secret },
    auth: { tokenHost: url.origin, tokenPath: url.pathname },
  });
  const token = await client.getToken({});
  const about = await ask(`/debug_token?input_token=${sandbox.user_token}`,
                          token.token.access_token);

  assert.equal(about.data.is_valid, true);
  assert.equal(about.data.type, 'USER');
}

await tokenFlow();
await codeFlow();
await simpleCodeFlow('body');
await simpleCodeFlow('header');
await appToken();
console.log('client-oauth2 and simple-oauth2 signed in by token and by code');
