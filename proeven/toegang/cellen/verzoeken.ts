/**
 * By which request each cell is tried: a route where the resource has one, else the gate itself, with why. A resource
 * without a line here stops the test.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portaalrollen, type Rol } from '../../../apps/api/src/platform/actor.ts';
import { voorbeeldVan, type Schema } from '../../kanarie/voorbeeld.ts';

interface Route {
  /** As in the contract; `{gezinId}` is the family, every other id is of nothing: the decision comes first. */
  readonly deur: string;
  /** Where a made-up body does not fit. */
  readonly body?: unknown;
  /** Of one's own portal: the door opens for the role, and the portal asks whether access was given. */
  readonly eigen?: true;
  /** For these roles only; others are tried by the other line. */
  readonly rollen?: readonly Rol[];
}
interface Poort {
  readonly poort: string;
}
type Weg = Route | Poort | readonly Route[];

const pagina = { poort: 'part of the family page' } as const;
const binnen = { poort: 'inside an act of another resource' } as const;
const drager = { regioId: '1', gemeenteCode: null, taak: 'jeugdhulptoegang' } as const;
const leegKaart = {
  ...{
    inLijst: false,
    functie: '',
    deskundigheden: [],
    eigenDeskundigheden: [],
    talen: [],
    wijzen: [],
    dagen: [],
  },
  ...{ van: '09:00', tot: '17:00', telefoon: null, mail: null, veiligeMail: false, afgeschermd: false },
  geenVragenTotEnMet: null,
} as const;
const zetRust = { deur: 'PUT /api/v1/rustkeuze', body: { wijze: 'uit', tijd: '09:00' } } as const;
const eigenPagina = { poort: 'part of the own portal' } as const;

