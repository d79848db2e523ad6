/** Tables of what is shared, asked and let in: with whom, by whom, and who looked. */
import { alles, gewoon, leest, schrijf, vandaag, vanGezin, type Regel, type Tabel } from './voorwaarden.ts';

/** An own question, of somebody of the family with a portal. */
const eigenVraag = (id: string) =>
  `exists (select 1 from rondom.expertvraag v where v.id = ${id} and v.gevraagd_persoon_id = s.persoon_id)`;
/** The question with which the own organisation did a step of the fixed path. */
const vanPad = (id: string) =>
  `exists (select 1 from rondom.padstap p where p.expertvraag_id = ${id} and p.eigenaar_id = s.organisatie_id)`;
/** Of who was named to watch: where he was named, with a registration that holds, and never of his own family. */
const wachter = `t.door = s.gebruiker_id and s.organisatie_id is not null
  and exists (select 1 from rondom.gebruiker q where q.id = s.gebruiker_id and q.actief and (q.registratie_geldig_tot is null or q.registratie_geldig_tot > ${vandaag}))
  and not exists (select 1 from rondom.medewerker_persoon mp join rondom.gezinslid l on l.persoon_id = mp.persoon_id where mp.gebruiker_id = s.gebruiker_id and l.gezin_id = g)`;

/** A line by hand names who of the family may read it. */
const leestRegel = (regel: string): string =>
  `exists (select 1 from rondom.wiedoetwat_persoon x where x.wiedoetwat_id = ${regel} and x.als = 'lezer' and x.persoon_id = s.persoon_id)`;

/** Of who helps the same adult for the same organisation, and is named to do so. */
const hulpVanMij = `exists (select 1 from rondom.volwassenenhulp h where h.id = t.volwassenenhulp_id and h.gebruiker_id = s.gebruiker_id)`;

/** A request to the Raad that the actor examines now. */
const mijnOnderzoek = (id: string) =>
  `exists (select 1 from rondom.raadsverzoek q where q.id = ${id} and q.gebruiker_id = s.gebruiker_id and q.stand = 'aangenomen')`;
/** What goes with a request is read by who reads the request. */
const bijRaadsverzoek: readonly Regel[] = [
  {
    cel: ['raadsverzoek', 'lees'],
    waar: `exists (select 1 from rondom.raadsverzoek q where q.id = t.raadsverzoek_id and q.gevraagd_organisatie_id = s.organisatie_id)`,
  },
  { cel: ['raadsonderzoek', 'lees'], waar: mijnOnderzoek('t.raadsverzoek_id') },
];

