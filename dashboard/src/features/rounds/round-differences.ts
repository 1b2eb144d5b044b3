import type { Language } from '@tilbudsvifte/locale';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { Difference } from '../../components/conflict-notice/conflict-notice.tsx';
import { localTimeText } from '../../lib/local-time-text.ts';
import type { RoundFields } from './round-fields.ts';

const names = ['label', 'opensAt', 'deadlineAt', 'note'] as const;

/** What holds now beside what was typed, for every field that was typed. */
export function roundDifferences(
  now: RoundFields,
  typed: Partial<RoundFields>,
  { texts, language }: { readonly texts: WorkTexts; readonly language: Language },
): readonly Difference[] {
  const shown = (name: keyof RoundFields, value: string): string =>
    name === 'label' || name === 'note' ? value : localTimeText(value, language);
  return names.flatMap((name) => {
    const mine = typed[name];
    return mine === undefined
      ? []
      : [{ label: texts(`rounds.${name}`), theirs: shown(name, now[name]), mine: shown(name, mine) }];
  });
}
