package scot.trsws.programme;

import static io.restassured.RestAssured.given;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The keys that the tests are let in with, each as the value of an Authorization header. */
public class Keys implements Filter {

    /** The one that the tests' configuration chooses for the first start. */
    public static final String ADMINISTRATOR = "Bearer the-key-of-the-administrator-of-the-tests";

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    public static String staff() {
        return of("STAFF");
    }

    public static String analyst() {
        return of("ANALYST");
    }

    public static String reader() {
        return of("READER");
    }

    public static String contributor(String partner) {
        return of("CONTRIBUTOR", partner);
    }

    /** A key with this role, which speaks for these partners. */
    public static String of(String role, String... partners) {
        return MADE.computeIfAbsent(role + String.join(",", partners), Keys::make);
    }

    private static String make(String roleAndPartners) {
        var role = roleAndPartners.replaceFirst("[^A-Z].*", "");
        var partners = roleAndPartners.substring(role.length());
        return "Bearer " + given().header("Authorization", ADMINISTRATOR).contentType("application/json")
                .body("{\"title\": \"The %1$s of tests\", \"role\": \"%1$s\", \"partners\": [%2$s]}".formatted(role, partners.isEmpty() ? "" : "\"" + partners.replace(",", "\",\"") + "\""))
                .post("/v1/api-keys").then().statusCode(201).extract().<String>path("key");
    }

    /** A test that says nothing of keys is about staff, or about the administrator where only they may write. */
    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification specification, FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName("Authorization")) {
            var path = URI.create(request.getURI()).getRawPath();
            var administrative = path.matches("/v1/(api-keys|audit.*|erasures)(/.*)?");
            request.header("Authorization", administrative ? ADMINISTRATOR : staff());
        }
        return context.next(request, specification);
    }
}
