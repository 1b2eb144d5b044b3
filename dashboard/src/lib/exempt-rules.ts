import type { Texts } from '@tilbudsvifte/locale';
import type { WorkTextKey, WorkTexts } from '@tilbudsvifte/locale/work';
import type { Schema } from './api.ts';

type Exemption = Pick<Schema<'ExemptionItem'>, 'kind' | 'rule'>;

const counts: Readonly<Record<string, WorkTextKey>> = {
  served: 'column.modtagere',
  waiting: 'column.ventende',
  approved_places: 'column.pladserGodkendt',
  vacant_places: 'column.pladserLedige',
};

/** Rules one can be exempted from: the counts whose unusual changes ask for words. */
export const rules: readonly Exemption[] = [
  { kind: 'need', rule: 'served' },
  { kind: 'need', rule: 'waiting' },
  { kind: 'places', rule: 'approved_places' },
  { kind: 'places', rule: 'vacant_places' },
  { kind: 'places', rule: 'waiting' },
];

/** A rule as one word, for a list to choose from. */
export const ruleKey = ({ kind, rule }: Exemption): string => `${kind} ${rule}`;

/** What the rule asks about; a rule of a newer server keeps its own name. */
export function ruleText({ kind, rule }: Exemption, texts: Texts, words: WorkTexts): string {
  const count = counts[rule];
  return words('exemptions.ruleOf', { kind: texts(`kind.${kind}`), count: count ? words(count) : rule });
}
