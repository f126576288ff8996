package scot.trsws.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sixth meeting of the Partnership Delivery Group, 29 January 2024, written down as a secretariat would, and then asked. */
@QuarkusTest
class MeetingOfJanuary2024Test {

    private static final List<String> PRESENT = List.of("ci", "celcis", "cycj", "cjs", "hei", "nes", "sasw", "sssc", "swep", "sws-learning", "who-cares");
    private static final List<String> APOLOGIES = List.of("is", "sws");
    private static final String ON = "{\"on\": \"2024-01-29\"}";

    private String story;
    private String meeting;

    @BeforeEach
    void theMeetingIsWrittenDown() {
        story = some("story");
        Stream.concat(Stream.concat(PRESENT.stream(), APOLOGIES.stream()), Stream.of("trsws", "falkirk")).forEach(name -> Given.partner(id(name)));
        var group = Given.made("groups", id("pdg"), """
                {"name": "Partnership Delivery Group", "kind": "DELIVERY", "members": [%s]}""".formatted(Stream.concat(PRESENT.stream(), APOLOGIES.stream())
                .map(name -> "{\"partner\": \"" + id(name) + "\", \"role\": \"MEMBER\"}").collect(Collectors.joining(","))));
        meeting = post("/v1/meetings", """
                {"group": "%s", "number": 6, "on": "2024-01-29", "apologies": "NAMED", "attendance": [%s, %s]}""".formatted(group, attendance(PRESENT, "PRESENT"), attendance(APOLOGIES, "APOLOGIES")))
                .statusCode(201).body("id", is(group + "-2024-01-29"), "attendance", hasSize(13)).extract().path("id");
        replace("/v1/meetings/" + meeting + "/holding", ON).statusCode(200).body("status", is("HELD"));
        reports("trsws", """
                {"text": "Training for new social workers", "points": [{"text": "Evaluation to come"}]}""", 201, "null", "over 200");
        reports("nes", "{\"text\": \"Training for leaders\"}", 260, "260", "260");
        reports("sssc", "{\"text\": \"Codes of practice under review\"}", null, null, null);
        put("/v1/actions/" + id("action"), """
                {"title": "Link with Falkirk on supervision", "owner": "%s", "counterpart": "%s", "meeting": "%s"}""".formatted(id("trsws"), id("falkirk"), meeting)).statusCode(201);
    }

    @Test
    void whichActionsAreOpenAndHaveNoDate() {
        get("/v1/actions?status=OPEN&missing=DUE_ON&meeting=" + meeting)
                .body("items.id", contains(id("action")), "items[0].owner", is(id("trsws")), "items[0].counterpart", is(id("falkirk")), "items[0].dueOn", nullValue());
    }

    @Test
    void whoReportedAndWhoDidNot() {
        get("/v1/meetings/" + meeting + "/reporting?reported=true").body("items.partner", containsInAnyOrder(id("trsws"), id("nes"), id("sssc")));
        get("/v1/meetings/" + meeting + "/reporting?reported=false").body("items", hasSize(11))
                .body("items.findAll { it.presence == 'APOLOGIES' }.partner", containsInAnyOrder(id("is"), id("sws")));
    }

    @Test
    void atLeastFourHundredAndSixtyOneWereTrained() {
        get("/v1/figure-totals?measure=people-trained&meeting=" + meeting).body("items", hasSize(1))
                .body("items[0].total.lower", is(461), "items[0].total.upper", nullValue(), "items[0].total.given", is("at least 461"), "items[0].results", is(2));
    }

    @Test
    void whatWasSaidIsFoundByItsWordsAndAsItWasNested() {
        get("/v1/updates?meeting=" + meeting + "&q=evaluation").body("items.partner", contains(id("trsws")), "items[0].points[0].points[0].text", is("Evaluation to come"));
    }

    private void reports(String partner, String point, Integer lower, String upper, String given) {
        var figures = given == null ? "" : """
                {"measure": "people-trained", "kind": "RESULT", "count": {"lower": %d, "upper": %s, "given": "%s"}}""".formatted(lower, upper, given);
        var update = post("/v1/updates", """
                {"partner": "%s", "meeting": "%s", "channel": "IN_MEETING", "points": [%s], "figures": [%s]}""".formatted(id(partner), meeting, point, figures))
                .statusCode(201).extract().<String>path("id");
        replace("/v1/updates/" + update + "/submission", ON).statusCode(200);
    }

    private String attendance(List<String> names, String presence) {
        return names.stream().map(name -> "{\"partner\": \"" + id(name) + "\", \"presence\": \"" + presence + "\"}").collect(Collectors.joining(","));
    }

    private String id(String name) {
        return story + "-" + name;
    }
}
