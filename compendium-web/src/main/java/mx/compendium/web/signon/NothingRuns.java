package mx.compendium.web.signon;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;

/**
 * Gives every answer that brings no content policy of its own one under which nothing in it runs. Faces pages bring
 * theirs, whatever the address that led to them: an error page answers at any. So this is decided last, as the answer
 * leaves; of two policies a browser would keep both.
 */
public class NothingRuns implements ServletExtension {

    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(NothingRuns::around);
    }

    private static HttpHandler around(HttpHandler next) {
        return exchange -> {
            exchange.addResponseCommitListener(NothingRuns::beforeAnswer);
            next.handleRequest(exchange);
        };
    }

    private static void beforeAnswer(HttpServerExchange exchange) {
        if (!exchange.getResponseHeaders().contains(Headers.CONTENT_SECURITY_POLICY)) {
            exchange.getResponseHeaders().put(Headers.CONTENT_SECURITY_POLICY, POLICY);
        }
    }
}
