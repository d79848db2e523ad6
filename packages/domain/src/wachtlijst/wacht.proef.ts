import { persoonId, type Geboorte, type Gezag } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { wachtId, type Bevestiging, type Gezinsstem, type Stemfeiten, type Wacht } from './index.ts';

/** The family of the tests: Noor (12) and Sem (7), Linda and Mark with gezag, Ruben named too late. */
export const d = getPlainDate;
export const vandaag = d('2027-01-12');
export const [noor, sem, linda, mark] = [
  persoonId('noor'),
  persoonId('sem'),
  persoonId('linda'),
  persoonId('mark'),
];
export const [samira, ruben, femke] = [medewerkerId('samira'), medewerkerId('ruben'), medewerkerId('femke')];
export const deBrug = organisatieId('de-brug');
export const deLinde = organisatieId('de-linde');

export const geboren = (datum: string): Geboorte => ({
  soort: 'geboren',
  datum: findOnvolledigeDatum(datum) as OnvolledigeDatum,
});
export const gezagVanBeiden: Gezag = {
  kind: 'bekend',
  houders: [linda, mark].map((persoon) => ({ soort: 'ouder', persoon })),
  bronnen: ['brp'],
};

export const contact = (met: typeof noor, op: string, door = ruben) =>
  ({ met, op: d(op), door, wijze: 'inPersoon' }) as const;

export const aWacht = (over: Partial<Wacht> = {}): Wacht => ({
  id: wachtId('K-2207'),
  soort: 'vastejeugdbeschermer',
  kind: { id: noor, geboorte: geboren('2014-09-03') },
  sinds: d('2026-12-18'),
  beschikkingsdatum: d('2026-12-16'),
  uiterlijk: d('2026-12-28'),
  gezag: gezagVanBeiden,
  hulpverlener: { medewerker: ruben, organisatie: deBrug, benoemdOp: d('2027-01-08') },
  contacten: [contact(mark, '2027-01-08'), contact(noor, '2027-01-11'), contact(linda, '2027-01-11')],
  bevestigingen: [],
  ...over,
});
export const begonnen = { op: d('2027-01-11'), door: ruben };

export const feiten: Stemfeiten = {
  ouders: [linda, mark],
  pleegouders: [],
  verzorgers: [],
  onveiligMet: [mark],
  vastGezicht: samira,
};

export const zegt = (
  persoon: typeof noor,
  antwoord: Bevestiging['antwoord'] = 'ja',
  op = '2027-01-12',
): Bevestiging & { readonly stem: Gezinsstem } => ({
  stem: { soort: persoon === noor || persoon === sem ? 'jeugdige' : 'ouder', persoon },
  antwoord,
  op: d(op),
  weg: { soort: 'portaal', account: persoon },
});
