/**
 * Judges one request by its answer and the log alone: whoever stands in the answer, stands in the log. It asks nothing
 * of the code that wrote the log.
 */
import { gezinnenIn, personenIn } from './nummers.ts';
import type { Opbrengst, Wie } from './toneel.ts';

export interface Gevraagd {
  /** Of the contract: getGezin. */
  readonly operatie: string;
  readonly url: string;
  readonly gestuurd: unknown;
  readonly wie: Pick<Wie, 'id' | 'rol' | 'soort' | 'organisatieId' | 'persoonId' | 'gezinId'>;
}

/** What leaves no line in the log at all, and why it need not: it shows nobody, and that is looked at too. */
export const zonderRegel: Readonly<Record<string, string>> = {
  getSessie: 'wie ben ik zelf',
  endSessie: 'wie ben ik zelf',
  meldBezig: 'dat er nog iemand aan de toetsen zit',
  isNogVanMij: 'of een open venster nog open mag blijven; zegt niets over het gezin',
  listKaarten: 'de personages van de demo, geen gegevens over een gezin',
  getDemostand: 'de dag van de demo',
  beginOpnieuw: 'zet de demo terug',
  zetOpVandaag: 'zet de demo op vandaag',
};

/** Asks at a family and is no line about that family, and why. */
const zonderGezin: Readonly<Record<string, string>> = {
  getVastGezicht: 'wie men kan vragen; een gezin dat niet bestaat geeft hetzelfde antwoord',
  getNoodkijkstand: 'of een kijk bij nood kan; een gezin dat niet bestaat geeft hetzelfde antwoord',
  getConcept: 'wat men zelf nog aan het typen is',
  putConcept: 'wat men zelf nog aan het typen is',
  discardConcept: 'wat men zelf nog aan het typen is',
  getRustkeuze: 'of men zelf berichten wil; niets over een gezin',
  zetRustkeuze: 'of men zelf berichten wil; niets over een gezin',
};

/** About a family and about nobody in it, and why. */
const zonderPersoon: Readonly<Record<string, string>> = {
  becomeVastGezicht: 'wie het gezin helpt; over wie erin leeft zegt het niets',
  listDilemmas: 'een vraag over regie; zonder naam van wie dan ook in het gezin',
  maakDilemma: 'een vraag over regie; zonder naam van wie dan ook in het gezin',
  trekDilemmaIn: 'een vraag over regie; zonder naam van wie dan ook in het gezin',
  getRust: 'wie er rond het gezin stond; medewerkers en organisaties',
  listMeedenkvragen: 'wat is gevraagd; zonder vragen over niemand',
  addBetrokkene: 'een vervanger is een medewerker',
  vormDuo: 'het tweede vaste gezicht is een medewerker',
  wijsGezichtAan: 'het vaste gezicht is een medewerker',
  listWisselingen: 'zonder woorden van het gezin over niemand in het bijzonder',
  listWisselontvangers: 'namen van medewerkers',
  beginWisseling: 'wie het vaste gezicht wordt; over wie erin leeft zegt het niets',
  doeWisselstap: 'een gesprek of een dag; woorden staan op naam van wie ze zei',
  listRaadsaanvragen: 'van een gezin de naam, van niemand erin',
  beantwoordRaadsaanvraag: 'of de Raad onderzoekt, en wie',
  rondRaadsonderzoekAf: 'dat de Raad klaar is',
  getTeamkeuze: 'welk veiligheidsteam er te vragen is; over wie in het gezin leeft zegt het niets',
  listTeamverzoeken: 'van een gezin de naam, van niemand erin',
  beantwoordTeamverzoek: 'of het veiligheidsteam komt, en wie',
  listEigenWisselingen: 'van een gezin de naam, van niemand erin',
  beantwoordWisseling: 'of een medewerker het aanneemt',
  listAfwezigheden: 'wanneer een medewerker er niet is; van een gezin de naam, van niemand erin',
  meldAfwezig: 'wanneer een medewerker er niet is',
  kiesVervanger: 'een vervanger is een medewerker',
  benTerug: 'een medewerker is terug',
  endBetrokkene: 'een vervanger is een medewerker',
  listVervangers: 'namen van collega’s',
  linkGezin: 'welk gezin bij een melding hoort; wie erin genoemd staat is nog niet bekend',
  doEersteBlik: 'alleen aan wie het verteld is',
  getMelding: 'alleen aan wie het verteld kan worden',
  recordGeenFamiliegroepsplan: 'een dag bij een maatregel',
  beginNoodkijk: 'opent de kijk; wat daarna gelezen wordt heeft een eigen regel',
  getTermijn: 'een termijn van het gezin gaat over niemand in het bijzonder',
  listWoorden: 'wie niets mag lezen ziet een lege lijst',
  listVerblijfplaatsen: 'zonder geheime verblijfplaats een lege lijst',
  eindigNoodkijk: 'sluit de eigen kijk',
  listExpertvragen: 'een vraag gaat over één kind of over het hele gezin; zonder vraag een lege lijst',
  listAndereWegen: 'zonder andere weg een lege lijst',
  getOvergang: 'zonder iemand van zestien tot drieëntwintig gaat het over niemand',
  getLieverNiet: 'medewerkers; wie van het gezin iets zei staat erbij zodra iemand iets zei',
};

