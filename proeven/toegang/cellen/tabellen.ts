/**
 * What the access table means for the rows of each table, written down apart from the policies: which cell opens which
 * rows. `t` is a row of the table, `s` the actor, `g` the family. A table under a lock that is not here stops the test.
 */
import type { Actie } from '../../../apps/api/src/platform/access/index.ts';

import {
  alles,
  gekozen,
  gewoon,
  helpers,
  kent,
  leest,
  lezer,
  lid,
  metGezag,
  mijnAfspraak,
  mijnNotitie,
  plan,
  schrijf,
  vanGezin,
  zonderNetwerk,
  kringlid,
  nietLeidingGi,
  type Tabel,
} from './voorwaarden.ts';
import { deeltabellen } from './tabellen-delen.ts';

const eigenTabellen: Readonly<Record<string, Tabel>> = {
  'rondom.gezin': {
    van: 't.id = g',
    lees: alles('gezin'),
    maak: [{ cel: ['gezin', 'maak'], mag: true }],
    wijzig: schrijf('gezin'),
  },
  'rondom.persoon': {
    van: lid('t.id'),
    lees: [
      { cel: ['persoon', 'lees'], waar: zonderNetwerk(kringlid('t.id')) },
      { voor: 'portaal', waar: kent('t.id') },
    ],
    maak: [{ cel: ['persoon', 'maak'], mag: true }],
    wijzig: schrijf('persoon'),
  },
  'rondom.relatie': {
    van: lid('t.van_persoon_id'),
    lees: [
      ...alles('persoon'),
      { voor: 'portaal', waar: `${kent('t.van_persoon_id')} and ${kent('t.naar_persoon_id')}` },
    ],
    maak: schrijf('persoon'),
    wijzig: schrijf('persoon'),
  },
  'rondom.gezag': {
    van: lid('t.kind_persoon_id'),
    lees: [...alles('persoon'), { voor: 'portaal', waar: kent('t.kind_persoon_id') }],
    maak: schrijf('persoon'),
    wijzig: schrijf('persoon'),
  },
  'rondom.persoonsnaam': { van: lid('t.persoon_id'), lees: alles('persoon') },
  'rondom.gezinslid': {
    ...gewoon('persoon', kent('t.persoon_id')),
    lees: [
      { cel: ['persoon', 'lees'], waar: nietLeidingGi },
      { cel: ['persoon', 'lees'], waar: zonderNetwerk("t.rol in ('kind', 'ouder', 'partner')") },
      { voor: 'portaal', waar: kent('t.persoon_id') },
    ],
  },
  'rondom.gezin_regio': gewoon('gezin'),
  'rondom.huishouden': gewoon(
    'huishouden',
    `exists (select 1 from rondom.huishoudenlid x where x.huishouden_id = t.id and x.persoon_id = s.persoon_id)`,
  ),
  'rondom.huishoudenlid': gewoon(
    'huishouden',
    `exists (select 1 from rondom.huishoudenlid x where x.huishouden_id = t.huishouden_id and x.persoon_id = s.persoon_id)`,
  ),
  'rondom.veiligbereikbaar': gewoon('veiligbereikbaar', 't.persoon_id = s.persoon_id'),
  'rondom.veiligheidsstand': gewoon('veiligheidsstand'),
  'rondom.verblijfplaatsgeheim': gewoon('verblijfplaats'),
  'rondom.betrokkenheid': {
    ...gewoon('betrokkenheid'),
    lees: [
      { cel: ['betrokkenheid', 'lees'], waar: nietLeidingGi },
      { cel: ['betrokkenheid', 'lees'], waar: zonderNetwerk("t.soort <> 'netwerk'") },
      { cel: ['wiehelpt', 'lees'], waar: helpers },
    ],
    voorbeeld: "t.soort = 'netwerk'",
  },
  'rondom.maatregel': gewoon(
    'maatregel',
    `exists (select 1 from rondom.maatregel_kind x where x.maatregel_id = t.id and ${metGezag('x.persoon_id')})`,
  ),
  'rondom.maatregelverlenging': {
    van: vanGezin,
    lees: alles('maatregel'),
    maak: schrijf('maatregel'),
  },
  'rondom.maatregel_kind': gewoon('maatregel', metGezag('t.persoon_id')),
  'rondom.eerstecontact': gewoon('eerstecontact'),
  'rondom.termijn': gewoon('termijn'),
  'rondom.termijnopschorting': {
    van: vanGezin,
    lees: alles('termijn'),
    maak: schrijf('termijn'),
    wijzig: schrijf('termijn'),
  },
  'rondom.termijnverlenging': { van: vanGezin, lees: alles('termijn'), maak: schrijf('termijn') },
  // Written by the job that applies a change of the rules.
  'rondom.termijnverplaatsing': { van: vanGezin, lees: alles('termijn') },
  'rondom.wacht': {
    ...gewoon('wacht', leest('t.persoon_id')),
    wijzig: [...schrijf('wacht'), { voor: 'portaal', waar: leest('t.persoon_id') }],
  },
  'rondom.besluit': gewoon('besluit'),
  'rondom.wachtregio': { van: vanGezin, lees: alles('wacht') },
  'rondom.wachtbevestiging': {
    ...gewoon('wachtbevestiging', 't.stem_persoon_id = s.persoon_id'),
    maak: [
      ...schrijf('wachtbevestiging'),
      {
        voor: 'portaal',
        waar: `t.stem_persoon_id = s.persoon_id and exists (select 1 from rondom.wacht w where w.id = t.wacht_id and ${leest('w.persoon_id')})`,
      },
    ],
    voorbeeld: 't.stem_persoon_id = s.persoon_id',
  },
  'rondom.contactnotitie': gewoon('contactnotitie', mijnNotitie('t.id')),
  'rondom.contactnotitie_persoon': gewoon(
    'contactnotitie',
    `t.over and ${mijnNotitie('t.contactnotitie_id')}`,
  ),
  'rondom.notitie_gelezen': {
    van: vanGezin,
    lees: alles('contactnotitie'),
    maak: [{ cel: ['afdruk', 'lees'] }],
  },
  'rondom.notitiedeling': {
    van: vanGezin,
    lees: alles('contactnotitie'),
    maak: schrijf('contactnotitie'),
  },
  'rondom.afspraak': gewoon('afspraak', mijnAfspraak('t.id')),
  'rondom.afspraak_persoon': gewoon('afspraak', mijnAfspraak('t.afspraak_id')),
  'rondom.portaaltoegang': {
    ...gewoon('portaaltoegang'),
    lees: [...alles('portaaltoegang'), { voor: 'ieder', waar: 't.persoon_id = s.persoon_id' }],
  },
  'rondom.taak': {
    ...gewoon('taak'),
    lees: [...alles('taak'), { voor: 'ieder', waar: 't.gebruiker_id = s.gebruiker_id' }],
    wijzig: [...schrijf('taak'), { voor: 'ieder', waar: 't.gebruiker_id = s.gebruiker_id' }],
  },
  'rondom.plan': plan(
    lezer('x.planregel_id in (select r.id from rondom.planregel r where r.plan_id = t.id)'),
  ),
  'rondom.planregel': plan(lezer('x.planregel_id = t.id')),
  'rondom.plantekst': plan(lezer('x.id = t.id')),
  'rondom.plantekst_wie': plan(lezer('x.id = t.plantekst_id')),
  'rondom.plantekst_lezer': plan(lezer('x.id = t.plantekst_id'), false),
  'rondom.woord': {
    van: vanGezin,
    lees: [{ cel: ['woord', 'lees'], waar: gekozen('t.id') }],
    maak: [{ cel: ['woord', 'schrijf'], waar: 't.persoon_id = s.persoon_id' }],
    voorbeeld: 't.persoon_id = s.persoon_id',
  },
  'rondom.woord_lezer': {
    van: vanGezin,
    lees: [{ cel: ['woord', 'lees'], waar: gekozen('t.woord_id') }],
    maak: [
      {
        cel: ['woord', 'lees'],
        waar: 't.woord_id in (select w.id from rondom.woord w where w.persoon_id = s.persoon_id)',
      },
    ],
    voorbeeld: 't.woord_id in (select w.id from rondom.woord w where w.persoon_id = s.persoon_id)',
  },
  'rondom.veiligheidscijfer': {
    van: vanGezin,
    lees: [...alles('veiligheidscijfer'), { voor: 'portaal', waar: 't.stem_persoon_id = s.persoon_id' }],
    maak: schrijf('veiligheidscijfer'),
  },
  'rondom.melding': {
    van: vanGezin,
    lees: [
      {
        cel: ['melding', 'lees'],
        waar: "t.vervolg = 'overdracht' and t.status = 'afgerond'",
      },
      {
        cel: ['melding', 'lees'],
        mag: true,
        waar: 't.organisatie_id = s.organisatie_id',
      },
    ],
    maak: [{ cel: ['melding', 'maak'], mag: true }],
    wijzig: [
      {
        cel: ['melding', 'schrijf'],
        mag: true,
        // A melding is linked to a family it was searched for; this one has its triage.
        waar: `t.organisatie_id = s.organisatie_id and exists (select 1 from rondom.betrokkenheid b where b.melding_id = t.id and b.soort = 'triage')`,
      },
    ],
  },
  ...deeltabellen,
  'rondom.melding_verteld': gewoon('melding', 't.persoon_id = s.persoon_id'),
  'raadpleging.onderwerp': {
    van: vanGezin,
    lees: [...alles('raadpleging'), { voor: 'portaal', waar: leest('t.persoon_id') }],
    // A line about somebody is added to one's own act only; this one is another's.
  },
  'raadpleging.handeling': {
    van: vanGezin,
    lees: [
      ...alles('raadpleging'),
      // What one did oneself.
      { voor: 'ieder', waar: 't.gebruiker_id = s.gebruiker_id' },
      {
        voor: 'portaal',
        waar: `exists (select 1 from raadpleging.onderwerp o where o.handeling_id = t.id and ${leest('o.persoon_id')})`,
      },
    ],
  },
};

