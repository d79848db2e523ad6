/** Tables of what is shared, asked and let in: with whom, by whom, and who looked. */
import { alles, gewoon, schrijf, vandaag, vanGezin, type Tabel } from './voorwaarden.ts';

/** An own question, of somebody of the family with a portal. */
const eigenVraag = (id: string) =>
  `exists (select 1 from rondom.expertvraag v where v.id = ${id} and v.gevraagd_persoon_id = s.persoon_id)`;

export const deeltabellen: Readonly<Record<string, Tabel>> = {
  'rondom.expertvraag': {
    van: vanGezin,
    lees: [
      { cel: ['expertvraag', 'lees'], waar: 't.vastgezicht_weet' },
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
      { voor: 'portaal', waar: eigenVraag('t.expertvraag_id') },
    ],
  },
  'rondom.expertoverleg': { van: vanGezin, lees: alles('expertvraag'), historie: true },
  'rondom.andereweg': {
    van: vanGezin,
    lees: alles('andereweg'),
    wijzig: schrijf('andereweg'),
    historie: true,
  },
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
};
