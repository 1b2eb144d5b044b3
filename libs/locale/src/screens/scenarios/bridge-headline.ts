import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { nameInSentence } from '../../headlines/name-in-sentence.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { differenceInWords, figureInWords } from './amount-in-words.ts';
import { scenarioHeadlines } from './headline-words.ts';
import { verdictOf } from './scenario-headline.ts';

const textsOf = makeTexts(scenarioHeadlines);

/** How the changes of a scenario make up the difference of one outcome. */
export interface BridgeView extends HeadlineBasis {
  /** Name of the outcome. */
  readonly outcome: string;
  readonly unit: string;
  readonly base: Figure;
  readonly changes: readonly { readonly name: string; readonly alone: Figure }[];
  readonly interaction: Figure;
  readonly total: Figure;
}

type Present = Extract<Figure, { readonly value: number }>;
const isKnown = (figure: Figure): figure is Present => 'value' in figure;

/** The change that makes up more than half of the difference, the same way; none where no one does. */
function mostOf({
  changes,
  total,
}: BridgeView): { readonly name: string; readonly alone: Present } | undefined {
  if (!isKnown(total) || total.value === 0 || changes.length < 2) return undefined;
  const half = total.value / 2;
  const found = changes.find(
    ({ alone }) => isKnown(alone) && alone.value / half > 1 && alone.value / half <= 2,
  );
  return found && isKnown(found.alone) ? { name: found.name, alone: found.alone } : undefined;
}

function mainSentence(view: BridgeView, language: Language): string {
  const texts = textsOf(language);
  const { base, total, unit } = view;
  const outcome = shortName(view.outcome);
  if (!isKnown(total))
    return unknownSentence(texts('bridge.unknown', { outcome: nameInSentence(outcome) }), total, language);
  const said = (figure: Figure): string => differenceInWords(figure, unit, language);
  const most = mostOf(view);
  if (most)
    return texts('bridge.main', {
      outcome,
      change: shortName(most.name),
      alone: said(most.alone),
      total: said(total),
    });
  const end: Figure = isKnown(base) ? { value: base.value + total.value } : base;
  return texts('bridge.single', {
    outcome,
    base: figureInWords(base, unit, language),
    scenario: figureInWords(end, unit, language),
    total: said(total),
  });
}

/**
 * Headline of the way from base to scenario — the change that corresponds to most of the difference, and what the
 * changes do only together.
 * @example bridgeHeadline({ outcome: 'Manglende pladser', unit: 'places', base: { value: 20 }, changes: [
 *   { name: 'Nyt botilbud', alone: { value: -8 } }, { name: 'Lukning', alone: { value: 1 } }],
 *   interaction: { value: -1 }, total: { value: -8 } }, 'da').headline
 * // 'Manglende pladser: Nyt botilbud svarer til størstedelen af forskellen, −8 af −8. −1 kommer først, når ændringerne virker sammen.'
 */
export function bridgeHeadline(view: BridgeView, language: Language): Headline {
  const texts = textsOf(language);
  const { interaction, unit, base } = view;
  const tells = isKnown(interaction) && ['less', 'more'].includes(verdictOf(interaction, base, unit));
  return composeHeadline(
    {
      extent: texts('bridge.extent', { outcome: shortName(view.outcome) }),
      main: [
        mainSentence(view, language),
        tells ? texts('bridge.interaction', { amount: differenceInWords(interaction, unit, language) }) : '',
      ],
      basis: view,
    },
    language,
  );
}
