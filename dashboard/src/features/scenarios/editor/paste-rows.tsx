import { useState } from 'react';
import type { ReactElement } from 'react';
import { documentIssueText } from '@tilbudsvifte/locale/screens/scenarios';
import { Modal } from '../../../components/confirm-dialog/modal.tsx';
import { TextField } from '../../../components/text-field/text-field.tsx';
import type { Lever } from '../../../lib/scenario-answers.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { DraftAssumption } from './draft.ts';
import { freshId } from './draft.ts';
import { addAssumptions, replaceAssumptions } from './draft-changes.ts';
import type { EditorPart } from './editor-part.ts';
import { fieldName, leverName } from './field-words.ts';
import { parseRows } from './parse-rows.ts';
import type { PasteIssue, PasteReader, PastedRows } from './parse-rows.ts';

/** A lever that many rows can be pasted for. */
export interface PasteRowsProps {
  readonly part: EditorPart;
  readonly lever: Lever;
  readonly all: readonly DraftAssumption[];
  readonly onSay: (text: string) => void;
}

const mostAssumptions = 60;
const mostShown = 8;

function readerOf({ kind, words, lists }: EditorPart, lever: Lever): PasteReader {
  return {
    lever,
    language: words.language,
    codesOf: ({ list }) =>
      (list ? lists[list] : []).flatMap(({ code, name }) =>
        // Services are listed with their municipality; a spreadsheet may hold the bare name.
        list === 'services'
          ? [
              { code, name },
              { code, name: words.nameOf('services', code) },
            ]
          : [{ code, name }],
      ),
    choicesOf: ({ name: field, choices = [] }) =>
      choices.map((code) => ({ code, name: words.kindWord(kind, `choice.${kind}.${field}.${code}`) })),
  };
}

/** Headings of the columns in the order they are read in. */
function columnsOf(part: EditorPart, lever: Lever): string {
  const { texts } = part.words;
  return lever.fields
    .flatMap((field) => {
      const name = fieldName(part, { lever: lever.key, field });
      const parts = ['low', 'value', 'high'] as const;
      return field.type === 'range'
        ? parts.map((end) => `${name} (${texts(`editor.${end}`).toLowerCase()})`)
        : [name];
    })
    .join(' · ');
}

function issueText(part: EditorPart, lever: Lever, { row, field, code, params }: PasteIssue): string {
  const { kind, words } = part;
  const issue = documentIssueText(
    { kind, code, ...(params && { params }), ...(field.unit !== undefined && { unit: field.unit }) },
    words.language,
  );
  return words.texts('editor.pasteCell', {
    row,
    column: fieldName(part, { lever: lever.key, field }),
    issue,
  });
}

function faultsOf(props: PasteRowsProps, pasted: PastedRows, replace: boolean): readonly string[] {
  const { part, lever, all } = props;
  const { texts } = part.words;
  const kept = all.filter((one) => !replace || one.lever !== lever.key).length;
  const n = kept + pasted.rows.length;
  return [
    ...(pasted.rows.length === 0 ? [texts('editor.pasteNone')] : []),
    ...(n > mostAssumptions ? [texts('editor.pasteMost', { most: mostAssumptions, n })] : []),
    ...pasted.issues.map((issue) => issueText(part, lever, issue)),
  ];
}

function Faults({
  faults,
  part,
}: {
  readonly faults: readonly string[];
  readonly part: EditorPart;
}): ReactElement {
  const rest = faults.length - mostShown;
  return (
    <div className="problem-notice" role="alert">
      <ul>
        {faults.slice(0, mostShown).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
        {rest > 0 && <li>{part.words.texts('editor.pasteMore', { n: rest })}</li>}
      </ul>
    </div>
  );
}

function PasteWindow(props: PasteRowsProps & { readonly onClose: () => void }): ReactElement {
  const { part, lever, all, onSay, onClose } = props;
  const { texts } = part.words;
  const work = useWorkTexts();
  const here = all.filter((one) => one.lever === lever.key).length;
  const [cells, setCells] = useState('');
  const [reason, setReason] = useState('');
  const [replace, setReplace] = useState(here > 0);
  const [tried, setTried] = useState(false);
  const pasted = parseRows(cells, readerOf(part, lever));
  const faults = faultsOf(props, pasted, replace);
  const noReason = reason.trim() === '' ? texts('issue.reason-missing') : undefined;
  const paste = (): void => {
    setTried(true);
    if (faults.length > 0 || noReason !== undefined) return;
    const added = pasted.rows.map((values) => ({
      id: freshId(),
      lever: lever.key,
      values,
      reason,
      source: '',
    }));
    part.change(replace ? replaceAssumptions(lever.key, added) : addAssumptions(added));
    onSay(texts('editor.pasted', { n: added.length }));
    onClose();
  };
  return (
    <Modal title={texts('editor.pasteName', { name: leverName(part, lever.key) })} onClose={onClose}>
      <p>{texts('editor.pasteHelp', { columns: columnsOf(part, lever) })}</p>
      <TextField label={texts('editor.pasteCells')} value={cells} lines={8} onChange={setCells} />
      {here > 0 && (
        <label className="checkbox">
          <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.target.checked)} />
          {texts('editor.pasteReplace', { n: here })}
        </label>
      )}
      <TextField
        label={texts('editor.reason')}
        value={reason}
        error={tried ? noReason : undefined}
        onChange={setReason}
      />
      {tried && faults.length > 0 && <Faults faults={faults} part={part} />}
      <div className="actions">
        <button type="button" className="button primary" onClick={paste}>
          {texts('editor.pasteDo', { n: pasted.rows.length })}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {work('work.cancel')}
        </button>
      </div>
    </Modal>
  );
}

/** Paste rows — many assumptions of one lever at once, from a spreadsheet: all of them, or every fault at its cell. */
export function PasteRows(props: PasteRowsProps): ReactElement {
  const { part, lever } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={part.words.texts('editor.pasteName', { name: leverName(part, lever.key) })}
        onClick={() => setOpen(true)}
      >
        {part.words.texts('editor.paste')}
      </button>
      {open && <PasteWindow {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
