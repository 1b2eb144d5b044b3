import { glossary } from '@tilbudsvifte/locale/screens/glossary';
import { indicatorKeys, indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { METHOD_ROOMS, methodNote } from '@tilbudsvifte/locale/methods';
import { searchTexts } from '@tilbudsvifte/locale/screens/search';
import type { Language } from '@tilbudsvifte/locale';
import type { PagePath } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import type { SearchEntry } from './search-entry.ts';

/** Code lists whose entries can be found. */
export interface SearchLists {
  readonly municipalities: readonly Schema<'MunicipalityItem'>[];
  readonly targetGroups: readonly Schema<'TargetGroupItem'>[];
  readonly serviceTypes: readonly Schema<'ServiceTypeItem'>[];
}

const other = (language: Language): Language => (language === 'da' ? 'en' : 'da');

const pages = [
  ['overview', '/'],
  ['gaps', '/mangler'],
  ['places', '/pladser'],
  ['range', '/tilbudsvifte'],
  ['risk', '/afspecialisering'],
  ['costs', '/oekonomi'],
  ['trade', '/koeb-og-salg'],
  ['forecasts', '/prognoser'],
  ['cooperation', '/samarbejde'],
  ['compare', '/sammenlign'],
  ['agreement', '/rammeaftale'],
  ['notifications', '/udmeldinger'],
  ['wheel', '/aarshjul'],
  ['scenarios', '/scenarier'],
  ['meetings', '/moeder'],
  ['folders', '/mapper'],
  ['data', '/data'],
  ['glossary', '/ordbog'],
  ['methods', '/metoder'],
] as const satisfies readonly (readonly [string, PagePath])[];

function pageEntries(language: Language): SearchEntry[] {
  const texts = searchTexts(language);
  return pages.map(([page, to]) => ({
    id: `page ${page}`,
    kind: 'page',
    title: texts(`search.page.${page}`),
    text: texts(`search.page.${page}Text`),
    also: searchTexts(other(language))(`search.page.${page}`),
    to,
  }));
}

function indicatorEntries(language: Language): SearchEntry[] {
  const texts = indicatorTexts(language);
  return indicatorKeys.map((key) => ({
    id: `indicator ${key}`,
    kind: 'indicator',
    title: texts(`measure.${key}`),
    text: texts(`measure.${key}.definition`),
    also: indicatorTexts(other(language))(`measure.${key}`),
    to: '/indikator/$id',
    params: { id: key },
  }));
}

function methodEntries(language: Language): SearchEntry[] {
  return METHOD_ROOMS.flatMap(({ methods }) => methods).flatMap((method): SearchEntry[] => {
    const note = methodNote(method, language);
    if (!note) return [];
    const address = method.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [
      {
        id: `method ${method}`,
        kind: 'method',
        title: note.name,
        text: note.question,
        also: methodNote(method, other(language))?.name ?? '',
        to: '/metoder/$metode',
        params: { metode: address },
      },
    ];
  });
}

function termEntries(language: Language): SearchEntry[] {
  const elsewhere = new Map(glossary(other(language)).map(({ key, term }) => [key, term]));
  return glossary(language).map(({ key, term, definition }) => ({
    id: `term ${key}`,
    kind: 'term',
    title: term,
    text: definition,
    also: elsewhere.get(key) ?? '',
    to: '/ordbog',
    hash: key,
  }));
}

function listEntries(
  { municipalities, targetGroups, serviceTypes }: SearchLists,
  language: Language,
): SearchEntry[] {
  return [
    ...municipalities.map(({ code, name, abbreviation }): SearchEntry => ({
      id: `municipality ${code}`,
      kind: 'municipality',
      title: name,
      text: '',
      also: `${code} ${code.replace(/^0/, '')} ${abbreviation}`,
      to: '/',
      search: { k: code },
    })),
    ...targetGroups.map((group): SearchEntry => ({
      id: `targetGroup ${group.code}`,
      kind: 'targetGroup',
      title: nameOf(group, language),
      text: '',
      also: `${nameOf(group, other(language))} ${group.code}`,
      to: '/mangler',
      search: { mg: group.code },
    })),
    ...serviceTypes.map((type): SearchEntry => ({
      id: `serviceType ${type.code}`,
      kind: 'serviceType',
      title: nameOf(type, language),
      text: type.legalBasis,
      also: `${nameOf(type, other(language))} ${type.legalBasisBefore2024}`,
      to: '/tilbudsvifte',
      search: { tt: type.code },
    })),
  ];
}

/** Everything that can be found without asking the server. */
export function searchEntries(lists: SearchLists, language: Language): SearchEntry[] {
  return [
    ...pageEntries(language),
    ...indicatorEntries(language),
    ...listEntries(lists, language),
    ...methodEntries(language),
    ...termEntries(language),
  ];
}
