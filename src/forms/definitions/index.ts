/** The forms known without being loaded: our own work forms first, then ledgers and contracts, then published tables. */
import type { FormDefinition } from '../../model/form';
import { countyWork } from './county-work';
import { townshipWork } from './township-work';

export const builtInForms: readonly FormDefinition[] = [townshipWork, countyWork];
