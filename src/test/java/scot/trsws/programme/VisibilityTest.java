package scot.trsws.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Acting.contributor;
import static scot.trsws.programme.Acting.nobody;
import static scot.trsws.programme.Acting.reader;
import static scot.trsws.programme.Acting.staff;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.access.PublicDoor;

/** Two who ask the same are answered alike, but for exactly the rows that the one may not know of. */
@QuarkusTest
class VisibilityTest {

    private String own;
    private String meeting;
    private Map<String, String> actions;

    @BeforeEach
    void actionsOfEachVisibility() {
        own = Given.partner();
        meeting = Given.made("meetings", some("meeting"), "{\"group\": \"%s\", \"on\": \"2024-01-29\", \"visibility\": \"PUBLIC\"}".formatted(Given.group()));
        actions = Map.of("INTERNAL", action("INTERNAL", "null"), "PARTNERS", action("PARTNERS", "null"), "PUBLIC", action("PUBLIC", "null"), "OWN", action("INTERNAL", "\"" + own + "\""));
    }

    @BeforeEach
    void letNobodyRead() {
        PublicDoor.open(true);
    }

    @AfterEach
    void letThemNoMore() {
        PublicDoor.open(false);
    }

    @Test
    void aListHoldsWhatItsReaderMaySeeAndSoDoesItsCount() {
        list(staff(), "").body("total", is(4), "items", hasSize(4));
        list(reader(), "").body("total", is(2), "items.id", containsInAnyOrder(actions.get("PARTNERS"), actions.get("PUBLIC")));
        list(contributor(own), "").body("total", is(3), "items.id", containsInAnyOrder(actions.get("PARTNERS"), actions.get("PUBLIC"), actions.get("OWN")));
        list(nobody(), "").body("total", is(1), "items.id", contains(actions.get("PUBLIC")));
    }

    @Test
    void aListIsFilteredByVisibility() {
        list(staff(), "&visibility=internal").body("items.id", containsInAnyOrder(actions.get("INTERNAL"), actions.get("OWN")));
        list(reader(), "&visibility=INTERNAL").body("items", hasSize(0));
        Api.get("/v1/actions?visibility=secret").statusCode(400);
    }

    @Test
    void aSearchFindsWhatItsReaderMaySee() {
        list(staff(), "&q=Supervision").body("total", is(4));
        list(reader(), "&q=Supervision").body("total", is(2));
        list(nobody(), "&q=Supervision&sort=-updatedAt").body("items.id", contains(actions.get("PUBLIC")));
    }

    @Test
    void aTableIsExportedWithTheSameRows() {
        assertEquals(5, staff().csv("/v1/actions?meeting=" + meeting).lines().count());
        assertEquals(3, reader().csv("/v1/actions?meeting=" + meeting).lines().count());
        assertEquals(2, nobody().csv("/v1/actions?meeting=" + meeting).lines().count());
    }

    @Test
    void whatOneMayNotKnowOfIsNotThere() {
        var hidden = "/v1/actions/" + actions.get("INTERNAL");
        reader().get(hidden).statusCode(404);
        reader().get(hidden + "/history").statusCode(404);
        reader().get(hidden + "?asOf=" + today()).statusCode(404);
        var contributor = contributor(own);
        contributor.replace(hidden, "{\"title\": \"t\", \"owner\": \"%s\"}".formatted(own)).statusCode(404);
        contributor.patch(hidden, "{\"title\": \"t\"}").statusCode(404);
        contributor.replace(hidden + "/completion", "{\"on\": \"2024-01-29\"}").statusCode(404);
    }

    @Test
    void whatOneMayNotKnowOfCannotBeReferredTo() {
        var hidden = Given.made("meetings", some("meeting"), "{\"group\": \"%s\", \"on\": \"2024-01-29\", \"visibility\": \"INTERNAL\"}".formatted(Given.group()));
        contributor(own).post("/v1/actions", "{\"title\": \"t\", \"owner\": \"%s\", \"meeting\": \"%s\"}".formatted(own, hidden)).statusCode(422).body("errors.pointer", contains("/meeting"));
        reader().get("/v1/actions?meeting=" + hidden).statusCode(400);
        reader().get("/v1/meetings/" + hidden + "/reporting").statusCode(404);
    }

