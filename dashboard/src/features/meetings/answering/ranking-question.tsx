import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { answeringTexts } from '@tilbudsvifte/locale/screens/meetings';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { moved } from './given-answers.ts';
import type { QuestionProps } from './question-props.ts';

type Way = 'up' | 'down';

/** The option that was moved last, and the button that did it. */
interface Move {
  readonly option: number;
  readonly way: Way;
  readonly said: string;
}

interface ItemProps {
  readonly text: string;
  readonly place: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (way: Way) => void;
}

function Item({ text, place, isFirst, isLast, onMove }: ItemProps): ReactElement {
  const texts = useTextsOf(answeringTexts);
  return (
    <>
      <span className="rank-place">{place}.</span>
      <span className="rank-text">{text}</span>
      <span className="rank-buttons">
        <button
          type="button"
          className="button"
          data-way="up"
          disabled={isFirst}
          aria-label={texts('answering.moveUp', { option: text })}
          onClick={() => onMove('up')}
        >
          {texts('answering.up')}
        </button>
        <button
          type="button"
          className="button"
          data-way="down"
          disabled={isLast}
          aria-label={texts('answering.moveDown', { option: text })}
          onClick={() => onMove('down')}
        >
          {texts('answering.down')}
        </button>
      </span>
    </>
  );
}

/** Keeps the hand on the option that was moved: a browser loses focus when an element changes its place. */
function useFocusOnMoved(move: Move | undefined): React.RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!move) return;
    const item = list.current?.querySelector(`[data-option="${move.option}"]`);
    const buttons = [...(item?.querySelectorAll('button') ?? [])];
    const same = buttons.find(({ dataset, disabled }) => dataset['way'] === move.way && !disabled);
    (same ?? buttons.find(({ disabled }) => !disabled))?.focus();
  }, [move]);
  return list;
}

/** A ranking: options moved with buttons, each new place announced; only an order that is confirmed is an answer. */
export function RankingQuestion({ question, progress, given, onChange }: QuestionProps): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const id = useId();
  const [move, setMove] = useState<Move>();
  const list = useFocusOnMoved(move);
  const { order, isOrdered } = given;
  const textOf = (no: number): string => question.options.find((option) => option.no === no)?.text ?? '';
  const take = (option: number, way: Way): void => {
    const from = order.indexOf(option);
    const to = way === 'up' ? from - 1 : from + 1;
    onChange({ order: moved(order, from, to), isOrdered: true });
    const place = { option: textOf(option), place: to + 1, of: order.length };
    setMove({ option, way, said: texts('answering.moved', place) });
  };
  return (
    <section className="answering-question" aria-labelledby={id}>
      <p className="eyebrow">{progress}</p>
      <h2 id={id}>{question.text}</h2>
      <p className="hint">{texts('answering.rankHelp')}</p>
      <ol ref={list} className="rank-list">
        {order.map((no, at) => (
          <li key={no} data-option={no}>
            <Item
              text={textOf(no)}
              place={at + 1}
              isFirst={at === 0}
              isLast={at === order.length - 1}
              onMove={(way) => take(no, way)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {move?.said}
      </p>
      <label className="checkbox">
        <input
          type="checkbox"
          checked={isOrdered}
          onChange={({ target }) => onChange({ isOrdered: target.checked })}
        />
        {texts('answering.rankDone')}
      </label>
      {!isOrdered && <p className="hint">{texts('answering.rankNotYet')}</p>}
    </section>
  );
}
