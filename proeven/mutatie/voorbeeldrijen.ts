/**
 * Rows about the family that mean something: who may do what with them hangs on what stands in them, so that no row of
 * the filling can show it. Everybody is named as in the story.
 */
import { gebruiker, gezin, nu, organisatie, persoon } from './wie.ts';
import { rijenVanKlok } from './voorbeeldrijen-klok.ts';
import { rijenVanDilemmas } from './voorbeeldrijen-dilemma.ts';
import { rijenVanMeedenkers } from './voorbeeldrijen-meedenkers.ts';
import { rijenVanOvergang } from './voorbeeldrijen-overgang.ts';
import { rijenVanImport } from './voorbeeldrijen-import.ts';
import { rijenVanWerklast } from './voorbeeldrijen-werklast.ts';
import { rijenVanRaad } from './voorbeeldrijen-raad.ts';
import { rijenVanTeam } from './voorbeeldrijen-team.ts';
import { rijenVanVolwassenenhulp } from './voorbeeldrijen-volwassenenhulp.ts';
import { rijenVanGezicht, rijenVanWachten, rijenVanZicht } from './voorbeeldrijen-wachten.ts';

/** Of a table: rows of the family that stand there beside whatever the story has. */
export const voorbeeldrijen: readonly string[] = [
  // To who looked, and not to the vast gezicht: only that policy gives it. And one that is late, for who leads.
  `insert into rondom.kijkvraag (gezin_id, persoon_id, als, soort, gesteld_op, uiterlijk, organisatie_id, gebruiker_id, ook_vastgezicht) values
    (${gezin}, ${persoon('linda')}, 'ouder', 'wieKeek', ${nu}, '2027-01-19', ${organisatie('samira')}, ${gebruiker('samira')}, false),
    (${gezin}, ${persoon('linda')}, 'ouder', 'wieKeek', ${nu}, '2027-01-04', null, null, true)`,
  `insert into rondom.portaalbesluit (gezin_id, persoon_id, soort, als, reden, op, door) values
    (${gezin}, ${persoon('linda')}, 'ingetrokken', 'ouder', 'vergissing', ${nu}, ${gebruiker('samira')})`,
  // Lines that somebody of the team of Samira really left.
  `insert into rondom.raadpleging_vrijgave (gezin_id, persoon_id, handeling_id, handeling_op, achterhoudreden, reden, verteld, vrijgegeven_op, door)
   select ${gezin}, ${persoon('linda')}, h.id, h.op, 'nogNietVerteld', 'kanVeilig', 'gesprek', ${nu}, ${gebruiker('samira')}
   from raadpleging.handeling h where h.gezin_id = ${gezin} and h.organisatie_id = ${organisatie('samira')}
     and not exists (select 1 from rondom.raadpleging_vrijgave v where v.handeling_id = h.id) order by h.id limit 2`,
  // Words of a child under twelve, written down by Samira, for herself.
  `insert into rondom.woord (gezin_id, persoon_id, geschreven_op, tekst_versleuteld, verteld_aan)
   select ${gezin}, l.persoon_id, ${nu}, '\\x00', ${gebruiker('samira')} from rondom.gezinslid l
   where l.gezin_id = ${gezin} and l.rol = 'kind' and l.persoon_id <> ${persoon('noor')} limit 1`,
  `insert into rondom.woord_lezer (gezin_id, woord_id, gebruiker_id)
   select w.gezin_id, w.id, w.verteld_aan from rondom.woord w where w.gezin_id = ${gezin} and w.verteld_aan is not null`,
  // Given on paper.
  `insert into rondom.notitie_gelezen (gezin_id, contactnotitie_id, persoon_id, op, weg)
   select n.gezin_id, n.id, ${persoon('mark')}, ${nu}, 'afdruk' from rondom.contactnotitie n where n.gezin_id = ${gezin} order by n.id desc limit 1`,
  ...rijenVanWachten,
  ...rijenVanKlok,
  ...rijenVanZicht,
  ...rijenVanGezicht,
  ...rijenVanTeam,
  ...rijenVanVolwassenenhulp,
  ...rijenVanWerklast,
  ...rijenVanRaad,
  ...rijenVanDilemmas,
  ...rijenVanOvergang,
  ...rijenVanMeedenkers,
  ...rijenVanImport,
];
