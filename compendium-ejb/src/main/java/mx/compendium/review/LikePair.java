package mx.compendium.review;

/**
 * Two reports that look alike.
 *
 * @param one of the period asked for
 * @param other of the same period, or of the one before
 * @param names how alike their names are, 0 to 1, whatever accents, capitals and the order of words
 * @param summaries the same of their summaries
 */
public record LikePair(LikeReport one, LikeReport other, double names, double summaries) {

    public boolean sameObjective() {
        return one.principalObjective() == other.principalObjective();
    }

    public boolean sameInstitution() {
        return one.institution().equals(other.institution());
    }

    public boolean samePeriod() {
        return one.period().equals(other.period());
    }
}
