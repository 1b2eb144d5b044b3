import type { ReactElement } from 'react';
import { alertsTexts, watchedNumber } from '@tilbudsvifte/locale/screens/alerts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import type { WatchForm } from './use-watch-form.ts';

/** What the figure is now — or why it is not shown, and whether it is beyond the limit already. */
export function PresentNow({
  form: { fields, present, limit },
}: {
  readonly form: Pick<WatchForm, 'fields' | 'present' | 'limit'>;
}): ReactElement {
  const words = useTexts();
  const texts = useTextsOf(alertsTexts);
  const language = useLanguage();
  if (present?.indicator !== fields.indicator) return <p role="status" />;
  const { value, period, edition } = present;
  if ('missing' in value) {
    const reason = words(`missing.${value.missing}`);
    return <p role="status">{texts('alerts.watch.presentMissing', { reason })}</p>;
  }
  const isBeyond =
    limit !== undefined && (fields.direction === 'above' ? value.value > limit : value.value < limit);
  const now = {
    value: watchedNumber(present, value.value, language),
    period: period ?? '',
    edition: edition.label,
  };
  return (
    <p role="status">
      {texts('alerts.watch.present', now)} {isBeyond && texts('alerts.watch.beyondNow')}
    </p>
  );
}
