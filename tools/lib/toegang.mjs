import { join } from 'node:path';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';
import { groepen, relaties as relatiewoorden, zonderCellen } from './toegang-woorden.mjs';

export const toegangFile = 'docs/toegang.md';

/** What stands behind each resource of the access table, for who guards privacy. A resource without words is refused. */
export const resources = {
  aanbod: 'vrije plekken en capaciteit van organisaties; zonder personen en zonder adres',
  afwezigheid: 'wanneer ik er niet ben, en wie mij dan per gezin vervangt',
  account: 'accounts van medewerkers: naam, rol, organisatie, open of dicht',
  adres: 'het adres van een huishouden; elke opening apart',
  andereweg:
    'een andere weg voor een kind dat wacht: wat nodig is, wat in de weg staat, wie het vandaag doet',
  anderewegbesluit: 'een andere weg toestaan of niet, onder pseudoniem',
  anderewegregister:
    'andere wegen van de eigen regio’s, onder pseudoniem: vragen, voorstellen, wat is geleerd',
  afdruk: 'de afdruk van het gezin voor één lezer',
  afspraak: 'afspraken: wanneer, wie, bij wie',
  bijstand: 'maatregelen en termijnen van wie iemand bijstaat, en van niemand anders',
  bekendepersoon: 'of iemand uit een melding bekend is; zonder inhoud',
  betrokkene: 'wie doet mee en wie vervangt: erbij zetten en stoppen',
  betrokkenheid: 'wie meedoet en meedeed, met periode',
  belofte: 'de belofte van de regio: van hoeveel kinderen naar nul, op welke dag',
  besluit: 'wat voor een kind is besloten, en waarop het daardoor wacht',
  bord: 'kinderen die te lang wachten, onder pseudoniem',
  bordrij: 'één kind op het wachtbord, onder pseudoniem',
  brp: 'vraag aan de BRP over een persoon van dit gezin',
  communicatie: 'hoe je met iemand praat: taal, tolk, steun, wat is uitgelegd',
  concept: 'eigen concepten van formulieren',
  contactnotitie: 'contactnotities',
  deling: 'wat met wie is gedeeld, op welk artikel; en of het mag',
  eerstecontact: 'eerste contact van de jeugdbeschermer',
  eigenbevestiging: 'zelf zeggen of de hulp is begonnen',
  eigenkijkvraag: 'een vraag stellen over wie keek',
  eigennotitie: 'een notitie die met deze persoon is gedeeld',
  eigenplan: 'het plan in het portaal; alleen regels waarvan deze persoon lezer is',
  eigenrust: 'hoeveel vaste gezichten het eigen gezin had, en hoe lang niemand',
  eigenraadpleging: 'wie keek in gegevens over mij en wie ik lees',
  eigentoestemming: 'wat mij om toestemming werd gevraagd, en mijn antwoord',
  eigenzicht: 'op welke wachtende kinderen ik let, en mijn eigen check',
  eigenovergang: 'mijn overgang naar achttien: wat eindigt, wat doorgaat, en kiezen wat meegaat',
  eigenwiedoetwat: 'wie beslist en wie wat doet, voor mij en voor wie ik gezag heb',
  eigenlieverniet: 'wie ik er liever niet bij heb, in mijn eigen woorden',
  eigenwisseling: 'een gezin dat ik overneem of overgeef: naam, reden, wat nog moet',
  eigenwoord: 'eigen woorden schrijven en kiezen wie ze leest',
  eigenexpertvraag: 'zelf iets aan het expertteam vragen, en het antwoord; van niemand anders',
  expertvraag: 'wat aan team, expertteam of expertisecentrum is gevraagd, en het antwoord',
  gezag: 'gezag vastleggen',
  gezin: 'het gezin: naam, relatie van de lezer, onderdelen',
  gezichtaanwijzing: 'een vast gezicht of vervanger aanwijzen waar niemand is',
  huishouden: 'wie bij wie woont; het adres staat apart',
  hulpaantekening:
    'eigen aantekeningen over wie men helpt; alleen voor collega’s die dezelfde persoon helpen',
  hulpactie: 'wat men zelf in het plan doet, tot wanneer, en of het lukte',
  hulpblad: 'het gezin voor wie één volwassene helpt: die persoon, wie te bellen, zijn deel van het plan',
  hulpdossier: 'wat de eigen dienst schreef over wie men eerder hielp, zolang die dat bewaart',
  hulpverzoek: 'voor wie ik meedoe of gevraagd ben, tot wanneer',
  inrichting: 'organisaties, regio’s en geldende termijnen',
  inzagelog: 'wat ik zelf opende',
  kijkantwoord: 'antwoorden op een vraag over eigen kijken, in gewone woorden',
  kijkvraag: 'vragen van het gezin over wie keek, met het antwoord',
  kijkvraagtelaat: 'dat een vraag over kijken te laat is; zonder tekst',
  kijkvragen: 'vragen aan mij over mijn kijken',
  kindcheck: 'of wie men helpt voor kinderen zorgt, en of zij veilig zijn; blijft in het eigen dossier',
  ladderafspraak: 'binnen hoeveel werkdagen elke trede antwoordt; per regio, zonder personen',
  maatregel: 'maatregelen van de rechter',
  expertadvies: 'vragen aan mijn team of regio langs de ladder; zonder naam en gezin',
  meedenkdeel: 'het deel van het plan bij een meedenkvraag; zolang het meedenken duurt',
  meedenkverzoek: 'vragen om mee te denken aan mij of aan mijn organisatie, met mijn antwoord',
  meedenkvraag: 'wat het vaste gezicht aan anderen vroeg: aan wie, tot wanneer, het antwoord',
  meedenkvraagtelaat: 'dat een meedenkvraag geen antwoord kreeg; zonder tekst',
  meekijkalarm:
    'opvallend lezen van medewerkers: lezer, redenen en nummer van het gezin; per opening ook de naam',
  melding: 'een melding: wat gezien, gehoord en gedacht is',
  meldingen: 'de lijst van meldingen van Veilig Thuis',
  volwassenenhulp:
    'wie volwassenen van het gezin helpt, wat zij in het plan doen; niets uit hun eigen dossier',
  meldingstand: 'wat een melder met nummer en code hoort',
  mijnbijstand: 'wie ik bijsta, en tot wanneer',
  mijndag: 'Mijn dag: wat vandaag mij nodig heeft',
  mijndagaantal: 'hoeveel er op Mijn dag staat',
  mijngezinnen: 'mijn gezinnen',
  mijnmaatregelen: 'de maatregelen van mijn instelling of van mij',
  mijnrooster: 'mijn eigen diensten bij de crisisdienst',
  mijntermijnen: 'termijnen van de eigen gezinnen: datum, soort, naam van kind en vast gezicht',
  mijnteam: 'mijn team: aantallen per medewerker, gezinnen zonder vast gezicht',
  noodkijk: 'kijken bij nood: beginnen, stoppen en wat ik zelf zo opende',
  noodkijkbeoordeling: 'kijken bij nood van collega’s beoordelen, een beperking opheffen',
  noodkijkgezin: 'dat iemand bij nood in dit gezin keek; zonder de woorden van de kijker',
  noodkijkstand: 'of kijken bij nood hier kan; zegt niets over het gezin',
  notitielezers: 'wie een notitie zal kunnen lezen',
  nuonveilig: 'gezinnen waar het veiligheidsteam meedoet',
  raadsaanvraag: 'wat de Raad gevraagd is: gezin, vraag, wie vroeg; en het antwoord',
  raadsonderzoek: 'het verzoek aan de Raad met de gekozen stukken, en om meer vragen',
  raadsverzoek: 'de Raad om onderzoek vragen, en antwoord geven op wat hij vraagt',
  onderzoek: 'wie wat aan het gezin vraagt en sinds wanneer; nooit een antwoord',
  organisatie: 'namen van organisaties',
  padvraag: 'de vraag aan het expertteam over een kind zonder jeugdbeschermer, en het antwoord',
  persoon: 'personen van het gezin: namen, geboortedatum, gezag, relaties',
  plekbeeld: 'waar plek is: aantallen per soort hulp en regio, kleine aantallen verborgen',
  plekvraag: 'wat een wachtend kind nodig heeft, welke plek is gevraagd, en hoe lang een contract duurde',
  plan: 'het plan van het gezin; per regel alleen de genoemde lezers',
  portaal: 'het eigen portaal; per onderdeel wat deze persoon mag lezen',
  portaalbesluit: 'het portaal van een persoon openen en sluiten, met de antwoorden op vijf vragen',
  portaaltoegang: 'wie het portaal kan openen',
  raadpleging: 'Wie keek mee, van het gezin',
  raadplegingvrijgave: 'een regel van Wie keek mee vrijgeven voor één persoon',
  regelwijziging: 'een regel of vrije dag wijzigen: klaarzetten, vooraf tellen, bevestigen; zonder gezinnen',
  relatie: 'wie bij wie hoort: vastleggen en beëindigen',
  ketenkaart: 'hoe gezinnen door de keten gaan, per regio: aantallen, geen gezinnen',
  rustmeting: 'rust in gezichten per regio: aantallen, geen gezinnen en geen medewerkers',
  rustingezichten: 'wie er om het gezin stond en wanneer; wat daaruit geteld is',
  rooster: 'wie van de crisisdienst waar en wanneer dienst heeft',
  rustkeuze: 'hoe ik wil horen dat er iets wacht, en mijn eigen berichten; een aantal, nooit over wie',
  spoedadres: 'het adres van een huishouden voor de crisisdienst; elke opening apart',
  spoedkaart:
    'wie nu te bellen, wie gevaar loopt, het veiligheidsplan: zonder notities, meldingen, eigen woorden en adres',
  strafrechtelijk: 'een notitie merken als strafrechtelijk; gesloten voor gezin en andere organisaties',
  taak: 'taken die uit een gebeurtenis volgen',
  team: 'een gezin dat nog op een vast gezicht wacht',
  teamverzoek: 'wat het veiligheidsteam gevraagd is: gezin, vraag, wie vroeg; en het antwoord',
  veiligheidsdaad: 'wat het veiligheidsteam bij een gezin deed, met thuisorganisatie en grond',
  veiligheidsinzet: 'het veiligheidsteam naast het lokaal team: wie, waarvoor, op welke grond, tot wanneer',
  veiligheidsvraag: 'het veiligheidsteam erbij vragen',
  termijn: 'termijnen en hun uitleg',
  termijnregel: 'het register van alle termijnen; zonder personen',
  toezicht: 'cijfers per regio, kleine aantallen verborgen',
  toezichtopdracht: 'waar een inspecteur naar moet kijken: nummer en periode',
  toezichtpad: 'één pad bij een opdracht: soorten en dagen, geen namen',
  tekortmelding: 'tekort aan jeugdbeschermers melden aan de NZa: aantallen per regio, geen namen',
  toestemming: 'wie waarvoor toestemming gaf, tot wanneer',
  urgentie: 'hoe snel hulp nodig is, met reden en dag van herziening',
  uitvoerder: 'de jeugdbeschermer noemen',
  vastgezicht: 'vast gezicht worden',
  veiligbereikbaar: 'hoe iemand veilig te bereiken is',
  veiligheidsbesluit: 'waarom gevaar staat of stond, in woorden; beëindigen',
  veiligheidscheck: 'of een wachtend kind intussen veilig is, en hoe men dat weet; in woorden',
  veiligheidscijfer: 'hoe veilig het is, in cijfers van kind, ouders en vast gezicht',
  veiligheidsstand: 'van wie gevaar komt en voor wie',
  verblijfplaats: 'wiens verblijfplaats geheim is, door welk besluit, en wat haar verraadt',
  vraagvastgezicht: 'wie het vaste gezicht is, zonder zelf mee te doen',
  wacht: 'waarop een kind wacht',
  wachtbegonnen: 'dat de hulp is begonnen',
  wachteinde: 'dat wachten eindigt zonder hulp',
  wachtimport:
    'een wachtlijst van de eigen instelling inlezen: wat de instelling zelf aanlevert; van bekende gezinnen alleen dat er één of meer passen',
  wachtbevestiging: 'wie zei dat de hulp is begonnen',
  wieletop: 'wie op mij of mijn kind let zolang het wacht',
  wiehelpt: 'wie mij helpt',
  wisseling: 'een ander vast gezicht: waarom, gesprek, aannemen, vertellen',
  lieverniet: 'wie het gezin er liever niet bij heeft, in eigen woorden, en wat er gebeurde',
  wisselingstem: 'wat het gezin daarvan zegt, in eigen woorden',
  woordverteld: 'de woorden van een kind onder de twaalf opschrijven',
  woord: 'eigen woorden; alleen de gekozen lezers',
  zicht: 'wie op een wachtend kind let, wat gemist is, wie het hoort; zonder wat gezegd is',
  zichtlijst: 'de wachtende kinderen van mijn team: wie let op, wat mist',
  zoekbreed: 'zoeken buiten de eigen gezinnen, met een reden, zonder inhoud',
  zoeken: 'zoeken in de eigen gezinnen',
  dilemma: 'dilemma’s over regie en verantwoordelijkheid bij het gezin',
  dilemmazaak: 'een dilemma dat aan u gevraagd is; niet het gezin',
  dilemmaaantal: 'hoeveel dilemma’s op u wachten; alleen een aantal',
  dilemmabeeld: 'welke dilemma’s in eigen regio’s terugkomen; alleen aantallen',
  dilemmaafspraak: 'binnen hoeveel werkdagen een regio een dilemma oplost',
  tijdigheid: 'hoe op tijd termijnen van eigen regio’s waren en waarom niet; alleen aantallen',
  werklast: 'hoeveel tijd de eigen gezinnen vragen, naast de eigen uren; van het team één getal',
  teamwerklast: 'wie van het team hoeveel tijd voor gezinnen nodig heeft, per gezin en fase',
  werkuren: 'hoeveel uur een werker van het team heeft, en hoeveel voor gezinnen',
  werklastbeeld: 'hoeveel tijd gezinnen van teams in eigen regio’s vragen; geen gezin en geen werker',
  werklastafspraak: 'hoeveel tijd een regio aan een gezin per fase geeft',
  wieiswaarvan: 'welke organisatie over wat voor vraag beslist, en wie dat in een regio doet; van geen gezin',
  meedenkkaart: 'wie kan meedenken: collega’s en loketten van de regio, en de eigen kaart; van geen gezin',
  deskundigheid: 'woorden die een regio toevoegt aan waar iemand veel van weet',
  overgang: 'de overgang naar achttien: punten, wie erbij komt, wat de jongere koos',
  ontvangenovergang: 'wat een jongere voor mij koos om mee te nemen; verder niets van het gezin',
  wiedoetwat:
    'wie beslist, doet, meedenkt en het weet, per onderwerp; en wat daarvan met de hand is bijgeschreven',
};

