package scot.trsws.programme.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the API document how callers are known: by a key, by a token of the sign-on, or, for what is open, not at all. */
final class ApiSecurity {

    private static final String KEY = "apiKey";
    private static final String SIGN_ON = "signOn";

    private ApiSecurity() {}

    static void declare(OpenAPI document) {
        document.getComponents().addSecurityScheme(KEY, bearer("An API key: Authorization: Bearer ptk_…"));
        document.getComponents().addSecurityScheme(SIGN_ON, bearer("A token of the OpenID Connect provider that the service trusts, where there is one.").bearerFormat("JWT"));
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme(KEY), OASFactory.createSecurityRequirement().addScheme(SIGN_ON)));
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (!path.startsWith("/v1/") || path.endsWith("/responses")) {
                item.getOperations().values().forEach(operation -> operation.setSecurity(List.of()));
            }
        });
    }

    private static SecurityScheme bearer(String description) {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").description(description);
    }
}
