import { useContext } from 'react';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { Card } from './card.tsx';
import { EmbeddingContext } from './embedding.ts';
import type { FigureCardProps } from './figure-card-props.ts';

/** Figure card — the one component every figure is shown in; alone where a single figure is asked for. */
export function FigureCard(props: FigureCardProps): ReactElement | null {
  const embedding = useContext(EmbeddingContext);
  if (!embedding) return <Card {...props} />;
  const { figure, place, show } = embedding;
  if (figure !== props.model.id || !place) return null;
  return createPortal(show ? show(props) : <Card {...props} embedded />, place);
}
