package scot.trsws.programme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Acting.contributor;
import static scot.trsws.programme.Acting.staff;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is bound to the records of their own partners writes no others, by no road, and moves none. */
@QuarkusTest
class OwnRecordsTest {

    private String own;
    private String other;
    private Acting contributor;

    @BeforeEach
    void twoPartners() {
        own = Given.partner();
        other = Given.partner();
        contributor = contributor(own);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            updates         | partner   | "meeting": "MEETING"
            reflections     | raisedBy  | "meeting": "MEETING", "kind": "OFFER", "text": "t"
            actions         | owner     | "title": "t"
            commitments     | madeBy    | "statement": "t", "strength": "OFFER", "madeOn": "2024-01-29"
            publications    | publisher | "title": "t"
            sessions        | deliverer | "course": "COURSE", "startsOn": "2024-01-29"
            coachings       | provider  | "session": "SESSION"
            evaluations     | evaluator | "session": "SESSION", "kirkpatrickLevel": "REACTION", "on": "2024-01-29"
            site-interests  | partner   | "area": "stirling", "on": "2024-01-29"
            survey-feedback | partner   | "instrument": "INSTRUMENT", "text": "t", "on": "2024-01-29"
            """)
    void aRecordIsItsPartnersAndStaysTheirs(String collection, String field, String rest) {
        var draft = "{" + standing(rest) + ", \"" + field + "\": \"%s\"}";
        var path = "/v1/" + collection + "/" + some("record");
        contributor.put(path, draft.formatted(other)).statusCode(403).body("detail", containsString(other));
        contributor.post("/v1/" + collection, draft.formatted(other)).statusCode(403);
        contributor.put(path, draft.formatted(own)).statusCode(201);
        contributor.replace(path, draft.formatted(other)).statusCode(403);
        contributor.patch(path, "{\"%s\": \"%s\"}".formatted(field, other)).statusCode(403);
        contributor.patch(path, "{\"%s\": null}".formatted(field)).statusCode(403);
        staff().get(path).body(field, is(own), "version", is(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actions     | "title": "t"
            commitments | "statement": "t", "strength": "OFFER", "madeOn": "2024-01-29"
            events      | "title": "t", "on": "2024-01-29"
            publications | "title": "t"
            sessions    | "course": "COURSE", "startsOn": "2024-01-29"
            partners    | "name": "t", "type": "OTHER"
            workstreams | "title": "t", "kind": "other"
            meetings    | "group": "GROUP", "on": "2024-01-29"
            milestones  | "workstream": "WORKSTREAM", "title": "t", "baselineOn": "2024-01-29", "gate": false
            """)
    void whatIsOfNoPartnerIsTheProgrammes(String collection, String rest) {
        var draft = "{" + standing(rest) + "}";
        var path = "/v1/" + collection + "/" + some("record");
        contributor.put(path, draft).statusCode(403);
        staff().put(path, draft).statusCode(201);
        contributor.replace(path, draft).statusCode(403);
        contributor.delete(path).statusCode(403);
    }

    @Test
    void aSiteIsOfWhoLeadsIt() {
        var path = "/v1/sites/" + site(own);
        contributor.patch(path, "{\"contactRole\": \"Manager\"}").statusCode(200);
        contributor.replace(path + "/stage", "{\"stage\": \"EXPLORATION\", \"on\": \"2024-01-29\"}").statusCode(200);
        contributor.patch(path, "{\"lead\": \"%s\"}".formatted(other)).statusCode(403);
        contributor.patch(path, "{\"lead\": null}").statusCode(403);
        contributor.patch("/v1/sites/" + site(other), "{\"contactRole\": \"Manager\"}").statusCode(403);
        contributor.replace("/v1/sites/" + site(other) + "/stage", "{}").statusCode(403);
    }

    @Test
    void supportOfASiteIsAnsweredByWhoLeadsIt() {
        var sites = new String[] {site(own), site(other)};
        for (var site : sites) {
            var item = Given.made("support-items", some("item"), "{\"title\": \"t\", \"site\": \"%s\", \"area\": \"stirling\", \"kind\": \"POLICY\", \"offeredOn\": \"2024-01-29\"}".formatted(site));
            contributor.replace("/v1/support-items/" + item + "/acceptance", "{\"on\": \"2024-01-29\"}").statusCode(site.equals(sites[0]) ? 200 : 403);
        }
    }

