/**
 * A three-way change: the clerk has edited the document, the sheet has changed. Run on the document as written, on the same saved by
 * LibreOffice 7.4 (the fixture, which has lost every tag), and, where LibreOffice is installed, on one saved by it now.
 * UPDATE_FIXTURES=1 writes the fixture anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Claim } from '../../src/model/claim';
import type { SheetFigure } from '../../src/model/sheet-figure';
import { writeDocx } from '../../src/writers/docx';
import { openDocx, partOf, savedDocx, xmlOf } from '../../src/writers/package/docx-package';
import { refreshDocx } from '../../src/writers/refresh/refresh-docx';
import { AFTER, BEFORE, claimOf, editedByClerk, paragraphsOf, report } from '../support/clerks-report';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';

const FIXTURE = join(__dirname, 'fixtures/edited-and-saved-by-libreoffice.docx');
const BODY = 'word/document.xml';

const EDITED = [
  '青云镇总工会2026年上半年工作总结',
  '一、会员发展',
  '全镇职工群众积极入会，共有会员1206人，同比增长9.6%，占职工的92.5%，会员队伍不断壮大。职工入会率为95.41%。',
  '镇党委书记到会讲话，肯定工作。',
  '二、帮扶',
  '生活困难的职工有所减少，今年走访58户，同比下降7.9%；发放慰问金8.64万元。',
  '主要指标', '指标', '本期', '会员', '1206人', '入会率', '95.41%',
  '青云镇总工会',
];

const REFRESHED = EDITED.map((text) =>
  text.replace('1206人', '1050人').replace('增长9.6%', '下降4.5%').replace('58户', '66户').replace('下降7.9%', '增长4.8%').replace('8.64万元', '9.12万元'),
);

const edited = async (): Promise<Uint8Array> => editedByClerk(await writeDocx(report(BEFORE)));

/** Saved once, since starting LibreOffice takes a second or two. */
let saved: Promise<Uint8Array> | undefined;
const savedNow = (): Promise<Uint8Array> => (saved ??= edited().then(savedByLibreOffice));

const documents: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['as the clerk saved it', edited],
  ['saved by LibreOffice in between', async () => readFileSync(FIXTURE)],
  ...(hasLibreOffice() ? [['saved by the LibreOffice that is installed', savedNow] as const] : []),
];

describe.each(documents)('a document %s', (_, open) => {
  it('keeps every edit of the clerk and takes every edit of the sheet', async () => {
    const docx = await open();
    expect(paragraphsOf(docx)).toEqual(EDITED);
    const result = refreshDocx(docx, Object.values(AFTER));
    expect(paragraphsOf(result.bytes)).toEqual(REFRESHED);
    expect(result.changed.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['value.members.current', '1206人', '1050人'],
      ['growth.members.samePeriodLastYear', '增长9.6%', '下降4.5%'],
      ['value.poor-households.current', '58户', '66户'],
      ['growth.poor-households.samePeriodLastYear', '下降7.9%', '增长4.8%'],
      ['value.warmth-money.current', '8.64万元', '9.12万元'],
      ['value.members.current', '1206人', '1050人'],
    ]);
    expect(result.overtyped.map(({ id, from, to }) => [id, from, to])).toEqual([['share.members.workers', '92.5%', '80.4%']]);
    expect(result.missing).toEqual([]);
    expect(result.nameless).toEqual([]);
  });

  it('points at sentences whose direction no longer holds', async () => {
    const { directions } = refreshDocx(await open(), Object.values(AFTER));
    expect(directions.map(({ words, now }) => [words, now])).toEqual([['增长9.6% → 下降4.5%', 'down'], ['下降7.9% → 增长4.8%', 'up']]);
    expect(directions[0]!.sentence).toBe('全镇职工群众积极入会，共有会员1050人，同比下降4.5%，占职工的92.5%，会员队伍不断壮大。');
  });

  it('changes nothing but characters of figures and their marks', async () => {
    const docx = await open();
    const [before, after] = [unzipSync(docx), unzipSync(refreshDocx(docx, Object.values(AFTER)).bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before)) if (name !== BODY) expect(Buffer.from(after[name]!).equals(Buffer.from(part))).toBe(true);
    const bare = (part: Uint8Array): string => xmlOf(part).replace(/<w:(t|tag|bookmarkStart)\b[^>]*>(?:[^<]*<\/w:t>)?/gu, '');
    expect(bare(after[BODY]!)).toBe(bare(before[BODY]!));
  });

  it('finds nothing to do a second time, and the way back', async () => {
    const once = refreshDocx(await open(), Object.values(AFTER)).bytes;
    const again = refreshDocx(once, Object.values(AFTER));
    expect(again.changed).toEqual([]);
    expect(again.bytes).toBe(once);
    expect(paragraphsOf(refreshDocx(once, Object.values(BEFORE)).bytes)).toEqual(EDITED);
  });
});

