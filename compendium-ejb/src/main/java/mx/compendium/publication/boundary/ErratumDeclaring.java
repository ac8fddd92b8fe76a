package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Corrected;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.Told;
import mx.compendium.claim.boundary.Supposing;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Sha256;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.ErratumPreview;
import mx.compendium.publication.ErratumRequest;
import mx.compendium.publication.GateFinding;
import mx.compendium.publication.model.Edition;
import mx.compendium.publication.store.EditionStore;
import mx.compendium.publication.store.ErratumStore;
import mx.compendium.statistics.boundary.DatasetFreezing;

/**
 * Corrects a published edition by its next version: one administrator asks, another agrees. The version before it and
 * its documents stay as they are.
 */
@Stateless
public class ErratumDeclaring {

    private static final int LONGEST_REASON = 2000;

    @Inject
    Identifying identifying;

    @Inject
    Supposing supposing;

    @Inject
    EditionStore editions;

    @Inject
    ErratumStore errata;

    @Inject
    DatasetFreezing freezing;

    @Inject
    GateReading gate;

    @Inject
    NarrativeReading narrative;

    @Inject
    ActionIndexing indexing;

    @Inject
    DocumentOrders orders;

    @Inject
    DatabaseClock clock;

    @Inject
    Installation installation;

    @Inject
    AuditDetails details;

    /**
     * What corrections would declare, if they were asked for and agreed to; nothing of it is kept.
     *
     * @throws NotFound when the edition is not published
     * @throws RulesBroken when they are no corrections
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public ErratumPreview preview(String period, List<Supposition> corrections) {
        Edition edition = published(period);
        Corrected corrected = corrected(edition, corrections);
        Told then = corrected.then();
        Erratum erratum = new Erratum(
                edition.version() + 1,
                "",
                clock.now(),
                corrected.records(),
                narrative.rewritten(period, edition.version() + 1),
                consequences(period, corrected).sentences());
        return new ErratumPreview(
                erratum,
                EditionGathering.read(narrative.next(period), then.figures(), then.content(), then.claims())
                        .findings()
                        .stream()
                        .filter(GateFinding::stops)
                        .toList());
    }

    /** Whether the unit has written anything otherwise since the newest version. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public boolean isRewritten(String period) {
        return !narrative.rewritten(period, published(period).version() + 1).isEmpty();
    }

    /** Data, words or both are corrected. */
    private Corrected corrected(Edition edition, List<Supposition> corrections) {
        String period = edition.periodCode();
        if (corrections.isEmpty()
                && narrative.rewritten(period, edition.version() + 1).isEmpty()) {
            throw new RulesBroken(Violation.of("erratum.no-corrections"));
        }
        return supposing.correct(period, corrections);
    }

    private String words(String period) {
        String all = narrative.next(period).stream().map(EditionText::toString).collect(Collectors.joining("\n"));
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
    }

