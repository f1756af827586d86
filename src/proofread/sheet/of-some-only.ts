/**
 * Figures with a plain name that are told of some only: of 「新建的4个基层工会共有会员158人」 the members of four unions, of 「集体合同覆盖企业143家、
 * 职工9420人」 the employees covered, of 「两新组织工会会员3560人，女职工1620人」 those of that kind of union.
 */
import type { SpokenNames } from './spoken-names';
import type { Surroundings } from './surroundings';
import { peeled } from './words-before';

const SOME = /(?:新[建增]的?|新(?:成立|组建|建立)的?|其余|另外?|这|该|上述|前)\s*[\d一二两三四五六七八九十]+[个家所户][^，,。；;、]*$/u;
const COVERED = /(?:覆盖|涉及|惠及|受益)(?![^，,。；;]*单位)[^，,。；;、]*$/u;
/** 「“安康杯”竞赛参赛企业48家、班组320个、职工4600人」: the verb of the list. */
const TOOK_PART = /(?:覆盖|涉及|惠及|受益|参赛|参加|参与|竞赛|活动)(?![^，,。；;]*单位)[^，,。；;]*$/u;
/** The words for all people of a place, which elsewhere stand for some of them. */
const PLAIN = /^(?:其中)?(?:在职|一线|企业)?(?:职工|会员|女职工|女会员|农民工|农民工会员)(?:人数|总数)?$/u;
const KIND_OF_UNION = /(?:组织|企业|行业|协会|商会|社区|园区|集团|公司|学校|医院|系统|市场|商圈)(?:工会)?$/u;

export function isOfSomeOnly({ before, since, words }: Surroundings): boolean {
  if (SOME.test(before)) return true;
  return PLAIN.test(words.trim()) && (since.startsWith('、') ? TOOK_PART : COVERED).test(before.slice(0, before.length - since.length));
}

/** Whether the name before the figure is narrowed to one kind of union: what follows in the sentence is told of it too. */
export function narrowsToKind({ words, numeral }: Surroundings, names: SpokenNames): boolean {
  const named = [...peeled(words)].map((each) => names.nameBefore(each, numeral.unit)).find((found) => found !== undefined);
  return named !== undefined && KIND_OF_UNION.test(named.rest);
}
