package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import mx.compendium.exchange.boundary.WorkbookTemplates;
import mx.compendium.identity.RoleNames;
import mx.compendium.web.text.SpanishWording;

/** The workbook in which an institution, or the unit for many of them, writes reports of a period. */
@Path("/periods/{code}/template.xlsx")
public class TemplateResource {

    @Inject
    private WorkbookTemplates templates;

    @Inject
    private SpanishWording wording;

    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.ADMINISTRATOR})
    @GET
    @Produces({ImportsResource.WORKBOOK, MediaType.APPLICATION_JSON})
    public Response template(@PathParam("code") String period) {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        templates.write(period, wording.words(), book);
        return Response.ok(book.toByteArray(), ImportsResource.WORKBOOK)
                .header("Content-Disposition", "attachment; filename=\"acciones.xlsx\"")
                .build();
    }
}
