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
  vervolgNogNietMogelijk: 'Een vervolg kiezen kan pas na uw oordeel over de veiligheid.',
  overdrachtZonderGezin: 'Koppel de melding eerst aan een gezin. Dan kunt u haar doorgeven aan wie meedoet.',
  geenVervolgBijOnveiligheid: 'Het is niet veilig. Kies dan ook wie er iets doet.',
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
  vervolgNogNietMogelijk: 'You can choose what follows only after you have judged the safety.',
  overdrachtZonderGezin: 'Link the report to a family first. Then you can pass it to those who take part.',
  geenVervolgBijOnveiligheid: 'It is not safe. So choose who will do something.',
};

export const melding = { nl, en } satisfies Catalogus;
