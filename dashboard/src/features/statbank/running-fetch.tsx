import { useId } from 'react';
import type { ReactElement } from 'react';
import { momentText } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { tableName } from './table-name.ts';

const bytesPerMegabyte = 1_000_000;

/** Running fetch — what has arrived, and who began it; how much will come StatBank does not say. */
export function RunningFetch({ fetch }: { readonly fetch: Schema<'FetchItem'> }): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const id = useId();
  const { table, stage, bytes, rows, startedBy, startedAt } = fetch;
  const megabytes = Math.round((bytes / bytesPerMegabyte) * 10) / 10;
  const at = momentText(startedAt, new Date().toISOString(), language);
  return (
    <div className="card running">
      <div role="status">
        <h3 id={id}>{words('statbank.running', { table: tableName(table, words) })}</h3>
      </div>
      {/* Without a value the bar shows only that something is going on. */}
      <progress aria-labelledby={id} />
      <p>{words(`statbank.stage.${stage}`, { megabytes, rows })}</p>
      <p className="hint">{words('statbank.runningBy', { by: startedBy, at })}</p>
    </div>
  );
}
