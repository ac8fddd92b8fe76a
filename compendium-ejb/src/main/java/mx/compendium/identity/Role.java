package mx.compendium.identity;

/** What a person may do; the realm's role of the same name says who may. */
public enum Role {
    FOCAL_POINT(RoleNames.FOCAL_POINT),
    INSTITUTION_HEAD(RoleNames.INSTITUTION_HEAD),
    REVIEWER(RoleNames.REVIEWER),
    ADMINISTRATOR(RoleNames.ADMINISTRATOR),
    EXECUTIVE(RoleNames.EXECUTIVE),
    AUDITOR(RoleNames.AUDITOR);

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    public String realmName() {
        return realmName;
    }
}