    /** What waits for another administrator. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public Optional<ErratumRequest> waiting(String period) {
        return errata.waiting(period, identifying.caller().personId());
    }

    /**
     * Asks for corrections; without effect until another administrator agrees.
     *
     * @throws RulesBroken when they are no corrections, no reason is given, or others wait already
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("erratum.ask")
    public void ask(String period, String reason, List<Supposition> corrections) {
        Edition edition = held(period);
        if (reason.isBlank()) {
            throw new RulesBroken(Violation.at("reason", "erratum.reason-missing"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RulesBroken(Violation.at("reason", "erratum.reason-too-long", LONGEST_REASON, reason.length()));
        }
        Caller caller = identifying.caller();
        if (errata.waiting(period, caller.personId()).isPresent()) {
            throw new RulesBroken(Violation.of("erratum.another-waits"));
        }
        tell(corrected(edition, corrections).records(), reason);
        tellTexts(period, edition.version() + 1);
        errata.ask(
                UUID.randomUUID(),
                period,
                edition.version() + 1,
                reason.strip(),
                caller.personId(),
                words(period),
                corrections);
    }

    /**
     * Agrees to what another administrator asked for: the data are frozen anew, the edition has its next version, and its
     * documents are made.
     *
     * @param request the one that was read
     * @throws RulesBroken when nothing waits or something else, who asked would agree, the words are others since, or the gate
     *     stops what would be printed
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("erratum.agree")
    public void agree(String period, UUID request) {
        Edition edition = held(period);
        Caller caller = identifying.caller();
        ErratumRequest asked = read(period, request, caller);
        if (asked.own()) {
            throw new RulesBroken(Violation.of("erratum.same-person"));
        }
        if (errata.words(request).filter(words(period)::equals).isEmpty()) {
            throw new RulesBroken(Violation.of("erratum.words-changed"));
        }
        Corrected corrected = corrected(edition, asked.corrections());
        List<ChangedSentence> claims = consequences(period, corrected).sentences();
        Instant now = clock.now();
        String seal = freezing.freezeCorrected(
                period, asked.version(), corrected.then().content(), now, caller.name());
        editions.add(new Edition(
                period, asked.version(), edition.title(), installation.publicAddress(), seal, now, caller.name()));
        narrative.keep(period);
        indexing.keep(period, asked.version());
        errata.declare(
                period,
                new Erratum(asked.version(), asked.reason(), now, corrected.records(), List.of(), claims),
                errata.requestedBy(request),
                caller.personId());
        errata.answer(request, true, caller.personId());
        RulesBroken.ifAny(gate.stopping(period, asked.version()).stream()
                .map(Publishing::stopped)
                .toList());
        DocumentForm.all().forEach(form -> orders.place(period, asked.version(), form, caller.name()));
        tell(corrected.records(), asked.reason());
        tellTexts(period, asked.version());
        details.changed("version", String.valueOf(edition.version()), String.valueOf(asked.version()));
        details.tell("askedBy", asked.requestedBy());
    }

    /**
     * Lays aside what was asked for; nothing changes.
     *
     * @throws RulesBroken when nothing waits or something else
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("erratum.lay-aside")
    public void layAside(String period, UUID request) {
        held(period);
        Caller caller = identifying.caller();
        ErratumRequest asked = read(period, request, caller);
        errata.answer(request, false, caller.personId());
        details.tell("reason", asked.reason());
        details.tell("askedBy", asked.requestedBy());
    }

    private ErratumRequest read(String period, UUID request, Caller caller) {
        return errata.waiting(period, caller.personId())
                .filter(waiting -> waiting.id().equals(request))
                .orElseThrow(() -> new RulesBroken(Violation.of("erratum.answered-already")));
    }

    /** Sentences of the unit's own words among them, as they were published and as they are written now. */
    private Consequences consequences(String period, Corrected corrected) {
        return Supposing.consequences(
                ConsequenceReading.worded(corrected.now(), narrative.texts(period)),
                ConsequenceReading.worded(corrected.then(), narrative.next(period)));
    }

    private void tell(List<CorrectedRecord> records, String reason) {
        records.forEach(one -> details.changed(one.folio() + " " + one.field(), one.before(), one.after()));
        details.tell(
                "folios",
                records.stream().map(CorrectedRecord::folio).distinct().collect(Collectors.joining(" ")));
        details.tell("reason", reason.strip());
    }

    private void tellTexts(String period, int version) {
        details.tell(
                "texts",
                narrative.rewritten(period, version).stream()
                        .map(RewrittenText::key)
                        .collect(Collectors.joining(" ")));
    }

    /** The newest version, of which one correction at a time is asked for or agreed to. */
    private Edition held(String period) {
        errata.lock(period, published(period).version());
        return published(period);
    }

    private Edition published(String period) {
        return editions.newest(period).orElseThrow(() -> new NotFound("edition " + period));
    }
}
