/** Deeds with a waiting list of an organisation: brought in, checked, decided about, taken over and turned back. */
import { daad, na, stap, type Daad } from './stappen.ts';

const url = '/api/v1/wachtimporten';
const lijst = '400000901';
const een = `${url}/${lijst}`;
const anja = "(select id from rondom.gebruiker where sub = 'anja')";
const brug = "(select organisatie_id from rondom.gebruiker where sub = 'anja')";

/** A list of Anja as the job leaves it: one doubt, about Noor, in a family that De Brug works with. */
const metStand = (stand: string): readonly string[] => [
  `insert into rondom.wachtimport (id, organisatie_id, door, naam, delen, ontvangen_op, stand, totaal, overgenomen_op, overgenomen_dag)
   values (${lijst}, ${brug}, ${anja}, 'wachtlijst.csv', 1, '2027-01-12T07:00:00Z', '${stand}', 1,
     ${stand === 'overgenomen' ? "'2027-01-12T07:10:00Z', '2027-01-12'" : 'null, null'})`,
  `insert into rondom.wachtimportregel (id, import_id, organisatie_id, nummer, kenmerk, wacht_op, uitkomst) values
     (400000911, ${lijst}, ${brug}, 2, 'DB-1', 'vastejeugdbeschermer', 'twijfel'),
     (400000912, ${lijst}, ${brug}, 3, 'DB-2', 'vastejeugdbeschermer', 'nieuw')`,
  `insert into rondom.wachtimportkandidaat (id, import_id, regel_id, persoon_id, gezin_id)
   select 400000921, ${lijst}, 400000911, l.persoon_id, l.gezin_id from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
   where l.gezin_id = 8000000001 and p.geboortedatum = '2014-09-03'`,
];
const gekozen = "update rondom.wachtimportregel set keuze = 'overslaan' where id = 400000911";

export function overWachtimport(): readonly Daad[] {
  const bij = (stand: string, ...verzoek: Parameters<typeof stap>) =>
    na([], stap(...verzoek), metStand(stand));
  return [
    daad('anja', 'POST', url, { naam: 'wachtlijst.csv', delen: 1 }),
    bij('gecontroleerd', 'anja', 'GET', een),
    bij('gecontroleerd', 'anja', 'GET', `${een}/regels`),
    bij('ontvangen', 'anja', 'POST', `${een}/delen`, { nummer: 1, inhoud: 'a2VubWVyaw==' }),
    bij('ontvangen', 'anja', 'POST', `${een}/controle`, undefined, 1),
    bij('gecontroleerd', 'anja', 'POST', `${een}/intrekking`, undefined, 1),
    bij('overgenomen', 'anja', 'POST', `${een}/terugdraaiing`, undefined, 1),
    bij('gecontroleerd', 'anja', 'POST', `${een}/regels/400000911/keuze`, { keuze: 'nieuw' }, 1),
    na([], stap('anja', 'POST', `${een}/overname`, undefined, 1), [...metStand('gecontroleerd'), gekozen]),
  ];
}
