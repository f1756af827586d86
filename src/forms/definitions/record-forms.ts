/** Record sheets that are known: where two fit equally well, the earlier one is taken. */
import type { FormDefinition } from '../../model/form';
import { contractLedger } from './contract-ledger';
import { memberRoster, memberRosterByCode } from './member-roster';
import { organisationRegister, organisationRoster } from './organisation-roster';
import { unionRegister } from './union-register';

export const recordForms: readonly FormDefinition[] = [memberRoster, memberRosterByCode, organisationRoster, organisationRegister, unionRegister, contractLedger];
