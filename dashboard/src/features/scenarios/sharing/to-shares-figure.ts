import type { DumbbellModel } from '@tilbudsvifte/charts';
import { figureWord, formatMoney } from '@tilbudsvifte/locale';
import { sharesHeadline, sharingTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableColumn, TableRow } from '../../../components/figure-card/figure-model.ts';
import {
  byParticipant,
  figureIn,
  rowOfRule,
  rowsOf,
  sharingRules,
  type SharingView,
  wordIn,
} from './sharing-view.ts';

/** What every participant pays: table by all rules, drawing of today's and one other. */
export interface SharesFigure {
  readonly model: FigureModel;
  readonly chart: DumbbellModel;
}

type Party = ReturnType<typeof byParticipant>[number];

const signed = (figure: Figure, view: SharingView): string =>
  'value' in figure
    ? figureWord(figure, 'signed', view.language)
    : figureWord(figure, 'integer', view.language);

function columnsOf({ rule, language }: SharingView): TableColumn[] {
  const texts = sharingTexts(language);
  const name = texts(`choice.sharing.rule.${rule}`);
  return [
    { key: 'participant', label: texts('column.sharing.participant'), kind: 'text' },
    ...sharingRules.map((each): TableColumn => ({
      key: each,
      label: texts('sharing.ruleDkk', { rule: texts(`choice.sharing.rule.${each}`) }),
      kind: 'integer',
    })),
    { key: 'alone', label: texts('column.sharing.aloneDkk'), kind: 'integer' },
    { key: 'change', label: texts('column.sharing.changeDkk'), kind: 'integer' },
    { key: 'share', label: texts('column.sharing.share'), kind: 'share' },
    { key: 'perInhabitant', label: texts('sharing.perInhabitantOf', { rule: name }), kind: 'decimal' },
    { key: 'betterOffAlone', label: texts('sharing.betterAloneUnder', { rule: name }), kind: 'text' },
  ];
}

function rowOf({ key, name, rows }: Party, { rule, language }: SharingView): TableRow {
  const shown = rowOfRule(rows, rule);
  const better =
    (['yes', 'no'] as const).find((word) => word === wordIn(shown, 'betterOffAlone')) ?? 'unknown';
  return {
    key,
    cells: [
      name,
      ...sharingRules.map((each) => figureIn(rowOfRule(rows, each), 'amountDkk')),
      figureIn(shown, 'aloneDkk'),
      figureIn(shown, 'changeDkk'),
      figureIn(shown, 'share'),
      figureIn(shown, 'dkkPerInhabitant'),
      sharingTexts(language)(`choice.sharing.betterOffAlone.${better}`),
    ],
  };
}

/** The bill under every rule that gives amounts. */
function totalRow(view: SharingView, parties: readonly Party[]): TableRow {
  const rules = rowsOf(view, 'rules');
  const none: Figure = { missing: 'not-applicable' };
  const billOf = (rule: (typeof sharingRules)[number]): Figure => {
    const amount = figureIn(rowOfRule(parties[0]?.rows ?? [], rule), 'amountDkk');
    return 'value' in amount ? figureIn(rowOfRule(rules, rule), 'billDkk') : amount;
  };
  return {
    key: 'all',
    total: true,
    cells: [
      sharingTexts(view.language)('sharing.everybody'),
      ...sharingRules.map(billOf),
      none,
      none,
      none,
      none,
      '',
    ],
  };
}

function chartOf(view: SharingView, parties: readonly Party[]): DumbbellModel {
  const { language, rule } = view;
  const texts = sharingTexts(language);
  const cell = (figure: Figure) => ({ text: figureWord(figure, 'integer', language) });
  return {
    label: texts('table.sharing.shares'),
    rowHeading: texts('column.sharing.participant'),
    placesLabel: texts('sharing.today'),
    needLabel: texts(`choice.sharing.rule.${rule}`),
    columns: [
      { key: 'today', label: texts('sharing.today') },
      { key: 'rule', label: texts('sharing.byTheRule') },
      { key: 'change', label: texts('sharing.change'), always: true },
      { key: 'alone', label: texts('sharing.alone') },
    ],
    rows: parties.map(({ key, name, rows }) => {
      const [today, shown] = [rowOfRule(rows, 'rate'), rowOfRule(rows, rule)];
      const [places, need] = [figureIn(today, 'amountDkk'), figureIn(shown, 'amountDkk')];
      return {
        key,
        label: name,
        places,
        need,
        cells: {
          today: cell(places),
          rule: cell(need),
          change: { text: signed(figureIn(shown, 'changeDkk'), view) },
          alone: cell(figureIn(today, 'aloneDkk')),
        },
      };
    }),
    formatTick: (value) => formatMoney(value, language),
  };
}

/** Who pays what — today's rate beside another rule for each participant; all rules in the table. */
export function toSharesFigure(view: SharingView): SharesFigure {
  const { result, rule, language, place } = view;
  const texts = sharingTexts(language);
  const parties = byParticipant(view, 'shares');
  const name = texts(`choice.sharing.rule.${rule}`);
  const model: FigureModel = {
    id: 'fordeling',
    eyebrow: texts('table.sharing.shares'),
    unit: texts('sharing.dkk'),
    ...sharesHeadline(
      {
        synthetic: result.basis.synthetic,
        rule,
        bill: figureIn(rowOfRule(rowsOf(view, 'rules'), rule), 'billDkk'),
        changes: parties.map((party) => ({
          name: party.name,
          amount: figureIn(rowOfRule(party.rows, rule), 'changeDkk'),
        })),
      },
      language,
    ),
    subline: texts('sharing.sharesSub', { rule: texts(`sharing.inSentence.${rule}`), n: parties.length }),
    columns: columnsOf(view),
    rows: [...parties.map((party) => rowOf(party, view)), totalRow(view, parties)],
    notes: [texts('sharing.sharesExact')],
    basis: result.basis,
    howToRead: [texts('sharing.sharesRead')],
    fileParts: [place, name],
  };
  return { model, chart: chartOf(view, parties) };
}
