import type { Catalogus } from '../catalogus.ts';

const nl = {
  geenCijfer: 'Vul minstens één cijfer in. Wie niets zei, blijft op “niet gevraagd”.',
  cijferBuitenBereik: 'Kies een heel cijfer van 0 tot en met 10.',
  cijfersInToekomst: 'Deze dag moet nog komen. Kies de dag waarop u het vroeg.',
  geenKindVanGezin: 'Het cijfer gaat over een kind van dit gezin. Kies het kind opnieuw.',
  stemDoetNietMee: 'Deze persoon hoort nu niet bij het gezin. Laad de pagina opnieuw.',
  geheimInTekst:
    'In de tekst staat iets wat geheim is voor een lezer. Haal het weg, of deel niet met die lezer.',
  naamInTekst: 'In uw tekst staat een familienaam. Wie meedenkt, heeft geen naam nodig. Haal hem weg.',
  geheimVanGezin: 'In uw tekst staat iets wat geheim is. Schrijf zonder adres, nummer of plek.',
  standBronOntbreekt: 'Schrijf op hoe u dit weet.',
  standInToekomst: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
  standGevaarIsZelf: 'Iemand is niet een gevaar voor zichzelf hier. Kies iemand anders.',
  standStaatAl: 'Dit staat er al.',
  standIsGeeindigd: 'Dit is al beëindigd. Laad de pagina opnieuw.',
  standRedenOntbreekt: 'Schrijf op waarom het gevaar voorbij is.',
  achtergehoudenOntbreekt: 'Schrijf op wat er gebeurt met wat is achtergehouden.',
  verblijfNogGeheim: 'De verblijfplaats is nog geheim. Beëindig dat eerst.',
  verblijfVanNiemand: 'Kies van wie de verblijfplaats geheim is.',
  verblijfInToekomst: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
  verblijfTotVoorSinds: 'De laatste dag ligt voor de eerste dag. Kijk de datums na.',
  verblijfBronOntbreekt: 'Schrijf op waar het besluit staat.',
  verblijfAlGeheim: 'Deze verblijfplaats is al geheim.',
  verblijfIsGeeindigd: 'Dit is al beëindigd. Laad de pagina opnieuw.',
  verblijfRedenOntbreekt: 'Schrijf op waarom het niet meer geheim is.',
  stemTweeKeer: 'Iemand staat er twee keer bij hetzelfde kind. Laat één cijfer staan.',
};

const en: typeof nl = {
  geenCijfer: 'Fill in at least one figure. Who said nothing stays at “not asked”.',
  cijferBuitenBereik: 'Choose a whole figure from 0 to 10.',
  cijfersInToekomst: 'This day is still to come. Choose the day on which you asked.',
  geenKindVanGezin: 'The figure is about a child of this family. Choose the child again.',
  stemDoetNietMee: 'This person does not belong to the family now. Load the page again.',
  geheimInTekst:
    'The text says something that is secret from a reader. Take it out, or do not share with that reader.',
  naamInTekst: 'Your text holds a family name. Who thinks along needs no name. Take it out.',
  geheimVanGezin: 'Your text says something secret. Write without an address, a number or a place.',
  standBronOntbreekt: 'Write down how you know this.',
  standInToekomst: 'This day is still to come. Choose today or an earlier day.',
  standGevaarIsZelf: 'Nobody is a danger to himself here. Choose somebody else.',
  standStaatAl: 'This stands already.',
  standIsGeeindigd: 'This has ended already. Load the page again.',
  standRedenOntbreekt: 'Write down why the danger is over.',
  achtergehoudenOntbreekt: 'Write down what becomes of what was held back.',
  verblijfNogGeheim: 'The whereabouts are still secret. End that first.',
  verblijfVanNiemand: 'Choose whose whereabouts are secret.',
  verblijfInToekomst: 'This day is still to come. Choose today or an earlier day.',
  verblijfTotVoorSinds: 'The last day is before the first. Check the dates.',
  verblijfBronOntbreekt: 'Write down where the decision stands.',
  verblijfAlGeheim: 'These whereabouts are secret already.',
  verblijfIsGeeindigd: 'This has ended already. Load the page again.',
  verblijfRedenOntbreekt: 'Write down why it is not secret any more.',
  stemTweeKeer: 'Somebody stands twice with the same child. Leave one figure.',
};

export const veiligheid = { nl, en } satisfies Catalogus;
