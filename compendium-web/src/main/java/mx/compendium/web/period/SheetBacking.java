package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.ReportState;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodSheet;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.statistics.SealSheet;
import mx.compendium.statistics.boundary.SealReading;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** One period: how it stands, who takes part, what comes next. */
@Named("periodSheet")
@RequestScoped
public class SheetBacking {

    /** Reports of a period in one state. */
    public record StateCount(ReportState state, long count) {}

    /** Institutions of one group. */
    public record Group(InstitutionGroup group, List<ParticipationRow> participants) {}

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    @EJB
    SealReading seals;

    private @Nullable PeriodSheet sheet;
    private @Nullable SealSheet seal;

    @PostConstruct
    void read() {
        sheet = periods.sheet(asked.required("period"));
        seal = isSealed() ? seals.sealOf(code()) : null;
    }

    public PeriodSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public long getReports() {
        return getSheet().reportsByState().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public List<StateCount> getStates() {
        return Arrays.stream(ReportState.values())
                .map(state -> new StateCount(state, count(state)))
                .filter(one -> one.count() > 0)
                .toList();
    }

    public long getAccepted() {
        return count(ReportState.ACCEPTED);
    }

    private long count(ReportState state) {
        return getSheet().reportsByState().getOrDefault(state.name(), 0L);
    }

    public List<Group> getGroups() {
        return Arrays.stream(InstitutionGroup.values()).map(this::group).toList();
    }

    /** Reopenings that wait for a second administrator. */
    public List<ParticipationRow> getWaiting() {
        return getSheet().participants().stream()
                .filter(one -> one.asked() != null)
                .toList();
    }

    /** Whether its terms and its participants still change. */
    public boolean isChangeable() {
        return isIn("PLANNED") || isIn("OPEN");
    }

    public boolean isIn(String state) {
        return getSheet().row().state() == PeriodState.valueOf(state);
    }

    /** Whether its data are frozen, published or not. */
    public boolean isSealed() {
        return getSheet().row().state().compareTo(PeriodState.SEALED) >= 0;
    }

    /** By which the frozen data can be checked; null until then. */
    public @Nullable SealSheet getSeal() {
        return seal;
    }

    public void open() {
        operation.run("period.open " + code(), () -> {
            periods.open(code());
            return address();
        });
    }

    public void close() {
        operation.run("period.close " + code(), () -> {
            periods.close(code());
            return address();
        });
    }

    private String code() {
        return getSheet().row().code();
    }

    private String address() {
        return "/app/period/sheet.xhtml?period=" + code();
    }

    private Group group(InstitutionGroup group) {
        return new Group(
                group,
                getSheet().participants().stream()
                        .filter(one -> one.group() == group)
                        .toList());
    }
}
