package mx.compendium.web.signon;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.util.regex.Pattern;

/**
 * Lifts the server's limit of a request's size where files of evidence come in, and nowhere else: there the door counts
 * while it writes to disk, and stops at its own limit.
 */
public class UploadWay implements ServletExtension {

    private static final Pattern WAY = Pattern.compile("/api/v1/reports/[^/]+/evidence");
    private static final long NO_LIMIT = -1;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(UploadWay::around);
    }

    private static HttpHandler around(HttpHandler next) {
        return exchange -> {
            if (isUpload(exchange)) {
                exchange.setMaxEntitySize(NO_LIMIT);
            }
            next.handleRequest(exchange);
        };
    }

    private static boolean isUpload(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.POST)
                && WAY.matcher(exchange.getRelativePath()).matches();
    }
}
