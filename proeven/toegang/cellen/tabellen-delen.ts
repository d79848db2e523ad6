/** Tables of what is shared, asked and let in: with whom, by whom, and who looked. */
import { alles, gewoon, schrijf, vandaag, vanGezin, type Tabel } from './voorwaarden.ts';

export const deeltabellen: Readonly<Record<string, Tabel>> = {
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
