package mx.compendium.web.frame;

/** The roles of the realm, in the order in which the first one held decides the landing page. */
public enum Role {
    ADMINISTRATOR("administrator"),
    REVIEWER("reviewer"),
    EXECUTIVE("executive"),
    AUDITOR("auditor"),
    INSTITUTION_HEAD("institution-head"),
    FOCAL_POINT("focal-point");

    private final String realmRole;

    Role(String realmRole) {
        this.realmRole = realmRole;
    }

    public String realmRole() {
        return realmRole;
    }

    /** Whether it works for the unit, and not for a reporting institution. */
    public boolean isOfTheUnit() {
        return this != INSTITUTION_HEAD && this != FOCAL_POINT;
    }
}
