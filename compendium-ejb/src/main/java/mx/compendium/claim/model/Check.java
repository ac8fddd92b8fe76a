package mx.compendium.claim.model;

import java.util.Optional;

/** One thing that must be true for a sentence to be printed, recomputed from figures and reports. */
@FunctionalInterface
interface Check {

    Optional<Objection> objection(Telling telling);
}
