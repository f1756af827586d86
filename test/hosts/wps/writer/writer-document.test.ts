/** What only WPS 文字 can do to a document: its cost, its looks, its failures, and documents that came from a .docx. */
import { figureBookmark, figureTag } from '../../../../src/writers/docx/figure-mark';
import { judgeFigures, knownFigures } from '../../../../src/writers/refresh/judge-figures';
import type { ReportDocument } from '../../../../src/model/report-document';
import { HostRefused } from '../../../../src/hosts/host-refused';
import { AFTER, BEFORE, claimOf, report } from '../../../support/clerks-report';
import { fakeWriter, putInvisible, type FakeWriter } from '../../../support/wps/writer/fake-writer';
import { shownParagraphs } from '../../../support/wps/writer/shown-paragraphs';
import { writerHost } from '../../../support/wps/writer/writer-host';

const refusalOf = async (work: Promise<unknown>): Promise<HostRefused> => {
  const error = await work.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HostRefused);
  expect((error as HostRefused).message).toMatch(/^[^。]+。$/u);
  return error as HostRefused;
};
const judged = async (host: ReturnType<typeof writerHost>, told = AFTER) => {
  const text = await host.readText();
  return judgeFigures(text, knownFigures(text.figures, Object.values(told))).renewals;
};
const shown = (fake: FakeWriter) => shownParagraphs(fake.document).filter((text) => text !== '');
const state = ({ document: { paper } }: FakeWriter) => ({ text: paper.text(), bookmarks: [...paper.bookmarks].sort((a, b) => (a.name < b.name ? -1 : 1)) });
const lookAt = ({ document: { paper } }: FakeWriter, words: string) => {
  const at = paper.glyphs.findIndex((_, from) => paper.text(from, from + words.length) === words);
  return { font: paper.glyphs[at]!.font, paragraph: paper.paragraphMarkAt(at).paragraph };
};

describe('calls into the object model', () => {
  const long = (paragraphs: number): ReportDocument => ({
    kind: 'annual', title: '青云镇总工会2026年工作总结', omitted: [],
    blocks: Array.from({ length: paragraphs }, (_, at) => ({ kind: 'paragraph' as const, inlines: ['会员', claimOf(`value.members-${at}.current`, '1206人'), '，比上年', claimOf(`growth.members-${at}.samePeriodLastYear`, '增长9.6%'), '。'] })),
  });

  test.each([[0, 13], [20, 177]])('a document with %d paragraphs of two figures is read in %d', async (paragraphs, calls) => {
    const fake = fakeWriter('各位领导：');
    const host = writerHost(fake);
    if (paragraphs > 0) await host.insert(long(paragraphs));
    expect(await fake.bridge.countDuring(() => host.readText())).toBe(calls);
  });

  test('inserting costs the same for each further paragraph', async () => {
    const cost = (paragraphs: number) => {
      const fake = fakeWriter('各位领导：');
      return fake.bridge.countDuring(() => writerHost(fake).insert(long(paragraphs)));
    };
    const [ten, twenty, thirty] = [await cost(10), await cost(20), await cost(30)];
    expect(thirty - twenty).toBe(twenty - ten);
    expect((twenty - ten) / 10).toBeLessThanOrEqual(12);
    expect(ten).toBeLessThanOrEqual(250);
  });

  test('a short report with a table goes in with at most 400', async () => {
    const fake = fakeWriter('各位领导：');
    expect(await fake.bridge.countDuring(() => writerHost(fake).insert(report(BEFORE)))).toBeLessThanOrEqual(400);
  });
});

