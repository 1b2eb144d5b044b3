import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, TileGrid, TileGridSvg, useWidth } from '@tilbudsvifte/charts';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { framedMunicipality, tileLayout, tilePlaces } from '../../../lib/tile-layout.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { TradeNames } from '../trade-names.ts';
import { toReachFigure } from '../to-reach-figure.ts';
import type { ReachFigure } from '../to-reach-figure.ts';
import type { TradePart } from './trade-part.ts';

// The list of tiles has 4 px around it, so that outlines are not cut.
const around = 8;

const placed = ({ tiles }: ReachFigure, { municipalities }: TradeNames) =>
  tiles.flatMap(({ code }) => municipalities.get(code) ?? []);

function Tiles({
  figure,
  names,
}: {
  readonly figure: ReachFigure;
  readonly names: TradeNames;
}): ReactElement {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(0, useWidth(box) - around);
  const { places, framed } = useMemo(() => tileLayout(placed(figure, names), width), [figure, names, width]);
  return (
    <div ref={box}>
      {width > 0 && (
        <TileGrid
          label={figure.model.headline}
          tiles={figure.tiles}
          layout={places}
          legend={figure.legend}
          width={width}
          {...(framed && { inset: { code: framedMunicipality, label: texts('overview.inset') } })}
        />
      )}
    </div>
  );
}

/** The municipalities by the share of their places that they buy from the chosen one. */
export function ReachCard({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const figure = useMemo(() => toReachFigure(answer, names), [answer, names]);
  const { model, tiles, legend } = figure;
  const layout = tilePlaces(placed(figure, names));
  return (
    <FigureCard
      model={model}
      figure={<Tiles figure={figure} names={names} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <TileGridSvg {...{ tiles, layout, legend, ...body }} label={model.headline} />}
        </ExportFrame>
      )}
      definition={texts('trade.definition')}
    />
  );
}
