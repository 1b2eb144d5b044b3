import { languageTag, type Language } from '@tilbudsvifte/locale';
import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  type ILevelsOptions,
  type IPropertiesOptions,
  LevelFormat,
} from 'docx';

export const font = 'IBM Plex Sans';
export const colours = { accent: '0B4F6C', ink: '1A1D21', quiet: '4A5057', rule: '9AA3AB', shade: 'EEF2F4' };

/** A4, in twentieths of a point. */
export const page = {
  width: mm(210),
  height: mm(297),
  side: mm(21),
  top: mm(24),
  foot: mm(24),
  edge: mm(11),
};
export const textWidth = page.width - 2 * page.side;

// The library looks for these names in the text as well: no text holds a code point that is no character any more.
const unlikeText = '\ufdd0';

/** Lists with numbers and with dots. */
export const lists = { numbered: `${unlikeText}numbered`, dotted: `${unlikeText}dotted` } as const;

const heading = (size: number, before: number, colour: string): object => ({
  run: { size, bold: true, color: colour, font },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
});

/** Named styles, so that whoever goes on writing changes all headings at once; sizes in half points. */
export function stylesOf(language: Language): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font, size: 20, color: colours.ink, language: { value: languageTag(language) } },
        paragraph: { spacing: { line: 276, after: 140 } },
      },
      title: {
        run: { size: 40, bold: true, color: colours.accent, font },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      },
      heading1: heading(29, 240, colours.accent),
      heading2: heading(24, 200, colours.ink),
      heading3: heading(21, 160, colours.ink),
      listParagraph: { paragraph: { spacing: { after: 40 }, contextualSpacing: false } },
      caption: {
        run: { size: 19, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 23, color: colours.quiet },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { line: 252, before: 30, after: 30 } },
      },
      {
        id: 'Running',
        name: 'Running Line',
        basedOn: 'Normal',
        run: { size: 16, color: colours.quiet },
        paragraph: { spacing: { line: 240, after: 0 } },
      },
    ],
  };
}

const level = (format: (typeof LevelFormat)['DECIMAL' | 'BULLET'], text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 480, hanging: 340 } } },
});

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: lists.numbered, levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: lists.dotted, levels: [level(LevelFormat.BULLET, '•')] },
  ],
};
