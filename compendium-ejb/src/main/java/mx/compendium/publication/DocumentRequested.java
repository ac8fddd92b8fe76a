package mx.compendium.publication;

import java.util.UUID;

/** A document was asked for; the press starts on it once the request is committed. */
public record DocumentRequested(UUID document) {}
