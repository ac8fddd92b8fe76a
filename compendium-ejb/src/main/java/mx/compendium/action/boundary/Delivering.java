package mx.compendium.action.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.DeliveryRow;
import mx.compendium.action.DeliverySigned;
import mx.compendium.action.DeliverySummary;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.model.SignedForm;
import mx.compendium.action.model.Signing;
import mx.compendium.action.store.DeliveryStore;
import mx.compendium.action.store.DeliveryStore.NewDelivery;
import mx.compendium.action.store.DeliveryStore.Window;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** An institution hands in what it reports, under the signature of its head or of whom the head delegated. */
@Stateless
public class Delivering {

    @Inject
    Identifying identifying;

    @Inject
    DeliveryStore deliveries;

    @Inject
    ReportSigning reports;

    @Inject
    AuditDetails details;

    @Inject
    Event<DeliverySigned> handedIn;

    /** What would be signed now, and all that stands against it. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public DeliverySummary summary(String period) {
        Caller caller = identifying.caller();
        Window window = window(period, caller);
        String institution = institution(caller);
        List<ReportSigning.Ready> ready = reports.ready(period, institution, window.signing());
        return new DeliverySummary(
                period,
                institution,
                window.name(),
                ready.stream().map(ReportSigning.Ready::item).toList(),
                deliveries.unfinished(period, institution),
                window.signing().window().dueAt(),
                window.signing().window().extendedUntil(),
                window.signing().window().closesAt(),
                window.signing().window().reopenedUntil(),
                window.signing().timing().orElse(null),
                deliveries.of(period, institution),
                digest(ready),
                against(caller, window.signing(), ready));
    }

    /**
     * Signs and hands in every report that is ready.
     *
     * @param digest of the summary that was read, null when it was not read
     */
    @Audited("delivery.sign")
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public DeliveryReceipt sign(String period, @Nullable String digest) {
        Caller caller = identifying.caller();
        Window window = window(period, caller);
        List<ReportSigning.Ready> ready = reports.ready(period, institution(caller), window.signing());
        List<Violation> against = new ArrayList<>(against(caller, window.signing(), ready));
        if (digest != null && !digest.equals(digest(ready))) {
            against.add(Violation.of("delivery.sign.changed-meanwhile"));
        }
        RulesBroken.ifAny(against);
        return hand(caller, period, window, ready);
    }

    /** Declares that there is nothing to report, and why. */
    @Audited("delivery.sign-nil")
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public DeliveryReceipt signNil(String period, String reason) {
        Caller caller = identifying.caller();
        Window window = window(period, caller);
        List<DeliveryRow> former = deliveries.of(period, institution(caller));
        boolean delivered = former.stream().anyMatch(row -> row.kind() == DeliveryKind.REPORTS);
        List<Violation> against = new ArrayList<>(window.signing().againstNil(reason, delivered));
        against.addAll(againstSigner(caller));
        RulesBroken.ifAny(against);
        return keep(
                caller,
                period,
                former.size() + 1,
                DeliveryKind.NIL,
                reason.strip(),
                window.signing().timing().orElseThrow(),
                window.signing().now(),
                List.of());
    }

    /** The deliveries of the caller's institution in a period. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public List<DeliveryRow> own(String period) {
        return deliveries.of(period, institution(identifying.caller()));
    }

    /** The deliveries of all institutions in a period, the newest first. */
    @Audited(value = "delivery.list", reading = true)
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public List<DeliveryRow> all(String period) {
        return deliveries.ofPeriod(period);
    }

    /** One acuse: for its institution and for the unit. */
    @Audited(value = "delivery.read", reading = true)
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.AUDITOR
    })
    public DeliveryReceipt receipt(UUID id) {
        Caller caller = identifying.caller();
        return deliveries
                .receipt(id)
                .filter(found -> caller.ofUnit()
                        || caller.is(Role.AUDITOR)
                        || found.row().institution().equals(caller.institution()))
                .orElseThrow(() -> new NotFound("delivery " + id));
    }

    /** Whether an acuse with this folio and digest was given: what its QR code asks; nothing else is told. */
    @PermitAll
    public Optional<Instant> given(String folio, String sha256) {
        return deliveries
                .byFolio(folio)
                .filter(row -> row.sha256().equals(sha256))
                .map(DeliveryRow::signedAt);
    }

    private DeliveryReceipt hand(Caller caller, String period, Window window, List<ReportSigning.Ready> ready) {
        Signing signing = window.signing();
        List<ReportSigning.Signed> signed = reports.sign(period, caller, ready);
        boolean first = signed.stream().anyMatch(ReportSigning.Signed::first);
        return keep(
                caller,
                period,
                deliveries.of(period, institution(caller)).size() + 1,
                DeliveryKind.REPORTS,
                null,
                first ? signing.timing().orElseThrow() : DeliveryTiming.CORRECTION,
                signing.now(),
                signed);
    }

    private DeliveryReceipt keep(
            Caller caller,
            String period,
            int number,
            DeliveryKind kind,
            @Nullable String reason,
            DeliveryTiming timing,
            Instant now,
            List<ReportSigning.Signed> signed) {
        String institution = institution(caller);
        UUID id = UUID.randomUUID();
        String folio = "ACUSE-%s-%s-%02d".formatted(period, institution, number);
        List<String> digests =
                signed.stream().map(report -> report.item().sha256()).toList();
        String sha256 = SignedForm.ofDelivery(folio, now, reason == null ? digests : List.of(reason));
        deliveries.add(new NewDelivery(
                id,
                period,
                institution,
                number,
                folio,
                kind,
                now,
                caller.personId(),
                caller.name(),
                delegation(caller),
                timing,
                reason,
                sha256));
        signed.forEach(report -> deliveries.add(id, report.item(), report.fields()));
        details.tell("acuse", folio);
        details.tell("sha256", sha256);
        DeliveryReceipt receipt = deliveries.receipt(id).orElseThrow();
        handedIn.fire(
                new DeliverySigned(id, period, institution, receipt.row().institutionName(), folio, signed.size()));
        return receipt;
    }

    private List<Violation> against(Caller caller, Signing signing, List<ReportSigning.Ready> ready) {
        List<Violation> found = new ArrayList<>(signing.against());
        found.addAll(againstSigner(caller));
        if (found.isEmpty() && ready.isEmpty()) {
            found.add(Violation.of(
                    signing.timing().isEmpty() ? "delivery.sign.too-late" : "delivery.sign.nothing-ready"));
        }
        ready.forEach(report -> found.addAll(report.against()));
        return found;
    }

    private List<Violation> againstSigner(Caller caller) {
        boolean signs = caller.is(Role.INSTITUTION_HEAD) || delegation(caller) != null;
        return signs ? List.of() : List.of(Violation.of("delivery.sign.not-the-head"));
    }

    private @Nullable UUID delegation(Caller caller) {
        return caller.is(Role.INSTITUTION_HEAD)
                ? null
                : deliveries.delegation(caller.personId(), institution(caller)).orElse(null);
    }

    private Window window(String period, Caller caller) {
        return deliveries.window(period, institution(caller)).orElseThrow(() -> new NotFound("period " + period));
    }

    private static String digest(List<ReportSigning.Ready> ready) {
        return SignedForm.ofReading(ready.stream()
                .map(report -> report.item().report() + SignedForm.ofReport(report.fields()))
                .toList());
    }

    private static String institution(Caller caller) {
        if (caller.institution() == null) {
            throw new NotFound("institution of " + caller.sub());
        }
        return caller.institution();
    }
}
