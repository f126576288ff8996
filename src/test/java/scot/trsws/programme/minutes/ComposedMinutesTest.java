package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.minutes.Sitting.action;
import static scot.trsws.programme.minutes.Sitting.decision;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;
import static scot.trsws.programme.minutes.Sitting.reflection;
import static scot.trsws.programme.minutes.Sitting.update;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

/** The note that the records of a meeting make. */
@QuarkusTest
class ComposedMinutesTest {

    private static final String[] REPORTED = {"submission"};

    @Inject
    SessionFactory sessions;

    private String group;
    private String partner;

    @BeforeEach
    void aGroupAndAPartner() {
        group = Given.group();
        partner = Given.partner();
    }

    @Test
    void theHeadOfTheNoteIsWhatTheMeetingTells() {
        var meeting = held(group, "2024-01-29", """
                "number": 6, "mode": "ONLINE", "purpose": "To hear of each other", "apologies": "NAMED", "attendance": [{"partner": "%s", "presence": "PRESENT", "role": "chair"},
                {"category": "practitioners", "presence": "IN_ATTENDANCE"}, {"partner": "%s", "presence": "APOLOGIES"}]""".formatted(partner, Given.partner()));
        draft(meeting).body("id", is(meeting), "meeting", is(meeting), "version", is(0), "status", is("DRAFT"), "revision", nullValue(), "approval", nullValue())
                .body("note.group.id", is(group), "note.group.name", is("A group"), "note.number", is(6), "note.on", is("2024-01-29"), "note.mode", is("ONLINE"))
                .body("note.purpose", is("To hear of each other"), "note.apologies", is("NAMED"), "note.attendance.presence", contains("PRESENT", "IN_ATTENDANCE", "APOLOGIES"))
                .body("note.attendance[0].partner.name", is("Partner " + partner), "note.attendance[0].role", is("chair"), "note.attendance[1].category", is("practitioners"));
    }

    @Test
    void nobodyHasANameThatIsNotOfTheDay() {
        patch("/v1/groups/" + group, "{\"otherNames\": [{\"name\": \"Former group\", \"to\": \"2024-01-29\"}]}").statusCode(200);
        patch("/v1/partners/" + partner, """
                {"otherNames": [{"name": "P"}, {"name": "Alias", "from": "2020-01-01"}, {"name": "Later", "from": "2024-02-01", "to": "2024-12-31"},
                                {"name": "Then", "from": "2023-01-01", "to": "2024-01-31"}, {"name": "Earlier", "to": "2022-12-31"}]}""").statusCode(200);
        var agenda = "\"agenda\": [{\"title\": \"What is new\", \"lead\": \"%s\"}]".formatted(partner);
        draft(held(group, "2024-01-29", agenda)).body("note.group.name", is("Former group"), "note.items[0].lead.name", is("Then"), "note.items[0].lead.id", is(partner));
        draft(held(group, "2024-01-30", agenda)).body("note.group.name", is("A group"));
        draft(held(group, "2024-06-30", agenda)).body("note.items[0].lead.name", is("Later"));
        draft(held(group, "2025-01-01", agenda)).body("note.items[0].lead.name", is("Partner " + partner));
    }

    @Test
    void theItemsAreTheAgendaWithWhatWasSaid() {
        var meeting = held(group, "2024-01-29", """
                "agenda": [{"title": "Welcome"}, {"title": "The survey", "purpose": "DISCUSSION", "discussion": [{"text": "Drafted", "points": [{"text": "By two"}]}]}]""");
        draft(meeting).body("note.items.heading", contains("Welcome", "The survey"), "note.items[1].purpose", is("DISCUSSION"))
                .body("note.items[1].points[0].text", is("Drafted"), "note.items[1].points[0].points[0].text", is("By two"), "note.next", nullValue());
    }

