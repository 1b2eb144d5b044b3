import { foldWord } from '../values/fold.ts';

const totals: ReadonlySet<string> = new Set(['tot', 'ialt', 'total', 'mk', 'alle', 'all', '0000', '9999']);

/** Whether a value is the sum over its dimension. @example isTotal('TOT I alt') // true */
export function isTotal(text: string): boolean {
  const folded = foldWord(text);
  return totals.has(folded) || /^(?:tot|ialt|total|0000)-|^i-alt|-(?:i-alt|total)$/.test(folded);
}

const sexByWord: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['1', 'm'],
  ['m', 'm'],
  ['maend', 'm'],
  ['men', 'm'],
  ['males', 'm'],
  ['2', 'f'],
  ['k', 'f'],
  ['kvinder', 'f'],
  ['women', 'f'],
  ['females', 'f'],
]);

/** Sex of a code, label or code with label; null for both. @example statSex('1 Mænd') // 'm' */
export function statSex(text: string): 'm' | 'f' | null | undefined {
  if (isTotal(text)) return null;
  const folded = foldWord(text);
  return sexByWord.get(folded) ?? sexByWord.get(folded.replace(/^[12mk]-/, ''));
}

/**
 * Price unit of PRISENHED by code or label; undefined for any other, such as fixed prices.
 * @example statPriceUnit('Pr. indbygger, løbende priser (kr.)') // 'dkk-per-inhabitant'
 */
export function statPriceUnit(text: string): 'dkk1000' | 'dkk-per-inhabitant' | undefined {
  const folded = foldWord(text);
  if (/faste|fixed|constant/.test(folded)) return undefined;
  if (/^indl(?:-|$)|pr-indbygger|per-capita|per-inhabitant/.test(folded)) return 'dkk-per-inhabitant';
  return /^lobm(?:-|$)|1-?000-kr|dkk-1-?000|mio/.test(folded) && !folded.includes('mio')
    ? 'dkk1000'
    : undefined;
}

const costTypeCode = /^(TOT|UE|S\d|\d{1,2}|I(?! alt))(?:\s+\S.*)?$/;

/**
 * Cost type (ART) — the code where there is one, TOT for the net total's label, else the label as it stands.
 * @example statCostType('I alt (netto)') // 'TOT'
 */
export function statCostType(text: string): string {
  const code = costTypeCode.exec(text)?.[1];
  if (code !== undefined) return code;
  return /^(?:i-alt-netto|total-net|net-total|total-netto)$/.test(foldWord(text)) ? 'TOT' : text;
}

const ownerships: readonly (readonly [RegExp, string])[] = [
  [/^ikke-angivet$/, '0'],
  [/^egne$/, '1'],
  [/^selvejende/, '2'],
  [/^andre-offentlige/, '3'],
  [/^private-leverandoerer/, '4'],
];

/**
 * Ownership (EJER) — the code, alone or before its label, or the code that a Danish label stands for; undefined for
 * any other, since one owner under two names would be counted twice.
 * @example statOwnership('Selvejende/private') // '2'
 */
export function statOwnership(text: string): string | undefined {
  const code = /^(\d)(?:\s|$)/.exec(text)?.[1];
  return code ?? ownerships.find(([label]) => label.test(foldWord(text)))?.[1];
}

/**
 * Grouping (GRUPPERING) — the code without the zeros that only its label has (`001` is 1); undefined for other text.
 * @example statGrouping('002') // '2'
 */
export function statGrouping(text: string): string | undefined {
  return /^0*(\d{1,3})(?:\s|$)/.exec(text)?.[1];
}

/** Which prices a figure of NGLK is in. @example statPrices('08PRIS') // 'fixed' */
export function statPrices(text: string): 'current' | 'fixed' | undefined {
  const folded = foldWord(text);
  if (/^08pris(?:-|$)|^faste-priser|fixed|constant/.test(folded)) return 'fixed';
  return /^aarpris(?:-|$)|^loebende-priser|^current/.test(folded) ? 'current' : undefined;
}
