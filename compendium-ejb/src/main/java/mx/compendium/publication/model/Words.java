package mx.compendium.publication.model;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
