import { InputError } from '../model/input-error';

/** The host would not do it: protected sheet, read-only file, cell being edited. The host's own error is the cause. */
export class HostRefused extends InputError {}
