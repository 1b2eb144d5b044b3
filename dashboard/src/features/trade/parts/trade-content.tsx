import type { ReactElement } from 'react';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import type { AnswerQuery } from '../../../components/empty-state/answer-state.tsx';
import { Notices } from '../../../components/notices/notices.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { TradeNames } from '../trade-names.ts';
import { ClosureCard } from './closure-card.tsx';
import { DependenceCard } from './dependence-card.tsx';
import { FlowCard } from './flow-card.tsx';
import { MatrixCard } from './matrix-card.tsx';
import { PartnersCard } from './partners-card.tsx';
import { ReachCard } from './reach-card.tsx';

/** Everything below the sentence of the page. */
export interface TradeContentProps {
  readonly names: TradeNames;
  /** What the chosen municipality buys and sells; nothing where none is chosen. */
  readonly own: Schema<'TradeAnswer'> | undefined;
  readonly area: AnswerQuery<Schema<'TradeAnswer'>>;
}

function OwnPart({
  answer,
  names,
}: {
  readonly answer: Schema<'TradeAnswer'>;
  readonly names: TradeNames;
}): ReactElement {
  const texts = useTextsOf(tradeTexts);
  return (
    <>
      <Notices notices={answer.notices} />
      <Section title={texts('trade.partnersSection')}>
        <PartnersCard answer={answer} names={names} />
        <FlowCard answer={answer} names={names} />
        <ReachCard answer={answer} names={names} />
      </Section>
    </>
  );
}

function AreaPart({
  answer,
  names,
}: {
  readonly answer: Schema<'TradeAnswer'>;
  readonly names: TradeNames;
}): ReactElement {
  const texts = useTextsOf(tradeTexts);
  return (
    <>
      {names.own === undefined && <Notices notices={answer.notices} />}
      <Section title={texts('trade.dependenceSection')}>
        <DependenceCard answer={answer} names={names} />
      </Section>
      <Section title={texts('trade.matrixSection')}>
        <MatrixCard answer={answer} names={names} />
      </Section>
      <Section title={texts('trade.closureSection')}>
        <ClosureCard answer={answer} names={names} />
      </Section>
    </>
  );
}

/** Køb og salg from top to bottom: the chosen municipality, then all of them, then what a closure would mean. */
export function TradeContent({ names, own, area }: TradeContentProps): ReactElement {
  return (
    <>
      {own && <OwnPart answer={own} names={names} />}
      <AnswerState query={area} height="page">
        {(answer) => <AreaPart answer={answer} names={names} />}
      </AnswerState>
    </>
  );
}
