/** Rows about clocks that stand outside the stored ones. */
import { gebruiker, nu, organisatie } from './wie.ts';

export const rijenVanKlok: readonly string[] = [
  // Who is spoken of in a melding of the Veilig Thuis of Joris was told.
  `insert into rondom.informeerstap (melding_id, plaats, soort, op, door, gezet_op)
   select m.id, 0, 'verteld', '2027-01-12', ${gebruiker('joris')}, ${nu} from rondom.melding m where m.organisatie_id = ${organisatie('joris')}
   order by m.id desc limit 1 on conflict do nothing`,
  // The own choice of somebody of the family.
  `insert into rondom.rustkeuze (gebruiker_id, wijze, tijd, gezet_op) values (${gebruiker('mark')}, 'uit', '09:00', ${nu}) on conflict do nothing`,
];
