/** The same for what was decided, asked and seen while children wait, and for the rules of clocks. */
import { eerste, gebruiker, gezin, laatste, nu, organisatie, persoon, regio } from './wie.ts';

const samira = gebruiker('samira');
const tom = gebruiker('tom');

export const rijenVanWachten: readonly string[] = [
  `insert into rondom.besluit (gezin_id, persoon_id, soort, besloten_op, door, gezet_op) values
    (${gezin}, ${persoon('noor')}, 'jeugdhulp', '2027-01-04', ${samira}, ${nu})`,
  // Asked by Samira; and by Linda herself, without the vast gezicht knowing.
  `insert into rondom.expertvraag (gezin_id, regio_id, organisatie_id, functie, trede, vraag_versleuteld, gevraagd_als, gevraagd_door, gevraagd_persoon_id,
     gevraagd_op, trede_sinds, uiterlijk, vastgezicht_weet) values
    (${gezin}, ${regio}, ${organisatie('samira')}, 'advies', 'team', '\\x00', 'ouder', ${gebruiker('linda')}, ${persoon('linda')}, ${nu}, '2027-01-12', '2027-01-19', false),
    (${gezin}, ${regio}, ${organisatie('samira')}, 'advies', 'team', '\\x00', 'werker', ${samira}, null, ${nu}, '2027-01-12', '2027-01-19', true)`,
  `insert into rondom.expertvraagtrede (gezin_id, expertvraag_id, trede, sinds, uiterlijk, reden) values
    (${gezin}, ${laatste('expertvraag')}, 'team', '2027-01-12', '2027-01-19', 'gevraagd')`,
  `insert into rondom.expertoverleg (gezin_id, expertvraag_id, op, aanwezigen_versleuteld, gezin_erbij, vraag_versleuteld, uitkomst_versleuteld, vastgelegd_door, vastgelegd_op)
   values (${gezin}, ${laatste('expertvraag')}, '2027-01-12', '\\x00', true, '\\x00', '\\x00', ${samira}, ${nu})`,
  `insert into rondom.andereweg (gezin_id, wacht_id, persoon_id, regio_id, stand, gevraagd_als, gevraagd_door, gevraagd_op, nodig_versleuteld, hindernis) values
    (${gezin}, ${laatste('wacht')}, ${persoon('noor')}, ${regio}, 'gezocht', 'vastgezicht', ${samira}, ${nu}, '\\x00', 'regel')`,
  // What Anja says today, and what Samira said and asked today.
  `insert into rondom.aanbod (organisatie_id, hulpsoort, expertise, veiligheid, talen, van_leeftijd, tot_leeftijd, regio_ids, plekken, vrij, vrij_vanaf,
     broerszussen, bijgewerkt_op, bijgewerkt_door) values
    (${organisatie('anja')}, 'jeugdbescherming', '{}', '{}', '{}', 0, 18, array[${regio}], 4, 1, '2027-01-12', true, '2027-01-12', ${gebruiker('anja')})`,
  `insert into rondom.plekbehoefte (gezin_id, wacht_id, persoon_id, hulpsoort, vanaf, dichtbij, broerszussen, expertise, veiligheid, gezegd_op, gezegd_door) values
    (${gezin}, ${laatste('wacht')}, ${persoon('noor')}, 'pleegzorg', '2027-01-12', 'netwerk', true, '{}', '{}', ${nu}, ${samira}) on conflict do nothing`,
  `insert into rondom.plekvraag (gezin_id, wacht_id, persoon_id, aanbod_id, stand, gevraagd_op, gevraagd_door, antwoord_uiterlijk) values
    (${gezin}, ${laatste('wacht')}, ${persoon('noor')}, (select max(id) from rondom.aanbod), 'gevraagd', '2027-01-12', ${samira}, '2027-01-19')`,
  // The own choice and message of Samira, and of somebody else.
  `insert into rondom.rustkeuze (gebruiker_id, wijze, tijd, gezet_op) values (${samira}, 'dagelijks', '09:00', ${nu}), (${tom}, 'uit', '09:00', ${nu})`,
  `insert into rondom.bericht (gebruiker_id, soort, aantal, dag, gemaakt_op) values
    (${samira}, 'dagelijks', 2, '2027-01-11', ${nu}), (${gebruiker('ruben')}, 'dagelijks', 1, '2027-01-11', ${nu})`,
  // Who carries a task in a region: one that nobody filled in yet.
  `insert into rondom.taakdrager (regio_id, taak, naam, vanaf, gezegd_op, gezegd_door) values
    (${regio}, 'woonurgentie', 'Woonpunt', '2027-01-12', '2027-01-12', ${tom})`,
  // A part that was agreed, which Linda may read.
  `insert into rondom.wiedoetwat (gezin_id, onderwerp, rol, wie_gebruiker_id, op, door) values
    (${gezin}, 'school', 'doet', ${samira}, '2027-01-11', ${samira})`,
  `insert into rondom.wiedoetwat_persoon (gezin_id, wiedoetwat_id, persoon_id, als) values
    (${gezin}, ${laatste('wiedoetwat')}, ${persoon('noor')}, 'voor'), (${gezin}, ${laatste('wiedoetwat')}, ${persoon('linda')}, 'lezer')`,
  `insert into rondom.ladderafspraak (regio_id, trede, werkdagen, geldig_vanaf, gebruiker_id, vastgesteld_op)
   select regio_id, 'team', 5, '2027-01-01', gebruiker_id, ${nu} from rondom.mandaat where gebruiker_id = ${gebruiker('hanneke')} limit 1`,
  // Who asked another way first, as the history tells it.
  `insert into rondom.andereweg_historie (rij_id, gezin_id, handeling, op, gebruiker_id, rij) values
    (${laatste('andereweg')}, ${gezin}, 'insert', ${nu}, ${samira}, '{}')`,
  // An analysis of the local team that the GI asks to join, an intake of the whole family, a complaint nobody else knows of.
  `insert into rondom.onderzoek (gezin_id, persoon_id, soort, organisatie_id, gebruiker_id, vragen, uitzondering, sinds, begonnen_op) values
    (${gezin}, null, 'intake', ${organisatie('samira')}, ${samira}, '{school}', null, '2027-01-11', ${nu}),
    (${gezin}, null, 'onderzoek', ${organisatie('ruben')}, ${gebruiker('ruben')}, '{school}', 'klacht', '2027-01-11', ${nu}),
    (${gezin}, ${persoon('noor')}, 'verklarendeanalyse', ${organisatie('samira')}, ${samira}, '{school}', null, '2027-01-11', ${nu})`,
  `insert into rondom.onderzoekverzoek (gezin_id, onderzoek_id, gebruiker_id, organisatie_id, gevraagd_op) values
    (${gezin}, ${laatste('onderzoek')}, ${gebruiker('ruben')}, ${organisatie('ruben')}, ${nu})`,
  `insert into rondom.rustmeting (regio_id, op, cijfer, som, gezinnen) values (${regio}, '2027-01-12', 'gezinnen', 40, 40) on conflict do nothing`,
  `insert into rondom.ketenmeting (regio_id, op, van, naar, gezinnen, samen, gatdagen) values (${regio}, '2027-01-12', 'melding', 'lokaalteam', 12, 2, '{3,4}') on conflict do nothing`,
  `insert into rondom.maatregelverlenging (gezin_id, maatregel_id, beschikking_op, van, tot, door, gezet_op) values
    (${gezin}, ${eerste('maatregel')}, '2027-01-11', '2027-12-16', '2028-12-16', ${samira}, ${nu})`,
  `insert into rondom.termijnopschorting (gezin_id, termijn_id, reden, op, van, woorden_versleuteld, door, gezet_op) values
    (${gezin}, ${eerste('termijn')}, 'overmacht', '2027-01-11', '2027-01-11', '\\x00', ${samira}, ${nu}) on conflict do nothing`,
  `insert into rondom.termijnverlenging (gezin_id, termijn_id, aantal, eenheid, woorden_versleuteld, verteld_persoon_id, verteld_op, door, gezet_op) values
    (${gezin}, ${eerste('termijn')}, 2, 'weken', '\\x00', ${persoon('linda')}, '2027-01-11', ${samira}, ${nu}) on conflict do nothing`,
  // One that holds already is enough: the others stand before the one that is being prepared.
  'delete from rondom.kalenderdag where id > (select min(id) from rondom.kalenderdag)',
  // Rules that are being prepared, seen by who prepares them alone.
  `insert into rondom.regelwijziging (soort, reden, gemaakt_door, gemaakt_op) values
    ('kalenderdag', 'proef', ${tom}, ${nu}), ('termijnversie', 'proef', ${tom}, ${nu})`,
  `insert into rondom.kalenderdag (wijziging_id, dag, wat, bron) values
    ((select max(id) from rondom.regelwijziging where soort = 'kalenderdag'), '2027-05-05', 'vrij', 'proef')`,
  `insert into rondom.termijnversie (wijziging_id, soort, geldig_vanaf, regel, bron, bronstatus) values
    ((select max(id) from rondom.regelwijziging where soort = 'termijnversie'), 'proef', '2027-05-05', '{}', 'proef', 'nietNagekeken')`,
  `insert into rondom.termijnverplaatsing (gezin_id, termijn_id, wijziging_id, van, naar, op) values
    (${gezin}, ${eerste('termijn')}, (select max(id) from rondom.regelwijziging), '2027-01-04', '2027-01-05', ${nu})`,
];

