import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nl = {
  waarnemingOntbreekt: 'Schrijf op wat u zag, hoorde of denkt. Eén van de drie is genoeg.',
  waarnemingTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Deze tekst is te lang. Gebruik ten hoogste ${maximum} tekens.`,
  niemandGenoemd: 'Schrijf op over wie u zich zorgen maakt. Een voornaam is genoeg.',
  teVeelPersonen: ({ maximum }: { readonly maximum: number }) => `Noem ten hoogste ${maximum} mensen.`,
  functieOntbreekt: 'Schrijf op wat uw functie is.',
  organisatieOntbreekt: 'Schrijf op voor welke organisatie u werkt.',
  meldingAlBeoordeeld: ({ beoordeeldOp }: { readonly beoordeeldOp?: string | undefined }) =>
    beoordeeldOp === undefined
      ? 'Deze melding is al beoordeeld.'
      : `Deze melding is al beoordeeld, op ${formatDate('nl', beoordeeldOp)}.`,
  beoordeeldVoorOntvangst: ({ ontvangenOp }: { readonly ontvangenOp: string }) =>
    `De melding kwam pas binnen op ${formatDate('nl', ontvangenOp)}. Kies die dag of later.`,
  redenOntbreekt: 'Schrijf op waarom u dit zo ziet.',
  vervolgOntbreekt: 'Kies wat er nu gebeurt met deze melding.',
  vermoedenOntbreekt: 'Kies waar u bang voor bent. Dat komt bij het gezin te staan.',
  vervolgNogNietMogelijk: 'Een vervolg kiezen kan pas na uw oordeel over de veiligheid.',
  overdrachtZonderGezin: 'Koppel de melding eerst aan een gezin. Dan kunt u haar doorgeven aan wie meedoet.',
  geenVervolgBijOnveiligheid: 'Het is niet veilig. Kies dan ook wie er iets doet.',
  teamOntbreekt: 'Dit gezin heeft nog geen vast gezicht. Kies welk lokaal team het oppakt.',
  geenLokaalTeam: 'Dit is geen lokaal team. Kies een lokaal team.',
  nietTeVertellen: 'Deze persoon kan dit niet van u horen. Haal het vinkje weg.',
  vertellenZonderVastGezicht: 'Niemand vertelt dit nog. Haal het vinkje weg, of geef door aan wie meedoet.',
  gezinNietGevondenBijMelding: 'Zoek het gezin eerst op. Daarna kunt u het koppelen.',
  gezinsnaamOntbreekt: 'Er is geen achternaam bekend. Geef het gezin een naam.',
  alVerteld: ({ op }: { readonly op: string }) =>
    `Deze persoon heeft het al gehoord, op ${formatDate('nl', op)}.`,
  nummerOfCodeOnjuist: 'Dit nummer en deze code horen niet bij elkaar. Kijk ze na.',
};

const en: typeof nl = {
  waarnemingOntbreekt: 'Write what you saw, heard or think. One of the three is enough.',
  waarnemingTeLang: ({ maximum }) => `This text is too long. Use at most ${maximum} characters.`,
  niemandGenoemd: 'Write whom you are worried about. A first name is enough.',
  teVeelPersonen: ({ maximum }) => `Name at most ${maximum} people.`,
  functieOntbreekt: 'Write what your position is.',
  organisatieOntbreekt: 'Write for which organisation you work.',
  meldingAlBeoordeeld: ({ beoordeeldOp }) =>
    beoordeeldOp === undefined
      ? 'This report has already had its first look.'
      : `This report has already had its first look, on ${formatDate('en', beoordeeldOp)}.`,
  beoordeeldVoorOntvangst: ({ ontvangenOp }) =>
    `The report came in on ${formatDate('en', ontvangenOp)}. Choose that day or a later one.`,
  redenOntbreekt: 'Write why you see it this way.',
  vervolgOntbreekt: 'Choose what happens now with this report.',
  vermoedenOntbreekt: 'Choose what you fear. It will stand with the family.',
  vervolgNogNietMogelijk: 'You can choose what follows only after you have judged the safety.',
  overdrachtZonderGezin: 'Link the report to a family first. Then you can pass it to those who take part.',
  geenVervolgBijOnveiligheid: 'It is not safe. So choose who will do something.',
  teamOntbreekt: 'This family has no constant contact yet. Choose which local team takes it up.',
  geenLokaalTeam: 'This is not a local team. Choose a local team.',
  nietTeVertellen: 'This person cannot be told. Clear the tick.',
  vertellenZonderVastGezicht: 'Nobody tells this yet. Clear the tick, or pass it on to who takes part.',
  gezinNietGevondenBijMelding: 'Search for the family first. Then you can link it.',
  gezinsnaamOntbreekt: 'No surname is known. Give the family a name.',
  alVerteld: ({ op }) => `This person has already heard it, on ${formatDate('en', op)}.`,
  nummerOfCodeOnjuist: 'This number and this code do not belong together. Check them.',
};

export const melding = { nl, en } satisfies Catalogus;
