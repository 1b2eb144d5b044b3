import type { ReactElement } from 'react';
import { momentText } from '@tilbudsvifte/locale/work';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useLanguage, useTexts } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { ReportNames } from '../use-report-names.ts';
import type { Delivery } from './use-delivery.ts';

/** What was submitted, by whom and when. */
export interface ReceiptProps {
  readonly delivery: Delivery;
  readonly round: Schema<'RoundItem'> | undefined;
  readonly names: ReportNames;
}

/** Receipt — what was submitted, approved and accepted, by whom and when, and the mark of the content; to be printed. */
export function Receipt({ delivery, round, names }: ReceiptProps): ReactElement | null {
  const texts = useWorkTexts();
  const words = useTexts();
  const language = useLanguage();
  const { kind, municipality, rows, contentHash } = delivery;
  if (!['submitted', 'approved', 'accepted'].includes(delivery.state)) return null;
  const now = new Date().toISOString();
  const steps = [
    ['delivery.receiptSubmitted', delivery.submittedBy, delivery.submittedAt],
    ['delivery.receiptApproved', delivery.approvedBy, delivery.approvedAt],
    ['delivery.receiptAccepted', delivery.acceptedBy, delivery.acceptedAt],
  ] as const;
  const about = {
    form: words(`kind.${kind}`),
    municipality: names.municipality(municipality),
    period: round?.period ?? '',
    round: round?.label ?? '',
    n: rows,
  };
  return (
    <div className="receipt">
      <Section title={texts('delivery.receipt')}>
        <p>{texts('delivery.receiptText', about)}</p>
        <ul className="plain-list">
          {steps.map(([key, user, at]) =>
            user === undefined || at === undefined ? null : (
              <li key={key}>{texts(key, { user, moment: momentText(at, now, language) })}</li>
            ),
          )}
        </ul>
        <p className="hash">{texts('delivery.receiptHash', { hash: contentHash })}</p>
        <button type="button" className="button receipt-print" onClick={() => window.print()}>
          {texts('delivery.print')}
        </button>
      </Section>
    </div>
  );
}
