import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { profileTexts, profileWords, toProfile } from '@tilbudsvifte/locale/screens/profile';
import { DocumentLinks } from '../../components/document-links/document-links.tsx';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { sourceLine } from '../../components/figure-card/source-line.ts';
import { Loading } from '../../components/empty-state/loading.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { ProfileSection } from './profile-section.tsx';

// The small tables say what is withheld; who has reported is said once for all six.
const inSections = ['withheld-cells'];

function Profile({
  answer,
  names,
}: {
  readonly answer: Schema<'MunicipalityProfileAnswer'>;
  readonly names: CodeNames;
}): ReactElement {
  const texts = useTextsOf(profileTexts);
  const everybodys = useTexts();
  const words = useMemo(() => profileWords(answer, names, names.language), [answer, names]);
  const sections = useMemo(() => toProfile(words), [words]);
  const { name, area } = words;
  const { reported, municipality, year } = answer.totals;
  const { edition, area: basisArea } = answer.basis;
  return (
    <div className="profile">
      <Notices notices={answer.notices.filter(({ code }) => !inSections.includes(code))} />
      {!reported && (
        <p className="profile-gap">{texts('profile.notReported', { name, year: String(year) })}</p>
      )}
      {sections.map((section) => (
        <ProfileSection key={section.key} section={section} name={name} area={area} code={municipality} />
      ))}
      {edition.publishedAt !== null && (
        <DocumentLinks
          what="annex"
          path={`/documents/annexes/${municipality}`}
          asked={{ edition: edition.id, area: basisArea.code }}
        />
      )}
      <p className="figure-source">{sourceLine(answer.basis, everybodys)}</p>
    </div>
  );
}

function Unknown({ code }: { readonly code: string }): ReactElement {
  const texts = useTextsOf(profileTexts);
  return (
    <Page title={texts('profile.pageTitle')} context={null}>
      <div className="empty-state" role="alert">
        <p className="empty-what">{texts('profile.unknown', { code })}</p>
        <PageLink to="/">{texts('profile.choose')}</PageLink>
      </div>
    </Page>
  );
}

interface KnownProps {
  readonly code: string;
  readonly names: CodeNames;
}

function Known({ code, names }: KnownProps): ReactElement {
  const { areaCode } = useChoices();
  const query = useAnalysis('municipality-profile', { municipality: code, area: areaCode });
  return (
    <AnswerState query={query} height="page">
      {(answer) => <Profile answer={answer} names={names} />}
    </AnswerState>
  );
}

/** Profile of the municipality with a code; a code that is on no list has none. */
export function MunicipalityProfile({ code }: { readonly code: string }): ReactElement {
  const texts = useTextsOf(profileTexts);
  const names = useCodeNames();
  const name = names?.municipality(code);
  if (names && name === code) return <Unknown code={code} />;
  const title = name === undefined ? texts('profile.pageTitle') : texts('profile.title', { name });
  return (
    <Page title={title} lead={texts('profile.lead')} context={null}>
      {names ? <Known code={code} names={names} /> : <Loading height="page" />}
    </Page>
  );
}
