import { writeFile } from 'node:fs/promises';

const header =
  'tilbudId;navn;driftsherreType;driftsherreKode;kommunekode;tilbudstype;lovgrundlag;maalgrupper;' +
  'specialiseringsniveau;gyldigFra;gyldigTil';

/** Writes a file of services, T0001 first, each in the municipality named at its place in `hosts`. */
export async function writeServices(file: string, hosts: readonly string[]): Promise<void> {
  const rows = hosts.map((host, index) => {
    const id = `T${String(index + 1).padStart(4, '0')}`;
    return `${id};Hus ${index + 1};kommunal;${host};${host};BO108;SEL § 108;AD_AUT;specialiseret;2015-01-01;`;
  });
  await writeFile(file, [header, ...rows, ''].join('\n'));
}
