package scot.trsws.programme.output;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Acting;
import scot.trsws.programme.Given;

@QuarkusTest
class EventTest {

    private String host;

    @BeforeEach
    void aPartner() {
        host = Given.partner();
    }

    @Test
    void anEventIsNamedAfterItsTitle() {
        var title = some("Opening Day");
        post("/v1/events", "{\"title\": \"%s\", \"on\": \"2024-02-19\"}".formatted(title)).statusCode(201)
                .body("id", is(title.toLowerCase().replace(' ', '-')), "hosts", hasSize(0), "mode", nullValue(), "endsOn", nullValue(), "visibility", is("PARTNERS"));
    }

    @Test
    void whereWhenAndByWhomMustBePossible() {
        post("/v1/events", "{\"hosts\": [\"x\"], \"meeting\": \"x\", \"url\": \"x\"}").statusCode(422).body("errors.pointer", contains("/hosts/0", "/meeting", "/on", "/title", "/url"));
        patch(path(), "{\"endsOn\": \"2024-02-18\"}").statusCode(422).body("errors.pointer", contains("/endsOn"), "errors[0].detail", is("must not be before on"));
        patch(path(), "{\"hosts\": [\"%1$s\", \"%1$s\"]}".formatted(host)).statusCode(422).body("errors.pointer", contains("/hosts"));
        patch(path(), "{\"endsOn\": \"2024-02-19\"}").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org", "//example.org", "example.org", "https://", "https://me:secret@example.org", "https://a b.org", "data:text/html,x"})
    void anAddressIsOneThatABrowserOpens(String url) {
        patch(path(), "{\"url\": \"%s\"}".formatted(url)).statusCode(422).body("errors.pointer", contains("/url"), "errors[0].detail", containsString("https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org:8080/a?b=c#d", "HTTPS://example.org/x", "https://example.org/[redacted]"})
    void anAddressIsKeptAsItWasWritten(String url) {
        patch(path(), "{\"url\": \"%s\"}".formatted(url)).statusCode(200).body("url", is(url));
    }

    @Test
    void eventsAreFoundByWhoHoldsThemAndWhen() {
        var meeting = Given.meeting(Given.group());
        var late = event("2024-04-29", "ONLINE", "null");
        var early = event("2024-02-19", "IN_PERSON", "\"" + meeting + "\"");
        get("/v1/events?host=%s&sort=on".formatted(host)).body("items.id", contains(early, late));
        get("/v1/events?host=%s&from=2024-04-29".formatted(host)).body("items.id", contains(late));
        get("/v1/events?host=%s&to=2024-02-19".formatted(host)).body("items.id", contains(early));
        get("/v1/events?host=%s&mode=online".formatted(host)).body("items.id", contains(late));
        get("/v1/events?host=%s&q=COUNCILLORS&sort=-on".formatted(host)).body("items.id", contains(late, early));
        get("/v1/events?meeting=" + meeting).body("items.id", contains(early));
        get("/v1/events?host=nothing-of-this-name").statusCode(400);
    }

    @Test
    void whoHoldsItIsPartOfItsHistoryAndCannotVanish() {
        var event = "/v1/events/" + event("2024-02-19", "ONLINE", "null");
        delete("/v1/partners/" + host).statusCode(409);
        patch(event, "{\"hosts\": []}").statusCode(200);
        get(event + "/history").body("items", hasSize(2), "items[1].before.hosts", contains(host), "items[1].after.hosts", hasSize(0));
    }

    @Test
    void whoHoldsAnEventWritesItForAllWhoDo() {
        var other = Given.partner();
        var contributor = Acting.contributor(host);
        var draft = "{\"title\": \"%s\", \"on\": \"2024-02-19\", \"hosts\": [%s]}";
        contributor.post("/v1/events", draft.formatted(some("t"), "")).statusCode(403);
        contributor.post("/v1/events", draft.formatted(some("t"), "\"" + host + "\", \"" + other + "\"")).statusCode(403);
        Acting.contributor(host, other).post("/v1/events", draft.formatted(some("t"), "\"" + host + "\", \"" + other + "\"")).statusCode(201);
        var path = "/v1/events/" + contributor.post("/v1/events", draft.formatted(some("t"), "\"" + host + "\"")).statusCode(201).extract().path("id");
        contributor.patch(path, "{\"audience\": \"All\"}").statusCode(200);
        contributor.patch(path, "{\"hosts\": [\"%s\"]}".formatted(other)).statusCode(403);
        contributor.patch(path, "{\"visibility\": \"INTERNAL\"}").statusCode(403);
        contributor.delete(path).statusCode(403);
    }

    private String path() {
        return "/v1/events/" + event("2024-02-19", "ONLINE", "null");
    }

    private String event(String on, String mode, String meeting) {
        return Given.made("events", some("event"), "{\"title\": \"An event\", \"audience\": \"Councillors\", \"on\": \"%s\", \"mode\": \"%s\", \"hosts\": [\"%s\"], \"meeting\": %s}".formatted(on, mode, host, meeting));
    }
}
