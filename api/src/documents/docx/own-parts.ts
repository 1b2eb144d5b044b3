import { languageTag } from '@tilbudsvifte/locale';
import { dated } from '../dated.ts';
import type { DocumentModel } from '../document-model.ts';
import { font } from './docx-style.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** Parts of the file that the library would fill with the time of day, or with no word about a missing font. */
export function ownParts(model: DocumentModel): { path: string; data: string }[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(model) },
    { path: 'word/fontTable.xml', data: fontTable },
  ];
}

function coreProperties({ title, subject, language, date }: DocumentModel): string {
  const moment = `${dated(date).toISOString().slice(0, 19)}Z`;
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject>`,
    `<dc:creator>Tilbudsvifte</dc:creator><dc:language>${languageTag(language)}</dc:language>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}

// Not every desk has the font of the house: the letters of Calibri and Arial are as wide, and every desk has one of them.
const fontTable = [
  declaration,
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:font w:name="${font}"><w:altName w:val="Calibri,Arial"/><w:panose1 w:val="020B0503050203000203"/>`,
  '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
].join('');
