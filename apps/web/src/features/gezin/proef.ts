import type { Gezin, Lid } from './contract.ts';

/** An empty family for tests; each test adds what it speaks of. */
export function aGezin(over: Partial<Gezin> = {}): Gezin {
  return {
    id: '1',
    naam: 'Van Dalen – Verhoeven',
    versie: 1,
    geslotenOp: null,
    leden: [],
    relaties: [],
    huishoudens: [],
    veiligheidsstanden: [],
    bereikbaar: [],
    betrokkenen: [],
    maatregelen: [],
    termijnen: [],
    wachten: [],
    keten: [],
    besluiten: [],
    afspraken: [],
    woorden: [],
    tijdlijn: [],
    meldingen: [],
    ...over,
  };
}

export function aLid(id: string, over: Partial<Lid> = {}): Lid {
  return {
    id,
    rol: 'ouder',
    voornamen: '',
    roepnaam: null,
    voorvoegsel: null,
    geslachtsnaam: '.',
    geslacht: 'onbekend',
    geboortedatum: null,
    uitgerekendeDatum: null,
    overledenOp: null,
    geheimhouding: false,
    versie: 1,
    gezag: [],
    ...over,
  };
}

export function aTermijn(over: Partial<Gezin['termijnen'][number]> = {}): Gezin['termijnen'][number] {
  return {
    id: '1',
    soort: 'vastejeugdbeschermer',
    maatregelId: '7',
    persoonId: null,
    vanaf: '2026-12-18',
    uiterlijk: '2026-12-28',
    gestoptOp: null,
    stilSinds: null,
    redenTeLaat: null,
    verplaatstVan: null,
    ...over,
  };
}

export function aWacht(over: Partial<Gezin['wachten'][number]> = {}): Gezin['wachten'][number] {
  return {
    id: '1',
    persoonId: '1',
    wachtOp: 'vastejeugdbeschermer',
    maatregelId: '7',
    sinds: '2026-12-18',
    uiterlijk: '2026-12-28',
    klokGestoptOp: null,
    begonnenOp: null,
    beeindigdOp: null,
    beeindigdAls: null,
    zonderhulpReden: null,
    hierna: null,
    beeindigdGezetOp: null,
    besluitId: null,
    heropendVan: null,
    heropendReden: null,
    heropend: false,
    redenOp: null,
    ikHelp: false,
    hulpverlenerId: null,
    hulpverlener: null,
    veilig: 'nietBekend',
    veiligOp: null,
    stap: 'kennismaking',
    stapWie: 'jeugdbeschermer',
    stapOp: null,
    reden: null,
    versie: 1,
    bevestigingen: [],
    ...over,
  };
}
