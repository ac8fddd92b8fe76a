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

/** Where an action takes place: everywhere, in states, in municipalities, abroad. */
@Embeddable
public class Scope {

    @Column(nullable = false)
    boolean national;

    @ElementCollection
    @CollectionTable(name = "action_report_state", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "state_code", nullable = false, length = 2)
    Set<String> states;

    @ElementCollection
    @CollectionTable(name = "action_report_municipality", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "municipality", nullable = false, length = 120)
    @OrderColumn(name = "ordinal")
    List<String> municipalities;

    @ElementCollection
    @CollectionTable(name = "action_report_country", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "country", nullable = false, length = 120)
    @OrderColumn(name = "ordinal")
    List<String> countriesAbroad;

    protected Scope() {
        this.states = new HashSet<>();
        this.municipalities = new ArrayList<>();
        this.countriesAbroad = new ArrayList<>();
    }

    void say(ReportContent said) {
        national = said.national();
        states = new HashSet<>(said.states());
        municipalities = new ArrayList<>(said.municipalities());
        countriesAbroad = new ArrayList<>(said.countriesAbroad());
    }
}
