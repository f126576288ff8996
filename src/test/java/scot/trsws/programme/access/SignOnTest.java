package scot.trsws.programme.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Issuer.class, scope = TestResourceScope.GLOBAL)
class SignOnTest {

    private static JwtClaims staff(Consumer<JwtClaims> change) {
        var claims = Issuer.claims();
        claims.setClaim("roles", List.of("Secretariat"));
        change.accept(claims);
        return claims;
    }

    private static String signed(Consumer<JwtClaims> change) {
        return Issuer.bearer(staff(change));
    }

    private static ValidatableResponse partners(String bearer) {
        return as(bearer).get("/v1/partners").then();
    }

    private static void refused(String bearer) {
        partners(bearer).statusCode(401).header("WWW-Authenticate", startsWith("Bearer")).body("code", is("UNAUTHENTICATED"));
    }

    @Test
    void aTokenOfTheProviderLetsInByItsRole() {
        partners(signed(claims -> { })).statusCode(200);
        as(signed(claims -> { })).get("/v1/api-keys").then().statusCode(403);
        as(signed(claims -> claims.setClaim("roles", List.of("administrator")))).get("/v1/api-keys").then().statusCode(200);
    }

    @Test
    void aRoleThatIsCalledOtherwiseIsNoRole() {
        partners(signed(claims -> claims.setClaim("roles", List.of("staff", "Everything")))).statusCode(403);
        partners(signed(claims -> claims.unsetClaim("roles"))).statusCode(403);
    }

    @Test
    void whoWroteIsToldByAPseudonym() {
        var partner = some("partner");
        as(signed(claims -> { })).contentType("application/json").body("{\"name\": \"A partner\", \"type\": \"OTHER\"}").put("/v1/partners/" + partner).then().statusCode(201);
        get("/v1/partners/" + partner + "/history").body("items[0].actor", matchesPattern("person:[\\w-]{22}")).body(not(containsString("example.org")));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(signed(claims -> claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 60))));
    }

    @Test
    void aTokenWithoutAnEndIsRefused() {
        refused(signed(claims -> claims.unsetClaim("exp")));
    }

    @Test
    void aTokenThatIsNotYetValidIsRefused() {
        refused(signed(claims -> claims.setNotBeforeMinutesInThePast(-10)));
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        refused(signed(claims -> claims.setAudience("another-service")));
        refused(signed(claims -> claims.unsetClaim("aud")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(signed(claims -> claims.setIssuer("https://elsewhere.example")));
    }

    @Test
    void aTokenWithoutASubjectIsRefused() {
        refused(signed(claims -> claims.unsetClaim("sub")));
    }

    @Test
    void aTokenThatAnotherKeySignedIsRefused() {
        refused(Issuer.bearer(staff(claims -> { }), Issuer.key("of-the-issuer"), "RS256"));
        refused(Issuer.bearer(staff(claims -> { }), Issuer.key("unheard-of"), "RS256"));
    }

    @Test
    void aTokenThatNobodySignedIsRefused() {
        refused(Issuer.bearer(staff(claims -> { }), null, "none"));
    }

    @Test
    void aChangedTokenIsRefused() {
        var token = signed(claims -> claims.setClaim("roles", List.of("reader")));
        var parts = token.split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("reader", "administrator");
        refused(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "." + parts[2]);
    }

    @Test
    void aTokenInTheAddressLetsNobodyIn() {
        as(null).get("/v1/partners?access_token=" + signed(claims -> { }).substring("Bearer ".length())).then().statusCode(400);
    }
}
