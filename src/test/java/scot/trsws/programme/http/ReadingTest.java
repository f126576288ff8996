package scot.trsws.programme.http;

import static java.util.stream.Collectors.toList;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class ReadingTest {

    private static final String PARTNERS = "/v1/partners";

    @Inject
    SessionFactory sessions;

    private String word;
    private List<String> ids;

    @BeforeEach
    void sevenPartnersOfOneWord() {
        word = some("w").replace("-", "");
        ids = IntStream.rangeClosed(1, 7).mapToObj(number -> Given.made("partners", word + number, """
                {"name": "%s %d", "type": "OTHER"}""".formatted(word, 8 - number))).collect(toList());
    }

    @Test
    void aNounHasAStrongTagThatChangesWithIt() {
        var tag = request().get(PARTNERS + "/" + ids.get(0)).then().header("ETag", startsWith("\"1-")).extract().header("ETag");
        request().header("If-None-Match", tag).get(PARTNERS + "/" + ids.get(0)).then().statusCode(304).header("ETag", tag).body(is(emptyString()));
        request().header("If-None-Match", "\"other\", W/" + tag).get(PARTNERS + "/" + ids.get(0)).then().statusCode(304);
        patch(PARTNERS + "/" + ids.get(0), "{\"website\": \"w\"}").statusCode(200).header("ETag", startsWith("\"2-"));
        request().header("If-None-Match", tag).get(PARTNERS + "/" + ids.get(0)).then().statusCode(200).header("ETag", not(tag));
    }

    @Test
    void aListHasAStrongTagThatChangesWithAnyOfItsRows() {
        var tag = get(list("")).extract().header("ETag");
        request().header("If-None-Match", tag).get(list("")).then().statusCode(304);
        patch(PARTNERS + "/" + ids.get(6), "{\"website\": \"w\"}");
        request().header("If-None-Match", tag).get(list("")).then().statusCode(200);
    }

    @Test
    void aListIsAnObjectWithItsItemsAndTheNextPage() {
        var first = get(list("&limit=3")).statusCode(200).body("items.id", contains(ids.get(0), ids.get(1), ids.get(2)), "total", nullValue());
        var next = first.extract().<String>path("next");
        first.header("Link", "<" + next + ">; rel=\"next\"").body("next", startsWith("http"));
        get(list("&limit=7")).body("next", nullValue(), "items", hasSize(7)).header("Link", nullValue());
        get(list("&limit=2&count=true")).body("total", is(7));
    }

    @Test
    void fiftyIsThePageUnlessAsked() {
        IntStream.range(0, 51).forEach(number -> Given.made("partners", word + "x" + number, "{\"name\": \"" + word + "\", \"type\": \"OTHER\"}"));
        get(list("")).body("items", hasSize(50));
        get(list("&limit=200")).body("items", hasSize(58));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=name", "&sort=-name", "&sort=-id", "&sort=createdAt", "&sort=-updatedAt"})
    void walkingPagesSeesEveryRowOnceInOrder(String sort) {
        var whole = get(list("&limit=200" + sort)).extract().<List<String>>path("items.id");
        assertEquals(whole, walk(list("&limit=2" + sort)));
        assertEquals(ids.size(), whole.size());
    }

    @Test
    void sortingByNameTurnsAsAsked() {
        get(list("&sort=name")).body("items[0].id", is(ids.get(6)));
        get(list("&sort=-name")).body("items[0].id", is(ids.get(0)));
    }

    @Test
    void walkingWhileRowsComeAndGoSeesNoneTwiceAndMissesNoneThatStayed() {
        var seen = new ArrayList<String>();
        var page = get(list("&limit=2")).extract().jsonPath();
        for (int turn = 0; page != null; turn++) {
            seen.addAll(page.getList("items.id"));
            Given.made("partners", word + "0new" + turn, "{\"name\": \"" + word + "\", \"type\": \"OTHER\"}");
            patch(PARTNERS + "/" + ids.get(6), "{\"website\": \"" + turn + "\"}");
            delete(PARTNERS + "/" + seen.get(0));
            page = next(page);
        }
        assertEquals(ids, seen);
    }

    @Test
    void aCursorBelongsToItsListAndCannotBeMadeUp() {
        var after = get(list("&limit=2")).extract().<String>path("next").replaceFirst(".*after=", "");
        get(list("&limit=5&after=" + after)).statusCode(200).body("items[0].id", is(ids.get(2)));
        get(list("&sort=name&after=" + after)).statusCode(400).body("errors.parameter", contains("after"));
        get(PARTNERS + "?after=" + after).statusCode(400).body("errors.parameter", contains("after"));
        get(list("&after=" + after.substring(0, after.length() - 2) + "AA")).statusCode(400).body("errors.parameter", contains("after"));
    }

    @Test
    void filtersReadOnACurlLine() {
        patch(PARTNERS + "/" + ids.get(2), "{\"type\": \"UNIVERSITY\"}");
        patch(PARTNERS + "/" + ids.get(3), "{\"type\": \"NETWORK\"}");
        get(list("&type=university,Network")).body("items.id", contains(ids.get(2), ids.get(3)));
        var since = get(PARTNERS + "/" + ids.get(2)).extract().<String>path("updatedAt");
        get(list("&updatedSince=" + since)).body("items.id", contains(ids.get(2), ids.get(3)));
    }

    @Test
    void aListCostsTheSameStatementsForAnyNumberOfRows() {
        assertEquals(statements(list("&limit=1")), statements(list("&limit=7")));
    }

    @Test
    void csvGivesTheWholeListInItsOrder() {
        var lines = request().accept("text/csv").get(list("&sort=-name")).then().statusCode(200).header("Content-Type", containsString("text/csv"))
                .extract().asString().split("\r\n");
        assertTrue(lines[0].startsWith("id,version,name,type,"), lines[0]);
        assertEquals(ids.get(0), lines[1].split(",")[0]);
        assertEquals(8, lines.length);
    }

    @Test
    void csvNeutralisesFormulasAndQuotesByRfc4180() {
        var id = Given.made("partners", word + "csv", "{\"name\": \"=cmd()\", \"type\": \"OTHER\", \"description\": \"a, \\\"b\\\"\\nc " + word + "\"}");
        var text = request().accept("text/csv").get(PARTNERS + "?q=" + word + "&sort=-id&type=OTHER").asString();
        assertTrue(text.contains(id + ",1,\"'=cmd()\",OTHER,\"a, \"\"b\"\"\nc " + word + "\""), text);
    }

    @Test
    void ndjsonGivesTheWholeListALineAnItem() {
        var lines = request().accept("application/x-ndjson").get(list("")).then().statusCode(200).body(endsWith("}\n")).extract().asString().split("\n");
        assertEquals(ids, List.of(lines).stream().map(line -> JsonPath.from(line).getString("id")).toList());
    }

    @Test
    void anEmptyListIsEmptyInEveryFormat() {
        get(PARTNERS + "?q=nothing-" + word).body("items", hasSize(0), "next", nullValue());
        assertTrue(request().accept("text/csv").get(PARTNERS + "?q=nothing-" + word).asString().startsWith("id,version,name"));
        assertEquals("", request().accept("application/x-ndjson").get(PARTNERS + "?q=nothing-" + word).asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5", "count=true"})
    void aWholeListHasNoPages(String query) {
        request().accept("text/csv").get(PARTNERS + "?" + query).then().statusCode(400).contentType(Problem.TYPE).body("code", equalTo("UNREADABLE"));
    }

    @Test
    void theHistoryTellsEveryChangeAndOutlivesItsNoun() {
        var path = PARTNERS + "/" + ids.get(0);
        patch(path, "{\"otherNames\": [{\"name\": \"N\"}]}");
        patch(path, "{}");
        delete(path).statusCode(204);
        get(path + "/history").statusCode(200).body("items", hasSize(3), "items[0].before", nullValue(), "items[1].before.otherNames", hasSize(0))
                .body("items[1].after.otherNames.name", contains("N"), "items[2].after", nullValue(), "items.actor", everyItem(is("key:the-staff-of-tests")));
        get(path + "/history?limit=1").body("items[0].after.version", is(1), "next", containsString("after="));
    }

    @Test
    void theHistoryIsATableToo() {
        var lines = request().accept("text/csv").get(PARTNERS + "/" + ids.get(0) + "/history").then().statusCode(200).extract().asString().split("\r\n");
        assertEquals("id,at,actor,request,before,after", lines[0]);
        assertTrue(lines[1].contains("\"\"id\"\":\"\"" + ids.get(0)), lines[1]);
    }

    @Test
    void asOfGivesWhatWasKnownAtAnInstantAndOnADay() {
        var path = PARTNERS + "/" + ids.get(0);
        var then = get(path + "/history").extract().<String>path("items[0].at");
        patch(path, "{\"name\": \"renamed\"}");
        get(path + "?asOf=" + then).statusCode(200).body("name", startsWith(word), "version", is(1));
        get(path + "?asOf=" + LocalDate.now(AsOf.LONDON)).body("name", is("renamed"));
        get(path + "?asOf=" + get(path).extract().<String>path("updatedAt")).body("name", is("renamed"));
        get(path + "?asOf=" + get(path).extract().<String>path("createdAt")).body("version", is(1));
        get(path + "?asOf=2001-01-01").statusCode(404).body("detail", containsString("known"));
        delete(path);
        get(path + "?asOf=" + then).statusCode(200).body("version", is(1));
    }

    private String list(String more) {
        return PARTNERS + "?q=" + word + more;
    }

    /** The fewest of several tries: the audit is linked each second, whose statements are counted, too. */
    private long statements(String path) {
        return IntStream.range(0, 4).mapToLong(each -> counted(path)).min().orElseThrow();
    }

    private long counted(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        get(path).statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static List<String> walk(String path) {
        var seen = new ArrayList<String>();
        for (var page = get(path).statusCode(200).extract().jsonPath(); page != null; page = next(page)) {
            seen.addAll(page.getList("items.id"));
        }
        return seen;
    }

    private static JsonPath next(JsonPath page) {
        var next = page.getString("next");
        return next == null ? null : get(next).statusCode(200).extract().jsonPath();
    }
}
