/**
 * The rates that apply wherever their indicators are, in the order of the areas of a report: members, unions, bargaining, democracy,
 * disputes, safety, suggestions, money. Two rates of one name differ in their denominator, and the title says it.
 */
import type { RateDefinition } from '../../model/rate';
import { auditOrganisationRate } from './audit-organisation-rate';
import { collectiveContractRate } from './collective-contract-rate';
import { collectiveContractRateOfFit } from './collective-contract-rate-of-fit';
import { collectiveTwoDisplaysRate } from './collective-two-displays-rate';
import { congressRate } from './congress-rate';
import { contractCoverageRate } from './contract-coverage-rate';
import { duesCollectionRate } from './dues-collection-rate';
import { duesRemittanceRate } from './dues-remittance-rate';
import { eligibleEnterpriseUnionisationRate } from './eligible-enterprise-unionisation-rate';
import { largeEnterpriseInspectionRate } from './large-enterprise-inspection-rate';
import { legalEntityUnionisationRate } from './legal-entity-unionisation-rate';
import { legalPersonRate } from './legal-person-rate';
import { mediationSuccessRate } from './mediation-success-rate';
import { membershipRate } from './membership-rate';
import { membershipRateOfEmployed } from './membership-rate-of-employed';
import { migrantMembershipRate } from './migrant-membership-rate';
import { newFormMembershipRate } from './new-form-membership-rate';
import { nonPublicTwoDisplaysRate } from './non-public-two-displays-rate';
import { openAffairsRate } from './open-affairs-rate';
import { operatingEnterpriseUnionisationRate } from './operating-enterprise-unionisation-rate';
import { ownWageAgreementRate } from './own-wage-agreement-rate';
import { petitionClosingRate } from './petition-closing-rate';
import { publicOpenAffairsRate } from './public-open-affairs-rate';
import { representationClosingRate } from './representation-closing-rate';
import { requiredUnionCompletionRate } from './required-union-completion-rate';
import { safetyOfficerRate } from './safety-officer-rate';
import { smallNonPublicCongressRate } from './small-non-public-congress-rate';
import { suggestionAdoptionRate } from './suggestion-adoption-rate';
import { wageAgreementRate } from './wage-agreement-rate';
import { womenCommitteeRate } from './women-committee-rate';
import { womenContractRate } from './women-contract-rate';
import { womenMembershipRate } from './women-membership-rate';
import { workersHomeRate } from './workers-home-rate';

export const sharedRates: readonly RateDefinition[] = [
  membershipRate,
  membershipRateOfEmployed,
  womenMembershipRate,
  migrantMembershipRate,
  newFormMembershipRate,
  legalEntityUnionisationRate,
  eligibleEnterpriseUnionisationRate,
  operatingEnterpriseUnionisationRate,
  requiredUnionCompletionRate,
  collectiveTwoDisplaysRate,
  nonPublicTwoDisplaysRate,
  collectiveContractRate,
  collectiveContractRateOfFit,
  wageAgreementRate,
  ownWageAgreementRate,
  contractCoverageRate,
  womenContractRate,
  womenCommitteeRate,
  auditOrganisationRate,
  legalPersonRate,
  workersHomeRate,
  publicOpenAffairsRate,
  congressRate,
  openAffairsRate,
  smallNonPublicCongressRate,
  petitionClosingRate,
  mediationSuccessRate,
  representationClosingRate,
  safetyOfficerRate,
  largeEnterpriseInspectionRate,
  suggestionAdoptionRate,
  duesCollectionRate,
  duesRemittanceRate,
];
