package mx.compendium.claim.model;

import mx.compendium.claim.Assertion;

/** A check that is published with its sentence, so that others can make it again. */
interface Asserted extends Check, Assertion {}
