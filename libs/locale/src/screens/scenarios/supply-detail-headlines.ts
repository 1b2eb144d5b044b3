import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatRange } from '../../numbers/format-range.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { supplyFigureWords } from './supply-figure-words.ts';

const textsOf = makeTexts(supplyFigureWords);

/** Where a scenario's figure is about. */
interface Placed extends HeadlineBasis {
  readonly name: string;
  readonly area: string;
  readonly year: number;
}

/** Target groups short of places, with the scenario and in the base. */
export interface ScenarioPanelsView extends Placed {
  readonly base: number;
  readonly scenario: number;
  /** Groups whose need is shown, and those whose need is not. */
  readonly groups: number;
  readonly hidden: number;
}

/** Citizens who must find another place. */
export interface RippleView extends Placed {
  readonly citizens: Figure;
  readonly found: Figure;
  readonly without: Figure;
  readonly largest?: { readonly name: string; readonly citizens: Figure };
}

/** Places that a goal takes. */
export interface GoalView extends Placed {
  readonly targetGroup: string;
  readonly refusal: number;
  readonly required: Figure;
  readonly planned: Figure;
  readonly more: Figure;
}

function extentOf({ name, area, year }: Placed, language: Language): string {
  const names = { name: shortName(name), area: shortName(area), year: String(year) };
  return textsOf(language)('supplySaid.extent', names);
}

/** Headline of the panels — how many target groups are short of places, with the scenario and without. */
export function panelsOfScenarioHeadline(view: ScenarioPanelsView, language: Language): Headline {
  const texts = textsOf(language);
  const { base, scenario, groups, hidden, area, year } = view;
  const numbers = { base, scenario, groups, area: shortName(area), year: String(year) };
  const main = texts(base === scenario ? 'supplySaid.panelsSame' : 'supplySaid.panels', numbers);
  const without = hidden > 0 ? texts('supplySaid.panelsHidden', { n: hidden }) : '';
  return composeHeadline({ extent: extentOf(view, language), main: [main, without], basis: view }, language);
}

/** To one decimal, never negative zero. */
const shown = (figure: Figure): number => ('value' in figure ? Math.round(figure.value * 10) / 10 + 0 : 0);

function rippleSentence({ citizens, found, without }: RippleView, language: Language): string {
  const texts = textsOf(language);
  const gone = [citizens, found, without].find((figure) => 'missing' in figure);
  if (gone && 'missing' in gone) return unknownSentence(texts('supplySaid.rippleWhat'), gone, language);
  const numbers = { citizens: shown(citizens), found: shown(found), without: shown(without) };
  if (numbers.citizens <= 0) return texts('supplySaid.rippleNone');
  return texts(numbers.without > 0 ? 'supplySaid.ripple' : 'supplySaid.rippleAll', numbers);
}

/** Headline of the ripple — how many citizens must find another place, how many can, and from where most are. */
export function rippleHeadline(view: RippleView, language: Language): Headline {
  const { largest } = view;
  const n = largest ? shown(largest.citizens) : 0;
  const most =
    largest && n > 0
      ? textsOf(language)('supplySaid.rippleLargest', { name: shortName(largest.name), n })
      : '';
  const main = [rippleSentence(view, language), most];
  return composeHeadline({ extent: extentOf(view, language), main, basis: view }, language);
}

function goalSentence(view: GoalView, language: Language): string {
  const texts = textsOf(language);
  const { required, planned, more, refusal } = view;
  const names = { targetGroup: shortName(view.targetGroup), year: String(view.year) };
  const gone = [required, planned, more].find((figure) => 'missing' in figure);
  if (gone && 'missing' in gone) return unknownSentence(texts('supplySaid.goalWhat', names), gone, language);
  const numbers = {
    ...names,
    refusal,
    required: shown(required),
    planned: shown(planned),
    more: shown(more),
  };
  if (numbers.more <= 0) return texts('supplySaid.goalMet', numbers);
  const limits = 'value' in more && more.lo !== undefined && more.hi !== undefined && more.lo < more.hi;
  const range =
    limits && 'value' in more
      ? ` (${formatRange({ lo: Math.round(more.lo ?? 0), hi: Math.round(more.hi ?? 0) }, language)})`
      : '';
  return texts('supplySaid.goal', { ...numbers, range });
}

/**
 * Headline of a goal — how many places it takes and how many more that is than planned.
 * @example goalHeadline({ name: 'A', area: 'B', year: 2030, targetGroup: 'Autisme', refusal: 0.05,
 *   required: { value: 36 }, planned: { value: 25 }, more: { value: 11 } }, 'da').headline
 * // 'Autisme: 36 pladser skal til, så højst 5,0 % afvises i 2030; det er 11 flere end planlagt.'
 */
export function goalHeadline(view: GoalView, language: Language): Headline {
  const main = [goalSentence(view, language)];
  return composeHeadline({ extent: extentOf(view, language), main, basis: view }, language);
}
