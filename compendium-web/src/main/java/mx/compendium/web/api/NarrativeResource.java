package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeSheet;
import mx.compendium.narrative.boundary.NarrativeWriting;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.web.text.PrintedMarks;
import mx.compendium.web.text.Say;
import mx.compendium.web.text.WordDifference;
import org.jspecify.annotations.Nullable;

/** The unit's own words of the documents of an edition, written by the editor in the browser and by scripts alike. */
@Path("/periods/{code}/narrative")
@Produces(MediaType.APPLICATION_JSON)
public class NarrativeResource {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");
    private static final String CHANGED = ".changed-meanwhile";

    @Inject
    private NarrativeWriting writing;

    @Inject
    private Sender sender;

    @Inject
    private AuditDetails details;

    @Inject
    private Problems problems;

    @Inject
    private Say say;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    public NarrativeListBody list(@PathParam("code") String period) {
        return NarrativeListBody.of(writing.list(period));
    }

    /** Figures and sentences a text may take, found by words of them. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    @Path("words")
    public TakenBody.ListBody search(
            @PathParam("code") String period, @QueryParam("q") @DefaultValue("") String asked) {
        return TakenBody.of(writing.search(period, asked), say);
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    @Path("{document}/{section}")
    @Gives(NarrativeBody.class)
    public Response read(
            @PathParam("code") String period,
            @PathParam("document") String document,
            @PathParam("section") String section) {
        return answer(writing.open(place(period, document, section)));
    }

    /**
     * Saves {@code {body}}; {@code If-Match} is the tag the writer began from. With another one whose text differs, 409 with what
     * stands.
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @PUT
    @Path("{document}/{section}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.SectionText.class)
    @Gives(value = NarrativeBody.class, standing = NarrativeConflictBody.class)
    public Response save(
            @PathParam("code") String period,
            @PathParam("document") String document,
            @PathParam("section") String section,
            @HeaderParam("If-Match") @Nullable String match,
            String body) {
        NarrativePlace place = place(period, document, section);
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        if (match == null) {
            return problems.plain(428, "if-match-needed");
        }
        String text = sent.text("body");
        details.tell("operation", Objects.requireNonNullElse(sent.textOrNull("operation"), ""));
        try {
            return answer(writing.save(place, revision(match), text));
        } catch (RulesBroken broken) {
            return refused(broken, place, text);
        }
    }

    /** What came second is told with what stands and the words in which both differ. */
    private Response refused(RulesBroken broken, NarrativePlace place, String text) {
        Response refusal = problems.refused(broken.violations());
        boolean second = broken.violations().stream().anyMatch(one -> one.code().endsWith(CHANGED));
        if (!second) {
            return refusal;
        }
        NarrativeSheet standing = writing.open(place);
        return Response.fromResponse(refusal)
                .entity(NarrativeConflictBody.of(
                        (ProblemBody) refusal.getEntity(),
                        NarrativeBody.of(standing),
                        WordDifference.of(PrintedMarks.of(standing.text().body()), PrintedMarks.of(text))))
                .build();
    }

    /** What of {@code {body}} does not follow from the data; nothing is kept. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @POST
    @Path("{document}/{section}/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.SectionReading.class)
    public ReadNarrativeBody against(
            @PathParam("code") String period,
            @PathParam("document") String document,
            @PathParam("section") String section,
            String body) {
        return ReadNarrativeBody.of(
                writing.read(place(period, document, section), Sent.of(body).text("body")), say);
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    @Path("{document}/{section}/versions")
    public ListBody<NarrativeVersionBody> history(
            @PathParam("code") String period,
            @PathParam("document") String document,
            @PathParam("section") String section) {
        return ListBody.whole(writing.history(place(period, document, section)), NarrativeVersionBody::of);
    }

    /** A version whole, with the words in which it differs from another. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    @Path("{document}/{section}/versions/{number}")
    public NarrativeVersionBody.WholeBody version(
            @PathParam("code") String period,
            @PathParam("document") String document,
            @PathParam("section") String section,
            @PathParam("number") int number,
            @QueryParam("against") @DefaultValue("0") int against) {
        NarrativePlace place = place(period, document, section);
        return NarrativeVersionBody.WholeBody.of(writing.version(place, number), writing.version(place, against));
    }

    /** Writes an old version anew; {@code {base}} is the revision that was read. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @POST
    @Path("{document}/{section}/versions/{number}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.SectionRestoring.class)
    @Gives(NarrativeBody.class)
    public Response restore(
            @PathParam("code") String period,
            @PathParam("document") String document,
            @PathParam("section") String section,
            @PathParam("number") int number,
            String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        return answer(writing.restore(place(period, document, section), sent.number("base"), number));
    }

    static NarrativePlace place(String period, String document, String section) {
        return new NarrativePlace(period, NarrativeDocument.of(document), NarrativeSection.of(section));
    }

    private static int revision(String match) {
        Matcher tag = TAG.matcher(match);
        if (!tag.matches()) {
            throw new BadRequestException("If-Match");
        }
        return Integer.parseInt(tag.group(1));
    }

    private static Response answer(NarrativeSheet sheet) {
        return Response.ok(NarrativeBody.of(sheet))
                .tag(new EntityTag(Integer.toString(sheet.text().revision())))
                .build();
    }
}
