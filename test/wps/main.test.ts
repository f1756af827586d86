/** The ribbon's script in a hidden page of WPS: what the button does, however the pane came to be. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import type { AddInProgram } from '../../src/hosts/wps/add-in-model';
import { followAskedStep, PANE_KEYS, putPaneAway } from '../../src/hosts/wps/task-pane';
import { fakeWps } from '../support/wps/fake-wps';
import { fakeWriter } from '../support/wps/writer/fake-writer';

const script = readFileSync('wps/main.js', 'utf8');

interface Pane {
  readonly url: string;
  Visible: boolean;
  Width: number;
  DockPosition: number;
  Delete(): void;
}

interface Program {
  GetTaskPane(id: number): Pane | null;
  readonly PluginStorage: { getItem(key: string): number | null };
}

function page(globals: object) {
  const window: Record<string, unknown> = { ...globals };
  const context = createContext({ window, document: { location: { href: 'file:///home/gh/jsaddons/union-report-assistant_0.1.0/index.html?x=1' } } });
  runInContext(script, context);
  return { window, run: (call: string): unknown => runInContext(call, context) };
}

function opened(name: 'Application' | 'wps' = 'Application') {
  const program = fakeWps([{ name: '表', rows: [] }]).application as Program;
  return { program, ...page({ [name]: program }) };
}

test('is ES5 and gives every callback of the ribbon as a global that answers at once', () => {
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
  const { run } = opened();
  const named = [...readFileSync('wps/ribbon.xml', 'utf8').matchAll(/(?:onLoad|onAction|get[A-Z]\w+)="(\w+)"/g)].map((match) => match[1]!);
  expect(named).toEqual(['OnAddinLoad', 'OnOpenPane', 'GetImage', 'OnOpenProofread', 'GetProofreadImage']);
  expect([...named, 'OnAddInLoad'].map((callback) => run(`typeof ${callback}`))).toEqual(Array.from({ length: 6 }, () => 'function'));
  expect([run('OnAddinLoad({})'), run('OnOpenPane({ Id: "unionReportOpen" })')]).toEqual([true, true]);
});

test.each(['Application', 'wps'] as const)('shows the pane at the right in its width, with %s', (name) => {
  const { program, run } = opened(name);
  run('OnOpenPane()');
  const { url, Visible, Width, DockPosition } = program.GetTaskPane(1)!;
  expect({ url, Visible, Width, DockPosition }).toEqual({ url: 'file:///home/gh/jsaddons/union-report-assistant_0.1.0/pane.html?b=dev', Visible: true, Width: 380, DockPosition: 2 });
  expect(program.PluginStorage.getItem('pane_et')).toBe(1);
});

test('in 文字 it has a pane of its own, noted under another name', () => {
  const program = fakeWriter().application as Program;
  const { run } = page({ Application: program });
  run('OnOpenPane()');
  expect([program.GetTaskPane(1)!.Visible, program.PluginStorage.getItem('pane_wps'), program.PluginStorage.getItem('pane_et')]).toEqual([true, 1, null]);
  expect(putPaneAway(program as unknown as AddInProgram, PANE_KEYS.writer)).toBe(true);
  expect(program.GetTaskPane(1)!.Visible).toBe(false);
});

test('puts the pane away and shows the same again', () => {
  const { program, run } = opened();
  run('OnOpenPane(); OnOpenPane()');
  expect(program.GetTaskPane(1)!.Visible).toBe(false);
  run('OnOpenPane()');
  expect([program.GetTaskPane(1)!.Visible, program.GetTaskPane(1)!.Width, program.GetTaskPane(2)]).toEqual([true, 380, null]);
});

test('校对 shows the pane, never puts it away, and leaves word of the step for it', () => {
  const { program, run } = opened();
  run('OnOpenProofread()');
  expect([program.GetTaskPane(1)!.Visible, program.PluginStorage.getItem('step_et')]).toEqual([true, 'proofread']);
  const asked: string[] = [];
  const stop = followAskedStep(program as unknown as AddInProgram, 'et', (step) => asked.push(step), 1_000_000);
  stop();
  run('OnOpenProofread()');
  expect([program.GetTaskPane(1)!.Visible, program.GetTaskPane(2)]).toEqual([true, null]);
  program.GetTaskPane(1)!.Delete();
  run('OnOpenProofread()');
  expect([program.GetTaskPane(2)!.Visible, asked, program.PluginStorage.getItem('step_et')]).toEqual([true, ['proofread'], 'proofread']);
});

test('the step that is asked for while the pane stands is heard once', async () => {
  const { program, run } = opened();
  run('OnOpenPane()');
  const asked: string[] = [];
  const stop = followAskedStep(program as unknown as AddInProgram, 'et', (step) => asked.push(step), 1);
  run('OnOpenProofread()');
  await new Promise((resolve) => setTimeout(resolve, 30));
  stop();
  expect([asked, program.PluginStorage.getItem('step_et')]).toEqual([['proofread'], '']);
});

test('makes the pane anew once it was closed', () => {
  const { program, run } = opened();
  run('OnOpenPane()');
  program.GetTaskPane(1)!.Delete();
  run('OnOpenPane()');
  expect(program.GetTaskPane(2)!.Visible).toBe(true);
});

test('takes the other spelling of the pane’s members', () => {
  const shown: string[] = [];
  const { run } = page({ wps: { Workbooks: {}, PluginStorage: { getItem: () => null, setItem: () => undefined }, CreateTaskpane: (url: string) => ({ ID: 1, set Visible(_: boolean) { shown.push(url); } }) } });
  run('OnOpenPane()');
  expect(shown).toHaveLength(1);
});

test('keeps an error of WPS to itself', () => {
  const { run, window } = page({ Application: { Workbooks: {}, PluginStorage: { getItem: () => { throw new Error('忙'); } } } });
  expect(run('OnOpenPane()')).toBe(true);
  expect(window['unionReportFailure']).toContain('忙');
});