it('writes the fixture anew when asked', async () => {
  if (process.env['UPDATE_FIXTURES']) writeFileSync(FIXTURE, savedByLibreOffice(await edited()));
  expect(xmlOf(unzipSync(readFileSync(FIXTURE))[BODY]!)).not.toContain('<w:tag ');
});

const changedBody = async (change: (xml: string) => string): Promise<Uint8Array> => {
  const parts = openDocx(await writeDocx(report(BEFORE)));
  return savedDocx({ ...parts, [BODY]: partOf(change(xmlOf(parts[BODY]!))) });
};

it('lets a figure stand that the clerk put right by hand to what the sheet says', async () => {
  const docx = await changedBody((xml) => xml.replace('>92.3%<', '>80.4%<'));
  const { overtyped, changed } = refreshDocx(docx, Object.values(AFTER));
  expect(overtyped).toEqual([]);
  expect(changed.map(({ id }) => id)).not.toContain('share.members.workers');
});

it('tells a figure that the sheet no longer has and leaves it', async () => {
  const { share, ...rest } = AFTER;
  const result = refreshDocx(await writeDocx(report(BEFORE)), Object.values(rest));
  expect(result.missing.map(({ id, from }) => [id, from])).toEqual([['share.members.workers', '92.3%']]);
  expect(paragraphsOf(result.bytes)[2]).toContain('占职工的92.3%');
  expect(share.id).toBe('share.members.workers');
});

it('asks for further claims only where a figure is not among the first', async () => {
  const { share, ...rest } = AFTER;
  const docx = await writeDocx(report(BEFORE));
  expect(refreshDocx(docx, Object.values(rest), () => [share]).missing).toEqual([]);
  expect(refreshDocx(docx, Object.values(AFTER), () => { throw new Error('not needed'); }).missing).toEqual([]);
});

it('finds a figure whose control was dissolved by its bookmark', async () => {
  const docx = await changedBody((xml) => xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gsu, ''));
  expect(refreshDocx(docx, Object.values(AFTER)).changed).toHaveLength(7);
});

it('says that a control without a name could not be held against the sheet', async () => {
  const docx = await changedBody((xml) => xml.replace(/<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>/u, '<w:sdtPr/>').replace(/<w:bookmarkStart w:id="760001"[^>]*>/u, ''));
  const result = refreshDocx(docx, Object.values(AFTER));
  expect(result.nameless).toEqual(['1206人']);
  expect(paragraphsOf(result.bytes)[2]).toContain('会员1206人');
});

it('does not take words deleted under tracking for the figure', async () => {
  const docx = await changedBody((xml) => xml.replace('<w:r><w:t>58户</w:t></w:r>', '<w:del w:id="9" w:author="甲"><w:r><w:delText>58户</w:delText></w:r></w:del><w:ins w:id="8" w:author="甲"><w:r><w:t>60户</w:t></w:r></w:ins>'));
  expect(refreshDocx(docx, Object.values(AFTER)).overtyped.map(({ from, to }) => [from, to])).toEqual([['60户', '66户']]);
});

describe.each([
  ['as a report writes it', (claim: Claim): SheetFigure => claim],
  ['that no report would tell, in the words that stand there', (claim: Claim): SheetFigure => ({ kind: 'plain', claim })],
])('a figure %s', (how, told) => {
  it.each([
    ['8.64万元', '91234元', how.startsWith('as') ? '91234元' : '9.12万元'],
    ['5200余人', '5321人', '5300余人'],
    ['5200余人', '5300人', '5300人'],
    ['1206人', '1100人', '1100人'],
    ['92.3%', '100%，实现全覆盖', how.startsWith('as') ? '100%，实现全覆盖' : '100%'],
    ['100%，实现全覆盖', '98.2%', '98.2%'],
    ['增加1家', '增长12.5%', '增长12.5%'],
    ['持平', '基本持平', '基本持平'],
  ])('%s of %s is %s', async (written, now, expected) => {
    const exact = claimOf('value.members.current', now);
    const docx = await writeDocx(report({ ...BEFORE, members: claimOf('value.members.current', written) }));
    expect(refreshDocx(docx, [...Object.values(BEFORE).filter(({ id }) => id !== exact.id), told(exact)]).changed.map(({ to }) => to)).toEqual([expected, expected]);
  });
});

it('leaves the plain words where they still say what the sheet says', async () => {
  const docx = await writeDocx(report({ ...BEFORE, rate: claimOf('rate.membership-rate', '100%') }));
  const full = claimOf('rate.membership-rate', '100%，实现全覆盖');
  expect(refreshDocx(docx, [...Object.values(BEFORE).filter(({ id }) => id !== full.id), full]).changed).toEqual([]);
});

it('refuses what is no Word document', () => {
  expect(() => refreshDocx(new Uint8Array([1, 2, 3]), [], undefined, '总结.docx')).toThrow('“总结.docx”打不开');
});
