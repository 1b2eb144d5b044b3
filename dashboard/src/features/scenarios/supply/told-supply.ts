import { createTexts } from '@tilbudsvifte/locale';
import type { FigureKind } from '@tilbudsvifte/locale';
import { supplyTexts, supplyWords } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { Cell, TableColumn, TableRow } from '../../../components/figure-card/figure-model.ts';
import { gapUnit } from '../../../lib/gap-unit.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import type { ScenarioResultProps } from '../scenario-result-props.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';

/** A supply scenario with the words to tell it. */
export interface ToldSupply extends ScenarioResultProps {
  readonly words: ScenarioWords;
}

type SupplyKey = keyof typeof supplyWords;

/** Rows of one of the result's tables. */
export function tableOf({ result }: ToldSupply, table: string): readonly ScenarioRow[] {
  return result.tables[table] ?? [];
}

/** A measure of a row. */
export function figureIn(row: ScenarioRow, column: string): Figure {
  const cell = row[column];
  return typeof cell === 'object' ? cell : { missing: 'not-applicable' };
}

/** A code, word or year of a row. */
export function textIn(row: ScenarioRow, column: string): string {
  const cell = row[column];
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Name of a buyer: those whose number is withheld are one. */
export function buyerName(code: string, { words }: ToldSupply): string {
  const texts = supplyTexts(words.language);
  if (code === 'assumed') return texts('supplyFigure.assumedBuyer');
  return code === 'others' ? texts('supplyFigure.others') : words.nameOf('municipalities', code);
}

const lists: Readonly<Record<string, string>> = {
  targetGroup: 'targetGroups',
  service: 'services',
  municipality: 'municipalities',
  serviceType: 'serviceTypes',
};

function operatorName(code: string, { language, nameOf, areaName }: ScenarioWords): string {
  if (code === 'self-governing' || code === 'private') return createTexts(language)(`operatorType.${code}`);
  if (code === '' || code === 'new') return '–';
  const town = nameOf('municipalities', code);
  return town === code ? areaName(code) : town;
}

/** What is said by a word of its own; a word of a newer server is shown as it is. */
function closedWord(key: string, { language }: ScenarioWords): string | undefined {
  return Object.hasOwn(supplyWords, key) ? supplyTexts(language)(key as SupplyKey) : undefined;
}

/** A code of a row in words. */
function wordIn(row: ScenarioRow, column: string, told: ToldSupply): string {
  const { words } = told;
  const cell = row[column];
  const code = textIn(row, column);
  const texts = supplyTexts(words.language);
  if (typeof cell === 'boolean') return texts(cell ? 'supplyFigure.yes' : 'supplyFigure.no');
  const list = lists[column];
  if (list !== undefined) return words.nameOf(list, code);
  switch (column) {
    case 'buyer':
      return buyerName(code, told);
    case 'operator':
      return operatorName(code, words);
    case 'unit':
      return gapUnit(code, words.language);
    case 'targetGroups':
      return code
        .split('|')
        .map((one) => words.nameOf('targetGroups', one))
        .join(', ');
    case 'needBasis':
      return closedWord(`supplyFigure.basis.${code}`, words) ?? code;
    case 'effect':
      return closedWord(`supplyFigure.effect.${code}`, words) ?? code;
    default:
      return code;
  }
}

/** A column of the result's table that a figure shows. */
export interface ShownColumn {
  readonly key: string;
  readonly kind: 'text' | 'year' | FigureKind;
  readonly interval?: boolean;
}

/** Columns and rows of a figure's table from rows of the result; keys are those of the result, so that files agree. */
export function figureTable(
  rows: readonly ScenarioRow[],
  columns: readonly ShownColumn[],
  told: ToldSupply,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const label = (key: string): string => told.words.kindWord('supply', `column.supply.${key}`);
  const cellOf = (row: ScenarioRow, { key, kind }: ShownColumn): Cell => {
    if (kind === 'text') return wordIn(row, key, told);
    return kind === 'year' ? Number(textIn(row, key)) : figureIn(row, key);
  };
  return {
    columns: columns.map((column) => ({ ...column, label: label(column.key) })),
    rows: rows.map((row, i) => ({
      key: `${i} ${columns
        .filter(({ kind }) => kind === 'text')
        .map(({ key }) => textIn(row, key))
        .join(' ')}`,
      cells: columns.map((column) => cellOf(row, column)),
    })),
  };
}

/** What every figure of a supply scenario is about. */
export function placeOf({ document, words }: ToldSupply): {
  readonly name: string;
  readonly area: string;
  readonly year: number;
} {
  return { name: document.name, area: words.areaName(document.area), year: document.horizonYear };
}

/** File names of a scenario's figures. */
export function filePartsOf(told: ToldSupply): readonly string[] {
  const { name, area, year } = placeOf(told);
  return [name, area, String(year)];
}
