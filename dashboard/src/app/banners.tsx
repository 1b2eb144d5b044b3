import type { ReactElement } from 'react';
import { useEdition } from '../lib/queries/use-edition.ts';
import { useSearchState } from '../lib/use-search-state.ts';
import { useTexts } from '../lib/use-texts.ts';

function FrozenBar(): ReactElement | null {
  const texts = useTexts();
  const [, change] = useSearchState();
  const { edition, newest, frozen } = useEdition();
  if (!frozen || !edition) return null;
  return (
    <p className="banner banner-info">
      {texts('banner.frozen', { edition: edition.label, date: edition.publishedAt })}
      {newest && newest.id !== edition.id && ` ${texts('banner.frozenNewer')}`}{' '}
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
          <strong>{texts('banner.synthetic')}.</strong> {texts('banner.syntheticExplain')}
        </p>
      )}
      <FrozenBar />
    </>
  );
}
