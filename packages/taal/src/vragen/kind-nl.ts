import { vraag } from './soort.ts';

/** Questions about help, every day and the body of a child. */
export const kindNl = {
  hulpvrijwillig: vraag(
    'Welke hulp krijgt een kind, zonder maatregel?',
    'individuele voorziening jeugdhulp beschikking indicatie verwijzing huisarts begeleiding vrijwillig',
    'Bespreek met ouders en kind wat nodig is. Vraag de hulp aan bij de gemeente. Een arts kan ook verwijzen.',
  ),
  hulpmaatregel: vraag(
    'Welke hulp krijgt een kind met een maatregel?',
    'ots ondertoezichtstelling voogdij jeugdhulp bepaling gecertificeerde instelling jeugdbeschermer',
    'Vraag de jeugdbeschermer. De instelling overlegt met de gemeente en zegt dan welke hulp er komt.',
  ),
  spoedhulp: vraag(
    'Wie regelt hulp die vandaag moet beginnen?',
    'crisis spoed acuut crisisdienst nacht weekend bed vandaag',
    'Is er nu gevaar? Bel 112. Bel anders de spoedhulp van de gemeente, ook buiten kantoortijd.',
  ),
  vastgelopen: vraag(
    'Niemand vindt passende hulp. Wie denkt mee?',
    'expertteam vastgelopen complex geen plek wachtlijst expertisecentrum doorbraak',
    'Schrijf op wat nodig is en wat al is geprobeerd. Vraag dan het expertteam. Het beslist niet, het adviseert.',
  ),
  planvrijwillig: vraag(
    'Wie stelt het plan vast, zonder maatregel?',
    'familiegroepsplan hulpverleningsplan plan van aanpak',
    'Vraag eerst of de familie zelf een plan wil maken. Zonder hun ja is er geen plan.',
  ),
  planmaatregel: vraag(
    'Wie stelt het plan vast in een maatregel?',
    'plan van aanpak ots voogdij familiegroepsplan',
    'Maak het plan samen met ouders en kind. De instelling stelt het vast.',
  ),
  geslotenhulp: vraag(
    'Wie beslist over gesloten jeugdhulp?',
    'gesloten machtiging spoedmachtiging jeugdzorgplus opname vrijheid',
    'Vraag eerst een gedragswetenschapper die het kind pas sprak. Zonder diens ja kan het verzoek niet.',
  ),
  dagelijks: vraag(
    'Wie beslist over elke dag: eten, slapen, uitgaan?',
    'opvoeding verzorging ouders gezag dagelijks bedtijd telefoon',
    'Dat doen de ouders met gezag. Een jeugdbeschermer helpt daarbij en neemt het niet over.',
  ),
  dagelijksvoogdij: vraag(
    'Wie beslist over elke dag bij een kind met een voogd?',
    'voogdij voogd pleegouder dagelijks gezag opvoeding',
    'Bel de voogd van de instelling. Spreek af wat pleegouders zelf kunnen beslissen.',
  ),
  school: vraag(
    'Wie kiest of verandert de school?',
    'schoolkeuze inschrijven verwijzing speciaal onderwijs schoolwissel',
    'Vraag beide ouders met gezag. Een school schrijft niet in op één naam bij ruzie.',
  ),
  leerplicht: vraag(
    'Een kind gaat niet naar school. Wie gaat daarover?',
    'leerplicht verzuim spijbelen thuiszitter vrijstelling leerplichtambtenaar',
    'Vraag de school of het verzuim is gemeld. Bel daarna de leerplichtambtenaar van de gemeente.',
  ),
  verhuizen: vraag(
    'Wie beslist waar een kind woont, of dat het verhuist?',
    'verhuizing inschrijven adres basisregistratie hoofdverblijf',
    'Vraag of beide ouders met gezag het goed vinden. Let op een geheim adres.',
  ),
  paspoort: vraag(
    'Wie geeft toestemming voor een paspoort of reis?',
    'identiteitskaart vakantie buitenland toestemming reisdocument',
    'Wie gezag heeft, tekent. Weigert een ouder? Dan kan de rechter toestemming geven.',
  ),
  oudersoneens: vraag(
    'Ouders met gezag zijn het niet eens. Wie hakt de knoop door?',
    'scheiding omgang ruzie geschil gezag hoofdverblijf omgangsregeling',
    'Probeer eerst samen te praten, met hulp erbij. Anders vraagt een ouder de rechtbank.',
  ),
  behandelingkind: vraag(
    'Behandeling van een kind onder de 12: wie zegt ja?',
    'dokter operatie medicijn vaccinatie inenting toestemming arts onder twaalf',
    'Vraag de ouders met gezag. Leg het kind uit wat er gebeurt.',
  ),
  behandelingtwaalf: vraag(
    'Behandeling van 12 tot en met 15 jaar: wie zegt ja?',
    'dokter operatie medicijn vaccinatie toestemming arts twaalf vijftien',
    'Vraag het kind en de ouders met gezag. Zij moeten beiden ja zeggen.',
  ),
  behandelingzestien: vraag(
    'Behandeling vanaf 16 jaar: wie zegt ja?',
    'dokter operatie medicijn pil abortus toestemming arts zestien zelf',
    'Vraag de jongere zelf. Bespreek samen wat de ouders horen.',
  ),
  behandelinggeweigerd: vraag(
    'Ouders weigeren een nodige behandeling. Wat dan?',
    'vervangende toestemming medisch weigeren bloedtransfusie operatie',
    'Bij een ondertoezichtstelling vraagt de instelling de kinderrechter. Is er geen maatregel? Bel Veilig Thuis.',
  ),
  veiligzonder: vraag(
    'Wie staat in voor de veiligheid, zonder maatregel?',
    'veiligheid regie verantwoordelijk veiligheidsplan wie',
    'De wet wijst naast de ouders niemand aan. Spreek het af en schrijf het bij het gezin op.',
  ),
  veiligmaatregel: vraag(
    'Wie let op de veiligheid tijdens een maatregel?',
    'veiligheid toezicht ots voogdij jeugdbeschermer regie',
    'Bel de jeugdbeschermer. Spreek af wie wanneer bij het kind is.',
  ),
};
