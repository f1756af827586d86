/** The forms a person has loaded, in this session or earlier for this workbook; what was loaded last comes first. */
import type { FormDefinition } from '../model/form';
import { InputError } from '../model/input-error';
import type { Workbook } from '../model/workbook';
import type { SessionState } from './state';

export interface KnownDefinitions {
  readonly definitions: readonly FormDefinition[];
  /** One sentence, where what the workbook remembers cannot be used. */
  readonly fault?: string;
}

export async function knownDefinitions({ definitions }: Pick<SessionState, 'definitions'>, workbook: Workbook): Promise<KnownDefinitions> {
  const { rememberedDefinitions } = await import(/* webpackChunkName: "core" */ '../forms/remembered-definitions');
  const own = new Set(definitions.map(({ code }) => code));
  try {
    return { definitions: [...definitions, ...rememberedDefinitions(workbook).filter(({ code }) => !own.has(code))] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { definitions, fault: error.message };
  }
}
