/** Example rows of the caseload: hours of Samira and of somebody elsewhere, and what a region agreed. */
import { gebruiker, nu } from './wie.ts';

export const rijenVanWerklast: readonly string[] = [
  `insert into rondom.werkuren (gebruiker_id, vanaf, contract_minuten, gezins_minuten, gezet_door, gezet_op) values
    (${gebruiker('samira')}, '2027-01-12', 1920, 1200, ${gebruiker('marijke')}, ${nu}),
    (${gebruiker('ruben')}, '2027-01-12', 2160, 1440, ${gebruiker('anja')}, ${nu})`,
  `insert into rondom.werklastafspraak (regio_id, geldig_vanaf, directeveiligheid, eersteweken, maatregel, plan, afbouw, eerste_weken, plafond_procent,
     plafond_weken, gebruiker_id, vastgesteld_op)
   select regio_id, '2027-01-12', 360, 240, 180, 120, 60, 6, 110, 2, gebruiker_id, ${nu} from rondom.mandaat where gebruiker_id = ${gebruiker('hanneke')} limit 1`,
];
