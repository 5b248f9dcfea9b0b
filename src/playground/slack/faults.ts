import type { Fault } from '../contract.js';

type MethodFault = Extract<Fault, { method: string }>;
type EventFault = Exclude<Fault, { method: string }>;

/** The faults that are switched on. Each is used up as it strikes. */
export class Faults {
  #active: Fault[] = [];

  set(faults: Fault[]): void {
    this.#active = faults.filter(({ times }) => times > 0).map((fault) => ({ ...fault }));
  }

  get active(): Fault[] {
    return this.#active.map((fault) => ({ ...fault }));
  }

  forCall(method: string): MethodFault | undefined {
    return this.#strike((fault): fault is MethodFault => 'method' in fault && fault.method === method);
  }

  forEvent<Kind extends EventFault['kind']>(kind: Kind): Extract<EventFault, { kind: Kind }> | undefined {
    return this.#strike((fault): fault is Extract<EventFault, { kind: Kind }> => fault.kind === kind);
  }

  #strike<F extends Fault>(isMeant: (fault: Fault) => fault is F): F | undefined {
    const fault = this.#active.find(isMeant);
    if (!fault) return undefined;
    fault.times -= 1;
    this.#active = this.#active.filter(({ times }) => times > 0);
    return fault;
  }
}
