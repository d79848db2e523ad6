/** A list that Anja's instelling is handing in, and one that was checked and has a line to choose about. */
import { gebruiker, nu, organisatie } from './wie.ts';

const lijst = { binnen: '400000901', bekeken: '400000902' } as const;

export const rijenVanImport: readonly string[] = [
  `insert into rondom.wachtimport (id, organisatie_id, door, naam, delen, ontvangen_op, stand)
   select i, ${organisatie('anja')}, ${gebruiker('anja')}, 'wachtlijst.csv', 1, ${nu}, stand
   from (values (${lijst.bekeken}, 'gecontroleerd'), (${lijst.binnen}, 'ontvangen')) v (i, stand)`,
  `insert into rondom.wachtimportdeel (import_id, nummer, inhoud_versleuteld) values (${lijst.binnen}, 1, '\\x00')`,
  `insert into rondom.wachtimportgang (import_id, verwerkt) values (${lijst.bekeken}, 1)`,
  `insert into rondom.wachtimportregel (import_id, nummer, organisatie_id, kenmerk, wacht_op, uitkomst) values
    (${lijst.bekeken}, 2, ${organisatie('anja')}, 'DB-1', 'vastejeugdbeschermer', 'twijfel')`,
];
