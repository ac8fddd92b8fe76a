package mx.compendium.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.boundary.Identifying;
import org.jspecify.annotations.Nullable;

/** Who is calling, as the doors see it. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Identifying identifying;

    /** The caller: subject of the token, name, realm roles, and the institution the database says. */
    public record MeBody(
            String sub,
            String name,
            List<String> roles,
            @Nullable String institution) {

        static MeBody of(Caller caller) {
            return new MeBody(
                    caller.sub(),
                    caller.name(),
                    caller.roles().stream().map(Role::realmName).sorted().toList(),
                    caller.institution());
        }
    }

    @GET
    public MeBody me() {
        return MeBody.of(identifying.caller());
    }
}
