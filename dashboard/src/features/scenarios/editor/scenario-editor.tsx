import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { ScenarioDocument } from '../../../lib/scenario-answers.ts';
import { useLeaveWarning } from '../../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { AssumptionGroup } from './assumption-group.tsx';
import type { EditorPart } from './editor-part.ts';
import { HeadFields } from './head-fields.tsx';
import { LivePanel } from './live-panel.tsx';
import { useCodeLists } from './use-code-lists.ts';
import { useEditor } from './use-editor.ts';
import type { EditorStart } from './use-editor.ts';

/** Sends what was written. */
export interface Saving {
  readonly isPending: boolean;
  /** Called with a complete document; `leave` lets the page be left without a question. */
  readonly save: (document: ScenarioDocument, handlers: SaveHandlers) => void;
}

/** What follows a try to save. */
export interface SaveHandlers {
  readonly onRefused: (error: Error) => void;
  readonly onSaved: () => void;
}

/** A form for a scenario. */
export interface ScenarioEditorProps {
  readonly start: EditorStart;
  readonly saving: Saving;
  /** What must be said above the form, such as why the last try failed. */
  readonly notice?: ReactNode;
  /** Ways out of the form. */
  readonly children?: ReactNode;
}

type Editor = ReturnType<typeof useEditor>;

interface StepRowProps {
  readonly editor: Editor;
  readonly start: EditorStart;
  readonly onSay: (text: string) => void;
}

function StepRow({ editor, start, onSay }: StepRowProps): ReactElement {
  const { texts } = start.words;
  const step = (which: 'undo' | 'redo'): void => {
    editor[which]();
    onSay(texts(which === 'undo' ? 'editor.undone' : 'editor.redone'));
  };
  return (
    <div className="actions editor-steps">
      <button type="button" className="button" disabled={!editor.mayUndo} onClick={() => step('undo')}>
        {texts('editor.undo')}
      </button>
      <button type="button" className="button" disabled={!editor.mayRedo} onClick={() => step('redo')}>
        {texts('editor.redo')}
      </button>
      <span className="hint">{editor.dirty && texts('editor.unsaved')}</span>
    </div>
  );
}

function usePart(editor: Editor, { levers, words }: EditorStart): EditorPart {
  const { draft, errors, change } = editor;
  const opened = draft.assumptions.filter(({ lever }) => lever === 'open-service').length;
  const lists = useCodeLists({ area: draft.area, opened, words });
  return {
    kind: levers.kind,
    words,
    levers: levers.levers,
    defaults: levers.defaults,
    lists,
    errors,
    change,
  };
}

/** Saves what is complete; the first try shows what is not. */
function useSubmit(editor: Editor, saving: Saving): () => void {
  const work = useWorkTexts();
  const leave = useLeaveWarning(editor.dirty, work('work.leave'));
  return () => {
    editor.setTried(true);
    if (!editor.mayBeSaved) return;
    saving.save(editor.document, {
      onRefused: editor.refuse,
      onSaved: () => {
        editor.markSaved();
        leave();
      },
    });
  };
}

function Fields({ editor, start, onSay }: StepRowProps): ReactElement {
  const { texts } = start.words;
  const part = usePart(editor, start);
  const group = { part, all: editor.draft.assumptions, onSay };
  return (
    <>
      <Section title={texts('editor.about')}>
        <HeadFields part={part} draft={editor.draft} />
      </Section>
      <Section title={texts('editor.changes')}>
        <AssumptionGroup {...group} of="change" />
      </Section>
      <Section title={texts('editor.frame')}>
        <AssumptionGroup {...group} of="frame" />
      </Section>
    </>
  );
}

/** Scenario editor — the form, what it gives beside it, and saving; nothing typed is lost by a refusal. */
export function ScenarioEditor({ start, saving, notice, children }: ScenarioEditorProps): ReactElement {
  const editor = useEditor(start);
  const { words } = start;
  const [said, setSaid] = useState('');
  const submit = useSubmit(editor, saving);
  const parts = { editor, start, onSay: setSaid };
  return (
    <div className="scenario-editor">
      <form
        noValidate
        className="editor-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={editor.errors} onlyWhenTried />
        {notice}
        <StepRow {...parts} />
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <Fields {...parts} />
        <div className="actions">
          <button type="submit" className="button primary" disabled={saving.isPending}>
            {words.texts(saving.isPending ? 'editor.saving' : 'editor.save')}
          </button>
          {children}
        </div>
      </form>
      <LivePanel
        preview={editor.preview}
        words={words}
        halted={editor.halted}
        said={editor.said.changes}
        saidFrame={editor.said.frame}
      />
    </div>
  );
}
