import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { compareDanish, figureWord, formatFigure, placePhrase } from '@tilbudsvifte/locale';
import { accessTexts, reachHeadline } from '@tilbudsvifte/locale/screens/access';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { type CodeNames, unitText } from '../../lib/code-names.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';

type Answer = Schema<'AccessAnswer'>;

/** Reach of every target group: words, table and bars from the same rows. */
export interface ReachFigure {
  readonly model: FigureModel;
  readonly chart: RankedBarsModel;
}

interface NamedReach extends Schema<'ReachRow'> {
  readonly name: string;
}

// The least reached first, since that is the news; who cannot be shown last.
function ordered({ totals }: Answer, names: CodeNames): NamedReach[] {
  const share = ({ reach }: NamedReach): number => ('value' in reach ? reach.value : 2);
  return totals.reach
    .map((row) => ({ ...row, name: names.targetGroup(row.targetGroup) }))
    .sort((a, b) => share(a) - share(b) || compareDanish(a.name, b.name));
}

function words({ basis, totals }: Answer, rows: readonly NamedReach[], names: CodeNames) {
  const gone = rows.map(({ reach }) => reach).find((reach) => 'missing' in reach);
  return reachHeadline(
    {
      ...headlineBasis(basis),
      year: Number(basis.period.to),
      km: totals.distance,
      groups: rows.flatMap(({ name, reach }) => ('value' in reach ? [{ name, reach: reach.value }] : [])),
      gone: gone && 'missing' in gone ? gone : { missing: 'not-reported' },
    },
    names.language,
  );
}

/** Share of every target group's need with a usable service within the distance. */
export function toReachFigure(answer: Answer, names: CodeNames): ReachFigure {
  const { basis, totals } = answer;
  const { language } = names;
  const texts = accessTexts(language);
  const rows = ordered(answer, names);
  const area = nameOf(basis.area, language);
  const km = totals.distance;
  const uncertain = rows.some(({ reach }) => 'lo' in reach);
  const model: FigureModel = {
    id: 'raekkevidde',
    eyebrow: texts('access.reachTitle'),
    unit: texts('access.shareUnit'),
    ...words(answer, rows, names),
    subline: texts('access.reachSub', { place: placePhrase(area, language), year: basis.period.to, km }),
    columns: [
      { key: 'targetGroup', label: texts('access.targetGroup'), kind: 'text' },
      { key: 'unit', label: texts('access.placesUnit'), kind: 'text' },
      { key: 'need', label: texts('access.need'), kind: 'integer' },
      { key: 'reach', label: texts('access.reach'), kind: 'share', interval: true },
      { key: 'hosts', label: texts('access.hosts'), kind: 'integer' },
    ],
    rows: rows.map(({ targetGroup, name, unit, need, reach, municipalitiesWithService }) => ({
      key: targetGroup,
      cells: [name, unitText(unit, language), need, reach, municipalitiesWithService],
    })),
    notes: [texts('access.outside')],
    basis,
    howToRead: [texts('access.readReach'), ...(uncertain ? [texts('access.readInterval')] : [])],
    fileParts: [area, texts('access.km', { n: km }), basis.period.to],
  };
  const chart: RankedBarsModel = {
    label: texts('access.reachTitle'),
    rowHeading: texts('access.targetGroup'),
    valueHeading: texts('access.reach'),
    rows: rows.map(({ targetGroup, name, reach }) => ({
      key: targetGroup,
      label: name,
      value: reach,
      text: 'value' in reach ? formatFigure(reach, 'share', language) : figureWord(reach, 'share', language),
    })),
    more: () => '',
  };
  return { model, chart };
}
