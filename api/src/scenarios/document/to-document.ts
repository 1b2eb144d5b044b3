import type { Lever } from '../models/lever.ts';
import { canonicalJson } from './canonical-json.ts';
import type { AssumptionFields, DocumentFields } from './document-fields.ts';
import type { Assumption, ScenarioDocument } from './scenario-document.ts';

/** What a document is completed with. */
export interface Completion {
  /** Id of the edition that the document's name for it means. */
  readonly edition: string;
  readonly levers: readonly Lever[];
  /** Versions of today of the methods of the kind. */
  readonly methods: Readonly<Record<string, string>>;
}

/**
 * The document as plain data, with edition, sources and methods filled in where nothing was written. It is read back
 * from its canonical text, so that what is calculated is what will be kept, down to the order of its fields.
 */
export function toDocument(
  fields: DocumentFields | ScenarioDocument,
  { edition, levers, methods }: Completion,
): ScenarioDocument {
  const { schema, kind, name, question, area, horizonYear, seed, assumptions } = fields;
  const sources = new Map(levers.map(({ key, source }) => [key, source]));
  const written = fields.methods ?? {};
  const document: ScenarioDocument = {
    schema,
    kind,
    name,
    question,
    edition,
    area,
    horizonYear,
    seed,
    methods: Object.keys(written).length > 0 ? { ...written } : methods,
    assumptions: assumptions.map((assumption) => toAssumption(assumption, sources)),
  };
  return JSON.parse(canonicalJson(document)) as ScenarioDocument;
}

function toAssumption(
  { lever, values, reason, source = '' }: AssumptionFields | Assumption,
  sources: ReadonlyMap<string, string>,
): Assumption {
  return { lever, values: { ...values }, reason, source: source || (sources.get(lever) ?? '') };
}
