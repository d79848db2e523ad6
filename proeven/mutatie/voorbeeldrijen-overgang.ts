/** Of growing up: a point about Noor, and Femke for whom she chose that the plan goes along. */
import { gebruiker, gezin, laatste, nu, persoon } from './wie.ts';

const samira = gebruiker('samira');
const noor = persoon('noor');

export const rijenVanOvergang: readonly string[] = [
  `insert into rondom.overgangspunt (gezin_id, persoon_id, onderwerp, afspraak_versleuteld, uiterlijk, op, door) values
    (${gezin}, ${noor}, 'wonen', '\\x00', '2027-02-01', '2027-01-11', ${samira})`,
  `insert into rondom.overgangontvanger (gezin_id, persoon_id, gebruiker_id, vanaf, op, door) values
    (${gezin}, ${noor}, ${gebruiker('femke')}, '2027-01-12', '2027-01-11', ${samira})`,
  `insert into rondom.overgangkeuze (gezin_id, persoon_id, overgangontvanger_id, stuk, keuze, gekozen_op) values
    (${gezin}, ${noor}, ${laatste('overgangontvanger')}, 'plan', 'gaatmee', ${nu})`,
];