    @Test
    void whatIsToldOfASiteIsOfWhoLeadsIt() {
        var sites = new String[] {site(own), site(other)};
        for (var collection : new String[] {"lessons", "site-assessments"}) {
            contributor.post("/v1/" + collection, told(collection, sites[1])).statusCode(403);
            var path = "/v1/" + collection + "/" + contributor.post("/v1/" + collection, told(collection, sites[0])).statusCode(201).extract().path("id");
            contributor.patch(path, "{\"site\": \"%s\"}".formatted(sites[1])).statusCode(403);
        }
    }

    @Test
    void anIndependentAssessmentIsNotOfWhoLeadsTheSite() {
        var assessed = told("site-assessments", site(own));
        contributor.post("/v1/site-assessments", assessed.replace("OWNER", "INDEPENDENT")).statusCode(403);
        var path = "/v1/site-assessments/" + contributor.post("/v1/site-assessments", assessed).statusCode(201).extract().path("id");
        contributor.patch(path, "{\"perspective\": \"INDEPENDENT\"}").statusCode(403);
    }

    @Test
    void whatRefersToSomethingHiddenCanStillBeEdited() {
        var hidden = Given.made("meetings", some("meeting"), "{\"group\": \"%s\", \"on\": \"2024-01-29\", \"visibility\": \"INTERNAL\"}".formatted(Given.group()));
        var another = Given.made("meetings", some("meeting"), "{\"group\": \"%s\", \"on\": \"2024-01-29\", \"visibility\": \"INTERNAL\"}".formatted(Given.group()));
        var action = "/v1/actions/" + Given.made("actions", some("action"), "{\"title\": \"t\", \"owner\": \"%s\", \"meeting\": \"%s\"}".formatted(own, hidden));
        contributor.patch(action, "{\"dueOn\": \"2024-03-01\"}").statusCode(200).body("meeting", is(hidden));
        contributor.patch(action, "{\"meeting\": \"%s\"}".formatted(another)).statusCode(422).body("errors[0].pointer", is("/meeting"));
        var session = Given.made("sessions", some("session"), "{\"course\": \"%s\", \"startsOn\": \"2024-01-29\", \"visibility\": \"INTERNAL\"}".formatted(Given.course()));
        var coaching = "/v1/coachings/" + Given.made("coachings", some("coaching"), "{\"session\": \"%s\", \"provider\": \"%s\"}".formatted(session, own));
        contributor.patch(coaching, "{\"description\": \"As agreed\"}").statusCode(200);
    }

    @Test
    void theIdOfADeletedRecordIsNotTakenOver() {
        var path = "/v1/actions/" + Given.made("actions", some("action"), "{\"title\": \"t\", \"owner\": \"%s\"}".formatted(other));
        staff().delete(path).statusCode(204);
        contributor.put(path, "{\"title\": \"t\", \"owner\": \"%s\"}".formatted(own)).statusCode(404);
    }