describe('looks', () => {
  test('are those of an official document, and only of the report', async () => {
    const fake = fakeWriter('各位领导：\r特此报告。');
    await writerHost(fake).insert(report(BEFORE));
    expect(lookAt(fake, '青云镇总工会2026')).toMatchObject({ font: { NameFarEast: '方正小标宋简体', Size: 22 }, paragraph: { Alignment: 1, CharacterUnitFirstLineIndent: 0 } });
    expect(lookAt(fake, '一、会员发展')).toMatchObject({ font: { NameFarEast: '黑体', Size: 16 }, paragraph: { OutlineLevel: 1, KeepWithNext: -1, CharacterUnitFirstLineIndent: 2 } });
    expect(lookAt(fake, '全镇共有会员')).toMatchObject({ font: { NameFarEast: '仿宋_GB2312', NameAscii: 'Times New Roman', Size: 16 }, paragraph: { LineSpacingRule: 4, LineSpacing: 28.95, Alignment: 3 } });
    expect(fake.document.paper.tables[0]!.look).toMatchObject({ '-1.LineWidth': 12, 'row1.HeadingFormat': -1, 'row1.-3.LineWidth': 6 });
    for (const words of ['各位领导：', '特此报告。']) expect(lookAt(fake, words)).toEqual({ font: { NameFarEast: '宋体', Size: 10.5 }, paragraph: { Alignment: 3 } });
  });

  test('words to confirm are shaded', async () => {
    const fake = fakeWriter();
    await writerHost(fake).insert({ kind: 'plan', title: '计划', omitted: [], blocks: [{ kind: 'paragraph', inlines: ['一是', { kind: 'to-confirm', phrase: 'training.work', text: '办好培训' }, '。'] }] });
    expect(lookAt(fake, '办好').font).toMatchObject({ BackgroundPatternColor: 0xccf2ff });
    expect(lookAt(fake, '一是').font).not.toHaveProperty('BackgroundPatternColor');
  });

  test('a chart is told as a table of its figures', async () => {
    const fake = fakeWriter();
    const chart = { kind: 'chart' as const, caption: '图1 会员人数', unit: '人', series: ['本期', '上年同期'], categories: [{ name: '镇机关', figures: [claimOf('value.a.current', '120人'), undefined] }] };
    await writerHost(fake).insert({ kind: 'annual', title: '总结', omitted: [], blocks: [chart] });
    expect(shown(fake)).toEqual(['总结', '图1 会员人数', '项目', '本期（人）', '上年同期（人）', '镇机关', '120人', '—']);
    expect((await writerHost(fake).readText()).figures).toMatchObject([{ text: '120人' }]);
  });
});

describe('the place', () => {
  test.each([
    ['an empty document', '', 0, (text: string[]) => text],
    ['a document of one paragraph', '各位领导：', 3, (text: string[]) => ['各位领导：', ...text]],
    ['an empty line', '各位领导：\r\r特此报告。', 6, (text: string[]) => ['各位领导：', ...text, '特此报告。']],
  ])('of the report in %s', async (_, content, at, expected) => {
    const alone = fakeWriter();
    await writerHost(alone).insert(report(BEFORE));
    const fake = fakeWriter(content);
    fake.person.standAt(at);
    await writerHost(fake).insert(report(BEFORE));
    expect(shown(fake)).toEqual(expected([...shown(alone)]));
    await writerHost(fake).insert(report(BEFORE));
    expect(shown(fake)).toEqual(expected([...shown(alone)]));
  });

  test('is behind a table of the person, and before one in a paragraph of its own', async () => {
    const fake = fakeWriter('名单\r姓名\t人数\r张三\t1\r结尾');
    fake.document.paper.toTable(3, 14, 2, 2);
    fake.person.standAt(4);
    await writerHost(fake).insert(report(BEFORE));
    expect(shown(fake).slice(0, 6)).toEqual(['名单', '姓名', '人数', '张三', '1', '青云镇总工会2026年上半年工作总结']);
    const other = fakeWriter('名单\r姓名\t人数\r张三\t1\r结尾');
    other.document.paper.toTable(3, 14, 2, 2);
    other.person.standAt(0);
    await writerHost(other).insert(report(BEFORE));
    expect(shown(other).slice(0, 2)).toEqual(['名单', '青云镇总工会2026年上半年工作总结']);
    expect(shown(other).slice(-5)).toEqual(['姓名', '人数', '张三', '1', '结尾']);
    await writerHost(other).insert(report(AFTER));
    expect(shown(other).slice(-5)).toEqual(['姓名', '人数', '张三', '1', '结尾']);
  });

  test('a report whose end was joined to words of the person is not replaced', async () => {
    const fake = fakeWriter('各位领导：\r特此报告。');
    await writerHost(fake).insert(report(BEFORE));
    const { paper } = fake.document;
    const end = paper.bookmarks.find(({ name }) => name === 'UnionReport')!.end;
    paper.delete(end - 1, end);
    const before = state(fake);
    expect((await refusalOf(writerHost(fake).insert(report(AFTER)))).code).toBe('run-together');
    expect(state(fake)).toEqual(before);
  });

  test('a report whose last mark became that of the document is replaced', async () => {
    const fake = fakeWriter();
    await writerHost(fake).insert(report(BEFORE));
    const { paper } = fake.document;
    paper.delete(paper.length - 2, paper.length - 1);
    await writerHost(fake).insert(report(AFTER));
    expect(shown(fake).filter((text) => text.includes('工作总结'))).toHaveLength(1);
    expect(shown(fake).join('')).toContain('1050人');
  });
});

