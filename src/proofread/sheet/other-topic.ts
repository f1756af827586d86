/**
 * Words that mean one thing or another by what was spoken of before: 「培训职工428人」 behind 「举办安全培训班4期」 are those of the safety courses, and
 * 「发放慰问金7500元」 behind 「慰问劳模5人」 went to them. Then a figure tells nothing that the sheet could be asked for by that name.
 */
import type { Surroundings } from './surroundings';

const LEANING: ReadonlySet<string> = new Set([
  'members', 'employees', 'new-members', 'employees-trained', 'employee-training-sessions', 'employee-training-attendances', 'condolence-money', 'gift-value', 'aid-money', 'people-visited', 'suggestions-adopted',
  'leaflets', 'books-given', 'cadres-trained', 'cadre-training-attendances', 'households-visited', 'employees-covered-by-collective-contract', 'workers-in-difficulty-aided', 'aid-funds-raised',
]);
const TOPIC = /集中入会|入会行动|专项行动|安全|劳模|劳动模范|普法|法律|维权|新就业形态|新业态|货车|快递|外卖|网约|农民工|女职工|女工|产假|高温|清凉|助学|学生|学子|大学|灾|退休|离岗|下岗|失业|技能|工资|试点|示范|社区|园区/gu;

/** 「发放慰问金7500元，慰问劳模5人」: whom it went to may be told behind it. */
const GIVEN: ReadonlySet<string> = new Set(['condolence-money', 'gift-value']);
const NEXT_CLAUSE = /^[^，,。；;]*[，,](?<next>[^，,。；;]*)/u;

/** @param name words that name it, some of which may stand behind the figure */
export function speaksOfOther(subjects: readonly string[], name: string, { before, behind, words }: Pick<Surroundings, 'before' | 'behind' | 'words'>): boolean {
  if (!subjects.some((id) => LEANING.has(id))) return false;
  const next = subjects.some((id) => GIVEN.has(id)) ? (NEXT_CLAUSE.exec(behind)?.groups!.next ?? '') : '';
  const around = before.slice(0, -words.length || undefined) + next;
  return (around.match(TOPIC) ?? []).some((topic) => !name.includes(topic));
}

/** 「女职工5024人，入会率95.8%」: the rate of those just told. */
const OF_ALL = /^(?![\s\S]*(?:女职工|女工|女教|女会员|男职工|男会员|农民工|新就业形态|新业态|货车|快递|外卖|网约|劳务派遣|教师|医护))/u;
const OF_ALL_ENTERPRISES = /^(?![\s\S]*(?:非公|国有|公有|集体企业|外资|外商|港澳台|民营|私营|规模以上|规上|百人|人以上|世界500强|上市))/u;

/** Short names that every kind of work has: 「签订率」 is that of collective contracts where they are spoken of. */
const SHORT: Readonly<Record<string, RegExp>> = { 入会率: OF_ALL, 会员入会率: OF_ALL, 建会率: OF_ALL_ENTERPRISES, 企业建会率: OF_ALL_ENTERPRISES, 签订率: /集体合同/u, 覆盖率: /集体合同/u, 职工覆盖率: /集体合同|集体协商/u, 采纳率: /建议/u, 收缴率: /经费/u, 经费收缴率: /工会|经费/u, 结案率: /信访|来访|来信/u, 办结率: /信访|来访|来信/u, 调解成功率: /争议|调解|纠纷/u, 覆盖单位: /工会/u, 涵盖单位: /工会/u, 覆盖职工: /集体合同/u, 续签: /集体合同/u, 新签: /集体合同/u, 参训: /工会干部/u, 累计参训: /工会干部/u, 网上备案覆盖职工: /集体合同/u };

export function needsOtherTopic(name: string, earlier: string): boolean {
  return SHORT[name] !== undefined && !SHORT[name].test(earlier);
}
