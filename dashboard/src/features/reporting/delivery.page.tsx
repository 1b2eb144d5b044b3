import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { LoadError } from '../../components/empty-state/load-error.tsx';
import { Loading } from '../../components/empty-state/loading.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { DeliveryContent } from './delivery/delivery-content.tsx';
import { useDelivery } from './delivery/use-delivery.ts';
import { useMunicipalities } from '../../lib/queries/use-reference.ts';

const roles = ['reporter', 'approver', 'secretariat', 'administrator'] as const;

function Missing(): ReactElement {
  const texts = useWorkTexts();
  return (
    <div className="empty-state">
      <p className="empty-what">{texts('delivery.missing')}</p>
      <p>{texts('delivery.missingHelp')}</p>
    </div>
  );
}

function Found({ id, session }: { readonly id: string; readonly session: Session }): ReactElement {
  const { data, error, refetch } = useDelivery(id);
  if (data) return <DeliveryContent key={id} delivery={data} session={session} />;
  if (error instanceof ApiProblem && error.code === 'not-found') return <Missing />;
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  return <Loading height="page" />;
}

/** The page's title says what is delivered, once that is known. */
function useTitle(id: string): string {
  const texts = useWorkTexts();
  const words = useTexts();
  const { data } = useDelivery(id);
  const towns = useMunicipalities().data?.items ?? [];
  if (!data) return texts('reporting.title');
  const { kind, municipality: code } = data;
  const municipality = towns.find((town) => town.code === code)?.name ?? code;
  return texts('delivery.title', { form: words(`kind.${kind}`), municipality });
}

/** `/indberetning/$delivery` — one delivery: what was read, what is wrong or unusual, and the steps to its approval. */
export function DeliveryPage(): ReactElement {
  const { delivery = '' }: { delivery?: string } = useParams({ strict: false });
  const title = useTitle(delivery);
  return (
    <WorkPage title={title} roles={roles}>
      {(session) => <Found id={delivery} session={session} />}
    </WorkPage>
  );
}