const actiewoorden = { lees: 'lezen', schrijf: 'schrijven', maak: 'maken', zoek: 'zoeken' };
const logklassen = { inhoud: 'regel per persoon', lijst: 'als lijst', geen: 'geen personen' };

/**
 * @typedef {{ rol: string, relatie: string, resource: string, actie: keyof typeof actiewoorden, velden: 'alle' | string[],
 *   grond: string, logklasse: keyof typeof logklassen }} Regel
 * @typedef {{ rollen: string[], relaties: string[], regels: Regel[] }} Tabel
 */

/** The rows the API itself decides with, and all roles and relations there are. @returns {Promise<Tabel>} */
export async function readToegang() {
  const main = join(root, 'apps/api/src/main.ts');
  const done = await runNode(['--import', import.meta.resolve('tsx'), main, 'toegang']);
  if (done.code !== 0) throw new Error(`the API could not print its access table:\n${done.output}`);
  return JSON.parse(done.stdout);
}

/** The access table as a page. @returns {Promise<string>} */
export const makeToegang = async () => pageOf(await readToegang());

/** @param {Tabel} tabel */
export function pageOf({ rollen, relaties, regels }) {
  const namen = [...new Set(regels.map(({ resource }) => resource))].sort();
  const delen = [
    kop(regels, namen),
    relatiesDeel(relaties),
    zonderDeel(rollen, regels),
    overzicht(rollen, regels, namen),
  ];
  return `${[...delen, ...namen.map((naam) => sectionOf(naam, regels))].join('\n')}`;
}

