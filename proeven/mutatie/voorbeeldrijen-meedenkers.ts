import { gebruiker, nu, regio } from './wie.ts';

const kaart = (sub: string): string =>
  `insert into rondom.meedenkkaart (gebruiker_id, in_lijst, functie, deskundigheden, eigen_deskundigheden, talen, wijzen, dagen, van, tot, telefoon,
     veilige_mail, afgeschermd, gezet_op, gezet_door) values
    (${gebruiker(sub)}, true, 'Werker', '{}', '{}', '{}', '{}', '{}', '09:00', '17:00', '026 000 0001', false, false, ${nu}, ${gebruiker(sub)}) on conflict do nothing`;

/** What Samira and Ruben tell of themselves, of two organisations, and a word their region added. */
export const rijenVanMeedenkers: readonly string[] = [
  kaart('samira'),
  kaart('ruben'),
  `insert into rondom.deskundigheid (regio_id, naam, gezet_op, gezet_door) values (${regio}, 'rouw en verlies', '2027-01-12', ${gebruiker('hanneke')}) on conflict do nothing`,
];