export const wegen: Readonly<Record<string, Weg>> = {
  'aanbod|lees': { deur: 'GET /api/v1/aanbod' },
  'aanbod|schrijf': { deur: 'POST /api/v1/aanbod/{aanbodId}/einde' },
  'wieiswaarvan|lees': { deur: 'GET /api/v1/wieiswaarvan' },
  'wieiswaarvan|schrijf': {
    deur: 'POST /api/v1/wieiswaarvan/taakdragers',
    body: { ...drager, naam: 'Team', telefoon: null, buitenKantoor: null, vanaf: '2027-02-01' },
  },
  'meedenkkaart|lees': { deur: 'GET /api/v1/wiekanmeedenken' },
  'meedenkkaart|schrijf': { deur: 'PUT /api/v1/meedenkkaart', body: leegKaart },
  'deskundigheid|schrijf': {
    deur: 'POST /api/v1/wiekanmeedenken/deskundigheden',
    body: { regioId: '1', naam: 'rouw' },
  },
  'plekbeeld|lees': { deur: 'GET /api/v1/plekbeeld' },
  'plekvraag|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/plekvragen' },
  'plekvraag|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/plekvragen' },
  'account|lees': { deur: 'GET /api/v1/beheer/accounts' },
  'account|schrijf': { deur: 'POST /api/v1/beheer/accounts/{accountId}/besluiten' },
  'adres|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/huishoudens/{huishoudenId}/adres' },
  'afdruk|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/afdrukken' },
  'afwezigheid|lees': { deur: 'GET /api/v1/afwezigheden' },
  'afwezigheid|schrijf': { deur: 'POST /api/v1/afwezigheden' },
  'lieverniet|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/lieverniet' },
  'lieverniet|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/lieverniet' },
  'eigenlieverniet|lees': { deur: 'GET /api/v1/portaal/lieverniet', eigen: true },
  'eigenlieverniet|schrijf': { deur: 'POST /api/v1/portaal/lieverniet', eigen: true },
  'wisseling|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/wisselingen' },
  'wisseling|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wisselingen' },
  'wisselingstem|lees': { poort: 'beside the change it is about' },
  'wisselingstem|schrijf': { poort: 'a step of a change that has to be there' },
  'veiligheidsinzet|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/veiligheidsteam' },
  'veiligheidsinzet|schrijf': {
    deur: 'POST /api/v1/gezinnen/{gezinId}/veiligheidsteam/{inzetId}/stappen',
    body: { stap: 'gezien' },
  },
  'veiligheidsdaad|lees': { poort: 'beside the standing it belongs to' },
  'veiligheidsdaad|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/veiligheidsteam/{inzetId}/daden' },
  'veiligheidsvraag|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/veiligheidsteam' },
  'raadsverzoek|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/raadsverzoeken' },
  'raadsverzoek|schrijf': {
    deur: 'POST /api/v1/gezinnen/{gezinId}/raadsverzoeken/{raadsverzoekId}/stappen',
    body: { stap: 'gezien' },
  },
  'raadsaanvraag|lees': { deur: 'GET /api/v1/raadsverzoeken' },
  'raadsaanvraag|schrijf': {
    deur: 'POST /api/v1/raadsverzoeken/{raadsverzoekId}/antwoord',
    body: { antwoord: 'geweigerd', weigerreden: 'looptAl' },
  },
  'raadsonderzoek|lees': { poort: 'behind a request that was taken up' },
  'raadsonderzoek|schrijf': { poort: 'behind a request that was taken up' },
  'teamverzoek|lees': { deur: 'GET /api/v1/veiligheidsverzoeken' },
  'teamverzoek|schrijf': {
    deur: 'POST /api/v1/veiligheidsverzoeken/{inzetId}/antwoord',
    body: { antwoord: 'geweigerd', weigerreden: 'geenRuimte' },
  },
  'eigenwisseling|lees': { deur: 'GET /api/v1/wisselingen' },
  'eigenwisseling|schrijf': { deur: 'POST /api/v1/wisselingen/{wisselingId}/antwoord' },
  'gezichtaanwijzing|lees': { poort: 'inside the list of the own team' },
  'gezichtaanwijzing|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/aanwijzingen' },
  'andereweg|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/anderewegen' },
  'andereweg|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/anderewegen' },
  'anderewegbesluit|schrijf': { deur: 'POST /api/v1/anderewegen/{anderewegId}/besluit' },
  'anderewegregister|lees': { deur: 'GET /api/v1/anderewegen' },
  'anderewegregister|schrijf': { deur: 'POST /api/v1/expertvragen/{expertvraagId}/andereweg' },
  'eigenexpertvraag|lees': { deur: 'GET /api/v1/portaal/expertvragen', eigen: true },
  'eigenexpertvraag|schrijf': { deur: 'POST /api/v1/portaal/expertvragen', eigen: true },
  'expertvraag|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/expertvragen' },
  'expertvraag|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/expertvragen' },
  'ladderafspraak|lees': { deur: 'GET /api/v1/ladder' },
  'ladderafspraak|schrijf': { deur: 'POST /api/v1/ladder' },
  'expertadvies|schrijf': { deur: 'POST /api/v1/expertvragen/{expertvraagId}/antwoord' },
  'padvraag|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/padstappen/{padstapId}/vraag' },
  'padvraag|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/padstappen/{padstapId}/vraag' },
  'afspraak|lees': pagina,
  'afspraak|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/afspraken' },
  'bekendepersoon|zoek': { deur: 'POST /api/v1/meldingen/{meldingId}/bekenden' },
  'belofte|schrijf': { deur: 'PUT /api/v1/bord/belofte' },
  'betrokkene|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/vervangers' },
  'betrokkene|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/betrokkenen' },
  'betrokkenheid|lees': pagina,
  'betrokkenheid|schrijf': binnen,
  'bijstand|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/bijstand' },
  'bord|lees': { deur: 'GET /api/v1/bord' },
  'brp|lees': {
    deur: 'POST /api/v1/gezinnen/{gezinId}/brpovername',
    body: { personen: [{ sleutel: 'aaaaaaaaaaaa.1' }] },
  },
  'brp|zoek': { deur: 'POST /api/v1/gezinnen/{gezinId}/brpbevragingen' },
  'concept|lees': { deur: 'GET /api/v1/concepten/{soort}/{onderwerp}' },
  'concept|schrijf': { deur: 'DELETE /api/v1/concepten/{soort}/{onderwerp}' },
  'contactnotitie|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}' },
  'contactnotitie|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/contactnotities' },
  'eerstecontact|lees': pagina,
  'eerstecontact|schrijf': {
    deur: 'POST /api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/eerstecontacten',
  },
  'eigenbevestiging|schrijf': {
    deur: 'POST /api/v1/portaal/gezinnen/{gezinId}/wachten/{wachtId}/bevestiging',
  },
  'eigennotitie|lees': { deur: 'GET /api/v1/portaal/notities/{notitieId}', eigen: true },
  'eigenplan|lees': { deur: 'GET /api/v1/portaal/plan', eigen: true },
  'eigenraadpleging|lees': { deur: 'GET /api/v1/portaal/raadplegingen', eigen: true },
  'eigenovergang|lees': { deur: 'GET /api/v1/portaal/overgang', eigen: true },
  'eigenovergang|schrijf': { deur: 'POST /api/v1/portaal/overgang/keuzes', eigen: true },
  'ontvangenovergang|lees': { deur: 'GET /api/v1/overgang/ontvangen' },
  'overgang|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/overgang' },
  'overgang|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/overgang/punten' },
  'eigenwiedoetwat|lees': { deur: 'GET /api/v1/portaal/wiedoetwat', eigen: true },
  'eigenwoord|schrijf': { deur: 'POST /api/v1/portaal/woorden', eigen: true },
  'gezag|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/gezag' },
  'gezin|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}' },
  'gezin|maak': { poort: 'made with a melding' },
  'gezin|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/verhuizing' },
  'huishouden|lees': pagina,
  'huishouden|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/huishoudens' },
  'inrichting|lees': { deur: 'GET /api/v1/beheer/inrichting' },
  'inzagelog|lees': { deur: 'GET /api/v1/inzagelog' },
  'maatregel|lees': pagina,
  'maatregel|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/maatregelen' },
  'expertadvies|lees': { deur: 'GET /api/v1/expertvragen/wachtend' },
  'volwassenenhulp|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/volwassenenhulp' },
  'volwassenenhulp|schrijf': { deur: 'GET /api/v1/gezinnen/{gezinId}/volwassenenhulp/keuze' },
  'hulpverzoek|lees': { deur: 'GET /api/v1/volwassenenhulp' },
  'hulpverzoek|schrijf': { deur: 'POST /api/v1/volwassenenhulp/{hulpId}/uitstap' },
  'hulpblad|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}/blad' },
  'hulpblad|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}/collegas' },
  'hulpdossier|lees': { deur: 'GET /api/v1/volwassenenhulp/eerder' },
  'hulpactie|lees': { poort: 'part of the page of one adult' },
  'hulpactie|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}/acties' },
  'hulpaantekening|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}/aantekeningen' },
  'hulpaantekening|schrijf': {
    deur: 'POST /api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}/aantekeningen',
  },
  'kindcheck|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}/kindchecks' },
  'kindcheck|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}/kindchecks' },
  'meedenkvraag|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/meedenkvragen' },
  'meedenkvraag|schrijf': { deur: 'GET /api/v1/gezinnen/{gezinId}/meedenkvragen/keuze' },
  'meedenkvraagtelaat|lees': { poort: 'part of Mijn team' },
  'meedenkverzoek|lees': { deur: 'GET /api/v1/meedenkvragen' },
  'meedenkverzoek|schrijf': { deur: 'POST /api/v1/meedenkvragen/{meedenkvraagId}/uitstap' },
  'meedenkdeel|lees': { poort: 'asked by the number of a question, which names no family' },
  'melding|lees': [
    { deur: 'GET /api/v1/meldingen/{meldingId}', rollen: ['veiligthuis'] },
    { deur: 'GET /api/v1/gezinnen/{gezinId}/meldingen/{meldingId}' },
  ],
  'melding|maak': { poort: 'the public form, with an account of its own' },
  'melding|schrijf': { deur: 'POST /api/v1/meldingen/{meldingId}/eersteblik' },
  'meldingen|lees': { deur: 'GET /api/v1/meldingen' },
  'meldingstand|lees': { poort: 'the public page, with an account of its own' },
  'mijnbijstand|lees': { deur: 'GET /api/v1/bijstand' },
  'mijndag|lees': { deur: 'GET /api/v1/mijndag' },
  'mijndagaantal|lees': { deur: 'GET /api/v1/mijndag/aantal' },
  'mijngezinnen|lees': { deur: 'GET /api/v1/gezinnen' },
  'mijnmaatregelen|lees': { deur: 'GET /api/v1/maatregelen' },
  'mijntermijnen|lees': { deur: 'GET /api/v1/termijnen' },
  'mijnteam|lees': { deur: 'GET /api/v1/mijnteam' },
  'notitielezers|lees': { deur: 'POST /api/v1/gezinnen/{gezinId}/contactnotities/lezers' },
  'nuonveilig|lees': { deur: 'GET /api/v1/nuonveilig' },
  'onderzoek|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/onderzoeken' },
  'onderzoek|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/onderzoeken/{onderzoekId}/verzoeken' },
  'rustmeting|lees': { deur: 'GET /api/v1/rustkeuze' },
  'ketenkaart|lees': { deur: 'GET /api/v1/ketenkaart' },
  'rustingezichten|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/rust' },
  'eigenrust|lees': { deur: 'GET /api/v1/portaal/rust', eigen: true },
  'organisatie|lees': { deur: 'GET /api/v1/organisaties?soort=lokaalteam' },
  'persoon|lees': pagina,
  'persoon|maak': binnen,
  'persoon|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/personen' },
  'plan|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/plan' },
  'portaal|lees': { deur: 'GET /api/v1/portaal', eigen: true },
  'portaaltoegang|lees': binnen,
  'raadpleging|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/raadplegingen' },
  'wachtimport|lees': { deur: 'GET /api/v1/wachtimporten' },
  'wachtimport|schrijf': { deur: 'POST /api/v1/wachtimporten/{importId}/intrekking' },
  'regelwijziging|lees': { deur: 'GET /api/v1/regelwijzigingen' },
  'regelwijziging|schrijf': { deur: 'POST /api/v1/regelwijzigingen/{wijzigingId}/intrekking' },
  'relatie|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/relaties' },
  'rustkeuze|lees': [
    { deur: 'GET /api/v1/rustkeuze', rollen: portaalrollen, eigen: true },
    { deur: 'GET /api/v1/rustkeuze' },
  ],
  'rustkeuze|schrijf': [{ ...zetRust, rollen: portaalrollen, eigen: true }, zetRust],
  'taak|lees': binnen,
  'taak|schrijf': binnen,
  'termijn|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/termijnen/{termijnId}' },
  'termijn|schrijf': {
    deur: 'POST /api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/geenfamiliegroepsplan',
  },
  'termijnregel|lees': { deur: 'GET /api/v1/termijnregels' },
  'toezicht|lees': { deur: 'GET /api/v1/toezicht' },
  'toezichtopdracht|lees': { deur: 'GET /api/v1/toezicht/opdrachten' },
  'toezichtpad|lees': { poort: 'asked by the number of an assignment, which names no family' },
  'uitvoerder|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/uitvoerder' },
  'vastgezicht|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/vastgezicht' },
  'veiligbereikbaar|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/personen/{persoonId}/veiligbereikbaar' },
  'veiligbereikbaar|schrijf': {
    deur: 'PUT /api/v1/gezinnen/{gezinId}/personen/{persoonId}/veiligbereikbaar',
  },
  'veiligheidscijfer|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/veiligheid' },
  'veiligheidscijfer|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/veiligheidscijfers' },
  'veiligheidsstand|lees': pagina,
  'veiligheidsstand|schrijf': binnen,
  'verblijfplaats|lees': binnen,
  'verblijfplaats|schrijf': binnen,
  'vraagvastgezicht|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/vastgezicht' },
  'wacht|lees': pagina,
  'wacht|schrijf': { deur: 'PUT /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/reden' },
  'besluit|lees': pagina,
  'besluit|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/besluiten' },
  'wachteinde|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/einde' },
  'wachtbegonnen|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/begin' },
  'wachtbevestiging|lees': pagina,
  'wachtbevestiging|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/bevestigingen' },
  'wiehelpt|lees': eigenPagina,
  'woord|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/woorden' },
  'woord|schrijf': binnen,
  'zoekbreed|zoek': { deur: 'POST /api/v1/zoeken/bekend' },
  'zoeken|lees': { deur: 'GET /api/v1/zoeken/recent' },
  'communicatie|lees': pagina,
  'communicatie|schrijf': binnen,
  'deling|lees': { poort: 'what was shared stands with the consents' },
  'deling|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/delingen' },
  'toestemming|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/toestemmingen' },
  'toestemming|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/toestemmingen' },
  'eigentoestemming|lees': { deur: 'GET /api/v1/portaal/toestemmingen', eigen: true },
  'eigentoestemming|schrijf': {
    deur: 'POST /api/v1/portaal/toestemmingen/{toestemmingId}/antwoord',
    eigen: true,
  },
  'eigenkijkvraag|schrijf': { deur: 'POST /api/v1/portaal/kijkvragen', eigen: true },
  'kijkvraag|lees': { poort: 'beside the lines of Wie keek mee' },
  'kijkvraag|schrijf': binnen,
  'kijkvragen|lees': { deur: 'GET /api/v1/kijkvragen' },
  'kijkantwoord|schrijf': { deur: 'POST /api/v1/kijkvragen/{kijkvraagId}/antwoord' },
  'kijkvraagtelaat|lees': binnen,
  'raadplegingvrijgave|lees': binnen,
  'raadplegingvrijgave|schrijf': binnen,
  'portaalbesluit|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/portaaltoegang' },
  'portaalbesluit|schrijf': binnen,
  'portaaltoegang|schrijf': binnen,
  'woordverteld|schrijf': binnen,
  'noodkijkstand|lees': binnen,
  'noodkijk|maak': { deur: 'POST /api/v1/gezinnen/{gezinId}/noodkijk' },
  'noodkijk|lees': { deur: 'GET /api/v1/noodkijken/mijn' },
  'noodkijk|schrijf': binnen,
  'noodkijkbeoordeling|lees': { deur: 'GET /api/v1/noodkijken' },
  'noodkijkbeoordeling|schrijf': { deur: 'POST /api/v1/noodkijken/{noodkijkId}/beoordeling' },
  'noodkijkgezin|lees': binnen,
  'rooster|lees': { deur: 'GET /api/v1/rooster' },
  'rooster|schrijf': { deur: 'POST /api/v1/rooster' },
  'mijnrooster|lees': { deur: 'GET /api/v1/rooster/mijn' },
  'spoedkaart|lees': { poort: 'its route asks the roster too; tried with the room noodkijk' },
  'spoedkaart|zoek': binnen,
  'spoedadres|lees': binnen,
  'meekijkalarm|lees': { deur: 'GET /api/v1/meekijkalarmen' },
  'meekijkalarm|schrijf': { deur: 'POST /api/v1/meekijkalarmen/{alarmId}/sluiting' },
  'veiligheidsbesluit|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/veiligheidsstanden' },
  'veiligheidsbesluit|schrijf': {
    deur: 'POST /api/v1/gezinnen/{gezinId}/veiligheidsstanden/{standId}/einde',
  },
  'strafrechtelijk|lees': binnen,
  'strafrechtelijk|schrijf': binnen,
  'woordverteld|lees': binnen,
  'bordrij|lees': { poort: 'asked by a number of the board, which names no family' },
  'zicht|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/zicht' },
  'zicht|schrijf': { deur: 'GET /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/wachters' },
  'veiligheidscheck|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/checks' },
  'veiligheidscheck|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/checks' },
  'urgentie|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/urgenties' },
  'urgentie|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wachten/{wachtId}/urgenties' },
  'eigenzicht|lees': { deur: 'GET /api/v1/zicht/mijn' },
  'eigenzicht|schrijf': { deur: 'POST /api/v1/zicht/mijn/{wachtId}/checks' },
  'zichtlijst|lees': { deur: 'GET /api/v1/zicht/team' },
  'tekortmelding|lees': { deur: 'GET /api/v1/zicht/tekort' },
  'tekortmelding|schrijf': { deur: 'POST /api/v1/zicht/tekort/{regioId}/melding' },
  'dilemma|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/dilemmas' },
  'dilemma|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/dilemmas' },
  'dilemmazaak|lees': { deur: 'GET /api/v1/dilemmas' },
  'dilemmazaak|schrijf': { deur: 'POST /api/v1/dilemmas/{dilemmaId}/aanneming' },
  'dilemmaaantal|lees': { deur: 'GET /api/v1/dilemmas/aantal' },
  'dilemmabeeld|lees': { deur: 'GET /api/v1/dilemmabeeld' },
  'dilemmaafspraak|schrijf': { deur: 'POST /api/v1/dilemmaafspraken' },
  'werklast|lees': { deur: 'GET /api/v1/werklast' },
  'teamwerklast|lees': { deur: 'GET /api/v1/werklast/team' },
  'werkuren|schrijf': { deur: 'POST /api/v1/werklast/uren' },
  'werklastbeeld|lees': { deur: 'GET /api/v1/werklast/regio' },
  'werklastafspraak|schrijf': { deur: 'POST /api/v1/werklast/afspraken' },
  'tijdigheid|lees': { deur: 'GET /api/v1/tijdigheid' },
  'wiedoetwat|lees': { deur: 'GET /api/v1/gezinnen/{gezinId}/wiedoetwat' },
  'wiedoetwat|schrijf': { deur: 'POST /api/v1/gezinnen/{gezinId}/wiedoetwat' },
  'wieletop|lees': { deur: 'GET /api/v1/portaal/gezinnen/{gezinId}/wieletop' },
  'zoeken|zoek': { deur: 'POST /api/v1/zoeken' },
};