/** @param {Regel[]} regels @param {string[]} namen */
function kop(regels, namen) {
  const rollen = new Set(regels.map(({ rol }) => rol));
  return `# Wie mag wat

Gemaakt uit de ene toegangstabel van Rondom door \`node tools/contract.mjs --schrijf\`; niet met de hand gewijzigd. De
API beslist ermee, en de database bewaakt met dezelfde regels elke rij. **Wat hier niet staat, mag niet.**

${regels.length} cellen: ${rollen.size} rollen, ${namen.length} onderdelen. Binnen een cel bepalen regels per persoon wat iemand ziet:
gekozen lezers, veiligheidsstand, geheim adres.

**Werd u geweigerd?** De pagina noemt een code: *onderdeel · rol · verhouding*. Zoek het onderdeel hieronder op en kijk of uw
rol er in die verhouding staat. Of vraag het op: \`./rondom toegang --rol ggz --onderdeel plan\`. De code is dezelfde
voor een gezin dat niet bestaat: zij zegt nooit of er een gezin is.
`;
}

/** @param {string[]} relaties */
function relatiesDeel(relaties) {
  const lines = relaties.map((naam) => `| ${naam} | ${woordenVan(relatiewoorden, naam, 'relation')} |`);
  return `## Verhoudingen tot een gezin

Een medewerker staat nooit in een verhouding tot het eigen gezin. Een gesloten account of een verlopen registratie (SKJ, BIG)
geeft geen enkele verhouding. Wie geen verhouding heeft, staat als \`geen\`.

| verhouding | hoe zij begint en eindigt |
|---|---|
${lines.join('\n')}
`;
}

