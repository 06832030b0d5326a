import type { Language } from '../core/shared/language.ts';

/** Numbers as a language writes them. */
export interface WriteNumbers {
  /** `1.500` */
  readonly whole: (value: number) => string;
  /** `1,02` */
  readonly decimal: (value: number, decimals: number) => string;
  /** A fraction as `48%`, or `48,6%`. */
  readonly percent: (fraction: number, decimals?: number) => string;
}

export function writeNumbers(language: Language): WriteNumbers {
  const [comma, point] = language === 'nl' ? [',', '.'] : ['.', ','];
  const decimal = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', comma);
  return {
    whole: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, point),
    decimal,
    percent: (fraction, decimals = 0) => `${decimal(100 * fraction, decimals)}%`,
  };
}