interface Handeling {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
}
const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../apps/api/openapi.json'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Handeling>>>> };

export interface Verzoek {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
}

const niets = '999999999999';

/** The request of a door for one family, with a body that fits the contract and is about nobody. */
export function verzoekVan({ deur, body: eigen }: Route, gezin: string): Verzoek {
  const [method = '', vol = ''] = deur.split(' ');
  const [pad = ''] = vol.split('?');
  const handeling = contract.paths[pad]?.[method.toLowerCase()];
  if (handeling === undefined) throw new Error(`the contract has no ${deur}`);
  const url = vol
    .replace('{gezinId}', gezin)
    .replace('{soort}', 'contactnotitie')
    .replace('{onderwerp}', 'gezin.1')
    .replaceAll(/\{\w+\}/g, niets);
  const schema = handeling.requestBody?.content?.['application/json']?.schema;
  const body =
    schema === undefined
      ? undefined
      : (eigen ?? voorbeeldVan(schema, 'body', { tekst: 'Proef', id: () => niets }));
  return { method: method as Verzoek['method'], url, ...(body === undefined ? {} : { body }) };
}

/** The door that this role is tried at; undefined where there is none but the gate. */
export function deurVoor(weg: Weg, rol: Rol): Route | undefined {
  if ('poort' in weg) return undefined;
  if ('deur' in weg) return weg;
  return weg.find(({ rollen }) => rollen === undefined || rollen.includes(rol));
}
