/** A report of a few figures, what a clerk does to it in a word processor, and the figures of the sheet before and after. */
import { unzipSync } from 'fflate';
import type { Claim } from '../../src/model/claim';
import type { ReportDocument } from '../../src/model/report-document';
import { unescapeXml } from '../../src/writers/package/xml-text';
import { openDocx, partOf, savedDocx, xmlOf } from '../../src/writers/package/docx-package';
import { parse } from '../../src/text/wordings/index';

/** A claim of what its text says. */
export function claimOf(id: string, text: string, more: Partial<Claim> = {}): Claim {
  const said = parse(text);
  if (!said) throw new Error(`no wording reads ${text}`);
  const [operation = 'value', subject = ''] = id.split('.');
  return { id, operation, subject, ...said, exact: said.value, text, cells: [{ sheet: '统计表', row: 5, column: 3 }], arithmetic: id, ...more } as Claim;
}

export const BEFORE = figures({ members: '1206人', growth: '增长9.6%', share: '92.3%', poor: '58户', less: '下降7.9%', money: '8.64万元', rate: '95.41%' });
/** The sheet has changed: members fall, the poor rise, the rate stays. */
export const AFTER = figures({ members: '1050人', growth: '下降4.5%', share: '80.4%', poor: '66户', less: '增长4.8%', money: '9.12万元', rate: '95.41%' });

type Told = Readonly<Record<'members' | 'growth' | 'share' | 'poor' | 'less' | 'money' | 'rate', Claim>>;

function figures(texts: Readonly<Record<keyof Told, string>>): Told {
  return {
    members: claimOf('value.members.current', texts.members),
    growth: claimOf('growth.members.samePeriodLastYear', texts.growth),
    share: claimOf('share.members.workers', texts.share),
    poor: claimOf('value.poor-households.current', texts.poor),
    less: claimOf('growth.poor-households.samePeriodLastYear', texts.less),
    money: claimOf('value.warmth-money.current', texts.money),
    rate: claimOf('rate.membership-rate', texts.rate),
  };
}

export function report({ members, growth, share, poor, less, money, rate }: Told): ReportDocument {
  return {
    kind: 'half-year',
    title: '青云镇总工会2026年上半年工作总结',
    signedBy: '青云镇总工会',
    omitted: [],
    blocks: [
      { kind: 'heading', level: 1, text: '一、会员发展' },
      { kind: 'paragraph', inlines: ['全镇共有会员', members, '，同比', growth, '，占职工的', share, '。职工入会率为', rate, '。'] },
      { kind: 'heading', level: 1, text: '二、帮扶' },
      { kind: 'paragraph', inlines: ['走访困难职工', poor, '，同比', less, '；发放慰问金', money, '。'] },
      { kind: 'table', caption: '主要指标', head: ['指标', '本期'], rows: [['会员', members], ['入会率', rate]] },
    ],
  };
}

/**
 * The clerk writes words around the figures, corrects one figure by hand, makes another bold, builds a sentence on a figure and adds a
 * paragraph: typed into the body as a word processor would leave it.
 */
export function editedByClerk(docx: Uint8Array): Uint8Array {
  const name = 'word/document.xml';
  const parts = openDocx(docx);
  const typed = [
    ['全镇共有会员', '全镇职工群众积极入会，共有会员'],
    ['>92.3%<', '>92.5%<'],
    ['。职工入会率为', '，会员队伍不断壮大。职工入会率为'],
    ['<w:r><w:t>下降7.9%</w:t></w:r>', '<w:r><w:rPr><w:b/></w:rPr><w:t>下降</w:t></w:r><w:r><w:t>7.9%</w:t></w:r>'],
    ['走访困难职工', '生活困难的职工有所减少，今年走访'],
  ] as const;
  const body = typed.reduce((xml, [from, to]) => {
    if (!xml.includes(from)) throw new Error(`nowhere to type ${to}`);
    return xml.replace(from, to);
  }, xmlOf(parts[name]!));
  const own = '<w:p><w:r><w:t>镇党委书记到会讲话，肯定工作。</w:t></w:r></w:p>';
  const at = body.lastIndexOf('<w:p>', body.indexOf('二、帮扶'));
  return savedDocx({ ...parts, [name]: partOf(body.slice(0, at) + own + body.slice(at)) });
}

/** The paragraphs of a docx, cells of tables included, as a reader sees them. */
export function paragraphsOf(docx: Uint8Array): readonly string[] {
  const xml = xmlOf(unzipSync(docx)['word/document.xml']!);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => unescapeXml(text)).join('')).filter((text) => text !== '');
}
