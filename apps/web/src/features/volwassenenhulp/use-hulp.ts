import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const HULP = '/api/v1/gezinnen/{gezinId}/volwassenenhulp';
const BIJ = '/api/v1/gezinnen/{gezinId}/volwassenenhulp/{hulpId}';
const ACTIES = `${BIJ}/acties` as const;
const DOSSIER = `${BIJ}/aantekeningen` as const;
const CHECKS = `${BIJ}/kindchecks` as const;
const COLLEGAS = `${BIJ}/collegas` as const;
type Key = { 'idempotency-key': string };
type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
const met = (header: Key, versie: number) => ({ ...header, 'if-match': String(versie) });
const gezinKey = (gezinId: string) => ['gezin', gezinId, 'volwassenenhulp'] as const;
const mijnKey = ['volwassenenhulp'] as const;

/** Which help, of which family. */
export interface Bij {
  readonly gezinId: string;
  readonly hulpId: string;
}

/** For the vast gezicht. */
export const useVolwassenenhulp = (gezinId: string) =>
  useQuery({
    queryKey: gezinKey(gezinId),
    queryFn: () => read(api.GET(HULP, { params: { path: { gezinId } } })),
  });
export type Hulp = NonNullable<ReturnType<typeof useVolwassenenhulp>['data']>['hulp'][number];

export const useHulpkeuze = (gezinId: string) =>
  useQuery({
    queryKey: [...gezinKey(gezinId), 'keuze'],
    queryFn: () => read(api.GET(`${HULP}/keuze`, { params: { path: { gezinId } } })),
  });
export type Hulpkeuze = NonNullable<ReturnType<typeof useHulpkeuze>['data']>;

export const useHulpgrond = (gezinId: string, naar: string, over: string) =>
  useQuery({
    queryKey: [...gezinKey(gezinId), 'grond', naar, over],
    queryFn: () => read(api.GET(`${HULP}/grond`, { params: { path: { gezinId }, query: { naar, over } } })),
    enabled: naar !== '' && over !== '',
  });

export type NieuweHulp = Body<typeof HULP>;
export const useVraagHulp = (gezinId: string) =>
  useWrite(
    (body: NieuweHulp, header) => read(api.POST(HULP, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );

export const useStopHulp = (gezinId: string) =>
  useWrite(
    ({ id, versie }: Pick<Hulp, 'id' | 'versie'>, header) =>
      read(
        api.POST(`${BIJ}/terug`, {
          params: { path: { gezinId, hulpId: id }, header: met(header, versie) },
        }),
      ),
    { invalidates: [gezinKey(gezinId)] },
  );

/** For who helps an adult. */
export const useHulpverzoeken = () =>
  useQuery({ queryKey: [...mijnKey, 'lijst'], queryFn: () => read(api.GET('/api/v1/volwassenenhulp')) });
export type Hulpverzoek = NonNullable<ReturnType<typeof useHulpverzoeken>['data']>[number];

export const useHulpdaad = () =>
  useWrite(
    (
      { id, versie, daad }: Pick<Hulpverzoek, 'id' | 'versie'> & { daad: Hulpverzoek['acties'][number] },
      header,
    ) => {
      const at = { params: { path: { hulpId: id }, header: met(header, versie) } };
      if (daad === 'aanname') return read(api.POST('/api/v1/volwassenenhulp/{hulpId}/aanname', at));
      if (daad === 'weigering') return read(api.POST('/api/v1/volwassenenhulp/{hulpId}/weigering', at));
      return read(api.POST('/api/v1/volwassenenhulp/{hulpId}/uitstap', at));
    },
    { invalidates: [mijnKey] },
  );

/** Never kept from before: it may be gone. */
const vers = { gcTime: 0, retry: false } as const;

export const useEerdereHulp = () =>
  useQuery({
    queryKey: [...mijnKey, 'eerder'],
    queryFn: () => read(api.GET('/api/v1/volwassenenhulp/eerder')),
  });
export type Eerder = NonNullable<ReturnType<typeof useEerdereHulp>['data']>[number];

export const useHulpdossier = (hulpId: string) =>
  useQuery({
    queryKey: [...mijnKey, hulpId, 'toen'],
    queryFn: () =>
      read(api.GET('/api/v1/volwassenenhulp/{hulpId}/dossier', { params: { path: { hulpId } } })),
    ...vers,
  });

export const useHulpblad = ({ gezinId, hulpId }: Bij) =>
  useQuery({
    queryKey: [...mijnKey, hulpId, 'blad'],
    queryFn: () => read(api.GET(`${BIJ}/blad`, { params: { path: { gezinId, hulpId } } })),
    ...vers,
  });
export type Hulpblad = NonNullable<ReturnType<typeof useHulpblad>['data']>;
export type Hulpactie = Hulpblad['hulpacties'][number];

export const useAantekeningen = ({ gezinId, hulpId }: Bij) =>
  useQuery({
    queryKey: [...mijnKey, hulpId, 'dossier'],
    queryFn: () => read(api.GET(DOSSIER, { params: { path: { gezinId, hulpId } } })),
    ...vers,
  });

export const useKindchecks = ({ gezinId, hulpId }: Bij) =>
  useQuery({
    queryKey: [...mijnKey, hulpId, 'kindchecks'],
    queryFn: () => read(api.GET(CHECKS, { params: { path: { gezinId, hulpId } } })),
    ...vers,
  });

const nieuw = ({ hulpId }: Bij) => ({
  invalidates: [
    [...mijnKey, hulpId],
    [...mijnKey, 'lijst'],
  ],
});
export const useMaakActie = (bij: Bij) =>
  useWrite(
    (body: Body<typeof ACTIES>, header) => read(api.POST(ACTIES, { params: { path: bij, header }, body })),
    nieuw(bij),
  );
export const useZetActie = (bij: Bij, { id, versie }: Pick<Hulpactie, 'id' | 'versie'>) =>
  useWrite(
    (body: { stand: 'gedaan' | 'nietgedaan'; reden: string }, header) =>
      read(
        api.POST(`${ACTIES}/{actieId}/stand`, {
          params: { path: { ...bij, actieId: id }, header: met(header, versie) },
          body,
        }),
      ),
    nieuw(bij),
  );
export const useSchrijfAantekening = (bij: Bij) =>
  useWrite(
    (body: Body<typeof DOSSIER>, header) => read(api.POST(DOSSIER, { params: { path: bij, header }, body })),
    nieuw(bij),
  );
export type NieuweKindcheck = Body<typeof CHECKS>;
export const useDoeKindcheck = (bij: Bij) =>
  useWrite(
    (body: NieuweKindcheck, header) => read(api.POST(CHECKS, { params: { path: bij, header }, body })),
    nieuw(bij),
  );
export const useVraagCollega = (bij: Bij) =>
  useWrite(
    (body: Body<typeof COLLEGAS>, header) =>
      read(api.POST(COLLEGAS, { params: { path: bij, header }, body })),
    nieuw(bij),
  );
