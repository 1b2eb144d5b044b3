import type { ReactElement } from 'react';
import type { Assumption, Lever, LeverField, ScenarioDocument } from '../../lib/scenario-answers.ts';
import { assumptionSaid } from './assumption-said.ts';
import { fieldName, fieldValue, leverName } from './editor/field-words.ts';
import { sourceInWords } from './source-in-words.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** The assumptions of a scenario. */
export interface AssumptionsProps {
  readonly document: ScenarioDocument;
  readonly levers: readonly Lever[];
  readonly words: ScenarioWords;
}

interface RowProps extends AssumptionsProps {
  readonly assumption: Assumption;
  readonly lever: Lever | undefined;
}

function valueText({ document, words, assumption }: RowProps, field: LeverField): string {
  const part = { kind: document.kind, words };
  const value = assumption.values[field.name];
  if (value === undefined) return '';
  const { texts } = words;
  const name = fieldName(part, { lever: assumption.lever, field });
  const said = { field: name, value: fieldValue(part, field, value) };
  const { min, max } = field;
  if (min === undefined || max === undefined) return texts('scenario.value', said);
  const end = (limit: number): string => fieldValue(part, { ...field, type: 'number' }, limit);
  return texts('scenario.valueAllowed', {
    ...said,
    range: texts('scenario.allowedRange', { lo: end(min), hi: end(max) }),
  });
}

function Row(props: RowProps): ReactElement {
  const { document, levers, words, assumption, lever } = props;
  const { texts, language } = words;
  const values = (lever?.fields ?? []).map((field) => valueText(props, field)).filter((text) => text !== '');
  const assumed = assumption.source === 'assumption';
  return (
    <tr>
      <th scope="row">
        <span className="eyebrow">{leverName({ words, kind: document.kind }, assumption.lever)}</span>
        <span className="assumption-told">
          {assumptionSaid(assumption, { kind: document.kind, levers, words })}
        </span>
      </th>
      <td>
        <ul>
          {values.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </td>
      <td>{assumption.reason}</td>
      <td>
        {assumed && <span className="state-chip attention">{texts('scenario.assumed')}</span>}{' '}
        {!assumed && sourceInWords(assumption.source, language)}
      </td>
    </tr>
  );
}

function Table({ part, ...props }: AssumptionsProps & { readonly part: Lever['role'] }): ReactElement | null {
  const { document, levers, words } = props;
  const { texts } = words;
  const leverOf = (key: string): Lever | undefined => levers.find((lever) => lever.key === key);
  // A lever of an older program is told with the changes, not left out.
  const shown = document.assumptions.filter(({ lever }) => (leverOf(lever)?.role ?? 'change') === part);
  const title = texts(part === 'change' ? 'scenario.changes' : 'scenario.frame');
  if (shown.length === 0) return part === 'change' ? <p>{texts('scenario.noChanges')}</p> : null;
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={title}>
      <table className="data-table assumption-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('scenario.assumption')}</th>
            <th scope="col">{texts('scenario.values')}</th>
            <th scope="col">{texts('scenario.reason')}</th>
            <th scope="col">{texts('scenario.source')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((assumption, i) => (
            <Row
              key={`${assumption.lever} ${i}`}
              {...props}
              assumption={assumption}
              lever={leverOf(assumption.lever)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Assumptions — in words, each with its values, limits, reason and source; what is only assumed is marked. */
export function Assumptions(props: AssumptionsProps): ReactElement {
  return (
    <div className="stack">
      <Table {...props} part="change" />
      <Table {...props} part="frame" />
    </div>
  );
}
