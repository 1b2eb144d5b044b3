import type { ReactElement } from 'react';
import { overviewTexts } from '@tilbudsvifte/locale/screens/overview';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useTexts } from '../../../lib/use-texts.ts';

/** Frister og nye tal — how new the figures are, and what is known of the next; no date is made up. */
export function NewsSection({ basis }: { readonly basis: Schema<'Basis'> }): ReactElement {
  const everybodys = useTexts();
  const texts = useTextsOf(overviewTexts);
  const { edition, dataAsOf } = basis;
  const sentences = [
    ...(edition.publishedAt === null
      ? []
      : [everybodys('overview.editionPublished', { edition: edition.label, date: edition.publishedAt })]),
    ...(dataAsOf === null ? [] : [texts('front.news.asOf', { date: dataAsOf })]),
    texts('front.news.next'),
  ];
  return (
    <Section title={texts('front.news')}>
      <p>{sentences.join(' ')}</p>
      <PageLink to="/data" className="action-link">
        {texts('front.news.all')}
      </PageLink>
    </Section>
  );
}
