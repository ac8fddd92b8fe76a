package mx.compendium.action;

import java.nio.file.Path;

/** A file of evidence, handed out: what it is, and where its bytes are. */
public record OpenedFile(EvidenceFileRow row, Path path) {}
