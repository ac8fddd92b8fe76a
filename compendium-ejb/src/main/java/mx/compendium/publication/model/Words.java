package mx.compendium.publication.model;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.InstitutionEntry;

/** Fixed words of the document. */
final class Words {

    static final Comparator<String> ALPHABETICALLY = Collator.getInstance(Locale.forLanguageTag("es-MX"))::compare;

    private Words() {}

    static String group(InstitutionGroup group) {
        return switch (group) {
            case APF -> "Administración Pública Federal";
            case EF -> "Entidades federativas";
            case OCA -> "Organismos constitucionales autónomos";
            case LEG -> "Cámaras del Poder Legislativo";
            case JUD -> "Poder Judicial";
            case OSC -> "Organizaciones de la sociedad civil";
        };
    }

    /** The group at the head of a narrow column. */
    static String briefly(InstitutionGroup group) {
        return switch (group) {
            case APF -> "Adm. Pública Federal";
            case EF -> "Entidades federativas";
            case OCA -> "Organismos autónomos";
            case LEG -> "Poder Legislativo";
            case JUD -> "Poder Judicial";
            case OSC -> "Sociedad civil";
        };
    }

    static String type(ReportType type) {
        return switch (type) {
            case PROGRAM -> "Programa";
            case ACTION -> "Acción";
            case GOOD_PRACTICE -> "Buena práctica";
        };
    }

    static String continuity(Continuity continuity) {
        return switch (continuity) {
            case NEW -> "Nueva en este periodo";
            case CONTINUES -> "Continúa del periodo anterior";
            case CONCLUDED -> "Concluida";
        };
    }

    static String reach(Reach reach) {
        return switch (reach) {
            case DIRECT -> "Directo";
            case INDIRECT -> "Indirecto";
        };
    }

    static String stage(MigrationStage stage) {
        return switch (stage) {
            case ORIGIN -> "Origen";
            case TRANSIT -> "Tránsito";
            case DESTINATION -> "Destino";
            case RETURN -> "Retorno";
        };
    }

    static String population(PopulationGroup group) {
        return switch (group) {
            case GIRLS -> "Niñas";
            case BOYS -> "Niños";
            case ADOLESCENTS -> "Adolescentes";
            case WOMEN -> "Mujeres";
            case MEN -> "Hombres";
            case RETURNED -> "Personas retornadas";
            case NATIONALS_ABROAD -> "Personas mexicanas en el exterior";
            case ASYLUM_SEEKERS_AND_REFUGEES -> "Personas solicitantes de asilo y refugiadas";
            case MIGRANT_WORKERS -> "Personas trabajadoras migrantes";
            case INDIGENOUS -> "Personas indígenas";
            case LGBTI -> "Personas LGBTI+";
            case DISABILITY -> "Personas con discapacidad";
            case OLDER_PERSONS -> "Personas mayores";
            case VICTIMS -> "Víctimas de delito";
            case FAMILIES -> "Familias";
            case PEOPLE_IN_TRANSIT -> "Personas en tránsito";
            case GENERAL -> "Población en general";
        };
    }

    /** The acronym where people know it by one; state governments and those without are named in full. */
    static String shortName(InstitutionEntry institution) {
        String acronym = institution.acronym();
        return acronym == null || institution.group() == InstitutionGroup.EF ? institution.name() : acronym;
    }

    /** What bars show, in words. */
    static String described(String what, List<PairedBars.Row> rows, String period, String former) {
        String values = rows.stream()
                .map(row -> row.label().strip() + ": " + row.text()
                        + (row.formerText().isEmpty() ? "" : " (" + row.formerText() + ")"))
                .collect(Collectors.joining("; "));
        String compared = former.isEmpty() ? "" : ", y entre paréntesis " + former;
        return "Gráfica de barras. " + what + " en " + period + compared + ". " + values + ".";
    }

    /** What the map shows, in words. */
    static String described(List<StateMap.Entity> entities) {
        String values = entities.stream()
                .filter(StateMap.Entity::participates)
                .map(entity -> entity.name() + ": " + entity.text())
                .collect(Collectors.joining("; "));
        return "Mapa de México por entidad federativa con las acciones que reporta cada gobierno estatal. " + values
                + ". Las demás entidades no participan en el periodo.";
    }
}
