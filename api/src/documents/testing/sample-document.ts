import type { DocumentModel } from '../document-model.ts';

const municipalities = [
  'Albertslund',
  'Ballerup',
  'Brøndby',
  'Dragør',
  'Egedal',
  'Fredensborg',
  'Frederiksberg',
];

/** A document with one block of every kind, and a table that does not fit on a page. */
export const sampleDocument: DocumentModel = {
  language: 'da',
  title: 'Sagsbilag: Ærøskøbing & Ålbæk',
  subtitle: 'Det specialiserede socialområde og specialundervisningen i udgave 2027/1.',
  subject: 'Bilag til kommunalbestyrelsens behandling af rammeaftalen',
  running:
    'Syntetiske demonstrationsdata. Udgave 2027/1. Samme tal: https://tilbudsvifte.example/profil?k=0169&dv=2',
  date: '2027-03-01',
  blocks: [
    { kind: 'heading', level: 1, text: 'Hvad skal kommunalbestyrelsen tage stilling til?' },
    {
      kind: 'paragraph',
      text: 'Kommunen mangler −12 pladser, og 2½ af dem – eller flere – står tomme på grund af § 107-tilbuddets »venteliste«. '.repeat(
        5,
      ),
    },
    { kind: 'list', items: ['Pladser til voksne med autisme', 'Takster under områdets gennemsnit × 1,1'] },
    { kind: 'list', ordered: true, items: ['Høring i 2026', 'Godkendelse i 2027'] },
    { kind: 'heading', level: 2, text: 'Om tallene' },
    {
      kind: 'facts',
      rows: [
        ['Udgave', '2027/1, offentliggjort 1. marts 2027'],
        ['Kilde', 'Indberetninger fra kommunerne og regionen; ≥ 5 personer pr. gruppe'],
      ],
    },
    {
      kind: 'bars',
      caption: 'Ventende pr. målgruppe',
      alt: 'Flest venter på pladser til voksne med autisme: 34.',
      rows: [
        { label: 'Autisme', value: 34, text: '34 personer' },
        { label: 'Udviklingshæmning og anden funktionsnedsættelse', value: 12.5, text: '12,5 personer' },
        { label: 'Senhjerneskade', value: null, text: 'for få til at vises' },
        { label: 'Ændring siden sidst', value: -8, text: '−8 personer' },
      ],
    },
    {
      kind: 'table',
      caption: 'Pladser og belægning pr. kommune',
      columns: [
        { label: 'Kommune', align: 'start' },
        { label: 'Tilbudstype', align: 'start' },
        { label: 'Pladser', align: 'end' },
        { label: 'Belægning', align: 'end' },
      ],
      headerColumn: true,
      rows: Array.from({ length: 60 }, (_, index) => [
        `${municipalities[index % municipalities.length]} ${index + 1}`,
        index % 3 === 0
          ? 'Længerevarende botilbud efter lov om social service § 108 for voksne'
          : 'Dagtilbud',
        String(index * 7),
        `${90 + (index % 11)} %`,
      ]),
    },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Økonomi' },
    { kind: 'heading', level: 2, text: 'Takster' },
    { kind: 'heading', level: 3, text: 'Metode' },
    { kind: 'paragraph', text: 'Tal i faste priser. Łódź, Çelik og Ğ skrives som de er.' },
  ],
};
