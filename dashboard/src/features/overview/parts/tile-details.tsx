import type { ReactElement } from 'react';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { useLanguage, useTexts } from '../../../lib/use-texts.ts';
import { sayChange } from '../indicator-change.ts';
import type { IndicatorPlace, IndicatorView } from '../indicator-view.ts';
import { sayIndicator, sayMedian } from '../indicator-words.ts';

/** The municipality selected among the tiles. */
export interface TileDetailsProps {
  readonly view: IndicatorView;
  readonly place: IndicatorPlace;
}

/** Details of a tile — its figure, the median, the change, and the way to that municipality's own page. */
export function TileDetails({ view, place }: TileDetailsProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const change = 'value' in place.value ? `${sayChange(view, place, language)}.` : '';
  return (
    <>
      <p>
        {[sayIndicator(view, place, language), sayMedian(view, language), change]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </p>
      {place.code !== view.own?.code && (
        <PageLink to="/" search={{ k: place.code, ...indicatorOf(view) }} className="action-link">
          {texts('overview.profile', { municipality: place.name })}
        </PageLink>
      )}
    </>
  );
}

// The page opens on the same indicator; the number of short groups has no tiles.
const indicatorOf = ({ indicator }: IndicatorView) => (indicator === 'groups-short' ? {} : { i: indicator });
