package mx.compendium.verifier.figure;

import java.util.OptionalLong;

/** Figures of one edition that are counted alike. */
interface FigureFamily {

    /** Nothing when the family has no such figure. */
    OptionalLong count(String code);
}
