import { addDays, type PlainDate } from '@rondom/domain/kern';
import { decideKindcheck, type NieuweKindcheck } from '@rondom/domain/volwassenenhulp';
import { eersteWerkdag } from './kalender.ts';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Verhaalgezin } from './verhaal/gezin.ts';
import { hulpen, type Hulp, type Medewerkersub } from './volwassenenhulpzinnen.ts';
import type { Wereld } from './wereld.ts';

interface Client {
  readonly gezin_id: RijId;
  readonly persoon_id: RijId;
  /** The vast gezicht, who asked. */
  readonly gezicht: RijId;
}

type Helpers = Readonly<Record<Medewerkersub, { readonly id: RijId; readonly organisatie: RijId }>>;

/**
 * Debt help and addiction care for one adult of a household each, with what they do in the plan and what they keep to
 * themselves. Debt help for Linda is the one of the story; the others help parents of families that nobody tells of.
 */
export function bouwVolwassenenhulp(wereld: Wereld, verhaal: Verhaalgezin): void {
  const helpers = neemAan(wereld);
  const linda: Client = {
    ...{ gezin_id: verhaal.gezin, persoon_id: verhaal.linda, gezicht: wereld.mensen.samira.id },
  };
  const anderen = ouders(wereld, verhaal.gezin);
  const bijDaan = anderen.filter(({ gezicht }) => gezicht === wereld.mensen.daan.id);
  const elders = anderen.filter(
    ({ gezicht }) => gezicht !== wereld.mensen.daan.id && gezicht !== wereld.mensen.samira.id,
  );
  const clienten = [linda, bijDaan[0], elders[0], elders[1]];
  hulpen.forEach((hulp, at) => {
    const client = clienten[at];
    if (client !== undefined) bouwHulp(wereld, helpers, client, hulp);
  });
}

/** Who works there; of each a colleague who helps somebody else. */
function neemAan({ lading, organisaties: { id } }: Wereld): Helpers {
  const werker = (sub: string, naam: string, telefoon: string, organisatie: RijId) => ({
    organisatie,
    id: lading.nieuw('gebruiker', {
      ...{ sub, naam, soort: 'medewerker', rol: 'volwassenenhulp', actief: true, telefoon },
      organisatie_id: organisatie,
    }),
  });
  const helpers = {
    yara: werker('yara', 'Yara Postma', '06 0000 1801', id.schuldhulp),
    bas: werker('bas', 'Bas Terpstra', '06 0000 1803', id.dekentering),
  };
  werker('timo', 'Timo Reinders', '06 0000 1802', id.schuldhulp);
  werker('merel', 'Merel Coenen', '06 0000 1804', id.dekentering);
  return helpers;
}

/** One of two parents in families of Arnhem where nobody has to fear the other. */
function ouders({ lading, mensen, kalender }: Wereld, verhaal: RijId): readonly Client[] {
  const gevaar = new Set(lading.rijen('veiligheidsstand').map(({ gezin_id }) => gezin_id));
  const team = new Set(mensen.lokaalteam('Arnhem').nu.map(({ id }) => id));
  const geboren = new Map(lading.rijen('persoon').map(({ id, geboortedatum }) => [id, geboortedatum]));
  return lading.rijen('betrokkenheid').flatMap(({ gezin_id, soort, gebruiker_id, periode }) => {
    if (soort !== 'vastgezicht' || !periode.endsWith(',)') || gezin_id === verhaal) return [];
    if (gebruiker_id == null || !team.has(gebruiker_id) || gevaar.has(gezin_id)) return [];
    if (periode.slice(1, 11) > kalender.kantoor(-60)) return [];
    const volwassen = lading
      .rijen('gezinslid')
      .filter((lid) => lid.gezin_id === gezin_id && lid.rol === 'ouder')
      .filter(({ persoon_id }) => geboren.get(persoon_id)?.length === 10);
    const [, tweede] = volwassen;
    return volwassen.length !== 2 || tweede === undefined
      ? []
      : [{ gezin_id, persoon_id: tweede.persoon_id, gezicht: gebruiker_id }];
  });
}

