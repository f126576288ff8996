package scot.trsws.programme.access;

import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;

@QuarkusTest
class EntryTest {

    @Test
    void withoutAKeyNothingIsToldNotEvenWhatDoesNotExist() {
        for (var path : new String[] {"/v1/partners", "/v1/partners/nobody", "/v1/nothing-of-the-kind", "/v1/partners?unknown=1"}) {
            as(null).get(path).then().statusCode(401).header("WWW-Authenticate", is("Bearer")).body("code", is("UNAUTHENTICATED"));
        }
        as(null).contentType("application/json").body("{").post("/v1/partners").then().statusCode(401);
        as(null).contentType("text/plain").body("{").patch("/v1/partners/nobody").then().statusCode(401);
        as(null).header("Idempotency-Key", "é").contentType("text/plain").body("{").post("/v1/partners").then().statusCode(401);
    }

    @Test
    void aRoleThatLacksIsToldBeforeAnythingElse() {
        as(Keys.reader()).contentType("text/plain").body("{").post("/v1/partners?unknown=1").then().statusCode(403).body("code", is("FORBIDDEN"));
        as(Keys.reader()).delete("/v1/partners/" + Given.partner()).then().statusCode(403);
        as(Keys.staff()).get("/v1/api-keys").then().statusCode(403);
    }

    @Test
    void whatIsOpenAsksForNoKey() {
        for (var path : new String[] {"/openapi", "/problems", "/.well-known/api-catalog", "/q/health/ready"}) {
            as(null).get(path).then().statusCode(200);
        }
    }
}
