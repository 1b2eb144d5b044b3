import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { sourceLine } from '../../components/figure-card/source-line.ts';
import { Notices } from '../../components/notices/notices.tsx';
import { Section } from '../../components/page/section.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { useAnnex } from '../../lib/queries/use-agreements.ts';
import { pageParams } from '../../lib/search-params.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { answerTable } from './answer-table.ts';
import type { AnswerRow } from './answer-table.ts';

const annexes = ['capacity', 'services', 'most-specialised', 'large-services'] as const;
type Annex = (typeof annexes)[number];

const formats = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['json-stat', 'JSON-stat'],
] as const;
/** Rows on the page; a list of every service of a region has more than anybody reads there. */
const shownRows = 15;

interface AnnexProps {
  readonly agreement: string;
  readonly annex: Annex;
}

function Files({ agreement, annex, edition }: AnnexProps & { readonly edition: string }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const address = `/api/agreements/${agreement}/annexes/${annex}?edition=${encodeURIComponent(edition)}`;
  return (
    <ul className="file-list">
      {formats.map(([format, name]) => (
        <li key={format}>
          <a href={`${address}&format=${format}`} download>
            {texts('agreement.annex.download', { format: name })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Table({
  answer,
  annex,
  agreement,
}: AnnexProps & { readonly answer: Schema<'AnnexAnswer'> }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const everybodys = useTexts();
  const names = useCodeNames();
  const rows = answer.figures as unknown as readonly AnswerRow[];
  const table = useMemo(() => names && answerTable(rows.slice(0, shownRows), names), [rows, names]);
  const caption = texts('agreement.annex.caption', {
    annex: texts(`agreement.annex.${annex}`),
    n: rows.length,
  });
  return (
    <>
      <Notices notices={answer.notices} />
      {rows.length === 0 ? (
        <p>{texts('agreement.annex.none')}</p>
      ) : (
        table && <DataTable caption={caption} {...table} />
      )}
      {rows.length > shownRows && (
        <p className="hint">{texts('agreement.annex.first', { n: shownRows, of: rows.length })}</p>
      )}
      <Files agreement={agreement} annex={annex} edition={answer.basis.edition.id} />
      <p className="figure-source">{sourceLine(answer.basis, everybodys)}</p>
    </>
  );
}

/** Bilag — the tables of an agreement, made from the page's edition; the files have every row. */
export function AnnexSection({ agreement }: { readonly agreement: string }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const [{ bilag: annex = 'capacity' }, change] = useSearchState();
  const query = useAnnex(agreement, annex);
  return (
    <Section title={texts('agreement.annexes')}>
      <p>{texts('agreement.annexes.lead')}</p>
      <SelectField
        label={texts('agreement.annex')}
        value={annex}
        options={annexes.map((value) => ({ value, label: texts(`agreement.annex.${value}`) }))}
        onChange={(value) => change({ bilag: pageParams.bilag.read(value) }, { replace: true })}
      />
      <AnswerState query={query} height="card">
        {(answer) => <Table answer={answer} annex={annex} agreement={agreement} />}
      </AnswerState>
    </Section>
  );
}
