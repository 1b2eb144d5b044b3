import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';
import { ImportRefused } from '../import-refused.ts';
import type { Observation } from '../../collection/observation.ts';
import type { PriceIndexObservation } from '../../collection/observations.ts';
import { foldWord } from '../values/fold.ts';
import { parseYear } from '../values/period.ts';
import { deflator } from './deflator.ts';
import type { PlanInput } from './population-plan.ts';
import { isWholeCountry } from './stat-area.ts';
import { LeftOut, wholeTable } from './stat-plan.ts';
import type { StatFault, StatPlan } from './stat-plan.ts';
import { positionOf } from './stat-table.ts';
import type { StatRole } from './stat-table.ts';
import { statPrices } from './stat-words.ts';

/** Source line of the index; data, so in Danish. */
const source =
  'Danmarks Statistik, Statistikbanken, tabel NGLK (CC BY 4.0): serviceudgifter pr. indbygger i løbende i forhold til faste priser';

/** Service spending per inhabitant, by code or label. */
const isServiceSpending = (text: string): boolean =>
  /^(?:ser$|ser-|serviceudgifter-pr-indbygger)/.test(foldWord(text));
const isNet = (text: string): boolean => /^net/.test(foldWord(text));
const yearOf = (text: string): number | undefined => parseYear(text.split(' ', 1)[0] ?? '');

type Prices = NonNullable<ReturnType<typeof statPrices>>;

class PriceIndexPlan implements StatPlan {
  readonly kind = 'price-index';
  readonly table: string;
  private readonly input: PlanInput;
  private readonly net: boolean;
  private readonly edition: string;
  private readonly years = new Map<number, Partial<Record<Prices, number>>>();
  private readonly leftOut = new LeftOut();
  private readonly at: Readonly<Record<'area' | 'time' | 'figure' | 'grossNet' | 'prices' | 'value', number>>;

  constructor(input: PlanInput) {
    const { table, identity } = input;
    this.input = input;
    this.table = identity.table;
    this.at = {
      area: positionOf(table, 'area'),
      time: positionOf(table, 'time'),
      figure: positionOf(table, 'key-figure'),
      grossNet: positionOf(table, 'gross-net'),
      prices: positionOf(table, 'price-unit'),
      value: positionOf(table, 'value'),
    };
    this.net = this.valuesOf('gross-net').some(isNet);
    this.refuseIncomplete();
    const last = Math.max(...this.valuesOf('time').map((text) => yearOf(text) ?? 0));
    this.edition = `NGLK til ${last}`;
  }

  private valuesOf(role: StatRole): readonly string[] {
    return [...(this.input.scan.values.get(role) ?? [])];
  }

  /** The two series that the index is made of must be there, for the whole country. */
  private refuseIncomplete(): void {
    const prices = new Set(this.valuesOf('price-unit').map(statPrices));
    const lacks = [
      ...(this.valuesOf('area').some(isWholeCountry) ? [] : ['OMRÅDE 000']),
      ...(this.valuesOf('key-figure').some(isServiceSpending) ? [] : ['BNØGLE SER']),
      ...(prices.has('current') ? [] : ['PRISENHED AARPRIS']),
      ...(prices.has('fixed') ? [] : ['PRISENHED 08PRIS']),
      ...(this.valuesOf('time').length > 0 ? [] : ['Tid']),
    ];
    if (lacks.length === 0) return;
    throw new ImportRefused([
      importIssue('deflator-incomplete', { ...wholeTable(this.input.table), raw: lacks.join(', ') }),
    ]);
  }

  read(cells: readonly string[], amount: number): Observation | StatFault | undefined {
    const { at } = this;
    const cell = (position: number): string => cells[position] ?? '';
    const wanted =
      isWholeCountry(cell(at.area)) &&
      isServiceSpending(cell(at.figure)) &&
      (at.grossNet < 0 || isNet(cell(at.grossNet)) === this.net);
    if (!wanted) return this.leftOut.count('other');
    const year = yearOf(cell(at.time));
    if (year === undefined) return { code: 'year-invalid', at: at.time };
    const prices = statPrices(cell(at.prices));
    if (prices === undefined) return this.leftOut.count('other');
    if (amount <= 0) return { code: 'number-invalid', at: at.value };
    return this.paired(year, prices, amount);
  }

  /** The index of a year, once both of its figures have come. */
  private paired(
    year: number,
    prices: Prices,
    amount: number,
  ): PriceIndexObservation | StatFault | undefined {
    const pair = this.years.get(year) ?? {};
    if (pair[prices] !== undefined) return { code: 'deflator-incomplete', at: this.at.time };
    pair[prices] = amount;
    this.years.set(year, pair);
    const { current, fixed } = pair;
    if (current === undefined || fixed === undefined) return undefined;
    return { kind: 'price-index', year, index: deflator({ current, fixed }), source, edition: this.edition };
  }

  key(observation: Observation): string {
    return observation.kind === 'price-index' ? String(observation.year) : '';
  }

  notices(): ImportIssue[] {
    const rows = this.leftOut.of('other');
    return rows > 0 ? [importIssue('key-figures-skipped', { params: { rows } })] : [];
  }
}

/**
 * Price index plan — how NGLK becomes a price index: service spending per inhabitant of the whole country, in the
 * prices of each year over fixed prices. Everything else of the table is left out and counted.
 * @throws ImportRefused `deflator-incomplete` naming what the extract lacks.
 */
export function priceIndexPlan(input: PlanInput): StatPlan {
  return new PriceIndexPlan(input);
}
