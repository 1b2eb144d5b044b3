import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, useWidth, Waterfall, WaterfallSvg } from '@tilbudsvifte/charts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Lever } from '../../lib/scenario-answers.ts';
import { pageParams } from '../../lib/search-params.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import type { BridgeFigure } from './to-bridge-figure.ts';
import { bridgeKey, bridgeOptions, toBridgeFigure } from './to-bridge-figure.ts';
import type { OutcomesOf } from './to-outcomes-figure.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** The waterfalls of a result. */
export interface BridgeCardProps extends OutcomesOf {
  readonly levers: readonly Lever[];
  readonly words: ScenarioWords;
}

function Drawing({ figure }: { readonly figure: BridgeFigure }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { terms, formatTick, describe, model } = figure;
  return (
    <div ref={box}>
      <Waterfall {...{ terms, formatTick, width, describe }} name={model.headline} />
    </div>
  );
}

/** Bridge card — from base to scenario for the outcome that is chosen. */
export function BridgeCard({ result, document, levers, words }: BridgeCardProps): ReactElement {
  const [{ udfald }, change] = useSearchState();
  const bridge = result.bridge.find((one) => bridgeKey(one) === udfald) ?? result.bridge[0];
  const figure = useMemo(
    () => bridge && toBridgeFigure({ bridge, result, document, levers }, words),
    [bridge, result, document, levers, words],
  );
  if (!bridge || !figure || bridge.changes.length === 0) return <p>{words.texts('scenario.noChanges')}</p>;
  const { terms, formatTick } = figure;
  return (
    <FigureCard
      model={figure.model}
      figure={<Drawing figure={figure} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <WaterfallSvg {...{ terms, formatTick }} {...body} />}
        </ExportFrame>
      )}
      controls={
        <SelectField
          label={words.texts('scenario.bridgeOutcome')}
          value={bridgeKey(bridge)}
          options={bridgeOptions(result, words)}
          onChange={(value) => change({ udfald: pageParams.udfald.read(value) }, { replace: true })}
        />
      }
    />
  );
}
