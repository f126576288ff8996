package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Acting.contributor;
import static scot.trsws.programme.Acting.nobody;
import static scot.trsws.programme.Acting.reader;
import static scot.trsws.programme.Acting.staff;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.minutes.Sitting.action;
import static scot.trsws.programme.minutes.Sitting.approve;
import static scot.trsws.programme.minutes.Sitting.circulate;
import static scot.trsws.programme.minutes.Sitting.decision;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;
import static scot.trsws.programme.minutes.Sitting.publish;
import static scot.trsws.programme.minutes.Sitting.published;
import static scot.trsws.programme.minutes.Sitting.reflection;
import static scot.trsws.programme.minutes.Sitting.undo;
import static scot.trsws.programme.minutes.Sitting.update;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;
import scot.trsws.programme.Sql;
import scot.trsws.programme.access.PublicDoor;
import scot.trsws.programme.http.Sight;

/** Who reads which minutes, and what is left out of them. */
@QuarkusTest
class MinutesSightTest {

    private String group;
    private String partner;
    private String meeting;

    /** Whatever nobody in particular may see says OPEN WORD, and what they may not, HIDDEN WORD. */
    @BeforeEach
    void aMeetingOfWhichNotAllIsPublic() {
        group = Given.group();
        partner = Given.partner();
        action(held(group, "2023-10-23"), "HIDDEN WORD of before", "INTERNAL");
        meeting = held(group, "2024-01-29", "\"visibility\": \"PUBLIC\", \"agenda\": [{\"title\": \"OPEN WORD\"}]");
        Given.made("meetings", group + "-next", "{\"group\": \"%s\", \"on\": \"2024-04-29\", \"visibility\": \"PARTNERS\"}".formatted(group));
        action(meeting, "OPEN WORD for all", "PUBLIC");
        action(meeting, "HIDDEN WORD of staff", "INTERNAL");
        action(meeting, "HIDDEN WORD for partners", "PARTNERS");
        decision(meeting, "HIDDEN WORD decided", "INTERNAL");
        var update = update(meeting, partner, "HIDDEN WORD reported", "submission", "acceptance");
        reflection(meeting, "HIDDEN WORD raised", "\"visibility\": \"PUBLIC\", \"update\": \"%s\"".formatted(update));
        update(meeting, partner, "OPEN WORD reported", "submission", "acceptance", "publication");
        reflection(meeting, "OPEN WORD raised", "\"visibility\": \"PUBLIC\"");
        PublicDoor.open(true);
    }

    @AfterEach
    void letThemNoMore() {
        PublicDoor.open(false);
    }

    @Test
    void aDraftIsForStaffOnly() {
        staff().get(minutes(meeting)).statusCode(200);
        for (var other : List.of(reader(), contributor(partner), nobody())) {
            other.get(minutes(meeting)).statusCode(404);
            other.get(minutes(meeting) + "?revision=draft").statusCode(404);
        }
    }

    @Test
    void whatWasCirculatedIsForPartnersWithoutWhatTheyMayNotSee() {
        circulate(meeting).statusCode(200);
        nobody().get(minutes(meeting)).statusCode(404);
        reader().get(minutes(meeting)).statusCode(200).body("status", is("CIRCULATED"), "note.items.heading", contains("OPEN WORD", "Updates from partners", "Other reflections", "Actions"))
                .body("note.items[3].actions.title", contains("OPEN WORD for all", "HIDDEN WORD for partners"), "note.items[1].updates", hasSize(2), "note.next.on", is("2024-04-29"))
                .body("leftOut", nullValue());
        reader().get(minutes(meeting) + "?revision=1").statusCode(200);
        reader().get(minutes(meeting) + "?revision=draft").statusCode(404);
        staff().get(minutes(meeting)).body("note.items.heading", contains("OPEN WORD", "Updates from partners", "Other reflections", "Decisions", "Actions of earlier meetings", "Actions"));
    }

