import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { FolderFigure } from '../folder-figure/folder-figure.tsx';
import { itemAddress } from '../../lib/folders/item-address.ts';

type Item = Schema<'FolderItem'>;
type Models = ReadonlyMap<string, FigureModel>;

/** Asks the figures of a folder what they say. */
export interface CollectedModelsProps {
  readonly items: readonly Item[];
  readonly onCount: (got: number) => void;
  /** Told once, with what came; a figure that cannot be found is not among them. */
  readonly onDone: (models: Models) => void;
}

// A figure that has not come by then stands in the deck with what it said when it was put into the folder.
const patienceMs = 15_000;
const nothing = (): ReactElement => <></>;

interface OneProps {
  readonly item: Item;
  readonly onModel: (id: string, model: FigureModel) => void;
}

function One({ item, onModel }: OneProps): ReactElement {
  const told = useCallback((model: FigureModel) => onModel(item.id, model), [item.id, onModel]);
  return <FolderFigure address={itemAddress(item)} figure={item.figure} onModel={told} show={nothing} />;
}

/** Collected models — builds the page of every figure out of sight, and hears what the figures say. */
export function CollectedModels({ items, onCount, onDone }: CollectedModelsProps): ReactElement {
  const [models, setModels] = useState<Models>(new Map());
  const [isLate, setLate] = useState(false);
  const add = useCallback((id: string, model: FigureModel) => {
    setModels((before) => new Map(before).set(id, model));
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, [models.size]);
  useEffect(() => {
    onCount(models.size);
    if (isLate || models.size >= items.length) onDone(models);
  }, [models, isLate, items.length, onCount, onDone]);
  return (
    <div hidden>
      {items.map((item) => (
        <One key={item.id} item={item} onModel={add} />
      ))}
    </div>
  );
}
