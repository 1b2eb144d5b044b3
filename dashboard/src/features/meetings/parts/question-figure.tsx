import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { AnswerBars, AnswerBarsSvg, ExportFrame, RankedBars, RankedBarsSvg } from '@tilbudsvifte/charts';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { MeetingFigure } from '../figure/meeting-figure.tsx';
import { isOnlyOrder } from '../figure/survey-figure.ts';
import type { QuestionResults } from '../figure/survey-figure.ts';
import { toOrderFigure } from '../figure/to-order-figure.ts';
import { toRankingFigure } from '../figure/to-ranking-figure.ts';
import { toStatementsFigure } from '../figure/to-statements-figure.ts';
import { PublishedOrder } from './published-order.tsx';

interface Props {
  readonly asked: QuestionResults;
}

function Order({ asked }: Props): ReactElement {
  const { model, order, chart } = useMemo(() => toOrderFigure(asked), [asked]);
  return (
    <MeetingFigure
      model={model}
      figure={<PublishedOrder order={order} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, order.length)}>
          {(body) => <RankedBarsSvg {...chart} {...body} />}
        </ExportFrame>
      )}
    />
  );
}

function Ranking({ asked }: Props): ReactElement {
  const { model, chart } = useMemo(() => toRankingFigure(asked), [asked]);
  return (
    <MeetingFigure
      model={model}
      figure={<RankedBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <RankedBarsSvg {...chart} {...body} />}
        </ExportFrame>
      )}
    />
  );
}

function Statements({ asked }: Props): ReactElement {
  const { model, chart } = useMemo(() => toStatementsFigure(asked), [asked]);
  return (
    <MeetingFigure
      model={model}
      figure={<AnswerBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length * 2)}>
          {(body) => <AnswerBarsSvg {...chart} {...body} />}
        </ExportFrame>
      )}
    />
  );
}

/** Figure of one question: an order with bars, statements with all their answers, or the order alone where only that is known. */
export function QuestionFigure({
  asked,
}: {
  readonly asked: Omit<QuestionResults, 'language'>;
}): ReactElement {
  const language = useLanguage();
  const { results, question, group, groupName } = asked;
  const given = useMemo(
    () => ({ results, question, group, groupName, language }),
    [results, question, group, groupName, language],
  );
  const row = results.figures.find((one) => one.question === question);
  if (isOnlyOrder(results)) return <Order asked={given} />;
  return row?.questionKind === 'agreement' ? <Statements asked={given} /> : <Ranking asked={given} />;
}
