import type { ReactElement } from 'react';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import type { Schema } from '../../../lib/api.ts';
import { useCodeNames } from '../../../lib/use-code-names.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

/** More names than this are only counted. */
const mostNames = 12;

type Evidence = Schema<'EvidenceItem'>;

function useFacts(evidence: Evidence): readonly (readonly [name: string, value: string])[] {
  const texts = useTextsOf(evidenceTexts);
  const names = useCodeNames();
  const { coverage, approvalsMissing, methods, parameters, seed, edition, sha256, request } = evidence;
  const named = (codes: readonly string[]): string =>
    codes.map((code) => (names ? names.municipality(names.area(code)) : code)).join(', ');
  const { reported, expected, missing } = coverage;
  const missed = { reported, expected, names: named(missing) };
  return [
    [
      texts('evidence.coverage'),
      reported >= expected ? texts('evidence.coverageAll') : texts('evidence.coverageSome', missed),
    ],
    [
      texts('evidence.approvals'),
      approvalsMissing.length === 0
        ? texts('evidence.approvalsAll')
        : texts(approvalsMissing.length > mostNames ? 'evidence.approvalsMany' : 'evidence.approvalsSome', {
            n: approvalsMissing.length,
            names: named(approvalsMissing),
          }),
    ],
    [texts('evidence.edition'), edition.label],
    ...(methods.length === 0
      ? []
      : ([
          [texts('evidence.methods'), methods.map(({ key, version }) => `${key} ${version}`).join(', ')],
        ] as const)),
    ...(seed === null ? [] : ([[texts('evidence.seed'), String(seed)]] as const)),
    [
      texts('evidence.parameters'),
      Object.entries(parameters)
        .map(([name, value]) => `${name} = ${value}`)
        .join(', '),
    ],
    [texts('evidence.request'), request],
    [texts('evidence.hash'), sha256],
    [texts('evidence.editionHash'), edition.hash],
  ];
}

/** What frozen figures rest on: who had reported and approved, edition, methods, choices, and the fingerprints. */
export function EvidenceFacts({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  return (
    <details>
      <summary>{texts('evidence.details')}</summary>
      <dl className="fact-list wide fingerprint">
        {useFacts(evidence).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
