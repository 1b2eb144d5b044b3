import type { ReferenceBarsModel } from '@tilbudsvifte/charts';
import { compareDanish, figureWord } from '@tilbudsvifte/locale';
import { costEffectsHeadline } from '@tilbudsvifte/locale/screens/costs';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { costBreaks } from './cost-breaks.ts';
import type { CostWords } from './cost-words.ts';
import { costTexts } from './cost-texts.ts';

/** What the change consists of in every municipality. */
export interface EffectsFigure {
  readonly model: FigureModel;
  /** The change of each as a share, largest first. */
  readonly bars: ReferenceBarsModel;
}

type Answer = Schema<'CostDecompositionAnswer'>;
type Effect = Schema<'CostEffectRow'>['effect'];

const effects: readonly Effect[] = ['population', 'age', 'volume', 'mix', 'real-price', 'general-price'];
const gone: Figure = { missing: 'not-reported' };

interface Changed {
  readonly code: string;
  readonly name: string;
  readonly startDkk: Figure;
  readonly endDkk: Figure;
  readonly changeDkk: Figure;
  readonly share: Figure;
  readonly terms: readonly Figure[];
}

const shareOf = (change: Figure, start: Figure): Figure => {
  if (!('value' in change)) return change;
  if (!('value' in start)) return start;
  return start.value === 0 ? { missing: 'zero-base' } : { value: change.value / start.value };
};

function changedOf({ figures, changes = [] }: Answer, words: CostWords): Changed[] {
  const term = (code: string, effect: Effect): Figure =>
    figures.find((row) => row.municipality === code && row.effect === effect)?.amountDkk ?? gone;
  return changes.map(({ municipality: code, startDkk, endDkk, changeDkk }) => ({
    code,
    name: code === 'area' ? words.areaName : (words.municipalities.get(code)?.name ?? code),
    startDkk,
    endDkk,
    changeDkk,
    share: shareOf(changeDkk, startDkk),
    terms: effects.map((effect) => term(code, effect)),
  }));
}

const size = ({ share }: Changed): number => ('value' in share ? share.value : Number.NEGATIVE_INFINITY);

const rowOf = ({ code, name, startDkk, endDkk, changeDkk, share, terms }: Changed): TableRow => ({
  key: code,
  cells: [name, startDkk, ...terms, endDkk, changeDkk, share],
});

function modelOf(answer: Answer, changed: readonly Changed[], words: CostWords): FigureModel {
  const { language } = words;
  const [texts, own] = [costTexts(language), costTexts(language)];
  const { fromYear, toYear } = answer.totals;
  const years = { from: String(fromYear), to: String(toYear) };
  const places = changed.filter(({ code }) => code !== 'area');
  const known = places.flatMap(({ code, name, share }) =>
    'value' in share ? [{ name, share: share.value, ...(code === words.own && { own: true }) }] : [],
  );
  return {
    id: 'aendringen-i-alle-kommuner',
    eyebrow: own('costEffects.eyebrow'),
    unit: own('costEffects.unit'),
    ...costEffectsHeadline({ ...headlineBasis(answer.basis), fromYear, toYear, changes: known }, language),
    subline: own('costEffects.subline', { place: words.areaName, ...years }),
    columns: [
      { key: 'municipality', label: texts('table.municipality'), kind: 'text' },
      { key: 'startDkk', label: texts('costs.level', { year: years.from }), kind: 'money' },
      ...effects.map((key) => ({ key, label: texts(`effect.${key}`), kind: 'money' as const })),
      { key: 'endDkk', label: texts('costs.level', { year: years.to }), kind: 'money' },
      { key: 'changeDkk', label: own('costEffects.change'), kind: 'money' },
      { key: 'changeShare', label: own('costEffects.changeShare'), kind: 'share' },
    ],
    rows: [
      ...places.map((place) => ({ ...rowOf(place), ...(place.code === words.own && { own: true }) })),
      ...changed.filter(({ code }) => code === 'area').map((area) => ({ ...rowOf(area), total: true })),
    ],
    notes: [own('costEffects.openRow'), ...costBreaks(answer.notices, [fromYear, toYear], language).notes],
    basis: answer.basis,
    howToRead: [own('costEffects.read')],
    fileParts: [words.areaName, `${years.from}-${years.to}`],
  };
}

function barsOf(changed: readonly Changed[], words: CostWords, label: string): ReferenceBarsModel {
  const { language } = words;
  const area = changed.find(({ code }) => code === 'area');
  return {
    label,
    headings: {
      name: costTexts(language)('table.municipality'),
      value: costTexts(language)('costEffects.changeShare'),
    },
    bars: changed
      .filter((one) => one !== area)
      .sort((a, b) => (size(a) === size(b) ? compareDanish(a.name, b.name) : size(b) - size(a)))
      .map(({ code, name, share }) => ({
        key: code,
        name,
        abbreviation: words.municipalities.get(code)?.abbreviation ?? code,
        figure: share,
        text: figureWord(share, 'share', language),
        ...(code === words.own && { own: true }),
      })),
    ...(area &&
      'value' in area.share && {
        reference: {
          value: area.share.value,
          label: `${words.areaName}: ${figureWord(area.share, 'share', language)}`,
        },
      }),
  };
}

/** Terms of every municipality's change — bars of the whole change, and a table with a column per term. */
export function toEffectsFigure(answer: Answer, words: CostWords): EffectsFigure {
  const changed = changedOf(answer, words).sort((a, b) => compareDanish(a.name, b.name));
  const model = modelOf(answer, changed, words);
  return { model, bars: barsOf([...changed], words, model.headline) };
}
