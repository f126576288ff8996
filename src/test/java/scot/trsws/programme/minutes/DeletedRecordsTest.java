package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Acting.nobody;
import static scot.trsws.programme.Acting.reader;
import static scot.trsws.programme.Acting.staff;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.minutes.Sitting.action;
import static scot.trsws.programme.minutes.Sitting.approve;
import static scot.trsws.programme.minutes.Sitting.circulate;
import static scot.trsws.programme.minutes.Sitting.decision;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;
import static scot.trsws.programme.minutes.Sitting.publish;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.access.PublicDoor;

/** A revision keeps what it tells of, also where that was deleted or moved since. */
@QuarkusTest
class DeletedRecordsTest {

    private String group;
    private String meeting;

    @BeforeEach
    void aPublicMeeting() {
        group = Given.group();
        meeting = held(group, "2024-01-29", "\"visibility\": \"PUBLIC\"");
        PublicDoor.open(true);
    }

    @AfterEach
    void letThemNoMore() {
        PublicDoor.open(false);
    }

    @Test
    void whatWasDeletedAfterTheApprovalIsPublishedAsItWasApproved() {
        var decision = decision(meeting, "OPEN WORD decided", "PUBLIC");
        approve(meeting).statusCode(200);
        delete("/v1/decisions/" + decision).statusCode(204);
        publish(meeting).statusCode(200);
        nobody().get(minutes(meeting)).statusCode(200).body("note.items[0].decisions.statement", contains("OPEN WORD decided"));
        staff().get(minutes(meeting)).body("leftOut", hasSize(0));
    }

    @Test
    void whatWasPrivateWhenItWasDeletedStaysPrivate() {
        var internal = action(meeting, "HIDDEN WORD for staff", "INTERNAL");
        var narrowed = action(meeting, "HIDDEN WORD for partners", "PUBLIC");
        circulate(meeting).statusCode(200);
        patch("/v1/actions/" + narrowed, "{\"visibility\": \"PARTNERS\"}").statusCode(200);
        delete("/v1/actions/" + internal).statusCode(204);
        delete("/v1/actions/" + narrowed).statusCode(204);
        reader().get(minutes(meeting)).statusCode(200).body("note.items[0].actions.title", contains("HIDDEN WORD for partners"));
        approve(meeting).statusCode(200);
        publish(meeting).statusCode(200);
        nobody().get(minutes(meeting)).statusCode(200).body(not(containsString("HIDDEN WORD")));
        staff().get(minutes(meeting)).body("leftOut[0].kind", is("ACTION"), "leftOut[0].count", is(2));
    }

    @Test
    void theNextMeetingIsTheOneThatWasNextThen() {
        var next = next("2024-04-29", "PUBLIC");
        approve(meeting).statusCode(200);
        patch("/v1/meetings/" + next, "{\"on\": \"2024-05-06\"}").statusCode(200);
        reader().get(minutes(meeting)).body("note.next.on", is("2024-04-29"));
        delete("/v1/meetings/" + next).statusCode(204);
        publish(meeting).statusCode(200);
        nobody().get(minutes(meeting)).body("note.next.on", is("2024-04-29"));
    }

    @Test
    void aDayThatOnlyAPrivateMeetingHadThenIsNotTold() {
        var other = next("2024-04-29", "PUBLIC");
        patch("/v1/meetings/" + other, "{\"on\": \"2024-05-06\"}").statusCode(200);
        next("2024-04-29", "INTERNAL");
        circulate(meeting).statusCode(200);
        staff().get(minutes(meeting)).body("note.next.on", is("2024-04-29"));
        reader().get(minutes(meeting)).statusCode(200).body("note.next", nullValue());
    }

    private String next(String on, String visibility) {
        return Given.made("meetings", group + "-" + on + "-" + visibility.toLowerCase(), "{\"group\": \"%s\", \"on\": \"%s\", \"visibility\": \"%s\"}".formatted(group, on, visibility));
    }
}
