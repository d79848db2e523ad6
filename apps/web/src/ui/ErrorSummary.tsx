import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import './banner.css';

export interface FieldFault {
  /** Id of the control (TextField, chips …) that the line leads to; absent for the form as a whole. */
  fieldId?: string | undefined;
  message: string;
}

/** All faults of a form together, above it. It takes the focus each time the list is new. */
export function ErrorSummary({ faults }: { faults: readonly FieldFault[] }) {
  const z = useZinnen();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  const { titel, invoer } = z.algemeen.fout;
  // What no field is about is not repaired in a field.
  const aboutFields = faults.some(({ fieldId }) => fieldId !== undefined);
  return (
    <div ref={box} className="banner" data-tone="red" role="alert" tabIndex={-1}>
      <CircleAlert size={20} />
      <div className="banner__body">
        <h2 className="banner__title">{aboutFields ? invoer(faults.length) : titel}</h2>
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.fieldId ?? ''}${fault.message}`}>
              {fault.fieldId === undefined ? (
                fault.message
              ) : (
                <a href={`#${fault.fieldId}`} onClick={(event) => goTo(event, fault.fieldId)}>
                  {fault.message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Focus without touching the address, which the router owns. */
function goTo(event: { preventDefault: () => void }, fieldId: string | undefined): void {
  const field = fieldId === undefined ? null : document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  const control = field.matches('fieldset')
    ? field.querySelector<HTMLElement>('input:not(:disabled)')
    : field;
  (control ?? field).focus();
}
