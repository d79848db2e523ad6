import type { Organisatiesoort } from '../regio/index.ts';
import type { Aanleiding } from './soorten.ts';

/** Why an inquiry must stand on its own. */
export const uitzonderingen = [
  'raad',
  'deskundigerechter',
  'tweedemening',
  'klacht',
  'inspectie',
  'politie',
  'nieuwemelding',
] as const;
export type Uitzondering = (typeof uitzonderingen)[number];

/** Where each is written; Veilig Thuis only with a melding that is new. */
export const bronVanUitzondering = {
  raad: 'Jeugdwet art. 3.1 lid 1',
  deskundigerechter: 'Wetboek van Burgerlijke Rechtsvordering art. 810a',
  tweedemening: 'Afspraak van Rondom: wie een tweede mening vraagt, krijgt er een die op zichzelf staat',
  klacht: 'Jeugdwet art. 4.2.1',
  inspectie: 'Jeugdwet art. 9.2',
  politie: 'Afspraak van Rondom: wat de politie onderzoekt, wordt hier niet gevraagd en niet gezegd',
  nieuwemelding: 'Wet maatschappelijke ondersteuning 2015 art. 4.1.1 lid 2',
} as const satisfies Record<Uitzondering, string>;

export interface Begin {
  readonly organisatiesoort: Organisatiesoort;
  readonly aanleiding: Aanleiding;
}

const doorOrganisatie: Partial<Record<Organisatiesoort, Uitzondering>> = {
  raadvoordekinderbescherming: 'raad',
  inspectie: 'inspectie',
  politie: 'politie',
  openbaarministerie: 'politie',
};

/**
 * Whether an inquiry must stand on its own: then nobody is asked to join another, and it is never called double. A
 * judgement of somebody else's work, and of what was just reported, may not lean on that work.
 * @source Jeugdwet art. 3.1 lid 1, 4.2.1 en 9.2; Rv art. 810a; Wmo 2015 art. 4.1.1 lid 2
 */
export function findUitzondering({ organisatiesoort, aanleiding }: Begin): Uitzondering | undefined {
  const eigen = doorOrganisatie[organisatiesoort];
  if (eigen !== undefined) return eigen;
  if (aanleiding === 'rechter') return 'deskundigerechter';
  if (aanleiding === 'gezin') return 'tweedemening';
  if (aanleiding === 'klacht') return 'klacht';
  if (aanleiding === 'nieuwemelding' && organisatiesoort === 'veiligthuis') return 'nieuwemelding';
  return undefined;
}
