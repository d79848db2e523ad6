import type { Deskundigheid, Meedenkwijze, Werkdag } from '@rondom/domain/wiekanmeedenken';
import type { Mens } from './mensen.ts';
import type { RijId } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

interface Opgave {
  readonly wie: Mens;
  readonly functie: string;
  readonly weet: readonly Deskundigheid[];
  readonly eigen?: readonly RijId[];
  readonly talen?: readonly string[];
  readonly wijzen?: readonly Meedenkwijze[];
  readonly dagen?: string;
  readonly uren?: readonly [van: string, tot: string];
  readonly mail?: string;
  readonly afgeschermd?: boolean;
  /** So many days from today no new question. */
  readonly stil?: number;
}

/** Who else can be asked, of organisations without anybody in the story. */
function bouwErbij({ lading, organisaties: { id } }: Wereld) {
  const werker = (naam: string, rol: string, organisatie: RijId, sub: string): Mens => ({
    id: lading.nieuw('gebruiker', {
      ...{ sub, naam, soort: 'medewerker', rol, actief: true, organisatie_id: organisatie },
    }),
    ...{ naam, organisatie },
  });
  return {
    yara: werker('Yara Blokland', 'gedragswetenschapper', id.devonk, 'yara-blokland'),
    nils: werker('Nils Hoving', 'vertrouwensarts', id.middenrijn, 'nils'),
    opvang: werker('Marit Dollekamp', 'gedragswetenschapper', id.opvang, 'marit-d'),
  };
}

/** What a region adds to the list that holds everywhere. */
function bouwWoorden({ lading, kalender, mensen, regios }: Wereld) {
  const woord = (naam: string): RijId =>
    lading.nieuw('deskundigheid', {
      ...{ regio_id: regios.jeugdhulpregio['Centraal Gelderland'], naam },
      ...{ gezet_op: kalender.kantoor(-120), gezet_door: mensen.hanneke.id },
    });
  return { rouw: woord('rouw en verlies'), boeren: woord('gezinnen op de boerderij') };
}

