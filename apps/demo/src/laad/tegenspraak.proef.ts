import {
  addYears,
  datumgrenzen,
  findOnvolledigeDatum,
  getPlainDate,
  type PlainDate,
} from '@rondom/domain/kern';
import { isWerkdag } from '@rondom/domain/termijn';
import { dagVan } from './dag.proef.ts';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

type Persoon = Tabellen['persoon'];

/** The first and the last day on which somebody can have been born. */
function geboorte({ geboortedatum }: Persoon): { eerste: PlainDate; laatste: PlainDate } | undefined {
  const datum = geboortedatum == null ? undefined : findOnvolledigeDatum(geboortedatum);
  return datum && datumgrenzen(datum);
}

/** Start and end of a period as PostgreSQL writes it. */
function grenzen(periode: string): readonly [PlainDate, PlainDate | undefined] {
  const [van = '', tot = ''] = periode.slice(1, -1).split(',');
  return [getPlainDate(van), tot === '' ? undefined : getPlainDate(tot)];
}

/** What cannot be true at once in the demo of a day, in words; nothing when all of it can. */
export function tegenspraken({ lading, kalender }: Wereld): readonly string[] {
  const gevonden: string[] = [];
  const eis = (waar: boolean, wat: string): void => {
    if (!waar) gevonden.push(wat);
  };
  const personen = new Map<RijId, Persoon>(lading.rijen('persoon').map((rij) => [rij.id, rij]));
  const wie = (id: RijId): Persoon => {
    const persoon = personen.get(id);
    if (persoon === undefined) throw new RangeError(`nobody has id ${id}`);
    return persoon;
  };
  const { vandaag } = kalender;
  const nu = kalender.om(vandaag, '08:30');
  const nietVoorGeboorte = (id: RijId, dag: PlainDate, wat: string): void => {
    const geboren = geboorte(wie(id));
    eis(
      geboren === undefined || geboren.eerste <= dag,
      `${wie(id).voornamen} (${id}): ${wat} on ${dag} before birth`,
    );
  };

  for (const { gezin_id, persoon_id, periode } of [
    ...lading.rijen('gezinslid'),
    ...lading.rijen('huishoudenlid'),
  ]) {
    const [van, tot] = grenzen(periode);
    nietVoorGeboorte(persoon_id, van, `in family ${gezin_id}`);
    eis(tot === undefined || van < tot, `family ${gezin_id}: a stay that ends before it begins`);
    eis(van <= vandaag, `family ${gezin_id}: somebody joins in the future`);
  }
  for (const { kind_persoon_id, periode } of lading.rijen('gezag'))
    nietVoorGeboorte(kind_persoon_id, grenzen(periode)[0], 'gezag');
  for (const { gezin_id, soort, periode } of lading.rijen('betrokkenheid')) {
    const [van, tot] = grenzen(periode);
    eis(tot === undefined || van < tot, `family ${gezin_id}: ${soort} ends before it begins`);
    // Who stands in is named beforehand.
    eis(van <= vandaag || soort === 'vervanger', `family ${gezin_id}: ${soort} begins after today`);
  }
  for (const { van_persoon_id, naar_persoon_id, soort, periode } of lading.rijen('relatie')) {
    const [van, naar] = [geboorte(wie(van_persoon_id)), geboorte(wie(naar_persoon_id))];
    const namen = `${wie(van_persoon_id).voornamen} and ${wie(naar_persoon_id).voornamen}`;
    if (soort === 'ouder' && van !== undefined && naar !== undefined)
      eis(addYears(van.eerste, 14) <= naar.laatste, `${namen}: parent and child of nearly one age`);
    if (soort !== 'partner' || periode == null) continue;
    const [begin, eind] = grenzen(periode);
    for (const partner of [van, naar])
      eis(partner === undefined || addYears(partner.eerste, 18) <= begin, `${namen}: together as children`);
    eis(
      begin <= vandaag && (eind === undefined || (begin < eind && eind <= vandaag)),
      `${namen}: together ${periode}`,
    );
  }
  const over = new Map<RijId, RijId[]>();
  for (const { contactnotitie_id, persoon_id } of lading.rijen('contactnotitie_persoon'))
    over.set(contactnotitie_id, [...(over.get(contactnotitie_id) ?? []), persoon_id]);
  for (const { id, gezin_id, op } of lading.rijen('contactnotitie')) {
    eis(op < nu, `family ${gezin_id}: a note from after today's opening`);
    for (const persoon_id of over.get(id) ?? []) nietVoorGeboorte(persoon_id, dagVan(op), 'a note');
    eis(gezin_id === 1 || isWerkdag(dagVan(op)), `family ${gezin_id}: a note on a free day, ${dagVan(op)}`);
  }
  for (const { nummer, ontvangen_op, beoordeeld_op } of lading.rijen('melding')) {
    eis(ontvangen_op < nu, `${nummer} came after the opening of today`);
    eis(
      beoordeeld_op == null || dagVan(ontvangen_op) <= beoordeeld_op,
      `${nummer} was looked at before it came`,
    );
    eis(beoordeeld_op == null || isWerkdag(beoordeeld_op), `${nummer} was looked at on a free day`);
  }
  for (const { gezin_id, op } of lading.rijen('afspraak')) {
    eis(op > nu, `family ${gezin_id}: an appointment in the past`);
    eis(isWerkdag(dagVan(op)), `family ${gezin_id}: an appointment on a free day, ${dagVan(op)}`);
  }
  for (const maatregel of lading.rijen('maatregel')) {
    const wat = `the order of family ${maatregel.gezin_id}`;
    const { beschikking_op, gi_geinformeerd_op, einddatum, id } = maatregel;
    eis(beschikking_op <= gi_geinformeerd_op, `${wat}: told before it was made`);
    eis(isWerkdag(beschikking_op) && isWerkdag(gi_geinformeerd_op), `${wat}: made or told on a free day`);
    eis(einddatum > vandaag, `${wat} is over`);
    const genoemd = lading.rijen('betrokkenheid').find((rij) => rij.maatregel_id === id);
    const contacten = lading.rijen('eerstecontact').filter((rij) => rij.maatregel_id === id);
    const naam = genoemd && grenzen(genoemd.periode)[0];
    eis(naam === undefined || naam >= gi_geinformeerd_op, `${wat}: named before the order was known`);
    for (const { op, persoon_id } of contacten) {
      eis(naam !== undefined && naam <= op, `${wat}: met on ${op}, named on ${naam ?? 'no day'}`);
      eis(isWerkdag(op) && op < vandaag, `${wat}: met on ${op}`);
      nietVoorGeboorte(persoon_id, op, 'first contact');
    }
  }
  for (const wacht of lading.rijen('wacht')) {
    const wat = `wait ${wacht.id} of family ${wacht.gezin_id}`;
    eis(wacht.sinds <= wacht.uiterlijk, `${wat}: due before it began`);
    const { begonnen_op, beeindigd_op } = wacht;
    eis(begonnen_op == null || begonnen_op >= wacht.sinds, `${wat}: helped before waiting`);
    eis(
      beeindigd_op == null || beeindigd_op >= (begonnen_op ?? wacht.sinds),
      `${wat}: ended before it began`,
    );
    eis(beeindigd_op == null || beeindigd_op <= vandaag, `${wat}: ends in the future`);
    eis(wacht.veilig_op == null || wacht.veilig_op <= vandaag, `${wat}: safety known in the future`);
    eis(beeindigd_op != null || isWerkdag(getPlainDate(wacht.stap_op)), `${wat}: next step on a free day`);
  }
  return gevonden;
}
