package scot.trsws.programme.access.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Sql;

@QuarkusTest
class ErasureTest {

    private static final String NAME = "SOMEBODY-S-NAME";

    @AfterEach
    void theChainIsIntact() {
        get("/v1/audit-verification").body("intact", is(true));
    }

    @Test
    void aTextGoesFromTheNounItsListsAndItsHistory() {
        var id = slipped();
        var before = get("/v1/actions/" + id).extract().header("ETag");
        erase("actions", id, NAME).statusCode(201).body("noun", is("action"), "nounId", is(id), "reason", is("A name slipped in"), "places", is(10),
                "fields", contains("/description", "/notes/0/text", "/title"));
        get("/v1/actions/" + id).body("title", is("Ask [redacted]"), "notes[0].text", is("[redacted] and [redacted]"), "version", is(3))
                .header("ETag", not(is(before)));
        get("/v1/actions/" + id + "/history").body("items.size()", is(3), "items[0].after.title", is("Ask [redacted]"), "items[2].after.version", is(3));
        get("/v1/actions/" + id + "/history").body(not(containsString(NAME)));
    }

    @Test
    void aTextGoesFromWhatWasSaidUnderAnItem() {
        var meeting = Given.meeting(Given.group());
        patch("/v1/meetings/" + meeting, "{\"agenda\": [{\"title\": \"a\", \"discussion\": [{\"text\": \"b\", \"points\": [{\"text\": \"Asked %s\"}]}]}]}".formatted(NAME)).statusCode(200);
        erase("meetings", meeting, NAME).statusCode(201).body("fields", contains("/discussion/1/text"));
        get("/v1/meetings/" + meeting).body("agenda[0].discussion[0].points[0].text", is("Asked [redacted]"));
        get("/v1/meetings/" + meeting + "/history").body(not(containsString(NAME)));
    }

    @Test
    void theErasureIsKeptInTheChainAndReadWithoutTheText() {
        var answer = erase("actions", slipped(), NAME);
        get("/v1/audit-entries?requestId=" + answer.extract().header("X-Request-Id"))
                .body("items.kind", contains("ERASURE", "ERASURE", "CHANGE", "CHANGE", "WRITE")).body(not(containsString(NAME)));
        String erasure = answer.extract().path("id");
        get("/v1/erasures/" + erasure).statusCode(200).body("reason", is("A name slipped in")).body(not(containsString(NAME)));
        get("/v1/erasures?nounId=" + answer.extract().path("nounId")).body("items.id", contains(erasure));
    }

    @Test
    void afterAnErasureAnyOtherAlterationIsStillTold() {
        var id = slipped();
        erase("actions", id, NAME).statusCode(201);
        var change = Owner.asks("select min(id) from change where noun_id = '" + id + "'");
        Owner.tampers("update change set after = after || '{\"title\": \"Never\"}' where id = " + change);
        get("/v1/audit-verification").body("broken.what", contains("ALTERED_CHANGE"), "broken.change", contains((int) change));
        Owner.tampers("update change set after = after || '{\"title\": \"Ask [redacted]\"}' where id = " + change);
    }

    @Test
    void noDigestTellsWhetherANameWasTheOneThatWasErased() {
        var id = slipped();
        Owner.tampers("create table remembered as select id, salt from change where noun_id = '" + id + "'");
        assertEquals(2, matches(id, ", r.salt"));
        erase("actions", id, NAME).statusCode(201);
        assertEquals(2, matches(id, ", r.salt"));
        assertEquals(0, matches(id, ""));
        assertEquals(0, matches(id, ", c.salt"));
        assertEquals(0, Owner.asks("select count(*) from change join remembered using (salt)"));
        Owner.tampers("drop table remembered");
    }

    @Test
    void theSaltOfAChangeIsShownNowhere() {
        var id = slipped();
        var salts = Sql.answers("select salt from change where noun_id = '" + id + "'");
        var shown = List.of("/v1/actions/" + id + "/history", "/v1/audit-entries?nounId=" + id).stream().map(path -> get(path).extract().asString()).toList();
        assertTrue(salts.size() == 2 && salts.stream().noneMatch(salt -> shown.stream().anyMatch(text -> text.contains(salt))));
        assertEquals(List.of(), Sql.answers("select attname from pg_attribute where attrelid = 'visible_change'::regclass and attname = 'salt'"));
    }

    @Test
    void aTextGoesFromTheHistoryOfWhatIsDeleted() {
        var id = slipped();
        delete("/v1/actions/" + id).statusCode(204);
        erase("actions", id, NAME).statusCode(201);
        get("/v1/actions/" + id + "/history").statusCode(200).body("items.size()", is(3)).body(not(containsString(NAME)));
    }

    @Test
    void aTextThatOnlyTheHistoryHoldsLeavesTheNounAsItIs() {
        var id = Given.made("actions", some("action"), "{\"title\": \"Ask %s\"}".formatted(NAME));
        patch("/v1/actions/" + id, "{\"title\": \"Ask\"}").body("version", is(2));
        erase("actions", id, NAME).statusCode(201).body("places", is(2));
        get("/v1/actions/" + id).body("version", is(2));
        get("/v1/actions/" + id + "/history").body(not(containsString(NAME)));
    }

    @Test
    void anAnswerThatIsGivenAgainNoLongerHoldsIt() {
        var key = some("key");
        String id = keyed(key).statusCode(201).extract().path("id");
        erase("actions", id, NAME).statusCode(201).body("places", is(3));
        keyed(key).statusCode(201).header("Idempotency-Replayed", is("true")).body("title", is("Ask [redacted]"), "id", is(id), "version", is(1));
    }

