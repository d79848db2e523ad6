import { join } from 'node:path';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';

export const toegangFile = 'docs/toegang.md';

/** What stands behind each resource of the access table, for who guards privacy. A resource without words is refused. */
const resources = {
  account: 'accounts van medewerkers: naam, rol, organisatie, open of dicht',
  adres: 'het adres van een huishouden; elke opening apart',
  afdruk: 'de afdruk van het gezin voor één lezer',
  afspraak: 'afspraken: wanneer, wie, bij wie',
  bekendepersoon: 'of iemand uit een melding bekend is; zonder inhoud',
  betrokkene: 'wie doet mee en wie vervangt: erbij zetten en stoppen',
  betrokkenheid: 'wie meedoet en meedeed, met periode',
  belofte: 'de belofte van de regio: van hoeveel kinderen naar nul, op welke dag',
  bord: 'kinderen die te lang wachten, onder pseudoniem',
  brp: 'vraag aan de BRP over een persoon van dit gezin',
  concept: 'eigen concepten van formulieren',
  contactnotitie: 'contactnotities',
  eerstecontact: 'eerste contact van de jeugdbeschermer',
  eigenbevestiging: 'zelf zeggen of de hulp is begonnen',
  eigennotitie: 'een notitie die met deze persoon is gedeeld',
  eigenplan: 'het plan in het portaal; alleen regels waarvan deze persoon lezer is',
  eigenraadpleging: 'wie keek in gegevens over mij en wie ik lees',
  eigenwoord: 'eigen woorden schrijven en kiezen wie ze leest',
  gezag: 'gezag vastleggen',
  gezin: 'het gezin: naam, relatie van de lezer, onderdelen',
  huishouden: 'wie bij wie woont; het adres staat apart',
  inrichting: 'organisaties, regio’s en geldende termijnen',
  inzagelog: 'wat ik zelf opende',
  maatregel: 'maatregelen van de rechter',
  meedenkvraag: 'vragen aan mijn organisatie om mee te denken',
  melding: 'een melding: wat gezien, gehoord en gedacht is',
  meldingen: 'de lijst van meldingen van Veilig Thuis',
  meldingstand: 'wat een melder met nummer en code hoort',
  mijndag: 'Mijn dag: wat vandaag mij nodig heeft',
  mijndagaantal: 'hoeveel er op Mijn dag staat',
  mijngezinnen: 'mijn gezinnen',
  mijnmaatregelen: 'de maatregelen van mijn instelling of van mij',
  mijnteam: 'mijn team: aantallen per medewerker, gezinnen zonder vast gezicht',
  notitielezers: 'wie een notitie zal kunnen lezen',
  nuonveilig: 'gezinnen waar het veiligheidsteam meedoet',
  organisatie: 'namen van organisaties',
  persoon: 'personen van het gezin: namen, geboortedatum, gezag, relaties',
  plan: 'het plan van het gezin; per regel alleen de genoemde lezers',
  portaal: 'het eigen portaal; per onderdeel wat deze persoon mag lezen',
  portaaltoegang: 'wie het portaal kan openen',
  raadpleging: 'Wie keek mee, van het gezin',
  relatie: 'wie bij wie hoort: vastleggen en beëindigen',
  taak: 'taken die uit een gebeurtenis volgen',
  team: 'een gezin dat nog op een vast gezicht wacht',
  termijn: 'termijnen en hun uitleg',
  toezicht: 'cijfers per regio, kleine aantallen verborgen',
  uitvoerder: 'de jeugdbeschermer noemen',
  vastgezicht: 'vast gezicht worden',
  veiligbereikbaar: 'hoe iemand veilig te bereiken is',
  veiligheidscijfer: 'hoe veilig het is, in cijfers van kind, ouders en vast gezicht',
  veiligheidsstand: 'van wie gevaar komt en voor wie',
  vraagvastgezicht: 'wie het vaste gezicht is, zonder zelf mee te doen',
  wacht: 'waarop een kind wacht',
  wachtbevestiging: 'wie zei dat de hulp is begonnen',
  wiehelpt: 'wie mij helpt',
  woord: 'eigen woorden; alleen de gekozen lezers',
  zoekbreed: 'zoeken buiten de eigen gezinnen, met een reden, zonder inhoud',
  zoeken: 'zoeken in de eigen gezinnen',
};

