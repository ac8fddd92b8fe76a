package mx.compendium.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import mx.compendium.kernel.Sha256;
import mx.compendium.web.frame.Language;
import mx.compendium.web.portal.PublishedMark;
import org.jspecify.annotations.Nullable;

/**
 * What all answers have in common: what is read has a tag and is not sent again to whoever has it (RFC 9110, 13.1.2); words
 * say their language; what is not public is kept nowhere. What is published follows from the published state and the address, so
 * its tag is known, and told to be still so, before anything is read.
 */
@Provider
public class Answering implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String PUBLISHED = "editions";
    private static final String STATE = Answering.class.getName();

    @Inject
    private Language language;

    @Inject
    private PublishedMark mark;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isPublished(request)) {
            return;
        }
        String state = mark.now().mark() + " " + request.getUriInfo().getRequestUri();
        EntityTag tag = new EntityTag(Sha256.hex(state.getBytes(StandardCharsets.UTF_8)), true);
        request.setProperty(STATE, tag);
        if (isNamed(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            request.abortWith(Response.notModified(tag).build());
        }
    }

    private boolean isPublished(ContainerRequestContext request) {
        return isPublic()
                && READING.contains(request.getMethod())
                && request.getUriInfo().getPathSegments().get(0).getPath().equals(PUBLISHED);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isPublic = isPublic();
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (response.getStatus() >= 400 || !isPublic) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.getTag());
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, isPublic && response.getStatus() < 400 ? "no-cache" : "no-store");
        if (READING.contains(request.getMethod()) && response.getStatus() == 200) {
            tag(request, response);
        }
    }

    private boolean isPublic() {
        return resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response) {
        EntityTag known = (EntityTag) request.getProperty(STATE);
        if (response.getEntityTag() == null && known != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, known);
        } else if (response.getEntityTag() == null && isJson(response)) {
            byte[] body = JsonSettings.JSONB.toJson(response.getEntity()).getBytes(StandardCharsets.UTF_8);
            response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(Sha256.hex(body), true));
            response.setEntity(body);
        }
        EntityTag tag = response.getEntityTag();
        if (tag != null && has(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
        }
    }

    private static boolean isJson(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && response.getEntity() != null;
    }

    /** Tags are compared weakly: whether bytes are the same matters to nobody here. */
    private static boolean has(@Nullable String known, EntityTag tag) {
        return (known != null && known.strip().equals("*")) || isNamed(known, tag);
    }

    private static boolean isNamed(@Nullable String known, EntityTag tag) {
        return known != null
                && List.of(known.split(",")).stream()
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(('"' + tag.getValue() + '"')::equals);
    }
}
