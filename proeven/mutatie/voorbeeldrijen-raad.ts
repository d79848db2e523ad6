import { gebruiker, gezin, laatste, nu, organisatie, persoon } from './wie.ts';

const verzoek = (door: string, stand: string): string =>
  `insert into rondom.raadsverzoek (gezin_id, organisatie_id, kind_ids, vraag_versleuteld, waarom_versleuteld, artikel, verteld_ids, gevraagd_door,
     gevraagd_organisatie_id, gevraagd_op, antwoord_op, stand) values
    (${gezin}, ${organisatie('marieke-stam')}, array[${persoon('noor')}], '\\x00', '\\x00', 'proef', array[${persoon('linda')}], ${gebruiker(door)},
     ${organisatie(door)}, ${nu}, '2027-01-22', '${stand}')`;

/**
 * Ruben asked the Raad and took it back, Samira asks it, and Marieke examines; with a piece, and what the Raad asks for.
 * Two run at a time for once: the stage needs one of each. And a task of somebody else, that who works with the family reads.
 */
export const rijenVanRaad: readonly string[] = [
  verzoek('ruben', 'ingetrokken'),
  'drop index rondom.een_raadsverzoek',
  verzoek('samira', 'gevraagd'),
  verzoek('samira', 'gevraagd'),
  `with b as (insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, organisatie_id, omschrijving, periode) values
      (${gezin}, 'onderzoeker', ${gebruiker('marieke-stam')}, ${organisatie('marieke-stam')}, 'raadsonderzoek', '[2027-01-10,2027-02-20)') returning id)
    update rondom.raadsverzoek set stand = 'aangenomen', gebruiker_id = ${gebruiker('marieke-stam')}, betrokkenheid_id = (select id from b),
      aangenomen_op = ${nu}, tot_op = '2027-02-19' where id = ${laatste('raadsverzoek')}`,
  `insert into rondom.raadsvraag (gezin_id, raadsverzoek_id, vraag_versleuteld, gesteld_door, gesteld_op, antwoord_op) values
    (${gezin}, ${laatste('raadsverzoek')}, '\\x00', ${gebruiker('marieke-stam')}, ${nu}, '2027-01-22')`,
  `insert into rondom.raadsstuk (gezin_id, raadsverzoek_id, soort, tekst_versleuteld, gekozen_door, gekozen_op) values
    (${gezin}, ${laatste('raadsverzoek')}, 'zin', '\\x00', ${gebruiker('samira')}, ${nu})`,
  `insert into rondom.taak (gezin_id, gebruiker_id, soort, uiterlijk) values (${gezin}, ${gebruiker('ruben')}, 'raadsvraag', '2027-01-22')`,
];
