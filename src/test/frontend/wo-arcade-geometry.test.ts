// node --test src/test/frontend/*.test.ts
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { door, leaf, thread } from '../../../frontend/wo-arcade-geometry.ts';

const third = { x: 200, y: 3, width: 100, posts: 50, inset: 5 };

test('a door is its arch, inset by five of a hundred', () => {
  assert.equal(door(third), 'M205 98V53A45 45 0 0 1 295 53V98Z');
});

test('the leaf covers the left of the door and is raised a little', () => {
  assert.equal(leaf(third), 'M205 98V53A45 45 0 0 1 236 10.23V92Z');
});

test('threads run from crown to crown and stop at both ends', () => {
  assert.equal(thread(0, 6, 100, 3), 'M0 3A50 50 0 0 1 50 53');
  assert.equal(thread(1, 6, 100, 3), 'M50 53A50 50 0 0 1 150 53');
  assert.equal(thread(6, 6, 100, 3), 'M550 53A50 50 0 0 1 600 3');
});
