/**
 * Input that cannot be used. The message is one Chinese sentence: what is wrong, where, what to do.
 * Each class lives beside the code that throws it; this is only their base.
 */
export class InputError extends Error {
  constructor(
    /** kebab-case and stable, for tests and support. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}
