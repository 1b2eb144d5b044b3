import type { ReactElement } from 'react';
import { errorAt } from '../../../components/error-summary/error-at.ts';
import { TextField } from '../../../components/text-field/text-field.tsx';
import type { Lever } from '../../../lib/scenario-answers.ts';
import { assumptionSaid } from '../assumption-said.ts';
import { sourceInWords } from '../source-in-words.ts';
import type { DraftAssumption } from './draft.ts';
import { valuesOf } from './draft.ts';
import { setWhy } from './draft-changes.ts';
import type { EditorPart } from './editor-part.ts';
import { assumptionId, fieldId } from './field-id.ts';
import { LeverFieldInput } from './lever-field.tsx';

/** What can be done with an assumption as a whole. */
export type AssumptionStep = 'up' | 'down' | 'repeat' | 'remove' | 'open' | 'shut';

/** One assumption of the form. */
export interface AssumptionCardProps {
  readonly part: EditorPart;
  readonly one: DraftAssumption;
  readonly lever: Lever;
  /** Name that tells it from others of the same lever. */
  readonly name: string;
  readonly open: boolean;
  /** Steps that can be taken now, in order. */
  readonly steps: readonly AssumptionStep[];
  readonly onStep: (step: AssumptionStep) => void;
}

function Why({ part, one, lever }: AssumptionCardProps): ReactElement {
  const { words, errors, change } = part;
  const { texts, language } = words;
  const at = (name: 'reason' | 'source') => ({
    id: fieldId(one.id, name),
    error: errorAt(errors, fieldId(one.id, name)),
  });
  return (
    <>
      <TextField
        {...at('reason')}
        label={texts('editor.reason')}
        hint={texts('editor.reasonHelp')}
        value={one.reason}
        lines={2}
        required
        onChange={(text) => change(setWhy(one.id, 'reason', text))}
      />
      <TextField
        {...at('source')}
        label={texts('editor.source')}
        hint={texts('editor.sourceHelp', { source: sourceInWords(lever.source, language) })}
        value={one.source === lever.source ? '' : one.source}
        onChange={(text) => change(setWhy(one.id, 'source', text))}
      />
    </>
  );
}

function StepButtons({ part, one, name, steps, onStep }: AssumptionCardProps): ReactElement {
  const { texts } = part.words;
  return (
    <div className="actions assumption-steps">
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          id={fieldId(one.id, `do-${step}`)}
          className="button"
          aria-label={texts(`editor.${step}Name`, { name })}
          {...((step === 'open' || step === 'shut') && { 'aria-expanded': step === 'shut' })}
          onClick={() => onStep(step)}
        >
          {texts(`editor.${step}`)}
        </button>
      ))}
    </div>
  );
}

/** Card of an assumption — what it says in words, its fields when it is open, why, and what can be done with it. */
export function AssumptionCard(props: AssumptionCardProps): ReactElement {
  const { part, one, lever, name, open } = props;
  const { kind, levers, words } = part;
  const values = valuesOf(one, lever.fields, words.language);
  const wrong = part.errors.some(({ id }) => id.startsWith(`${one.id}-`));
  return (
    <li className={wrong ? 'assumption-card wrong' : 'assumption-card'}>
      <h3 id={assumptionId(one.id)} tabIndex={-1}>
        {name}
      </h3>
      <p className="assumption-said">
        {assumptionSaid({ lever: one.lever, values }, { kind, levers, words })}
      </p>
      {open && (
        <div className="assumption-fields">
          <div className="form-grid">
            {lever.fields.map((field) => (
              <LeverFieldInput key={field.name} part={part} one={one} field={field} />
            ))}
          </div>
          <Why {...props} />
        </div>
      )}
      <StepButtons {...props} />
    </li>
  );
}