    @Test
    void whatWasApprovedIsForPartnersAlike() {
        circulate(meeting);
        approve(meeting);
        reader().get(minutes(meeting)).statusCode(200).body("status", is("APPROVED"), "note.items[3].actions", hasSize(2));
        nobody().get(minutes(meeting)).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/markdown", "text/html", "text/plain"})
    void noPrivatePartIsInThePublishedFormInAnyFormat(String type) {
        published(meeting);
        for (var each : List.of(nobody(), reader(), staff())) {
            each.request().accept(type).get(minutes(meeting)).then().statusCode(200).body(containsString("OPEN WORD for all"))
                    .body(containsString("OPEN WORD reported")).body(containsString("OPEN WORD raised")).body(not(containsString("HIDDEN WORD")))
                    .body(not(containsString("2024-04-29"))).body(not(containsString("29 April 2024"))).body(not(containsString("Decisions")));
        }
    }

    @Test
    void staffAreToldWhatWasLeftOut() {
        published(meeting);
        staff().get(minutes(meeting)).body("leftOut.kind", contains("UPDATE", "REFLECTION", "DECISION", "ACTION", "MEETING"), "leftOut.count", contains(1, 1, 1, 3, 1));
        nobody().get(minutes(meeting)).body("leftOut", nullValue());
    }

    @Test
    void theOtherRevisionsOfPublishedMinutesStayWithStaff() {
        published(meeting);
        staff().get(minutes(meeting) + "?revision=1").statusCode(200).body("note.items", hasSize(6));
        nobody().get(minutes(meeting) + "?revision=1").statusCode(404);
        reader().get(minutes(meeting) + "?revision=1").statusCode(404);
        nobody().get(minutes(meeting) + "?revision=2").statusCode(200);
        reader().get("/v1/minutes-revisions/" + meeting + "-revision-1").statusCode(403);
    }

    @Test
    void onlyTheMinutesOfAPublicMeetingArePublished() {
        circulate(meeting);
        approve(meeting);
        patch("/v1/meetings/" + meeting, "{\"visibility\": \"PARTNERS\"}").statusCode(200);
        publish(meeting).statusCode(409).body("detail", is("The meeting is seen by PARTNERS only; make it PUBLIC first, then publish its minutes."));
    }

    @Test
    void withTheirMeetingGoPublishedMinutes() {
        published(meeting);
        patch("/v1/meetings/" + meeting, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        nobody().get(minutes(meeting)).statusCode(404);
        reader().get(minutes(meeting)).statusCode(404);
        undo(meeting, "publication").statusCode(200);
    }

    @Test
    void takenBackNobodyReadsThemAnyMore() {
        published(meeting);
        undo(meeting, "publication");
        nobody().get(minutes(meeting)).statusCode(404);
        undo(meeting, "approval");
        undo(meeting, "circulation");
        reader().get(minutes(meeting)).statusCode(404);
    }

    @Test
    void aMeetingThatOneMayNotKnowOfIsNotNamedAsTheOneThatApproved() {
        var later = held(group, "2024-03-01", "\"visibility\": \"INTERNAL\"");
        Sitting.step(meeting, "approval", "{\"on\": \"2024-03-01\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(later)).statusCode(200);
        staff().get(minutes(meeting)).body("approval.at", is(later));
        reader().get(minutes(meeting)).body("approval.at", nullValue(), "approval.on", is("2024-03-01"));
        reader().get("/v1/minutes?group=" + group).body("items.find { it.id == '" + meeting + "' }.approvedAt", nullValue());
    }

    @Test
    void theRowsAreSeenAsTheMinutesAre() {
        assertEquals("", seen("minutes") + seen("minutes_revision"));
        circulate(meeting);
        assertEquals("PARTNERS EVERYTHING ", seen("minutes"));
        assertEquals("EVERYTHING ", seen("minutes_revision"));
        approve(meeting);
        publish(meeting);
        assertEquals("PUBLISHED PARTNERS EVERYTHING ", seen("minutes"));
        assertEquals(List.of("2"), Sql.answers("select number from minutes_revision where meeting = '" + meeting + "'", Sight.PUBLISHED, ""));
        assertEquals(List.of("2"), Sql.answers("select after ->> 'number' from visible_change where noun = 'minutes_revision' and after ->> 'meeting' = '" + meeting + "'", Sight.PARTNERS, ""));
    }

    private String seen(String table) {
        var who = new StringBuilder();
        for (var sight : Sight.values()) {
            if (!Sql.answers("select 1 from " + table + " where id like '" + meeting + "%'", sight, "").isEmpty()) {
                who.append(sight).append(' ');
            }
        }
        return who.toString();
    }
}
