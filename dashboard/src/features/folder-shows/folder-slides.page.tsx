import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { SlideShow } from '../../components/slides/slide-show.tsx';
import type { SlideOfShow } from '../../components/slides/slide-show.tsx';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { ItemSlide } from './item-slide.tsx';
import { ShownFolder } from './shown-folder.tsx';
import { TitleSlide } from './title-slide.tsx';

interface SlidesProps {
  readonly folder: Folder;
  readonly linkKey: string | undefined;
}

function slidesOf(folder: Folder): readonly SlideOfShow[] {
  const figures = folder.items.map((item) => ({
    key: item.id,
    label: item.headline,
    draw: (table: boolean) => <ItemSlide item={item} table={table} />,
  }));
  return [{ key: 'title', label: folder.title, draw: () => <TitleSlide folder={folder} /> }, ...figures];
}

function Slides({ folder, linkKey }: SlidesProps): ReactElement {
  const navigate = useNavigate();
  const slides = useMemo(() => slidesOf(folder), [folder]);
  const search = linkKey === undefined ? {} : { key: linkKey };
  const close = (): void =>
    void navigate({
      to: '/moede/$mappe' as never,
      params: { mappe: folder.id } as never,
      search: search as never,
    });
  return <SlideShow title={folder.title} slides={slides} onClose={close} />;
}

/** A folder before an audience: a title, then one figure a slide. */
export function FolderSlidesPage(): ReactElement {
  const words = useTextsOf(slidesTexts);
  return (
    <ShownFolder title={words('slides.show')}>
      {(folder, linkKey) => <Slides folder={folder} linkKey={linkKey} />}
    </ShownFolder>
  );
}
