import type { ReactElement } from 'react';
import type { Texts } from '@tilbudsvifte/locale';
import type { SelectedEdition } from '../lib/queries/select-edition.ts';
import { useEdition } from '../lib/queries/use-edition.ts';
import { useSearchState } from '../lib/use-search-state.ts';
import { useTexts } from '../lib/use-texts.ts';

function frozenText({ edition, newest }: SelectedEdition, dv: string, texts: Texts): string {
  if (!edition) return texts('problem.unknown-edition.detail', { edition: dv });
  const shown = texts('banner.frozen', { edition: edition.label, date: edition.publishedAt });
  return newest && newest.id !== edition.id ? `${shown} ${texts('banner.frozenNewer')}` : shown;
}

function FrozenBar(): ReactElement | null {
  const texts = useTexts();
  const [{ dv = '' }, change] = useSearchState();
  const state = useEdition();
  if (!state.frozen || !(state.edition || state.unknown)) return null;
  return (
    <p className="banner banner-info">
      {frozenText(state, dv, texts)}{' '}
      <button type="button" className="button link" onClick={() => change({ dv: undefined })}>
        {texts('banner.showLatest')}
      </button>
    </p>
  );
}

/** Bars above every page: made-up figures, and figures that are held at an edition. */
export function Banners(): ReactElement {
  const texts = useTexts();
  const { edition } = useEdition();
  return (
    <>
      {edition?.synthetic && (
        <p className="banner banner-warn">
          <strong>{texts('banner.synthetic')}.</strong>{' '}
          <span className="banner-more">{texts('banner.syntheticExplain')}</span>
        </p>
      )}
      <FrozenBar />
    </>
  );
}
