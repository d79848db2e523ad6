import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

interface Op {
  readonly op: string;
}
interface Langst {
  readonly langst: number;
}

const nl = {
  checkInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  checkTeLangGeleden: 'Dit is meer dan twee weken geleden. Kijk opnieuw.',
  checkBronOntbreekt: 'Kies hoe u dit weet.',
  checkWoordenOntbreken: 'Schrijf op wat niet veilig is.',
  nietBereiktMaarBekend: 'U bereikte niemand. Kies “Weten we niet”, of hoe u het toch weet.',
  nietVerantwoordelijk: 'Alleen wie verantwoordelijk is voor dit kind, kiest wie oplet.',
  wachterNietBeschikbaar: 'Deze collega kan nu niet opletten. Kies iemand anders.',
  wachterVanBuiten: 'Deze collega doet niet mee bij dit gezin. Kies iemand anders.',
  ritmeOnbekend: 'Kies hoe vaak er wordt gekeken.',
  zelfdeZicht: 'Deze collega let al op, in dit ritme. Er verandert niets.',
  urgentieRedenOntbreekt: 'Schrijf op waarom.',
  herzienNietLater: 'Kies een dag na vandaag om opnieuw te kijken.',
  herzienTeLaat: ({ langst }: Langst) => `Kijk hier binnen ${langst} dagen opnieuw naar.`,
  padstapAlGedaan: ({ op }: Op) => `Dit is al gedaan, op ${dag(op)}.`,
  padstapVanAnder: 'Dit doet een andere organisatie.',
  tekortApart: 'Een tekort meldt u voor alle kinderen van een regio tegelijk.',
  expertteamApart: 'Stuur het expertteam een vraag. Dan is deze stap gedaan.',
  padstapZonderVraag: 'Bij deze stap hoort geen vraag.',
};

const en: typeof nl = {
  checkInToekomst: 'This day is in the future. Choose today or earlier.',
  checkTeLangGeleden: 'This is more than two weeks ago. Look again.',
  checkBronOntbreekt: 'Choose how you know this.',
  checkWoordenOntbreken: 'Write down what is not safe.',
  nietBereiktMaarBekend: 'You reached nobody. Choose “We do not know”, or how you know it all the same.',
  nietVerantwoordelijk: 'Only who is responsible for this child chooses who watches.',
  wachterNietBeschikbaar: 'This colleague cannot watch now. Choose somebody else.',
  wachterVanBuiten: 'This colleague takes no part in this family. Choose somebody else.',
  ritmeOnbekend: 'Choose how often somebody looks.',
  zelfdeZicht: 'This colleague already watches, in this rhythm. Nothing changes.',
  urgentieRedenOntbreekt: 'Write down why.',
  herzienNietLater: 'Choose a day after today to look again.',
  herzienTeLaat: ({ langst }) => `Look at this again within ${langst} days.`,
  padstapAlGedaan: ({ op }) => `This was already done, on ${day(op)}.`,
  padstapVanAnder: 'Another organisation does this.',
  tekortApart: 'You report a shortage for all children of a region at once.',
  expertteamApart: 'Send the expert team a question. Then this step is done.',
  padstapZonderVraag: 'No question belongs to this step.',
};

export const zicht = { nl, en } satisfies Catalogus;
