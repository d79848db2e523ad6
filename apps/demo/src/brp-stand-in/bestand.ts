import { readFile } from 'node:fs/promises';
import type { PersoonJson } from './personen/index.ts';

/** The persons of a file `{"personen": […]}`; throws when it is no such file. */
export async function readPersonen(pad: string): Promise<readonly PersoonJson[]> {
  const json = JSON.parse(await readFile(pad, 'utf8')) as unknown;
  const personen =
    typeof json === 'object' && json !== null && 'personen' in json ? json.personen : undefined;
  if (!Array.isArray(personen)) throw new TypeError(`no list 'personen' in ${pad}`);
  return personen as readonly PersoonJson[];
}
