import { useState } from 'react';
import type { ReactElement } from 'react';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** What can be taken away of a scenario. */
export interface DownloadsProps {
  readonly item: ScenarioItem;
  readonly words: ScenarioWords;
  readonly tables: readonly string[];
}

const formats = ['csv-da', 'csv', 'xlsx'] as const;
const ofAll = ['outcomes', 'bridge'] as const;

function tableName(table: string, { item, words }: DownloadsProps): string {
  const { kind } = item.document;
  if (table === 'outcomes') return words.texts('scenario.outcomes');
  if (table === 'bridge') return words.texts('scenario.bridge');
  return words.kindWord(kind, `table.${kind}.${table}`);
}

/** Downloads — the scenario as a file that can be brought back, and the tables of its result. */
export function Downloads(props: DownloadsProps): ReactElement {
  const { item, words, tables } = props;
  const { texts } = words;
  const [table, setTable] = useState<string>('outcomes');
  const address = `/api/scenarios/${item.id}`;
  return (
    <div className="stack">
      <p>
        <a className="button" href={`${address}/document`} download>
          {texts('scenario.downloadDocument')}
        </a>
      </p>
      {tables.length > 0 && (
        <fieldset className="result-downloads">
          <legend>{texts('scenario.downloads')}</legend>
          <SelectField
            label={texts('scenario.downloadTable')}
            value={table}
            options={[...ofAll, ...tables].map((value) => ({ value, label: tableName(value, props) }))}
            onChange={setTable}
          />
          <div className="actions">
            {formats.map((format) => (
              <a
                key={format}
                className="button"
                href={`${address}/result?${new URLSearchParams({ table, format }).toString()}`}
                download
              >
                {texts(`scenario.format.${format}`)}
              </a>
            ))}
            <a className="button" href={`${address}/result`} download={`${item.id}.json`}>
              {texts('scenario.format.json')}
            </a>
          </div>
        </fieldset>
      )}
    </div>
  );
}
