/**
 * The sections of a report in the order in which they are printed: the order in which union reports of that level go through
 * their work, the opening first, shortcomings and plans last. A section that a level does not name follows those it names.
 */
import type { ReportKind } from '../../model/report-document';
import type { Level } from '../levels';
import type { Section } from '../section';
import { inOrder } from '../section-order';
import { summaryOf, type WorkSection } from '../work-section';
import { aid } from './aid';
import { bargaining } from './bargaining';
import { closing } from './closing';
import { competition } from './competition';
import { culture } from './culture';
import { democracy } from './democracy';
import { employment } from './employment';
import { finance } from './finance';
import { labourRelations } from './labour-relations';
import { modelWorkers } from './model-workers';
import { nextSteps } from './next-steps';
import { opening } from './opening';
import { organisation } from './organisation';
import { otherWork } from './other-work';
import { planTargets } from './plan-targets';
import { otherPlans, plannedWork } from './planned-work';
import { publicity } from './publicity';
import { safety } from './safety';
import { scholarship } from './scholarship';
import { shortcomings } from './shortcomings';
import { training } from './training';
import { women } from './women';

const township = [organisation, training, bargaining, democracy, labourRelations, safety, competition, modelWorkers, women, publicity, aid, scholarship, employment, culture, finance, otherWork];

const ORDER: Readonly<Partial<Record<Level, readonly WorkSection[]>>> = {
  county: [organisation, bargaining, democracy, competition, modelWorkers, safety, labourRelations, aid, scholarship, employment, women, publicity, training, culture, finance, otherWork],
  enterprise: [organisation, democracy, bargaining, competition, safety, labourRelations, publicity, training, modelWorkers, aid, scholarship, women, culture, finance],
  school: [democracy, organisation, publicity, training, competition, modelWorkers, women, aid, scholarship, culture, finance],
  office: [organisation, training, publicity, competition, modelWorkers, aid, scholarship, women, culture, democracy, finance],
};

/** What an office calls a section in its own sheet of phrases. */
export const sectionHeadings: ReadonlyMap<string, string> = new Map([
  ...township.map(({ id, heading }) => [heading.replaceAll('{staff}', '职工').replaceAll('{contest}', '劳动竞赛'), id] as const),
  ['导语', 'opening'],
  ['存在的不足', 'shortcomings'],
]);

/** Every kind of work, in the order of that level. */
export function workSections(level: Level): readonly WorkSection[] {
  const named = ORDER[level] ?? township;
  return [...named, ...township.filter((section) => !named.includes(section))];
}

/** @param order section ids in the clerk's own order, which 不足 and 打算 follow as well */
export function sectionsFor(kind: ReportKind, level: Level = 'township', order?: readonly string[]): readonly Section[] {
  const work = inOrder(workSections(level), order);
  const headed = kind === 'plan' ? [planTargets(work), ...work.map(plannedWork), otherPlans(work)] : [...work.map(summaryOf), shortcomings(work), nextSteps(work)];
  return [opening, ...inOrder(headed, order), closing];
}
