import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { portaalKey, type Portaal } from './use-portaal.ts';
import { verzendbaar, type Woordinhoud } from './woordinhoud.ts';

/** One draft per person: whoever comes back finds the text where it was left. */
export const conceptOnderwerp = 'mijn-woorden';

export function useSchrijfWoord(portaal: Portaal) {
  return useWrite(
    (inhoud: Woordinhoud, header) =>
      read(
        api.POST('/api/v1/portaal/woorden', {
          params: { header },
          body: verzendbaar(portaal, inhoud, conceptOnderwerp),
        }),
      ),
    { invalidates: [portaalKey] },
  );
}