export const deeltabellen: Readonly<Record<string, Tabel>> = {
  'rondom.expertvraag': {
    van: vanGezin,
    lees: [
      { cel: ['expertvraag', 'lees'], waar: 't.vastgezicht_weet' },
      { cel: ['padvraag', 'lees'], waar: vanPad('t.id') },
      { voor: 'portaal', waar: 't.gevraagd_persoon_id = s.persoon_id' },
    ],
    // A question is always new and one's own: tried with the room expertvraag.
  },
  'rondom.expertvraagtrede': {
    van: vanGezin,
    lees: [
      {
        cel: ['expertvraag', 'lees'],
        waar: 'exists (select 1 from rondom.expertvraag v where v.id = t.expertvraag_id and v.vastgezicht_weet)',
      },
      { cel: ['padvraag', 'lees'], waar: vanPad('t.expertvraag_id') },
      { voor: 'portaal', waar: eigenVraag('t.expertvraag_id') },
    ],
  },
  // A question is always new and one's own; which of its columns change is tried with the room meedenkvraag.
  'rondom.meedenkvraag': {
    van: vanGezin,
    lees: [
      ...alles('meedenkvraag'),
      {
        cel: ['meedenkvraagtelaat', 'lees'],
        waar: 't.leiding_sinds is not null and t.beantwoord_op is null and t.beeindigd_op is null',
      },
    ],
    historie: true,
  },
  'rondom.meedenkvraag_deel': { van: vanGezin, lees: alles('meedenkvraag'), historie: true },
  // Asking rests on a yes, and what is written is always new and one's own: tried with the room volwassenenhulp.
  'rondom.volwassenenhulp': { van: vanGezin, lees: alles('volwassenenhulp'), historie: true },
  'rondom.hulpactie': {
    van: vanGezin,
    lees: [...alles('volwassenenhulp'), { cel: ['hulpactie', 'lees'], waar: hulpVanMij }],
    wijzig: [{ cel: ['hulpactie', 'schrijf'], waar: hulpVanMij }],
  },
  'rondom.hulpaantekening': { van: vanGezin, lees: [{ cel: ['hulpaantekening', 'lees'], waar: hulpVanMij }] },
  'rondom.kindcheck': { van: vanGezin, lees: [{ cel: ['kindcheck', 'lees'], waar: hulpVanMij }] },
  'rondom.expertoverleg': { van: vanGezin, lees: alles('expertvraag'), historie: true },
  // A round of questions, and asking to join one, are always new and one's own: tried with the room dubbelwerk.
  'rondom.onderzoek': {
    van: vanGezin,
    lees: [
      { cel: ['onderzoek', 'lees'], waar: `(t.uitzondering is null or t.organisatie_id = s.organisatie_id)` },
      {
        voor: 'portaal',
        waar: `t.soort = 'intake' and t.uitzondering is null and (t.persoon_id is null or ${leest('t.persoon_id')})`,
      },
    ],
    // The Raad reads of none, so it changes none: only who does the inquiry ends it.
    wijzig: [
      {
        cel: ['onderzoek', 'schrijf'],
        via: (relatie) => relatie !== 'onderzoeker',
        waar: 't.organisatie_id = s.organisatie_id',
      },
    ],
  },
  'rondom.onderzoekverzoek': {
    van: vanGezin,
    lees: [
      {
        cel: ['onderzoek', 'lees'],
        waar: `(t.stand = 'ja' or t.organisatie_id = s.organisatie_id or exists (select 1 from rondom.onderzoek z
          where z.id = t.onderzoek_id and z.organisatie_id = s.organisatie_id))`,
      },
    ],
    wijzig: [
      {
        cel: ['onderzoek', 'schrijf'],
        via: (relatie) => relatie !== 'onderzoeker',
        waar: 'exists (select 1 from rondom.onderzoek z where z.id = t.onderzoek_id and z.organisatie_id = s.organisatie_id)',
      },
    ],
  },
  // A dilemma is always new and one's own, and is only taken back: tried with the room dilemma.
  'rondom.dilemma': { van: vanGezin, lees: alles('dilemma') },
  'rondom.dilemma_organisatie': { van: vanGezin, lees: alles('dilemma'), maak: schrijf('dilemma') },
  'rondom.andereweg': {
    van: vanGezin,
    lees: alles('andereweg'),
    wijzig: schrijf('andereweg'),
    historie: true,
  },
  // What is needed and what was asked is always said in one's own name: tried with the room aanbod.
  'rondom.plekbehoefte': { van: vanGezin, lees: alles('plekvraag'), wijzig: schrijf('plekvraag') },
  'rondom.plekvraag': { van: vanGezin, lees: alles('plekvraag'), wijzig: schrijf('plekvraag') },
  'rondom.raadpleging_vrijgave': {
    van: vanGezin,
    lees: [
      ...alles('raadplegingvrijgave'),
      { voor: 'portaal', waar: 't.persoon_id = s.persoon_id and t.ingetrokken_op is null' },
    ],
  },
  'rondom.kijkvraag': {
    van: vanGezin,
    lees: [
      { voor: 'portaal', waar: 't.persoon_id = s.persoon_id' },
      { cel: ['kijkvraag', 'lees'], waar: 't.ook_vastgezicht' },
      {
        cel: ['kijkvraagtelaat', 'lees'],
        waar: `t.ook_vastgezicht and t.beantwoord_op is null and t.uiterlijk < ${vandaag}`,
      },
    ],
    maak: [{ voor: 'portaal', waar: 't.persoon_id = s.persoon_id' }],
    voorbeeld: 't.persoon_id = s.persoon_id',
  },
  'rondom.noodkijk': {
    van: vanGezin,
    lees: [...alles('noodkijkgezin'), { voor: 'ieder', waar: 't.gebruiker_id = s.gebruiker_id' }],
  },
  'rondom.portaalbesluit': {
    van: vanGezin,
    lees: alles('portaalbesluit'),
    maak: schrijf('portaalbesluit'),
  },
  'rondom.uitnodiging': {
    van: vanGezin,
    lees: alles('portaalbesluit'),
    maak: schrijf('portaalbesluit'),
    wijzig: schrijf('portaalbesluit'),
  },
  'rondom.wiedoetwat': {
    van: vanGezin,
    lees: [...alles('wiedoetwat'), { voor: 'portaal', waar: leestRegel('t.id') }],
    maak: schrijf('wiedoetwat'),
    wijzig: schrijf('wiedoetwat'),
  },
  'rondom.wiedoetwat_persoon': {
    van: vanGezin,
    lees: [
      ...alles('wiedoetwat'),
      { voor: 'portaal', waar: `t.als = 'voor' and ${leestRegel('t.wiedoetwat_id')}` },
    ],
    maak: schrijf('wiedoetwat'),
  },
  'rondom.overgangspunt': {
    van: vanGezin,
    lees: [...alles('overgang'), { voor: 'portaal', waar: 't.persoon_id = s.persoon_id' }],
    maak: schrijf('overgang'),
    wijzig: schrijf('overgang'),
  },
  'rondom.overgangontvanger': {
    van: vanGezin,
    lees: [...alles('overgang'), { voor: 'portaal', waar: 't.persoon_id = s.persoon_id' }],
    maak: schrijf('overgang'),
    wijzig: schrijf('overgang'),
  },
  // The young person alone chooses; that a choice is new is tried with the room overgang.
  'rondom.overgangkeuze': {
    van: vanGezin,
    lees: [...alles('overgang'), { voor: 'portaal', waar: 't.persoon_id = s.persoon_id' }],
    wijzig: [{ voor: 'portaal', waar: "t.persoon_id = s.persoon_id and s.rol = 'jeugdige'" }],
  },
  'rondom.communicatie': gewoon('communicatie', 't.persoon_id = s.persoon_id'),
  'rondom.toestemming': {
    ...gewoon('toestemming', 't.gever_persoon_id = s.persoon_id'),
    wijzig: [...schrijf('toestemming'), { voor: 'portaal', waar: 't.gever_persoon_id = s.persoon_id' }],
  },
  'rondom.deling': {
    van: vanGezin,
    lees: [
      ...alles('deling'),
      {
        voor: 'portaal',
        waar: `exists (select 1 from rondom.toestemming x where x.id = any(t.toestemming_ids) and x.gever_persoon_id = s.persoon_id)`,
      },
    ],
    maak: schrijf('deling'),
    historie: true,
  },
  'rondom.wisseling': {
    van: vanGezin,
    lees: alles('wisseling'),
    maak: schrijf('wisseling'),
    wijzig: schrijf('wisseling'),
  },
  // Always new and one's own; which of its columns change is tried with the room veiligheidsteam.
  'rondom.veiligheidsinzet': {
    van: vanGezin,
    lees: alles('veiligheidsinzet'),
    wijzig: schrijf('veiligheidsinzet'),
  },
  'rondom.veiligheidsdaad': { van: vanGezin, lees: alles('veiligheidsdaad') },
  // Always new and one's own; which of its columns change is tried with the room raadsonderzoek.
  'rondom.raadsverzoek': {
    van: vanGezin,
    lees: [
      { cel: ['raadsverzoek', 'lees'], waar: 't.gevraagd_organisatie_id = s.organisatie_id' },
      { cel: ['raadsonderzoek', 'lees'], waar: mijnOnderzoek('t.id') },
    ],
    wijzig: [{ cel: ['raadsverzoek', 'schrijf'], waar: 't.gevraagd_organisatie_id = s.organisatie_id' }],
  },
  'rondom.raadsvraag': { van: vanGezin, lees: bijRaadsverzoek },
  'rondom.raadsstuk': { van: vanGezin, lees: bijRaadsverzoek },
  'rondom.lieverniet': {
    van: vanGezin,
    lees: [...alles('lieverniet'), { voor: 'portaal', waar: 't.persoon_id = s.persoon_id' }],
  },
  'rondom.wisselingstem': {
    van: vanGezin,
    lees: alles('wisselingstem'),
    maak: schrijf('wisselingstem'),
  },
  'rondom.zicht': {
    van: vanGezin,
    lees: alles('zicht'),
    maak: schrijf('zicht'),
    wijzig: schrijf('zicht'),
  },
  'rondom.zichtstap': { van: vanGezin, lees: alles('zicht') },
  'rondom.padstap': { van: vanGezin, lees: alles('zicht'), wijzig: schrijf('zicht') },
  'rondom.veiligheidscheck': {
    van: vanGezin,
    lees: [...alles('zicht'), { cel: ['eigenzicht', 'lees'], mag: true, waar: wachter }],
    maak: [
      {
        cel: ['veiligheidscheck', 'schrijf'],
        waar: 't.door = s.gebruiker_id and t.organisatie_id = s.organisatie_id',
      },
      { cel: ['eigenzicht', 'schrijf'], mag: true, waar: wachter },
    ],
    voorbeeld: 't.door = s.gebruiker_id',
  },
  // Words go with one's own look of this moment; this one is of yesterday.
  'rondom.checkwoorden': { van: vanGezin, lees: alles('veiligheidscheck') },
  'rondom.urgentie': {
    van: vanGezin,
    lees: alles('urgentie'),
    maak: [{ cel: ['urgentie', 'schrijf'], waar: 't.door = s.gebruiker_id' }],
    voorbeeld: 't.door = s.gebruiker_id',
  },
};
