package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.compendium.period.ParticipantProposal;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.Inviting;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Changes who is invited to a planned or open period. */
@Named("periodParticipants")
@RequestScoped
public class ParticipantsBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @Inject
    ProposalWords words;

    @EJB
    PeriodAdministration periods;

    @EJB
    Inviting inviting;

    private @Nullable PeriodRow row;
    private List<ParticipantProposal> all = List.of();
    private List<String> invited = List.of();
    private List<String> chosen = List.of();
    private @Nullable String reason;

    @PostConstruct
    void read() {
        row = periods.row(asked.required("period"));
        all = inviting.proposed(row.code());
        invited = all.stream()
                .filter(one -> one.formerName() != null)
                .map(ParticipantProposal::institution)
                .toList();
        chosen = invited;
    }

    public PeriodRow getRow() {
        return Objects.requireNonNull(row);
    }

    /** Everybody who is invited or may be. */
    public List<ParticipantProposal> getAll() {
        return all;
    }

    /** What the catalogue says differently today. */
    public List<String> getChanges() {
        return invited.isEmpty() ? List.of() : words.changes(all);
    }

    public boolean isChangeable() {
        return getRow().state() == PeriodState.PLANNED || isOpen();
    }

    public boolean isOpen() {
        return getRow().state() == PeriodState.OPEN;
    }

    /** The version of the page that was sent. */
    public int getVersion() {
        return asked.version(getRow().version());
    }

    public void change() {
        String code = getRow().code();
        List<String> added =
                chosen.stream().filter(one -> !invited.contains(one)).toList();
        List<String> removed =
                invited.stream().filter(one -> !chosen.contains(one)).toList();
        operation.run("period.invite " + code, () -> {
            inviting.change(code, getVersion(), added, removed, Objects.requireNonNullElse(reason, ""));
            return "/app/period/sheet.xhtml?period=" + code + "#participants";
        });
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
