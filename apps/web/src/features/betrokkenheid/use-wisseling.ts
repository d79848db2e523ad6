import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const BIJGEZIN = '/api/v1/gezinnen/{gezinId}/wisselingen';
const STAPPEN = `${BIJGEZIN}/{wisselingId}/stappen` as const;
const ANTWOORD = '/api/v1/wisselingen/{wisselingId}/antwoord';
type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type BeginBody = Body<typeof BIJGEZIN>;
export type StapBody = Body<typeof STAPPEN>;
export type AntwoordBody = Body<typeof ANTWOORD>;

/** What is not done yet, of which I am a part or which I lead. */
export function useEigenWisselingen() {
  return useQuery({
    queryKey: ['gezin', 'lijst', 'wisselingen'],
    queryFn: () => read(api.GET('/api/v1/wisselingen')),
  });
}
export type EigenWisseling = NonNullable<ReturnType<typeof useEigenWisselingen>['data']>[number];

export function useWisselingen(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'wisselingen'],
    queryFn: () => read(api.GET(BIJGEZIN, { params: { path: { gezinId } } })),
  });
}
export type Wisseling = NonNullable<ReturnType<typeof useWisselingen>['data']>[number];

export function useOntvangers(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'wisselontvangers'],
    queryFn: () =>
      read(api.GET('/api/v1/gezinnen/{gezinId}/wisselontvangers', { params: { path: { gezinId } } })),
  });
}

const invalidates = [['gezin']] as const;
export const useBeginWisseling = (gezinId: string) =>
  useWrite(
    (body: BeginBody, header) => read(api.POST(BIJGEZIN, { params: { path: { gezinId }, header }, body })),
    { invalidates },
  );
export const useWisselstap = (gezinId: string, { id, versie }: Pick<Wisseling, 'id' | 'versie'>) =>
  useWrite(
    (body: StapBody, header) =>
      read(
        api.POST(STAPPEN, {
          params: { path: { gezinId, wisselingId: id }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates },
  );
/** Its row is gone once it was answered: what is said then is said by who waits for the answer, not by the row. */
export const useAntwoord = ({ id, versie }: EigenWisseling, onSuccess: () => void) =>
  useWrite(
    (body: AntwoordBody, header) =>
      read(
        api.POST(ANTWOORD, {
          params: { path: { wisselingId: id }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates, onSuccess },
  );
