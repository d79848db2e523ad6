import { gebruiker, gezin, nu, organisatie, persoon } from './wie.ts';

/** A yes of Linda towards the organisation of Samira, older than every other: whoever tries a row writes his own organisation in it. */
const ja = `(select min(id) from rondom.toestemming where gezin_id = ${gezin} and doel = 'planmaken' and ontvanger_organisatie_id = ${organisatie('samira')})`;

/** Samira asked somebody just now, on that yes; nobody answered yet. */
export const rijenVanVolwassenenhulp: readonly string[] = [
  `insert into rondom.toestemming (id, gezin_id, gever_persoon_id, over_persoon_id, van_organisatie_id, ontvanger_organisatie_id, doel, soorten, stand, hoe,
     gevraagd_door, gevraagd_op, beantwoord_op, tot_en_met)
   select min(t.id) - 1, ${gezin}, ${persoon('linda')}, ${persoon('linda')}, ${organisatie('samira')}, ${organisatie('samira')}, 'planmaken', '{jeugdhulp}',
     'gegeven', 'gesprek', ${gebruiker('samira')}, ${nu}, ${nu}, '2027-06-30' from rondom.toestemming t`,
  `insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel, toestemming_ids)
   values (${gezin}, ${persoon('linda')}, ${organisatie('samira')}, ${gebruiker('timo')}, ${gebruiker('samira')}, ${nu}, '2027-06-01', 'proef', array[${ja}])`,
];
