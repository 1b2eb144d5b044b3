import { componentAround } from './component.ts';
import { type Arc, networkOf } from './network.ts';
import type { Protection } from './protection.ts';

/** Flows of the counts whose component is a network, as they truly are, kept from one question to the next. */
export class KnownFlows {
  readonly #protection: Protection;
  readonly #isUnknown: (cell: string) => boolean;
  readonly #flows = new Map<string, Arc>();
  /** Counts whose component is no network. */
  readonly #without = new Set<string>();

  constructor(protection: Protection, isUnknown: (cell: string) => boolean) {
    this.#protection = protection;
    this.#isUnknown = isUnknown;
  }

  /** The count's flow; null when its component is no network. */
  of(cell: string): Arc | null {
    if (this.#without.has(cell) || this.#protection.equations(cell).length > 2) return null;
    return this.#flows.get(cell) ?? this.#found(cell);
  }

  /** To be told when more is unknown: what was no network does not become one by growing. */
  grow(): void {
    this.#flows.clear();
  }

  /** To be told when less is unknown again. */
  forget(): void {
    this.#flows.clear();
    this.#without.clear();
  }

  #found(cell: string): Arc | null {
    const component = componentAround(cell, this.#protection.knowledge(this.#isUnknown));
    const network = networkOf(component);
    if (!network) for (const key of component.unknowns.keys()) this.#without.add(key);
    for (const arc of network?.missing ?? []) arc.flow = 0;
    for (const [{ key }, arc] of network?.arcs ?? []) {
      arc.flow = this.#protection.amount(key);
      this.#flows.set(key, arc);
    }
    return this.#flows.get(cell) ?? null;
  }
}