/** @param {string[]} rollen @param {Regel[]} regels */
function zonderDeel(rollen, regels) {
  const leeg = rollen.filter((rol) => !regels.some((regel) => regel.rol === rol));
  const lines = leeg.map((rol) => `- **${rol}**: ${woordenVan(zonderCellen, rol, 'role without cells')}`);
  return `## Rollen zonder cel\n\n${lines.join('\n')}\n`;
}

const letters = { lees: 'l', schrijf: 's', maak: 'm', zoek: 'z' };

/** @param {string[]} rollen @param {Regel[]} regels @param {string[]} namen */
function overzicht(rollen, regels, namen) {
  const vergeten = rollen.filter((rol) => !groepen.some((groep) => groep.rollen.includes(rol)));
  if (vergeten.length > 0)
    throw new Error(`tools/lib/toegang-woorden.mjs has no group for ${vergeten.join(', ')}`);
  const tabellen = groepen.map((groep) => {
    const kolommen = groep.rollen.filter((rol) => regels.some((regel) => regel.rol === rol));
    const rijen = namen.flatMap((naam) => {
      const cellen = kolommen.map((rol) => mag(regels, rol, naam));
      return cellen.every((cel) => cel === '') ? [] : [`| [${naam}](#${naam}) | ${cellen.join(' | ')} |`];
    });
    return `### ${groep.titel}\n\n| onderdeel | ${kolommen.join(' | ')} |\n|---|${kolommen.map(() => '---|').join('')}\n${rijen.join('\n')}\n`;
  });
  return `## Overzicht: rol × onderdeel

l lezen · s schrijven · m maken · z zoeken, in ten minste één verhouding; in welke staat bij het onderdeel.

${tabellen.join('\n')}`;
}