const judith = gebruiker('judith-peters');
const bijJudith = organisatie('judith-peters');
const kind = `${gezin}, ${eerste('wacht')}`;

/** A change of face that was taken back, with what Linda said about it. */
export const rijenVanGezicht: readonly string[] = [
  `insert into rondom.afwezigheid (gebruiker_id, reden, periode, gezet_op) values (${samira}, 'vakantie', '[2027-02-01,2027-02-08)', ${nu})`,
  `insert into rondom.wisseling (gezin_id, van_gebruiker_id, naar_gebruiker_id, reden, uitleg_versleuteld, zicht_tot, gevraagd_op, ingetrokken_op) values
    (${gezin}, ${samira}, ${judith}, 'anderWerk', '\\x00', '2027-02-12', '2027-01-11', '2027-01-12')`,
  `insert into rondom.wisselingstem (gezin_id, wisseling_id, persoon_id, tekst_versleuteld, op, door) values
    (${gezin}, ${laatste('wisseling')}, ${persoon('linda')}, '\\x00', '2027-01-12', ${samira})`,
  // Asked by Samira just now, and before that one that nobody answered, for who leads.
  `insert into rondom.meedenkvraag (gezin_id, over_persoon_id, organisatie_id, vraag_versleuteld, gevraagd_door, gevraagd_op, antwoord_op, toegang_tot, grond, artikel,
     toestemming_ids, taak_sinds, leiding_sinds)
   select ${gezin}, ${persoon('mark')}, ${organisatie('femke')}, '\\x00', ${samira}, ${nu}, '2027-01-22', '2027-01-26', 'wet', 'proef', '{}', d, d
   from unnest(array['2027-01-11', null]::date[]) d`,
  `insert into rondom.lieverniet (gezin_id, persoon_id, betrokkenheid_id, soort, wie_gebruiker_id, reden_versleuteld, door, op, gevolg, grond, artikel)
    select b.gezin_id, ${persoon('linda')}, b.id, 'uitvoerder', b.gebruiker_id, '\\x00', ${samira}, ${nu}, 'blijft', 'maatregel', 'Jeugdwet 3.2 lid 1'
    from rondom.betrokkenheid b where b.gezin_id = ${gezin} and b.soort = 'uitvoerder' limit 1`,
];

