import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import type { Schema } from '../../lib/api.ts';
import { useDifferences } from '../../lib/queries/use-agreements.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { differenceGroups } from './difference-groups.ts';
import type { DifferenceGroup } from './difference-groups.ts';
import { fieldWord } from './field-word.ts';
import { isCoded, valueWord } from './value-word.ts';

type Difference = Schema<'DifferenceItem'>;

function Mark({ kind, text }: { readonly kind: 'added' | 'removed'; readonly text: string }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element>
      <span className="visually-hidden">{texts(`agreement.version.${kind}`)} </span>
      {text}
    </Element>
  );
}

/** A change as what went and what came; long texts word by word. */
function Words({ difference }: { readonly difference: Difference }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const { words, before, after, field } = difference;
  if (words.length > 0 && !isCoded(field, before, after))
    return (
      <>
        {words.map(({ kind, text }, at) =>
          kind === 'same' ? <span key={at}>{text}</span> : <Mark key={at} kind={kind} text={text} />,
        )}
      </>
    );
  const word = (value: string): string => valueWord(field, value, { texts, language });
  return (
    <>
      {before !== null && before !== '' && <Mark kind="removed" text={word(before)} />}{' '}
      {after !== null && after !== '' && <Mark kind="added" text={word(after)} />}
    </>
  );
}

function Field({ difference }: { readonly difference: Difference }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const { field, change } = difference;
  return (
    <li className="as-typed">
      {field === null
        ? texts(`agreement.change.${change}`)
        : texts('agreement.change.field', { field: fieldWord(field, texts) })}{' '}
      <Words difference={difference} />
    </li>
  );
}

function Group({ first, all }: DifferenceGroup): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const { part, title } = first;
  return (
    <li>
      <strong>
        {texts(`agreement.difference.${part}`)}
        {part !== 'agreement' && title !== '' && `: ${title}`}
      </strong>
      <ul>
        {all.map((difference) => (
          <Field key={difference.field ?? ''} difference={difference} />
        ))}
      </ul>
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
            {differenceGroups(differences).map((group) => (
              <Group {...group} key={group.key} />
            ))}
          </ul>
        );
      }}
    </AnswerState>
  );
}
