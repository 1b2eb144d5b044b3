import type { ReactElement } from 'react';
import { useState } from 'react';
import { ConfirmModal } from '../../components/confirm-dialog/confirm-modal.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { send } from '../../lib/send.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { ruleText } from '../../lib/exempt-rules.ts';
import { today } from '../../lib/today.ts';
import { exemptionsKey } from './use-exemptions.ts';

/** An exemption that counts today. */
export interface EndExemptionProps {
  readonly exemption: Schema<'ExemptionItem'>;
}

/** End an exemption — today becomes its last day, so that the log keeps what was given; asked about first. */
export function EndExemption({ exemption }: EndExemptionProps): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const nameOf = useMunicipalityName();
  const [asking, setAsking] = useState(false);
  const { kind, rule, reason, expiresOn } = exemption;
  const about = { municipality: nameOf(exemption.municipality), rule: ruleText(exemption, texts, words) };
  const { run, isPending, error } = useChange({
    make: (last: string) =>
      send({
        method: 'POST',
        path: '/rules/exemptions',
        body: { municipality: exemption.municipality, kind, rule, reason, expiresOn: last },
      }),
    stale: [exemptionsKey],
  });
  if (expiresOn <= today()) return <>{words('exemptions.endsToday')}</>;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={words('exemptions.endOf', about)}
        disabled={isPending}
        onClick={() => setAsking(true)}
      >
        {isPending ? words('work.sending') : words('exemptions.step')}
      </button>
      <ProblemNotice error={error} />
      {asking && (
        <ConfirmModal
          title={words('exemptions.endTitle')}
          confirm={words('exemptions.endNow')}
          onConfirm={() => run(today())}
          onClose={() => setAsking(false)}
        >
          <p>{words('exemptions.endAsk', about)}</p>
        </ConfirmModal>
      )}
    </>
  );
}
