import type { ReactElement } from 'react';
import { LoadError } from '../../../components/empty-state/load-error.tsx';
import { Loading } from '../../../components/empty-state/loading.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { useDelivery } from '../delivery/use-delivery.ts';
import { useReportNames } from '../use-report-names.ts';
import { useForm } from '../ways/use-form.ts';
import { FormEditor } from './form-editor.tsx';

/** Which form is filled in. */
export interface WebFormProps {
  readonly round: Schema<'RoundItem'>;
  readonly form: Schema<'RoundForm'>;
}

/** Web form — a form of the round, filled with last time's figures, to be changed like a spreadsheet. */
export function WebForm({ round, form: standing }: WebFormProps): ReactElement {
  const { municipality, kind, state, deliveryId } = standing;
  const texts = useWorkTexts();
  const words = useTexts();
  const names = useReportNames(municipality);
  const place = { round, municipality, kind };
  const { data, error, refetch } = useForm(place);
  const refused = useDelivery(state === 'refused' ? deliveryId : undefined);
  // What was wrong is shown at its cell; where it cannot be fetched, the form can be filled in all the same.
  const isWaiting = refused.isLoading && !refused.error;
  const where = { municipality: names.municipality(municipality), period: round.period };
  return (
    <Section title={texts('webForm.title', { form: words(`kind.${kind}`), ...where })}>
      <p>
        <PageLink to="/indberetning" search={{ ik: municipality, runde: round.id }}>
          {texts('webForm.back')}
        </PageLink>
      </p>
      {data && !isWaiting && (
        <FormEditor
          key={kind}
          place={place}
          form={data}
          names={names}
          standing={standing}
          refused={refused.data?.way === 'form' ? refused.data.issues : []}
        />
      )}
      {!data && error && <LoadError error={error} onRetry={() => void refetch()} />}
      {((!data && !error) || isWaiting) && <Loading height="page" />}
    </Section>
  );
}
