import type { ReactElement } from 'react';
import type {
  AssumedValue,
  AssumptionDifference,
  Lever,
  ScenarioKind,
} from '../../../lib/scenario-answers.ts';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { fieldName, fieldValue, leverName } from '../editor/field-words.ts';
import type { ComparisonProps } from './comparison-content.tsx';

/** Where assumptions differ. */
export interface DifferenceTableProps extends ComparisonProps {
  readonly kind: ScenarioKind;
  readonly levers: readonly Lever[];
}

interface RowProps extends DifferenceTableProps {
  readonly difference: AssumptionDifference;
}

const said = (value: AssumedValue | null | undefined): string => JSON.stringify(value ?? null);

function rowName({ difference, kind, levers, words, answer }: RowProps): string {
  const { lever: key, occurrence, field: name } = difference;
  const lever = levers.find((one) => one.key === key);
  const field = lever?.fields.find((one) => one.name === name);
  const bare = leverName({ kind, words }, key);
  const several = answer.differences.some((one) => one.lever === key && one.occurrence > 1);
  const numbered = several ? words.texts('comparison.nth', { name: bare, n: occurrence }) : bare;
  return field ? `${numbered}: ${fieldName({ kind, words }, { lever: key, field })}` : numbered;
}

function Row(props: RowProps): ReactElement {
  const { difference, kind, levers, words } = props;
  const { texts } = words;
  const lever = levers.find(({ key }) => key === difference.lever);
  const field = lever?.fields.find(({ name }) => name === difference.field);
  const first = said(difference.values[0]?.value);
  return (
    <tr>
      <th scope="row">{rowName(props)}</th>
      {difference.values.map(({ id, value }, i) => {
        const differs = i > 0 && said(value) !== first;
        const word =
          value === null || !field
            ? texts('comparison.notAssumed')
            : fieldValue({ kind, words }, field, value);
        return (
          <td key={id} className={differs ? 'differs' : undefined}>
            {word}
            {differs && <span className="differs-word">{texts('comparison.differs')}</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** Difference table (F18) — the assumptions that are not the same everywhere; what differs from the first scenario is marked by a word and an edge. */
export function DifferenceTable(props: DifferenceTableProps): ReactElement {
  const { answer, words } = props;
  const { texts } = words;
  if (answer.differences.length === 0) return <p>{texts('comparison.noDifferences')}</p>;
  const caption = texts('comparison.differencesCaption');
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={caption}>
      <table className="data-table difference-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('scenario.assumption')}</th>
            {answer.scenarios.map(({ id, document }) => (
              <th key={id} scope="col">
                <PageLink to="/scenarier/$scenarie" params={{ scenarie: id }}>
                  {document.name}
                </PageLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.differences.map((difference) => (
            <Row
              key={`${difference.lever} ${difference.occurrence} ${difference.field}`}
              {...props}
              difference={difference}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
