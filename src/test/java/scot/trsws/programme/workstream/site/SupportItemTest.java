package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class SupportItemTest {

    private static final String STEP = "{\"on\": \"2024-01-29\", \"reason\": \"Agreed\"}";

    @Test
    void supportIsKeptAsItIsWritten() {
        var id = some("support");
        var site = Given.site();
        var draft = """
                {"title": "Coaching", "kind": "COACHING", "area": "stirling", "site": "%s", "provider": "%s", "offeredOn": "2023-11-06", "startsOn": "2024-01-08", "endsOn": "2024-03-29"}"""
                .formatted(site, Given.partner());
        put("/v1/support-items/" + id, draft).statusCode(201).body("status", is("OFFERED"), "statusOn", nullValue(), "acceptedOn", nullValue(), "site", is(site));
        replace("/v1/support-items/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/support-items/" + id, "{\"endsOn\": null}").body("endsOn", nullValue(), "version", is(2));
    }

    @Test
    void anAreaMayBeOfferedSupportBeforeItHasASite() {
        var id = offered("\"area\": \"stirling\"");
        get("/v1/support-items/" + id).body("site", nullValue(), "area", is("stirling"));
    }

    @Test
    void everythingThatIsWrongIsTold() {
        post("/v1/support-items", "{}").statusCode(422).body("errors.pointer", contains("/area", "/kind", "/offeredOn", "/title"));
        post("/v1/support-items", """
                {"title": "A", "kind": "POLICY", "area": "glasgow-city", "site": "%s", "offeredOn": "2999-01-01", "startsOn": "2024-02-01", "endsOn": "2024-01-01"}""".formatted(Given.site()))
                .statusCode(422).body("errors.pointer", contains("/endsOn", "/offeredOn", "/site"), "errors[2].detail", is("is in the area stirling"));
    }

    @Test
    void aSiteWithSupportStaysInItsArea() {
        var site = Given.site();
        offered("\"area\": \"stirling\", \"site\": \"" + site + "\"");
        patch("/v1/sites/" + site, "{\"area\": \"glasgow-city\"}").statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a support item."));
        delete("/v1/sites/" + site).statusCode(409);
    }

    @Test
    void whatWasOfferedIsAcceptedAndProvided() {
        var id = offered("\"area\": \"stirling\"");
        step(id, "acceptance", "{\"on\": \"2023-12-04\"}").statusCode(200).body("status", is("ACCEPTED"), "statusOn", is("2023-12-04"), "acceptedOn", is("2023-12-04"), "version", is(2));
        step(id, "provision", STEP).statusCode(200).body("status", is("PROVIDED"), "statusOn", is("2024-01-29"), "acceptedOn", is("2023-12-04"), "statusReason", is("Agreed"));
        get("/v1/support-items/" + id + "/history").body("items.after.status", contains("OFFERED", "ACCEPTED", "PROVIDED"));
    }

    @ParameterizedTest
    @CsvSource({"'', 'acceptance,refusal'", "acceptance, 'provision,withdrawal'", "refusal, ''", "'acceptance,provision', ''", "'acceptance,withdrawal', ''"})
    void onlyTheLegalStepsAreTaken(String before, String legal) {
        for (var wanted : new String[] {"acceptance", "refusal", "provision", "withdrawal"}) {
            var id = offered("\"area\": \"stirling\"");
            for (var each : before.isEmpty() ? new String[0] : before.split(",")) {
                step(id, each, STEP).statusCode(200);
            }
            step(id, wanted, STEP).statusCode(("," + legal + ",").contains("," + wanted + ",") ? 200 : 409);
        }
    }

    @Test
    void aRefusalAndAWithdrawalAreExplained() {
        var id = offered("\"area\": \"stirling\"");
        step(id, "refusal", "{\"on\": \"2024-01-29\"}").statusCode(422).body("errors.pointer", contains("/reason"));
        step(id, "provision", STEP).statusCode(409).body("detail", is("It is OFFERED and cannot become PROVIDED; allowed from OFFERED: ACCEPTED, DECLINED."));
        step(id, "acceptance", STEP).statusCode(200);
        step(id, "withdrawal", "{\"on\": \"2024-01-29\"}").statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void anAnswerDoesNotComeBeforeTheOffer() {
        var id = offered("\"area\": \"stirling\"");
        step(id, "acceptance", "{\"on\": \"2023-11-05\"}").statusCode(422).body("errors.pointer", contains("/on"), "errors[0].detail", containsString("2023-11-06"));
        step(id, "acceptance", "{\"on\": \"2023-12-04\"}").statusCode(200);
        step(id, "provision", "{\"on\": \"2023-12-03\"}").statusCode(422).body("errors.pointer", contains("/on"));
        patch("/v1/support-items/" + id, "{\"offeredOn\": \"2023-12-05\"}").statusCode(422)
                .body("errors.pointer", contains("/offeredOn"), "errors[0].detail", is("must not be after the day it was accepted or declined"));
    }

    @Test
    void whatWasNotedByMistakeIsTakenBack() {
        var id = offered("\"area\": \"stirling\"");
        delete("/v1/support-items/" + id + "/acceptance").statusCode(404);
        step(id, "acceptance", "{\"on\": \"2023-12-04\"}");
        step(id, "withdrawal", STEP);
        delete("/v1/support-items/" + id + "/provision").statusCode(404);
        delete("/v1/support-items/" + id + "/withdrawal").statusCode(200).body("status", is("ACCEPTED"), "statusOn", is("2023-12-04"), "statusReason", nullValue());
        step(id, "provision", STEP);
        delete("/v1/support-items/" + id + "/provision").statusCode(200).body("status", is("ACCEPTED"));
        delete("/v1/support-items/" + id + "/acceptance").statusCode(200).body("status", is("OFFERED"), "statusOn", nullValue(), "acceptedOn", nullValue());
        step(id, "refusal", STEP);
        delete("/v1/support-items/" + id + "/refusal").statusCode(200).body("status", is("OFFERED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "refusal"})
    void aStepNamesTheVersionThatItChanges(String deed) {
        var item = "/v1/support-items/" + offered("\"area\": \"stirling\"");
        put(item + "/" + deed, STEP).statusCode(428);
        json(STEP).header("If-Match", "\"9-x\"").put(item + "/" + deed).then().statusCode(412);
        json(STEP).header("If-Match", get(item).extract().header("ETag")).put(item + "/" + deed).then().statusCode(200);
    }

    @Test
    void supportIsFoundByWhatBecameOfIt() {
        var site = Given.site();
        var accepted = offered("\"area\": \"stirling\", \"site\": \"" + site + "\"");
        step(accepted, "acceptance", STEP);
        var open = offered("\"area\": \"stirling\", \"site\": \"" + site + "\"");
        var list = "/v1/support-items?site=" + site;
        get(list + "&status=ACCEPTED,PROVIDED").body("items.id", contains(accepted));
        get(list + "&status=offered").body("items.id", contains(open));
        get(list + "&kind=TRAINING&from=2023-11-06&to=2023-11-06&area=stirling&q=support").body("items", hasSize(2));
        get(list + "&from=2023-11-07").body("items", empty());
        get("/v1/support-items?provider=nobody").statusCode(400).body("errors[0].parameter", is("provider"));
    }

    private static String offered(String where) {
        return Given.made("support-items", some("support"), """
                {"title": "Support", "kind": "TRAINING", "offeredOn": "2023-11-06", %s}""".formatted(where));
    }

    private static ValidatableResponse step(String id, String deed, String fact) {
        return replace("/v1/support-items/" + id + "/" + deed, fact);
    }
}
