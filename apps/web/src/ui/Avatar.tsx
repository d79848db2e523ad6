import './small.css';

interface AvatarProps {
  name: string;
  /** Strong is the vast gezicht; plum the child. */
  tone?: 'plain' | 'strong' | 'plum' | 'rail';
  size?: 'small' | 'normal';
}

/** Initials of a name that stands beside it, so it is silent for a screen reader. */
export function Avatar({ name, tone = 'plain', size = 'normal' }: AvatarProps) {
  return (
    <span className="avatar" data-tone={tone} data-size={size} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letter of the first and of the last word: "Linda van Dalen" is LD. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last].map((word) => word?.charAt(0).toLocaleUpperCase('nl') ?? '').join('');
}
