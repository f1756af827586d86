/**
 * The sections of a report in the order in which they are printed: the order in which union reports go through their work
 * (组织, 协商, 民主, 维权, 帮扶, 素质, 经费), the opening first and the plans last.
 */
import type { ReportKind } from '../../model/report-document';
import type { Section } from '../section';
import { aid } from './aid';
import { bargaining } from './bargaining';
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
import { planTargets } from './plan-targets';
import { planTasks } from './plan-tasks';
import { publicity } from './publicity';
import { safety } from './safety';
import { scholarship } from './scholarship';
import { training } from './training';
import { women } from './women';

const summarySections: readonly Section[] = [
  opening,
  organisation,
  training,
  bargaining,
  democracy,
  labourRelations,
  safety,
  aid,
  scholarship,
  employment,
  competition,
  modelWorkers,
  women,
  publicity,
  culture,
  finance,
  nextSteps,
];

const planSections: readonly Section[] = [opening, planTargets, planTasks];

export function sectionsFor(kind: ReportKind): readonly Section[] {
  return kind === 'plan' ? planSections : summarySections;
}
