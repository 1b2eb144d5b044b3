import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { access } from './texts.ts';

const textsOf = makeTexts(access);

/** Places of an area by type of operator, each place once. */
export interface OperatorsView extends HeadlineBasis {
  readonly place: string;
  readonly municipal: number;
  readonly regional: number;
  readonly selfGoverning: number;
  readonly private: number;
}

/**
 * Headline of who operates for whom — places by type of operator.
 * @example operatorsHeadline({ place: 'Gladsaxe', municipal: 60, regional: 20, selfGoverning: 15, private: 5 }, 'da').headline
 * // 'Kommuner driver 60 af 100 pladser i Gladsaxe, regionen 20, selvejende 15 og private 5.'
 */
export function operatorsHeadline(view: OperatorsView, language: Language): Headline {
  const texts = textsOf(language);
  const { municipal, regional, selfGoverning } = view;
  const place = placePhrase(shortName(view.place), language);
  const total = municipal + regional + selfGoverning + view.private;
  const main =
    total > 0
      ? texts('access.headline.operators', {
          place,
          total,
          municipal,
          regional,
          selfGoverning,
          private: view.private,
        })
      : texts('access.headline.operatorsNone', { place });
  return composeHeadline(
    { extent: texts('access.headline.operatorExtent', { place }), main: [main], basis: view },
    language,
  );
}
