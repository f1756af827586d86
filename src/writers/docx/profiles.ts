/** The named styles a person can choose from, the standard first. */
import { OFFICIAL_PROFILE } from './official-profile';
import { PLAIN_PROFILE } from './plain-profile';
import type { DocumentProfile } from './profile';

export const PROFILES: readonly DocumentProfile[] = [OFFICIAL_PROFILE, PLAIN_PROFILE];
