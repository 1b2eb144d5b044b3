import type { ReactElement } from 'react';
import type { PlacedOption } from '../figure/to-order-figure.ts';

/** An order as a list: the place in front of each option, and no bar that would tell a share. */
export function PublishedOrder({ order }: { readonly order: readonly PlacedOption[] }): ReactElement {
  return (
    <ol className="published-order">
      {order.map(({ key, place, text }) => (
        <li key={key}>
          <span className="published-place">{place}.</span> {text}
        </li>
      ))}
    </ol>
  );
}
