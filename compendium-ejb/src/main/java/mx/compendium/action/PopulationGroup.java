package mx.compendium.action;

/** Groups of people an action may serve; several may apply. */
public enum PopulationGroup {
    GIRLS,
    BOYS,
    ADOLESCENTS,
    WOMEN,
    MEN,
    RETURNED,
    NATIONALS_ABROAD,
    ASYLUM_SEEKERS_AND_REFUGEES,
    MIGRANT_WORKERS,
    INDIGENOUS,
    LGBTI,
    DISABILITY,
    OLDER_PERSONS,
    VICTIMS,
    FAMILIES,
    PEOPLE_IN_TRANSIT,
    GENERAL
}
