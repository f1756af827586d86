/**
 * The border between a page and WPS. Every object of the fake is handed out through `host`, which makes it behave as objects of WPS
 * do: an unknown member reads as undefined and takes a write without effect, collections are no arrays, and each property read,
 * property write and method call is one call over the bridge (0.2 ms each on a real machine).
 */
export interface Failures {
  /** Throws at this call, counted from the moment it is set; 1 is the next one. */
  throwAt?: number;
  /** Names of members, as in the log, whose writes do nothing: Range.Value2, Range.Merge. */
  readonly dropped: Set<string>;
  /** Runs in the middle of a call of this name, before it: the person switches to another workbook. */
  readonly before: Map<string, () => void>;
}

export class Bridge {
  calls = 0;
  readonly log: string[] = [];
  readonly failures: Failures = { dropped: new Set(), before: new Map() };
  /** What no program may do: a dialog over a hidden window, a write out of an event. Tests expect none. */
  readonly violations: string[] = [];

  get milliseconds(): number {
    return this.calls * 0.2;
  }

  /** Calls made by `work`, which may be over later. */
  async countDuring(work: () => Promise<unknown>): Promise<number> {
    const before = this.calls;
    await work();
    return this.calls - before;
  }

  host<Members extends object>(kind: string, members: Members): Members {
    return new Proxy(members, {
      get: (target, key) => {
        if (typeof key === 'symbol') return undefined;
        const name = `${kind}.${key}`;
        const member = Object.getOwnPropertyDescriptor(target, key);
        const method: unknown = member?.value;
        if (typeof method === 'function') {
          return (...inputs: unknown[]): unknown => {
            this.count(name);
            return this.failures.dropped.has(name) ? undefined : (method.call(target, ...inputs) as unknown);
          };
        }
        this.count(name);
        return member?.get ? (member.get.call(target) as unknown) : method;
      },
      set: (target, key, value) => {
        const name = `${kind}.${String(key)}`;
        this.count(name);
        if (!this.failures.dropped.has(name)) Object.getOwnPropertyDescriptor(target, key)?.set?.call(target, value);
        return true;
      },
      has: () => false,
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
    });
  }

  private count(name: string): void {
    this.calls += 1;
    this.log.push(name);
    this.failures.before.get(name)?.();
    if (this.failures.throwAt === undefined) return;
    this.failures.throwAt -= 1;
    if (this.failures.throwAt > 0) return;
    delete this.failures.throwAt;
    throw new Error('不能执行该操作');
  }
}
