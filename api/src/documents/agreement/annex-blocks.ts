import { createTexts, figureWord, type FigureKind, sourceLine } from '@tilbudsvifte/locale';
import { columnLabel, exportWord } from '@tilbudsvifte/locale/exports';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { paperTexts } from '@tilbudsvifte/locale/screens/documents';
import type { Figure } from '@tilbudsvifte/planning';
import type { AnnexName } from '../../agreements/agreement-codes.ts';
import type { AnnexRow } from '../../agreements/annexes/annexes.answer.ts';
import type { Block } from '../document-model.ts';
import type { EditionNames } from '../names-in.ts';
import type { AgreementContents, WrittenAnnex } from './agreement-contents.ts';

/** A column on paper: its heading is the one of the file with the same rows. */
interface Column {
  readonly key: string;
  readonly cell: (row: AnnexRow, words: CellWords) => string;
  readonly align: 'start' | 'end';
}

interface CellWords {
  readonly names: EditionNames;
  readonly language: AgreementContents['language'];
}

const measure = (key: keyof AnnexRow, figureOf: (row: AnnexRow) => Figure, kind: FigureKind): Column => ({
  key,
  align: 'end',
  cell: (row, { language }) => figureWord(figureOf(row), kind, language),
});
const approved = measure('approvedPlaces', (row) => row.approvedPlaces, 'integer');
const staffed = measure('staffedPlaces', (row) => row.staffedPlaces, 'integer');
const vacant = measure('vacantPlaces', (row) => row.vacantPlaces, 'integer');
const occupancy = measure('occupancyRate', (row) => row.occupancyRate, 'share');
const rate = measure('rateDkk', (row) => row.rateDkk, 'money');
const services = measure('services', (row) => row.services, 'integer');
const serviceType: Column = {
  key: 'serviceType',
  align: 'start',
  cell: (row, { names }) => names.serviceType(row.serviceType),
};
const targetGroup: Column = {
  key: 'targetGroup',
  align: 'start',
  cell: (row, { names }) => names.targetGroup(row.targetGroup ?? ''),
};
const service: Column = {
  key: 'service',
  align: 'start',
  cell: (row) => row.serviceName ?? row.service ?? '',
};
const operator: Column = {
  key: 'operator',
  align: 'start',
  cell: ({ operatorType = '', operatorCode = '', municipality = '' }, { names, language }) => {
    const type = exportWord(operatorType, language);
    if (operatorType === 'municipal') return names.municipality(operatorCode || municipality);
    return operatorType === 'regional' ? names.area(operatorCode) : type;
  },
};
const municipality: Column = {
  key: 'municipality',
  align: 'start',
  cell: (row, { names }) => names.municipality(row.municipality ?? ''),
};

const columnsOf: Readonly<Record<AnnexName, readonly Column[]>> = {
  capacity: [targetGroup, serviceType, services, approved, staffed, vacant, occupancy],
  services: [service, municipality, operator, serviceType, approved, vacant, rate],
  'most-specialised': [service, municipality, operator, serviceType, approved, occupancy, rate],
  'large-services': [service, municipality, operator, serviceType, approved, occupancy, rate],
};

/** The tables that belong to an agreement, each on a page of its own. */
export function annexBlocks(contents: AgreementContents): Block[] {
  const { annexes, names, language } = contents;
  const texts = paperTexts(language);
  if (annexes.length === 0 || names === null)
    return [
      { kind: 'heading', level: 1, text: agreementTexts(language)('agreement.annexes') },
      { kind: 'paragraph', text: texts('paper.noEdition') },
    ];
  return annexes.flatMap((annex, at) => annexOf({ annex, no: at + 1 }, { names, language }));
}

function annexOf(
  { annex, no }: { readonly annex: WrittenAnnex; readonly no: number },
  words: CellWords,
): Block[] {
  const { language } = words;
  const said = agreementTexts(language);
  const { name, rows, basis } = annex;
  const title = said(`agreement.annex.${name}`);
  const columns = columnsOf[name];
  const none: Block = { kind: 'paragraph', text: said('agreement.annex.none') };
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: paperTexts(language)('paper.annex', { no, annex: title }) },
    ...(rows.length === 0
      ? [none]
      : [
          {
            kind: 'table',
            caption: said('agreement.annex.caption', { annex: title, n: rows.length }),
            columns: columns.map(({ key, align }) => ({ label: columnLabel(key, language), align })),
            rows: rows.map((row) => columns.map(({ cell }) => cell(row, words))),
            headerColumn: true,
          } satisfies Block,
        ]),
    { kind: 'paragraph', text: sourceLine(basis, createTexts(language)) },
  ];
}
