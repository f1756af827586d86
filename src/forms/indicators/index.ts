/**
 * The catalogue of indicators, area by area in the order in which union reports are printed:
 * organisation first, then members, the union's duties, and money last.
 */
import type { Indicator } from '../../model/indicator';
import { aid } from './aid';
import { bargaining } from './bargaining';
import { competition } from './competition';
import { culture } from './culture';
import { democracy } from './democracy';
import { employment } from './employment';
import { finance } from './finance';
import { labourRelations } from './labour-relations';
import { membership } from './membership';
import { modelWorkers } from './model-workers';
import { organisation } from './organisation';
import { other } from './other';
import { publicity } from './publicity';
import { safety } from './safety';
import { scholarship } from './scholarship';
import { suggestions } from './suggestions';
import { training } from './training';
import { women } from './women';

export const indicators: readonly Indicator[] = [
  organisation, membership, training, bargaining, democracy, labourRelations, safety, aid, scholarship,
  employment, competition, suggestions, modelWorkers, women, publicity, culture, finance, other,
].flat();

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}

/** @throws Error for an id that the catalogue does not have: a slip in a definition of ours */
export function indicatorOf(id: string): Indicator {
  const indicator = byId.get(id);
  if (!indicator) throw new Error(`no indicator with the id "${id}"`);
  return indicator;
}
