import { strFromU8, unzipSync } from 'fflate';
import type { Claim } from '../../src/model/claim';
import { decimal } from '../../src/model/decimal';
import type { ReportDocument } from '../../src/model/report-document';
import { writeDocx } from '../../src/writers/docx';
import { figureBookmark, figureTag, readBookmark, readTag } from '../../src/writers/docx/figure-mark';
import { PLAIN_PROFILE } from '../../src/writers/docx/plain-profile';
import { writeHtml } from '../../src/writers/html';
import { writeMarkdown } from '../../src/writers/markdown';

const claim: Claim = {
  id: 'value.members.current', operation: 'value', kind: 'count', wording: 'amount', subject: 'members',
  value: decimal(1206), exact: decimal(1206), decimals: 0, unit: '人', text: '1206人',
  cells: [{ sheet: '镇 统计', row: 7, column: 4 }], arithmetic: '会员人数 1,206人',
};
const report: ReportDocument = {
  kind: 'half-year',
  title: '青云镇总工会2026年上半年工作总结',
  signedBy: '青云镇总工会',
  omitted: [{ section: '金秋助学', reason: '表中没有这方面的指标' }],
  blocks: [
    { kind: 'heading', level: 1, text: '一、会员发展' },
    { kind: 'paragraph', inlines: ['“双亮”<企业>会员', claim, '。'] },
    { kind: 'table', caption: '主要指标', head: ['指标', '本期'], rows: [['会员', claim]] },
  ],
};

