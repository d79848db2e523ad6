import { gebruiker, gezin, laatste, nu, organisatie } from './wie.ts';

/** Samira asked the safety team and took it back; and what Sanne did at the family, with home and ground. */
export const rijenVanTeam: readonly string[] = [
  `insert into rondom.veiligheidsinzet (gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op, stand) values
    (${gezin}, ${organisatie('sanne')}, 'veiligthuis', '\\x00', '2027-01-11', '2027-02-09', '2027-01-12', ${gebruiker('samira')}, ${nu}, 'ingetrokken')`,
  `insert into rondom.veiligheidsdaad (gezin_id, veiligheidsinzet_id, soort, op, tekst_versleuteld, gebruiker_id, thuisorganisatie_id, grond, artikel, geschreven_op) values
    (${gezin}, ${laatste('veiligheidsinzet')}, 'advies', '2027-01-11', '\\x00', ${gebruiker('sanne')}, ${organisatie('joris')}, 'advies', 'proef', ${nu})`,
  // Asked just now, and nobody of it is named yet.
  `delete from rondom.veiligheidsinzet where gezin_id = ${gezin} and functie = 'raadvoordekinderbescherming'`,
  `insert into rondom.veiligheidsinzet (gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op) values
    (${gezin}, ${organisatie('joris')}, 'raadvoordekinderbescherming', '\\x00', '2027-01-12', '2027-02-12', '2027-01-15', ${gebruiker('samira')}, ${nu})`,
];
