/* Figures as they are printed. */

const THIN = '\u202f', NBSP = '\u00a0', MINUS = '\u2212';
const isPercent = kind => kind === 'SHARE' || kind === 'GROWTH';
const groupsOf = digits => digits.replace(/^[0-9]+/, number => number.replace(/\B(?=([0-9]{3})+$)/g, THIN));

/** As `value` writes it: 356, -23, 36.51. */
function plainText(found) {
  const size = found.value < 0n ? -found.value : found.value;
  const decimals = isPercent(found.kind) || size % 100n ? '.' + String(size % 100n).padStart(2, '0') : '';
  return (found.value < 0n ? '-' : '') + size / 100n + decimals;
}

function grouped(found) {
  const size = { kind: found.kind, value: found.value < 0n ? -found.value : found.value };
  const written = groupsOf(plainText(size)) + (isPercent(found.kind) ? '%' : '');
  const signs = found.kind === 'CHANGE' || found.kind === 'GROWTH';
  return (found.value < 0n ? MINUS : signs && found.value > 0n ? '+' : '') + written;
}

function narrative(found) {
  if (found.kind !== 'COUNT') return grouped(found);
  const number = found.numerator;
  if (number < 1000000n) return thousands(number);
  const millions = number / 1000000n;
  return followed(groupsOf(String(millions)) + NBSP + (millions === 1n ? 'millón' : 'millones'), number % 1000000n);
}
function thousands(number) {
  if (number < 1000n) return String(number);
  const count = number / 1000n;
  return followed(count === 1n ? 'mil' : count + NBSP + 'mil', number % 1000n);
}
const followed = (head, rest) => rest === 0n ? head : head + NBSP + thousands(rest);
