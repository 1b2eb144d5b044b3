import { at } from '../numerics/at.ts';
import { isLost } from './close-equations.ts';
import { componentWithin, type Unknown } from './component.ts';
import { flowsApart } from './flow-range.ts';
import { NOISE } from './flow.ts';
import { KnownFlows } from './known-flows.ts';
import type { Protection } from './protection.ts';
import { regionOf } from './region.ts';
import { type Span, wholeSpans } from './span.ts';
import { swaysOf } from './sway.ts';

/** Regions that are tried in turn: members of each equation, and cells at most. The last one is slow and decides. */
export const REGIONS = [
  { members: 2, largest: 120 },
  { members: 3, largest: 400 },
  { members: 6, largest: 800 },
] as const;

/** An observer who tries to find hidden counts. Hiding more never helps, so a count once safe stays safe. */
export class Attack {
  readonly #protection: Protection;
  readonly #flows: KnownFlows;
  /** As they were if everything were hidden that can be. */
  readonly #potential: KnownFlows;
  readonly #safe = new Set<string>();
  /** The safe cells in the order in which they proved to be. */
  readonly #proven: string[] = [];
  /** How often more has been hidden. */
  #grown = 0;
  readonly #lost = new Map<string, boolean>();
  /** Regions that did not prove their cell safe, by cell and size. */
  readonly #vain = REGIONS.map(() => new Map<string, ReadonlySet<string>>());

  constructor(protection: Protection) {
    this.#protection = protection;
    this.#flows = new KnownFlows(protection, (cell) => protection.isHidden(cell));
    this.#potential = new KnownFlows(protection, (cell) => protection.isUsable(cell));
  }

  /** To be told when more has been hidden. */
  moreIsHidden(): void {
    this.#grown++;
    this.#flows.grow();
  }

  /** Returns what takes back all that is learnt from now on. */
  remember(): () => void {
    const before = this.#proven.length;
    const grownBefore = this.#grown;
    return () => {
      for (const cell of this.#proven.splice(before)) this.#safe.delete(cell);
      if (this.#grown > grownBefore) this.#flows.forget();
    };
  }

  /**
   * Whether the equations leave a hidden count as much choice as the threshold. Outside networks a neighbourhood
   * answers, as if all hidden counts beyond it were known: what that leaves open, all of it does.
   */
  isWithstood(cell: string): boolean {
    if (this.#safe.has(cell)) return true;
    if (this.#isLost(cell)) return false;
    const flow = this.#flows.of(cell);
    if (flow) return flowsApart(flow, this.#protection.rules.threshold);
    const isUsable = (other: string): boolean => this.#protection.isHidden(other);
    return REGIONS.some((size, nth) => {
      const region = regionOf(this.#protection, cell, { isUsable, ...size });
      const vain = at(this.#vain, nth);
      if (isSame(region, vain.get(cell))) return false;
      this.learn(cell, region);
      if (!this.#safe.has(cell)) vain.set(cell, region);
      return this.#safe.has(cell);
    });
  }

  /** Takes note of the counts of a hidden region that prove to have enough choice. */
  learn(cell: string, region: ReadonlySet<string>): void {
    for (const key of this.#explore([cell, ...this.#doubtful(region)], region).wide)
      if (!this.#safe.has(key)) {
        this.#safe.add(key);
        this.#proven.push(key);
      }
  }

  /** Whether it is known at once that a cell had too little choice even if everything were hidden that can be. */
  isBeyondHelp(cell: string): boolean {
    if (this.#isLost(cell)) return true;
    const flow = this.#potential.of(cell);
    return flow !== null && !flowsApart(flow, this.#protection.rules.threshold);
  }

  /** Cells of a region whose counts move while the cell goes through enough choice; none when it cannot. */
  moving(cell: string, region: ReadonlySet<string>): string[] {
    const { wide, moved } = this.#explore([cell], region);
    return wide.includes(cell) ? moved : [];
  }

  /** Kept, since what one equation tells when all is hidden that can be never changes. */
  #isLost(cell: string): boolean {
    const known = this.#lost.get(cell) ?? isLost(this.#protection, cell);
    this.#lost.set(cell, known);
    return known;
  }

  /** Small counts of a region of which nothing is known yet. */
  #doubtful(region: ReadonlySet<string>): string[] {
    return [...region].filter((cell) => !this.#safe.has(cell) && this.#protection.isSmall(cell));
  }

  #explore(cells: readonly string[], region: ReadonlySet<string>): { wide: string[]; moved: string[] } {
    const knowledge = this.#protection.knowledge((other) => region.has(other));
    const component = componentWithin(region, at(cells, 0), knowledge);
    const { threshold } = this.#protection.rules;
    const amount = (key: string): number => this.#protection.amount(key);
    const whole = wholeSpans(component);
    const keysOf = (least: number, spans: [Unknown, Span][]): string[] =>
      spans.flatMap(([{ key }, { low, high }]) => (high - low >= least - NOISE ? [key] : []));
    const spans = [...swaysOf(component, { cells, amount, wanted: threshold })];
    return {
      wide: keysOf(
        threshold,
        spans.map(([unknown, span]) => [unknown, whole(span)]),
      ),
      moved: keysOf(2 * NOISE, spans),
    };
  }
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return one.size === other?.size && [...one].every((cell) => other.has(cell));
}
