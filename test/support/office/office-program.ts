/**
 * The other end of Office.js: takes its calls, has what is open in the program answer them, and keeps count of round trips and bytes.
 * `failing` makes calls fail as those of Office do.
 */
import { answer, References, type Remote, type RichRequest, type RichResponse } from './rich-api';
import type { HostAnswer, HostDescription, HostEvent } from './window-external';

export interface RoundTrip {
  readonly sent: number;
  readonly received: number;
  readonly request: RichRequest;
}

/** Where a request fails: before anything is done, or at the first action of this name. */
export interface Failure {
  readonly code: string;
  readonly atAction?: string;
  /** Of those actions so many succeed first. */
  readonly after?: number;
  /** How often; always where it is absent. */
  times?: number;
}

const RICH_API = 93;
/** Office on the web. */
const LIMIT_BYTES = 5_000_000;
const STATUS = { requestTooLarge: 5103, responseTooLarge: 5104, lostSession: 5012, busy: 5102 } as const;

export const LIGHT: HostDescription['theme'] = { bodyForegroundColor: 0x262626, bodyBackgroundColor: 0xffffff, controlForegroundColor: 0x262626, controlBackgroundColor: 0xf3f2f1 };

export abstract class OfficeProgram {
  abstract readonly description: HostDescription;
  /** Requests of the library for its own housekeeping are not among them. */
  readonly trips: RoundTrip[] = [];
  failing: Failure | undefined;
  private readonly references = new References();
  private readonly listeners: ((event: HostEvent) => void)[] = [];

  /** What `context` leads to. */
  protected abstract root(): Remote;

  /** @returns the code with which it is refused as things stand */
  protected async hinders(flags: number): Promise<string | undefined> {
    void flags;
    return undefined;
  }

  get locale(): string {
    return this.description.locale;
  }

  onEvent(listener: (event: HostEvent) => void): void {
    this.listeners.push(listener);
  }

  async execute(dispId: number, params: readonly unknown[]): Promise<HostAnswer> {
    return dispId === RICH_API ? this.richApi(params[0] as readonly unknown[]) : [0];
  }

  /** Objects that the library asked to be kept and has not let go. */
  get keptObjects(): number {
    return this.references.size;
  }

  protected tellAll(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private async richApi(message: readonly unknown[]): Promise<HostAnswer> {
    const [partition, , , , body, , flags] = message as [string, string, string, readonly string[], string, number, number];
    const request = JSON.parse(body) as RichRequest;
    if (partition === 'WacPartition') return [0, [200, [], JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) })]];
    if (letsGo(request)) return [0, [200, [], JSON.stringify(answer(request, this.root(), this.references))]];
    const hindered = await this.hinders(flags);
    if (hindered !== undefined) return this.failed(hindered);
    const failure = this.takeFailure(request);
    if (failure) return failure;
    const sent = Buffer.byteLength(body);
    if (sent > LIMIT_BYTES) return [STATUS.requestTooLarge];
    const text = JSON.stringify(answer(this.cut(request), this.root(), this.references));
    const received = Buffer.byteLength(text);
    this.trips.push({ sent, received, request });
    if (received > LIMIT_BYTES) return [STATUS.responseTooLarge];
    return [0, [200, [], this.atFailingAction(request, text)]];
  }

  /** All that comes before the action that is to fail. */
  private cut(request: RichRequest): RichRequest {
    const at = this.failingIndex(request);
    return at === undefined ? request : { ...request, Actions: request.Actions.slice(0, at) };
  }

  private atFailingAction(request: RichRequest, text: string): string {
    const at = this.failingIndex(request);
    if (at === undefined) return text;
    const code = this.failing!.code;
    this.countFailure();
    return JSON.stringify({ ...(JSON.parse(text) as RichResponse), Error: { Code: code, Message: code, Location: 'Range', ActionIndex: at } });
  }

  private failingIndex({ Actions, ObjectPaths }: RichRequest): number | undefined {
    const name = this.failing?.atAction;
    if (name === undefined) return undefined;
    return Actions.flatMap((action, at) => (action.Name === name || (action.ActionType === 1 && ObjectPaths[action.ObjectPathId]?.Name === name) ? [at] : []))[this.failing?.after ?? 0];
  }

  private takeFailure(request: RichRequest): HostAnswer | undefined {
    if (!this.failing || this.failing.atAction !== undefined) return undefined;
    const { code } = this.failing;
    this.countFailure();
    const status: Readonly<Record<string, number>> = { RequestPayloadSizeLimitExceeded: STATUS.requestTooLarge, ResponsePayloadSizeLimitExceeded: STATUS.responseTooLarge, InvalidOrTimedOutSession: STATUS.lostSession, ActivityLimitReached: STATUS.busy };
    this.trips.push({ sent: 0, received: 0, request });
    return status[code] === undefined ? this.failed(code) : [status[code]];
  }

  private countFailure(): void {
    const { failing } = this;
    if (failing?.times !== undefined && (failing.times -= 1) <= 0) this.failing = undefined;
  }

  private failed(code: string): HostAnswer {
    const response: RichResponse = { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0 } };
    return [0, [200, [], JSON.stringify(response)]];
  }
}

/** After a run the library lets go, unasked, of the objects it kept. */
function letsGo({ Actions }: RichRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
}
