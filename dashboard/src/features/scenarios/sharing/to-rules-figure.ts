import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import {
  joinNames,
  type SaidRule,
  sharingTexts,
  stabilityHeadline,
} from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel, TableColumn } from '../../../components/figure-card/figure-model.ts';
import { figureIn, membersOf, rowOfRule, rowsOf, sharingRules, type SharingView } from './sharing-view.ts';

/** Who would leave under each rule: bars, table, and one sentence a rule. */
export interface RulesFigure {
  readonly model: FigureModel;
  readonly chart: RankedBarsModel;
  readonly sentences: readonly string[];
}

function columnsOf({ language }: SharingView): readonly (TableColumn & { readonly column: string })[] {
  const texts = sharingTexts(language);
  const of = (column: string, kind: TableColumn['kind'], label: string) => ({
    key: column,
    column,
    kind,
    label,
  });
  return [
    of('largestOverpaymentDkk', 'integer', texts('column.sharing.largestOverpaymentDkk')),
    of('betterOffAlone', 'integer', texts('outcome.better-off-alone')),
    of('groupsBetterOff', 'integer', texts('column.sharing.groupsBetterOff')),
    of('largestChangeDkk', 'integer', texts('column.sharing.largestChangeDkk')),
    of('ratePerDay', 'integer', texts('column.sharing.ratePerDay')),
    of('shortfallDkk', 'integer', texts('column.sharing.shortfallDkk')),
    of('shortfallShare', 'share', texts('column.sharing.shortfallShare')),
  ];
}

/** What a group would save by leaving, or that none would, in a sentence. */
function sentenceOf(view: SharingView, rule: SaidRule): string {
  const { language } = view;
  const texts = sharingTexts(language);
  const name = texts(`choice.sharing.rule.${rule}`);
  const overpaid = figureIn(rowOfRule(rowsOf(view, 'rules'), rule), 'largestOverpaymentDkk');
  if (!('value' in overpaid)) return texts('sharing.groupUnknown', { rule: name });
  const worst = rowOfRule(rowsOf(view, 'core-violations'), rule);
  if (!worst) return texts('sharing.groupNone', { rule: name });
  const amount = (column: string): number => {
    const figure = figureIn(worst, column);
    return 'value' in figure ? Math.round(figure.value) : 0;
  };
  return texts('sharing.groupSaid', {
    rule: name,
    members: joinNames(membersOf(worst, view), language),
    excess: amount('excessDkk'),
    paid: amount('paidDkk'),
    alone: amount('aloneDkk'),
  });
}

/** Who would be better off alone — how much the most dissatisfied group overpays under each rule. */
export function toRulesFigure(view: SharingView): RulesFigure {
  const { result, rule, language, place } = view;
  const texts = sharingTexts(language);
  const rows = rowsOf(view, 'rules');
  const columns = columnsOf(view);
  const named = sharingRules.map((key) => ({
    key,
    name: texts(`choice.sharing.rule.${key}`),
    row: rowOfRule(rows, key),
  }));
  const model: FigureModel = {
    id: 'bedre-alene',
    eyebrow: texts('table.sharing.core-violations'),
    unit: texts('sharing.dkk'),
    ...stabilityHeadline(
      {
        synthetic: result.basis.synthetic,
        rule,
        rules: named.length,
        overpaid: figureIn(rowOfRule(rows, rule), 'largestOverpaymentDkk'),
        members: membersOf(rowOfRule(rowsOf(view, 'core-violations'), rule), view),
      },
      language,
    ),
    subline: texts('sharing.rulesSub'),
    columns: [
      { key: 'rule', label: texts('column.sharing.rule'), kind: 'text' },
      ...columns.map(({ key, label, kind }) => ({ key, label, kind })),
    ],
    rows: named.map(({ key, name, row }) => ({
      key,
      cells: [name, ...columns.map(({ column }) => figureIn(row, column))],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('sharing.rulesRead')],
    fileParts: [place],
  };
  const chart: RankedBarsModel = {
    label: texts('table.sharing.core-violations'),
    rowHeading: texts('column.sharing.rule'),
    valueHeading: texts('column.sharing.largestOverpaymentDkk'),
    rows: named.map(({ key, name, row }) => {
      const value = figureIn(row, 'largestOverpaymentDkk');
      return { key, label: name, value, text: figureWord(value, 'integer', language), own: key === rule };
    }),
    more: (n) => texts('sharing.moreRows', { n }),
  };
  return { model, chart, sentences: sharingRules.map((key) => sentenceOf(view, key)) };
}
