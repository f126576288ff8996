package scot.trsws.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sixth meeting of the Partnership Delivery Group, 29 January 2024, written down as a secretariat would, and then asked. */
@QuarkusTest
class MeetingOfJanuary2024Test {

    private static final Map<String, String> PRESENT = named("ci", "Care Inspectorate", "celcis", "Centre for Care", "cycj", "Youth Justice Centre", "cjs", "Community Justice",
            "hei", "Heads of Social Work", "nes", "Education for Scotland", "sasw", "Association of Social Work", "sssc", "Services Council", "swep", "Education Partnership",
            "sws-learning", "Social Work Alliance {story} Learning and Development Sub-Group", "who-cares", "Who Cares?");
    private static final Map<String, String> APOLOGIES = named("is", "Improvement Service", "sws", "Social Work Alliance");
    private static final Map<String, String> OTHERS = named("trsws", "Responsive Team", "falkirk", "Falkirk Council");
    private static final String ON = "{\"on\": \"2024-01-29\"}";
    private static final List<String> OF_A_MEETING = List.of("updates", "reflections", "decisions", "actions", "commitments", "events", "publications");

    private String story;
    private String meeting;

    @BeforeEach
    void theMeetingIsWrittenDown() {
        story = Given.word();
        Stream.of(PRESENT, APOLOGIES, OTHERS).flatMap(names -> names.entrySet().stream()).forEach(name -> made("partners", name.getKey(),
                "{\"name\": \"%s\", \"type\": \"OTHER\"}".formatted(name.getValue().contains("{story}") ? name.getValue().replace("{story}", story) : name.getValue() + " " + story)));
        var group = group("pdg", "Delivery Group " + story);
        meeting = post("/v1/meetings", """
                {"group": "%s", "number": 6, "on": "2024-01-29", "purpose": "to hear from partners and to agree what comes next", "apologies": "NAMED", "attendance": [%s, %s], "agenda": [
                    {"title": "Items and actions", "discussion": [{"text": "The Chair opened the meeting."}]},
                    {"title": "Note of previous meeting", "approves": "%s-2023-10-23"},
                    {"title": "Update from Responsive Team %s"},
                    {"title": "Discussion and updates from Partners"},
                    {"title": "Next steps and actions"}]}""".formatted(group, attendance(PRESENT, "PRESENT"), attendance(APOLOGIES, "APOLOGIES"), group, story))
                .statusCode(201).body("id", is(group + "-2024-01-29"), "attendance", hasSize(13)).extract().path("id");
        replace("/v1/meetings/" + meeting + "/holding", ON).statusCode(200).body("status", is("HELD"));
        replace("/v1/meetings/" + group + "-2023-10-23/minutes/approval", """
                {"on": "2024-01-29", "at": "%s", "by": "MEETING"}""".formatted(meeting)).statusCode(200);
        var trsws = reports("trsws", """
                {"text": "trauma skilled training was delivered to over 200 newly qualified social workers", "points": [{"text": "an evaluation comes next"}]},
                {"text": "the survey on supervision is being drafted"}""", 201L, null, "over 200", "trauma skilled training was delivered to over 200 newly qualified social workers");
        reports("sssc", "{\"text\": \"the codes of practice are under review\"}", null, null, null, null);
        reports("nes", "{\"text\": \"leadership training was delivered to 260 staff.\"}", 260L, 260L, "260", "leadership training was delivered to 260 staff.");
        reports("swep", "{\"text\": \"a round of engagement sessions is being prepared\"}", null, null, null, null);
        made("actions", "action", """
                {"title": "Link in with Falkirk Council %s on supervision", "owner": "%s", "counterpart": "%s", "meeting": "%s"}""".formatted(story, id("trsws"), id("falkirk"), meeting));
        offersHelp(trsws);
    }

    private void offersHelp(String update) {
        var offer = "representative from Falkirk Council %s offered to help the team with supervision".formatted(story);
        made("reflections", "offer", """
                {"meeting": "%s", "update": "%s", "kind": "OFFER", "raisedBy": "%s", "raisedByRole": "representative", "text": "%s"}"""
                .formatted(meeting, update, id("falkirk"), offer));
        replace("/v1/reflections/" + id("offer") + "/answer", """
                {"on": "2024-01-29", "text": "Responsive Team %s Programme Lead acknowledged the offer", "by": "%s", "role": "Programme Lead"}""".formatted(story, id("trsws"))).statusCode(200);
        made("commitments", "promise", """
                {"statement": "%s", "madeBy": "%s", "madeByRole": "representative", "meeting": "%s", "strength": "OFFER"}""".formatted(offer, id("falkirk"), meeting));
    }

