/** What a reporter saw, heard and thought, apart; and what the first look made of it. */
interface Meldingzinnen {
  readonly gezien: readonly string[];
  readonly gehoord: readonly string[];
  readonly gedacht: readonly string[];
  readonly reden: readonly string[];
}

/** There was violence, or fear of it. */
export const zinnenGevaar: Meldingzinnen = {
  gezien: [
    'Een gat in de deur van de gang en glas op de vloer.',
    'Een vrouw zat buiten op de stoep, zonder jas, met een kind op schoot.',
    'Rode strepen in de hals en een kapotte bril.',
    'De kinderen stonden aangekleed achter de voordeur.',
    'Een man liep heen en weer voor het huis en wilde niet weggaan.',
    'Meubels lagen om, de televisie stond nog aan.',
    'Een dikke lip. De uitleg daarbij veranderde twee keer.',
    'Het oudste kind hield de jongste vast en liet niet los.',
    'Een blauwe plek op de bovenarm, in de vorm van een hand.',
    'De telefoon was in tweeën gebroken.',
  ],
  gehoord: [
    'Geschreeuw en een klap, daarna een kind dat riep dat het moest stoppen.',
    '"Het is mijn schuld niet", zei de jongste, zonder dat iemand iets vroeg.',
    'Dat het vaker gebeurt als er drank is.',
    '"Als jij praat, zie je ze nooit meer", op luide toon.',
    'Dat er deze week drie keer gevochten is.',
    'Iemand zei zacht: niet nu, straks bel ik.',
    'Dat de sleutel is afgepakt.',
    'Gerommel, een deur, en toen heel lang niets.',
  ],
  gedacht: [
    'Ik denk dat het vannacht opnieuw kan gebeuren.',
    'Volgens mij is er al langer iets aan de hand.',
    'Ik vrees dat niemand daar vrij kan praten.',
    'Misschien was het eenmalig, maar de kinderen keken alsof zij het kenden.',
    'Ik denk dat er rust nodig is voordat er gepraat kan worden.',
    'Het lijkt mij dat zij niet weet waar zij heen kan.',
  ],
  reden: [
    'Geweld tussen volwassenen, de kinderen waren erbij. Het lokaal team gaat dezelfde week.',
    'Patroon van geweld in een halfjaar. Het gezin wil hulp en kent de weg niet.',
    'Onveilig door herhaling. De politie was er twee keer, het lokaal team nog nooit.',
    'Acuut was het die avond, nu is er afstand. Verder met iemand die blijft.',
    'Dreiging zonder letsel, wel angst. Veiligheidsafspraken zijn gemaakt en worden gevolgd.',
    'Beide ouders zeggen dat het zo niet kan. Doorgegeven met hun weten.',
  ],
};

