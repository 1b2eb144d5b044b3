import type { ReactElement } from 'react';
import { areaTradeHeadline, partnersHeadline, tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import type { Schema } from '../../lib/api.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { areaView } from './area-view.ts';
import { partnersView } from './partners-view.ts';
import { TradeContent } from './parts/trade-content.tsx';
import type { TradeNames } from './trade-names.ts';
import { useTradeNames } from './use-trade-names.ts';

function leadOf(
  answer: Schema<'TradeAnswer'> | undefined,
  names: TradeNames | undefined,
): string | undefined {
  if (!answer || !names) return undefined;
  const said =
    names.own === undefined
      ? areaTradeHeadline(areaView(answer, names), names.language)
      : partnersHeadline(partnersView(answer, names), names.language);
  return said.headline;
}

/** Køb og salg — who buys places of whom, and how dependent the municipalities are of each other. */
export function TradePage(): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const [{ k, luk }] = useSearchState();
  const { areaCode } = useChoices();
  const names = useTradeNames();
  // The address names the municipality before the code lists are there; asking at once saves a round trip.
  const municipality = names ? names.own : k;
  const area = useAnalysis('trade', { area: areaCode, closure: luk });
  // Without a municipality this is the same question, and is asked once.
  const first = useAnalysis(
    'trade',
    municipality === undefined ? { area: areaCode, closure: luk } : { area: areaCode, municipality },
  );
  const lead = leadOf(first.data, names) ?? texts('trade.question');
  return (
    <Page title={texts('trade.title')} lead={lead} leadLines={[4, 2]} context={{}}>
      <AnswerState query={{ ...first, data: names && first.data }} height="page">
        {(answer) =>
          names && (
            <TradeContent names={names} own={names.own === undefined ? undefined : answer} area={area} />
          )
        }
      </AnswerState>
    </Page>
  );
}
