/** The dictionaries that a definition may name by title (可选值：民族); of two with one title, the one that forms prescribe. */
import type { CodeList } from '../../model/code-list';
import { labelKey } from '../label';
import { contractKinds } from './contract-kind';
import { employmentStatus, membershipChange, membershipChangeReason } from './membership';
import {
  foundingWays, industries, primaryUnionKinds, unionKinds, unionLevels, unionOrganisationForms, unionOrganisationTypes, unionStates, unitCategories, yesNo,
} from './organisation';
import { educations, peoples, politicalStatuses, sexes, skillLevels } from './person';
import { unitNatures } from './unit-nature';

export const codeLists: readonly CodeList[] = [
  sexes, peoples, educations, politicalStatuses, skillLevels, employmentStatus, membershipChange, membershipChangeReason, unitNatures, unitCategories, industries,
  primaryUnionKinds, unionKinds, unionOrganisationTypes, unionOrganisationForms, unionLevels, unionStates, foundingWays, contractKinds, yesNo,
];

export function codeListNamed(name: string): CodeList | undefined {
  const key = labelKey(name);
  return codeLists.find(({ title }) => labelKey(title) === key);
}