/** @param {Regel[]} regels @param {string} rol @param {string} naam */
function mag(regels, rol, naam) {
  const acties = regels
    .filter((regel) => regel.rol === rol && regel.resource === naam)
    .map(({ actie }) => letters[actie]);
  return [...new Set(acties)].join(' ');
}

/** @param {Record<string, string>} woorden @param {string} naam @param {string} wat */
function woordenVan(woorden, naam, wat) {
  const zin = woorden[naam];
  if (zin === undefined) throw new Error(`tools/lib/toegang-woorden.mjs has no words for the ${wat} ${naam}`);
  return zin;
}

/** @param {string} naam @param {Regel[]} regels */
function sectionOf(naam, regels) {
  const uitleg = woordenVan(resources, naam, 'resource');
  const lines = rijenVan(regels.filter(({ resource }) => resource === naam)).map(
    (cellen) => `| ${cellen.join(' | ')} |`,
  );
  const header = `| ${kolommen.join(' | ')} |`;
  return `<a id="${naam}"></a>\n\n## ${naam}\n\n${uitleg}\n\n${header}\n|---|---|---|---|---|---|\n${lines.join('\n')}\n`;
}

export const kolommen = ['rol', 'verhouding tot het gezin', 'mag', 'grond', 'velden', 'in Wie keek mee'];

/** Cells of one resource as lines: relations that may the same stand together. @param {Regel[]} eigen */
export function rijenVan(eigen) {
  /** @type {Map<string, { relaties: Set<string>, regel: Regel, acties: string }>} */
  const rijen = new Map();
  for (const regel of eigen) {
    const samen = eigen.filter(({ rol, relatie }) => rol === regel.rol && relatie === regel.relatie);
    const acties = [...new Set(samen.map(({ actie }) => actiewoorden[actie]))].join(', ');
    const sleutel = [regel.rol, acties, regel.grond, regel.logklasse, String(regel.velden)].join('|');
    const rij = rijen.get(sleutel) ?? { relaties: new Set(), regel, acties };
    rij.relaties.add(regel.relatie);
    rijen.set(sleutel, rij);
  }
  return [...rijen.values()].map(({ relaties, regel, acties }) => [
    regel.rol,
    [...relaties].join(', '),
    acties,
    regel.grond,
    regel.velden === 'alle' ? 'alle' : [...regel.velden].join(', '),
    logklassen[regel.logklasse],
  ]);
}
