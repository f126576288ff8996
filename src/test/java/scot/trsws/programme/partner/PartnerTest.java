package scot.trsws.programme.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class PartnerTest {

    @Test
    void aPartnerKeepsAllThatIsWrittenOfIt() {
        var id = some("sssc");
        put("/v1/partners/" + id, """
                {"name": "Scottish Social Services Council", "type": "PUBLIC_BODY", "website": "https://sssc.example",
                 "otherNames": [{"name": "SSSC", "from": "2001-10-01"}], "identifiers": [{"scheme": "test", "value": "%s"}]}""".formatted(id))
                .statusCode(201)
                .body("id", is(id), "version", is(1), "name", is("Scottish Social Services Council"), "website", is("https://sssc.example"))
                .body("otherNames[0].from", is("2001-10-01"), "otherNames[0].to", equalTo(null), "identifiers[0].value", is(id));
    }

    @Test
    void aPostMakesAReadableIdOfTheName() {
        var name = some("Community Justice");
        post("/v1/partners", """
                {"name": "%s", "type": "PUBLIC_BODY"}""".formatted(name)).statusCode(201).body("id", is(name.toLowerCase().replace(' ', '-')));
        post("/v1/partners", """
                {"name": "%s", "type": "PUBLIC_BODY"}""".formatted(name)).statusCode(201).body("id", is(name.toLowerCase().replace(' ', '-') + "-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lived%20Experience%20", "lex-", "LEX-"})
    void aPartnerIsFoundByAnyOfItsNames(String name) {
        var id = some("partner");
        Given.made("partners", id, """
                {"name": "Lived Experience %1$s", "type": "THIRD_SECTOR", "otherNames": [{"name": "LEX-%1$s", "to": "2019-12-31"}]}""".formatted(id));
        get("/v1/partners?name=" + name + id).statusCode(200).body("items.id", contains(id));
    }

    @Test
    void aUnitNamesTheOrganisationThatItIsPartOf() {
        var whole = Given.partner();
        var unit = some("unit");
        Given.made("partners", unit, """
                {"name": "A unit", "type": "GOVERNMENT", "partOf": "%s"}""".formatted(whole));
        get("/v1/partners?partOf=" + whole).body("items.id", contains(unit));
        delete("/v1/partners/" + whole).statusCode(409).body("code", is("IN_USE"));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/partners", """
                {"name": "\u00a0", "partOf": "nobody", "otherNames": [{"name": "x", "from": "2020-01-02", "to": "2020-01-01"}]}""")
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/otherNames/0/to", "/partOf", "/type"));
    }

    @Test
    void nullClearsAFieldAndWhatIsLeftOutStays() {
        var id = some("partner");
        Given.made("partners", id, """
                {"name": "A", "type": "OTHER", "website": "https://a.example", "description": "d"}""");
        patch("/v1/partners/" + id, "{\"website\": null}").statusCode(200)
                .body("website", equalTo(null), "description", is("d"), "version", is(2));
    }

    @Test
    void anIdentifierBelongsToOnePartner() {
        var value = some("value");
        var draft = """
                {"name": "A", "type": "OTHER", "identifiers": [{"scheme": "s", "value": "%s"}]}""".formatted(value);
        Given.made("partners", some("partner"), draft);
        put("/v1/partners/" + some("partner"), draft).statusCode(409).body("code", is("CONFLICT"), "errors.pointer", hasItem("/identifiers"));
    }
}
