import { useId } from 'react';
import type { ReactElement } from 'react';
import { answeringTexts, meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { levels } from '../figure/to-statements-figure.ts';
import type { Level } from './given-answers.ts';
import type { QuestionProps } from './question-props.ts';

interface StatementProps {
  readonly text: string;
  readonly level: Level | undefined;
  readonly onChange: (level: Level | undefined) => void;
}

function Statement({ text, level, onChange }: StatementProps): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const answering = useTextsOf(answeringTexts);
  const name = useId();
  return (
    <fieldset className="choice-field statement">
      <legend>{text}</legend>
      {[...levels].reverse().map((one) => (
        <label key={one} className="checkbox">
          <input type="radio" name={name} checked={level === one} onChange={() => onChange(one)} />
          {texts(`survey.level.${one}`)}
        </label>
      ))}
      {level !== undefined && (
        <button
          type="button"
          className="button link"
          aria-label={answering('answering.clearOf', { statement: text })}
          onClick={() => onChange(undefined)}
        >
          {answering('answering.clear')}
        </button>
      )}
    </fieldset>
  );
}

/** Statements: one group of choices each; any of them may be left out. */
export function StatementsQuestion({ question, progress, given, onChange }: QuestionProps): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const id = useId();
  const set = (option: number, level: Level | undefined): void => {
    const { [option]: _before, ...others } = given.levels;
    onChange({ levels: level === undefined ? others : { ...others, [option]: level } });
  };
  return (
    <section className="answering-question" aria-labelledby={id}>
      <p className="eyebrow">{progress}</p>
      <h2 id={id}>{question.text}</h2>
      <p className="hint">{texts('answering.agreeHelp')}</p>
      {question.options.map(({ no, text }) => (
        <Statement key={no} text={text} level={given.levels[no]} onChange={(level) => set(no, level)} />
      ))}
    </section>
  );
}
