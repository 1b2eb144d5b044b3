import type { ScenarioDraft } from './draft.ts';

/** Identity of a field of the scenario itself. */
export function headId(name: string): string {
  return `scenario-${name}`;
}

/** Identity of a field of an assumption, or of a part of it such as `low`. */
export function fieldId(assumption: string, name: string, part = ''): string {
  return part === '' ? `${assumption}-${name}` : `${assumption}-${name}-${part}`;
}

/** Identity of an assumption's heading. */
export function assumptionId(assumption: string): string {
  return `${assumption}-assumption`;
}

/** Where in the form a field of the API is. */
export interface FieldPlace {
  readonly id: string;
  /** The assumption that it belongs to, by its name in the form. */
  readonly assumption?: string;
  /** Name of the field of the lever. */
  readonly field?: string;
}

const inAssumption =
  /^document\.assumptions\[(\d+)\](?:\.(?:values\.([^.[]+)(?:\.(low|value|high))?|(\w+)))?/;

/**
 * Place in the form of a field as the API names it; assumptions are counted as they were sent.
 * @example placeOf('document.assumptions[0].values.places', sent).id // 'a1-places'
 */
export function placeOf(path: string, sent: Pick<ScenarioDraft, 'assumptions'>): FieldPlace {
  const [whole, at = '', field, part, own] = inAssumption.exec(path) ?? [];
  if (whole === undefined) return { id: headId(path.replace(/^document\./, '')) };
  const assumption = sent.assumptions[Number(at)]?.id;
  if (assumption === undefined) return { id: headId('assumptions') };
  if (field !== undefined) return { id: fieldId(assumption, field, part), assumption, field };
  const id = own === 'reason' || own === 'source' ? fieldId(assumption, own) : assumptionId(assumption);
  return { id, assumption };
}
