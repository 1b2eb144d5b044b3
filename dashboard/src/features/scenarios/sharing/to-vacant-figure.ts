import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { type SaidRule, sharingTexts, vacantPlaceHeadline } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel, TableColumn } from '../../../components/figure-card/figure-model.ts';
import { byParticipant, figureIn, rowOfRule, sharingRules, type SharingView } from './sharing-view.ts';

/** What a place that stands empty costs each participant. */
export interface VacantFigure {
  readonly model: FigureModel;
  readonly chart: RankedBarsModel;
}

/** Only these collect by the day, so that only they have something to lose. */
const byTheDay = ['rate', 'two-part'] as const satisfies readonly SaidRule[];

function columnsOf({ language }: SharingView): TableColumn[] {
  const texts = sharingTexts(language);
  const ruleName = (rule: SaidRule): string => texts(`choice.sharing.rule.${rule}`);
  return [
    { key: 'participant', label: texts('column.sharing.participant'), kind: 'text' },
    ...byTheDay.map((rule): TableColumn => ({
      key: `lost-${rule}`,
      label: texts('sharing.lostUnder', { rule: ruleName(rule) }),
      kind: 'integer',
    })),
    ...sharingRules.map((rule): TableColumn => ({
      key: `standing-${rule}`,
      label: texts('sharing.standingUnder', { rule: ruleName(rule) }),
      kind: 'integer',
    })),
  ];
}

/** An empty place — what it costs each participant extra under today's rate, and its part of a place by every rule. */
export function toVacantFigure(view: SharingView): VacantFigure {
  const { result, language, place } = view;
  const texts = sharingTexts(language);
  const parties = byParticipant(view, 'vacant-place').map((party) => ({
    ...party,
    lost: figureIn(rowOfRule(party.rows, 'rate'), 'lostDkk'),
  }));
  const model: FigureModel = {
    id: 'tom-plads',
    eyebrow: texts('table.sharing.vacant-place'),
    unit: texts('sharing.dkk'),
    ...vacantPlaceHeadline(
      {
        synthetic: result.basis.synthetic,
        rule: 'rate',
        lost: parties.map(({ name, lost }) => ({ name, amount: lost })),
      },
      language,
    ),
    subline: texts('sharing.vacantSub'),
    columns: columnsOf(view),
    rows: parties.map(({ key, name, rows }) => ({
      key,
      cells: [
        name,
        ...byTheDay.map((rule) => figureIn(rowOfRule(rows, rule), 'lostDkk')),
        ...sharingRules.map((rule) => figureIn(rowOfRule(rows, rule), 'standingDkk')),
      ],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('sharing.vacantRead')],
    fileParts: [place],
  };
  const chart: RankedBarsModel = {
    label: texts('table.sharing.vacant-place'),
    rowHeading: texts('column.sharing.participant'),
    valueHeading: texts('sharing.lostUnder', { rule: texts('choice.sharing.rule.rate') }),
    rows: parties.map(({ key, name, lost }) => ({
      key,
      label: name,
      value: lost,
      text: figureWord(lost, 'integer', language),
    })),
    more: (n) => texts('sharing.moreRows', { n }),
  };
  return { model, chart };
}
