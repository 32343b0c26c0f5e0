// business-sdk.mjs: Meta's official SDK for Node works against the sandbox.
//
// Copyright 2026 The Scout authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing is changed but the base address that the SDK has as a constant.

import assert from 'node:assert/strict';

import sdk from 'facebook-nodejs-business-sdk';

const { FacebookAdsApi, FacebookAdsApiBatch, IGUser, Page, User } = sdk;
const sandbox = JSON.parse(process.argv[2]);

Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => sandbox.graph_url });

function makeApi(token) {
  return new FacebookAdsApi(token, 'en_US', false);
}

// The rows of all pages, each page fetched by the SDK.
async function collect(cursor) {
  const rows = [...cursor];
  let pages = 1;

  while (cursor.hasNext()) {
    cursor = await cursor.next();
    rows.push(...cursor);
    pages++;
  }
  return { rows, pages };
}

async function listPages() {
  const user = new User('me', {}, undefined, makeApi(sandbox.user_token));
  const fields = ['id', 'name', 'access_token', 'instagram_business_account{id,username}'];
  const { rows, pages } = await collect(await user.getAccounts(fields, { limit: 2 }));

  assert.equal(pages, 2);
  assert.ok(rows.every(row => row instanceof Page));
  assert.deepEqual(rows.map(row => row.id), sandbox.pages.map(page => page.id));
  assert.deepEqual(rows.map(row => row.access_token),
                   sandbox.pages.map(page => page.access_token));
  assert.equal(rows[0].instagram_business_account.id, sandbox.pages[0].instagram_user_id);
}

async function readOne() {
  const page = new Page(sandbox.pages[0].id, {}, undefined,
                        makeApi(sandbox.pages[0].access_token));
  const read = await page.get(['name', 'category']);

  assert.equal(read.name, 'Alder & Oat');
}

async function listCreators() {
  const { instagram_user_id: id, access_token: token } = sandbox.pages[0];
  const user = new IGUser(id, {}, undefined, makeApi(token));
  const first = await user.getCreatorMarketPlaceCreators(
    ['id', 'username', 'biography'], { query: 'travel', limit: 3 });
  const names = first.map(creator => creator.username);

  assert.equal(first.length, 3);
  assert.ok(first.every(creator => creator.id !== undefined && creator.username !== undefined));
  assert.ok(first.hasNext());
  assert.ok(!first.hasPrevious());

  const second = await first.next();
  assert.equal(second.length, 3);
  assert.ok(second.every(creator => !names.includes(creator.username)));
  assert.ok(second.hasPrevious());

  const back = await second.previous();
  assert.deepEqual(back.map(creator => creator.username), names);
}

async function surfaceErrors() {
  const user = new User('me', {}, undefined, makeApi('SANDBOXnonsense'));

  await assert.rejects(user.get(['name']), error => {
    assert.equal(error.name, 'FacebookRequestError');
    assert.equal(error.status, 400);
    assert.equal(error.response.code, 190);
    assert.equal(error.response.type, 'OAuthException');
    assert.match(error.message, /Cannot parse access token/);
    return true;
  });

  const page = new Page(sandbox.pages[0].id, {}, undefined,
                        makeApi(sandbox.pages[0].access_token));
  await assert.rejects(page.get(['shoe_size']), error => error.response.code === 100);
}

async function sendBatch() {
  const batch = new FacebookAdsApiBatch(makeApi(sandbox.user_token));
  const good = [];
  const bad = [];

  batch.add('GET', ['v26.0', 'me'], { fields: 'id,name' }, undefined,
            response => good.push(response), response => bad.push(response));
  batch.add('GET', ['v26.0', 'nothing'], {}, undefined,
            response => good.push(response), response => bad.push(response));
  await batch.execute();
  assert.equal(good.length, 1);
  assert.equal(good[0].body.name, 'Mara Lindqvist');
  assert.equal(bad.length, 1);
  assert.equal(bad[0].error.name, 'FacebookRequestError');
  assert.equal(bad[0].error.response.error.code, 100);
}

async function inspectToken() {
  const answer = await makeApi(sandbox.user_token).getAppID();

  assert.equal(answer.data.data.app_id, sandbox.app_id);
}

await listPages();
await readOne();
await surfaceErrors();
await sendBatch();
await inspectToken();
await listCreators();
console.log('the SDK listed Pages and creators and raised its own errors');
