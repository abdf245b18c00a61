/** The two-sided 95 % point of the normal distribution. */
const Z = 1.96;

/**
 * The 95 % Wilson score interval of a proportion, `right` of `of`. It stays within 0 and 1, also
 * for few cases; 0 to 1 for none. Source: E. B. Wilson, “Probable inference, the law of succession,
 * and statistical inference”, JASA 22 (1927).
 */
export function wilsonInterval(right: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = right / of;
  const square = Z * Z;
  const middle = share + square / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share) + square / (4 * of)) / of);
  const whole = 1 + square / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
