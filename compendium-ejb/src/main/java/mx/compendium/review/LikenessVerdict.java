package mx.compendium.review;

/** What the unit finds about two reports that look alike: one action, one programme of several, or neither. */
public enum LikenessVerdict {
    SAME,
    JOINT,
    DISTINCT
}
