package scot.trsws.programme.minutes.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

/** Minutes that this service wrote come back as what they were written from. */
@QuarkusTest
class ExportedMinutesTest {

    private static final String ON = "{\"on\": \"2024-01-29\"}";
    private static final List<String> OF_A_MEETING = List.of("updates", "reflections", "decisions", "actions", "commitments", "events", "publications");

    private String story;
    private String meeting;

    @BeforeEach
    void aMeetingWithEverything() {
        story = Given.word();
        for (var partner : List.of("Fir", "Oak", "Elm", "Ash")) {
            made("partners", partner, "{\"name\": \"%s Bureau %s\", \"type\": \"OTHER\"}".formatted(partner, story));
        }
        meeting = held(group("board"), "2024-01-29", """
                "number": 6, "mode": "ONLINE", "purpose": "to hear from partners", "apologies": "NAMED",
                "attendance": [{"partner": "%1$s-fir", "presence": "PRESENT"}, {"partner": "%1$s-elm", "presence": "APOLOGIES"}, {"partner": "%1$s-oak", "presence": "PRESENT"}, {"partner": "%1$s-ash", "presence": "PRESENT"}],
                "agenda": [{"title": "Welcome", "purpose": "INFORMATION", "discussion": [{"text": "The room was full", "points": [{"text": "Chairs were fetched"}]}]},
                    {"title": "Note of the previous meeting", "approves": "%1$s-board-2023-10-23"},
                    {"title": "Planting plan", "purpose": "DISCUSSION", "lead": "%1$s-oak", "discussion": [{"text": "The plan has two parts"}]},
                    {"title": "Any other business", "discussion": [{"text": "Nothing was raised"}]}]""".formatted(slug()));
        replace("/v1/meetings/" + id("board") + "-2023-10-23/minutes/approval",
                "{\"on\": \"2024-01-29\", \"at\": \"%s\", \"by\": \"MEETING\", \"amendments\": \"The list was put in order\"}".formatted(meeting)).statusCode(200);
        Given.made("meetings", id("board") + "-2024-04-29", "{\"group\": \"%s\", \"on\": \"2024-04-29\"}".formatted(id("board")));
        reports("fir", "{\"text\": \"the seedlings are ready\", \"points\": [{\"text\": \"the oldest stand outside\"}, {\"text\": \"the others stand inside\"}]}, {\"text\": \"the shed is painted\"}");
        reports("oak", "{\"text\": \"the map is drawn\"}");
        reports("ash", "{\"text\": \"the fence is up\"}");
        reflected("Why are some outside?", "QUESTION", "\"update\": \"%s-fir-told\", \"raisedBy\": \"%s\", \"raisedByRole\": \"adviser\"".formatted(slug(), id("oak")), "fir");
        reflected("The shed is too small", "CONCERN", "\"update\": \"%s-fir-told\"".formatted(slug()), null);
        reflected("Who drew the map?", "QUESTION", "\"agendaItem\": \"Planting plan\"", "oak");
        reflected("Too cold", "CONCERN", "\"raisedBy\": \"%s\"".formatted(id("ash")), null);
        reflected("Is there tea?", "QUESTION", "\"raisedByRole\": \"chair\"", "fir");
        made("decisions", "first", "{\"meeting\": \"%s\", \"statement\": \"The plan stands\", \"conditions\": \"the shed is kept dry\"}".formatted(meeting));
        made("decisions", "second", "{\"meeting\": \"%s\", \"statement\": \"The fence stays\"}".formatted(meeting));
        made("actions", "first", "{\"meeting\": \"%s\", \"title\": \"Print the map\", \"reference\": \"6.1\", \"owner\": \"%s\", \"counterpart\": \"%s\", \"dueOn\": \"2024-03-01\"}".formatted(meeting, id("oak"), id("fir")));
        made("actions", "second", "{\"meeting\": \"%s\", \"title\": \"Count the seedlings\"}".formatted(meeting));
        replace("/v1/actions/" + id("board") + "-5-1/completion", ON).statusCode(200);
        request().contentType("application/json").body("{\"on\": \"2024-01-29\", \"text\": \"The school wrote back\"}").post("/v1/actions/" + id("board") + "-5-1/notes").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void readAndAcceptedForAnotherGroupTheyMakeTheSameRecords(String type) {
        var other = group("panel");
        accept(read(minutes(type).replace("Board " + story, "Panel " + story), type)).body("settled.findAll { it.outcome == 'LEFT_OUT' || it.outcome == 'KEPT' }", empty());
        OF_A_MEETING.forEach(collection -> {
            assertEquals(records(collection, meeting), records(collection, other + "-2024-01-29"), collection);
            assertEquals(records(collection, id("board") + "-2023-10-23"), records(collection, other + "-2023-10-23"), collection);
        });
        assertEquals(record(get("/v1/meetings/" + meeting).extract().path("")), record(get("/v1/meetings/" + other + "-2024-01-29").extract().path("")));
        assertEquals(items("/v1/meetings?group=" + id("board")), items("/v1/meetings?group=" + other));
        assertEquals(items("/v1/minutes?group=" + id("board")), items("/v1/minutes?group=" + other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void readAndAcceptedForTheirOwnMeetingTheyChangeNothing(String type) {
        var before = get("/v1/meetings/" + meeting).extract().asString();
        var told = get("/v1/meetings/" + meeting + "/minutes").extract().asString();
        accept(read(minutes(type), type)).body("settled.findAll { it.outcome != 'UNCHANGED' }", empty());
        assertEquals(before, get("/v1/meetings/" + meeting).extract().asString());
        assertEquals(told, get("/v1/meetings/" + meeting + "/minutes").extract().asString());
        OF_A_MEETING.forEach(collection -> get("/v1/" + collection + "?limit=200&meeting=" + meeting).body("items.findAll { it.version > 2 }", empty()));
        get("/v1/reflections?q=cold&meeting=" + meeting).body("items.version", contains(1), "items.update", everyItem(is((Object) null)));
    }

    private String minutes(String type) {
        return request().accept(type).get("/v1/meetings/" + meeting + "/minutes").then().statusCode(200).extract().asString();
    }

    private static String read(String text, String type) {
        return request().contentType(type).body(text).post("/v1/minutes-imports").then().statusCode(201).body("warnings", empty()).extract().path("id");
    }

    private static ValidatableResponse accept(String read) {
        return replace("/v1/minutes-imports/" + read + "/acceptance", ON).statusCode(200);
    }

    private List<String> records(String collection, String of) {
        return items("/v1/" + collection + "?limit=200&meeting=" + of);
    }

    private List<String> items(String path) {
        List<Map<String, Object>> items = get(path).extract().path("items");
        return items.stream().map(this::record).sorted().toList();
    }

    /** Without what is another's for each record, in no order of who was there, with the partner of the update that it names, and with one name for both groups. */
    private String record(Map<String, Object> item) {
        var record = new LinkedHashMap<>(item);
        record.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt"));
        record.computeIfPresent("attendance", (field, list) -> ((List<?>) list).stream().map(Object::toString).sorted().toList());
        record.computeIfPresent("update", (field, update) -> get("/v1/updates/" + update).extract().path("partner"));
        return record.toString().replace(id("panel"), id("board"));
    }

    private void reports(String partner, String points) {
        made("updates", partner + "-told", "{\"partner\": \"%s\", \"meeting\": \"%s\", \"channel\": \"IN_MEETING\", \"points\": [%s]}".formatted(id(partner), meeting, points));
        replace("/v1/updates/" + id(partner + "-told") + "/submission", ON).statusCode(200);
    }

    private void reflected(String text, String kind, String fields, String answering) {
        var id = Given.made("reflections", slug() + "-" + text.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-").replaceFirst("-$", ""),
                "{\"meeting\": \"%s\", \"kind\": \"%s\", \"text\": \"%s\", %s}".formatted(meeting, kind, text, fields));
        if (answering != null) {
            replace("/v1/reflections/" + id + "/answer", "{\"on\": \"2024-01-29\", \"text\": \"That was told\", \"by\": \"%s\", \"role\": \"manager\"}".formatted(id(answering))).statusCode(200);
        }
    }

    /** A group that met in October too, and gave three actions then. */
    private String group(String name) {
        made("groups", name, "{\"name\": \"%s %s\", \"kind\": \"DELIVERY\"}".formatted(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), story));
        var earlier = held(id(name), "2023-10-23", "\"number\": 5");
        for (var action : List.of("5.1, Ask the school", "5.2, Find a ladder", "5.3, Buy rope")) {
            made("actions", name + "-" + action.substring(0, 3).replace('.', '-'), "{\"meeting\": \"%s\", \"reference\": \"%s\", \"title\": \"%s\", \"owner\": \"%s\"}".formatted(earlier, action.substring(0, 3), action.substring(5), id("elm")));
        }
        replace("/v1/actions/" + id(name) + "-5-2/start", "{\"on\": \"2023-11-01\"}").statusCode(200);
        return id(name);
    }

    private static String held(String group, String on, String fields) {
        var meeting = Given.made("meetings", group + "-" + on, "{\"group\": \"%s\", \"on\": \"%s\", %s}".formatted(group, on, fields));
        replace("/v1/meetings/" + meeting + "/holding", "{\"on\": \"%s\"}".formatted(on)).statusCode(200);
        return meeting;
    }

    private void made(String collection, String name, String draft) {
        Given.made(collection, id(name), draft);
    }

    private String slug() {
        return story.toLowerCase(Locale.ROOT);
    }

    private String id(String name) {
        return slug() + "-" + name.toLowerCase(Locale.ROOT);
    }
}