/** One request, two acts: a register or a list of one's own is asked first, then its answer is shown. */
const aantalRegels: Readonly<Record<string, number>> = {
  askBrp: 2,
  getToezichtpad: 2,
  getMeedenkdeel: 2,
  getRaadsonderzoek: 2,
  vraagRaadMeer: 2,
};

/** Done by whoever comes in from the street: the line names the public, not who happens to be logged in. */
const vanIedereen = new Set(['addMelding', 'getMeldingstand']);

/** Refused for what was asked, and an act all the same: one line, about nobody. */
const regelBijWeigering = ['zoekLimiet'];

/** What is wrong with the log of this request; empty when nothing is. */
export function klachten(gevraagd: Gevraagd, opbrengst: Opbrengst): readonly string[] {
  const { status, handelingen, onderwerpen, body } = opbrengst;
  if (body.includes('"title":"geenToegang"')) return overWeigering(gevraagd, opbrengst);
  const klacht: string[] = [];
  // What can not be logged is not answered; here everything can be.
  if (status === 500) return [`breaks: answers ${status}`];
  if (status >= 300) {
    const zelfGenoemd = `${gevraagd.url} ${JSON.stringify(gevraagd.gestuurd ?? '')}`;
    const getoond = [...personenIn(body), ...gezinnenIn(body)].filter((id) => !zelfGenoemd.includes(id));
    if (getoond.length > 0) klacht.push(`answers ${status} and names ${getoond.join()}`);
    if (onderwerpen.some(({ persoon_id }) => persoon_id !== null))
      klacht.push(`answers ${status} and logs persons as shown`);
    if (regelBijWeigering.some((kind) => body.includes(`"kind":"${kind}"`)) && handelingen.length !== 1)
      klacht.push(`leaves ${handelingen.length} lines where one belongs`);
    return klacht;
  }
  if (gevraagd.operatie in zonderRegel) {
    if (handelingen.length > 0) klacht.push('leaves a line after all: take it from the list');
    if (personenIn(body).length > 0) klacht.push('shows persons and leaves no line');
    return klacht;
  }
  const horen = aantalRegels[gevraagd.operatie] ?? 1;
  const handeling = handelingen.at(-1);
  if (handelingen.length !== horen || handeling === undefined)
    return [`leaves ${handelingen.length} lines where ${horen} ${horen === 1 ? 'belongs' : 'belong'}`];
  if (handeling.handeling === 'geweigerd') klacht.push('is called refused');
  if (handeling.grond === 'geen' || handeling.grond === '') klacht.push('has no ground');
  klacht.push(...overVelden(gevraagd, opbrengst));
  return [...klacht, ...overEersteRegel(opbrengst), ...overOnderwerpen(gevraagd, opbrengst, handeling.id)];
}

/** Of two lines: the first says already whom it is about. */
function overEersteRegel({ handelingen, onderwerpen, bedoeld: { eerste } }: Opbrengst): readonly string[] {
  const over = onderwerpen.filter(({ handeling_id }) => handeling_id === handelingen[0]?.id);
  const gemist = [
    ...eerste.personen.filter((id) => !over.some(({ persoon_id }) => persoon_id === id)),
    ...eerste.gezinnen.filter((id) => !over.some((rij) => rij.persoon_id === null && rij.gezin_id === id)),
  ];
  return gemist.length > 0 ? [`asks about ${gemist.join()} and its first line does not say so`] : [];
}

