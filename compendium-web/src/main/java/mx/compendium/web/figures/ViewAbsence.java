package mx.compendium.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.web.text.Say;

/** Tells which filter of a view meets nobody in its period: it is kept, and said, when another period is looked at. */
final class ViewAbsence {

    private final Dashboard dashboard;
    private final Say say;

    ViewAbsence(Dashboard dashboard, Say say) {
        this.dashboard = dashboard;
        this.say = say;
    }

    /** @param name of an institution by its code */
    List<String> sentences(UnaryOperator<String> name) {
        List<String> sentences = new ArrayList<>();
        String institution = dashboard.filter().institution();
        InstitutionGroup group = dashboard.filter().group();
        if (institution != null) {
            told(
                    sentences,
                    "institution",
                    name.apply(institution),
                    one -> one.code().equals(institution));
        }
        if (group != null) {
            told(sentences, "group", say.value(group), one -> one.group() == group);
        }
        return sentences;
    }

    private void told(List<String> sentences, String which, String who, Predicate<InstitutionEntry> theirs) {
        List<InstitutionEntry> asked =
                dashboard.now().institutions().stream().filter(theirs).toList();
        if (asked.isEmpty()) {
            sentences.add(said(which, who));
        } else if (asked.stream().noneMatch(one -> dashboard.now().takingPart().contains(one.code()))) {
            sentences.add(said(which + "-silent", who));
        }
    }

    private String said(String which, String who) {
        return say.of("figures.absence." + which, who, dashboard.now().period().code());
    }
}
