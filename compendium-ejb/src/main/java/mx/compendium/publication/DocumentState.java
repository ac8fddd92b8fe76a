package mx.compendium.publication;

/** Life of one generation of a document. */
public enum DocumentState {
    REQUESTED,
    RUNNING,
    READY,
    FAILED
}
