/**
 * Every door of the API, as the committed contract names them, with every number of the story family filled in. A door
 * with a parameter nobody named here stops the test: somebody has to say what stands in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { voorbeeldVan, type Schema } from './voorbeeld.ts';

interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly schema: Schema;
}
interface Handeling {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface Verzoek {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly url: string;
  readonly body?: unknown;
}

/** What may stand in a parameter, by its name. */
export type Nummers = Readonly<Record<string, readonly string[]>>;

const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../apps/api/openapi.json'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Handeling>>>> };

/** What somebody would type to find this family. */
const zoekwoorden = ['Verhoeven', 'van Dalen', 'Noor'] as const;

/** Logging out ends the session that has to try the rest. */
const overgeslagen = new Set(['/api/v1/sessie/beeindig']);

export function alleDeuren(nummers: Nummers): readonly Verzoek[] {
  return Object.entries(contract.paths).flatMap(([pad, handelingen]) =>
    overgeslagen.has(pad)
      ? []
      : Object.entries(handelingen).flatMap(([soort, handeling]) =>
          verzoekenVan(soort.toUpperCase() as Verzoek['method'], pad, handeling, nummers),
        ),
  );
}

function verzoekenVan(
  method: Verzoek['method'],
  pad: string,
  handeling: Handeling,
  nummers: Nummers,
): readonly Verzoek[] {
  const urls = vulIn(pad, handeling.parameters ?? [], nummers);
  if (method === 'GET') return urls.map((url) => ({ method, url }));
  const schema = handeling.requestBody?.content?.['application/json']?.schema;
  const bodies =
    schema === undefined
      ? [undefined]
      : zoekwoorden.map((tekst) =>
          voorbeeldVan(schema, 'body', { tekst, id: (naam) => eersteVan(naam, nummers) }),
        );
  // An empty body too: errors are answers.
  return urls.flatMap((url) => [...bodies, {}].map((body) => ({ method, url, body })));
}

const eersteVan = (naam: string, nummers: Nummers): string =>
  (nummers[naam] ?? nummers['persoonId'])?.[0] ?? '1';

function vulIn(pad: string, parameters: readonly Parameter[], nummers: Nummers): readonly string[] {
  const inPad = parameters.filter((parameter) => parameter.in === 'path');
  const inVraag = parameters.filter((parameter) => parameter.in === 'query');
  let urls: readonly string[] = [pad];
  for (const { name, schema } of inPad) {
    const waarden = waardenVan(pad, name, schema, nummers);
    urls = urls.flatMap((url) => waarden.map((waarde) => url.replace(`{${name}}`, waarde)));
  }
  if (inVraag.length === 0) return urls;
  const vragen = samen(
    inVraag.map(({ name, schema }) =>
      waardenVan(pad, name, schema, nummers).map((waarde) => `${name}=${encodeURIComponent(waarde)}`),
    ),
  );
  return [...urls, ...urls.flatMap((url) => vragen.map((vraag) => `${url}?${vraag}`))];
}

/** So many questions at one address are asked in every combination; of more, each value once beside the first of the others. */
const hoogstens = 60;

function samen(keuzes: readonly (readonly string[])[]): readonly string[] {
  const elk = keuzes.reduce((aantal, waarden) => aantal * waarden.length, 1) <= hoogstens;
  if (elk)
    return keuzes.reduce<readonly string[]>(
      (vragen, waarden) => vragen.flatMap((vraag) => waarden.map((een) => (vraag ? `${vraag}&${een}` : een))),
      [''],
    );
  const eerste = keuzes.map((waarden) => waarden[0] ?? '');
  const vragen = keuzes.flatMap((waarden, plek) => waarden.map((een) => eerste.with(plek, een).join('&')));
  return [...new Set(vragen)];
}

function waardenVan(pad: string, naam: string, schema: Schema, nummers: Nummers): readonly string[] {
  const keuzes = schema.enum ?? schema.anyOf?.flatMap((keuze) => keuze.const ?? keuze.enum ?? []);
  if (keuzes !== undefined && keuzes.length > 0) return keuzes.map(String);
  const bekend = nummers[naam];
  if (bekend !== undefined) return bekend;
  if (schema.type === 'boolean') return ['true', 'false'];
  throw new Error(`${pad}: say in the canary test what stands in {${naam}}`);
}
