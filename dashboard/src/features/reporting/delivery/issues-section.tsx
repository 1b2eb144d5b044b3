import type { ReactElement } from 'react';
import { Section } from '../../../components/page/section.tsx';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { IssueTable } from './issue-table.tsx';
import { OtherMark } from './other-mark.tsx';
import type { Delivery } from './use-delivery.ts';

/** What is wrong with a delivery, and what can be done at once; what is only worth knowing comes after. */
export function IssuesSection({
  delivery,
  corrects,
}: {
  readonly delivery: Delivery;
  readonly corrects: boolean;
}): ReactElement | null {
  const texts = useWorkTexts();
  const errors = delivery.issues.filter(({ severity }) => severity === 'error');
  const notices = delivery.issues.filter(({ severity }) => severity === 'notice');
  const typed = delivery.way === 'form' && corrects;
  if (delivery.issues.length === 0) return null;
  return (
    <>
      {errors.length > 0 && (
        <Section title={texts('delivery.issues', { n: errors.length })}>
          <p>{texts(typed ? 'delivery.issuesHelpForm' : 'delivery.issuesHelp')}</p>
          {corrects && <OtherMark delivery={delivery} />}
          <IssueTable
            delivery={delivery}
            issues={errors}
            caption={texts('delivery.issuesCaption')}
            fixable={typed}
          />
        </Section>
      )}
      {notices.length > 0 && (
        <Section title={texts('delivery.notices', { n: notices.length })}>
          <IssueTable delivery={delivery} issues={notices} caption={texts('delivery.noticesCaption')} />
        </Section>
      )}
    </>
  );
}
