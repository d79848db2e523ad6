import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { ErrorSummary, type FieldFault } from './ErrorSummary.tsx';
import { Sheet } from './Sheet.tsx';

interface ActieSheetProps {
  title: string;
  lead?: ReactNode;
  /** Verb and thing. */
  bewaar: string;
  faults: readonly FieldFault[];
  busy: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** Absent while there is nothing to save yet. */
  canSave?: boolean;
  children: ReactNode;
}

/** One act of a worker beside what he reads: what is wrong above, the fields, one button. */
export function ActieSheet(props: ActieSheetProps) {
  const { title, lead, bewaar, faults, busy, onSubmit, onClose, canSave = true, children } = props;
  return (
    <Sheet isOpen onClose={onClose} title={title} lead={lead}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        <ErrorSummary faults={faults} />
        {children}
        {canSave ? (
          <div className="form__actions">
            <Button variant="primary" type="submit" busy={busy}>
              {bewaar}
            </Button>
          </div>
        ) : null}
      </form>
    </Sheet>
  );
}
