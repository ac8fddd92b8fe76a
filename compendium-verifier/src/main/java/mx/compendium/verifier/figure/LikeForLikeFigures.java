package mx.compendium.verifier.figure;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import mx.compendium.verifier.data.Edition;

/** The institutions that take part in this and in the former edition: {@code likeforlike.…}. */
final class LikeForLikeFigures implements FigureFamily {

    static final String FORMER_REPORTS = "likeforlike.reports.former";

    private final Optional<Map<String, Long>> former;
    private final Map<String, Long> present;

    LikeForLikeFigures(Edition edition, Optional<Edition> former) {
        present = ReportFigures.byInstitution(edition);
        this.former = former.map(ReportFigures::byInstitution);
    }

    @Override
    public OptionalLong count(String code) {
        if (former.isEmpty()) {
            return OptionalLong.empty();
        }
        Map<String, Long> before = former.get();
        Set<String> both = new HashSet<>(present.keySet());
        both.retainAll(before.keySet());
        return switch (code) {
            case "likeforlike.institutions" -> OptionalLong.of(both.size());
            case "likeforlike.reports" -> OptionalLong.of(sum(both, present));
            case FORMER_REPORTS -> OptionalLong.of(sum(both, before));
            default -> OptionalLong.empty();
        };
    }

    private static long sum(Set<String> institutions, Map<String, Long> reports) {
        return institutions.stream()
                .mapToLong(institution -> reports.getOrDefault(institution, 0L))
                .sum();
    }
}
