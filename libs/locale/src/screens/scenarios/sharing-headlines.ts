import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatMoney } from '../../numbers/format-money.ts';
import { joinNames } from './join-names.ts';
import { sharingTexts } from './sharing-words.ts';

/** A rule of sharing as sentences name it. */
export type SaidRule = 'rate' | 'objective' | 'two-part' | 'scrb' | 'shapley' | 'nucleolus';

/** A participant and an amount of its. */
export interface SaidAmount {
  readonly name: string;
  readonly amount: Figure;
}

/** What the participants pay by a rule, beside today's rate. */
export interface SharesView extends HeadlineBasis {
  readonly rule: SaidRule;
  readonly bill: Figure;
  /** Change from the rate to the rule, by participant. */
  readonly changes: readonly SaidAmount[];
}

/** Who would leave under a rule. */
export interface StabilityView extends HeadlineBasis {
  readonly rule: SaidRule;
  /** How many rules are shown. */
  readonly rules: number;
  readonly overpaid: Figure;
  readonly members: readonly string[];
}

/** What an empty place costs extra under a rule, by participant. */
export interface VacantPlaceView extends HeadlineBasis {
  readonly rule: SaidRule;
  readonly lost: readonly SaidAmount[];
}

/** A kroner is the least that a sentence speaks of. */
const LEAST_DKK = 1;
/** Less than a thousandth of the bill is "much the same". */
const FLOOR = 0.001;

const ruleIn = (rule: SaidRule, language: Language): string =>
  sharingTexts(language)(`sharing.inSentence.${rule}`);

function largest(
  amounts: readonly SaidAmount[],
): { readonly name: string; readonly value: number } | undefined {
  const known = amounts.flatMap(({ name, amount }) =>
    'value' in amount ? [{ name, value: amount.value }] : [],
  );
  return known.reduce<(typeof known)[number] | undefined>(
    (best, one) => (best && Math.abs(best.value) >= Math.abs(one.value) ? best : one),
    undefined,
  );
}

const goneOf = (amounts: readonly SaidAmount[]) =>
  amounts.flatMap(({ amount }) => ('missing' in amount ? [amount] : []))[0];

function sharesSentence({ rule, bill, changes }: SharesView, language: Language): string {
  const texts = sharingTexts(language);
  const gone = goneOf(changes);
  const said = { rule: ruleIn(rule, language) };
  if (gone) return unknownSentence(texts('sharingHeadline.sharesWhat', said), gone, language);
  const most = largest(changes);
  const least = Math.max(LEAST_DKK, 'value' in bill ? FLOOR * bill.value : 0);
  if (!most || Math.abs(most.value) < least) return texts('sharingHeadline.same', said);
  return texts('sharingHeadline.moves', {
    ...said,
    name: shortName(most.name),
    amount: formatMoney(Math.abs(most.value), language),
    direction: most.value < 0 ? 'less' : 'more',
  });
}

/**
 * Headline of the shares — whose payment changes most, and which way, from the rate to another rule.
 * @example sharesHeadline({ rule: 'objective', bill: { value: 19_485_011 },
 *   changes: [{ name: 'Dragør', amount: { value: -903_396 } }, { name: 'Ishøj', amount: { value: 460_555 } }] }, 'da').headline
 * // 'Dragør betaler 903.396 kr. mindre med objektiv finansiering end med taksten, den største ændring.'
 */
export function sharesHeadline(view: SharesView, language: Language): Headline {
  const { bill, changes } = view;
  const known = 'value' in bill;
  const extent = sharingTexts(language)('sharingHeadline.sharesExtent', {
    n: changes.length,
    bill: known ? formatMoney(bill.value, language) : '–',
  });
  return composeHeadline({ extent, main: [sharesSentence(view, language)], basis: view }, language);
}

function stabilitySentence({ rule, overpaid, members }: StabilityView, language: Language): string {
  const texts = sharingTexts(language);
  const said = { rule: ruleIn(rule, language) };
  if (!('value' in overpaid))
    return unknownSentence(texts('sharingHeadline.rulesWhat', said), overpaid, language);
  if (overpaid.value < LEAST_DKK) return texts('sharingHeadline.stable', said);
  return texts('sharingHeadline.unstable', {
    ...said,
    members: shortName(joinNames(members, language)),
    amount: formatMoney(overpaid.value, language),
  });
}

/**
 * Headline of the rules — whether any group would be better off alone under a rule, and which one most.
 * @example stabilityHeadline({ rule: 'rate', rules: 6, overpaid: { value: 465_455 }, members: ['Dragør', 'Ishøj'] }, 'da').headline
 * // 'Dragør og Ishøj betaler sammen 465.455 kr. mere med taksten, end et tilbud for dem selv ville koste.'
 */
export function stabilityHeadline(view: StabilityView, language: Language): Headline {
  const extent = sharingTexts(language)('sharingHeadline.rulesExtent', { n: view.rules });
  return composeHeadline({ extent, main: [stabilitySentence(view, language)], basis: view }, language);
}

function vacantSentence({ rule, lost }: VacantPlaceView, language: Language): string {
  const texts = sharingTexts(language);
  const said = { rule: ruleIn(rule, language) };
  const gone = goneOf(lost);
  if (gone) return unknownSentence(texts('sharingHeadline.vacantWhat'), gone, language);
  const most = largest(lost);
  if (!most || most.value < LEAST_DKK) return texts('sharingHeadline.vacantNone', said);
  return texts('sharingHeadline.vacant', {
    ...said,
    name: shortName(most.name),
    amount: formatMoney(most.value, language),
  });
}

/**
 * Headline of an empty place — whom it costs most under a rule.
 * @example vacantPlaceHeadline({ rule: 'rate', lost: [{ name: 'Dragør', amount: { value: 1_010_526 } }] }, 'da').headline
 * // 'En plads, der står tom et år, koster Dragør 1,0 mio. kr. ekstra med taksten.'
 */
export function vacantPlaceHeadline(view: VacantPlaceView, language: Language): Headline {
  const extent = sharingTexts(language)('sharing.vacantSub');
  return composeHeadline({ extent, main: [vacantSentence(view, language)], basis: view }, language);
}