describe('a document that came from a .docx', () => {
  const text = '全镇共有会员1206人，同比增长9.6%。';
  const start = (): FakeWriter => {
    const fake = fakeWriter(text);
    const { paper } = fake.document;
    const control = (words: string, tag: string, bookmark?: string): void => {
      const from = paper.glyphs.findIndex((_, at) => paper.text(at, at + words.length) === words);
      putInvisible(fake.document, from);
      putInvisible(fake.document, from + 1 + words.length);
      paper.controls.push({ start: from + 1, end: from + 1 + words.length, tag, title: tag === '' ? '' : '数字' });
      if (bookmark !== undefined) paper.bookmarks.push({ name: bookmark, start: from + 1, end: from + 1 + words.length });
    };
    control('增长9.6%', figureTag(BEFORE.growth.id, '增长9.6%'));
    control('1206人', figureTag(BEFORE.members.id, '1206人'), figureBookmark(7, BEFORE.members.id, '1206人'));
    return fake;
  };

  test('has its figures read, though controls take positions of their own', async () => {
    const { figures, paragraphs } = await writerHost(start()).readText();
    expect(paragraphs).toEqual([text]);
    expect(figures).toMatchObject([{ id: BEFORE.members.id, text: '1206人', offset: 6 }, { id: BEFORE.growth.id, text: '增长9.6%', offset: 14 }]);
  });

  test('has tag and bookmark renewed with the figure', async () => {
    const fake = start();
    const host = writerHost(fake);
    await host.refreshFigures(await judged(host));
    expect(shown(fake)).toEqual(['全镇共有会员1050人，同比下降4.5%。']);
    expect(fake.document.paper.controls.map(({ tag }) => tag).sort()).toEqual([figureTag(AFTER.growth.id, '下降4.5%'), figureTag(AFTER.members.id, '1050人')].sort());
    expect(fake.document.paper.bookmarks.map(({ name }) => name)).toContain(figureBookmark(7, AFTER.members.id, '1050人'));
    expect(await judged(host)).toEqual([]);
  });

  test('in which Word holds the whole report in a control has no other figures for that', async () => {
    const fake = start();
    const { paper } = fake.document;
    putInvisible(fake.document, 0);
    putInvisible(fake.document, paper.length - 1);
    paper.controls.unshift({ start: 1, end: paper.length - 2, tag: 'union-report', title: '总结' });
    const { figures, nameless } = await writerHost(fake).readText();
    expect(figures).toMatchObject([{ id: BEFORE.members.id, text: '1206人', offset: 6 }, { id: BEFORE.growth.id, text: '增长9.6%', offset: 14 }]);
    expect(nameless).toEqual([]);
  });

  test('is gone to at the right characters', async () => {
    const fake = start();
    await writerHost(fake).select({ paragraph: 0, start: 14, end: 20 });
    const { start: from, end } = fake.document.selection;
    expect(fake.document.paper.text(from, end)).toBe('增长9.6%');
  });

  test('with a control that lost its name, that is told', async () => {
    const fake = start();
    fake.document.paper.controls[0]!.tag = '';
    fake.document.paper.controls[0]!.title = '';
    expect((await writerHost(fake).readText()).nameless).toEqual(['增长9.6%']);
  });
});