    @Test
    void anAnswerIsNotGivenAgainToOtherRights() {
        var made = Api.post("/v1/api-keys", "{\"title\": \"%s\", \"role\": \"CONTRIBUTOR\", \"partners\": [\"%s\"]}".formatted(some("key"), own)).statusCode(201);
        var sent = Api.as("Bearer " + made.extract().path("key")).header("Idempotency-Key", some("once")).contentType("application/json")
                .body("{\"title\": \"t\", \"owner\": \"%s\", \"visibility\": \"INTERNAL\"}".formatted(own));
        sent.post("/v1/actions").then().statusCode(201);
        Api.patch("/v1/api-keys/" + made.extract().path("apiKey.id"), "{\"partners\": [\"%s\"]}".formatted(other)).statusCode(200);
        sent.post("/v1/actions").then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void whoseItIsComesBeforePreconditionsStatesAndRules() {
        var theirs = Given.update(Given.meeting(Given.group()), other);
        contributor.patch("/v1/updates/" + theirs, "{}").statusCode(404);
        Api.replace("/v1/updates/" + theirs + "/submission", "{\"on\": \"2024-01-29\"}").statusCode(200);
        contributor.request().contentType(Api.MERGE_PATCH).body("{\"channel\": null}").patch("/v1/updates/" + theirs).then().statusCode(403);
        contributor.put("/v1/updates/" + theirs, "{\"partner\": \"%s\"}".formatted(other)).statusCode(403);
        contributor.replace("/v1/updates/" + theirs + "/submission", "{}").statusCode(403);
        contributor.delete("/v1/updates/" + theirs).statusCode(403);
        contributor.post("/v1/updates", "{\"partner\": \"%s\"}".formatted(other)).statusCode(403);
    }

    @Test
    void aDraftIsItsPartnersAlone() {
        var mine = "/v1/updates/" + Given.update(Given.meeting(Given.group()), own);
        contributor.get(mine).statusCode(200);
        contributor(other).get(mine).statusCode(404);
        contributor(other).get(mine + "/history").statusCode(404);
        contributor.replace(mine + "/submission", "{\"on\": \"2024-01-29\"}").statusCode(200);
        contributor(other).get(mine).statusCode(200);
    }

    @Test
    void onlyTheStaffMakeSomethingPublicAndTakeItBack() {
        var path = "/v1/actions/" + some("action");
        var draft = "{\"title\": \"t\", \"owner\": \"%s\"%s}";
        contributor.put(path, draft.formatted(own, ", \"visibility\": \"PUBLIC\"")).statusCode(403);
        contributor.put(path, draft.formatted(own, ", \"visibility\": \"INTERNAL\"")).statusCode(201);
        contributor.patch(path, "{\"visibility\": \"PARTNERS\"}").statusCode(200);
        contributor.patch(path, "{\"visibility\": \"PUBLIC\"}").statusCode(403);
        staff().patch(path, "{\"visibility\": \"PUBLIC\"}").statusCode(200);
        contributor.patch(path, "{\"visibility\": \"INTERNAL\"}").statusCode(403);
        contributor.replace(path, draft.formatted(own, "")).statusCode(403).body("detail", containsString("as it is"));
        contributor.patch(path, "{\"title\": \"another\"}").statusCode(200).body("visibility", is("PUBLIC"));
    }

    @Test
    void whoSpeaksForSeveralPartnersWritesForEach() {
        var both = contributor(own, other);
        both.post("/v1/actions", "{\"title\": \"t\", \"owner\": \"%s\"}".formatted(own)).statusCode(201);
        both.post("/v1/actions", "{\"title\": \"t\", \"owner\": \"%s\"}".formatted(other)).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"actions, status, DONE", "actions, version, 7", "actions, originalDueOn, 2024-01-29", "updates, status, PUBLISHED", "updates, createdAt, 2024-01-29T00:00:00Z",
        "sessions, status, DELIVERED", "evaluations, id, mine", "lessons, updatedAt, 2024-01-29T00:00:00Z"})
    void whatIsReadOnlyCannotBeAssigned(String collection, String field, String value) {
        var draft = "{\"%s\": \"%s\"}".formatted(field, value);
        contributor.post("/v1/" + collection, draft).statusCode(400).body("errors[0].pointer", is("/" + field));
    }

    private String standing(String rest) {
        var standing = rest;
        if (rest.contains("MEETING")) {
            standing = standing.replace("MEETING", Given.meeting(Given.group()));
        }
        if (rest.contains("INSTRUMENT")) {
            var instrument = Given.instrument(Given.survey());
            Api.replace("/v1/survey-instruments/" + instrument + "/consultation", "{\"on\": \"2024-01-29\"}");
            standing = standing.replace("INSTRUMENT", instrument);
        }
        return standing.replace("GROUP", Given.group()).replace("SESSION", Given.session(Given.course(), "2024-01-29"))
                .replace("COURSE", Given.course()).replace("WORKSTREAM", Given.workstream());
    }

    private static String site(String lead) {
        return Given.made("sites", some("site"), "{\"title\": \"t\", \"workstream\": \"%s\", \"area\": \"stirling\", \"lead\": \"%s\"}".formatted(Given.workstream(), lead));
    }

    private static String told(String collection, String site) {
        return collection.equals("lessons") ? "{\"title\": \"t\", \"site\": \"%s\", \"text\": \"t\", \"on\": \"2024-01-29\"}".formatted(site)
                : "{\"site\": \"%s\", \"scale\": \"six-things-in-place-1\", \"on\": \"2024-01-29\", \"perspective\": \"OWNER\", \"scores\": [{\"domain\": \"leadership\", \"value\": 2}]}".formatted(site);
    }
}
