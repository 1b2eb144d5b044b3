import type { ReactElement } from 'react';
import { formatDecimal, formatInteger } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import type { TableColumn, TableRow } from '../../../components/figure-card/figure-model.ts';
import type { Schema } from '../../../lib/api.ts';
import { useAnalysis } from '../../../lib/queries/use-analysis.ts';
import { useChoices } from '../../../lib/use-choices.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { placeName } from '../compare-names.ts';
import type { CompareNames } from '../compare-names.ts';

interface PeersProps {
  readonly municipality: string;
  readonly names: CompareNames;
}

const traits = ['population', 'share0to22', 'share18to64', 'municipalityGroup', 'kmToNearest'] as const;
const traitKinds = {
  population: 'integer',
  share0to22: 'share',
  share18to64: 'share',
  municipalityGroup: 'integer',
  kmToNearest: 'decimal',
} as const;

/** Similar municipalities differ in the second decimal. */
const distanceWord = (distance: Figure, language: Language): string =>
  'value' in distance ? formatDecimal(distance.value, language, 2) : '';

function Answered({
  answer,
  municipality,
  names,
}: PeersProps & { readonly answer: Schema<'PeersAnswer'> }): ReactElement {
  const texts = useTextsOf(compareTexts);
  const similar = names.rule === 'lignende';
  const rows = answer.figures.filter(({ rule }) => rule === (similar ? 'similar' : 'neighbours'));
  const name = placeName(names, municipality);
  const columns: TableColumn[] = [
    { key: 'municipality', label: texts('compare.place'), kind: 'text' },
    { key: 'distanceKm', label: texts('compare.peersKm'), kind: 'decimal' },
    ...(similar
      ? [
          {
            key: 'structuralDistance',
            label: texts('compare.peersDistance'),
            kind: 'text',
          } satisfies TableColumn,
        ]
      : []),
    ...traits.map((trait): TableColumn => ({
      key: trait,
      label: texts(`compare.trait.${trait}`),
      kind: traitKinds[trait],
    })),
  ];
  const row = (peer: Schema<'PeerRow'>, own = false): TableRow => ({
    key: peer.municipality,
    own,
    cells: [
      own ? texts('compare.ownRow', { name }) : placeName(names, peer.municipality),
      peer.distanceKm,
      ...(similar ? [distanceWord(peer.structuralDistance, names.language)] : []),
      ...traits.map((trait) => peer[trait]),
    ],
  });
  const { own, ingredients } = answer.totals;
  const weights = ingredients
    .map(
      ({ ingredient, weight }) =>
        `${texts(`compare.trait.${ingredient}`)} ${formatInteger(weight, names.language)}`,
    )
    .join(', ');
  const caption = texts(similar ? 'compare.peersSimilar' : 'compare.peersNearest', { n: rows.length, name });
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={[...(own ? [row(own, true)] : []), ...rows.map((peer) => row(peer))]}
      />
      {similar && <p className="hint">{texts('compare.peersWeights', { weights })}</p>}
    </>
  );
}

/** Hvem der sammenlignes med — the peers with distance and traits, and for similar ones the published weights. */
export function PeersTable({ municipality, names }: PeersProps): ReactElement {
  const { areaCode } = useChoices();
  const query = useAnalysis('peers', { area: areaCode, municipality });
  return (
    <AnswerState query={query} height="figure">
      {(answer) => <Answered answer={answer} municipality={municipality} names={names} />}
    </AnswerState>
  );
}
