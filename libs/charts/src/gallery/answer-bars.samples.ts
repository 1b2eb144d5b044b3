import type { Figure } from '@tilbudsvifte/planning';
import type { AnswerBarsModel, AnswerRow } from '../answer-bars/answer-bars-props.ts';
import type { Samples } from './sample.ts';
import { more, tick } from './sample.ts';

const parts = [
  { key: '1', label: 'Helt uenig', colour: 'div-m2' },
  { key: '2', label: 'Delvis uenig', colour: 'div-m1' },
  { key: '3', label: 'Hverken enig eller uenig', colour: 'div-0' },
  { key: '4', label: 'Delvis enig', colour: 'div-p1' },
  { key: '5', label: 'Helt enig', colour: 'div-p2' },
] as const;
const percent = (share: number): string => `${tick(Math.round(share * 100))} %`;

interface Given {
  readonly key: string;
  readonly label: string;
  readonly shares: readonly number[];
}

const rowOf = ({ key, label, shares }: Given): AnswerRow => ({
  key,
  label,
  text: percent((shares[3] ?? 0) + (shares[4] ?? 0)),
  shares: shares.map((value) => ({ value })),
  shareTexts: shares.map(percent),
});
const gap = (
  label: string,
  missing: Extract<Figure, { missing: string }>['missing'],
  text: string,
): AnswerRow => ({
  key: missing,
  label,
  text,
  shares: parts.map(() => ({ missing })),
  shareTexts: parts.map(() => text),
});

const rows = [
  { key: 'a', label: 'Vi planlægger pladser sammen', shares: [0.05, 0.05, 0.1, 0.3, 0.5] },
  { key: 'b', label: 'Brugerne er med fra begyndelsen', shares: [0.1, 0.15, 0.2, 0.35, 0.2] },
  { key: 'c', label: 'Hver kommune klarer sig selv', shares: [0.4, 0.3, 0.15, 0.1, 0.05] },
].map(rowOf);
const full: AnswerBarsModel = {
  label: 'Enighed i udsagn',
  rowHeading: 'Udsagn',
  valueHeading: 'Enige',
  scaleHeading: 'Svar fra uenig til enig',
  parts,
  rows,
  more,
};

/** Answer bars of an invented survey; a statement without a distribution carries the mark of its reason instead. */
export const answerBarsSamples: Samples<AnswerBarsModel> = {
  full,
  one: { ...full, rows: rows.slice(0, 1) },
  missing: {
    ...full,
    rows: [
      ...rows.slice(0, 1),
      gap('Kun to har svaret', 'withheld', '..'),
      gap('Fordelingen er ikke offentliggjort', 'not-reported', '–'),
    ],
  },
  'long-names': {
    ...full,
    rows: rows.map((row) => ({
      ...row,
      label: `${row.label}, også når det kræver bindende aftaler på tværs af regionens kommuner i flere år ad gangen`,
    })),
  },
  nothing: { ...full, rows: [] },
};
