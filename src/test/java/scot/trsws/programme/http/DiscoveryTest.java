package scot.trsws.programme.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscoveryTest {

    @Test
    void theApiDocumentIsPublicAsYamlAndAsJson() {
        get("/openapi").statusCode(200).header("Content-Type", containsString("yaml")).body(containsString("openapi: 3.1"));
        request().accept("application/json").get("/openapi").then().statusCode(200).body("openapi", is("3.1.0"));
        get("/openapi?format=json").statusCode(200).body("info.title", is("Programme tracker"));
    }

    @Test
    void theCatalogLeadsToTheDocument() {
        var catalog = get("/.well-known/api-catalog").statusCode(200).header("Content-Type", containsString("application/linkset+json"))
                .body("linkset[0].anchor", endsWith("/v1"));
        get(catalog.extract().path("linkset[0].service-desc[0].href")).statusCode(200);
        get(catalog.extract().path("linkset[0].status[0].href")).statusCode(200);
    }

    @Test
    void securityTxtNamesTheContactAndWhenToLookAgain() {
        get("/.well-known/security.txt").statusCode(200).header("Content-Type", containsString("text/plain"))
                .body(matchesPattern("Contact: mailto:security@tracker.example\nExpires: \\d{4}-\\d\\d-\\d\\dT00:00:00Z\n"));
    }

    @Test
    void everyAnswerNamesTheVersionOfTheApi() {
        get("/v1/partners").header("API-Version", is("1.0.0"));
        get("/v1/partners/nobody").header("API-Version", is("1.0.0"));
    }
}
