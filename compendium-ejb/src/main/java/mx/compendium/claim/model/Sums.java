package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts make up the whole. */
record Sums(String total, List<String> parts) implements Asserted {

    @Override
    public String is() {
        return "sums";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("total", total, "parts", parts);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return Checks.known(codes())
                .objection(telling)
                .or(() -> parts.stream().mapToLong(telling::value).sum() == telling.value(total)
                        ? Optional.empty()
                        : Optional.of(Objection.fails("Las partes no suman la cifra " + total + ".")));
    }

    private String[] codes() {
        return Stream.concat(Stream.of(total), parts.stream()).toArray(String[]::new);
    }
}
