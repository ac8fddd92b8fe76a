package mx.compendium.action.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A programme on which several institutions report, each with its own results; it counts once, under its coordinator. */
@Entity
@Table(name = "joint_programme")
@SuppressWarnings("UnusedVariable") // the provider reads what the sheet does not show
public class JointProgramme {

    @Id
    private UUID id;

    @Column(name = "period_code", nullable = false, updatable = false, length = 20)
    private String periodCode;

    @Column(nullable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 250)
    private String name;

    @Column(nullable = false, length = 20)
    private String coordinator;

    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected JointProgramme() {}

    String name() {
        return name;
    }
}