    @Test
    void theHistoryOfWhatWasOpenedBeginsWhereItWas() {
        var path = "/v1/actions/" + actions.get("INTERNAL");
        staff().patch(path, "{\"visibility\": \"PARTNERS\"}").statusCode(200);
        staff().get(path + "/history").body("items", hasSize(2), "items[1].before.visibility", is("INTERNAL"));
        reader().get(path + "/history?count=true").statusCode(200).body("total", is(1), "items", hasSize(1), "items[0].before", nullValue(), "items[0].after.visibility", is("PARTNERS"));
    }

    @Test
    void whatWasTakenBackHasNoHistoryAndNoEarlierDay() {
        var path = "/v1/actions/" + actions.get("PARTNERS");
        var before = Instant.now();
        reader().get(path + "?asOf=" + before).statusCode(200);
        staff().patch(path, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        reader().get(path + "?asOf=" + before).statusCode(404);
        staff().get(path + "?asOf=" + before).statusCode(200).body("visibility", is("PARTNERS"));
        reader().get(path).statusCode(404);
        reader().get(path + "/history").statusCode(404);
        reader().get(path + "?asOf=" + today()).statusCode(404);
        staff().get(path + "?asOf=" + today()).statusCode(200).body("visibility", is("INTERNAL"));
    }

    @Test
    void ofWhatWasDeletedTheHistoryIsSeenAsFarAsItWas() {
        actions.values().forEach(each -> staff().delete("/v1/actions/" + each).statusCode(204));
        reader().get("/v1/actions/" + actions.get("INTERNAL") + "/history").statusCode(404);
        reader().get("/v1/actions/" + actions.get("PARTNERS") + "/history").statusCode(200).body("items", hasSize(2), "items[1].after", nullValue());
        contributor(own).get("/v1/actions/" + actions.get("OWN") + "/history").statusCode(200).body("items", hasSize(2));
        contributor(own).put("/v1/actions/" + actions.get("INTERNAL"), "{\"title\": \"t\"}").statusCode(404);
    }

    @Test
    void totalsOfTrainingAreOfTheSessionsThatAreSeen() {
        var course = Given.course();
        session(course, "INTERNAL", 1);
        session(course, "PARTNERS", 10);
        session(course, "PUBLIC", 100);
        var totals = "/v1/training-totals?course=" + course;
        staff().get(totals).body("items[0].attended.lower", is(111), "items[0].sessions", is(3));
        reader().get(totals).body("items[0].attended.lower", is(110), "items[0].sessions", is(2));
        nobody().get(totals).body("items[0].attended.lower", is(100), "items[0].sessions", is(1));
        reader().get("/v1/sessions?count=true&course=" + course).body("total", is(2));
        reader().get("/v1/training-follow-ups?count=true&course=" + course).body("total", is(2));
    }

    @Test
    void totalsOfFiguresAreOfTheUpdatesThatAreSeen() {
        figure(1, "submission");
        figure(10, "submission", "acceptance", "publication");
        var totals = "/v1/figure-totals?meeting=" + meeting;
        reader().get(totals).body("items[0].total.lower", is(11));
        nobody().get(totals).body("items[0].total.lower", is(10));
        nobody().get("/v1/updates?count=true&meeting=" + meeting).body("total", is(1));
        staff().patch("/v1/meetings/" + meeting, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        nobody().get("/v1/figure-totals?partner=" + own).body("items[0].total.lower", is(10));
    }

    @Test
    void totalsOfSupportAndEngagementAreOfTheSitesThatAreSeen() {
        int before = reader().get("/v1/area-engagement?area=stirling").extract().path("items[0].sites");
        var site = Given.made("sites", some("site"), "{\"title\": \"t\", \"workstream\": \"%s\", \"area\": \"stirling\", \"visibility\": \"INTERNAL\"}".formatted(Given.workstream()));
        Given.made("support-items", some("item"), "{\"title\": \"t\", \"kind\": \"POLICY\", \"area\": \"stirling\", \"site\": \"%s\", \"offeredOn\": \"2024-01-29\"}".formatted(site));
        staff().get("/v1/area-engagement?area=stirling").body("items[0].sites", greaterThan(before));
        reader().get("/v1/area-engagement?area=stirling").body("items[0].sites", is(before));
        staff().get("/v1/site-support-totals?site=" + site).body("items", hasSize(1));
        reader().get("/v1/site-support-totals?site=" + site).statusCode(400);
        staff().get("/v1/site-stages?site=" + site).body("items", hasSize(1));
        reader().get("/v1/site-stages?site=" + site).statusCode(400);
    }

    @Test
    void theRulesOfTheDataHoldForWhatIsHiddenToo() {
        var course = Given.course();
        var draft = "{\"course\": \"%s\", \"startsOn\": \"2024-01-29\", \"trainsTrainers\": true, \"deliverer\": %s, \"cascadeOf\": %s, \"visibility\": \"%s\"}";
        var first = Given.made("sessions", some("session"), draft.formatted(course, "\"" + own + "\"", "null", "PARTNERS"));
        var hidden = Given.made("sessions", some("session"), draft.formatted(course, "null", "\"" + first + "\"", "INTERNAL"));
        var last = Given.made("sessions", some("session"), draft.formatted(course, "null", "\"" + hidden + "\"", "PARTNERS"));
        contributor(own).patch("/v1/sessions/" + first, "{\"cascadeOf\": \"%s\"}".formatted(last)).statusCode(422).body("errors.pointer", contains("/cascadeOf"));
    }

    @Test
    void anIdThatIsTakenByWhatOneMayNotKnowOfIsNotGivenAgain() {
        var draft = "{\"title\": \"%s\", \"site\": \"%s\", \"text\": \"t\", \"on\": \"2024-01-29\", \"visibility\": \"INTERNAL\"}";
        var title = some("secret");
        staff().post("/v1/lessons", draft.formatted(title, Given.site())).statusCode(201).body("id", is(title));
        var site = Given.made("sites", some("site"), "{\"title\": \"t\", \"workstream\": \"%s\", \"area\": \"stirling\", \"lead\": \"%s\"}".formatted(Given.workstream(), own));
        contributor(own).get("/v1/lessons/" + title).statusCode(404);
        contributor(own).post("/v1/lessons", draft.formatted(title, site)).statusCode(201).body("id", is(title + "-1"));
    }

    private ValidatableResponse list(Acting acting, String filter) {
        return acting.get("/v1/actions?count=true&meeting=" + meeting + filter).statusCode(200);
    }

    private String action(String visibility, String owner) {
        return Given.made("actions", some("action"), "{\"title\": \"Supervision\", \"owner\": %s, \"meeting\": \"%s\", \"visibility\": \"%s\"}".formatted(owner, meeting, visibility));
    }

    private static void session(String course, String visibility, int people) {
        var id = Given.made("sessions", some("session"), "{\"course\": \"%s\", \"startsOn\": \"2024-01-29\", \"visibility\": \"%s\", \"attended\": {\"lower\": %d, \"upper\": %d, \"given\": \"so many\"}}"
                .formatted(course, visibility, people, people));
        Api.replace("/v1/sessions/" + id + "/delivery", "{\"on\": \"2024-01-29\"}").statusCode(200);
    }

    private void figure(int people, String... deeds) {
        var update = Given.made("updates", some("update"), "{\"partner\": \"%s\", \"meeting\": \"%s\", \"figures\": [{\"measure\": \"people\", \"kind\": \"RESULT\", \"count\": {\"lower\": %d, \"upper\": %d, \"given\": \"so many\"}}]}"
                .formatted(own, meeting, people, people));
        for (var deed : deeds) {
            Api.replace("/v1/updates/" + update + "/" + deed, "{\"on\": \"2024-01-29\"}").statusCode(200);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
