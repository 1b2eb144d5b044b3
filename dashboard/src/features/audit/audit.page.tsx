import { useState } from 'react';
import type { ReactElement } from 'react';
import { fileName, toCsv } from '@tilbudsvifte/locale';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { saveFile } from '../../components/figure-card/downloads/save-file.ts';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { copenhagenTime } from '../../lib/copenhagen-time.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { AuditEvents } from './audit-events.tsx';
import { AuditFilterForm, noFilter } from './audit-filter-form.tsx';
import { auditTable } from './audit-table.ts';
import { useAuditWords } from './use-audit-words.ts';
import { useAudit } from './use-audit.ts';
import type { AuditState } from './use-audit.ts';

interface ShownProps {
  readonly events: readonly Schema<'AuditItem'>[];
  readonly state: AuditState;
}

function Shown({ events, state: { hasMore, isFetchingMore, fetchMore, error } }: ShownProps): ReactElement {
  const texts = useWorkTexts();
  return (
    <>
      <AuditEvents events={events} />
      <div className="actions">
        {hasMore ? (
          <button type="button" className="button" disabled={isFetchingMore} onClick={fetchMore}>
            {texts(isFetchingMore ? 'audit.loadingOlder' : 'audit.older')}
          </button>
        ) : (
          <p>{texts('audit.end')}</p>
        )}
        {error && !isFetchingMore && <p role="alert">{texts('work.offline')}</p>}
      </div>
    </>
  );
}

function Log(): ReactElement {
  const texts = useWorkTexts();
  const words = useAuditWords();
  const [filter, setFilter] = useState(noFilter);
  const state = useAudit(filter);
  const save = (events: readonly Schema<'AuditItem'>[]): void => {
    const content = new Blob([toCsv(auditTable(events, words), 'da')], { type: 'text/csv;charset=utf-8' });
    const day = copenhagenTime(new Date().toISOString()).slice(0, 10);
    saveFile(content, fileName(texts('audit.fileName'), [day], 'csv'));
  };
  return (
    <>
      <AuditFilterForm filter={filter} onChange={setFilter} />
      <div className="actions">
        <button type="button" className="button" onClick={state.refetch}>
          {texts('audit.newest')}
        </button>
        <button
          type="button"
          className="button"
          disabled={!state.data?.length}
          onClick={() => save(state.data ?? [])}
        >
          {texts('audit.csv')}
        </button>
      </div>
      <AnswerState query={state} height="list">
        {(events) =>
          events.length > 0 ? (
            <Shown events={events} state={state} />
          ) : (
            <p className="empty-state empty-what" role="status">
              {texts(filter === noFilter ? 'audit.none' : 'audit.noneFor')}
            </p>
          )
        }
      </AnswerState>
    </>
  );
}

/** Log — who has done what, newest first; for those who serve all municipalities. */
export function AuditPage(): ReactElement {
  const texts = useWorkTexts();
  return (
    <WorkPage
      title={texts('audit.title')}
      lead={texts('audit.lead')}
      roles={['administrator', 'secretariat']}
    >
      {() => <Log />}
    </WorkPage>
  );
}