/** Worries, without violence. */
export const zinnenZorg: Meldingzinnen = {
  gezien: [
    'Drie keer zonder lunch op school in een week.',
    'Een kind van zes dat zelf de deur opende en zei dat er niemand was.',
    'Volle vuilniszakken op het balkon en dichte gordijnen.',
    'Een jas die te klein is, al sinds vorige winter.',
    'Slapen op de bank in de klas, elke maandag.',
    'De afspraken bij de tandarts gingen vier keer niet door.',
    'Een peuter in de tuin, ver na bedtijd.',
    'Moe, mager en vriendelijk: zo zag de moeder eruit aan de balie.',
    'Een stapel post met gele vensters, ongeopend.',
    'De jongste had dezelfde luier om als bij het vorige bezoek.',
    'Hij kwam de hele maand te laat, steeds alleen.',
    'Natte kleren in de tas, nooit droge.',
  ],
  gehoord: [
    'Dat er thuis geen warm water is.',
    '"Bij ons slaapt altijd iemand overdag", vertelde de oudste.',
    'Dat de vader weg is en dat niemand weet waarheen.',
    'Veel gehuil in de avond, weken achter elkaar.',
    '"Ik mag niet zeggen dat er iemand ziek is."',
    'Dat de oudste kookt en de jongsten naar bed brengt.',
    'Ruzie over geld, door de muur heen.',
    'Niets, en dat vond ik het vreemdste.',
    'Dat er volgende maand geen huis meer is.',
    'De ouder zei dat het te veel is en schrok daar zelf van.',
  ],
  gedacht: [
    'Ik denk dat dit gezin hulp wil, maar niet weet hoe.',
    'Waarschijnlijk is het overmacht en geen onwil.',
    'Volgens mij draagt het oudste kind te veel.',
    'Ik kan mij vergissen; ik wilde het niet laten liggen.',
    'Het gaat achteruit sinds de zomer.',
    'Ik denk dat er iemand naast hen moet gaan staan.',
    'Met een beetje hulp lukt dit wel, denk ik.',
    'Ik mis een volwassene die het overziet.',
  ],
  reden: [
    'Geen gevaar, wel te veel tegelijk. Het gezin vraagt zelf om iemand die blijft.',
    'Zorgen om de dagelijkse verzorging. Het lokaal team kan hier sneller helpen dan wij.',
    'De ouder herkent de zorg en wil verder met het lokaal team.',
    'Langdurige zorgen zonder acuut gevaar. Doorgegeven, met de school erbij.',
    'Er waren al drie signalen. Nu gaat iemand langs en blijft komen.',
    'Niet onveilig. Wel een gezin dat vastzit tussen regels en rekeningen.',
    'De zorg is besproken met de ouder, die opgelucht was dat iemand belde.',
  ],
};

/** About adults who live together or care for each other. */
export const zinnenOuder: Meldingzinnen = {
  gezien: [
    'Een oude vrouw met plekken op de polsen, in een koude kamer.',
    'Een lege koelkast en een slot op de slaapkamer.',
    'Steeds grotere bedragen aan de kas, met iemand die meekijkt.',
    'Hij schrok toen zijn vrouw haar hand optilde.',
    'Medicijnen van drie weken, nog in de doos.',
  ],
  gehoord: [
    '"Ik doe het nooit goed", zei hij, en zij keek weg.',
    'Dat bezoek niet meer mag blijven eten.',
    'Dat de mantelzorger in maanden niet heeft doorgeslapen.',
    '"Straks moet ik naar een tehuis", fluisterde zij.',
    'Schelden, elke ochtend rond negen uur.',
  ],
  gedacht: [
    'Ik denk dat de zorg te zwaar is geworden.',
    'Misschien is er iets met het geld.',
    'Het lijkt mij dat zij liever apart wil praten.',
    'Volgens mij zijn zij allebei bang, om verschillende redenen.',
  ],
  reden: [
    'Zorg die ontspoort, geen opzet. Het lokaal team en de wijkverpleging gaan samen.',
    'Vermoeden van misbruik van geld. Iemand komt praten, eerst apart.',
    'Geweld tussen partners op leeftijd. Beiden willen blijven wonen, met hulp.',
  ],
};

/** Who reported, as function and organisation; all organisations are invented. */
export const melders: readonly (readonly [string, string])[] = [
  ['leerkracht', 'basisschool Het Kompasplein'],
  ['mentor', 'scholengemeenschap Rivierhof'],
  ['huisarts', 'huisartsenpraktijk De Kade'],
  ['jeugdarts', 'jeugdgezondheidszorg IJsseldal'],
  ['wijkagent', 'politie'],
  ['verpleegkundige', 'ziekenhuis Waalborgh'],
  ['pedagogisch medewerker', 'kinderopvang De Kikkersprong'],
  ['wijkverpleegkundige', 'thuiszorg Morgenrood'],
  ['woonconsulent', 'woningcorporatie Ons Dak'],
  ['verloskundige', 'verloskundigenpraktijk De Wieg'],
  ['trainer', 'sportvereniging Snel Vooruit'],
  ['leerplichtambtenaar', 'gemeente'],
];
