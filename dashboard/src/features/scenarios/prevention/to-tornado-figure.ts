import type { TornadoBarsModel, TornadoRow } from '@tilbudsvifte/charts';
import { figureWord, formatDecimal, formatInteger } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import { kindWord, preventionTexts, preventionTornadoHeadline } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import {
  columnName,
  figureOf,
  inThousands,
  type PreventionFigures,
  supportInSentence,
  valueOf,
  wordOf,
} from './prevention-figures.ts';

/** How far each uncertain assumption alone moves the net present value. */
export interface TornadoFigure {
  readonly model: FigureModel;
  readonly bars: TornadoBarsModel;
}

function movedBy(row: ScenarioRow, language: Language): string {
  const [support, to] = ['support', 'to'].map((column) => supportInSentence(wordOf(row, column), language));
  const key = `prevention.moved.${wordOf(row, 'moved')}`;
  return kindWord({ kind: 'prevention', language }, key, { support: support ?? '', to: to ?? '' });
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function barOf(row: ScenarioRow, language: Language): TornadoRow {
  const texts = preventionTexts(language);
  const [low, high] = ['lowDkk', 'highDkk'].map((column) => inThousands(figureOf(row, column)));
  const [lowest, highest] = ['lowFactor', 'highFactor'].map((column) => valueOf(figureOf(row, column)));
  const text = (figure: typeof low): string => (figure ? figureWord(figure, 'integer', language) : '');
  return {
    key: ['moved', 'support', 'to'].map((column) => wordOf(row, column)).join(' '),
    label: sentence(movedBy(row, language)),
    note: texts('prevention.tornadoFactors', {
      low: formatDecimal(lowest ?? 0, language, 2),
      high: formatDecimal(highest ?? 0, language, 2),
    }),
    low: low ? valueOf(low) : 0,
    high: high ? valueOf(high) : 0,
    lowText: text(low),
    highText: text(high),
  };
}

const columns = ['lowFactor', 'highFactor', 'lowDkk', 'highDkk', 'swingDkk'] as const;

/** Hvilken antagelse betyder mest? — the bars, longest first; what is certain has none. */
export function toTornadoFigure({ result, document, language }: PreventionFigures): TornadoFigure {
  const texts = preventionTexts(language);
  const rows = (result.tables.tornado ?? []).filter((row) => valueOf(figureOf(row, 'swingDkk')) > 0);
  const [longest] = rows;
  const headline = preventionTornadoHeadline(
    {
      ...(longest && { what: movedBy(longest, language) }),
      low: figureOf(longest, 'lowDkk'),
      high: figureOf(longest, 'highDkk'),
    },
    language,
  );
  const isMoney = (key: string): boolean => key.endsWith('Dkk');
  const model: FigureModel = {
    id: 'forebyggelse-tornado',
    eyebrow: texts('prevention.tornadoEyebrow'),
    unit: texts('prevention.thousand'),
    ...headline,
    subline: texts('prevention.tornadoSub'),
    columns: [
      { key: 'moved', label: columnName('moved', language), kind: 'text' },
      ...columns.map((key) => ({
        key,
        label: isMoney(key)
          ? texts('prevention.inThousand', { name: columnName(key, language) })
          : columnName(key, language),
        kind: isMoney(key) ? ('integer' as const) : ('decimal' as const),
      })),
    ],
    rows: rows.map((row) => ({
      key: barOf(row, language).key,
      cells: [
        sentence(movedBy(row, language)),
        ...columns.map((key) => (isMoney(key) ? inThousands(figureOf(row, key)) : figureOf(row, key))),
      ],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('prevention.tornadoRead')],
    fileParts: [document.name],
  };
  const middle = inThousands(figureOf(longest, 'medianDkk'));
  const bars: TornadoBarsModel = {
    label: headline.headline,
    rowHeading: columnName('moved', language),
    lowLabel: texts('prevention.tornadoLow'),
    highLabel: texts('prevention.tornadoHigh'),
    middle: {
      value: valueOf(middle),
      label: texts('prevention.tornadoMiddle', { amount: figureWord(middle, 'integer', language) }),
    },
    rows: rows.map((row) => barOf(row, language)),
    formatTick: (value) => formatInteger(value + 0, language),
    more: (n) => texts('prevention.tornadoMore', { n }),
  };
  return { model, bars };
}
