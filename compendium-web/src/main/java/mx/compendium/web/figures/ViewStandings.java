package mx.compendium.web.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.compendium.action.Standing;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ViewBar;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.web.text.Say;

/** How the invited institutions stand that a view is about; they sum to them. */
final class ViewStandings {

    private final Dashboard dashboard;
    private final Map<String, Standing> standings;
    private final Say say;

    /** @param standings by the code of the institution */
    ViewStandings(Dashboard dashboard, Map<String, Standing> standings, Say say) {
        this.dashboard = dashboard;
        this.standings = Map.copyOf(standings);
        this.say = say;
    }

    List<ViewBar> bars() {
        return Standing.toldOf(theirs()).stream()
                .map(standing -> new ViewBar(standing.name(), say.value(standing), count(standing), null))
                .toList();
    }

    long count(Standing standing) {
        return theirs().stream().filter(standing::equals).count();
    }

    /** All of them. */
    long invited() {
        return theirs().size();
    }

    private List<Standing> theirs() {
        return dashboard.now().institutions().stream()
                .filter(this::isAskedFor)
                .map(InstitutionEntry::code)
                .map(standings::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isAskedFor(InstitutionEntry one) {
        String institution = dashboard.filter().institution();
        InstitutionGroup group = dashboard.filter().group();
        return institution == null ? group == null || group == one.group() : institution.equals(one.code());
    }
}
