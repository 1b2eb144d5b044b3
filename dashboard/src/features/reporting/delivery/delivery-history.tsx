import type { ReactElement } from 'react';
import type { WorkTextKey } from '@tilbudsvifte/locale/work';
import { momentText } from '@tilbudsvifte/locale/work';
import { Section } from '../../../components/page/section.tsx';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { Delivery } from './use-delivery.ts';

function commentOf(detail: object): string {
  const { comment }: { comment?: unknown } = detail;
  return typeof comment === 'string' ? comment : '';
}

/** What was done with a delivery, by whom and when, oldest first. */
export function DeliveryHistory({ history }: Pick<Delivery, 'history'>): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const now = new Date().toISOString();
  return (
    <Section title={texts('delivery.history')}>
      <ol className="plain-list">
        {history.map(({ at, user, action, detail }) => (
          <li key={`${at} ${action}`}>
            {texts('delivery.changedBy', {
              user,
              moment: momentText(at, now, language),
              action: texts(`delivery.did.${action}` as WorkTextKey),
            })}
            {commentOf(detail) !== '' && <q>{commentOf(detail)}</q>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
