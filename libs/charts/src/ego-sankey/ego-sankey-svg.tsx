import type { ReactElement } from 'react';
import { lightPaint } from '../paint.ts';
import type { Paint } from '../paint.ts';
import type { EgoSankeyModel } from './ego-sankey-model.ts';
import { egoSankeyLayout } from './ego-sankey.layout.ts';
import type { DrawnFlow, EgoSankeyLayout } from './ego-sankey.layout.ts';

/** A laid-out flow picture in the colours of screen or export. */
export interface EgoSankeyDrawingProps {
  readonly model: EgoSankeyModel;
  readonly layout: EgoSankeyLayout;
  readonly paint: Paint;
  /** Key of the flow in focus. */
  readonly focused?: string | undefined;
}

function Flow({ flow, paint, focused }: FlowProps): ReactElement {
  const colour = flow.side === 'seller' ? paint.c1 : paint.c3;
  const { box, label, end } = flow;
  return (
    <g className={`chart-flow chart-flow-${flow.side}`}>
      <path
        d={flow.path}
        fill="none"
        stroke={colour}
        strokeWidth={flow.strokeWidth}
        strokeOpacity={focused ? 0.75 : 0.35}
      />
      <rect
        className="chart-marker"
        x={box.x}
        y={box.y}
        width={box.width}
        height={Math.max(1, box.height)}
        fill={colour}
      />
      <text
        x={label.x}
        y={label.y}
        textAnchor={label.anchor}
        fill={paint.text}
        fontSize={13}
        fontWeight={focused ? 600 : 400}
      >
        {label.line}
        <tspan x={label.x} dy={15} fill={paint['text-2']}>
          {end.text}
        </tspan>
      </text>
    </g>
  );
}

interface FlowProps {
  readonly flow: DrawnFlow;
  readonly paint: Paint;
  readonly focused: boolean;
}

/** Boxes, links and labels — the same on screen and in an export. */
export function EgoSankeyDrawing({ model, layout, paint, focused }: EgoSankeyDrawingProps): ReactElement {
  const { own, left, right, flows } = layout;
  const middle = own.x + own.width / 2;
  return (
    <g>
      <g fontSize={13} fontWeight={600} fill={paint.text}>
        <text x={left} y={14} textAnchor="end">
          {model.sellerHeading}
        </text>
        <text x={right} y={14}>
          {model.buyerHeading}
        </text>
        <text x={middle} y={32} textAnchor="middle">
          {model.own.label}
          <tspan x={middle} dy={15} fontWeight={400} fill={paint['text-2']}>
            {model.own.text}
          </tspan>
        </text>
      </g>
      {flows.map((flow) => (
        <Flow key={flow.key} flow={flow} paint={paint} focused={flow.key === focused} />
      ))}
      {flows.length > 0 && (
        <rect
          className="chart-marker"
          x={own.x}
          y={own.y}
          width={own.width}
          height={Math.max(1, own.height)}
          fill={paint.text}
        />
      )}
    </g>
  );
}

/** Flow picture for export, to be placed in an export frame. */
export interface EgoSankeySvgProps extends EgoSankeyModel {
  readonly width: number;
  readonly height: number;
}

/** Flow picture for export (F12) — the same links and labels in light colours. */
export function EgoSankeySvg({ width, height, ...model }: EgoSankeySvgProps): ReactElement {
  return (
    <EgoSankeyDrawing model={model} layout={egoSankeyLayout(model, { width, height })} paint={lightPaint} />
  );
}
