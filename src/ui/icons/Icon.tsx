import { Ink } from './Ink.tsx';

const paths = {
  book: [
    'M4 4.5 C7 3.5 10 3.5 12 5.5 C14 3.5 17 3.5 20 4.5 L20 19 C17 18 14 18 12 20 C10 18 7 18 4 19 Z',
    'M12 6 L12 19.5',
  ],
  panels: ['M4 4.5 L11 4.5 L11 11 L4 11 Z', 'M14 4.5 L20 4.5 L20 11 L14 11 Z', 'M4 14 L20 14 L20 20 L4 20 Z'],
  speaker: [
    'M4.5 10 L8.5 10 L13 5.5 L13 18.5 L8.5 14 L4.5 14 Z',
    'M16 9 C18 11 18 13 16 15',
    'M18.5 6.5 C22 9.5 22 14.5 18.5 17.5',
  ],
  menu: ['M4 6.5 L20 6.5', 'M4 12 L20 12', 'M4 17.5 L20 17.5'],
  eye: [
    'M2.5 12 C7 4.5 17 4.5 21.5 12 C17 19.5 7 19.5 2.5 12 Z',
    'M12 8.8 C15 8.8 15 15.2 12 15.2 C9 15.2 9 8.8 12 8.8 Z',
  ],
  clock: ['M12 3.5 C24 3.5 24 20.5 12 20.5 C0 20.5 0 3.5 12 3.5 Z', 'M12 7.5 L12 12 L15.5 14'],
  arrow: ['M4 12 L20 12', 'M14 6 L20 12 L14 18'],
  back: ['M9 5 L4 10 L9 15', 'M4.5 10 L14 10 C21 10 21 19 14 19'],
  tick: ['M4.5 13 L9.5 18.5 L20 5.5'],
  cross: ['M5.5 5.5 L18.5 18.5', 'M18.5 5.5 L5.5 18.5'],
  download: ['M12 4 L12 15', 'M7 10.5 L12 15.5 L17 10.5', 'M4.5 19.5 L19.5 19.5'],
  trash: [
    'M4.5 6.5 L19.5 6.5',
    'M9 6 L9.5 3.5 L14.5 3.5 L15 6',
    'M6.5 7 L7.5 20.5 L16.5 20.5 L17.5 7',
    'M12 10.5 L12 17',
  ],
  person: ['M12 3.5 C17.5 3.5 17.5 11.5 12 11.5 C6.5 11.5 6.5 3.5 12 3.5 Z', 'M4 20.5 C4 12.5 20 12.5 20 20.5'],
  lock: ['M6 11 L18 11 L18 20 L6 20 Z', 'M8.5 10.5 C8.5 2.5 15.5 2.5 15.5 10.5'],
  warning: ['M12 4 L21 19.5 L3 19.5 Z', 'M12 9.5 L12 14', 'M12 16.6 L12 17'],
  pencil: ['M5 19 L6 14.5 L16.5 4 L20 7.5 L9.5 18 Z', 'M14 6.5 L17.5 10'],
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'medium' | 'large';
}

/** A sign beside words; never the only bearer of a meaning, so hidden from screen readers. */
export function Icon({ name, size = 'medium' }: IconProps) {
  return (
    <svg className={`icon icon--${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths[name].map((path) => (
        <Ink key={path} d={path} width={2} />
      ))}
    </svg>
  );
}
