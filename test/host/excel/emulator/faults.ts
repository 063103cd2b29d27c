import { ACTION, type RequestBody } from './wire/request';

/** A request as it comes in. */
export interface SeenRequest {
  readonly body: RequestBody;
  readonly flags: number;
  readonly isWrite: boolean;
  /** What the runtime sends by itself when a run is over: references let go. */
  readonly isCleanup: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsRead: number;
  /** The code it was refused with, or that it stopped with on the way. */
  readonly error: string | null;
}

export type ArrivingRequest = Omit<SeenRequest, 'responseBytes' | 'cellsRead' | 'error'>;

/**
 * 故障: something that goes wrong with a request. `refuse`: nothing of it is done. `stop`: it fails at that action, and
 * what came before stays done. `drop`: it is done, but the answer is lost. `before`: somebody does something just before it is served.
 */
export type Fault =
  | { readonly kind: 'refuse'; readonly code: string }
  | { readonly kind: 'stop'; readonly code: string; readonly atAction: number | ((request: ArrivingRequest) => number) }
  | { readonly kind: 'drop'; readonly code: string }
  | { readonly kind: 'before'; readonly act: () => void };

export type FaultPlan = Fault & {
  /** Which requests; every one of an add-in where it is left out, never those that only let go of references. */
  readonly when?: (request: ArrivingRequest) => boolean;
  /** How often; once where it is left out. */
  readonly times?: number;
};

/** 写到一半: the action at which a request has written so many properties that it stops before the next. */
export function afterWrites(count: number): (request: ArrivingRequest) => number {
  return ({ body }) => body.Actions.map(({ ActionType }, index) => ActionType === ACTION.set ? index : -1).filter((index) => index >= 0)[count] ?? -1;
}

/** What is planned to go wrong, first come first served. */
export class Faults {
  private plans: { plan: FaultPlan; left: number }[] = [];

  add(plan: FaultPlan): void {
    this.plans.push({ plan, left: plan.times ?? 1 });
  }

  /** Everything works again. */
  clear(): void {
    this.plans = [];
  }

  take(request: ArrivingRequest): Fault | null {
    const hit = this.plans.find(({ plan, left }) => left > 0 && !request.isCleanup && (plan.when?.(request) ?? true));
    if (hit === undefined) return null;
    hit.left -= 1;
    return hit.plan;
  }
}
