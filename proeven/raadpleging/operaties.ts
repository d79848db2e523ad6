/** The operations of the committed contract, and which one a request is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verzoek } from '../kanarie/deuren.ts';

interface Operatie {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly schema?: { readonly format?: string };
  }[];
}
const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../apps/api/openapi.json'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operatie>>>> };

/** Every operation with its pattern, and how many fixed parts its path has. */
export const operaties = Object.entries(contract.paths).flatMap(([pad, soorten]) =>
  Object.entries(soorten).map(([soort, operatie]) => ({
    naam: operatie.operationId,
    method: soort.toUpperCase(),
    patroon: new RegExp(`^${pad.replaceAll(/\{[^}]+\}/g, '[^/]+')}(\\?.*)?$`),
    vast: pad.split('/').filter((deel) => !deel.startsWith('{')).length,
    parameters: (operatie.parameters ?? []).filter((parameter) => parameter.in !== 'header'),
  })),
);

/** The name of every operation in the contract. */
export const alleOperaties = operaties.map(({ naam }) => naam);

/** Which operation a request is; of two that fit, the one with fewer parameters. */
export function operatieVan({ method, url }: Pick<Verzoek, 'method' | 'url'>): string {
  const passend = operaties.filter((operatie) => operatie.method === method && operatie.patroon.test(url));
  const [eerste] = passend.sort((a, b) => b.vast - a.vast);
  if (eerste === undefined) throw new Error(`${method} ${url} stands not in the contract`);
  return eerste.naam;
}
