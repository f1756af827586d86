import { inWords, type Action } from '../../src/actions/action';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { keepChecking } from '../../src/actions/keep-checking';
import type { SessionState } from '../../src/actions/state';
import { sessionOn } from '../support/pane-session';
import { goodTownship, WOMEN_MEMBERS } from './township-cases';

const action = (id: string, run: Action['run'], rest: Partial<Action> = {}): Action => ({ id, label: inWords(id, id), isAvailable: () => true, run, ...rest });
const step = (chosen: SessionState['step']) => async () => (state: SessionState) => ({ ...state, step: chosen });

test('long actions wait for one another, short ones do not wait', async () => {
  const { session } = sessionOn(goodTownship());
  const order: string[] = [];
  const note = (name: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, name === '长一' ? 20 : 1));
    order.push(name);
    return (state: SessionState) => state;
  };
  await Promise.all([
    session.perform(action('a', note('长一'), { long: true }), undefined),
    session.perform(action('b', note('长二'), { long: true }), undefined),
    session.perform(action('c', note('短')), undefined),
  ]);
  expect(order).toEqual(['短', '长一', '长二']);
});

test('a queued action sees what the one before it left', async () => {
  const { session } = sessionOn(goodTownship());
  const seen: string[] = [];
  void session.perform(action('a', step('report'), { long: true }), undefined);
  await session.perform(action('b', async ({ state }) => (seen.push(state.step), (now) => now), { long: true }), undefined);
  expect(seen).toEqual(['report']);
});

test('an action that is not available does nothing', async () => {
  const { session } = sessionOn(goodTownship());
  await session.perform(action('a', step('report'), { isAvailable: () => false }), undefined);
  expect(session.getState().step).toBe('check');
});

test('a running action is shown, quiet or not, and gone afterwards', async () => {
  const { session } = sessionOn(goodTownship());
  const shown: (boolean | undefined)[] = [];
  session.subscribe(() => shown.push(session.getState().running?.quiet));
  await session.perform(action('a', step('rates'), { long: true }), undefined, { quiet: true });
  expect(shown).toEqual([true, true, undefined]);
});

test('listeners are told only of what changed, and not after they left', () => {
  const { session } = sessionOn(goodTownship());
  let told = 0;
  const leave = session.subscribe(() => (told += 1));
  session.update((state) => state);
  session.update((state) => ({ ...state, step: 'rates' }));
  leave();
  session.update((state) => ({ ...state, step: 'check' }));
  expect(told).toBe(1);
});

test('a fresh action works from what was typed a moment ago, others from what was last read', async () => {
  const { session, host } = sessionOn(goodTownship());
  await session.perform(checkWorkbook, undefined);
  const read = ({ prepared }: SessionState): unknown => prepared?.workbook.sheets[0]!.cellAt(WOMEN_MEMBERS.row, WOMEN_MEMBERS.column).value;
  const before = read(session.getState());
  const stop = keepChecking(session, 10_000);
  host.type(WOMEN_MEMBERS, 500);
  const seen: unknown[] = [];
  const see: Action['run'] = async ({ state }) => (seen.push(read(state)), (now) => now);
  await session.perform(action('a', see, { long: true }), undefined);
  await session.perform(action('b', see, { long: true, fresh: true }), undefined);
  expect(seen).toEqual([before, 500]);
  stop();
});

test('a fresh action that the new result no longer allows is not run', async () => {
  const { session, host } = sessionOn(goodTownship());
  await session.perform(checkWorkbook, undefined);
  const stop = keepChecking(session, 10_000);
  host.type(WOMEN_MEMBERS, '约五百');
  await session.perform(action('a', step('report'), { long: true, fresh: true, isAvailable: ({ prepared }) => prepared?.findings.length === 0 }), undefined);
  expect(session.getState().step).toBe('check');
  stop();
});
