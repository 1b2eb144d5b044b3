import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import type { Schema } from '../../lib/api.ts';
import { useDifferences } from '../../lib/queries/use-agreements.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { fieldWord } from './field-word.ts';

type Difference = Schema<'DifferenceItem'>;

function Words({ difference }: { readonly difference: Difference }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const { words, before, after } = difference;
  if (words.length === 0)
    return (
      <p className="as-typed">
        {before !== null && before !== '' && (
          <del>
            <span className="visually-hidden">{texts('agreement.version.removed')} </span>
            {before}
          </del>
        )}{' '}
        {after !== null && after !== '' && (
          <ins>
            <span className="visually-hidden">{texts('agreement.version.added')} </span>
            {after}
          </ins>
        )}
      </p>
    );
  return (
    <p className="as-typed">
      {words.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={at}>
            <span className="visually-hidden">{texts(`agreement.version.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}

function Item({ difference }: { readonly difference: Difference }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const { part, title, change, field } = difference;
  const what = `${texts(`agreement.difference.${part}`)}${title === '' ? '' : `: ${title}`}`;
  return (
    <li>
      <p>
        <strong>{what}</strong>{' '}
        {field === null
          ? texts(`agreement.change.${change}`)
          : texts('agreement.change.field', { field: fieldWord(field, texts) })}
      </p>
      <Words difference={difference} />
    </li>
  );
}

/** What a version changed, word by word: what came is underlined, what went is struck through. */
export function VersionDifferences({
  agreement,
  no,
}: {
  readonly agreement: string;
  readonly no: number;
}): ReactElement {
  const texts = useTextsOf(agreementTexts);
  return (
    <AnswerState query={useDifferences(agreement, no)} height="card">
      {({ from, differences }) => {
        if (from === null) return <p>{texts('agreement.version.first')}</p>;
        if (differences.length === 0) return <p>{texts('agreement.version.same', { no: String(from) })}</p>;
        return (
          <ul className="difference-list">
            {differences.map((difference) => (
              <Item
                key={`${difference.part} ${difference.id} ${difference.field ?? ''}`}
                difference={difference}
              />
            ))}
          </ul>
        );
      }}
    </AnswerState>
  );
}
