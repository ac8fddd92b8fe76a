package mx.compendium.action;

/**
 * One field as it is now typed.
 *
 * @param text as typed; empty when it was cleared
 * @param base revision of the field the typist saw; 0 when it had none
 */
public record FieldEdit(String path, String text, int base) {}
