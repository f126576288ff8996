package scot.trsws.programme.access;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.some;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.trsws.programme.Api;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;

/** Each operation by which a contributor writes something that exists, tried on a record of their own partner and on one of another. */
@QuarkusTest
class OwnMatrixTest {

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    @TestFactory
    Stream<DynamicTest> whatIsOwnIsWrittenByEachOperationAndWhatIsNotByNone() {
        return Operations.all().stream().filter(operation -> operation.writes() && operation.roles().contains(Roles.CONTRIBUTOR) && operation.path().contains("{id}"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var own = Given.partner();
                    var key = Keys.contributor(own);
                    var mine = rehearsed(operation, key, record(operation.path(), own));
                    var theirs = rehearsed(operation, key, record(operation.path(), Given.partner()));
                    assertTrue(mine != 403 && mine != 401 && mine < 500 && (mine != 404 || undoes(operation)), () -> "on their own record: " + mine);
                    assertTrue(REFUSED.contains(theirs), () -> "on the record of another partner: " + theirs);
                }));
    }

    /** There may be nothing to take back. */
    private static boolean undoes(Operations.Op operation) {
        return operation.method().equals("DELETE") && !operation.path().endsWith("{id}");
    }

    /** Rehearsed, so that nothing is kept. What is refused for its state or its body alone was let in. */
    private static int rehearsed(Operations.Op operation, String key, String id) {
        var request = as(key).header("If-Match", "*");
        operation.document().path("requestBody").path("content").properties()
                .forEach(media -> request.contentType(media.getKey()).body(operation.path().endsWith("{id}") && operation.method().equals("PUT") ? asItIs(operation, media.getValue(), id) : "{}"));
        return request.request(operation.method(), operation.path().replace("{id}", id) + "?dryRun=true").statusCode();
    }

    /** What staff read of it, as far as it may be written. */
    private static String asItIs(Operations.Op operation, JsonNode media, String id) {
        var noun = Api.get(operation.path().replace("{id}", id)).extract().body().as(ObjectNode.class);
        var schema = Operations.document().at(media.at("/schema/$ref").asText().substring(1));
        return noun.retain(schema.get("properties").properties().stream().map(Map.Entry::getKey).toList()).toString();
    }

    private static String record(String path, String partner) {
        var collection = path.split("/")[2];
        return switch (collection) {
            case "updates" -> Given.update(Given.meeting(Given.group()), partner);
            case "reflections" -> Given.reflection(Given.meeting(Given.group()), partner);
            case "actions" -> made(collection, "\"title\": \"t\", \"owner\": \"%s\"", partner);
            case "commitments" -> made(collection, "\"statement\": \"t\", \"strength\": \"OFFER\", \"madeOn\": \"2024-01-29\", \"madeBy\": \"%s\"", partner);
            case "events" -> made(collection, "\"title\": \"t\", \"on\": \"2024-01-29\", \"hosts\": [\"%s\"]", partner);
            case "publications" -> made(collection, "\"title\": \"t\", \"publisher\": \"%s\"", partner);
            case "sessions" -> made(collection, "\"course\": \"" + Given.course() + "\", \"startsOn\": \"2024-01-29\", \"deliverer\": \"%s\"", partner);
            case "coachings" -> made(collection, "\"session\": \"" + session() + "\", \"provider\": \"%s\"", partner);
            case "evaluations" -> made(collection, "\"session\": \"" + session() + "\", \"kirkpatrickLevel\": \"REACTION\", \"on\": \"2024-01-29\", \"evaluator\": \"%s\"", partner);
            case "sites" -> site(partner);
            case "site-interests" -> made(collection, "\"area\": \"stirling\", \"on\": \"2024-01-29\", \"partner\": \"%s\"", partner);
            case "support-items" -> made(collection, "\"title\": \"t\", \"area\": \"stirling\", \"kind\": \"POLICY\", \"offeredOn\": \"2024-01-29\", \"site\": \"%s\"", site(partner));
            case "lessons" -> made(collection, "\"title\": \"t\", \"text\": \"t\", \"on\": \"2024-01-29\", \"site\": \"%s\"", site(partner));
            case "site-assessments" -> made(collection, "\"scale\": \"six-things-in-place-1\", \"on\": \"2024-01-29\", \"perspective\": \"OWNER\", "
                    + "\"scores\": [{\"domain\": \"leadership\", \"value\": 2}], \"site\": \"%s\"", site(partner));
            case "survey-feedback" -> made(collection, "\"instrument\": \"" + instrument() + "\", \"text\": \"t\", \"on\": \"2024-01-29\", \"partner\": \"%s\"", partner);
            default -> throw new AssertionError("how to make one of " + collection + " is not known: say it here");
        };
    }

    private static String made(String collection, String fields, String owner) {
        return Given.made(collection, some("record"), "{" + fields.formatted(owner) + "}");
    }

    private static String site(String lead) {
        return made("sites", "\"title\": \"t\", \"workstream\": \"" + Given.workstream() + "\", \"area\": \"stirling\", \"lead\": \"%s\"", lead);
    }

    private static String session() {
        return Given.session(Given.course(), "2024-01-29");
    }

    private static String instrument() {
        var instrument = Given.instrument(Given.survey());
        Api.replace("/v1/survey-instruments/" + instrument + "/consultation", "{\"on\": \"2024-01-29\"}").statusCode(200);
        return instrument;
    }
}
