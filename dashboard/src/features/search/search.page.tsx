import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { searchTexts } from '@tilbudsvifte/locale/screens/search';
import { Page } from '../../components/page/page.tsx';
import { SearchField } from '../../components/search-field/search-field.tsx';
import { useServices } from '../../lib/queries/use-services.ts';
import { useMunicipalities, useServiceTypes, useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FoundList, FoundServices } from './found-list.tsx';
import { searchEntries } from './search-entries.ts';
import { searchIndex } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** Index of what is known here; made again when lists arrive or the language changes. */
function useSearchIndex(): SearchIndex {
  const language = useLanguage();
  const municipalities = useMunicipalities().data?.items;
  const targetGroups = useTargetGroups().data?.items;
  const serviceTypes = useServiceTypes().data?.items;
  return useMemo(() => {
    const lists = {
      municipalities: municipalities ?? [],
      targetGroups: targetGroups ?? [],
      serviceTypes: serviceTypes ?? [],
    };
    return searchIndex(searchEntries(lists, language));
  }, [language, municipalities, targetGroups, serviceTypes]);
}

function Found({ text }: { readonly text: string }): ReactElement {
  const texts = useTextsOf(searchTexts);
  const index = useSearchIndex();
  const { areaCode } = useChoices();
  const services = useServices({ area: areaCode, q: text, pageSize: 5 }).data;
  const entries = useMemo(() => index.find(text), [index, text]);
  const n = entries.length + (services?.totals.matching ?? 0);
  return (
    <>
      <p role="status" className="lead">
        {texts('search.found', { n, text })}
      </p>
      {n === 0 && <p>{texts('search.none')}</p>}
      <FoundList entries={entries} />
      {services && <FoundServices services={services} text={text} />}
    </>
  );
}

/** Søg — indicators, municipalities, target groups, service types, services, methods, words and pages by any spelling. */
export function SearchPage(): ReactElement {
  const texts = useTextsOf(searchTexts);
  const shell = useTexts();
  const [{ q = '' }] = useSearchState();
  return (
    <Page title={texts('search.title')} context={null}>
      <SearchField label={shell('nav.search')} className="search-page-field" />
      {q === '' ? <p>{texts('search.question')}</p> : <Found text={q} />}
    </Page>
  );
}
