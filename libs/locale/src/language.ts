/** The languages of every text: Danish first, English second. */
export type Language = 'da' | 'en';

/** Both languages, in the order the interface offers them. */
export const LANGUAGES: readonly Language[] = ['da', 'en'];

/** BCP 47 tag for Intl. @example languageTag('da') // 'da-DK' */
export function languageTag(language: Language): 'da-DK' | 'en-GB' {
  return language === 'da' ? 'da-DK' : 'en-GB';
}

/**
 * Language of a request — the first of ours that an `Accept-Language` header or `l=` parameter names, Danish otherwise.
 * Order is taken as written: browsers send their preference first, so quality values need no parsing.
 * @example languageFrom('en-US,en;q=0.9,da;q=0.8') // 'en'
 */
export function languageFrom(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => tag === 'da' || tag === 'en') ?? 'da';
}
