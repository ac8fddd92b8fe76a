package planted.period.model;

import jakarta.persistence.Entity;

/** An entity with a verb: planted. */
@Entity
public class ChangedPeriod {

    private String state = "PLANNED";

    public void open() {
        state = "OPEN";
    }

    public String state() {
        return state;
    }
}
