import type { CountArea } from './count-areas.ts';
import { type CountFamily, countKey, type CountMeasure } from './count-cell.ts';

/** One category of a family, with its persons by municipality and, once closed, by area. */
interface Line {
  readonly family: CountFamily;
  readonly category: string;
  readonly persons: Map<string, number>;
  /** Published name of each count; made once, since equations name a count many times. */
  readonly keys: Map<string, string>;
}

/** An area with the smaller areas that make it up exactly. */
export interface DividedArea extends CountArea {
  readonly parts: readonly string[];
}

/** Counts of one measure in one year: sums by place, and which lines add up to which. */
export class NeedSheet {
  private readonly lines = new Map<string, Line>();
  private readonly breakdowns = new Map<string, { readonly whole: Line; readonly parts: Set<Line> }>();

  constructor(
    private readonly measure: CountMeasure,
    private readonly period: string,
  ) {}

  /** Add persons of a municipality to a line. */
  add(line: Line, municipality: string, value: number): void {
    line.persons.set(municipality, (line.persons.get(municipality) ?? 0) + value);
  }

  line(family: CountFamily, category: string): Line {
    const name = `${family}\t${category}`;
    const known = this.lines.get(name);
    if (known) return known;
    const line = { family, category, persons: new Map<string, number>(), keys: new Map<string, string>() };
    this.lines.set(name, line);
    return line;
  }

  /** `part` is one of the lines of its family that add up to `whole`. */
  tie(whole: Line, part: Line): void {
    const name = `${whole.family}\t${whole.category}\t${part.family}`;
    const breakdown = this.breakdowns.get(name) ?? { whole, parts: new Set() };
    this.breakdowns.set(name, breakdown);
    breakdown.parts.add(part);
  }

  /** Sum the areas from their municipalities; then every count by its key. */
  *counts(areas: readonly DividedArea[]): Generator<[string, number]> {
    for (const line of this.lines.values()) {
      const own = new Map(line.persons);
      for (const { code, members } of areas) {
        const values = members.flatMap((member) => own.get(member) ?? []);
        if (values.length > 0)
          line.persons.set(
            code,
            values.reduce((sum, value) => sum + value, 0),
          );
      }
      for (const [place, value] of line.persons) yield [this.keyOf(line, place), value];
    }
  }

  /** Equations between the counts: total first, then its parts; a place without the line has no part in it. */
  *equations(areas: readonly DividedArea[]): Generator<string[]> {
    for (const line of this.lines.values()) {
      yield* this.areaEquations(line, areas);
      if (this.measure === 'need') yield* this.needEquations(line);
    }
    for (const { whole, parts } of this.breakdowns.values())
      for (const [place, total] of whole.keys) {
        const present = [...parts].flatMap((part) => part.keys.get(place) ?? []);
        yield [total, ...present];
      }
  }

  private *areaEquations(line: Line, areas: readonly DividedArea[]): Generator<string[]> {
    const keysAt = (places: readonly string[]): string[] =>
      places.flatMap((place) => line.keys.get(place) ?? []);
    for (const { code, members, parts } of areas) {
      const total = line.keys.get(code);
      if (total === undefined) continue;
      yield [total, ...keysAt(members)];
      if (parts.length > 0) yield [total, ...keysAt(parts)];
    }
  }

  /** need = served + waiting. */
  private *needEquations({ family, category, keys }: Line): Generator<string[]> {
    for (const [area, need] of keys) {
      const address = { family, category, area, period: this.period };
      yield [need, countKey({ ...address, measure: 'served' }), countKey({ ...address, measure: 'waiting' })];
    }
  }

  private keyOf({ family, category, keys }: Line, area: string): string {
    const key =
      keys.get(area) ?? countKey({ measure: this.measure, family, area, category, period: this.period });
    keys.set(area, key);
    return key;
  }
}
