import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { decisionsSection, futureSection } from './future-sections.ts';
import { costsSection, tradeSection } from './money-sections.ts';
import { gapsSection, placesSection } from './place-sections.ts';
import type { ProfileAnswer, ProfileNames } from './profile-answer.ts';
import type { ProfileSectionView, ProfileWords } from './profile-view.ts';
import { profile } from './texts.ts';

const textsOf = makeTexts(profile);

/** The words of an answer: who it is about, and what it is held against. */
export function profileWords(answer: ProfileAnswer, names: ProfileNames, language: Language): ProfileWords {
  const { name, nameEn } = answer.basis.area;
  return {
    answer,
    names,
    language,
    name: names.municipality(answer.totals.municipality),
    area: language === 'en' && nameEn !== '' ? nameEn : name,
    texts: textsOf(language),
  };
}

/** The six answers of a municipality, in the order that is the same for all. */
export function toProfile(words: ProfileWords): readonly ProfileSectionView[] {
  return [placesSection, gapsSection, costsSection, tradeSection, futureSection, decisionsSection].map(
    (section) => section(words),
  );
}
