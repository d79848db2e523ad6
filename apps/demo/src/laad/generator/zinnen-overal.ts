/** What is agreed at the end of a note. */
export const stappen = [
  'Ik bel {dag} om te horen hoe het ging.',
  '{dag} kom ik weer, zelfde tijd.',
  '{ouder} regelt de afspraak zelf en appt mij als dat niet lukt.',
  'Over twee weken kijken wij of dit zo blijft.',
  'Dit blijft staan tot iemand zegt dat het anders moet.',
  'De volgende keer neem ik het plan mee op papier.',
  'Voor {dag} zoek ik uit of dat kan.',
  'Ik heb gevraagd wie dit nog meer moet weten. Niemand, voorlopig.',
  '{ouder} schrijft het in de agenda bij de telefoon.',
  'Na de vakantie pakken wij dit weer op.',
  'Niets nieuws afgesproken. Het oude was nog niet klaar.',
  'Wij begonnen met wat goed ging. Daar was meer van dan vorige keer.',
  'Wat hier staat, heb ik voorgelezen. Er is een woord veranderd.',
  'De sleutel voor volgende week: op tijd eten.',
  '{dag} gaan wij samen naar het loket.',
  'Een nicht wil helpen en weet nu waarmee.',
  'Aan het eind vroeg ik een cijfer voor de week. Het werd een zeven.',
  'Wij zijn gestopt toen de koffie op was. Dat is onze regel.',
  'Dit hoeft niemand anders te weten, en daar houd ik mij aan.',
  'Er is gelachen. Dat schrijf ik ook op.',
  '{ouder} belt de praktijk voor {dag}.',
  'Wie het eerst thuis is, zet de rijst op. Zo simpel was het.',
  'Het blijft zoeken, maar niemand zoekt nog alleen.',
  'Ik kom een keer minder. Dat was niet mijn idee en wel een goed idee.',
  'Een kaart met nummers ligt naast de deur.',
  'Het formulier is samen ingevuld en vanmiddag verstuurd.',
  'Wij spraken af wat {ouder} zelf aan de rest van de familie vertelt.',
  'Nog geen antwoord van de gemeente. Ik vraag het {dag} opnieuw.',
  'Wat niet lukte, hebben wij doorgestreept in plaats van verschoven.',
] as const;

/** Of the first time somebody comes. */
export const kennismaking = [
  'Kennisgemaakt aan de keukentafel. Gevraagd wat er al is geprobeerd voordat ik iets bedacht.',
  'Eerste keer. {ouder} had de brieven klaargelegd, wij lazen er drie.',
  'Voorgesteld en uitgelegd wat ik wel en niet opschrijf. {ouder} mag alles lezen wat over {haar} gaat.',
  'Een uur geluisterd. Aan het eind vroeg {ouder} of ik de volgende keer weer kom.',
  'Wij maakten een lijst van wie er al meedoet. Het waren er meer dan gedacht.',
  'Kennisgemaakt tijdens een wandeling. Binnen was het te druk om te praten.',
  'Gevraagd wat over een half jaar anders moet zijn. {ouder} wist het meteen.',
  'De eerste afspraak ging niet door, de tweede wel. {ouder} had soep gemaakt.',
  'Begonnen met een tekening van de familie. Niemand hoefde ergens te wonen waar hij niet woont.',
  '{ouder} wilde eerst weten hoe lang ik blijf. Zolang het nodig is, heb ik gezegd.',
  'Kennisgemaakt op kantoor, op verzoek van {ouder}. Volgende keer thuis.',
  'Uitgelegd waarom er iemand komt en wie dat vroeg. Daarna was er ruimte voor de rest.',
] as const;

/** Of somebody who comes after another. */
export const overname = [
  'Samen met mijn voorganger geweest. Mijn collega vertelde, {ouder} verbeterde, ik luisterde.',
  'Mijn voorganger nam afscheid met taart. Ik las alles, dus niets hoefde opnieuw.',
  'Overgenomen na een verhuizing van mijn collega. {ouder} vond het jammer en zei dat ook.',
  'Kennisgemaakt als opvolger. Wij lieten het plan staan zoals het stond.',
  'Eerste bezoek na de wissel. {ouder} vroeg of dit de laatste keer was dat er iemand nieuw komt.',
] as const;

/** Of families that go on without help. */
export const afscheid = [
  'Laatste keer. Wat helpt, hangt op de koelkast, in het handschrift van {ouder}.',
  'Afgesloten met iedereen die meedeed. {ouder} sprak als eerste en als laatste.',
  'De doelen nagelopen: vier gehaald, een niet meer nodig. Er is gezwaaid.',
  'Het gaat goed zonder ons. {ouder} weet wie {zij} belt als dat verandert.',
  'Wij keken terug op het begin. Niemand herkende de lijst van toen.',
  'Afscheid genomen in de speeltuin. Over een jaar belt iemand die zij kennen.',
  'De hulp stopt, de familie blijft. Zo stond het ook in het plan.',
  'Laatste gesprek. {ouder} gaf een zeven en zei dat een acht overdreven is.',
  'Gestopt omdat het genoeg is, niet omdat de tijd om is.',
  'De afspraken blijven, de hulp gaat. Een oom houdt het schema bij.',
  'Klaar. {ouder} schreef zelf op wat wij eraan hadden en wat niet.',
  'Vandaag het plan dichtgedaan. De laatste regel was van {ouder} zelf.',
] as const;
