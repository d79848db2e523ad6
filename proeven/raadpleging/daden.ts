/**
 * What people do in the story family, one deed for every door that writes or searches: the bodies that the contract
 * alone can not think of. Each is done in the world as it stands, and undone.
 */
import { storyBsn } from '../../apps/demo/src/brp-stand-in/index.ts';
import { naEenAntwoord, overNood } from './daden-nood.ts';
import { overKlokken } from './daden-klok.ts';
import { overDilemmas } from './daden-dilemma.ts';
import { overWachtimport } from './daden-import.ts';
import { overRegels } from './daden-regels.ts';
import { overPlekken } from './daden-plek.ts';
import { overDeLadder, overDeWeg } from './daden-weg.ts';
import { overMeedenken } from './daden-meedenken.ts';
import { overHetLogboek, overKijkvragen, overLezers, overMensenVanNu } from './daden-lezers.ts';
import { overWachten } from './daden-wacht.ts';
import { overGezicht } from './daden-gezicht.ts';
import { overRaad } from './daden-raad.ts';
import { overTeam } from './daden-team.ts';
import { overOvergang } from './daden-overgang.ts';
import { overOnderzoek } from './daden-onderzoek.ts';
import { overWerklast } from './daden-werklast.ts';
import { overTaken } from './daden-taak.ts';
import { overVolwassenenhulp } from './daden-volwassenenhulp.ts';
import { overWieDoetWat } from './daden-wiedoetwat.ts';
import { overZicht } from './daden-zicht.ts';
import { daad, gezin, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';
import type { Toneel } from './toneel.ts';

export async function alleDaden(toneel: Toneel): Promise<readonly Daad[]> {
  const mensen = await mensenVan(toneel);
  return [
    ...overMensen(mensen),
    ...overWerk(mensen),
    ...overMelding(mensen),
    ...vanFamilie(mensen),
    ...overNood(mensen),
    ...naEenAntwoord(),
    ...overLezers(mensen),
    ...overMensenVanNu(mensen),
    ...overHetLogboek(),
    ...overDeLadder(mensen),
    ...overMeedenken(mensen),
    ...overDeWeg(),
    ...overPlekken(),
    ...overKijkvragen(),
    ...overWachten(mensen),
    ...overZicht(mensen),
    ...overWieDoetWat(mensen),
    ...overVolwassenenhulp(mensen),
    ...overDilemmas(mensen),
    ...overWerklast(mensen),
    ...overOvergang(mensen),
    ...overGezicht(mensen),
    ...overTeam(mensen),
    ...overRaad(mensen),
    ...overOnderzoek(mensen),
    ...overTaken(mensen),
    ...overRegels(),
    ...overKlokken(mensen),
    ...overWachtimport(),
  ];
}

function overMensen({ persoon: { noor, sem, linda, mark, ria } }: Mensen): readonly Daad[] {
  const naam = { voornamen: 'Bo', geslachtsnaam: 'Prins' };
  const huis = { naam: 'Oma', bewoners: [sem], ookElders: [sem], vanaf: '2027-01-11', adresGeheim: false };
  const relatie = { van: linda, naar: ria, soort: 'stiefouder', vanaf: '2020' };
  const bekend = { vraag: 'Verhoeven 03-09-2014', reden: 'iemandBelt' };
  return [
    daad('samira', 'POST', `${pad}/personen`, {
      rol: 'kind',
      naam,
      geslacht: 'onbekend',
      geboortedatum: '2024-02',
    }),
    daad('samira', 'POST', `${pad}/gezag`, {
      ...{ kindId: noor, houders: [linda, mark], bron: 'beschikking', vanaf: '2026-12-16' },
    }),
    daad('samira', 'POST', `${pad}/huishoudens`, huis),
    daad('samira', 'POST', `${pad}/relaties`, relatie),
    na([stap('samira', 'POST', `${pad}/relaties`, relatie)], {
      wie: 'samira',
      verzoek: ([eerste]) => ({
        ...{
          method: 'POST',
          url: `${pad}/relaties/${idUit(eerste)}/einde`,
          body: { tot: '2026' },
          versie: 1,
        },
      }),
    }),
    daad('samira', 'POST', `${pad}/brpbevragingen`, { bsn: storyBsn.noor, over: 'jeugdige' }),
    daad('samira', 'POST', '/api/v1/zoeken', { vraag: 'Verhoeven' }),
    daad('daan', 'POST', '/api/v1/zoeken/bekend', bekend),
    // After thirty in one hour the try is refused, and stands in the log all the same.
    na([], stap('daan', 'POST', '/api/v1/zoeken/bekend', bekend), [
      `insert into raadpleging.handeling (op, gebruiker_id, rol, relatie, handeling, resource, grond, verzoek_id)
       select '2027-01-12 07:29+00', u.id, u.rol, 'geen', 'zoek', 'zoekbreed', 'dienstverlening', gen_random_uuid() from rondom.gebruiker u, generate_series(1, 30) where u.sub = 'daan'`,
    ]),
    na([stap('samira', 'GET', pad)], stap('samira', 'GET', '/api/v1/zoeken/recent')),
    daad('samira', 'PUT', '/api/v1/concepten/contactnotitie/gezin.1', {
      inhoud: { tekst: 'half' },
      versie: 0,
    }),
  ];
}

function overWerk({ persoon, gebruiker, organisatie, betrokkenheid }: Mensen): readonly Daad[] {
  const { noor, sem, linda, ria } = persoon;
  const erbij = {
    ...{ soort: 'vervanger', gebruikerId: gebruiker['daan'], vanaf: '2027-01-12', tot: '2027-01-20' },
  };
  const notitie = {
    ...{
      soort: 'huisbezoek',
      op: '2027-01-12T07:00:00.000Z',
      tekst: 'Gesproken.',
      over: [noor],
      aanwezig: [linda],
    },
    ...{ delen: 'niet', extraLezers: [] },
  };
  return [
    daad('samira', 'POST', `${pad}/betrokkenen`, erbij),
    daad('samira', 'POST', `${pad}/betrokkenen`, {
      ...{ soort: 'netwerk', persoonId: ria, omschrijving: 'haalt op', vanaf: '2027-01-12' },
    }),
    daad('samira', 'POST', `${pad}/betrokkenen/${betrokkenheid}/einde`, { tot: '2027-01-12' }),
    na([], stap('daan', 'POST', `${pad}/vastgezicht`, { reden: 'kentGezin' }), [
      `update rondom.betrokkenheid set periode = daterange(lower(periode), '2027-01-01') where gezin_id = ${gezin} and soort = 'vastgezicht' and upper_inf(periode)`,
      `insert into rondom.betrokkenheid (gezin_id, soort, organisatie_id, periode) values (${gezin}, 'team', (select organisatie_id from rondom.gebruiker where sub = 'daan'), '[2027-01-01,)')`,
    ]),
    na(
      [],
      stap('samira', 'POST', `${pad}/maatregelen`, {
        ...{
          kinderen: [sem],
          beschikkingOp: '2027-01-04',
          ingangsdatum: '2027-01-04',
          einddatum: '2027-12-04',
        },
        ...{ rechtbank: 'Gelderland', organisatieId: organisatie['gecertificeerdeinstelling'] },
        ...{ giBelastOp: '2027-01-04', giGeinformeerdOp: '2027-01-05' },
      }),
      ["update rondom.maatregel set einddatum = '2027-01-02'"],
    ),
    na([], stap('ruben', 'POST', `${pad}/maatregelen/1/geenfamiliegroepsplan`, { op: '2027-01-05' }), [
      "update rondom.termijn set soort = 'anders' where soort like 'plan%' and maatregel_id = 1",
    ]),
    daad('samira', 'PUT', `${pad}/maatregelen/1/verlenging`, { op: '2027-01-11', tot: '2028-06-01' }, 1),
    daad('ruben', 'POST', `${pad}/maatregelen/1/mededeling`, { op: '2027-01-11' }),
    na(
      [],
      {
        wie: 'samira',
        verzoek: () => ({
          method: 'PUT',
          url: `${pad}/termijnen/1/reden`,
          body: { reden: 'wachtOpRechter' },
          versie: 1,
        }),
      },
      ["update rondom.termijn set uiterlijk = '2026-12-28', gestopt_op = null where id = 1"],
    ),
    na(
      [],
      stap('anja', 'POST', `${pad}/maatregelen/1/uitvoerder`, { gebruikerId: gebruiker['esther-klaassen'] }),
      ["delete from rondom.betrokkenheid where soort = 'uitvoerder' and maatregel_id = 1"],
    ),
    daad('samira', 'POST', `${pad}/contactnotities`, notitie),
    daad('samira', 'POST', `${pad}/afspraken`, {
      ...{ op: '2027-01-15T09:00:00.000Z', soort: 'bezoek', personen: [noor], bijPersoonId: linda },
    }),
    daad('samira', 'POST', `${pad}/veiligheidscijfers`, {
      ...{
        op: '2027-01-12',
        cijfers: [{ kindId: noor, stem: { gebruikerId: gebruiker['samira'] }, cijfer: 6 }],
      },
    }),
    daad('samira', 'POST', `${pad}/delingen`, {
      ...{ overId: sem, naarId: organisatie['veiligthuis'], situatie: 'vermoeden', gegevens: 'veiligheid' },
      gevraagd: false,
    }),
    daad('hanneke', 'PUT', '/api/v1/bord/belofte', { nulOp: '2027-06-01', reden: 'meererbij' }, 1),
    daad('tom', 'POST', `/api/v1/beheer/accounts/${gebruiker['daan'] ?? ''}/besluiten`, {
      ...{ actief: false, reden: 'uitDienst' },
    }),
  ];
}

function overMelding({ melding, persoon: { linda } }: Mensen): readonly Daad[] {
  const waar = `/api/v1/meldingen/${melding.id}`;
  const koppel = stap('joris', 'POST', `${waar}/gezin`, { gezinId: gezin }, melding.versie);
  const zoek = stap('joris', 'POST', `${waar}/bekenden`, { geslachtsnaam: 'Verhoeven' });
  const zoekMoeder = stap('joris', 'POST', `${waar}/bekenden`, { geslachtsnaam: 'Dalen' });
  return [
    daad('joris', 'POST', `${waar}/bekenden`, { geslachtsnaam: 'Verhoeven' }),
    na([zoek, koppel], stap('joris', 'POST', `${waar}/personen/0/verteld`, { op: '2027-01-12' })),
    na(
      [zoek, koppel],
      stap('joris', 'POST', `${waar}/personen/0/uitstel`, {
        ...{ weken: 2, grond: 'onderzoeken', woorden: 'Eerst de school.' },
      }),
    ),
    na([zoek], koppel),
    na([zoek, zoekMoeder, koppel], stap('joris', 'GET', waar)),
    na([zoek, zoekMoeder, koppel], {
      wie: 'joris',
      verzoek: ([, , gekoppeld]) => ({
        method: 'POST',
        url: `${waar}/eersteblik`,
        body: {
          ...{ veiligheid: 'structureleOnveiligheid', vermoeden: 'kindermishandeling' },
          ...{ vervolg: 'overdracht', reden: 'Samira is er al.', vertellen: [linda] },
        },
        versie: (JSON.parse(gekoppeld ?? '{}') as { readonly versie?: number }).versie ?? 1,
      }),
    }),
  ];
}

function vanFamilie({ persoon: { mark, sem }, organisatie }: Mensen): readonly Daad[] {
  const vraag = {
    ...{
      geverId: mark,
      overId: mark,
      ontvangerId: organisatie['ggz'],
      doel: 'meedenken',
      soorten: ['jeugdhulp'],
    },
    ...{ situatie: 'vrijwillig', totEnMet: '2027-01-26', hoe: 'portaal', aanwezigIds: [] },
  };
  const gevraagd = stap('samira', 'POST', `${pad}/toestemmingen`, vraag);
  const antwoordt: Stap = {
    wie: 'mark',
    verzoek: ([antwoord]) => ({
      method: 'POST',
      url: `/api/v1/portaal/toestemmingen/${idUit(antwoord)}/antwoord`,
      body: { antwoord: 'ja' },
      versie: 1,
    }),
  };
  const kijkvraag = { regelId: null, soort: 'eigen', tekst: 'Wie keek er?' };
  return [
    daad('noor', 'POST', '/api/v1/portaal/woorden', {
      tekst: 'Ik wil iets zeggen.',
      keuze: 'alleenVastGezicht',
    }),
    na([], gevraagd, [`delete from rondom.toestemming where gezin_id = ${gezin}`]),
    na([gevraagd], antwoordt, [`delete from rondom.toestemming where gezin_id = ${gezin}`]),
    na(
      [gevraagd, antwoordt],
      {
        wie: 'samira',
        verzoek: ([antwoord]) => ({
          ...{ method: 'POST', url: `${pad}/toestemmingen/${idUit(antwoord)}/trekin`, versie: 2 },
        }),
      },
      [`delete from rondom.toestemming where gezin_id = ${gezin}`],
    ),
    daad('linda', 'POST', '/api/v1/portaal/kijkvragen', kijkvraag),
    na([stap('linda', 'POST', '/api/v1/portaal/kijkvragen', kijkvraag)], {
      wie: 'samira',
      verzoek: ([antwoord]) => ({
        method: 'POST',
        url: `/api/v1/kijkvragen/${idUit(antwoord)}/antwoord`,
        body: { tekst: 'Ik las het voor het gesprek.' },
        versie: 1,
      }),
    }),
    daad('samira', 'POST', `${pad}/delingen`, {
      ...{ overId: sem, naarId: organisatie['veiligthuis'], situatie: 'vermoeden', gegevens: 'jeugdhulp' },
      gevraagd: false,
    }),
  ];
}

async function mensenVan(toneel: Toneel): Promise<Mensen> {
  const boek = toneel.draaiboek();
  const lijst = (sql: string) =>
    boek.tijdelijk([], async () =>
      Object.fromEntries((await boek.lees<{ k: string; id: string }>(sql)).map(({ k, id }) => [k, id])),
    );
  const leden = await lijst(
    `select coalesce(u.sub, l.rol || p.geboortedatum) as k, p.id::text from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     left join rondom.gebruiker u on u.persoon_id = p.id where l.gezin_id = ${gezin} and p.geboortedatum is not null order by p.id desc`,
  );
  const van = (begin: string): string =>
    Object.entries(leden).find(([sleutel]) => sleutel.startsWith(begin))?.[1] ?? '0';
  const [melding] = await boek.tijdelijk([], () =>
    boek.lees<{ id: string; versie: number }>(
      "select id::text, versie from rondom.melding where nummer = 'M-7K3-492'",
    ),
  );
  const [erbij] = await boek.tijdelijk([], () =>
    boek.lees<{ id: string }>(
      `select id::text from rondom.betrokkenheid where gezin_id = ${gezin} and soort = 'netwerk' and persoon_id is not null and upper_inf(periode) order by id limit 1`,
    ),
  );
  const [hulp] = await boek.tijdelijk([], () =>
    boek.lees<{ id: string; actie: string }>(
      `select h.id::text, min(a.id)::text as actie from rondom.volwassenenhulp h join rondom.hulpactie a on a.volwassenenhulp_id = h.id
       where h.gezin_id = ${gezin} and a.stand = 'open' group by 1`,
    ),
  );
  return {
    hulp: hulp ?? { id: '0', actie: '0' },
    persoon: {
      noor: van('noor'),
      sem: van('kind2019'),
      linda: van('linda'),
      mark: van('mark'),
      ria: van('grootouder'),
    },
    gebruiker: await lijst('select sub as k, id::text from rondom.gebruiker'),
    organisatie: await lijst('select soort as k, id::text from rondom.organisatie order by id desc'),
    melding: melding ?? { id: '0', versie: 1 },
    betrokkenheid: erbij?.id ?? '0',
  };
}
