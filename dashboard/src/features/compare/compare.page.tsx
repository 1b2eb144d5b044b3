import { useState } from 'react';
import type { ReactElement } from 'react';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { CompareChoices } from './parts/compare-choices.tsx';
import { comparedCodes, peerRule, ruleOf } from './compare-rules.ts';
import { CompareContent } from './parts/compare-content.tsx';
import { toCompareFigure } from './to-compare-figure.ts';
import { useCompareNames } from './use-compare-names.ts';

const joined = (codes: readonly string[]): string | undefined =>
  codes.length === 0 ? undefined : codes.join(',');

/** Sammenlign — up to six municipalities beside each other and beside peers found by a published rule. */
export function ComparePage(): ReactElement {
  const texts = useTextsOf(compareTexts);
  const [{ k, s, g, p, ind = [] }] = useSearchState();
  const { areaCode, municipality, isPending, compare } = useChoices();
  const names = useCompareNames();
  // The address names the municipalities before the code lists are there; asking at once saves a round trip.
  const own = isPending ? k : municipality?.code;
  const others = comparedCodes({ k: own, s: isPending ? s : compare.map(({ code }) => code) });
  const rule = peerRule(g, own !== undefined || others.length > 0);
  const query = useAnalysis('compare', {
    area: areaCode,
    municipality: own,
    compare: joined(others),
    indicators: joined(ind),
    peers: rule === 'region' ? undefined : ruleOf(rule),
    from: p?.from,
    to: p?.to,
  });
  const { data } = query;
  // The choices stay where they are while another answer is on its way.
  const [kept, setKept] = useState(data);
  if (data && data !== kept) setKept(data);
  const years = kept?.totals.years ?? [];
  const figure = data && names && toCompareFigure(data, names, undefined);
  const lead = figure?.model.headline ?? texts('compare.question');
  return (
    <Page title={texts('compare.title')} lead={lead} context={{ peers: true, period: 'range', years }}>
      {names && kept && <CompareChoices answer={kept} names={names} />}
      <AnswerState query={{ ...query, data: names && data }} height="page">
        {(answer) => names && <CompareContent answer={answer} names={names} />}
      </AnswerState>
    </Page>
  );
}
