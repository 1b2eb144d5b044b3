import { profileTexts } from '@tilbudsvifte/locale/screens/profile';
import type { CodeNames } from '../../lib/code-names.ts';
import { nameOf } from '../../lib/name-of.ts';
import { decisionsSection, futureSection } from './future-sections.ts';
import { costsSection, tradeSection } from './money-sections.ts';
import { gapsSection, placesSection } from './place-sections.ts';
import { type ProfileAnswer, type ProfileSectionView, type ProfileWords } from './profile-view.ts';

/** The words of an answer: who it is about, and what it is held against. */
export function profileWords(answer: ProfileAnswer, names: CodeNames): ProfileWords {
  const { language } = names;
  return {
    answer,
    names,
    language,
    name: names.municipality(answer.totals.municipality),
    area: nameOf(answer.basis.area, language),
    texts: profileTexts(language),
  };
}

/** The six answers of a municipality, in the order that is the same for all. */
export function toProfile(words: ProfileWords): readonly ProfileSectionView[] {
  return [placesSection, gapsSection, costsSection, tradeSection, futureSection, decisionsSection].map(
    (section) => section(words),
  );
}
