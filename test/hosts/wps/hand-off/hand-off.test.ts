/** The workbook's way from 表格 to 文字, through a file that both fakes see. */
import { findSpreadsheetProgram, findProgram } from '../../../../src/hosts/wps/application';
import { EtSpreadsheet } from '../../../../src/hosts/wps/et-spreadsheet';
import { handOffText, readHandOffText } from '../../../../src/hosts/wps/hand-off/hand-off-text';
import { handedOverWorkbook } from '../../../../src/hosts/wps/hand-off/handed-over-workbook';
import { HostRefused } from '../../../../src/hosts/host-refused';
import type { SheetContent } from '../../../../src/model/workbook';
import { fakeWps, type FakeWps } from '../../../support/wps/fake-wps';
import { fakeWriter } from '../../../support/wps/writer/fake-writer';

const SHEETS: readonly SheetContent[] = [{ name: '统计表', rows: [[{ value: '会员人数' }, { value: 1206 }]] }];
const PLACE = { sheet: '统计表', row: 1, column: 2 };
const PATH = 'C:\\Users\\工会\\union-report-assistant\\hand-off.json';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const hostOf = (fake: FakeWps) => new EtSpreadsheet(findSpreadsheetProgram({ Application: fake.application })!);
const beside = (fake: FakeWps) => {
  const writer = fakeWriter('', {}, fake.files);
  return { writer, workbook: handedOverWorkbook(findProgram({ Application: writer.application })!.program) };
};
const codeOf = async (work: Promise<unknown>) => {
  const error = await work.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HostRefused);
  expect((error as HostRefused).message).toMatch(/^[^。]+。$/u);
  return (error as HostRefused).code;
};
/** Handed over by 表格, taken by 文字, and told of what comes later. */
const handedAndTaken = async () => {
  const fake = fakeWps(SHEETS);
  const host = hostOf(fake);
  await host.readWorkbook();
  await host.handOver();
  const { writer, workbook } = beside(fake);
  await workbook.receive!();
  const news = jest.fn();
  workbook.onChange(news);
  return { fake, host, writer, workbook, news };
};
const members = async (workbook: ReturnType<typeof handedOverWorkbook>) => (await workbook.readWorkbook()).sheets[0]!.cellAt(1, 2).value;

describe('the text', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 256);

  test.each(['半年报.xlsx', 'a"b\\c.xlsx', '𠀀镇工会.xlsx', ''])('gives the name %j and every byte back', (name) => {
    expect(readHandOffText(handOffText(name, bytes))).toMatchObject({ name, bytes });
  });

  test('is ASCII, and the same for the same workbook', () => {
    expect(handOffText('半年报.xlsx', bytes)).toMatch(/^[ -~]+$/);
    expect(handOffText('半年报.xlsx', bytes)).toBe(handOffText('半年报.xlsx', bytes));
  });

  test('torn anywhere, it is refused in one sentence', () => {
    const text = handOffText('半年报.xlsx', bytes);
    for (const length of [0, 1, 40, 120, text.length >> 1, text.length - 30, text.length - 1]) {
      expect(() => readHandOffText(text.slice(0, length))).toThrow('表格交来的数据不完整，没有采用；回到 WPS 表格，再点一次“到 WPS 文字中写总结”。');
    }
    expect(() => readHandOffText(text.replace(/"workbook":"..../, '"workbook":"AAAA'))).toThrow('不完整');
    expect(() => readHandOffText('{"format":"union-report-hand-off","version":2}')).toThrow('另一个版本');
  });
});

describe('from 表格 to 文字', () => {
  test('the workbook comes over as it stands, and nothing of it changes', async () => {
    const fake = fakeWps(SHEETS);
    const host = hostOf(fake);
    await host.readWorkbook();
    const before = fake.contents();
    await host.mark([{ place: PLACE, level: 'hard' }]);
    await host.handOver();
    await host.clearMarks();
    expect(fake.contents()).toEqual(before);
    expect([...fake.files.keys()]).toEqual([PATH]);
    const { workbook } = beside(fake);
    expect(await workbook.receive!()).toBe('半年报.xlsx');
    expect(await members(workbook)).toBe(1206);
  });

  test('a newer one is heard of when the person comes back, and read then', async () => {
    const { fake, host, writer, workbook, news } = await handedAndTaken();
    writer.world.raise('WindowActivate');
    await pause();
    expect(news).not.toHaveBeenCalled();
    fake.person.type(PLACE, 1210);
    await host.handOver();
    writer.world.raise('WindowActivate');
    await pause();
    expect(news).toHaveBeenCalledTimes(1);
    expect(await members(workbook)).toBe(1210);
  });

  test('a torn one is not heard of, and leaves the former one open', async () => {
    const { fake, writer, workbook, news } = await handedAndTaken();
    fake.files.set(PATH, fake.files.get(PATH)!.slice(0, 100));
    writer.world.raise('WindowActivate');
    await pause();
    expect(news).not.toHaveBeenCalled();
    expect(await codeOf(workbook.receive!())).toBe('hand-off-torn');
  });

  test('a file that the person opens is no longer followed', async () => {
    const fake = fakeWps(SHEETS);
    const host = hostOf(fake);
    await host.readWorkbook();
    await host.handOver();
    const own = await host.save();
    const { workbook } = beside(fake);
    await workbook.receive!();
    await workbook.open!(own, '另一份.xlsx');
    fake.files.delete(PATH);
    expect(await members(workbook)).toBe(1206);
    expect(await workbook.receive!()).toBeUndefined();
  });

  test('where nothing was handed over there is nothing', async () => {
    expect(await beside(fakeWps(SHEETS)).workbook.receive!()).toBeUndefined();
  });

  test('a file that does not come to be is told', async () => {
    const fake = fakeWps(SHEETS);
    const host = hostOf(fake);
    await host.readWorkbook();
    fake.failures.dropped.add('FileSystem.writeAsBinaryString');
    expect(await codeOf(host.handOver())).toBe('not-handed-over');
  });

  test('a build without files does not offer it', () => {
    expect(hostOf(fakeWps(SHEETS, { copies: 'absent' })).can.handOver).toBeUndefined();
    expect(hostOf(fakeWps(SHEETS)).can.handOver).toBe(true);
  });
});
