import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const readMijnDag = () => read(api.GET('/api/v1/mijndag'));

/** The day of who is logged in; a change in any of the families renews it. */
export function useMijnDag() {
  return useQuery({ queryKey: ['gezin', 'lijst', 'mijndag'], queryFn: readMijnDag });
}

const AF = '/api/v1/gezinnen/{gezinId}/taken/{taakId}/afgerond';
interface Afronding {
  gezinId: string;
  taak: { id: string; versie: number };
  gedaan: boolean;
}

/** Names a task done, or puts it back; the answer holds its new version. */
export const useRondAf = () =>
  useWrite(
    ({ gezinId, taak, gedaan }: Afronding, header) =>
      read(
        api.POST(AF, {
          params: {
            path: { gezinId, taakId: taak.id },
            header: { ...header, 'if-match': String(taak.versie) },
          },
          body: { gedaan },
        }),
      ),
    { invalidates: [['gezin', 'lijst', 'mijndag']] },
  );

export type MijnDag = Awaited<ReturnType<typeof readMijnDag>>;
export type Dagregel = MijnDag['regels'][number];
