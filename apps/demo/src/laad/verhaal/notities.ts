import { addDays } from '@rondom/domain/kern';
import { bouwNotitie, type Notitieopgave } from '../bouw.ts';
import { eersteWerkdag, type Verhaaldagen } from '../kalender.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** Three intakes with the same questions, by the faces in between. */
const intakes = [
  [
    1,
    -690,
    'Intake bij De Vonk. Gevraagd naar werk, gezondheid, geld en hoe het vroeger thuis was. Linda antwoordt kort.',
  ],
  [
    2,
    -588,
    'Intake bij De Linde. Dezelfde lijst: werk, gezondheid, geld, vroeger. "Dat staat er vast al", zegt Linda.',
  ],
  [
    3,
    -494,
    'Intake bij Rijnoever. Weer werk, gezondheid, geld en vroeger. Linda vraagt of iemand de vorige antwoorden heeft.',
  ],
] as const;

/** Before the night of D−150 the family read along; since the danger was known nobody does unless chosen. */
export function bouwNotities(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { kalender, mensen } = wereld;
  const { samira, ruben, iris, gezichten } = mensen;
  const { noor, sem, linda, mark } = wie;
  const notities: readonly Notitieopgave[] = [
    {
      door: gezichten[0],
      op: kalender.kantoor(-742),
      tijd: '10:15',
      soort: 'huisbezoek',
      over: [linda, noor, sem],
      aanwezig: [linda, noor, sem],
      lezers: [linda],
      tekst:
        'Kennismaking. Linda vraagt hulp bij het slapen van Sem en bij de post over geld. Aangemeld bij De Vonk.',
    },
    ...intakes.map(([plaats, plus, tekst]): Notitieopgave => ({
      door: gezichten[plaats],
      op: kalender.kantoor(plus),
      tijd: '13:15',
      soort: 'huisbezoek',
      over: [linda, noor, sem],
      aanwezig: [linda],
      lezers: [linda],
      tekst,
    })),
    {
      door: gezichten[4],
      op: kalender.kantoor(-352),
      tijd: '14:00',
      soort: 'telefoon',
      over: [linda],
      aanwezig: [linda],
      lezers: [linda],
      tekst:
        'Verteld dat ik naar een ander team ga. Linda vraagt wie haar verhaal nu weer moet horen. Samira Haddou belt haar.',
    },
    {
      door: samira,
      op: dagen.samira,
      tijd: '09:30',
      soort: 'huisbezoek',
      over: [linda, noor, sem],
      aanwezig: [linda, noor, sem],
      lezers: [linda],
      tekst:
        'Eerste keer thuis. Geen vragenlijst gedaan: ik heb gelezen wat er al was en gevraagd wat er nu anders moet. Linda: "Ik wil één iemand die weet hoe het zit, zodat ik het niet weer hoef te vertellen." Afgesproken dat ik blijf.',
    },
    {
      door: samira,
      op: kalender.kantoor(-290),
      tijd: '15:45',
      soort: 'huisbezoek',
      over: [noor],
      aanwezig: [linda, noor],
      lezers: [linda],
      tekst:
        'Noor liet haar oefening op de balk zien. Zij turnt elke week en wil dat blijven doen. Oma Ria rijdt.',
    },
    {
      door: samira,
      op: kalender.dag(-149),
      tijd: '10:00',
      soort: 'huisbezoek',
      over: [linda, noor, sem],
      aanwezig: [linda, noor, sem],
      tekst:
        'Ochtend na de nacht met politie. Linda is geschrokken en moe. Noor heeft Sem mee naar haar kamer genomen. Besproken: wie bellen zij als het weer misgaat, waar slapen zij vannacht. Ik bel elke dag.',
    },
    {
      door: samira,
      op: kalender.kantoor(-118),
      tijd: '13:30',
      soort: 'huisbezoek',
      over: [linda, noor, sem],
      aanwezig: [linda, noor, sem],
      tekst:
        'Bezoek in de opvang. Sem slaapt er beter. Noor mist turnen; gezocht naar een manier om te gaan zonder dat het adres bekend wordt.',
    },
    {
      door: samira,
      op: kalender.kantoor(-104),
      tijd: '11:00',
      soort: 'overleg',
      over: [linda, mark, noor, sem],
      tekst:
        'Overleg met de Raad. Mijn analyse wordt gebruikt; Linda en de kinderen hoeven hun verhaal niet opnieuw te doen. Mark vertelt het zijne zelf.',
    },
    {
      door: samira,
      op: kalender.kantoor(-61),
      tijd: '16:10',
      soort: 'telefoon',
      over: [mark],
      aanwezig: [mark],
      lezers: [mark],
      gevaar: 'Dit gaat alleen over Mark zelf. Over Linda en de kinderen staat er niets in.',
      tekst:
        'Mark zegt dat hij hulp zoekt. "Ik wil mijn kinderen zien en laten zien dat het anders kan." Hij kwam tot nu toe op alle afspraken.',
    },
    {
      door: iris,
      op: dagen.noodraadpleging,
      tijd: '23:55',
      soort: 'telefoon',
      over: [linda, noor, sem],
      aanwezig: [linda],
      tekst:
        'Linda gebeld op haar veilige nummer en het codewoord gevraagd. Alle drie veilig: de kinderen schrokken van vuurwerk.',
    },
    {
      door: samira,
      op: dagen.geenFamiliegroepsplanOp,
      tijd: '11:20',
      soort: 'telefoon',
      over: [linda],
      aanwezig: [linda],
      tekst:
        'Linda wil geen familiegroepsplan. Zij heeft geen familie die zij naast Mark aan tafel wil. Oma Ria helpt zo ook.',
    },
    {
      door: samira,
      op: dagen.geenFamiliegroepsplanOp,
      tijd: '15:05',
      soort: 'telefoon',
      over: [mark],
      aanwezig: [mark],
      tekst:
        'Mark wil ook geen familiegroepsplan. Hij maakt liever afspraken via mij. Nu beginnen de zes weken voor het plan.',
    },
    {
      door: samira,
      op: dagen.veiligheidGevraagd,
      tijd: '15:40',
      soort: 'huisbezoek',
      over: [noor, sem],
      aanwezig: [noor, sem],
      tekst:
        'Bij oma gevraagd hoe veilig zij zich voelen. Noor geeft een 4, Sem een 6. Noor wil weten wat er met haar cijfer gebeurt; uitgelegd dat zij dat mee beslist.',
    },
    {
      door: samira,
      op: eersteWerkdag(addDays(dagen.toestemmingMark, 1)),
      tijd: '09:05',
      soort: 'bericht',
      over: [mark],
      tekst:
        'Mark gaf in zijn portaal toestemming: ik mag Ggz De Linde één ding vragen. In het plan mag staan dat hij hulp heeft. Wat hij daar zegt, blijft daar.',
    },
    {
      door: ruben,
      op: dagen.rubenBenoemd,
      tijd: '10:00',
      soort: 'overleg',
      over: [mark],
      aanwezig: [mark],
      tekst:
        'Kennismaking met Mark op kantoor. Uitgelegd wat de ondertoezichtstelling inhoudt en wat ik doe. Hij heeft het in eigen woorden herhaald.',
    },
    {
      door: samira,
      op: dagen.eersteContact,
      tijd: '15:00',
      soort: 'huisbezoek',
      over: [linda, noor, sem],
      aanwezig: [linda, noor, sem],
      lezers: [linda],
      gevaar: 'Mark leest dit niet: alleen Linda, op haar eigen telefoon. Samen met Linda besproken.',
      tekst:
        'Met Ruben bij oma Ria. Ruben heeft verteld wie hij is en wat hij wel en niet beslist. Ik blijf het vaste gezicht. Ruben komt over twee weken terug; tussendoor bel ik.',
    },
  ];
  for (const notitie of notities) bouwNotitie(wereld, wie.gezin, notitie);
}