    @Test
    void anItemTellsWhichNoteWasApprovedUnderIt() {
        var before = held(group, "2023-10-23", "\"number\": 5");
        var meeting = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"Last note\", \"approves\": \"%s\"}]".formatted(before));
        Sitting.step(before, "approval", "{\"on\": \"2024-01-29\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(meeting)).statusCode(200);
        draft(meeting).body("note.items[0].approves.meeting", is(before), "note.items[0].approves.number", is(5), "note.items[0].approves.on", is("2023-10-23"))
                .body("note.items[0].approves.by", is("MEETING"), "note.items[0].approves.amendments", nullValue());
    }

    @Test
    void anItemThatIsOnlyThereForANoteTellsOfNoApproval() {
        var before = held(group, "2023-10-23");
        var meeting = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"Last note\", \"approves\": \"%s\"}]".formatted(before));
        draft(meeting).body("note.items[0].approves", nullValue());
        Sitting.step(before, "approval", "{\"on\": \"2023-12-01\", \"by\": \"CORRESPONDENCE\"}").statusCode(200);
        draft(meeting).body("note.items[0].approves", nullValue());
    }

    @Test
    void anUpdateStandsUnderTheItemThatItsPartnerLeadsElseAmongThoseOfThePartners() {
        var meeting = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"Updates of partners\"}, {\"title\": \"The team\", \"lead\": \"%s\"}, {\"title\": \"Any other business\"}]".formatted(partner));
        var own = update(meeting, partner, "Led", REPORTED);
        var other = update(meeting, Given.partner(), "Told", REPORTED);
        draft(meeting).body("note.items", hasSize(3), "note.items[1].updates.record", contains(own), "note.items[0].updates.record", contains(other))
                .body("note.items[0].updates[0].points.text", contains("Told"), "note.items[1].updates[0].partner.id", is(partner));
    }

    @Test
    void whatTheAgendaHasNoItemForIsAddedBeforeItsClose() {
        var meeting = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"Welcome\"}, {\"title\": \"Any other business\"}]");
        update(meeting, partner, "Told", REPORTED);
        decision(meeting, "To go on", "PARTNERS");
        reflection(meeting, "Why?", "\"raisedByRole\": \"chair\"");
        action(meeting, "Go on", "PARTNERS");
        draft(meeting).body("note.items.heading", contains("Welcome", "Updates from partners", "Other reflections", "Decisions", "Actions", "Any other business"))
                .body("note.items[2].reflections[0].text", is("Why?"), "note.items[3].decisions[0].statement", is("To go on"), "note.items[4].actions[0].title", is("Go on"));
    }

    @Test
    void itemsThatSpeakOfItTakeDecisionsAndActions() {
        var meeting = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"Key decisions\"}, {\"title\": \"Next steps and actions\"}]");
        decision(meeting, "To go on", "PARTNERS");
        Given.made("actions", some("action"), "{\"title\": \"Ask\", \"meeting\": \"%1$s\", \"owner\": \"%2$s\", \"counterpart\": \"%2$s\", \"dueOn\": \"2024-02-01\", \"reference\": \"6.1\"}".formatted(meeting, partner));
        draft(meeting).body("note.items", hasSize(2), "note.items[0].decisions", hasSize(1), "note.items[1].actions[0].title", is("Ask"), "note.items[1].actions[0].reference", is("6.1"))
                .body("note.items[1].actions[0].owner.id", is(partner), "note.items[1].actions[0].counterpart.id", is(partner), "note.items[1].actions[0].dueOn", is("2024-02-01"));
    }

    @Test
    void onlyWhatWasReportedIsInIt() {
        var meeting = held(group, "2024-01-29");
        update(meeting, partner, "A draft");
        update(meeting, partner, "Returned", "submission", "return");
        draft(meeting).body("note.items", empty());
        var accepted = update(meeting, partner, "Accepted", "submission", "acceptance");
        var published = update(meeting, partner, "Published", "submission", "acceptance", "publication");
        draft(meeting).body("note.items[0].updates.record", contains(accepted, published));
    }

    @Test
    void aReflectionStandsUnderItsUpdateOrItsItemWithItsAnswer() {
        var meeting = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"The survey\"}]");
        var update = update(meeting, partner, "Told", REPORTED);
        reflection(meeting, "On the update", "\"update\": \"%s\", \"raisedBy\": \"%s\"".formatted(update, partner));
        var asked = reflection(meeting, "On the item", "\"agendaItem\": \"The survey\"");
        replace("/v1/reflections/" + asked + "/answer", "{\"on\": \"2024-01-29\", \"text\": \"Yes\", \"by\": \"%s\", \"role\": \"lead\"}".formatted(partner)).statusCode(200);
        draft(meeting).body("note.items[0].reflections.text", contains("On the item"), "note.items[0].reflections[0].answer.text", is("Yes"))
                .body("note.items[0].reflections[0].answer.by.id", is(partner), "note.items[0].reflections[0].answer.role", is("lead"))
                .body("note.items[1].updates[0].reflections.text", contains("On the update"), "note.items[1].updates[0].reflections[0].raisedBy.id", is(partner));
    }

    @Test
    void actionsThatWereOpenBeforeTheDayAreCarriedOverAsTheyStoodThen() {
        var before = held(group, "2023-10-23");
        action(before, "Open", "PARTNERS");
        step(action(before, "Done before", "PARTNERS"), "completion", "2024-01-28");
        step(action(before, "Done on the day", "PARTNERS"), "completion", "2024-01-29");
        step(action(before, "Done later", "PARTNERS"), "completion", "2024-02-01");
        step(action(before, "Begun", "PARTNERS"), "start", "2024-01-10");
        var meeting = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"Next steps\"}]");
        action(meeting, "New", "PARTNERS");
        draft(meeting).body("note.items.heading", contains("Actions of earlier meetings", "Next steps"), "note.items[1].actions.title", contains("New"))
                .body("note.items[0].carriedOver.title", contains("Open", "Done on the day", "Done later", "Begun"))
                .body("note.items[0].carriedOver.standing", contains("OPEN", "CLOSED", "OPEN", "ONGOING"));
    }

    @Test
    void whatIsCarriedOverSaysWhatWasLastNotedOfItByThatDay() {
        var action = action(held(group, "2023-10-23"), "Ask", "PARTNERS");
        for (var note : new String[] {"2023-11-01 First", "2024-01-15 Then", "2024-02-15 Later"}) {
            post("/v1/actions/" + action + "/notes", "{\"on\": \"%s\", \"text\": \"%s\"}".formatted((Object[]) note.split(" "))).statusCode(200);
        }
        draft(held(group, "2024-01-29", "\"agenda\": [{\"title\": \"Matters arising\"}]")).body("note.items", hasSize(1), "note.items[0].carriedOver[0].remark", is("Then"));
    }

    @Test
    void theNextMeetingIsTheNextOneOnRecordThatWasNotCalledOff() {
        var meeting = held(group, "2024-01-29");
        var off = Given.meeting(group, "2024-03-01");
        Given.meeting(group, "2024-04-29");
        held(group, "2023-10-23");
        draft(meeting).body("note.next.on", is("2024-03-01"));
        replace("/v1/meetings/" + off + "/cancellation", "{\"on\": \"2024-02-20\"}").statusCode(200);
        draft(meeting).body("note.next.on", is("2024-04-29"));
    }

    @Test
    void theNoteCostsTheSameStatementsForAnyNumberOfRecords() {
        var few = held(group, "2024-01-29");
        var many = held(Given.group(), "2024-01-29");
        record(few);
        for (var each = 0; each < 4; each++) {
            record(many);
        }
        assertEquals(statements(few), statements(many));
    }

    private static void record(String meeting) {
        update(meeting, Given.partner(), "Told", REPORTED);
        decision(meeting, "To go on", "PARTNERS");
        action(meeting, "Go on", "PARTNERS");
        reflection(meeting, "Why?", "\"raisedBy\": \"%s\"".formatted(Given.partner()));
    }

    private long statements(String meeting) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        draft(meeting);
        return statistics.getPrepareStatementCount() - before;
    }

    private static void step(String action, String step, String on) {
        replace("/v1/actions/" + action + "/" + step, "{\"on\": \"%s\"}".formatted(on)).statusCode(200);
    }

    private static ValidatableResponse draft(String meeting) {
        return get(minutes(meeting)).statusCode(200);
    }
}
