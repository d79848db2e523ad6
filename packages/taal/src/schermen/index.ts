/**
 * The interface sentences, one file per room.
 *
 * To add a room, make `schermen/<room>.ts`:
 *
 *     import type { Catalogus } from '../catalogus.ts';
 *
 *     const nl = {
 *       titel: 'Kinderen die te lang wachten',
 *       gevonden: (n: number) => `${n} ${n === 1 ? 'kind' : 'kinderen'}`,
 *     };
 *     const en: typeof nl = {
 *       titel: 'Children waiting too long',
 *       gevonden: (n) => `${n} ${n === 1 ? 'child' : 'children'}`,
 *     };
 *     export const wachtlijst = { nl, en } satisfies Catalogus;
 *
 * and add one line to `schermen` below. `en: typeof nl` makes a missing, extra or differently
 * parameterised English sentence a type error. Parameters are values (a name, a number, a day
 * `JJJJ-MM-DD`), never ready-made sentences; dates, counts and names are written by `../datum.ts`,
 * `../tijd.ts` and `../aantal.ts`.
 *
 * Staff pages read everything: `zinnen(taal).wachtlijst.titel`. The portal and the public pages must not
 * download staff sentences: they import their rooms one by one,
 * `import { algemeen } from '@rondom/taal/schermen/algemeen'`, and join them with `kiesZinnen`.
 */
import { kiesZinnen } from '../catalogus.ts';
import type { Taal } from '../taal.ts';
import { afdruk } from './afdruk.ts';
import { afwezig } from './afwezig.ts';
import { aanbod } from './aanbod.ts';
import { aanmelden } from './aanmelden.ts';
import { algemeen } from './algemeen.ts';
import { andereweg } from './andereweg.ts';
import { bord } from './bord.ts';
import { bordrij } from './bordrij.ts';
import { bordtelling } from './bordtelling.ts';
import { brp } from './brp.ts';
import { demodagen } from './demodagen.ts';
import { dilemma } from './dilemma.ts';
import { doetmee } from './doetmee.ts';
import { expertvraag } from './expertvraag.ts';
import { gezin } from './gezin.ts';
import { gezinstijdlijn } from './gezinstijdlijn.ts';
import { huishouden } from './huishouden.ts';
import { kijkvraag } from './kijkvraag.ts';
import { klokloop } from './klokloop.ts';
import { kader } from './kader.ts';
import { rollen } from './rollen.ts';
import { maatregel } from './maatregel.ts';
import { meekijkalarm } from './meekijkalarm.ts';
import { melden } from './melden.ts';
import { melding } from './melding.ts';
import { menu } from './menu.ts';
import { beheer } from './beheer.ts';
import { inzagelog } from './inzagelog.ts';
import { expertwacht } from './expertwacht.ts';
import { meedenkvraag } from './meedenkvraag.ts';
import { veiligheidsteam } from './veiligheidsteam.ts';
import { mijnteam } from './mijnteam.ts';
import { noodkijk } from './noodkijk.ts';
import { nuonveilig } from './nuonveilig.ts';
import { toezicht } from './toezicht.ts';
import { mijndag } from './mijndag.ts';
import { mijngezinnen } from './mijngezinnen.ts';
import { omhetgezin } from './omhetgezin.ts';
import { overpersoon } from './overpersoon.ts';
import { persoon } from './persoon.ts';
import { persoonformulier } from './persoonformulier.ts';
import { plekbeeld } from './plekbeeld.ts';
import { plekzoeken } from './plekzoeken.ts';
import { plan } from './plan.ts';
import { portaal } from './portaal.ts';
import { portaalbel } from './portaalbel.ts';
import { portaalraad } from './portaalraad.ts';
import { portaalexpert } from './portaalexpert.ts';
import { portaalgevaar } from './portaalgevaar.ts';
import { portaalkijk } from './portaalkijk.ts';
import { portaalkijkvraag } from './portaalkijkvraag.ts';
import { portaalplan } from './portaalplan.ts';
import { portaalwaarom } from './portaalwaarom.ts';
import { portaalvraag } from './portaalvraag.ts';
import { communicatie } from './communicatie.ts';
import { portaalmeer } from './portaalmeer.ts';
import { portaaltoegang } from './portaaltoegang.ts';
import { talen } from './talen.ts';
import { portaalwoorden } from './portaalwoorden.ts';
import { raadpleging } from './raadpleging.ts';
import { raadsonderzoek } from './raadsonderzoek.ts';
import { regiocijfers } from './regiocijfers.ts';
import { rondleiding } from './rondleiding.ts';
import { rustkeuze } from './rustkeuze.ts';
import { start } from './start.ts';
import { terugmelding } from './terugmelding.ts';
import { tijdlijn } from './tijdlijn.ts';
import { veiligheid } from './veiligheid.ts';
import { vrijgave } from './vrijgave.ts';
import { volwassenenhulp } from './volwassenenhulp.ts';
import { wacht } from './wacht.ts';
import { wachtimport } from './wachtimport.ts';
import { wachtimportKolommen as wachtimportkolommen } from './wachtimportkolommen.ts';
import { wachtlijst } from './wachtlijst.ts';
import { wachtloop } from './wachtloop.ts';
import { weg } from './weg.ts';
import { termijn } from './termijn.ts';
import { termijnregels } from './termijnregels.ts';
import { portaalzicht } from './portaalzicht.ts';
import { tijdigheid } from './tijdigheid.ts';
import { overgang } from './overgang.ts';
import { portaalovergang } from './portaalovergang.ts';
import { wiedoetwat } from './wiedoetwat.ts';
import { wieiswaarvan } from './wieiswaarvan.ts';
import { wiekanmeedenken } from './wiekanmeedenken.ts';
import { wieiswaarvanvragen } from './wieiswaarvanvragen.ts';
import { wiedoetwatblad } from './wiedoetwatblad.ts';
import { wisseling } from './wisseling.ts';
import { zicht } from './zicht.ts';
import { zoeken } from './zoeken.ts';

