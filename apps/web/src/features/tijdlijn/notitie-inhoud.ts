import type { paths } from '@rondom/api-client';
import type { Lid } from '../gezin/contract.ts';
import { amsterdamInstant, MIDDAY, readTimeText } from './moment.ts';

type Body =
  paths['/api/v1/gezinnen/{gezinId}/contactnotities']['post']['requestBody']['content']['application/json'];
export type Notitiekeuze =
  paths['/api/v1/gezinnen/{gezinId}/contactnotities/lezers']['post']['requestBody']['content']['application/json'];
export type Notitiesoort = Body['soort'];
export type Onderwerp = NonNullable<Body['gevoelig']>[number]['onderwerp'];

/** What stands in the form; also what its draft holds. */
export type NotitieInhoud = {
  soort: Notitiesoort;
  over: string[];
  aanwezig: string[];
  verteldDoor: string[];
  /** `persoonId:onderwerp` */
  gevoelig: string[];
  delen: Body['delen'];
  extraLezers: string[];
  nietLezers: string[];
  gevaar: string;
  gedaan: string;
  tekst: string;
  /** ISO day; empty is now. */
  dag: string;
  tijd: string;
};

type Feiten = Pick<Lid, 'id' | 'rol' | 'overledenOp' | 'uitgerekendeDatum'>;

/** A new note is about the children of the family that are born, until the writer says otherwise. */
export function emptyNotitie(leden: readonly Feiten[]): NotitieInhoud {
  const isChild = ({ rol, overledenOp, uitgerekendeDatum }: Feiten) =>
    rol === 'kind' && overledenOp === null && uitgerekendeDatum === null;
  return {
    soort: 'telefoon',
    over: leden.filter(isChild).map(({ id }) => id),
    aanwezig: [],
    verteldDoor: [],
    gevoelig: [],
    delen: 'volgendeWerkdag',
    extraLezers: [],
    nietLezers: [],
    gevaar: '',
    gedaan: '',
    tekst: '',
    dag: '',
    tijd: '',
  };
}

/** A draft that arrives after the first letters were typed: nothing of either is lost. */
export function mergeConcept(typed: NotitieInhoud, concept: Partial<NotitieInhoud>): NotitieInhoud {
  const texts = [concept.tekst ?? '', typed.tekst].filter((text) => text.trim() !== '');
  return { ...typed, ...concept, tekst: texts.join('\n\n') };
}

/** What decides who may read it. */
export function keuzeOf(inhoud: NotitieInhoud): Notitiekeuze {
  const { over, aanwezig, verteldDoor, delen, extraLezers, nietLezers } = inhoud;
  const gevoelig = inhoud.gevoelig.flatMap((choice) => {
    const [van, onderwerp] = choice.split(':');
    return van !== undefined && isOnderwerp(onderwerp) ? [{ van, onderwerp }] : [];
  });
  return { over, aanwezig, verteldDoor, delen, extraLezers, nietLezers, gevoelig };
}

export const onderwerpen = ['gezondheid', 'verslaving', 'schulden'] as const satisfies readonly Onderwerp[];
const isOnderwerp = (value: string | undefined): value is Onderwerp =>
  onderwerpen.some((onderwerp) => onderwerp === value);

/** The note as it is sent; undefined while its time cannot be read. `nu` is the moment of the server's clock. */
export function bodyOf(inhoud: NotitieInhoud, nu: string, conceptOnderwerp: string): Body | undefined {
  const op = momentOf(inhoud, nu);
  if (op === undefined) return undefined;
  const { soort, tekst, gevaar, gedaan } = inhoud;
  const named = {
    ...(gevaar.trim() === '' ? {} : { gevaar }),
    ...(gedaan.trim() === '' ? {} : { gedaan }),
  };
  return { ...keuzeOf(inhoud), soort, tekst, op, conceptOnderwerp, ...named };
}

function momentOf({ dag, tijd }: NotitieInhoud, nu: string): string | undefined {
  if (dag === '') return nu;
  const time = tijd.trim() === '' ? MIDDAY : readTimeText(tijd);
  if (time === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(dag)) return undefined;
  return amsterdamInstant(dag, time);
}
