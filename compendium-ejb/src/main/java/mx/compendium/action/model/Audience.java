package mx.compendium.action.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportContent;

/** Whom an action serves, and at which stage of their way. */
@Embeddable
public class Audience {

    @ElementCollection
    @CollectionTable(name = "action_report_population", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "population", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    Set<PopulationGroup> populations;

    @Column(name = "aimed_at_girls_adolescents_women", nullable = false)
    boolean aimedAtGirlsAdolescentsWomen;

    @ElementCollection
    @CollectionTable(name = "action_report_stage", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "stage", nullable = false, length = 11)
    @Enumerated(EnumType.STRING)
    Set<MigrationStage> stages;

    protected Audience() {
        this.populations = new HashSet<>();
        this.stages = new HashSet<>();
    }

    void say(ReportContent said) {
        populations = new HashSet<>(said.populations());
        aimedAtGirlsAdolescentsWomen = said.aimedAtGirlsAdolescentsWomen();
        stages = new HashSet<>(said.stages());
    }
}
