package mx.compendium.action.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.compendium.action.ReportContent;

/** What of the Global Compact a report serves; the principal objective is the base of every count. */
@Embeddable
public class Alignment {

    @Column(name = "principal_objective", nullable = false)
    int principalObjective;

    @ElementCollection
    @CollectionTable(name = "action_report_related_objective", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "objective", nullable = false)
    Set<Integer> relatedObjectives;

    @ElementCollection
    @CollectionTable(name = "action_report_principle", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "principle", nullable = false)
    Set<Integer> principles;

    @ElementCollection
    @CollectionTable(name = "action_report_sdg_target", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "target", nullable = false, length = 10)
    @OrderColumn(name = "ordinal")
    List<String> sdgTargets;

    @SuppressWarnings("NullAway.Init")
    protected Alignment() {}

    Alignment(int principalObjective) {
        this.principalObjective = principalObjective;
        this.relatedObjectives = new HashSet<>();
        this.principles = new HashSet<>();
        this.sdgTargets = new ArrayList<>();
    }

    void say(ReportContent said) {
        principalObjective = said.principalObjective();
        relatedObjectives = new HashSet<>(said.relatedObjectives());
        principles = new HashSet<>(said.principles());
        sdgTargets = new ArrayList<>(said.sdgTargets());
    }
}
