import { componentAround } from './component.ts';
import { type Arc, networkOf } from './network.ts';
import type { Protection } from './protection.ts';

/** Flows of the counts whose component is a network, as they truly are, kept from one question to the next. */
export class KnownFlows {
  readonly #protection: Protection;
  readonly #isUnknown: (cell: string) => boolean;
  #flows = new Map<string, Arc | null>();

  constructor(protection: Protection, isUnknown: (cell: string) => boolean) {
    this.#protection = protection;
    this.#isUnknown = isUnknown;
  }

  /** The count's flow; null when its component is no network. */
  of(cell: string): Arc | null {
    if (this.#protection.equations(cell).length > 2) return null;
    const known = this.#flows.get(cell);
    if (known !== undefined) return known;
    const component = componentAround(cell, this.#protection.knowledge(this.#isUnknown));
    const network = networkOf(component);
    for (const key of component.unknowns.keys()) this.#flows.set(key, null);
    for (const arc of network?.missing ?? []) arc.flow = 0;
    for (const [{ key }, arc] of network?.arcs ?? []) {
      arc.flow = this.#protection.amount(key);
      this.#flows.set(key, arc);
    }
    return this.#flows.get(cell) ?? null;
  }

  /** To be told when more is unknown: what was no network does not become one by growing. */
  grow(): void {
    this.#flows = new Map([...this.#flows].filter(([, arc]) => arc === null));
  }

  /** To be told when less is unknown again. */
  forget(): void {
    this.#flows = new Map();
  }
}