    @Test
    void theAcceptedImportOfItsMinutesMakesTheSameRecords() throws IOException {
        var other = group("other", "Board " + story);
        var text = Files.readString(Path.of("src/test/resources/minutes/january-2024.txt")).replace("Delivery Group {story}", "Board " + story).replace("{story}", story);
        var read = request().contentType("text/plain").body(text).post("/v1/minutes-imports").then().statusCode(201)
                .body("unplaced.text", contains("For more information on this group, please see its page.", "Back to top")).extract().<String>path("id");
        replace("/v1/minutes-imports/" + read + "/acceptance", ON).statusCode(200).body("settled.findAll { it.outcome == 'LEFT_OUT' }.pointer", contains("/note/items/2/updates/0/introduction")).body("settled.outcome", everyItem(is(oneOf("CREATED", "COMPLETED", "LEFT_OUT"))));
        OF_A_MEETING.forEach(collection -> assertEquals(records(collection, meeting), records(collection, other + "-2024-01-29"), collection));
        assertEquals(minutes("pdg"), minutes("other"));
        assertEquals(record(get("/v1/meetings/" + meeting).extract().path("")), record(get("/v1/meetings/" + other + "-2024-01-29").extract().path("")));
    }

    /** Without what is another's for each record, and with one name for both groups. */
    private Set<String> records(String collection, String of) {
        List<Map<String, Object>> items = get("/v1/" + collection + "?limit=200&meeting=" + of).extract().path("items");
        return items.stream().map(this::record).collect(Collectors.toSet());
    }

    private Set<String> minutes(String group) {
        List<Map<String, Object>> items = get("/v1/minutes?group=" + id(group)).extract().path("items");
        return items.stream().map(this::record).collect(Collectors.toSet());
    }

    private String record(Map<String, Object> item) {
        item.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt"));
        return item.toString().replace(id("other"), id("pdg"));
    }

    @Test
    void whichActionsAreOpenAndHaveNoDate() {
        get("/v1/actions?status=OPEN&missing=DUE_ON&meeting=" + meeting)
                .body("items.id", contains(id("action")), "items[0].owner", is(id("trsws")), "items[0].counterpart", is(id("falkirk")), "items[0].dueOn", nullValue());
    }

    @Test
    void whoReportedAndWhoDidNot() {
        get("/v1/meetings/" + meeting + "/reporting?reported=true").body("items.partner", containsInAnyOrder(id("trsws"), id("nes"), id("sssc"), id("swep")));
        get("/v1/meetings/" + meeting + "/reporting?reported=false").body("items", hasSize(10))
                .body("items.findAll { it.presence == 'APOLOGIES' }.partner", containsInAnyOrder(id("is"), id("sws")));
    }

    @Test
    void atLeastFourHundredAndSixtyOneWereTrained() {
        get("/v1/figure-totals?measure=people-trained&meeting=" + meeting).body("items", hasSize(1))
                .body("items[0].total.lower", is(461), "items[0].total.upper", nullValue(), "items[0].total.given", is("at least 461"), "items[0].results", is(2));
    }

    @Test
    void whatWasSaidIsFoundByItsWordsAndAsItWasNested() {
        get("/v1/updates?meeting=" + meeting + "&q=evaluation").body("items.partner", contains(id("trsws")), "items[0].points[0].points[0].text", is("an evaluation comes next"));
    }

    private String reports(String partner, String points, Long lower, Long upper, String given, String statement) {
        var figures = given == null ? "" : """
                {"measure": "people-trained", "kind": "RESULT", "count": {"lower": %d, "upper": %d, "given": "%s"}, "statement": "%s"}""".formatted(lower, upper, given, statement);
        var update = post("/v1/updates", """
                {"partner": "%s", "meeting": "%s", "channel": "IN_MEETING", "points": [%s], "figures": [%s]}""".formatted(id(partner), meeting, points, figures))
                .statusCode(201).extract().<String>path("id");
        replace("/v1/updates/" + update + "/submission", ON).statusCode(200);
        return update;
    }

    /** A group that met in October too. */
    private String group(String name, String called) {
        var members = Stream.concat(PRESENT.keySet().stream(), APOLOGIES.keySet().stream()).map(member -> "{\"partner\": \"" + id(member) + "\", \"role\": \"MEMBER\"}");
        made("groups", name, "{\"name\": \"%s\", \"kind\": \"DELIVERY\", \"members\": [%s]}".formatted(called, members.collect(Collectors.joining(","))));
        Given.made("meetings", id(name) + "-2023-10-23", "{\"group\": \"%s\", \"number\": 5, \"on\": \"2023-10-23\"}".formatted(id(name)));
        replace("/v1/meetings/" + id(name) + "-2023-10-23/holding", "{\"on\": \"2023-10-23\"}").statusCode(200);
        return id(name);
    }

    private String attendance(Map<String, String> names, String presence) {
        return names.keySet().stream().map(name -> "{\"partner\": \"" + id(name) + "\", \"presence\": \"" + presence + "\"}").collect(Collectors.joining(","));
    }

    private void made(String collection, String name, String draft) {
        Given.made(collection, id(name), draft);
    }

    private String id(String name) {
        return story.toLowerCase(Locale.ROOT) + "-" + name;
    }

    private static Map<String, String> named(String... names) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i += 2) {
            all.put(names[i], names[i + 1]);
        }
        return all;
    }
}
