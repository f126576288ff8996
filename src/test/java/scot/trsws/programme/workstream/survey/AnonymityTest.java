package scot.trsws.programme.workstream.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Sql;
import scot.trsws.programme.http.EntityTags;

/** What the database itself, with what it hides, could tell of who responded and when. */
@QuarkusTest
class AnonymityTest {

    private static final String WORTH = "select answers ->> 'hours' from survey_response where wave = '%s' order by ctid";

    @Test
    void noColumnOfAResponseSaysWhoOrWhen() {
        assertEquals(List.of("answers jsonb", "groups jsonb", "id uuid", "wave text"), columns("survey_response"));
        assertEquals(List.of("id uuid", "question text", "text text", "wave text"), columns("survey_text"));
        assertEquals(List.of("hash text", "wave text"), columns("survey_token"));
    }

    @Test
    void nothingWatchesTheirTables() {
        assertEquals(List.of(), Sql.answers("select tgname from pg_trigger where not tgisinternal and tgrelid in ('survey_response'::regclass, 'survey_text'::regclass, 'survey_token'::regclass)"));
    }

    @Test
    void aTokenIsSpentInAnotherTransactionThanItsResponseIsWrittenIn() {
        var wave = Given.openWave();
        var tokens = RespondingTest.tokens(wave, 1);
        var hash = EntityTags.digest(tokens.get(0));
        // A deleted row is out of sight; a trigger notes the transaction that deletes it.
        Sql.tell("create table watched (spent text); grant insert, select on watched to public; create function watch_spending() returns trigger language plpgsql as "
                + "$$ begin insert into watched values (pg_current_xact_id()::text); return old; end $$; "
                + "create trigger watching before delete on survey_token for each row when (old.hash = '" + hash + "') execute function watch_spending()");
        try {
            RespondingTest.respond(wave, tokens.get(0), RespondingTest.GOOD).statusCode(204);
            var spent = Sql.answers("select spent from watched").get(0);
            assertNotEquals(spent, Sql.answers("select xmin::text from survey_response where wave = '" + wave + "'").get(0));
        } finally {
            Sql.tell("drop trigger watching on survey_token; drop function watch_spending; drop table watched");
        }
    }

    @Test
    void aTokenWhoseResponseCouldNotBeKeptIsGivenBack() {
        var wave = Given.openWave();
        var token = RespondingTest.tokens(wave, 1).get(0);
        Sql.tell("create function fail() returns trigger language plpgsql as $$ begin raise exception 'away' using errcode = '57P01'; end $$; "
                + "create trigger failing before insert on survey_response for each row when (new.wave = '" + wave + "') execute function fail()");
        try {
            RespondingTest.respond(wave, token, RespondingTest.GOOD).statusCode(503);
        } finally {
            Sql.tell("drop trigger failing on survey_response; drop function fail");
        }
        RespondingTest.respond(wave, token, RespondingTest.GOOD).statusCode(204);
    }

    @Test
    void noTokenIsKeptWithOrBesideItsResponse() {
        var wave = Given.openWave();
        var tokens = RespondingTest.tokens(wave, 2);
        assertEquals(List.of(), Sql.answers("select hash from survey_token where hash in ('" + String.join("', '", tokens) + "')"));
        RespondingTest.respond(wave, tokens.get(0), RespondingTest.GOOD).statusCode(204);
        assertEquals(List.of(EntityTags.digest(tokens.get(1))), Sql.answers("select hash from survey_token where wave = '" + wave + "'"));
        assertEquals(List.of(), Sql.answers("select key from idempotency_key where answer like '%" + tokens.get(0) + "%'"));
        assertEquals(List.of(), Sql.answers("select noun from change where after::text like '%" + tokens.get(0) + "%'"));
    }

    @Test
    void afterTheClosureNothingTellsTheOrderOfResponses() {
        var wave = Given.openWave();
        var hours = IntStream.rangeClosed(0, 39).mapToObj(String::valueOf).toList();
        var tokens = RespondingTest.tokens(wave, 41);
        hours.forEach(each -> RespondingTest.respond(wave, tokens.get(Integer.parseInt(each)), "\"answers\": {\"often\": \"weekly\", \"words\": \"" + each + "\", \"hours\": " + each + "}")
                .statusCode(204));
        var ids = Sql.answers("select id::text from survey_response where wave = '" + wave + "'");
        replace("/v1/survey-waves/" + wave + "/closure", "{\"on\": \"2024-03-01\"}").statusCode(200);
        assertShuffled(Sql.answers(WORTH.formatted(wave)));
        assertEquals(hours.stream().sorted().toList(), Sql.answers(WORTH.formatted(wave)).stream().sorted().toList());
        assertShuffled(Sql.answers("select text from survey_text where wave = '" + wave + "' order by ctid"));
        assertEquals(1, Sql.answers("select distinct xmin::text from (select xmin from survey_response where wave = '%s' union all select xmin from survey_text where wave = '%s') x"
                .formatted(wave, wave)).size());
        assertTrue(Sql.answers("select id::text from survey_response where wave = '" + wave + "'").stream().noneMatch(ids::contains));
        assertEquals(List.of(), Sql.answers("select hash from survey_token where wave = '" + wave + "'"));
    }

    @Test
    void anImportIsKeptInAnotherOrderThanItsFile() {
        var wave = Given.openWave();
        var hours = IntStream.rangeClosed(0, 39).mapToObj(String::valueOf).toList();
        request().contentType("text/csv").body(hours.stream().map(each -> "weekly," + each).collect(Collectors.joining("\n", "often,hours\n", "\n")))
                .post("/v1/survey-waves/" + wave + "/response-imports").then().statusCode(201);
        assertShuffled(Sql.answers(WORTH.formatted(wave)));
    }

    /** Few of the numbers are followed by the next one; where room was left by deleted rows, even rows in order have gaps. */
    private static void assertShuffled(List<String> numbers) {
        var followed = IntStream.range(1, numbers.size()).filter(place -> Integer.parseInt(numbers.get(place)) == Integer.parseInt(numbers.get(place - 1)) + 1).count();
        assertTrue(followed < numbers.size() / 4, numbers::toString);
    }

    private List<String> columns(String table) {
        return Sql.answers("select attname || ' ' || format_type(atttypid, null) from pg_attribute where attrelid = '" + table + "'::regclass and attnum > 0 and not attisdropped order by attname");
    }
}
