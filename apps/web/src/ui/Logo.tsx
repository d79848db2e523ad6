import './logo.css';

interface LogoProps {
  size?: number;
}

/** The family is the dot; those who take part stand around it and leave an opening. */
export function Logo({ size = 28 }: LogoProps) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="logo__outer" d="M20.4 3.7A13 13 0 1 1 5.2 8.8" />
      <path className="logo__outer" d="M9.6 4.7a13 13 0 0 1 4.1-1.5" />
      <path className="logo__inner" d="M11 21.4A7.4 7.4 0 1 1 20.6 21.8" />
      <circle className="logo__dot" cx="16" cy="16" r="3.1" />
    </svg>
  );
}
