import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';

/** Completeness and timeliness of a round in words. */
export function roundSummary(
  { submitted, accepted, inTime }: Pick<Schema<'RoundStatus'>, 'submitted' | 'accepted' | 'inTime'>,
  texts: WorkTexts,
): string {
  const { done, of } = submitted;
  if (of === 0) return texts('round.summaryEmpty');
  if (done === 0) return texts('round.summaryNone', { of });
  const late = inTime.of - inTime.done;
  return texts('round.summary', { submitted: done, of, share: done / of, accepted: accepted.done, late });
}
