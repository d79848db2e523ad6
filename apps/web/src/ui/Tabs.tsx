import { useId, type KeyboardEvent, type ReactNode } from 'react';
import './nav.css';

export interface Tab<K extends string> {
  key: K;
  label: ReactNode;
  panel: ReactNode;
}

interface TabsProps<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  selected: K;
  onSelect: (key: K) => void;
}

const STEP: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Two faces of one thing (picture and table); parts of a page that deserve an address are a SectionNav. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>) {
  const id = useId();
  const current = tabs.find((tab) => tab.key === selected);
  function move(event: KeyboardEvent<HTMLDivElement>): void {
    const step = STEP[event.key];
    if (step === undefined) return;
    const index = tabs.findIndex((tab) => tab.key === selected);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  }
  return (
    <>
      <div className="section-nav" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            type="button"
            role="tab"
            aria-selected={tab.key === selected}
            aria-controls={`${id}-vlak`}
            tabIndex={tab.key === selected ? 0 : -1}
            onClick={() => onSelect(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-vlak`} role="tabpanel" aria-labelledby={`${id}-${selected}`} tabIndex={0}>
        {current?.panel}
      </div>
    </>
  );
}
