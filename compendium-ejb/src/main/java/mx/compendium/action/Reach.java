package mx.compendium.action;

/** Whether those counted were attended directly or reached indirectly; the two are never added. */
public enum Reach {
    DIRECT,
    INDIRECT
}
