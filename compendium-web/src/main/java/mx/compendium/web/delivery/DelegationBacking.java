package mx.compendium.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.DelegationBook;
import mx.compendium.action.DelegationDraft;
import mx.compendium.action.DelegationRow;
import mx.compendium.action.DelegationState;
import mx.compendium.action.boundary.Delegating;
import mx.compendium.identity.Colleague;
import mx.compendium.identity.boundary.Colleagues;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** The head gives the signature to a colleague for some days, or takes it back. */
@Named("delegation")
@RequestScoped
public class DelegationBacking {

    private static final String HERE = "/app/delivery/delegation.xhtml";

    @Inject
    Operation operation;

    @EJB
    Delegating delegating;

    @EJB
    Colleagues colleagues;

    private DelegationBook book = new DelegationBook(LocalDate.EPOCH, List.of());
    private List<Colleague> people = List.of();
    private @Nullable String delegate;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    @PostConstruct
    void read() {
        people = colleagues.liaisons();
        book = delegating.book();
        from = book.today();
    }

    public List<Colleague> getPeople() {
        return people;
    }

    public List<DelegationRow> getRows() {
        return book.rows();
    }

    public DelegationState state(DelegationRow row) {
        return row.on(book.today());
    }

    /** Whether it could still be taken back. */
    public boolean isRevocable(DelegationRow row) {
        return state(row) == DelegationState.CURRENT || state(row) == DelegationState.UPCOMING;
    }

    public @Nullable String getDelegate() {
        return delegate;
    }

    public void setDelegate(@Nullable String delegate) {
        this.delegate = delegate;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public void give() {
        operation.run("delegation.give", () -> {
            delegating.give(new DelegationDraft(
                    chosen(),
                    Objects.requireNonNull(from),
                    Objects.requireNonNull(until),
                    Objects.requireNonNullElse(reason, "")));
            return HERE;
        });
    }

    /** The colleague chosen; a value that is nobody's here counts as none. */
    private @Nullable UUID chosen() {
        return people.stream()
                .map(Colleague::person)
                .filter(person -> person.toString().equals(delegate))
                .findFirst()
                .orElse(null);
    }

    public void revoke(UUID id) {
        operation.run("delegation.revoke " + id, () -> {
            delegating.revoke(id);
            return HERE;
        });
    }
}
