import { readFileSync } from 'node:fs';
import path from 'node:path';
import { columnLabel, exportWord, hasColumnWords, hasExportWord } from '@tilbudsvifte/locale/exports';

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
const file = path.join(import.meta.dirname, '../../libs/contract/openapi.json');
const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
  components: { schemas: Record<string, Schema> };
};
const named = ({ $ref = '' }: Schema): string => $ref.split('/').pop() ?? '';

/** Schemas of the rows that leave as files: the figures of analyses, the items of lists, and rows inside rows. */
function rowSchemas(): [string, Schema][] {
  // What people change, such as a meeting folder, has a version and leaves as a document, not as rows.
  const lists = Object.values(components.schemas).filter(({ properties }) => !properties?.['version']);
  const rows = lists.flatMap(({ properties }) =>
    [properties?.['figures'], properties?.['items']].flatMap((list) =>
      list?.items ? [named(list.items)] : [],
    ),
  );
  return [...new Set(rows)]
    .filter((name) => name !== '')
    .map((name) => [name, components.schemas[name] ?? {}]);
}

const properties = rowSchemas().flatMap(([row, schema]) =>
  Object.entries(schema.properties ?? {}).map(([key, property]) => ({ row, key, property })),
);

test('there are rows to look at', () => {
  expect(properties.length).toBeGreaterThan(100);
});

test('every column of every file has a heading in both languages', () => {
  expect(properties.filter(({ key }) => !hasColumnWords(key)).map(({ row, key }) => `${row}.${key}`)).toEqual(
    [],
  );
});

test('every closed code in a row has words in both languages, but those of lists with names of their own', () => {
  const lists = ['indicator'];
  const bare = properties
    .filter(({ key }) => !lists.includes(key))
    .flatMap(({ row, key, property }) =>
      (property.enum ?? property.items?.enum ?? [])
        .filter((code) => !hasExportWord(code))
        .map((code) => `${row}.${key} ${code}`),
    );
  expect(bare).toEqual([]);
});

test('a composed column is named by its parts, an open code stands for itself', () => {
  expect(columnLabel('forecast_2027_need', 'da')).toBe('Prognose 2027 Behov');
  expect(columnLabel('occupancyRate_lo', 'en')).toBe('Occupancy lower limit');
  expect(exportWord('accounts', 'da')).toBe('regnskab');
  expect(exportWord('toString', 'da')).toBe('toString');
});
