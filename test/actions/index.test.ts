import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { actions } from '../../src/actions';

const FOLDER = path.join(__dirname, '../../src/actions');

test('every file that defines an action is in the list, under its own name', () => {
  const defined = readdirSync(FOLDER)
    .filter((file) => /: Action(<.+>)? = \{/.test(readFileSync(path.join(FOLDER, file), 'utf8')))
    .map((file) => path.basename(file, '.ts'));
  expect(actions.map(({ id }) => id).sort()).toEqual(defined.sort());
});

test('every action has a label in both languages', () => {
  for (const { id, label } of actions) {
    expect([id, label('zh-CN')]).toEqual([id, expect.stringMatching(/[\u4e00-\u9fff]/)]);
    expect([id, label('en')]).toEqual([id, expect.stringMatching(/^[A-Z][\w ]+$/)]);
  }
});
