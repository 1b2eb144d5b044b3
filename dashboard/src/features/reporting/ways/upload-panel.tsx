import { useId, useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { useTexts } from '../../../lib/use-texts.ts';
import { useLeaveWarning } from '../../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { useBeginDelivery } from '../use-begin-delivery.ts';
import { fileFault } from './file-fault.ts';
import type { FileFault } from './file-fault.ts';
import type { FormPlace } from './form-place.ts';
import type { DecimalMark } from './sent-uploads.ts';
import { useFileSending } from './use-file-sending.ts';
import type { FileSender } from './use-file-sending.ts';

const marks: readonly {
  readonly mark: DecimalMark;
  readonly key: 'upload.markComma' | 'upload.markPoint';
}[] = [
  { mark: ',', key: 'upload.markComma' },
  { mark: '.', key: 'upload.markPoint' },
];

interface MarkFieldProps {
  readonly mark: DecimalMark;
  readonly onChange: (mark: DecimalMark) => void;
}

function MarkField({ mark, onChange }: MarkFieldProps): ReactElement {
  const texts = useWorkTexts();
  const name = useId();
  return (
    <fieldset className="choice-field">
      <legend>{texts('upload.mark')}</legend>
      {marks.map(({ mark: value, key }) => (
        <label key={value} className="checkbox">
          <input type="radio" name={name} checked={mark === value} onChange={() => onChange(value)} />
          {texts(key)}
        </label>
      ))}
    </fieldset>
  );
}

interface DropProps {
  readonly onFile: (file: File) => void;
}

function DropField({ onFile }: DropProps): ReactElement {
  const texts = useWorkTexts();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={over ? 'drop-field over' : 'drop-field'}
      role="group"
      aria-label={texts('upload.choose')}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{texts('upload.drop')}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx,.txt,text/csv"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function Sending({ state, stop }: Pick<FileSender, 'state' | 'stop'>): ReactElement | null {
  const texts = useWorkTexts();
  if (state.phase === 'stopped') return <p role="status">{texts('upload.cancelled')}</p>;
  if (state.phase === 'failed') return <ProblemNotice error={state.error} />;
  if (state.phase !== 'sending') return null;
  const { name, sent, interrupted } = state;
  return (
    <div className="sending">
      <p role="status">{texts(interrupted ? 'upload.interrupted' : 'upload.sending', { name, sent })}</p>
      <progress aria-label={texts('upload.sending', { name, sent })} max={1} value={sent} />
      <button type="button" className="button" onClick={stop}>
        {texts('upload.cancel')}
      </button>
    </div>
  );
}

/** Upload — states decimal mark and period, takes a file by dragging or choosing, and sends it with progress. */
export function UploadPanel({ round, municipality, kind }: FormPlace): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const [mark, setMark] = useState<DecimalMark>(',');
  const [fault, setFault] = useState<FileFault>();
  const { run, isPending, error } = useBeginDelivery();
  const { state, begin, stop } = useFileSending((upload) =>
    run({ round: round.id, municipality, kind, way: 'file', upload, decimalMark: mark }),
  );
  const busy = state.phase === 'sending' || isPending;
  useLeaveWarning(state.phase === 'sending', texts('work.leave'));
  const take = (file: File): void => {
    const found = fileFault(file);
    setFault(found);
    if (!found) begin(file);
  };
  return (
    <section className="way-panel" aria-label={texts('upload.title', { form: words(`kind.${kind}`) })}>
      <p>{texts('upload.period', { period: round.period })}</p>
      {!busy && <MarkField mark={mark} onChange={setMark} />}
      {!busy && <DropField onFile={take} />}
      {fault && (
        <p className="field-error" role="alert">
          {texts(fault.key, { name: fault.name })}
        </p>
      )}
      <Sending state={state} stop={stop} />
      <ProblemNotice error={error} />
    </section>
  );
}
