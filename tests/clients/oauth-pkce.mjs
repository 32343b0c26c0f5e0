// oauth-pkce.mjs: oauth4webapi, the strictest of the libraries, signs in without a secret.
//
// Copyright 2026 The Scout authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

import * as oauth from 'oauth4webapi';

import { walk } from './dialog.mjs';

const sandbox = JSON.parse(process.argv[2]);
const back = 'http://localhost:9/back?x=1';
const client = { client_id: sandbox.app_id };
const server = {
  issuer: 'https://www.facebook.com',
  authorization_endpoint: sandbox.dialog_url,
  token_endpoint: sandbox.token_url,
};
const options = { [oauth.allowInsecureRequests]: true };

async function getCode(verifier, nonce) {
  const url = new URL(server.authorization_endpoint);
  const state = oauth.generateRandomState();

  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: back,
    response_type: 'code',
    scope: 'openid pages_show_list',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce,
    state,
  });
  const address = new URL(await walk(url.href));

  assert.equal(address.searchParams.get('x'), '1');
  return oauth.validateAuthResponse(server, client, address, state);
}

const verifier = oauth.generateRandomCodeVerifier();
const nonce = oauth.generateRandomNonce();
const exchange = async (parameters, proof) => oauth.authorizationCodeGrantRequest(
  server, client, oauth.None(), parameters, back, proof, options);

const parameters = await getCode(verifier, nonce);
const wrong = await exchange(parameters, oauth.generateRandomCodeVerifier());
assert.equal(wrong.status, 400);

const result = await oauth.processAuthorizationCodeResponse(
  { ...server, id_token_signing_alg_values_supported: ['HS256'] },
  { ...client, id_token_signed_response_alg: 'HS256' },
  await exchange(parameters, verifier), { expectedNonce: nonce, requireIdToken: true });
const claims = oauth.getValidatedIdTokenClaims(result);
const [head, body, signature] = result.id_token.split('.');

assert.equal(result.token_type, 'bearer');
assert.ok(result.expires_in > 0);
assert.equal(claims.aud, sandbox.app_id);
assert.equal(createHmac('sha256', sandbox.app_secret).update(`${head}.${body}`)
  .digest('base64url'), signature);

const me = await oauth.protectedResourceRequest(
  result.access_token, 'GET', new URL(`${sandbox.graph_url}/v26.0/me`), undefined, null, options);
assert.equal((await me.json()).id, claims.sub);
console.log('oauth4webapi signed in with PKCE and checked the id_token');