/** Judith takes no part in the family and was named to keep an eye on a child. */
export const rijenVanZicht: readonly string[] = [
  `delete from rondom.zicht where gezin_id = ${gezin}`,
  `insert into rondom.zicht (gezin_id, wacht_id, gebruiker_id, organisatie_id, verantwoordelijk_id, genoemd_door, sinds, ritme, volgende_op) values
    (${kind}, ${judith}, ${bijJudith}, ${organisatie('samira')}, ${samira}, '2027-01-04', 7, '2027-01-14')`,
  `insert into rondom.veiligheidscheck (gezin_id, wacht_id, op, veilig, bronnen, gedaan_op, door, organisatie_id, volgende_op) values
    (${kind}, '2027-01-11', 'ja', '{kindGezien}', ${nu}, ${judith}, ${bijJudith}, '2027-01-14'),
    (${kind}, '2027-01-11', 'ja', '{kindGezien}', ${nu}, ${samira}, ${organisatie('samira')}, '2027-01-14')`,
  `insert into rondom.checkwoorden (gezin_id, veiligheidscheck_id, tekst_versleuteld)
   select c.gezin_id, c.id, '\\x00' from rondom.veiligheidscheck c where c.gezin_id = ${gezin} and c.gedaan_op = ${nu}`,
  `insert into rondom.urgentie (gezin_id, wacht_id, urgentie, reden_versleuteld, op, herzien_op, door, organisatie_id) values
    (${kind}, 'dezeWeek', '\\x00', '2027-01-12', '2027-01-19', ${samira}, ${organisatie('samira')})`,
  `insert into rondom.zichtstap (gezin_id, wacht_id, reden, sinds, trede, wie, gebruiker_id, organisatie_id, op, gezet_op) values
    (${kind}, 'checkGemist', '2026-12-01', 1, 'wachter', ${judith}, ${bijJudith}, '2027-01-12', ${nu})`,
  `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk) values
    (${kind}, 'andereGi', ${organisatie('samira')}, '2027-01-04', '2027-01-19') on conflict do nothing`,
  // A step that Anja's GI did with a question, and one that is still to be done.
  `delete from rondom.padstap where gezin_id = ${gezin} and soort = 'expertteam'`,
  `insert into rondom.expertvraag (gezin_id, wacht_id, regio_id, functie, trede, vraag_versleuteld, gevraagd_als, gevraagd_door, gevraagd_op, trede_sinds, uiterlijk) values
    (${kind}, ${regio}, 'advies', 'regionaal', '\\x00', 'werker', ${gebruiker('anja')}, ${nu}, '2027-01-12', '2027-01-26')`,
  `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk, gedaan_op, gedaan_door, uitkomst, expertvraag_id) values
    (${kind}, 'expertteam', ${organisatie('anja')}, '2027-01-04', '2027-01-19', '2027-01-12', ${gebruiker('anja')}, 'gedaan', ${laatste('expertvraag')})`,
  `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk) values
    (${gezin}, ${laatste('wacht')}, 'expertteam', ${organisatie('anja')}, '2027-01-04', '2027-01-19')`,
  `insert into rondom.expertvraag (gezin_id, wacht_id, regio_id, functie, trede, vraag_versleuteld, gevraagd_als, gevraagd_door, gevraagd_op, trede_sinds, uiterlijk) values
    (${gezin}, ${laatste('wacht')}, ${regio}, 'leren', 'regionaal', '\\x00', 'werker', ${samira}, ${nu}, '2027-01-12', '2027-01-26')`,
  `insert into rondom.tekortmelding (organisatie_id, regio_id, kinderen, oudste_op, op, door) values
    (${organisatie('anja')}, ${regio}, 3, '2026-12-01', '2027-01-12', ${gebruiker('anja')})`,
];
