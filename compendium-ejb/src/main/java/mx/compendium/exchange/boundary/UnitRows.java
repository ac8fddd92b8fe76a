package mx.compendium.exchange.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.action.CaptureField;
import mx.compendium.action.boundary.IntakeSession;
import mx.compendium.exchange.model.Column.Role;
import mx.compendium.exchange.model.ListRow;
import mx.compendium.exchange.model.R35SameRow;
import mx.compendium.exchange.model.R47UnitRows;
import mx.compendium.exchange.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Each row of a workbook of the unit names its institution. */
final class UnitRows implements RowOwners {

    private final UnitIntake intake;
    private final Vocabulary vocabulary;
    private final R35SameRow known;
    private final Map<String, IntakeSession> sessions = new HashMap<>();
    private final Map<String, Integer> folios = new HashMap<>();

    UnitRows(UnitIntake intake, Vocabulary vocabulary, R35SameRow known) {
        this.intake = intake;
        this.vocabulary = vocabulary;
        this.known = known;
    }

    @Override
    public List<Objection> against(ListRow row) {
        List<Objection> found = new ArrayList<>();
        String code = institution(row);
        R47UnitRows.Standing standing = code == null ? null : intake.standing(code);
        R47UnitRows.againstInstitution(row.other(Role.INSTITUTION), standing)
                .ifPresent(one -> found.add(new Objection(Role.INSTITUTION, one)));
        String folio = row.other(Role.FOLIO);
        Integer sameAs = folio.isEmpty() ? null : folios.putIfAbsent(folio, row.number());
        boolean given = !folio.isEmpty() && intake.givenToAnother(folio, known.of(row.key()));
        R47UnitRows.againstFolio(folio, intake.takenOver(), sameAs, given)
                .forEach(one -> found.add(new Objection(Role.FOLIO, one)));
        return found;
    }

    @Override
    public Optional<IntakeSession> session(ListRow row) {
        String code = institution(row);
        return code == null || intake.standing(code) != R47UnitRows.Standing.TAKES_PART
                ? Optional.empty()
                : Optional.of(sessions.computeIfAbsent(code, intake::open));
    }

    @Override
    public @Nullable String institution(ListRow row) {
        return vocabulary
                .code(CaptureField.CO_RESPONSIBLE, row.other(Role.INSTITUTION))
                .orElse(null);
    }
}
