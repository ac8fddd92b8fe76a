package mx.compendium.publication;

import java.nio.file.Path;

/** A stored document: where its bytes are, and what they are. */
public record PublishedFile(Path path, String fileName, DocumentFormat format, long size, String sha256) {}
