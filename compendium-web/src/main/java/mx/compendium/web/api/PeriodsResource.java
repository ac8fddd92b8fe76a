package mx.compendium.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.boundary.Publishing;
import mx.compendium.statistics.FigureSheet;
import mx.compendium.statistics.boundary.FigureReading;

/** Reporting periods and the steps of their life, within one's role. */
@Path("/periods")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodsResource {

    @Inject
    private PeriodAdministration periods;

    @Inject
    private PeriodSealing sealing;

    @Inject
    private Publishing publishing;

    @Inject
    private FigureReading figures;

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
    public PeriodBody period(@PathParam("code") String code) {
        return periods.list().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(PeriodBody::of)
                .orElseThrow(() -> new NotFound("period " + code));
    }

    @GET
    @Path("{code}/figures")
    public PeriodFiguresBody figures(@PathParam("code") String code) {
        return PeriodFiguresBody.of(figures.figures(code));
    }

    @POST
    @Path("{code}/open")
    public PeriodBody open(@PathParam("code") String code) {
        periods.open(code);
        return period(code);
    }

    @POST
    @Path("{code}/close")
    public PeriodBody close(@PathParam("code") String code) {
        periods.close(code);
        return period(code);
    }

    /** Answers when the period is sealed. */
    @POST
    @Path("{code}/seal")
    public PeriodBody seal(@PathParam("code") String code) {
        sealing.seal(code);
        return period(code);
    }

    /** Answers when the edition is public; documents that are missing follow within minutes. */
    @POST
    @Path("{code}/publish")
    public PeriodBody publish(@PathParam("code") String code) {
        publishing.publish(code);
        return period(code);
    }
}
