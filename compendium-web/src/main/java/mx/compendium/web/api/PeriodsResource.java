package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import mx.compendium.claim.Supposition;
import mx.compendium.identity.RoleNames;
import mx.compendium.period.ParticipantProposal;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.Inviting;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.boundary.ConsequenceReading;
import mx.compendium.publication.boundary.PublicationGate;
import mx.compendium.publication.boundary.Publishing;
import mx.compendium.statistics.FigureSheet;
import mx.compendium.statistics.boundary.FigureReading;
import org.jspecify.annotations.Nullable;

/** Reporting periods and the steps of their life, within one's role. */
@Path("/periods")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodsResource {

    @Inject
    private PeriodAdministration periods;

    @Inject
    private Inviting inviting;

    @Inject
    private Problems problems;

    @Inject
    private PeriodSealing sealing;

    @Inject
    private Publishing publishing;

    @Inject
    private PublicationGate gate;

    @Inject
    private FigureReading figures;

    @Inject
    private ConsequenceReading consequences;

    /** Figures of a period; {@code sealed} false means they can still change. */
    public record PeriodFiguresBody(boolean sealed, String asOf, List<FigureBody> items) {

        static PeriodFiguresBody of(FigureSheet sheet) {
            return new PeriodFiguresBody(
                    sheet.sealed(),
                    sheet.asOf().toString(),
                    sheet.figures().stream().map(FigureBody::of).toList());
        }
    }

    @GET
    public ListBody<PeriodBody> list() {
        return ListBody.whole(periods.list(), PeriodBody::of);
    }

    @GET
    @Path("{code}")
    @Gives(PeriodBody.class)
    public Response read(@PathParam("code") String code) {
        return answer(200, periods.row(code));
    }

    /**
     * Plans a period. Who is invited: the {@code participations} named, or those of the period {@code copyFrom}, or those of
     * the one covered last.
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.PeriodPlan.class)
    @Gives(value = PeriodBody.class, status = 201)
    public Response plan(String body) {
        Sent sent = Sent.of(body);
        String code = sent.text("code");
        return answer(201, periods.plan(new PeriodDraft(code, SentTerms.planned(code, sent), invited(sent))));
    }

    private List<String> invited(Sent sent) {
        if (sent.has("source") && !sent.has("participations")) {
            return List.of();
        }
        if (sent.has("participations")) {
            return sent.texts("participations");
        }
        String former =
                sent.has("copyFrom") ? sent.text("copyFrom") : inviting.former().orElse(null);
        return inviting.proposed(former).stream()
                .filter(ParticipantProposal::proposed)
                .map(ParticipantProposal::institution)
                .toList();
    }

    /** Changes what is said of it; {@code If-Match} says which state of it, or {@code *}. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @PATCH
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.PeriodChange.class)
    @Gives(PeriodBody.class)
    public Response change(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String match, String body) {
        Sent sent = Sent.of(body);
        PeriodRow standing = periods.row(code);
        return problems.unmet(match, tag(standing))
                .orElseGet(() -> answer(
                        200,
                        periods.change(
                                code,
                                standing.version(),
                                SentTerms.changed(standing.terms(), sent),
                                Objects.requireNonNullElse(sent.textOrNull("reason"), ""))));
    }

    /** By the version that its change and that of its participants demand. */
    static EntityTag tag(PeriodRow row) {
        return new EntityTag(Integer.toString(row.version()));
    }

    private static Response answer(int status, PeriodRow row) {
        return Response.status(status).tag(tag(row)).entity(PeriodBody.of(row)).build();
    }

    private PeriodBody period(String code) {
        return PeriodBody.of(periods.row(code));
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    @Path("{code}/figures")
    public PeriodFiguresBody figures(@PathParam("code") String code) {
        return PeriodFiguresBody.of(figures.figures(code));
    }

    /** What would change if the report of that folio were otherwise; nothing of it is kept. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    @Path("{code}/consequences")
    public ConsequencesBody consequences(
            @PathParam("code") String code,
            @QueryParam("folio") @DefaultValue("") String folio,
            @QueryParam("change") @DefaultValue("") String change,
            @QueryParam("to") @DefaultValue("") String to) {
        return ConsequencesBody.of(consequences.consequences(code, new Supposition(folio, change, to)));
    }

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Path("{code}/open")
    public PeriodBody open(@PathParam("code") String code) {
        periods.open(code);
        return period(code);
    }

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Path("{code}/close")
    public PeriodBody close(@PathParam("code") String code) {
        periods.close(code);
        return period(code);
    }

    /** Answers when the period is sealed. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Path("{code}/seal")
    public PeriodBody seal(@PathParam("code") String code) {
        sealing.seal(code);
        return period(code);
    }

    /** What would stop the publication now. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    @Path("{code}/gate")
    public GateBody gate(@PathParam("code") String code) {
        return GateBody.of(gate.read(code));
    }

    /** Answers when the edition is public; documents that are missing follow within minutes. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Path("{code}/publish")
    public PeriodBody publish(@PathParam("code") String code) {
        publishing.publish(code);
        return period(code);
    }
}