/** The fields of NEN 7513: who, as what, for whom he works, what, when, in which request. */
function overVelden({ wie, operatie }: Gevraagd, { handelingen, onderwerpen }: Opbrengst): readonly string[] {
  const handeling = handelingen.at(-1);
  if (handeling === undefined) return [];
  const klacht: string[] = [];
  const alsIedereen = handeling.rol === 'publiek' && vanIedereen.has(operatie);
  if (!alsIedereen && handeling.gebruiker_id !== wie.id)
    klacht.push(`names account ${handeling.gebruiker_id}`);
  if (!alsIedereen && handeling.rol !== wie.rol) klacht.push(`names role ${handeling.rol}`);
  if (!alsIedereen && handeling.organisatie_id !== wie.organisatieId)
    klacht.push('names another organisation');
  if (handeling.relatie === '' || handeling.resource === '') klacht.push('says not what, or as what');
  if (handeling.op.toISOString().slice(0, 10) !== '2027-01-12') klacht.push('names another day');
  if (onderwerpen.some((rij) => rij.handeling_id === handeling.id && +rij.op !== +handeling.op))
    klacht.push('has subjects of another act');
  return klacht;
}

function overOnderwerpen(
  { url, operatie, gestuurd, wie }: Gevraagd,
  { body, onderwerpen: alle, bedoeld: { laatste: bedoeld } }: Opbrengst,
  handeling: string,
): readonly string[] {
  const onderwerpen = alle.filter(({ handeling_id }) => handeling_id === handeling);
  const verstuurd = JSON.stringify(gestuurd ?? '');
  const klacht: string[] = [];
  const personen = onderwerpen.flatMap(({ persoon_id }) => persoon_id ?? []);
  const gezinnen = onderwerpen.flatMap((rij) => (rij.persoon_id === null ? (rij.gezin_id ?? []) : []));
  if (new Set(personen).size !== personen.length) klacht.push('names somebody twice');
  if (new Set(gezinnen).size !== gezinnen.length) klacht.push('names a family twice');
  // Whoever stands in the answer, and whoever was asked for or written about. On the own page always also oneself.
  const genoemd = [
    ...personenIn(`${url} ${verstuurd} ${body}`),
    ...bedoeld.personen,
    ...(wie.persoonId === null || !url.startsWith('/api/v1/portaal') ? [] : [wie.persoonId]),
  ];
  const vergeten = genoemd.filter((id) => !personen.includes(id));
  if (vergeten.length > 0) klacht.push(`shows ${vergeten.join()} and logs ${personen.join() || 'nobody'}`);
  if (
    gezinnenIn(url).length > 0 &&
    personen.length === 0 &&
    !(operatie in zonderPersoon || operatie in zonderGezin)
  )
    klacht.push('is about a family and logs nobody in it');
  // Whoever comes in by the portal asks about the own family.
  const eigen = wie.gezinId === null ? [] : [wie.gezinId];
  const gezien =
    operatie in zonderGezin
      ? []
      : [...new Set([...eigen, ...gezinnenIn(`${url} ${verstuurd} ${body}`), ...bedoeld.gezinnen])];
  const gemist = gezien.filter((id) => !gezinnen.includes(id));
  if (gemist.length > 0)
    klacht.push(`is about family ${gemist.join()} and logs ${gezinnen.join() || 'none'}`);
  return klacht;
}

function overWeigering({ wie, url, operatie }: Gevraagd, opbrengst: Opbrengst): readonly string[] {
  const { handelingen, onderwerpen, body } = opbrengst;
  const [handeling] = handelingen;
  if (handelingen.length !== 1 || handeling === undefined)
    return [`is refused and leaves ${handelingen.length} lines where one belongs`];
  const klacht: string[] = [];
  if (handeling.handeling !== 'geweigerd') klacht.push(`is refused and logged as ${handeling.handeling}`);
  if (handeling.gebruiker_id !== wie.id || handeling.rol !== wie.rol) klacht.push('names somebody else');
  if (!body.includes(handeling.verzoek_id)) klacht.push('names another request');
  if (onderwerpen.some(({ persoon_id }) => persoon_id !== null)) klacht.push('is refused and names persons');
  const gevraagdGezin = operatie in zonderGezin ? null : (gezinnenIn(url)[0] ?? null);
  const gelogd = onderwerpen.map(({ gezin_id }) => gezin_id);
  if (gevraagdGezin !== null && gelogd.join() !== gevraagdGezin)
    klacht.push(`is refused at ${gevraagdGezin} and logs ${gelogd.join() || 'none'}`);
  if (personenIn(body).some((id) => !url.includes(id))) klacht.push('is refused and shows somebody');
  return klacht;
}