/** Cards of who can think along. Daan made none yet: he begins with an empty one. */
export function bouwMeedenkers(wereld: Wereld): void {
  const { mensen } = wereld;
  const { yara, nils, opvang } = bouwErbij(wereld);
  const { rouw, boeren } = bouwWoorden(wereld);
  const [esther, wouter] = mensen.jeugdbeschermers.debrug;
  const [mirthe, ahmed, lotte] = mensen.lokaalteam('Arnhem').nu;
  const alles = (
    wie: Mens | undefined,
    functie: string,
    weet: readonly Deskundigheid[],
    rest: Omit<Opgave, 'wie' | 'functie' | 'weet'>,
  ) => (wie === undefined ? [] : [{ wie, functie, weet, ...rest }]);
  const kaarten: readonly Opgave[] = [
    ...alles(
      mensen.femke,
      'Behandelaar agressie en verslaving',
      ['verslaving', 'middelengebruik', 'trauma'],
      {
        ...{ dagen: 'ma di do', mail: 'f.bakker@delinde.example', wijzen: ['overgezin', 'zondernaam'] },
      },
    ),
    ...alles(yara, 'Gedragswetenschapper', ['hechting', 'trauma', 'jongekind'], {
      ...{ talen: ['nederlands', 'arabisch'], wijzen: ['overgezin', 'zondernaam', 'uitleg'] },
      mail: 'y.blokland@devonk.example',
    }),
    ...alles(nils, 'Vertrouwensarts', ['huiselijkgeweld', 'seksueelgeweld', 'zwangerschap'], {
      ...{ dagen: 'ma di wo do', wijzen: ['overgezin', 'zondernaam', 'uitleg'] },
    }),
    // Threatened before: reached through her team.
    ...alles(
      opvang,
      'Gedragswetenschapper opvang',
      ['eergerelateerdgeweld', 'dwingendecontrole', 'huiselijkgeweld'],
      {
        ...{
          talen: ['nederlands', 'turks', 'engels'],
          afgeschermd: true,
          wijzen: ['overgezin', 'zondernaam'],
        },
      },
    ),
    ...alles(mensen.joris, 'Medewerker Veilig Thuis', ['huiselijkgeweld', 'dwingendecontrole'], {
      ...{ wijzen: ['zondernaam', 'uitleg'], dagen: 'di wo do vr' },
    }),
    ...alles(mensen.iris, 'Crisisdienst', ['huiselijkgeweld', 'psychiatrie'], {
      ...{ wijzen: ['zondernaam', 'meegaan'], dagen: 'wo do vr za', uren: ['14:00', '22:00'] },
    }),
    ...alles(mensen.jelle, 'Expertteam jeugd', ['autisme', 'lvb', 'psychiatrie'], {
      ...{ wijzen: ['zondernaam', 'uitleg'], mail: 'j.kok@expertteam.example' },
    }),
    ...alles(
      mensen.elske,
      'Expertisecentrum, eetproblemen en zelfbeschadiging',
      ['psychiatrie', 'autisme', 'trauma'],
      {
        ...{ wijzen: ['zondernaam', 'uitleg'], dagen: 'ma wo', eigen: [rouw] },
      },
    ),
    ...alles(mensen.sanne, 'Regionaal veiligheidsteam', ['huiselijkgeweld', 'eergerelateerdgeweld'], {
      ...{ wijzen: ['zondernaam', 'meegaan'], talen: ['nederlands', 'engels'] },
    }),
    ...alles(mensen.samira, 'Gezinswerker lokaal team', ['scheiding', 'huiselijkgeweld', 'migratieentaal'], {
      ...{ talen: ['nederlands', 'arabisch'], wijzen: ['zondernaam', 'meegaan'] },
    }),
    ...alles(mirthe, 'Gezinswerker, jonge gezinnen', ['jongekind', 'zwangerschap'], {
      ...{ wijzen: ['zondernaam', 'meegaan'], dagen: 'ma di do vr' },
    }),
    ...alles(ahmed, 'Gezinswerker, geld en wonen', ['schulden', 'migratieentaal'], {
      ...{
        talen: ['nederlands', 'arabisch', 'engels'],
        wijzen: ['zondernaam', 'meegaan', 'uitleg'],
        stil: 13,
      },
    }),
    ...alles(lotte, 'Gezinswerker, school', ['schoolverzuim', 'autisme'], {
      ...{ wijzen: ['zondernaam'], eigen: [boeren], dagen: 'di wo do' },
    }),
    ...alles(mensen.ruben, 'Jeugdbeschermer', ['jeugdrecht', 'scheiding'], { wijzen: ['zondernaam'] }),
    ...alles(esther, 'Jeugdbeschermer', ['jeugdrecht', 'lvb'], {
      wijzen: ['zondernaam', 'uitleg'],
      dagen: 'ma di wo',
    }),
    ...alles(wouter, 'Jeugdbeschermer', ['verslaving', 'jeugdrecht'], {
      wijzen: ['zondernaam'],
      talen: ['nederlands', 'gebarentaal'],
    }),
  ];
  for (const kaart of kaarten) voegKaart(wereld, kaart);
}

/** The number of the account where it has one; else one of nobody. */
function voegKaart({ lading, kalender }: Wereld, kaart: Opgave): void {
  const { wie, functie, weet, eigen = [], talen = ['nederlands'], wijzen = ['zondernaam'] } = kaart;
  const [van, tot] = kaart.uren ?? ['08:30', '17:00'];
  const account = lading.rijen('gebruiker').find(({ id }) => id === wie.id)?.telefoon;
  lading.nieuw('meedenkkaart', {
    ...{ gebruiker_id: wie.id, in_lijst: true, functie, deskundigheden: weet, eigen_deskundigheden: eigen },
    ...{ talen, wijzen, dagen: (kaart.dagen ?? 'ma di wo do vr').split(' ') as Werkdag[], van, tot },
    telefoon: kaart.afgeschermd === true ? '06 0000 6100' : (account ?? `06 0000 ${String(6000 + wie.id)}`),
    ...{
      mail: kaart.mail ?? null,
      veilige_mail: kaart.mail !== undefined,
      afgeschermd: kaart.afgeschermd === true,
    },
    geen_vragen_tot_en_met: kaart.stil === undefined ? null : kalender.dag(kaart.stil),
    ...{ gezet_op: `${kalender.kantoor(-30)}T10:00:00+01:00`, gezet_door: wie.id, reden: null },
  });
}
