import type { ReactElement } from 'react';
import { deadlineText } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

const deadlineKeys = {
  planned: 'round.opensSentence',
  open: 'round.deadlineSentence',
  closed: 'round.deadlinePassed',
} as const;

/** When a round opens, or by when it must be answered, in words. */
export function WhenSentence({ round }: { readonly round: Schema<'RoundItem'> }): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const now = new Date().toISOString();
  const { phase, opensAt, deadlineAt } = round;
  const [opens, deadline] = [opensAt, deadlineAt].map((at) => deadlineText(at, now, language));
  return <>{words(deadlineKeys[phase], { opens: opens ?? '', deadline: deadline ?? '' })}</>;
}
