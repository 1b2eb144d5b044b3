import type { Language } from '@tilbudsvifte/locale';
import type { EditionContext } from '../editions/edition-context.ts';

type Names = ReadonlyMap<string, string>;

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
}

function namesOf(items: readonly Named[], language: Language): Names {
  return new Map(items.map(({ code, name, nameEn }) => [code, language === 'en' && nameEn ? nameEn : name]));
}

/** Names of the codes a column holds, by the column's key; nothing for columns that hold no codes of the lists. */
export function codeNames(context: EditionContext, language: Language): (key: string) => Names | undefined {
  const areas = new Map([
    ...namesOf(context.groupings, language),
    ...namesOf(context.municipalities, language),
  ]);
  const lists: Readonly<Record<string, Names>> = {
    municipality: areas,
    area: areas,
    buyer: areas,
    seller: areas,
    partner: areas,
    operatorCode: areas,
    targetGroup: namesOf(context.targetGroups, language),
    serviceType: namesOf(context.serviceTypes, language),
  };
  return (key) => (Object.hasOwn(lists, key) ? lists[key] : undefined);
}
