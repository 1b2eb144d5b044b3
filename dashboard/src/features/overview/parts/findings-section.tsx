import type { ReactElement } from 'react';
import { overviewTexts } from '@tilbudsvifte/locale/screens/overview';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { sourceLine } from '../../../components/figure-card/source-line.ts';
import type { Schema } from '../../../lib/api.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { FindingView } from '../to-finding.ts';
import { ShareBar } from './share-bar.tsx';
import { Strip } from './strip.tsx';

/** What to notice, at most three things. */
export interface FindingsSectionProps {
  readonly findings: readonly FindingView[];
  readonly basis: Schema<'Basis'>;
}

function FindingCard({ finding }: { readonly finding: FindingView }): ReactElement {
  const texts = useTexts();
  const words = useTextsOf(overviewTexts);
  const { sentence, beside, why, strip, share, link } = finding;
  return (
    <li className="card third finding">
      <h3 className="figure-headline">{sentence}</h3>
      <p>{beside}</p>
      {strip && <Strip model={strip} />}
      {share !== undefined && <ShareBar share={share} />}
      <PageLink to={link.to} search={link.search} className="action-link">
        {texts(link.label)}
      </PageLink>
      <details className="how-to-read">
        <summary>{texts('overview.why')}</summary>
        <ul>
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <PageLink to="/metoder/$metode" params={{ metode: 'stand-out-score' }}>
          {words('front.score.method')}
        </PageLink>
      </details>
    </li>
  );
}

/** Tre ting at lægge mærke til — generated sentences, each with a spark figure and the reason why it is shown. */
export function FindingsSection({ findings, basis }: FindingsSectionProps): ReactElement {
  const texts = useTexts();
  return (
    <Section title={texts('overview.findings')}>
      {findings.length === 0 ? (
        <p>{texts('overview.findingsNone')}</p>
      ) : (
        <ol className="grid">
          {findings.map((finding) => (
            <FindingCard key={finding.key} finding={finding} />
          ))}
        </ol>
      )}
      <p className="figure-source">{sourceLine(basis, texts)}</p>
    </Section>
  );
}
