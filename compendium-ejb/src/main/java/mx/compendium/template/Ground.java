package mx.compendium.template;

/** Which colour of the palette a cover is printed on. */
public enum Ground {
    PRIMARY,
    SECOND
}
