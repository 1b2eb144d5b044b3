import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { SankeyGraph, SankeyLink, SankeyNode } from 'd3-sankey';
import { spreadLabels } from '../labels/spread-labels.ts';
import { wrapText } from '../labels/wrap-text.ts';
import type { EgoSankeyModel, FlowEnd } from './ego-sankey-model.ts';

type Side = 'seller' | 'buyer';

interface NodeFacts {
  readonly id: string;
}
interface LinkFacts {
  readonly end: FlowEnd;
  readonly side: Side;
}
type Node = SankeyNode<NodeFacts, LinkFacts>;
type Link = SankeyLink<NodeFacts, LinkFacts>;

/** A box of one partner or of the place itself. Unit: px. */
export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One link with its partner. Unit: px. */
export interface DrawnFlow {
  readonly key: string;
  readonly end: FlowEnd;
  readonly side: Side;
  /** SVG path of the middle line. */
  readonly path: string;
  readonly strokeWidth: number;
  readonly box: FlowBox;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly line: string;
    readonly anchor: 'start' | 'end';
  };
}

/** Geometry of a flow picture. Unit: px. */
export interface EgoSankeyLayout {
  readonly height: number;
  /** Largest first, sellers and buyers together: the order of the arrow keys. */
  readonly flows: readonly DrawnFlow[];
  readonly own: FlowBox;
  readonly left: number;
  readonly right: number;
}

const head = 56;
const rowHeight = 48;
/** Between boxes, so that the two lines of a label stand beside their box. */
const padding = 26;
const boxWidth = 12;
const labelLead = 16;

/** Height of a flow picture: room for the labels of the longer side. Unit: px. */
export function egoSankeyHeight({ sellers, buyers }: EgoSankeyModel): number {
  return head + Math.max(sellers.length, buyers.length, 3) * rowHeight + 8;
}

function graphOf({ sellers, buyers }: EgoSankeyModel): SankeyGraph<NodeFacts, LinkFacts> {
  const ends = (list: readonly FlowEnd[], side: Side): { node: NodeFacts; link: LinkFacts & Ends }[] =>
    list.map((end) => {
      const id = `${side} ${end.key}`;
      const ends_ = side === 'seller' ? { source: id, target: 'own' } : { source: 'own', target: id };
      return { node: { id }, link: { end, side, value: end.value, ...ends_ } };
    });
  const all = [...ends(sellers, 'seller'), ...ends(buyers, 'buyer')];
  return { nodes: [...all.map(({ node }) => node), { id: 'own' }], links: all.map(({ link }) => link) };
}

interface Ends {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

function boxOf({ x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node): FlowBox {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

// Once laid out, both ends of a link are nodes.
function nodeOf(end: Link['source']): Node {
  if (typeof end !== 'object') throw new TypeError('a link was not laid out');
  return end;
}

/**
 * Layout of a flow picture — sellers, the place itself, buyers; boxes and links as high as their volume, the largest
 * first; labels moved apart where boxes are thin. Unit: px.
 */
export function egoSankeyLayout(
  model: EgoSankeyModel,
  room: { readonly width: number; readonly height?: number },
): EgoSankeyLayout {
  const height = room.height ?? egoSankeyHeight(model);
  const margin = Math.min(220, room.width * 0.34);
  const [left, right] = [margin, room.width - margin];
  // The place itself stays in the middle where one side is empty: d3 counts only the columns that it finds.
  const middle = (room.width - boxWidth) / 2;
  const ownColumn = model.sellers.length > 0 ? 1 : 0;
  const graph = sankey<NodeFacts, LinkFacts>()
    .nodeId(({ id }) => id)
    .nodeWidth(boxWidth)
    .nodePadding(padding)
    .nodeAlign(({ id }) => (id === 'own' ? ownColumn : id.startsWith('seller') ? 0 : ownColumn + 1))
    .nodeSort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .linkSort((a, b) => b.value - a.value)
    .extent([
      [model.sellers.length > 0 ? left : middle, head],
      [model.buyers.length > 0 ? right : middle + boxWidth, Math.max(head + 1, height - 8)],
    ])(graphOf(model));
  const flows = (['seller', 'buyer'] as const).flatMap((side) =>
    drawnFlows(
      graph.links.filter((link) => link.side === side),
      { side, height, margin },
    ),
  );
  // Without any volume the layout divides by nothing; then there is neither link nor box.
  const own = flows.length === 0 ? undefined : graph.nodes.find(({ id }) => id === 'own');
  const ordered = [...flows].sort((a, b) => b.end.value - a.end.value);
  return {
    height,
    flows: ordered,
    own: own ? boxOf(own) : { x: room.width / 2, y: head, width: 0, height: 0 },
    left,
    right,
  };
}

function drawnFlows(
  links: readonly Link[],
  { side, height, margin }: { readonly side: Side; readonly height: number; readonly margin: number },
): DrawnFlow[] {
  const pathOf = sankeyLinkHorizontal<NodeFacts, LinkFacts>();
  const boxes = links.map((link) => boxOf(nodeOf(side === 'seller' ? link.source : link.target)));
  const middles = boxes.map((box) => box.y + box.height / 2);
  const gap = 2 * labelLead + 4;
  const places = spreadLabels(middles, { gap, min: head + labelLead - 8, max: height - labelLead });
  return links.map((link, i) => {
    const box = boxes[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    const x = side === 'seller' ? box.x - 8 : box.x + box.width + 8;
    const [line = ''] = wrapText(link.end.label, { width: margin - 10, lines: 1, size: 13 });
    return {
      key: `${side} ${link.end.key}`,
      end: link.end,
      side,
      path: pathOf(link) ?? '',
      strokeWidth: Math.max(1, link.width ?? 0),
      box,
      label: { x, y: (places[i] ?? 0) - 2, line, anchor: side === 'seller' ? 'end' : 'start' },
    };
  });
}
