import type { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import type { Folder } from '../../lib/queries/use-folders.ts';

type Words = ReturnType<typeof slidesTexts>;

/** Meeting and day of a folder, or nothing. */
export function meetingLine({ meeting, metOn }: Pick<Folder, 'meeting' | 'metOn'>, words: Words): string {
  const day = metOn === null ? '' : words('slides.day', { date: metOn });
  return [meeting, day].filter((part) => part !== '').join(' · ');
}

/** Editions that the figures of a folder are held at, and whether some follow new figures. */
export function editionsInWords({ items }: Pick<Folder, 'items'>, words: Words): string {
  const held = new Set(items.flatMap(({ edition }) => (edition ? [edition.label] : [])));
  return [
    ...[...held].map((edition) => words('slides.edition', { edition })),
    ...(items.some(({ edition }) => edition === null) ? [words('slides.following')] : []),
  ].join(', ');
}
