import { documentIssueText } from '@tilbudsvifte/locale/screens/scenarios';
import type { FieldError } from '../../../components/error-summary/error-summary.tsx';
import { ApiProblem } from '../../../lib/api-problem.ts';
import type { Lever, LeverField, ScenarioKind } from '../../../lib/scenario-answers.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import type { ScenarioDraft } from './draft.ts';
import type { DraftIssue } from './draft-checks.ts';
import { placeOf } from './field-id.ts';
import { fieldName, leverName } from './field-words.ts';

/** What errors are put into words with. */
export interface IssueWords {
  readonly kind: ScenarioKind;
  readonly words: ScenarioWords;
  readonly levers: readonly Lever[];
}

interface Spot {
  readonly lever: Lever | undefined;
  readonly field: LeverField | undefined;
}

function spotOf(
  { assumption, field: name }: DraftIssue,
  draft: ScenarioDraft,
  levers: readonly Lever[],
): Spot {
  const one = draft.assumptions.find(({ id }) => id === assumption);
  const lever = levers.find(({ key }) => key === one?.lever);
  return { lever, field: lever?.fields.find((field) => field.name === name) };
}

/** Name of an assumption in a list of errors, with its number where there are several. */
function assumptionName(id: string | undefined, draft: ScenarioDraft, words: IssueWords): string {
  const lever = draft.assumptions.find((one) => one.id === id)?.lever ?? '';
  const same = draft.assumptions.filter((one) => one.lever === lever);
  const name = leverName(words, lever);
  const n = same.findIndex((one) => one.id === id) + 1;
  return same.length > 1 ? words.words.texts('editor.numbered', { name, n }) : name;
}

/** An issue of a draft as an error at its field, told with the assumption that it stands in. */
export function issueError(issue: DraftIssue, draft: ScenarioDraft, words: IssueWords): FieldError {
  const { kind, levers } = words;
  const { texts, language } = words.words;
  const { lever, field } = spotOf(issue, draft, levers);
  const said = documentIssueText(
    {
      kind,
      code: issue.code,
      ...(issue.params && { params: issue.params }),
      ...(field?.unit !== undefined && { unit: field.unit }),
    },
    language,
  );
  if (!lever) return { id: issue.id, text: said };
  const assumption = assumptionName(issue.assumption, draft, words);
  const text = field
    ? texts('editor.errorAt', {
        assumption,
        field: fieldName(words, { lever: lever.key, field }),
        issue: said,
      })
    : texts('editor.errorIn', { place: assumption, issue: said });
  return { id: issue.id, text };
}

/** What the API has refused, at the fields of the draft that was sent. */
export function refusedIssues(error: Error | null, sent: ScenarioDraft | undefined): readonly DraftIssue[] {
  if (!(error instanceof ApiProblem) || !sent) return [];
  return error.errors
    .filter(({ field }) => field.startsWith('document'))
    .map(({ field, code, params }) => ({ ...placeOf(field, sent), code, ...(params && { params }) }));
}
