import type { ReactElement } from 'react';
import { overviewTexts } from '@tilbudsvifte/locale/screens/overview';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { sayChange } from '../indicator-change.ts';
import type { IndicatorPlace, IndicatorView } from '../indicator-view.ts';
import { sayIndicator, sayMedian } from '../indicator-words.ts';

/** The municipality selected among the tiles. */
export interface TileDetailsProps {
  readonly view: IndicatorView;
  readonly place: IndicatorPlace;
}

/** Details of a tile — its figure, the median, the change, and the way to that municipality's profile. */
export function TileDetails({ view, place }: TileDetailsProps): ReactElement {
  const texts = useTextsOf(overviewTexts);
  const language = useLanguage();
  const change = 'value' in place.value ? `${sayChange(view, place, language)}.` : '';
  return (
    <>
      <p>
        {[sayIndicator(view, place, language), sayMedian(view, language), change]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </p>
      <PageLink to="/kommuner/$kode" params={{ kode: place.code }} className="action-link">
        {texts('front.toProfile', { name: place.name })}
      </PageLink>
    </>
  );
}
