package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.statistics.ReportEntry;

/** These reports, and no other, belong to the joint programme; at least two. */
record Joint(String programme, List<String> actions) implements Asserted {

    @Override
    public String is() {
        return "joint";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("programme", programme, "actions", actions);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        List<String> linked = telling.content().reports().stream()
                .filter(report -> programme.equals(report.jointProgramme()))
                .map(ReportEntry::folio)
                .toList();
        if (linked.size() < 2) {
            return Optional.of(Objection.fails("Ninguna institución o solo una lo reporta."));
        }
        return linked.equals(actions)
                ? Optional.empty()
                : Optional.of(Objection.fails("Los reportes del programa conjunto son otros."));
    }
}