const acties = { lees: 'lezen', schrijf: 'schrijven', maak: 'maken', zoek: 'zoeken' };
const logklassen = { inhoud: 'regel per persoon', lijst: 'als lijst', geen: 'geen personen' };

/**
 * @typedef {{ rol: string, relatie: string, resource: string, actie: keyof typeof acties, velden: 'alle' | string[],
 *   grond: string, logklasse: keyof typeof logklassen }} Regel
 */

/** The access table as a page, from the rows the API itself decides with. @returns {Promise<string>} */
export async function makeToegang() {
  const main = join(root, 'apps/api/src/main.ts');
  const done = await runNode(['--import', import.meta.resolve('tsx'), main, 'toegang']);
  if (done.code !== 0) throw new Error(`the API could not print its access table:\n${done.output}`);
  return pageOf(JSON.parse(done.stdout));
}

/** @param {Regel[]} regels */
export function pageOf(regels) {
  const namen = [...new Set(regels.map(({ resource }) => resource))].sort();
  return `${[kop(regels, namen), ...namen.map((naam) => sectionOf(naam, regels))].join('\n')}`;
}

/** @param {Regel[]} regels @param {string[]} namen */
function kop(regels, namen) {
  const rollen = new Set(regels.map(({ rol }) => rol));
  return `# Wie mag wat

Gemaakt uit de ene toegangstabel van Rondom door \`node tools/contract.mjs --schrijf\`; niet met de hand gewijzigd. De
API beslist ermee, en de database bewaakt met dezelfde regels elke rij. **Wat hier niet staat, mag niet.**

${regels.length} cellen: ${rollen.size} rollen, ${namen.length} onderdelen. Wie geweigerd werd, zoekt het onderdeel op en ziet
welke rol in welke verhouding tot het gezin het wel mag. \`geen\` is: zonder band met een gezin. Binnen een cel bepalen
regels per persoon wat iemand ziet: gekozen lezers, veiligheidsstand, geheim adres.
`;
}

/** @param {string} naam @param {Regel[]} regels */
function sectionOf(naam, regels) {
  const uitleg = /** @type {Record<string, string>} */ (resources)[naam];
  if (uitleg === undefined) throw new Error(`tools/lib/toegang.mjs has no words for the resource ${naam}`);
  /** @type {Map<string, { relaties: Set<string>, regel: Regel, acties: string }>} */
  const rijen = new Map();
  const eigen = regels.filter(({ resource }) => resource === naam);
  for (const regel of eigen) {
    const samen = eigen.filter(({ rol, relatie }) => rol === regel.rol && relatie === regel.relatie);
    const mag = [...new Set(samen.map(({ actie }) => acties[actie]))].join(', ');
    const sleutel = [regel.rol, mag, regel.grond, regel.logklasse, String(regel.velden)].join('|');
    const rij = rijen.get(sleutel) ?? { relaties: new Set(), regel, acties: mag };
    rij.relaties.add(regel.relatie);
    rijen.set(sleutel, rij);
  }
  const lines = [...rijen.values()].map(
    ({ relaties, regel, acties: mag }) =>
      `| ${regel.rol} | ${[...relaties].join(', ')} | ${mag} | ${regel.grond} | ${
        regel.velden === 'alle' ? 'alle' : [...regel.velden].join(', ')
      } | ${logklassen[regel.logklasse]} |`,
  );
  const header = '| rol | verhouding tot het gezin | mag | grond | velden | in Wie keek mee |';
  return `## ${naam}\n\n${uitleg}\n\n${header}\n|---|---|---|---|---|---|\n${lines.join('\n')}\n`;
}
