import { refuse } from '../import-refused.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const [quote, comma, bracket, brace] = ['"', ',', '[', '{'].map((sign) => sign.charCodeAt(0));

/** Four times what StatBank gives in this form; its objects and lists are a handful for each variable. */
const most = { nested: 10_000, texts: 1_000_000, values: 4_000_000 };

/**
 * Parsed JSON — an object, after counting what it holds. Parsing cannot be interrupted: a text that grows beyond the
 * memory of its thread while it is parsed ends the whole process, not only the thread.
 * @throws ImportRefused `layout-unknown` when it is none or no table could hold so much.
 */
export function parsedJson(text: string): JsonObject {
  if (isHuge(text)) throw refuse('layout-unknown', { params: { missing: 'dataset' } });
  try {
    const parsed: unknown = JSON.parse(text);
    if (isObject(parsed)) return parsed;
  } catch {
    // Told below, like any JSON that is not an object.
  }
  throw refuse('layout-unknown', { params: { missing: 'dataset' } });
}

/** Signs inside texts count as well: more than these no honest table has either. */
function isHuge(text: string): boolean {
  let [nested, quotes, values] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === comma) values += 1;
    else if (sign === quote) quotes += 1;
    else if (sign === bracket || sign === brace) nested += 1;
  }
  return nested > most.nested || quotes > 2 * most.texts || values > most.values;
}
