import { gebruiker, gezin, laatste, nu, organisatie, persoon } from './wie.ts';

const verzoek = (door: string, stand: string): string =>
  `insert into rondom.raadsverzoek (gezin_id, organisatie_id, kind_ids, vraag_versleuteld, waarom_versleuteld, artikel, verteld_ids, gevraagd_door,
     gevraagd_organisatie_id, gevraagd_op, antwoord_op, stand) values
    (${gezin}, ${organisatie('marieke-stam')}, array[${persoon('noor')}], '\\x00', '\\x00', 'proef', array[${persoon('linda')}], ${gebruiker(door)},
     ${organisatie(door)}, ${nu}, '2027-01-22', '${stand}')`;

/** Samira asked the Raad and took it back, and asks it now; with a piece, and what the Raad asks for. */
export const rijenVanRaad: readonly string[] = [
  verzoek('ruben', 'ingetrokken'),
  verzoek('samira', 'gevraagd'),
  `insert into rondom.raadsvraag (gezin_id, raadsverzoek_id, vraag_versleuteld, gesteld_door, gesteld_op, antwoord_op) values
    (${gezin}, ${laatste('raadsverzoek')}, '\\x00', ${gebruiker('marieke-stam')}, ${nu}, '2027-01-22')`,
  `insert into rondom.raadsstuk (gezin_id, raadsverzoek_id, soort, tekst_versleuteld, gekozen_door, gekozen_op) values
    (${gezin}, ${laatste('raadsverzoek')}, 'zin', '\\x00', ${gebruiker('samira')}, ${nu})`,
];
