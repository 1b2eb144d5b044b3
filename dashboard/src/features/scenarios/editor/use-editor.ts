import { useMemo, useState } from 'react';
import type { FieldError } from '../../../components/error-summary/error-summary.tsx';
import { codeOf } from '../../../lib/api-problem.ts';
import type { LeversAnswer, ScenarioDocument } from '../../../lib/scenario-answers.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import { documentOf, draftOf } from './draft.ts';
import type { ScenarioDraft } from './draft.ts';
import { draftIssues } from './draft-checks.ts';
import type { DraftIssue } from './draft-checks.ts';
import { useDraftHistory } from './draft-history.ts';
import { issueError, refusedIssues } from './editor-errors.ts';
import { sameValues, saidChanges } from './said-changes.ts';
import { usePreview } from './use-preview.ts';

/** What an editor begins with. */
export interface EditorStart {
  readonly document: ScenarioDocument;
  readonly levers: LeversAnswer;
  readonly words: ScenarioWords;
}

/** A default whose value was changed must not keep the words that it was not. */
function staleReasons(
  draft: ScenarioDraft,
  document: ScenarioDocument,
  { levers, words }: EditorStart,
): readonly DraftIssue[] {
  const kept = words.texts('editor.defaultReason');
  return draft.assumptions.flatMap(({ id, reason }, i) => {
    const one = document.assumptions[i];
    if (!one || reason !== kept) return [];
    const isDefault = levers.defaults.some(
      ({ lever, values }) => lever === one.lever && sameValues(values, one.values),
    );
    return isDefault ? [] : [{ id: `${id}-reason`, assumption: id, code: 'reason-stale', onlySaving: true }];
  });
}

/** Issues of the API count until the draft is another one. */
function useRefusals(draft: ScenarioDraft) {
  const [refused, setRefused] = useState<{ readonly draft: ScenarioDraft; readonly error: Error }>();
  return {
    issues: refused?.draft === draft ? refusedIssues(refused.error, draft) : [],
    refuse: (error: Error): void => setRefused({ draft, error }),
  };
}

/** State of the form: the draft, what it means as a document, what it gives, and everything that is wrong with it. */
export function useEditor(start: EditorStart) {
  const { levers, words } = start;
  const { kind } = levers;
  const { language } = words;
  const history = useDraftHistory(() => draftOf(start.document, levers.levers, language));
  const { draft } = history;
  const [saved, setSaved] = useState(draft);
  const [tried, setTried] = useState(false);
  const refusals = useRefusals(draft);
  const issues = useMemo(() => draftIssues(draft, levers.levers, language), [draft, levers, language]);
  const document = useMemo(() => {
    // Saved again, a scenario is calculated with the methods of today.
    const { methods } = levers;
    return documentOf(
      draft,
      { kind, edition: start.document.edition, methods },
      { levers: levers.levers, language },
    );
  }, [draft, kind, start.document, levers, language]);
  const blocking = issues.filter(({ onlySaving }) => !onlySaving);
  const preview = usePreview(blocking.length === 0 ? document : undefined);
  const isWrongPreview = ['document-refused', 'validation'].includes(codeOf(preview.error));
  const byPreview = isWrongPreview && preview.refused === document ? refusedIssues(preview.error, draft) : [];
  const stale = staleReasons(draft, document, start);
  const shown: readonly DraftIssue[] = tried
    ? [...issues, ...stale, ...refusals.issues, ...byPreview]
    : [...blocking.filter(({ code }) => !emptyCodes.includes(code)), ...byPreview];
  const inWords = { kind, words, levers: levers.levers };
  const errors: readonly FieldError[] = once(shown).map((issue) => issueError(issue, draft, inWords));
  return {
    ...history,
    document,
    preview,
    errors,
    halted: blocking.length > 0,
    mayBeSaved: issues.length === 0 && stale.length === 0,
    dirty: draft !== saved,
    said: saidChanges(document, levers.defaults, inWords),
    tried,
    setTried,
    refuse: refusals.refuse,
    markSaved: (): void => setSaved(draft),
  };
}

/** A field that is only empty is not yet wrong while somebody is filling the form in. */
const emptyCodes: readonly string[] = ['value-missing', 'codes-missing'];

/** Each field's first issue. */
function once(issues: readonly DraftIssue[]): readonly DraftIssue[] {
  return issues.filter((issue, i) => issues.findIndex(({ id }) => id === issue.id) === i);
}
