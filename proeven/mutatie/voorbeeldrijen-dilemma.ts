/** Example rows of dilemmas: asked by Samira today, and one of somebody else. */
import { gebruiker, gezin, laatste, nu, organisatie, regio } from './wie.ts';

export const rijenVanDilemmas: readonly string[] = [
  `insert into rondom.dilemma (gezin_id, regio_id, soort, vraag_versleuteld, vandaag_versleuteld, gevraagd_door, gevraagd_organisatie_id, gevraagd_op, aan, sinds,
     werkdagen, uiterlijk) values
    (${gezin}, ${regio}, 'geld', '\\x00', '\\x00', ${gebruiker('ruben')}, ${organisatie('ruben')}, ${nu}, 'regio', '2027-01-11', 10, '2027-01-25'),
    (${gezin}, ${regio}, 'niemandbeslist', '\\x00', '\\x00', ${gebruiker('samira')}, ${organisatie('samira')}, ${nu}, 'leiding', '2027-01-12', 10, '2027-01-26')`,
  `insert into rondom.dilemma_organisatie (gezin_id, dilemma_id, organisatie_id) values (${gezin}, ${laatste('dilemma')}, ${organisatie('samira')})`,
  `insert into rondom.dilemmaafspraak (regio_id, werkdagen, geldig_vanaf, gebruiker_id, vastgesteld_op)
   select regio_id, 8, '2027-01-01', gebruiker_id, ${nu} from rondom.mandaat where gebruiker_id = ${gebruiker('hanneke')} limit 1`,
];
