package mx.compendium.web.api;

import mx.compendium.action.EvidenceFileRow;

/** A file of evidence: what it is, without its bytes. */
public record EvidenceBody(String id, String fileName, String mediaType, long size, String sha256) {

    static EvidenceBody of(EvidenceFileRow row) {
        return new EvidenceBody(row.id(), row.fileName(), row.mediaType(), row.size(), row.sha256());
    }
}