/** The yes of this adult towards this service, and the number it gets. */
function zegJa({ lading, kalender }: Wereld, client: Client, { organisatie, sinds, tot }: Ja): RijId {
  const { gezin_id, persoon_id, gezicht } = client;
  const van = lading.rijen('gebruiker').find(({ id }) => id === gezicht)?.organisatie_id;
  lading.voeg('toestemming', {
    ...{ gezin_id, gever_persoon_id: persoon_id, over_persoon_id: persoon_id },
    ...{ van_organisatie_id: van ?? 0, ontvanger_organisatie_id: organisatie, doel: 'planmaken' },
    ...{ soorten: ['jeugdhulp'], stand: 'gegeven', hoe: 'gesprek', gevraagd_door: gezicht },
    gevraagd_op: kalender.om(kalender.kantoor(sinds - 3), '10:15'),
    beantwoord_op: kalender.om(kalender.kantoor(sinds - 1), '14:40'),
    tot_en_met: tot,
  });
  // Rows of this table are numbered by the database, in the order in which they stand here.
  return lading.rijen('toestemming').length;
}
interface Ja {
  readonly organisatie: RijId;
  readonly sinds: number;
  readonly tot: PlainDate;
}

function bouwHulp(wereld: Wereld, helpers: Helpers, client: Client, hulp: Hulp): void {
  const { lading, kalender } = wereld;
  const { gezin_id, persoon_id, gezicht } = client;
  const { id: wie, organisatie } = helpers[hulp.wie];
  const { sinds } = hulp;
  const tot = addDays(kalender.vandaag, hulp.tot);
  const id = lading.nieuw('volwassenenhulp', {
    ...{ gezin_id, persoon_id, organisatie_id: organisatie, gebruiker_id: hulp.intake ? null : wie },
    ...{ gevraagd_door: gezicht, gevraagd_op: kalender.om(kalender.kantoor(sinds), '09:25') },
    ...{ tot_en_met: tot, artikel: 'Jeugdwet 7.3.11 lid 1' },
    toestemming_ids: [zegJa(wereld, client, { organisatie, sinds, tot })],
    stand: hulp.intake ? 'gevraagd' : 'aangenomen',
    aangenomen_op: hulp.intake ? null : kalender.om(kalender.kantoor(sinds + 1), '11:05'),
  });
  const bij = { gezin_id, volwassenenhulp_id: id };
  const verzegel = (tabel: 'hulpactie' | 'hulpaantekening' | 'kindcheck', kolom: string, rij: RijId) => {
    const eigenaar = { soort: 'gezin', id: gezin_id } as const;
    return (tekst: string) => lading.verzegel(eigenaar, { tabel, kolom, rij }, tekst);
  };
  for (const [tekst, uiterlijk, gedaan] of hulp.acties) {
    const rij = lading.id('hulpactie');
    lading.voeg('hulpactie', {
      ...{ id: rij, ...bij, tekst_versleuteld: verzegel('hulpactie', 'tekst', rij)(tekst) },
      uiterlijk: uiterlijk < 0 ? kalender.kantoor(uiterlijk) : eersteWerkdag(kalender.dag(uiterlijk)),
      stand: gedaan === undefined ? 'open' : 'gedaan',
      stand_op: gedaan === undefined ? null : kalender.kantoor(gedaan),
      gemaakt_door: wie,
      gemaakt_op: kalender.om(kalender.kantoor(sinds + 2), '15:10'),
    });
  }
  for (const [dag, tekst] of hulp.aantekeningen) {
    const rij = lading.id('hulpaantekening');
    lading.voeg('hulpaantekening', {
      ...{ id: rij, ...bij, tekst_versleuteld: verzegel('hulpaantekening', 'tekst', rij)(tekst) },
      ...{ door: wie, op: kalender.om(kalender.kantoor(dag), '16:20') },
    });
  }
  if (hulp.kindcheck !== undefined) {
    const rij = lading.id('kindcheck');
    const dicht = verzegel('kindcheck', 'signaal', rij);
    lading.voeg('kindcheck', {
      ...{ id: rij, ...bij, door: wie },
      ...kindcheckrij(wereld, hulp.kindcheck, dicht),
    });
  }
}

function kindcheckrij(
  { kalender }: Wereld,
  { dag, ...antwoord }: NonNullable<Hulp['kindcheck']>,
  dicht: (tekst: string) => Buffer,
): Omit<Tabellen['kindcheck'], 'id' | 'door' | 'gezin_id' | 'volwassenenhulp_id'> {
  const op = kalender.kantoor(dag);
  const nieuw: NieuweKindcheck = { ...antwoord, gezegdOp: antwoord.delen === 'eigen' ? null : op };
  const besluit = decideKindcheck(nieuw, op);
  if (!besluit.ok) throw new RangeError('no kindcheck that could be given');
  const { veilig, signaal, gezegdOp, opnieuwOp } = besluit.value;
  return {
    ...{ kinderen: nieuw.kinderen, veilig, stap: nieuw.stap, delen: nieuw.delen },
    signaal_versleuteld: signaal === null ? null : dicht(signaal),
    ...{ gezegd_op: gezegdOp, opnieuw_op: opnieuwOp, op: kalender.om(op, '15:30') },
  };
}
