import { useState } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useVersions } from '../../lib/queries/use-agreements.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { VersionDifferences } from './version-differences.tsx';

function Version({
  agreement,
  version: { no, status, madeAt, sha256 },
}: {
  readonly agreement: string;
  readonly version: Schema<'VersionItem'>;
}): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const said = {
    no: String(no),
    status: texts(`agreement.status.${status}`),
    date: formatDate(madeAt, language),
  };
  return (
    <li>
      <p>
        <strong>{texts('agreement.version.of', said)}</strong>
      </p>
      <p className="hint fingerprint">{texts('agreement.version.hash', { hash: sha256 })}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts('agreement.version.show', { no: String(no) })}</summary>
        {open && <VersionDifferences agreement={agreement} no={no} />}
      </details>
    </li>
  );
}

/** Versioner — the agreement as it was each time its status moved, and what each version changed. */
export function VersionsSection({ agreement }: { readonly agreement: string }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const query = useVersions(agreement);
  return (
    <Section title={texts('agreement.versions')}>
      <AnswerState query={query} height="card">
        {({ versions }) =>
          versions.length === 0 ? (
            <p>{texts('agreement.versions.none')}</p>
          ) : (
            <ul className="version-list">
              {[...versions]
                .sort((a, b) => b.no - a.no)
                .map((version) => (
                  <Version key={version.no} agreement={agreement} version={version} />
                ))}
            </ul>
          )
        }
      </AnswerState>
    </Section>
  );
}
