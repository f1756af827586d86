/** A line in which work waits its turn: neither Office nor WPS bears two changes at a time. What fails does not keep the next from its turn. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}