/** History of a row reads like the row itself, for who works with the family; the family reads no history. */
export const historieTabellen = Object.entries(eigenTabellen)
  .filter(([, { historie }]) => historie === true)
  .map(([naam]) => naam);

export const tabellen: Readonly<Record<string, Tabel>> = {
  ...eigenTabellen,
  ...Object.fromEntries(
    historieTabellen.map((naam) => [
      `${naam}_historie`,
      {
        van: vanGezin,
        lees: (eigenTabellen[naam]?.lees ?? []).filter(
          ({ cel, waar }) => cel && (waar === undefined || waar === nietLeidingGi),
        ),
      },
    ]),
  ),
};

/** Looks through the wall: a cell opens the function, not a table. `$1` is the family. */
export const functies: readonly {
  readonly naam: string;
  readonly sql: string;
  readonly cel: readonly [string, Actie];
}[] = [
  { naam: 'bijstand', sql: 'select 1 from rondom.bijstand($1)', cel: ['bijstand', 'lees'] },
  {
    naam: 'mijn_bijstand',
    sql: 'select 1 from rondom.mijn_bijstand() where gezin_id = $1',
    cel: ['bijstand', 'lees'],
  },
  { naam: 'toezichtpad', sql: 'select 1 from rondom.toezichtpad($1)', cel: ['toezichtpad', 'lees'] },
  {
    naam: 'mijn_opdrachten',
    sql: 'select 1 from rondom.mijn_opdrachten() where gezin_id = $1',
    cel: ['toezichtpad', 'lees'],
  },
  { naam: 'afdruklezers', sql: 'select 1 from rondom.afdruklezers($1)', cel: ['afdruk', 'lees'] },
];
