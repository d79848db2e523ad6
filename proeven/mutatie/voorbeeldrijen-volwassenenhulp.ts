import { gebruiker, gezin, nu, organisatie, persoon } from './wie.ts';

/** Samira asked a colleague of Yara too, just now, on the yes that Linda gave; nobody answered yet. */
export const rijenVanVolwassenenhulp: readonly string[] = [
  `insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel, toestemming_ids)
   select ${gezin}, ${persoon('linda')}, ${organisatie('yara')}, ${gebruiker('timo')}, ${gebruiker('samira')}, ${nu}, '2027-06-01', 'proef', array[t.id]
   from rondom.toestemming t where t.gezin_id = ${gezin} and t.ontvanger_organisatie_id = ${organisatie('yara')}`,
];
