package mx.compendium.web.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.period.ParticipantChange;
import mx.compendium.period.ParticipantProposal;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Says what became of institutions since the former period, one sentence a change. */
@RequestScoped
public class ProposalWords {

    @Inject
    Say say;

    List<String> changes(List<ParticipantProposal> proposed) {
        return proposed.stream().flatMap(this::changes).toList();
    }

    private Stream<String> changes(ParticipantProposal one) {
        return Stream.of(ParticipantChange.values())
                .filter(change -> change != ParticipantChange.SAME && one.is(change))
                .map(change -> say.of(
                        "period.change." + change.name(),
                        one.name(),
                        Objects.requireNonNullElse(one.formerName(), ""),
                        group(one.formerGroup()),
                        group(one.group())));
    }

    private String group(@Nullable InstitutionGroup group) {
        return group == null ? "" : say.value(group);
    }
}
