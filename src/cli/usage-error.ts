import { InputError } from '../model/input-error';

/** The command line itself cannot be carried out: an unknown option, a file that is not there, a place that cannot be written. */
export class UsageError extends InputError {}
