package scot.trsws.programme.output;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.http.Race.race;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class PublicationTest {

    private String publisher;

    @BeforeEach
    void aPartner() {
        publisher = Given.partner();
    }

    @Test
    void aPublicationIsNamedAfterItsTitle() {
        var title = some("A Report");
        post("/v1/publications", "{\"title\": \"%s\"}".formatted(title)).statusCode(201)
                .body("id", is(title.toLowerCase().replace(' ', '-')), "publisher", nullValue(), "kind", nullValue(), "on", nullValue(), "url", nullValue());
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        post("/v1/publications", "{\"publisher\": \"x\", \"meeting\": \"x\", \"supersedes\": \"x\", \"url\": \"mailto:x@example.org\"}")
                .statusCode(422).body("errors.pointer", contains("/meeting", "/publisher", "/supersedes", "/title", "/url"));
        post("/v1/publications", "{\"title\": \"t\", \"kind\": \"SECRET\"}").statusCode(400).body("errors.pointer", contains("/kind"));
        patch("/v1/publications/" + publication("2024-01-29"), "{\"url\": \"https://example.org/" + "x".repeat(1981) + "\"}").statusCode(422).body("errors.pointer", contains("/url"));
    }

    @Test
    void nothingTakesThePlaceOfItselfByAnyRoad() {
        var first = publication("2016-11-01");
        var second = after(first);
        var third = after(second);
        patch("/v1/publications/" + first, "{\"supersedes\": \"%s\"}".formatted(third)).statusCode(422)
                .body("errors.pointer", contains("/supersedes"), "errors[0].detail", containsString("lead back"));
        patch("/v1/publications/" + first, "{\"supersedes\": \"%s\"}".formatted(first)).statusCode(422).body("errors.pointer", contains("/supersedes"));
        get("/v1/publications?supersedes=" + first).body("items.id", contains(second));
        delete("/v1/publications/" + first).statusCode(409).body("code", is("IN_USE"));
    }

    @Test
    void ofTwoThatTakeEachOthersPlaceAtOnceOneDoes() {
        var pair = new String[] {publication("2024-01-29"), publication("2024-01-29")};
        var answers = race(2, number -> patch("/v1/publications/" + pair[number], "{\"supersedes\": \"%s\"}".formatted(pair[1 - number])).extract().statusCode());
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "RESEARCH", "GUIDANCE", "LEARNING", "CODE_OF_PRACTICE", "TERMS_OF_REFERENCE", "MINUTES", "WEBSITE", "OTHER"})
    void everyKindIsKeptAndFound(String kind) {
        var publication = publication("2024-01-29");
        patch("/v1/publications/" + publication, "{\"kind\": \"%s\"}".formatted(kind)).statusCode(200).body("kind", is(kind));
        get("/v1/publications?publisher=%s&kind=%s".formatted(publisher, kind)).body("items.id", contains(publication));
    }

    @Test
    void publicationsAreFoundByWhoPublishedThemAndWhen() {
        var undated = Given.made("publications", some("publication"), "{\"title\": \"Learning\", \"publisher\": \"%s\"}".formatted(publisher));
        var late = publication("2024-04-29");
        var early = publication("2023-10-23");
        get("/v1/publications?publisher=%s&sort=on".formatted(publisher)).body("items.id", contains(early, late, undated));
        get("/v1/publications?publisher=%s&from=2024-01-01&to=2024-04-29".formatted(publisher)).body("items.id", contains(late));
        get("/v1/publications?publisher=%s&q=LEARN".formatted(publisher)).body("items.id", contains(undated));
        get("/v1/publications?publisher=%s&visibility=PUBLIC".formatted(publisher)).body("items", hasSize(0));
        get("/v1/publications?publisher=nothing-of-this-name").statusCode(400);
    }

    private String after(String superseded) {
        return Given.made("publications", some("publication"), "{\"title\": \"t\", \"supersedes\": \"%s\"}".formatted(superseded));
    }

    private String publication(String on) {
        return Given.made("publications", some("publication"), "{\"title\": \"A report\", \"publisher\": \"%s\", \"on\": \"%s\"}".formatted(publisher, on));
    }
}
