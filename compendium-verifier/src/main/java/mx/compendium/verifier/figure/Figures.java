package mx.compendium.verifier.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mx.compendium.verifier.data.Coverage;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Editions;

/** Every figure of the format, by its code. */
public final class Figures {

    private static final String FORMER = ".former";
    private static final String CHANGE = ".change";
    private static final String SHARE = ".share";
    private static final String GROWTH = ".growth";
    private static final List<String> OF_ACTIONS =
            List.of("reports.", "concentration.", "aimed.", "likeforlike.reports");

    private final Editions editions;
    private final Map<String, List<FigureFamily>> families = new HashMap<>();
    private final Map<String, Optional<Value>> known = new HashMap<>();

    public Figures(Editions editions) {
        this.editions = editions;
    }

    public Editions editions() {
        return editions;
    }

    /** Of this edition; nothing when there is no such figure. */
    public Optional<Value> value(String code) {
        return value(editions.current(), code);
    }

    public Optional<Value> value(Edition edition, String code) {
        String key = edition.code() + " " + code;
        Optional<Value> value = known.get(key);
        if (value == null) {
            value = counted(edition, code);
            known.put(key, value);
        }
        return value;
    }

    private Optional<Value> counted(Edition edition, String code) {
        if (code.endsWith(FORMER)) {
            return former(edition, bare(code, FORMER));
        }
        if (code.endsWith(CHANGE)) {
            return change(edition, bare(code, CHANGE));
        }
        if (code.endsWith(SHARE)) {
            return share(edition, bare(code, SHARE));
        }
        return code.endsWith(GROWTH) ? growth(edition, bare(code, GROWTH)) : plain(edition, code);
    }

    private Optional<Value> plain(Edition edition, String code) {
        for (FigureFamily family : families.computeIfAbsent(edition.code(), any -> families(edition))) {
            OptionalLong count = family.count(code);
            if (count.isPresent()) {
                return Optional.of(Value.count(count.getAsLong()));
            }
        }
        return Optional.empty();
    }

    private List<FigureFamily> families(Edition edition) {
        return List.of(
                new ReportFigures(edition),
                new ParticipantFigures(edition),
                new ProgrammeFigures(edition),
                new LikeForLikeFigures(edition, heldFormer(edition)),
                new MeasurementFigures(edition),
                new BeneficiaryFigures(edition));
    }

    private Optional<Edition> heldFormer(Edition edition) {
        return editions.former(edition).filter(Coverage::held).map(former -> editions.held(former.edition()));
    }

    private Optional<Value> former(Edition edition, String code) {
        if (code.equals("likeforlike.reports")) {
            return plain(edition, LikeForLikeFigures.FORMER_REPORTS);
        }
        if (code.equals("likeforlike.institutions")) {
            return Optional.empty();
        }
        return editions.former(edition)
                .flatMap(former -> former.held()
                        ? value(editions.held(former.edition()), code)
                        : editions.cited(former.edition(), code).map(value -> cited(code, value)));
    }

    private static Value cited(String code, BigDecimal value) {
        boolean percent = code.endsWith(SHARE) || code.endsWith(GROWTH) || value.scale() > 0;
        Value.Kind kind = code.endsWith(CHANGE)
                ? Value.Kind.CHANGE
                : code.endsWith(GROWTH) ? Value.Kind.GROWTH : percent ? Value.Kind.SHARE : Value.Kind.COUNT;
        return new Value(kind, value, value.toBigInteger(), null);
    }

    private Optional<Value> change(Edition edition, String code) {
        return whole(edition, code)
                .flatMap(now -> whole(edition, code + FORMER)
                        .map(before -> Value.whole(Value.Kind.CHANGE, now.subtract(before))));
    }

    private Optional<Value> share(Edition edition, String code) {
        if (code.endsWith(FORMER) || OF_ACTIONS.stream().noneMatch(code::startsWith)) {
            return Optional.empty();
        }
        return whole(edition, code)
                .flatMap(part -> whole(edition, "reports.total")
                        .flatMap(total -> percent(Value.Kind.SHARE, edition, part, total)));
    }

    private Optional<Value> growth(Edition edition, String code) {
        return change(edition, code)
                .flatMap(change -> whole(edition, code + FORMER)
                        .flatMap(before -> percent(Value.Kind.GROWTH, edition, change.numerator(), before)));
    }

    private static Optional<Value> percent(Value.Kind kind, Edition edition, BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Value.percent(kind, part, whole, edition.period().truncates()));
    }

    /** The whole number without sign that a code without ending, or its former value, has. */
    private Optional<BigInteger> whole(Edition edition, String code) {
        String bare = code.endsWith(FORMER) ? bare(code, FORMER) : code;
        boolean derived = List.of(FORMER, CHANGE, SHARE, GROWTH).stream().anyMatch(bare::endsWith);
        return derived
                ? Optional.empty()
                : value(edition, code)
                        .filter(value -> value.kind() == Value.Kind.COUNT)
                        .map(Value::numerator);
    }

    private static String bare(String code, String ending) {
        return code.substring(0, code.length() - ending.length());
    }
}