export const schermen = {
  afwezig,
  afdruk,
  aanbod,
  aanmelden,
  algemeen,
  andereweg,
  bord,
  bordrij,
  bordtelling,
  brp,
  demodagen,
  dilemma,
  doetmee,
  expertvraag,
  gezin,
  gezinstijdlijn,
  huishouden,
  kader,
  rollen,
  kijkvraag,
  klokloop,
  maatregel,
  meekijkalarm,
  melden,
  melding,
  menu,
  beheer,
  inzagelog,
  expertwacht,
  meedenkvraag,
  veiligheidsteam,
  mijnteam,
  noodkijk,
  nuonveilig,
  toezicht,
  mijndag,
  mijngezinnen,
  omhetgezin,
  overpersoon,
  persoon,
  plekbeeld,
  plekzoeken,
  plan,
  portaal,
  portaalbel,
  portaalraad,
  portaalexpert,
  portaalgevaar,
  portaalkijk,
  portaalkijkvraag,
  portaalplan,
  portaalwaarom,
  portaalvraag,
  portaalwoorden,
  communicatie,
  portaalmeer,
  portaaltoegang,
  talen,
  persoonformulier,
  raadpleging,
  raadsonderzoek,
  regiocijfers,
  rondleiding,
  rustkeuze,
  start,
  terugmelding,
  termijn,
  termijnregels,
  tijdlijn,
  veiligheid,
  vrijgave,
  volwassenenhulp,
  wacht,
  wachtimport,
  wachtimportkolommen,
  wachtlijst,
  wachtloop,
  weg,
  portaalzicht,
  tijdigheid,
  overgang,
  portaalovergang,
  wiedoetwat,
  wiedoetwatblad,
  wieiswaarvan,
  wiekanmeedenken,
  wieiswaarvanvragen,
  wisseling,
  zicht,
  zoeken,
};

/** The whole tree of interface sentences in one language. */
export type Schermzinnen = ReturnType<typeof zinnen>;

export const zinnen = (taal: Taal) => kiesZinnen(taal, schermen);
