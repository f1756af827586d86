/** Marks of a web page's source: &nbsp; &ldquo;, also damaged ones (「&ldq™uo;」), and tags such as <br>. */
import { slipOf } from '../patterns';

const MEANT: Readonly<Record<string, string>> = {
  nbsp: '', ensp: '', emsp: '', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '——', ndash: '—', hellip: '……', middot: '·', bull: '·', times: '×', amp: '&', lt: '<', gt: '>', deg: '°', permil: '‰',
};
const NAMES = `${Object.keys(MEANT).join('|')}|quot|copy|reg|trade|apos`;

export const htmlEntities = slipOf([
  { kind: 'html-entity', level: 'hard', pattern: new RegExp(`&(?:amp;)?(?:${NAMES})[;；]?(?![a-z])`, 'giu'), message: (found) => `“${found}”是网页代码，不是标点，请改成原来的符号。`, suggestion: (found) => meant(found) },
  { kind: 'html-entity', level: 'hard', pattern: /&#x?[\da-f]{2,6}[;；]/giu, message: (found) => `“${found}”是网页代码，请改成原来的字。` },
  { kind: 'html-entity', level: 'hard', pattern: /&[a-z]{1,5}[^\s\w&;；]{1,2}[a-z]{1,5}[;；]/giu, message: (found) => `“${found}”是残缺的网页代码，请改成原来的符号。`, suggestion: (found) => meant(found.replace(/[^a-z]/giu, '')) },
  { kind: 'html-entity', level: 'hard', pattern: /(?<![a-z&])(?:nbsp|ldquo|rdquo)[;；]/giu, message: (found) => `“${found}”是残缺的网页代码，请改成原来的符号。`, suggestion: (found) => meant(found) },
  { kind: 'html-entity', level: 'hard', pattern: /<\/?(?:br|p|span|font|strong|em|img|td|tr|table|tbody|li|ul|script|center)(?:\s[^<>\n]{0,200})?\/?>/giu, message: (found) => `“${found}”是网页代码，建议删去。`, suggestion: () => '' },
  { kind: 'html-entity', level: 'hard', pattern: /[a-z-]{0,30}:\s?rgb\([\d, ]{1,16}\);?(?:"?>)?|style="[^"\n]{0,200}"?>?|_TAG_[A-Za-z\d]{1,8}|\[\/?(?:b|font|color|size|img|url)\]/giu, message: (found) => `“${found}”是网页代码，建议删去。`, suggestion: () => '' },
]);

/** @returns undefined for a mark whose direction is not told: &quot; */
function meant(found: string): string | undefined {
  const name = found.toLowerCase().replace(/&amp;(?=[a-z])/u, '&').replace(/[^a-z]/gu, '');
  return MEANT[name];
}
