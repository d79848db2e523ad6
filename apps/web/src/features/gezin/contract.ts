import type { paths } from '@rondom/api-client';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** The family page as the contract gives it; what the reader may not see is simply not in it. */
export type Overzicht = Answer<'/api/v1/gezinnen/{gezinId}'>;
export type Gezin = Overzicht['gezin'];
export type Lid = Gezin['leden'][number];
export type Betrokkene = Gezin['betrokkenen'][number];
export type Wacht = Gezin['wachten'][number];
export type Termijn = Gezin['termijnen'][number];
export type Maatregel = Gezin['maatregelen'][number];
export type MijnGezin = Answer<'/api/v1/gezinnen'>[number];
