import { Inject, Injectable } from '@nestjs/common';
import { newestNeedYear } from '../../analyses/answer/checked.ts';
import { type EditionContext, EditionContexts } from '../../editions/edition-context.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import type { AssumptionIssue } from '../models/scenario-model.ts';
import { type KnownKind, ScenarioKinds } from '../models/scenario-kinds.ts';
import type { DocumentFields } from './document-fields.ts';
import { refuseDocument } from './document-refusal.ts';
import { KnownCodesQuery } from './known-codes.query.ts';
import { type DocumentIssue, leverIssues } from './lever-issues.ts';
import type { ScenarioDocument } from './scenario-document.ts';
import { textIssues } from './text-issues.ts';
import { toDocument } from './to-document.ts';

/** A document that can be calculated, and all that its calculation needs. */
export interface CompleteDocument {
  readonly document: ScenarioDocument;
  readonly context: EditionContext;
  readonly kind: KnownKind;
  readonly facts: object;
}

/** Longest look ahead: beyond it no projection of the population reaches. */
const longestHorizon = 40;

/** Documents as sent, made complete and checked against their edition. */
@Injectable()
export class CompleteDocuments {
  constructor(
    @Inject(ScenarioKinds) private readonly kinds: ScenarioKinds,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(KnownCodesQuery) private readonly codes: KnownCodesQuery,
  ) {}

  /**
   * A document to keep: every assumption has its reason.
   * @throws ProblemError `document-refused`, with each fault at its field
   */
  toKeep(fields: DocumentFields | ScenarioDocument): Promise<CompleteDocument> {
    return this.complete(fields, textIssues(fields));
  }

  /**
   * A document to look at: its words may still be missing.
   * @throws ProblemError `document-refused`, with each fault at its field
   */
  toPreview(fields: DocumentFields): Promise<CompleteDocument> {
    return this.complete(fields, []);
  }

  /** A kept document, which was complete when it was written. */
  async kept(document: ScenarioDocument): Promise<CompleteDocument> {
    return this.complete(document, []);
  }

  private async complete(
    fields: DocumentFields | ScenarioDocument,
    found: readonly DocumentIssue[],
  ): Promise<CompleteDocument> {
    const kind = this.kinds.find(fields.kind);
    if (!kind) return refuseDocument([...found, { path: 'kind', code: 'kind-unknown' }]);
    const edition = await this.selection.find(fields.edition);
    if (!edition) return refuseDocument([...found, { path: 'edition', code: 'edition-unknown' }]);
    const context = await this.contexts.of(edition);
    const document = toDocument(fields, {
      edition: edition.id,
      levers: kind.model.levers,
      methods: this.kinds.methodsOf(fields.kind),
    });
    const issues = [
      ...found,
      ...frameIssues(document, context),
      ...leverIssues(document.assumptions, kind.model.levers, await this.codes.of(context)),
    ];
    if (issues.length > 0) return refuseDocument(issues);
    const facts = await kind.reader.read(context, document);
    refuseWith(kind.model.check(facts, document));
    return { document, context, kind, facts };
  }
}

const methodKey = /^[a-z][a-z0-9-]{0,59}$/;
const methodVersion = /^[\w.-]{1,20}$/;

/** What is wrong with area, horizon and methods in that edition. */
function frameIssues(
  { area, horizonYear, methods }: ScenarioDocument,
  context: EditionContext,
): DocumentIssue[] {
  const newest = newestNeedYear(context);
  const [min, max] = [newest, newest + longestHorizon];
  const strange = Object.entries(methods).filter(
    ([key, version]: [string, unknown]) =>
      !methodKey.test(key) || typeof version !== 'string' || !methodVersion.test(version),
  );
  return [
    ...(context.groupings.some(({ code }) => code === area)
      ? []
      : [{ path: 'area', code: 'area-unknown' as const, params: { value: area } }]),
    ...(horizonYear < min || horizonYear > max
      ? [{ path: 'horizonYear', code: 'out-of-range' as const, params: { min, max } }]
      : []),
    ...strange.map(([key]) => ({ path: `methods.${key}`, code: 'value-unknown' as const })),
  ];
}

function refuseWith(issues: readonly AssumptionIssue[]): void {
  if (issues.length === 0) return;
  refuseDocument(
    issues.map(({ at, field, code, params = {} }) => {
      const place = at === undefined ? '' : `assumptions[${at}]`;
      const inside = field === undefined ? '' : `.values.${field}`;
      return { path: at === undefined ? (field ?? '') : `${place}${inside}`, code, params };
    }),
  );
}
