package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.statistics.FirstTime;

/** What «por primera vez» says: it happens now and in no earlier edition since the first declared one. */
record FirstTimeOf(String figure, String since, List<String> cited) implements Asserted {

    @Override
    public String is() {
        return "first-time";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("figure", figure, "since", since, "cited", cited);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return telling.figures()
                .firstTime(figure)
                .map(FirstTimeOf::objection)
                .orElse(Optional.of(Objection.unsupported("Ninguna regla pregunta por ello.")));
    }

    private static Optional<Objection> objection(FirstTime first) {
        return switch (first.answer()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(Objection.fails(first.reason()));
            case UNKNOWN -> Optional.of(Objection.unsupported(first.reason()));
        };
    }

    static FirstTimeOf of(Telling telling, String figure) {
        List<String> cited =
                telling.figures().firstTime(figure).map(FirstTime::cited).orElse(List.of());
        return new FirstTimeOf(figure, telling.content().period().historyBegins(), cited);
    }
}
