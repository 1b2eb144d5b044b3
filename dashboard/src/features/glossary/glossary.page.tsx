import type { ReactElement } from 'react';
import { glossary, glossaryTexts } from '@tilbudsvifte/locale/screens/glossary';
import type { GlossaryEntry } from '@tilbudsvifte/locale/screens/glossary';
import { Page } from '../../components/page/page.tsx';
import { useLanguage } from '../../lib/use-texts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

const letterOf = ({ term }: GlossaryEntry): string => term.charAt(0).toLocaleUpperCase('da');

/** Entries under their first letter, in the order they come. */
function byLetter(entries: readonly GlossaryEntry[]): ReadonlyMap<string, readonly GlossaryEntry[]> {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) letters.set(letterOf(entry), [...(letters.get(letterOf(entry)) ?? []), entry]);
  return letters;
}

/** Ordbog — the words of the field with a short explanation, each with an address of its own. */
export function GlossaryPage(): ReactElement {
  const texts = useTextsOf(glossaryTexts);
  const language = useLanguage();
  const entries = glossary(language);
  const danish = new Map(glossary('da').map(({ key, term }) => [key, term]));
  const letters = byLetter(entries);
  return (
    <Page title={texts('glossary.title')} lead={texts('glossary.lead', { n: entries.length })} context={null}>
      <nav aria-label={texts('glossary.letters')} className="letters">
        {[...letters.keys()].map((letter) => (
          <a key={letter} href={`#bogstav-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {[...letters].map(([letter, terms]) => (
        <section key={letter} aria-labelledby={`bogstav-${letter}`}>
          <h2 id={`bogstav-${letter}`}>{letter}</h2>
          <dl className="glossary">
            {terms.map(({ key, term, definition }) => (
              <div key={key} id={key}>
                <dt>{term}</dt>
                <dd>
                  {definition}
                  {language !== 'da' && (
                    <span className="hint"> {texts('glossary.danish', { term: danish.get(key) ?? '' })}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}
