/**
 * A figure whose own name says what it counts must be told in that: 「参训人数达350人次」 mixes 人数 and 人次, 「会员总数1206家」 counts people in 家.
 * Only where the name and the figure stand together, since 「组织职工3次」 and 「资助会员300元」 are right.
 */
import type { Remark } from '../../model/proofreading';
import { remarkWithin } from './figure-remark';
import { matchesIn, N, type Statement } from './statement';

interface NameOfCount {
  readonly name: string;
  readonly units: readonly string[];
  /** Read after 「应以…计」. */
  readonly said: string;
}

const NAMES: readonly NameOfCount[] = [
  { name: '(?<!户均)人数|(?:会员|职工|干部|农民工|劳模|代表)总数', units: ['人', '名', '位', '个'], said: '人' },
  { name: '人次数?', units: ['人次', '次', '名次'], said: '人次' },
  { name: '户数', units: ['户', '家', '个'], said: '户' },
  { name: '(?:企业|单位|工会|组织|工会组织)(?:总数|家数|个数)', units: ['家', '个', '户', '所'], said: '家或个' },
  { name: '(?:资金|经费|金|款)(?:总额|金额|总数|数额)', units: ['元', '人民币元', '美元'], said: '元' },
];
const LINK = '(?:已|也|共|总共|累计|合计)*(?:达到?|为|有|是|共|计|突破|超过|[:：])?了?';
const PATTERNS = NAMES.map((named) => ({ named, pattern: new RegExp(`[\\p{Script=Han}]{0,4}?(?<name>${named.name})${LINK}${N}`, 'gu') }));

export function unitFitsName(statement: Statement): readonly Remark[] {
  return PATTERNS.flatMap(({ named: { units, said }, pattern }) =>
    matchesIn(statement, pattern).flatMap(({ match, figures }) => {
      const figure = figures.at(-1)!;
      const { name = '' } = match.groups!;
      if (figures.length > 1 || figure.unit === '' || units.includes(figure.unit)) return [];
      const from = figure.start - statement.start - (match[0].length - 1);
      return [remarkWithin(statement, from, figure.end - statement.start, { kind: 'unit-mismatch', level: 'soft', message: `“${name}”应以${said}计，文中是“${figure.text}”，请改正单位或名称。` })];
    }),
  );
}
