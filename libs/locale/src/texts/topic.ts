/** One part of the catalogue: key to the text in both languages, in ICU MessageFormat. */
export type Topic = Readonly<Record<string, { readonly da: string; readonly en: string }>>;
