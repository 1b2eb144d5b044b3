import { useContext } from 'react';
import type { ReactElement } from 'react';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { writeSearch } from '../../lib/url-state.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { EmbeddingContext } from './embedding.ts';

/** Link from a figure on another site's page to the page it comes from, with everything chosen as here. */
export function EmbeddedLink(): ReactElement {
  const outputs = useTextsOf(outputsTexts);
  const [search] = useSearchState();
  const page = useContext(EmbeddingContext)?.page ?? '/';
  return (
    <p>
      <a href={page + writeSearch(search)} target="_blank" rel="noopener">
        {outputs('outputs.open')}
      </a>
    </p>
  );
}
