/** A worker of Veilig Thuis, a lokaal team and a family that is known: what tests of a melding need. */
import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { expect } from 'vitest';

export let wereld: Wereld;
export let joris: Bezoeker;
export let samira: Bezoeker;
export let daan: Bezoeker;
export let linda: Bezoeker;
export let bekend: string;
export let team: string;

export const juf = {
  soort: 'professional',
  naam: 'Els Hoekstra',
  functie: 'leerkracht',
  organisatie: 'Basisschool De Wilg',
  bereikbaarOp: '06 0000 1111',
};
export const formulier = (over: object = {}) => ({
  formuliersleutel: randomUUID(),
  melder: juf,
  waarneming: { gezien: 'Sem schrikt als de deur dichtslaat.', gedacht: 'Thuis is er iets.' },
  personen: [
    { rol: 'kind', naam: 'Sem Verhoeven', leeftijdOfGeboorte: '7 jaar' },
    { rol: 'ouder', naam: 'Linda van Dalen' },
  ],
  acuut: false,
  ...over,
});
export type Bewijs = { nummer: string; code: string };
export interface Regel {
  id: string;
  nummer: string;
  versie: number;
  uiterlijk: string;
  aantalPersonen: number;
  termijnen: { soort: string; uiterlijk: string }[];
}
export const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);

let adressen = 0;
/** The public form, each time from another address: the limit is per address. */
export const stuur = (body: object, { sleutel, adres }: { sleutel?: string; adres?: string } = {}) =>
  wereld.app.inject({
    method: 'POST',
    url: '/api/v1/meldingen',
    headers: { 'x-rondom': '1', 'idempotency-key': sleutel ?? randomUUID() },
    remoteAddress: adres ?? `10.0.0.${(adressen += 1)}`,
    payload: body,
  });

export async function meld(over: object = {}): Promise<Regel & { bewijs: Bewijs }> {
  const answer = await stuur(formulier(over));
  expect(answer.statusCode).toBe(201);
  const bewijs = answer.json<Bewijs>();
  const lijst = (await joris.get('/api/v1/meldingen')).json<Regel[]>();
  const regel = lijst.find(({ nummer }) => nummer === bewijs.nummer);
  if (!regel) throw new Error('the melding does not stand in the list');
  return { ...regel, bewijs };
}
export const at = (melding: { id: string }, path = '') => `/api/v1/meldingen/${melding.id}${path}`;

export async function koppel(melding: { id: string; versie: number }): Promise<number> {
  await joris.post(at(melding, '/bekenden'), { geslachtsnaam: 'Verhoeven', geboortedatum: '2019-05-21' });
  const answer = await joris.post(at(melding, '/gezin'), { gezinId: bekend }, { versie: melding.versie });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ versie: number }>().versie;
}
export const count = async (text: string, values: unknown[] = []) =>
  (await wereld.fabriek.sql<{ n: number }>(`select count(*)::int as n from ${text}`, values))[0]?.n;

export const open = async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  const veiligThuis = await fabriek.organisatie('veiligthuis', 'Veilig Thuis Middenrijn');
  team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const worker = (sub: string, naam: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol, organisatie });
  await worker('joris', 'Joris Bos', 'veiligthuis', veiligThuis);
  await worker('anna', 'Anna de Wit', 'veiligthuis', veiligThuis);
  const andere = await fabriek.organisatie('veiligthuis', 'Veilig Thuis Elders');
  await worker('elders', 'Piet Elders', 'veiligthuis', andere);
  await worker('daan', 'Daan Peeters', 'lokaalteam', team);
  const samiraId = await worker('samira', 'Samira Haddou', 'lokaalteam', team);
  const persoon = (voornamen: string, geslachtsnaam: string, geboortedatum: string) =>
    fabriek.persoon({ voornamen, geslachtsnaam, geboortedatum });
  const lindaId = await persoon('Linda', 'Dalen', '1988-03-09');
  const sem = await persoon('Sem', 'Verhoeven', '2019-05-21');
  bekend = await fabriek.gezin('Gezin Van Dalen – Verhoeven', [
    [lindaId, 'ouder'],
    [sem, 'kind'],
  ]);
  await fabriek.betrokken({ gezin: bekend, soort: 'vastgezicht', gebruiker: samiraId });
  await fabriek.gebruiker({ sub: 'linda', naam: 'Linda van Dalen', rol: 'ouder', persoon: lindaId });
  joris = await wereld.als('joris');
  samira = await wereld.als('samira');
  daan = await wereld.als('daan');
  linda = await wereld.als('linda');
};
export const sluit = () => wereld.sluit();
