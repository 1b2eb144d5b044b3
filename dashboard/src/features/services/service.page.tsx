import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { useEdition } from '../../lib/queries/use-edition.ts';
import { useService } from '../../lib/queries/use-service.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { BuyersCard } from './buyers-card.tsx';
import { PlacesCards } from './places-cards.tsx';
import { RatesCard } from './rates-card.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { useServiceNames } from './use-service-names.ts';

// One service is not a share of municipalities; where it has not reported, the places say so.
const aboutMunicipalities = 'coverage-partial';

function BackToList(): ReactElement {
  return <PageLink to="/tilbudsvifte">{useTexts()('service.backToList')}</PageLink>;
}

function NotInEdition(): ReactElement {
  const texts = useTexts();
  const edition = useEdition().edition?.label ?? '';
  return (
    <Page title={texts('service.notFoundTitle')} context={null}>
      <div className="empty-state" role="alert">
        <p className="empty-what">{texts('service.notFound', { edition })}</p>
        <BackToList />
      </div>
    </Page>
  );
}

function ServiceParts({ answer }: { readonly answer: Schema<'ServicePageAnswer'> }): ReactElement {
  const texts = useTexts();
  const names = useServiceNames();
  const shared = { answer, names };
  const { rates, buyers } = answer.totals;
  return (
    <>
      <Notices notices={answer.notices.filter(({ code }) => code !== aboutMunicipalities)} />
      <Section title={texts('service.facts')}>
        <ServiceFacts service={answer.totals.service} names={names} />
      </Section>
      <Section title={texts('service.placesTitle')}>
        <PlacesCards {...shared} />
      </Section>
      <Section title={texts('services.price')}>
        {rates.length > 0 ? <RatesCard {...shared} /> : <p>{texts('service.rateUnknown')}</p>}
      </Section>
      <Section title={texts('service.buyersTitle')}>
        {buyers.length > 0 ? <BuyersCard {...shared} /> : <p>{texts('service.buyersNone')}</p>}
      </Section>
    </>
  );
}

/** One service of the register: facts, places over time, rates, buyers. */
export function ServicePage(): ReactElement {
  const { tilbud = '' } = useParams({ strict: false });
  const query = useService(tilbud);
  const { data, error } = query;
  if (error instanceof ApiProblem && error.status === 404 && error.code === 'not-found')
    return <NotInEdition />;
  return (
    <Page title={data?.totals.service.name ?? tilbud} context={null}>
      <p>
        <BackToList />
      </p>
      <AnswerState query={query} height="page">
        {(answer) => <ServiceParts answer={answer} />}
      </AnswerState>
    </Page>
  );
}
