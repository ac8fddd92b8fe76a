package mx.compendium.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the API; its addresses are permanent. */
@ApplicationPath("/api/v1")
public class RestApi extends Application {}
