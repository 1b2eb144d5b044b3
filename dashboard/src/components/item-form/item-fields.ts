import type { SelectOption } from '../select-field/select-field.tsx';

/** Values of a form by the names of their fields, as they are typed. */
export type Typed = Readonly<Record<string, string>>;

/** One field of an item's form. */
export interface ItemField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'date' | 'time' | 'number' | 'select';
  readonly hint?: string;
  readonly options?: readonly SelectOption[];
  /** What is said when it is left empty; a field without it may be. */
  readonly needed?: string;
}

/** Things of one kind that belong to something, such as the themes of an agreement, and how people write them. */
export interface ItemGroup {
  /** Part of the address, such as `themes`. */
  readonly path: string;
  readonly title: string;
  readonly fields: readonly ItemField[];
  readonly items: readonly EditableItem[];
  /** What opens the form for one more. */
  readonly addLabel: string;
  /** What is said before one is deleted. */
  readonly removeAsk: (title: string) => string;
  /** What is sent; only for fields without errors. */
  readonly bodyOf: (typed: Typed) => object;
}

/** One thing of a group as it holds now. */
export interface EditableItem {
  readonly id: string;
  readonly title: string;
  /** Said beside the title. */
  readonly more: string;
  readonly typed: Typed;
}

/** Identity of a field, for links from the summary of errors. */
export const itemFieldId = (form: string, name: string): string => `${form}-${name}`;

/** A number as it is typed in Danish or English; nothing where it is none. @example typedNumber('1.250,5') // 1250.5 */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/, '-').replace(/\s/g, '');
  const danish = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/.test(plain);
  const value = Number(danish ? plain.replaceAll('.', '').replace(',', '.') : plain);
  return plain === '' || !Number.isFinite(value) ? undefined : value;
}

/** What is wrong with what was typed, in the order of the form. */
export function itemErrors(form: string, fields: readonly ItemField[], typed: Typed) {
  return fields.flatMap(({ name, kind, needed }) => {
    const value = typed[name] ?? '';
    const isWrong = kind === 'number' ? typedNumber(value) === undefined : value.trim() === '';
    return needed !== undefined && isWrong ? [{ id: itemFieldId(form, name), text: needed }] : [];
  });
}

/** An empty form: selects stand on their first option. */
export const emptyOf = (fields: readonly ItemField[]): Typed =>
  Object.fromEntries(fields.map(({ name, options }) => [name, options?.[0]?.value ?? '']));