describe('docx', () => {
  const part = async (name: string, document = report) => strFromU8(unzipSync(await writeDocx(document))[name]!);

  it('is the same to the byte, whenever it is written', async () => {
    const first = await writeDocx(report);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
    const second = await writeDocx(report);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('holds each figure in a content control tagged with its claim and a checksum of its text', async () => {
    const xml = await part('word/document.xml');
    const controls = [...xml.matchAll(/<w:sdt>.*?<w:tag w:val="([^"]*)"\/><w:id w:val="(\d+)"\/>.*?<w:t[^>]*>([^<]*)<\/w:t>.*?<\/w:sdt>/gu)].map(([, tag, id, text]) => [readTag(tag!)?.id, id, text]);
    expect(controls).toEqual([['value.members.current', '760000001', '1206人'], ['value.members.current', '760000002', '1206人']]);
  });

  it('is measured like an official document', async () => {
    const xml = await part('word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u);
    expect(xml).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"\/>/u);
    const styles = await part('word/styles.xml');
    expect(styles).toMatch(/w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>.*w:line="579" w:lineRule="exact"/u);
    expect(styles).toMatch(/w:styleId="ReportText".*?<w:ind w:firstLine="632" w:firstLineChars="200"\/>/u);
    expect(styles).toMatch(/w:styleId="Heading1".*?w:eastAsia="黑体".*w:styleId="Heading2".*?w:eastAsia="楷体_GB2312".*w:styleId="Heading3".*?w:eastAsia="仿宋_GB2312"/u);
  });

  it('names fonts of the same width for those that may be missing', async () => {
    const fonts = await part('word/fontTable.xml');
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,');
    expect([...fonts.matchAll(/<w:font w:name="([^"]*)"/gu)].map(([, name]) => name)).toEqual(['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312', '宋体', 'Times New Roman']);
  });

  it('mixes nothing of the official style into another', async () => {
    const parts = unzipSync(await writeDocx(report, PLAIN_PROFILE));
    const all = Object.entries(parts).filter(([name]) => /document|styles|footer\d|fontTable|settings/u.test(name)).map(([, bytes]) => strFromU8(bytes)).join('');
    const official = ['仿宋', '小标宋', 'w:line="579"', '<w:evenAndOddHeaders/>', 'w:docGrid w:type', '— '];
    expect(official.filter((trace) => all.includes(trace))).toEqual([]);
    expect(/w:eastAsia="宋体".*w:line="360" w:lineRule="auto"/u.test(all)).toBe(true);
  });

  it('rules a table with three lines and repeats its head', async () => {
    const xml = await part('word/document.xml');
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/su.exec(xml) ?? [];
    expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(table.match(/<w:(?:top|bottom) w:val="single"/gu)).toHaveLength(2 + 2);
    expect(table).not.toMatch(/<w:(?:left|right|insideV) w:val="single"/u);
  });

  it('marks words to confirm by one character style', async () => {
    const xml = await part('word/document.xml', { ...report, blocks: [{ kind: 'paragraph', inlines: ['本镇', { kind: 'to-confirm', phrase: 'a', text: '积极推进建会' }, '。'] }] });
    expect(xml).toMatch(/<w:rStyle w:val="ToConfirm"\/><\/w:rPr><w:t[^>]*>积极推进建会</u);
  });

  it('draws a chart that Word can edit, the same to the byte', async () => {
    const chart = { kind: 'chart', caption: '图1', unit: '人', series: ['本期', '上年同期'], categories: [{ name: '会员', figures: [claim, undefined] }] } as const;
    const [first, second] = [await writeDocx({ ...report, blocks: [chart] }), await writeDocx({ ...report, blocks: [chart] })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const parts = unzipSync(first);
    expect(strFromU8(parts['word/charts/chart1.xml']!)).toContain('<c:v>1206</c:v>');
    expect(Object.keys(parts).some((name) => name.startsWith('word/embeddings/'))).toBe(true);
  });

  it('numbers pages on the outside', async () => {
    const footers = [await part('word/footer1.xml'), await part('word/footer2.xml')].join();
    expect(footers).toMatch(/<w:jc w:val="right"\/>.*— .*PAGE.* —/u);
    expect(footers).toMatch(/<w:jc w:val="left"\/>/u);
    expect(await part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('writes a report without a unit or a section', async () => {
    const xml = await part('word/document.xml', { kind: 'annual', title: '年度工会工作总结', blocks: [], omitted: [] });
    expect(xml.match(/<w:p>/gu)).toHaveLength(1);
  });

  it('keeps tags and bookmarks within what Word allows, and unlike others', () => {
    const long = `difference.${'x'.repeat(80)}`;
    expect(figureTag(long, '9人').length).toBeLessThanOrEqual(64);
    expect(figureTag(`${long}y`, '9人')).not.toBe(figureTag(long, '9人'));
    expect(figureBookmark(99_999, long, '9人').length).toBeLessThanOrEqual(40);
    expect(readBookmark(figureBookmark(7, long, '9人'))).toEqual({ key: readTag(figureTag(long, '9人'))?.key, sum: readTag(figureTag(long, '9人'))?.sum });
  });
});

describe('html', () => {
  const html = writeHtml(report);

  it('tells each figure with its value, cells and arithmetic', () => {
    expect(html).toContain(`<data value="1206" data-claim="value.members.current" data-unit="人" data-cells="'镇 统计'!D7" title="会员人数 1,206人（'镇 统计'!D7）">1206人</data>`);
  });

  it('takes nothing of the text for markup', () => {
    expect(html).toContain('“双亮”&lt;企业&gt;会员');
  });

  it('stands alone', () => {
    expect(html).not.toMatch(/\bsrc=|\bhref=|url\(|@import/u);
  });
});

it('is Markdown with the sources of its figures', () => {
  expect(writeMarkdown(report)).toBe(`# 青云镇总工会2026年上半年工作总结

## 一、会员发展

“双亮”&lt;企业>会员1206人。

主要指标

| 指标 | 本期 |
| --- | --- |
| 会员 | 1206人 |

<div align="right">青云镇总工会</div>

---

| 文中 | 单元格 | 算法 |
| --- | --- | --- |
| 1206人 | '镇 统计'!D7 | 会员人数 1,206人 |
| 1206人 | '镇 统计'!D7 | 会员人数 1,206人 |

- 未写「金秋助学」：表中没有这方面的指标
`);
});