    @Test
    void theAnswerOfAnotherNounWithTheSameIdStaysAsItIs() {
        var key = some("key");
        var title = some("plan") + " of " + NAME;
        String id = keyed(key, "plans", title).statusCode(201).extract().path("id");
        Given.made("actions", id, "{\"title\": \"%s\"}".formatted(title));
        erase("actions", id, NAME).statusCode(201).body("places", is(2));
        keyed(key, "plans", title).statusCode(201).header("Idempotency-Replayed", is("true")).body("id", is(id), "title", is(title));
    }

    @Test
    void theFieldsAreNamedAsTheApiNamesThem() {
        var id = Given.made("partners", some("partner"), """
                {"name": "A partner", "type": "THIRD_SECTOR", "otherNames": [{"name": "House of %s"}]}""".formatted(NAME));
        erase("partners", id, NAME).statusCode(201).body("fields", contains("/otherNames/0/name"));
        var session = Given.session(Given.course(), "2024-02-01");
        patch("/v1/sessions/" + session, "{\"invited\": {\"lower\": 3, \"upper\": 3, \"given\": \"three with %s\"}}".formatted(NAME)).statusCode(200);
        erase("sessions", session, NAME).statusCode(201).body("fields", contains("/invited/given"));
        get("/v1/sessions/" + session).body("invited.given", is("three with [redacted]"));
    }

    @Test
    void aRehearsalTellsThePlacesAndKeepsNothing() {
        var id = slipped();
        post("/v1/erasures?dryRun=true", draft("actions", id, NAME)).statusCode(201).body("fields", hasItems("/title", "/notes/0/text"));
        get("/v1/actions/" + id).body("title", is("Ask " + NAME), "version", is(2));
        get("/v1/actions/" + id + "/history").body("items.size()", is(2));
    }

    @Test
    void idsReferencesAndClosedSetsAreNeverRedacted() {
        var partner = Given.partner();
        var id = Given.made("actions", some("action"), "{\"title\": \"Ask %1$s\", \"owner\": \"%1$s\"}".formatted(partner));
        erase("actions", id, partner).statusCode(422).body("errors.pointer", everyItem(is("/text")), "errors.detail", hasItem(startsWith("stands at /owner, which is an id")));
        erase("actions", id, "OPEN").statusCode(422).body("errors.detail", hasItem(startsWith("stands at /status")));
        get("/v1/actions/" + id).body("title", is("Ask " + partner), "version", is(1));
    }

    @Test
    void whatIsNotThereCannotBeErased() {
        var id = slipped();
        erase("actions", id, "Somebody else").statusCode(422).body("errors.pointer", contains("/text"));
        erase("actions", "nothing", NAME).statusCode(422).body("errors.pointer", contains("/id"));
        erase("nothing", id, NAME).statusCode(422).body("errors.pointer", contains("/noun"), "errors.detail", contains(containsString("actions, ")));
        erase("actions", id, "Jo").statusCode(422).body("errors.pointer", contains("/text"));
        erase("actions", id, "redact").statusCode(422).body("errors.pointer", contains("/text"));
        post("/v1/erasures", draft("actions", id, NAME).replace("A name", NAME)).statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void aKindThatWasAddedLaterIsErasedLikeAnyOther() {
        var workstream = Given.made("workstreams", some("orchard"), "{\"title\": \"Orchard\", \"kind\": \"orchard\"}");
        String planting = json("{\"workstream\": \"%s\", \"trees\": 3, \"remark\": \"%s\"}".formatted(workstream, NAME))
                .post("/test/plantings").then().statusCode(201).extract().path("id");
        erase("plantings", planting, NAME).statusCode(201).body("places", is(2), "fields", contains("/remark"));
    }

    /** How many digests of the audit fit the rows as they are read, with the name put where it was, and with this salt. */
    private static long matches(String id, String salt) {
        var guessed = "replace(v.%s::text, '[redacted]', '" + NAME + "')::jsonb";
        return Owner.asks("select count(*) from visible_change v join change c using (id) join remembered r using (id) join audit_entry e on e.change = v.id"
                + " where v.noun_id = '" + id + "' and e.digest = sha256_hex(jsonb_build_array(v.id, utc(v.at), v.actor, v.request, v.noun, v.noun_id, "
                + guessed.formatted("before") + ", " + guessed.formatted("after") + salt + ")::text)");
    }

    private static String slipped() {
        var id = Given.made("actions", some("action"), """
                {"title": "Ask %1$s", "description": "What %1$s said"}""".formatted(NAME));
        post("/v1/actions/" + id + "/notes", "{\"on\": \"2024-01-29\", \"text\": \"%1$s and %1$s\"}".formatted(NAME)).statusCode(200);
        return id;
    }

    private static ValidatableResponse keyed(String key) {
        return keyed(key, "actions", "Ask " + NAME);
    }

    private static ValidatableResponse keyed(String key, String collection, String title) {
        return json("{\"title\": \"" + title + "\"}").header("Idempotency-Key", key).post("/v1/" + collection).then();
    }

    private static ValidatableResponse erase(String noun, String id, String text) {
        return post("/v1/erasures", draft(noun, id, text));
    }

    private static String draft(String noun, String id, String text) {
        return "{\"noun\": \"%s\", \"id\": \"%s\", \"text\": \"%s\", \"reason\": \"A name slipped in\"}".formatted(noun, id, text);
    }
}
