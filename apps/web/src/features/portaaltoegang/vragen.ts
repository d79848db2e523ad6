import type { Toegang, VragenBody } from './use-portaaltoegang.ts';

type Kan = Toegang['kan'][number];
export type Als = Kan['als'];
export type Vertegenwoordiging = NonNullable<VragenBody['vertegenwoordiging']>;

/** What the form holds. */
export interface Vragen {
  readonly als: Als | undefined;
  readonly vertegenwoordiging: Vertegenwoordiging | undefined;
  readonly gevaar: 'nee' | 'ja' | undefined;
  readonly welk: string;
  readonly afspraak: string;
  readonly toestel: VragenBody['toestel'] | undefined;
  readonly moment: string;
  readonly taal: string;
  readonly leesniveau: VragenBody['leesniveau'];
}

export const vragenOrder = ['recht', 'gevaar', 'toestel', 'moment', 'lezen'] as const;
export type Vraag = (typeof vragenOrder)[number];

/** As what this person could read at all; a representative brings a document, so that is always one. */
export const mogelijk = ({ kan, als }: Pick<Toegang, 'kan' | 'als'>): readonly Kan[] =>
  als === null
    ? kan.filter((een) => een.mag || een.reden === 'besluitOntbreekt')
    : kan.filter((een) => een.als === als);

/** The answers of last time, or what is known before anybody asked. Nothing about danger is taken for granted. */
export function beginVragen(toegang: Toegang): Vragen {
  const { vragen } = toegang;
  const eigen = toegang.kan.filter(({ mag }) => mag);
  return {
    als: toegang.als ?? (eigen.length === 1 ? eigen[0]?.als : undefined),
    vertegenwoordiging: vragen?.vertegenwoordiging,
    gevaar: toegang.gevaarStaat ? 'ja' : vragen === null ? undefined : vragen.gevaar.is ? 'ja' : 'nee',
    welk: vragen?.gevaar.welk ?? '',
    afspraak: vragen?.gevaar.afspraak ?? '',
    toestel: vragen?.toestel,
    moment: vragen?.moment ?? '',
    taal: vragen?.taal ?? 'nl',
    leesniveau: vragen?.leesniveau ?? 'gewoon',
  };
}

/** Undefined while a question is not answered. */
export function vragenBody(vragen: Vragen): VragenBody | undefined {
  const { als, vertegenwoordiging, gevaar, toestel, welk, afspraak, moment, taal, leesniveau } = vragen;
  if (als === undefined || gevaar === undefined || toestel === undefined) return undefined;
  return {
    als,
    ...(als === 'vertegenwoordiger' && vertegenwoordiging !== undefined ? { vertegenwoordiging } : {}),
    gevaar: gevaar === 'ja' ? { is: true, welk, afspraak } : { is: false, welk: '', afspraak: '' },
    toestel,
    moment,
    taal,
    leesniveau,
  };
}

/** The first question that has no answer. */
export function openVraag({ als, gevaar, toestel }: Vragen): Vraag | undefined {
  if (als === undefined) return 'recht';
  if (gevaar === undefined) return 'gevaar';
  return toestel === undefined ? 'toestel' : undefined;
}
