import type { ReactElement } from 'react';
import { cooperationTexts } from '@tilbudsvifte/locale/screens/cooperation';
import type { CodeNames } from '../../lib/code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { CooperationAnswer } from './cooperation-view.ts';
import { membersOf } from './to-cluster-figure.ts';

/** Which municipalities each cluster holds. */
export function ClusterList({
  answer,
  names,
}: {
  readonly answer: CooperationAnswer;
  readonly names: CodeNames;
}): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  return (
    <dl className="fact-list cluster-list">
      {answer.totals.clusters.map(({ cluster }) => (
        <div key={cluster}>
          <dt>{texts('cooperation.clusterName', { name: names.municipality(cluster) })}</dt>
          <dd>{membersOf(answer, cluster, names)}</dd>
        </div>
      ))}
    </dl>
  );
}
