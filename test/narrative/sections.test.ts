import { countyWork } from '../../src/forms/definitions/county-work';
import { indicatorsOf } from '../../src/narrative/lines';
import { linesOf } from '../../src/narrative/work-section';
import { sharedRates } from '../../src/rates/definitions/index';
import { findIndicator } from '../../src/forms/indicators';
import { townshipItems } from '../../src/forms/definitions/work-items';
import type { Figures } from '../../src/narrative/figures';
import { figuresOf } from '../../src/narrative/figures';
import { figureSource } from '../../src/narrative/figure-source';
import { periodWords } from '../../src/narrative/period-words';
import { placeWords } from '../../src/narrative/place-words';
import { isOmission, type SectionFacts } from '../../src/narrative/section';
import { sectionsFor, workSections } from '../../src/narrative/sections/index';
import { draft, preparedTownship, textOfReport, type Line } from './prepared';

const sections = [...sectionsFor('annual'), ...sectionsFor('plan')];

const NOTHING = { kind: 'annual', period: periodWords(undefined, 'annual'), planning: 'none', indicators: [], phrase: () => undefined } as const;

/** A sheet that has nothing, and writes down what it is asked for. */
function askedBy(write: (facts: SectionFacts) => unknown): ReadonlySet<string> {
  const asked = new Set<string>();
  const figures = figuresOf({ forms: [], findings: [], rates: [] }, figureSource([]));
  const watched: Figures = { ...figures, figure: (indicator) => (asked.add(indicator), undefined), isZero: (indicator) => (asked.add(indicator), false) };
  write({ ...NOTHING, figures: watched, place: placeWords('清河镇总工会', undefined) });
  return asked;
}

it('has one id for each section', () => {
  const ids = sectionsFor('annual').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(sections.map((section) => [section.id, section] as const))('%s asks only for indicators of the catalogue', (_, { write }) => {
  expect([...askedBy(write)].filter((id) => !findIndicator(id))).toEqual([]);
});

test.each(sections.filter(({ heading }) => heading !== undefined).map((section) => [section.id, section] as const))('%s is left out with a reason where the sheet has nothing', (_, { write }) => {
  const facts = { ...NOTHING, place: placeWords(undefined, undefined) };
  const written = write({ ...facts, figures: figuresOf({ forms: [], findings: [], rates: [] }) });
  expect(isOmission(written) && written.reason).toMatch(/^(?:表中|从表中|各项工作)/u);
});

it('tells every section of the summary where every line of the township form is filled', () => {
  const lines = townshipItems.map(({ indicator }): Line => [indicator.title, 60]);
  const { blocks } = draft(preparedTownship(...lines), { kind: 'annual' });
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(sectionsFor('annual').length - 3);
});

/** One line of each area is enough to be told: P03, P04, P05, P06, P07, P16, P17, P18, P20, P25, P26, P31 of the field's sentence patterns. */
test.each([
  [['工会干部培训期数', 4], ['工会干部培训人数', 186], '举办工会干部培训4期，培训工会干部186人。'],
  [['厂务公开和职代会建制企业数', 46], ['职代会召开次数', 3], '同时建立厂务公开和职代会制度的企业46家。上半年，召开职代会3次。'],
  [['送温暖资金筹集额', 5500], ['走访慰问困难职工户数', 12], '筹集送温暖资金5500元，走访慰问困难职工12户。'],
  [['慰问品价值', 3000], ['赠送药箱户数', 20], '发放慰问品折合3000元；为困难职工家庭赠送药箱，惠及20户。'],
  [['金秋助学资助人数', 17], ['助学结对人数', 7], '资助学生17人，助学结对7人。'],
  [['宣传资料发放份数', 5200], ['知识竞赛参加人数', 640], '发放宣传资料5200份，组织职工640人参加知识竞赛。'],
  [['执法检查走访单位数', 68], ['执法检查涉及职工数', 2171], '走访用人单位68家，涉及职工2171人。'],
  [['合理化建议征集数', 400], ['合理化建议采纳数', 100], '征集合理化建议400条，采纳100条，采纳率25%。'],
  [['劳动争议调解结案数', 20], ['劳动争议调解成功数', 19], '调解结案的劳动争议案件20件，调解成功19件，已结案件调解成功率95%。'],
] as const)('%j and %j', (first, second, text) => {
  expect(textOfReport(draft(preparedTownship(['会员人数', 90], first, second)))).toContain(text);
});

/** Told through a rate, by a part of theirs, or of no interest to a reader: every other line of the form has a sentence. */
const NOT_TOLD = new Set<string>(sharedRates.flatMap(({ numerator, denominator }) => [numerator, denominator]));

it('has words for every line of the township and the county form', () => {
  const asked = new Set(workSections('township').flatMap((section) => linesOf(section).flatMap(indicatorsOf)));
  const untold = countyWork.items.map(({ indicator }) => indicator).filter(({ id, kind }) => ['count', 'money', 'duration'].includes(kind) && !asked.has(id) && !NOT_TOLD.has(id));
  expect(untold.map(({ title }) => title)).toEqual([]);
});
