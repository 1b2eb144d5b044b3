import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { outcomeInWords, whenInWords } from '@tilbudsvifte/locale/screens/scenarios';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { pageParams } from '../../../lib/search-params.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { SlopeCard } from '../slope-card.tsx';
import { TableCard } from '../table-card.tsx';
import { bridgeKey } from '../to-bridge-figure.ts';
import { comparedBy } from './compared-by.ts';
import { toComparedSlope, toComparedTable } from './to-comparison-figures.ts';
import type { ComparisonOf } from './to-comparison-figures.ts';

/** All outcomes of the scenarios as a table. */
export function ComparedTable({ answer, words, basis }: ComparisonOf): ReactElement {
  const model = useMemo(() => toComparedTable({ answer, words, basis }), [answer, words, basis]);
  return <TableCard model={model} language={words.language} />;
}

/** One outcome of the scenarios from base to scenario; the address says which. */
export function ComparedSlope({ answer, words, basis }: ComparisonOf): ReactElement | null {
  const [{ udfald }, change] = useSearchState();
  const rows = useMemo(() => comparedBy(answer), [answer]);
  const row = rows.find((one) => bridgeKey(one) === udfald) ?? rows[0];
  const figure = useMemo(
    () => row && toComparedSlope({ answer, words, basis }, row),
    [answer, words, basis, row],
  );
  if (!row || !figure) return null;
  const kind = answer.scenarios[0]?.document.kind ?? '';
  const options = rows.map((one) => ({
    value: bridgeKey(one),
    label: `${outcomeInWords(kind, one.outcome, words.language)} ${whenInWords(one.year, words.language)}`,
  }));
  return (
    <SlopeCard
      {...figure}
      controls={
        <SelectField
          label={words.texts('scenario.bridgeOutcome')}
          value={bridgeKey(row)}
          options={options}
          onChange={(value) => change({ udfald: pageParams.udfald.read(value) }, { replace: true })}
        />
      }
    />
  );
}
