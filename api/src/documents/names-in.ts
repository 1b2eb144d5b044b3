import type { Language } from '@tilbudsvifte/locale';
import type { ProfileNames } from '@tilbudsvifte/locale/screens/profile';
import type { EditionContext } from '../editions/edition-context.ts';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
}

/** Names of the codes of an edition; a code that is on no list is its own name. */
export interface EditionNames extends ProfileNames {
  readonly serviceType: (code: string) => string;
}

export function namesIn(context: EditionContext, language: Language): EditionNames {
  const finder = (items: readonly Named[]): ((code: string) => string) => {
    const names = new Map(
      items.map(({ code, name, nameEn }) => [code, language === 'en' && nameEn ? nameEn : name]),
    );
    return (code) => names.get(code) ?? code;
  };
  return {
    targetGroup: finder(context.targetGroups),
    municipality: finder(context.municipalities),
    serviceType: finder(context.serviceTypes),
    area: finder(context.groupings),
  };
}
