import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, GapMatrix, GapMatrixSvg } from '@tilbudsvifte/charts';
import { accessTexts } from '@tilbudsvifte/locale/screens/access';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { toOperatorsFigure } from './to-operators-figure.ts';

type Answer = Schema<'ServiceRangeAnswer'>;

function OperatorsCard({
  answer,
  names,
}: {
  readonly answer: Answer;
  readonly names: CodeNames;
}): ReactElement {
  const texts = useTextsOf(accessTexts);
  const { model, chart } = useMemo(() => toOperatorsFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={<GapMatrix {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <GapMatrixSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      definition={texts('access.operatorDefinition')}
    />
  );
}

/** Who operates for whom, from the same answer as the matrix of services. */
export function OperatorsSection({ answer }: { readonly answer: Answer | undefined }): ReactElement | null {
  const texts = useTextsOf(accessTexts);
  const names = useCodeNames();
  if (!answer || !names || answer.totals.operators.length === 0) return null;
  return (
    <Section title={texts('access.operatorSection')}>
      <OperatorsCard answer={answer} names={names} />
    </Section>
  );
}