describe('one clear sentence and an unharmed document where', () => {
  const insertion = async (fake: FakeWriter) => writerHost(fake).insert(report(AFTER));
  const started = async (): Promise<FakeWriter> => {
    const fake = fakeWriter('各位领导：\r特此报告。');
    await writerHost(fake).insert(report(BEFORE));
    return fake;
  };

  test('any single call of an insertion fails', async () => {
    const whole = await started();
    const calls = await whole.bridge.countDuring(() => insertion(whole));
    // Every call of the last step, when the old report goes, and every seventh before.
    for (let at = 1; at <= calls; at += at < calls - 12 ? 7 : 1) {
      const fake = await started();
      const host = writerHost(fake);
      const before = state(fake);
      fake.failures.throwAt = at;
      const error = await host.insert(report(AFTER)).then(() => undefined, (thrown: unknown) => thrown);
      expect(fake.world.switches.ScreenUpdating).toBe(true);
      if (error === undefined) expect(fake.text()).toBe(whole.text());
      else {
        expect(error).toBeInstanceOf(HostRefused);
        expect((error as HostRefused).code).not.toBe('half-written');
        expect(state(fake)).toEqual(before);
      }
    }
  });

  test('any single call of a refresh fails', async () => {
    const whole = await started();
    const host = writerHost(whole);
    const renewals = await judged(host);
    const calls = await whole.bridge.countDuring(() => host.refreshFigures(renewals));
    for (let at = 1; at <= calls; at += 1) {
      const fake = await started();
      const each = writerHost(fake);
      const planned = await judged(each);
      const before = state(fake);
      fake.failures.throwAt = at;
      const error = await each.refreshFigures(planned).then(() => undefined, (thrown: unknown) => thrown);
      if (error === undefined) expect(fake.text()).toBe(whole.text());
      else {
        expect((error as HostRefused).code).not.toBe('half-written');
        expect(state(fake)).toEqual(before);
      }
    }
  });

  test.each([['Range.InsertAfter'], ['Bookmarks.Add'], ['Range.ConvertToTable'], ['Range.Delete']])('%s is taken and nothing done in an insertion', async (member) => {
    const fake = await started();
    const { text } = state(fake);
    fake.failures.dropped.add(member);
    const { code } = await refusalOf(insertion(fake));
    if (member === 'Range.Delete') expect(code).toBe('half-written');
    else expect(fake.text()).toBe(text);
  });

  test.each([['Range.Text'], ['Bookmarks.Add']])('%s is taken and nothing done in a refresh', async (member) => {
    const fake = await started();
    const host = writerHost(fake);
    const renewals = await judged(host);
    const { text } = state(fake);
    fake.failures.dropped.add(member);
    await refusalOf(host.refreshFigures(renewals));
    expect(fake.text()).toBe(text);
  });

  test('the person has gone to another document', async () => {
    const fake = await started();
    const host = writerHost(fake);
    const renewals = await judged(host);
    const other = fake.person.open('C:\\总结\\别的.docx', '别的文档');
    const before = state(fake);
    expect((await refusalOf(host.refreshFigures(renewals))).message).toContain('半年总结.docx');
    await refusalOf(host.insert(report(AFTER)));
    await refusalOf(host.select({ paragraph: 0, start: 0, end: 1 }));
    expect(other.paper.text()).toBe('别的文档\r');
    expect(state(fake)).toEqual(before);
  });

  test('the person goes to another document in the middle', async () => {
    const fake = await started();
    const host = writerHost(fake);
    const renewals = await judged(host);
    const other = fake.world.open('C:\\总结\\别的.docx', '别的文档');
    fake.person.switchTo(fake.document);
    fake.failures.before.set('Range.Text', () => fake.person.switchTo(other));
    await host.refreshFigures(renewals);
    expect(other.paper.text()).toBe('别的文档\r');
    expect(fake.text()).toContain('1050人');
  });

  test('the document is closed in the middle', async () => {
    const fake = await started();
    const host = writerHost(fake);
    const renewals = await judged(host);
    fake.failures.before.set('Bookmarks.Add', () => fake.person.close(fake.document));
    await refusalOf(host.refreshFigures(renewals));
  });

  test('no document is open', async () => {
    const fake = await started();
    fake.person.close(fake.document);
    expect((await refusalOf(writerHost(fake).readText())).message).toBe('还没有打开文档，先打开或新建一个文档。');
  });

  test.each([
    ['read-only', (fake: FakeWriter) => (fake.document.isReadOnly = true)],
    ['protected', (fake: FakeWriter) => (fake.document.protection = 3)],
    ['tracking', (fake: FakeWriter) => (fake.document.tracks = true)],
  ])('it is %s', async (code, set) => {
    const fake = await started();
    const before = state(fake);
    set(fake);
    expect((await refusalOf(insertion(fake))).code).toBe(code);
    expect(state(fake)).toEqual(before);
  });
});

test('what is asked while something is written waits for its turn', async () => {
  const fake = fakeWriter('各位领导：');
  const host = writerHost(fake);
  let read: Promise<unknown> | undefined;
  fake.world.listeners.set('ContentChange', new Set([() => (read ??= host.readText())]));
  await host.insert(report(BEFORE));
  expect(await read).toMatchObject({ figures: expect.arrayContaining([expect.objectContaining({ text: '1206人' })]) as unknown });
  expect(fake.bridge.violations).toEqual([]);
});

test('an insertion is one step of the undo of WPS', async () => {
  const fake = fakeWriter('各位领导：');
  await writerHost(fake).insert(report(BEFORE));
  expect(fake.world.recorded).toEqual(['插入总结']);
});
