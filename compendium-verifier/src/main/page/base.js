'use strict';

/* The verifier of sealed bundles as a page: the second implementation of docs/bundle-format.md, independent of the first (Java).
   No network, no library. Counts are BigInt, percentages are hundredths as BigInt. */

/** Something that does not hold: the key of its sentence, where it stands, what the sentence names. */
function problem(code, where, ...told) {
  return { code, where, told: told.map(String) };
}

/** The bundle has not the form of the format; nothing can be said about what it holds. */
class Refused extends Error {
  constructor(code, where, ...told) {
    super(code + ' ' + where);
    this.problem = problem(code, where, ...told);
  }
}

const GROUPS = ['APF', 'EF', 'OCA', 'LEG', 'JUD', 'OSC'];
const TYPES = ['PROGRAM', 'ACTION', 'GOOD_PRACTICE'];
const PARTS = { 'women': 'mujeres', 'men': 'hombres', 'diversity': 'diversidad_sexual', 'not-specified': 'sin_especificar' };

const twoDigits = objective => objective.padStart(2, '0');
const sameSet = (stated, found) => {
  const set = new Set(stated);
  return set.size === stated.length && set.size === new Set(found).size && found.every(one => set.has(one));
};

/** Strict UTF-8. */
function text(bytes, where) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (e) {
    throw new Refused('utf8', where);
  }
}
