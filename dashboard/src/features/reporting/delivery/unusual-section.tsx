import type { ReactElement } from 'react';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { Section } from '../../../components/page/section.tsx';
import { TextField } from '../../../components/text-field/text-field.tsx';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { columnWords } from '../column-names.ts';
import { exactNumber } from '../exact-number.ts';
import type { ReportNames } from '../use-report-names.ts';
import { rowWords } from './row-words.ts';
import type { Delivery } from './use-delivery.ts';
import type { ExplanationsState } from './use-explanations.ts';

type Unusual = Delivery['unusual'][number];

/** Identity of the field for the explanation of a change. */
export function explanationId(delivery: Delivery, key: string): string {
  return `explanation-${delivery.unusual.findIndex((change) => change.key === key)}`;
}

interface CardProps {
  readonly change: Unusual;
  readonly delivery: Delivery;
  readonly names: ReportNames;
  /** Absent where the reader may not explain. */
  readonly words: ExplanationsState | undefined;
  readonly missing: boolean;
}

function What({ change, names }: Pick<CardProps, 'change' | 'names'>): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const { row, column, value, low, high, history } = change;
  // No upper limit arrives as nothing, because JSON has no infinity.
  const bounded = Number.isFinite(high);
  const params = { column: columnWords(column, texts), value, low, ...(bounded && { high }) };
  const shown = history.map((past) => exactNumber(past, language));
  return (
    <>
      <h3>{rowWords(row, names)}</h3>
      <p>{texts(bounded ? 'delivery.unusualWhat' : 'delivery.unusualWhatFrom', params)}</p>
      <p className="hint">{texts('delivery.unusualHistory', { history: shown.join(' · ') })}</p>
    </>
  );
}

function UnusualCard({ change, delivery, names, words, missing }: CardProps): ReactElement {
  const texts = useWorkTexts();
  const { key, explanation } = change;
  const shown = explanation === '' ? texts('delivery.explanationNone') : explanation;
  return (
    <li className="unusual-card">
      <What change={change} names={names} />
      {words ? (
        <TextField
          id={explanationId(delivery, key)}
          label={texts('delivery.explanation')}
          hint={texts('delivery.explanationHint')}
          value={words.textOf(key)}
          onChange={(text) => words.type(key, text)}
          onBlur={words.save}
          lines={2}
          maxLength={1000}
          {...(missing && { error: texts('delivery.explanationMissing') })}
        />
      ) : (
        <p>
          {texts('delivery.explanation')}: {shown}
        </p>
      )}
      {words && <SaveStatus change={change} words={words} />}
    </li>
  );
}

/** Whether the words on a change are saved; said quietly after each save. */
function SaveStatus({
  change,
  words,
}: {
  readonly change: Unusual;
  readonly words: ExplanationsState;
}): ReactElement {
  const texts = useWorkTexts();
  const unsaved = words.unsaved.includes(change.key);
  const sending = words.saving.isPending ? 'work.sending' : 'delivery.explanationUnsaved';
  const saved = change.explanation === '' ? '' : texts('delivery.explanationSaved');
  return (
    <p role="status" className="hint">
      {unsaved ? texts(sending) : saved}
    </p>
  );
}

/** Unusual changes of a delivery. */
export interface UnusualSectionProps {
  readonly delivery: Delivery;
  readonly names: ReportNames;
  readonly words: ExplanationsState | undefined;
  /** Keys that lack an explanation and were asked for. */
  readonly missing: readonly string[];
}

/** Unusual changes — each with what was expected and a field for the reporter's explanation, saved on leaving it. */
export function UnusualSection({
  delivery,
  names,
  words,
  missing,
}: UnusualSectionProps): ReactElement | null {
  const texts = useWorkTexts();
  const { unusual } = delivery;
  if (unusual.length === 0) return null;
  return (
    <Section title={texts('delivery.unusual', { n: unusual.length })}>
      <p>{texts(words ? 'delivery.unusualHelp' : 'delivery.unusualHelpRead')}</p>
      <ul className="unusual-list">
        {unusual.map((change) => (
          <UnusualCard
            key={change.key}
            change={change}
            delivery={delivery}
            names={names}
            words={words}
            missing={missing.includes(change.key)}
          />
        ))}
      </ul>
      {words && (
        <>
          <ProblemNotice error={words.saving.seen ? null : words.saving.error} />
          <button type="button" className="button" disabled={words.unsaved.length === 0} onClick={words.save}>
            {words.saving.isPending ? texts('work.sending') : texts('work.save')}
          </button>
        </>
      )}
    </Section>
  );
}
