package scot.trsws.programme.report;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Acting.contributor;
import static scot.trsws.programme.Acting.nobody;
import static scot.trsws.programme.Acting.reader;
import static scot.trsws.programme.Acting.staff;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Acting;
import scot.trsws.programme.Api;
import scot.trsws.programme.Given;
import scot.trsws.programme.Sql;
import scot.trsws.programme.http.AsOf;

@QuarkusTest
class BriefingTest {

    private static final String TODAY = LocalDate.now(AsOf.LONDON).toString();
    private static final String ALL_ACTIONS = "priorities.partners.flatten().";

    private String one;
    private String two;
    private String group;
    private String meeting;

    @BeforeEach
    void aGroupOfTwoThatHasMet() {
        one = Given.partner();
        two = Given.partner();
        group = Given.made("groups", some("group"), """
                {"name": "A group", "kind": "DELIVERY", "members": [{"partner": "%s", "role": "MEMBER"}, {"partner": "%s", "role": "MEMBER"}]}""".formatted(one, two));
        meeting = held("2024-01-29", "");
    }

    @Test
    void thePeriodIsAnchoredOnMeetingsAndOnDays() {
        var next = Given.meeting(group, "2024-04-29");
        pack("since=meeting:" + meeting + "&until=meeting:" + next).body("since.on", is("2024-01-29"), "since.meeting", is(meeting), "until.on", is("2024-04-29"))
                .body("until.meeting", is(next), "asOf", is(TODAY), "name", is("A group"), "remarks", empty());
        pack("since=2024-02-01&until=2024-03-01").body("since.on", is("2024-02-01"), "since.meeting", nullValue(), "until.on", is("2024-03-01"));
        pack("since=2024-02-01").body("until.on", is(TODAY));
    }

    @Test
    void itBeginsWithTheLastMeetingThatWasHeldBeforeItsEnd() {
        held("2023-10-23", "");
        Given.meeting(group, "2024-02-15");
        pack("until=2024-04-29").body("since.meeting", is(meeting));
        pack("until=meeting:" + meeting).body("since.on", is("2023-10-23"));
        pack("until=2023-10-23").body("since.on", nullValue(), "remarks", contains(containsString("no beginning")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"since=meeting:nothing | since", "until=meeting:nothing | until", "since=yesterday | since", "until=2024-02-30 | until",
            "since=2024-03-01&until=2024-02-29 | until", "asOf=2999-01-01 | asOf", "asOf=x | asOf", "since=meeting: | since", "from=2024-01-01 | from"})
    void anAnchorThatCannotBeIsRefusedByName(String query, String parameter) {
        staff().get("/v1/groups/" + group + "/briefing?" + query).statusCode(400).body("errors.parameter", contains(parameter));
    }

    @Test
    void aMeetingOfAnotherGroupIsNoAnchorAndAGroupThatNeverWasHasNoPack() {
        var others = Given.meeting(Given.group());
        staff().get("/v1/groups/" + group + "/briefing?since=meeting:" + others).statusCode(400).body("errors.parameter", contains("since"));
        staff().get("/v1/groups/nothing-of-this-name/briefing?since=meeting:" + others).statusCode(404);
        nobody().get("/v1/groups/" + group + "/briefing").statusCode(401);
    }

    @Test
    void aGroupThatDidNothingHasAPackOfNothing() {
        var idle = Given.group();
        pack(idle, "until=2024-04-29").body("priorities", empty(), "updates", empty(), "silent", empty(), "decisions", empty(), "promises", empty(), "reflections", empty())
                .body("events", empty(), "publications", empty(), "unapproved", empty(), "missing", empty(), "remarks", hasItem(containsString("No meeting")))
                .body("agenda.title", contains("Welcome and apologies", "Updates from partners", "Any other business", "Next meeting"));
    }

    @Test
    void whatWasNotOnRecordYetIsSaidToBeSoAndHowItIsHad() {
        var pack = "/v1/groups/" + group + "/briefing?since=meeting:" + meeting + "&until=2024-04-29";
        staff().get(pack).statusCode(200).body("asOf", is("2024-04-29"), "remarks", contains(allOf(containsString("Nothing of this group was on record"), containsString("asOf=" + TODAY))))
                .body("priorities", empty(), "name", is("A group"));
    }

    @Test
    void actionsAreToldByPriorityAndPartner() {
        var plan = Given.plan();
        var second = Given.priority(plan, 2);
        var first = Given.priority(plan, 1);
        var workstream = Given.made("workstreams", some("workstream"), "{\"title\": \"w\", \"kind\": \"other\", \"priority\": \"%s\"}".formatted(first));
        action("\"priority\": \"%s\", \"owner\": \"%s\"".formatted(second, one));
        var ofWorkstream = action("\"workstream\": \"%s\", \"owner\": \"%s\"".formatted(workstream, two));
        var bare = action("\"dueOn\": null");
        pack("until=2024-04-29").body("priorities.priority", contains(first, second, null), "priorities[0].title", is("A priority"))
                .body("priorities[0].partners[0].name", is("Partner " + two), "priorities[0].partners[0].opened.id", contains(ofWorkstream))
                .body("priorities[2].partners[0].partner", nullValue(), "priorities[2].partners[0].open.id", contains(bare));
    }

    @Test
    void anActionIsOpenedOnTheDayOfItsMeetingAndOverdueWhenItsDateIsPast() {
        var late = action("\"dueOn\": \"2024-03-01\"");
        var later = action("\"dueOn\": \"2024-05-01\"");
        var dateless = action("\"owner\": null");
        pack("until=2024-04-29").body(ALL_ACTIONS + "opened.flatten().id", hasItems(late, later, dateless)).body("priorities[0].partners[0].open.id", contains(late, later, dateless))
                .body("priorities[0].partners[0].open.overdue", contains(59, 0, null), "priorities[0].partners[0].open.days", contains(91, 91, 91))
                .body("priorities[0].partners[0].open[0].from", is("2024-01-29"), "priorities[0].partners[0].open[0].to", is("2024-03-01"));
        pack("since=2024-01-30&until=2024-02-28").body(ALL_ACTIONS + "opened.flatten()", empty()).body("priorities[0].partners[0].open.overdue", contains(0, 0, null));
        pack("since=2023-01-30&until=2024-01-28").body("priorities", empty());
    }

    @Test
    void whatWasClosedLaterIsToldAsItStoodAtTheEndOfThePeriod() {
        var action = action("\"dueOn\": null");
        Api.replace("/v1/actions/" + action + "/start", "{\"on\": \"2024-02-10\"}").statusCode(200);
        Api.replace("/v1/actions/" + action + "/cancellation", "{\"on\": \"2024-03-05\", \"reason\": \"No money\"}").statusCode(200);
        pack("until=2024-02-09").body(ALL_ACTIONS + "open.flatten().status", contains("OPEN"));
        pack("until=2024-02-29").body(ALL_ACTIONS + "open.flatten().status", contains("IN_PROGRESS"), ALL_ACTIONS + "opened.flatten().status", contains("IN_PROGRESS"));
        pack("until=2024-03-05").body(ALL_ACTIONS + "open.flatten()", empty()).body(ALL_ACTIONS + "opened.flatten().status", contains("CANCELLED"));
        assertFalse(staff().csv("/v1/groups/" + group + "/briefing?until=2024-02-29&asOf=" + TODAY).contains("CANCELLED"));
    }

    @Test
    void anActionIsClosedOnTheDayOfItsStepAndWasOpenUntilThen() {
        var done = action("\"dueOn\": \"2024-03-01\"");
        var cancelled = action("\"dueOn\": null");
        Api.replace("/v1/actions/" + done + "/completion", "{\"on\": \"2024-02-20\"}").statusCode(200);
        Api.replace("/v1/actions/" + cancelled + "/cancellation", "{\"on\": \"2024-03-05\", \"reason\": \"No money\"}").statusCode(200);
        pack("until=2024-04-29").body("priorities[0].partners[0].closed.id", contains(done, cancelled), "priorities[0].partners[0].closed.status", contains("DONE", "CANCELLED"))
                .body("priorities[0].partners[0].closed.detail", contains(null, "No money"), "priorities[0].partners[0].closed.days", contains(22, 36), "priorities[0].partners[0].open", empty());
        pack("until=2024-02-29").body("priorities[0].partners[0].closed.id", contains(done), "priorities[0].partners[0].open.id", contains(cancelled));
        pack("since=2024-03-06&until=2024-04-29").body("priorities", empty());
    }

    @Test
    void aSlipGoesFromTheDateBeforeTheFirstChangeToTheDateAfterTheLast() {
        var slipped = action("\"dueOn\": \"2024-03-01\"");
        var back = action("\"dueOn\": \"2024-03-01\"");
        var first = action("\"dueOn\": null");
        Stream.of("2024-04-01", "2024-05-01").forEach(day -> due(slipped, day));
        Stream.of("2024-04-01", "2024-03-01").forEach(day -> due(back, day));
        due(first, "2024-04-01");
        pack("").body("priorities[0].partners[0].slipped.id", contains(slipped), "priorities[0].partners[0].slipped[0].from", is("2024-03-01"))
                .body("priorities[0].partners[0].slipped[0].to", is("2024-05-01"), "priorities[0].partners[0].slipped[0].days", is(61));
        pack("until=2024-04-29").body("priorities[0].partners[0].slipped", empty());
    }

    @Test
    void aSlipIsToldThoughTheDateWasTakenAwayInBetween() {
        var away = action("\"dueOn\": \"2026-12-01\"");
        var put = action("\"dueOn\": \"2026-12-01\"");
        var only = action("\"dueOn\": \"2026-12-01\"");
        Stream.of("null", "\"2027-02-01\"").forEach(day -> dueOr(away, day));
        Stream.of("\"2026-12-10\"", "null", "\"2027-01-01\"").forEach(day -> dueOr(put, day));
        dueOr(only, "null");
        pack("").body(ALL_ACTIONS + "slipped.flatten().id", contains(put, away), ALL_ACTIONS + "slipped.flatten().from", contains("2026-12-01", "2026-12-01"))
                .body(ALL_ACTIONS + "slipped.flatten().to", contains("2027-01-01", "2027-02-01"), ALL_ACTIONS + "slipped.flatten().days", contains(31, 62));
    }

    @Test
    void aSlipGoesFromTheLastDateThatWasKnownBeforeThePeriod() {
        var action = action("\"dueOn\": null");
        Stream.of("\"2024-03-01\"", "\"2024-04-01\"", "null").forEach(day -> Sql.tell("""
                insert into change (at, actor, noun, noun_id, before, after)
                select '2024-02-01', 'test', noun, noun_id, after, after || '{"due_on": %s}' from change where noun_id = '%s' order by id desc limit 1""".formatted(day, action)));
        dueOr(action, "\"2024-05-01\"");
        pack("since=" + TODAY).body(ALL_ACTIONS + "slipped.flatten().from", contains("2024-04-01"), ALL_ACTIONS + "slipped.flatten().to", contains("2024-05-01"));
        pack("since=2024-01-01&until=2024-12-31").body(ALL_ACTIONS + "slipped.flatten().from", contains("2024-03-01"), ALL_ACTIONS + "slipped.flatten().to", contains("2024-04-01"));
    }

    @Test
    void anActionOfNoMeetingIsInThePackOfItsOwnersGroupsFromTheDayItWasRecorded() {
        var ours = Given.made("actions", some("action"), "{\"title\": \"t\", \"owner\": \"%s\"}".formatted(one));
        var theirs = Given.made("actions", some("action"), "{\"title\": \"t\", \"owner\": \"%s\"}".formatted(Given.partner()));
        var elsewhere = Given.made("actions", some("action"), "{\"title\": \"t\", \"owner\": \"%s\", \"meeting\": \"%s\"}".formatted(one, Given.meeting(Given.group())));
        pack("").body(ALL_ACTIONS + "opened.flatten().id", hasItem(ours)).body(ALL_ACTIONS + "opened.flatten().id", not(hasItem(theirs)))
                .body(ALL_ACTIONS + "open.flatten().id", not(hasItem(elsewhere))).body(ALL_ACTIONS + "opened.flatten().on", contains(TODAY));
        pack("until=2024-04-29").body("priorities", empty());
    }

    @Test
    void updatesAreOfTheDayTheyWereSubmittedOn() {
        var update = reported(meeting, one, "2024-02-05");
        Given.update(meeting, two);
        pack("until=2024-04-29").body("updates.id", contains(update), "updates[0].on", is("2024-02-05"), "updates[0].meeting", is(meeting), "updates[0].title", is("A point"))
                .body("updates[0].partnerName", is("Partner " + one));
        pack("since=2024-02-06&until=2024-04-29").body("updates", empty());
        Api.replace("/v1/updates/" + update + "/acceptance", "{\"on\": \"2024-02-20\"}").statusCode(200);
        pack("since=2024-02-06&until=2024-04-29").body("updates", empty());
        Api.replace("/v1/updates/" + update + "/return", "{\"on\": \"2024-02-21\", \"reason\": \"Recount\"}").statusCode(200);
        pack("until=2024-04-29").body("silent.partner", contains(Stream.of(one, two).sorted().toArray()));
    }

    @Test
    void anUpdateThatWasGivenBackAndCameAgainHadComeUntilThen() {
        var update = reported(meeting, one, "2024-02-05");
        Api.replace("/v1/updates/" + update + "/return", "{\"on\": \"2024-07-30\", \"reason\": \"Recount\"}").statusCode(200);
        pack("until=2024-06-01").body("updates.on", contains("2024-02-05"), "updates.status", contains("SUBMITTED"));
        Api.replace("/v1/updates/" + update + "/submission", "{\"on\": \"2024-08-02\"}").statusCode(200);
        pack("until=2024-06-01").body("updates.on", contains("2024-02-05"), "silent.partner", contains(two));
        pack("until=2024-08-01").body("updates", empty());
        pack("until=2024-08-02").body("updates.on", contains("2024-08-02"));
    }

    @Test
    void aMemberIsSilentSinceTheLastMeetingThatItReportedTo() {
        reported(meeting, one, "2024-01-29");
        pack("until=2024-04-28").body("silent.partner", contains(two), "silent[0].on", nullValue(), "silent[0].days", nullValue(), "silent[0].meetings", is(1));
        held("2024-04-29", ", \"attendance\": [{\"partner\": \"%s\", \"presence\": \"APOLOGIES\"}], \"apologies\": \"NAMED\"".formatted(one));
        pack("until=2024-04-30").body("silent.partner", contains(Stream.of(one, two).sorted().toArray())).body("silent.find { it.partner == '" + one + "' }.days", is(92))
                .body("silent.find { it.partner == '" + one + "' }.apologies", is(1), "silent.find { it.partner == '" + one + "' }.meeting", is(meeting))
                .body("silent.find { it.partner == '" + two + "' }.meetings", is(2), "silent.find { it.partner == '" + two + "' }.apologies", is(0));
        reported(Given.meeting(group, "2024-11-14"), one, "2024-04-30");
        pack("until=2024-04-30").body("silent.partner", contains(two));
    }

    @Test
    void whoReportedAfterAMeetingIsNotSilentForItAndIsHeardFromOnThatDay() {
        held("2024-05-13", "");
        reported(meeting, one, "2024-06-01");
        pack("until=2024-06-15").body("updates.partner", contains(one), "silent.partner", contains(two))
                .body("agenda.find { it.title == 'Updates from partners' }.why", is("Nothing was heard from Partner " + two + " at all."));
        held("2024-09-02", "");
        pack("until=2024-09-03").body("silent.find { it.partner == '" + one + "' }.on", is("2024-06-01"), "silent.find { it.partner == '" + one + "' }.days", is(94))
                .body("silent.find { it.partner == '" + one + "' }.meetings", is(1), "agenda.find { it.title == 'Updates from partners' }.why", containsString("from Partner " + one + " since 1 June 2024"));
    }

    @Test
    void whoKeepsTheRecordOrLooksOnOwesNoReport() {
        var looksOn = Given.partner();
        Api.patch("/v1/groups/" + group, """
                {"members": [{"partner": "%s", "role": "CHAIR"}, {"partner": "%s", "role": "SECRETARIAT"}, {"partner": "%s", "role": "OBSERVER"}]}""".formatted(one, two, looksOn)).statusCode(200);
        var guest = Given.partner();
        var next = held("2024-02-12", ", \"attendance\": [{\"partner\": \"%s\", \"presence\": \"PRESENT\"}], \"apologies\": \"NONE\"".formatted(guest));
        pack("until=2024-04-29").body("silent.partner", contains(one), "silent.meetings", contains(2));
        staff().get("/v1/meetings/" + next + "/reporting").body("items.partner", contains(Stream.of(one, guest).sorted().toArray()));
        staff().get("/v1/meetings/" + next + "/lint").body("items.find { it.code == 'MEMBER_NOT_LISTED' }.detail", allOf(containsString(one), not(containsString(two)), not(containsString(looksOn))));
    }

    @Test
    void whoJoinedLaterIsNotSilentForWhatWasBeforeAndWhoLeftIsNotSilentAtAll() {
        Api.patch("/v1/groups/" + group, """
                {"members": [{"partner": "%s", "role": "MEMBER", "from": "2024-02-01"}, {"partner": "%s", "role": "MEMBER", "to": "2024-02-01"}]}""".formatted(one, two)).statusCode(200);
        pack("until=2024-04-28").body("silent", empty());
        held("2024-04-29", "");
        pack("until=2024-04-30").body("silent.partner", contains(one), "silent[0].meetings", is(1));
    }

    @Test
    void decisionsAreOfTheMeetingsOfThePeriod() {
        var decision = Given.made("decisions", some("decision"), "{\"meeting\": \"%s\", \"statement\": \"Go on\", \"conditions\": \"With money\"}".formatted(meeting));
        pack("until=2024-04-29").body("decisions.id", contains(decision), "decisions[0].title", is("Go on"), "decisions[0].detail", is("With money"), "decisions[0].on", is("2024-01-29"));
        pack("since=2024-01-30&until=2024-04-29").body("decisions", empty());
    }

    @Test
    void aDecisionTellsWhatTookItsPlaceAsItWasKnownThen() {
        var first = Given.decision(meeting);
        var then = Instant.now();
        var next = held("2024-02-12", "");
        var second = Given.made("decisions", some("decision"), "{\"meeting\": \"%s\", \"statement\": \"Stop\", \"supersedes\": \"%s\", \"visibility\": \"INTERNAL\"}".formatted(next, first));
        pack("until=2024-04-29&since=2024-01-29").body("decisions.id", contains(first, second), "decisions.supersededBy", contains(second, null), "decisions.to", contains("2024-02-12", null));
        var query = "/v1/groups/" + group + "/briefing?since=2024-01-29&until=2024-04-29&asOf=";
        assertTrue(markdown(query + TODAY).contains("A decision (`" + first + "`). Superseded on 12 February 2024 by `" + second + "`\n"), markdown(query + TODAY));
        staff().get(query + then).body("decisions.supersededBy", contains((String) null));
        reader().get(query + TODAY).body("decisions.id", contains(first), "decisions.supersededBy", contains((String) null));
    }

    @Test
    void promisesStayUntilTheyAreSettledTheOldestFirst() {
        var younger = promise("\"meeting\": \"%s\", \"madeBy\": \"%s\", \"dueText\": \"soon\"".formatted(meeting, one));
        var older = promise("\"madeOn\": \"2023-12-01\", \"madeBy\": \"%s\", \"dueOn\": \"2024-04-01\"".formatted(two));
        promise("\"madeOn\": \"2023-12-01\"");
        pack("until=2024-04-29").body("promises.id", contains(older, younger), "promises.days", contains(150, 91), "promises.overdue", contains(28, null), "promises.detail", contains(null, "soon"));
        Api.replace("/v1/commitments/" + older + "/fulfilment", "{\"on\": \"2024-04-01\"}").statusCode(200);
        pack("until=2024-04-29").body("promises.id", contains(younger));
        pack("until=2024-03-31").body("promises.id", contains(older, younger));
    }

    @Test
    void reflectionsStayUntilTheyAreAnswered() {
        var asked = Given.reflection(meeting, one);
        pack("since=2024-02-01&until=2024-04-29").body("reflections.id", contains(asked), "reflections[0].days", is(91), "reflections[0].partner", is(one));
        Api.replace("/v1/reflections/" + asked + "/answer", "{\"on\": \"2024-03-01\", \"text\": \"Yes\"}").statusCode(200);
        pack("since=2024-02-01&until=2024-04-29").body("reflections", empty());
        pack("since=2024-02-01&until=2024-02-28").body("reflections.id", contains(asked));
    }

    @Test
    void anAnswerInBetterWordsOpensNothingAgain() {
        var reworded = Given.reflection(meeting, one);
        var parked = Given.reflection(meeting, one);
        Api.replace("/v1/reflections/" + reworded + "/answer", "{\"on\": \"2024-03-02\", \"text\": \"Yes\"}").statusCode(200);
        Api.replace("/v1/reflections/" + parked + "/parking", "{\"on\": \"2024-03-02\", \"reason\": \"Too early\"}").statusCode(200);
        Stream.of(reworded, parked).forEach(each -> Api.replace("/v1/reflections/" + each + "/answer", "{\"on\": \"2024-08-02\", \"text\": \"Yes, we do\"}").statusCode(200));
        pack("until=2024-03-01").body("reflections.id", contains(Stream.of(reworded, parked).sorted().toArray()));
        pack("until=2024-06-01").body("reflections", empty());
        Api.delete("/v1/reflections/" + reworded + "/answer").statusCode(200);
        pack("until=2024-06-01").body("reflections.id", contains(reworded));
    }

    @Test
    void eventsAndPublicationsAreOfTheirDayOrOfTheMeetingThatWasTold() {
        var event = Given.made("events", some("event"), "{\"title\": \"e\", \"on\": \"2024-02-19\", \"hosts\": [\"%s\"]}".formatted(one));
        var told = Given.made("events", some("event"), "{\"title\": \"e\", \"on\": \"2025-02-19\", \"meeting\": \"%s\"}".formatted(meeting));
        var paper = Given.made("publications", some("paper"), "{\"title\": \"p\", \"meeting\": \"%s\"}".formatted(meeting));
        Given.made("publications", some("paper"), "{\"title\": \"p\", \"on\": \"2024-02-19\", \"publisher\": \"%s\"}".formatted(Given.partner()));
        pack("until=2024-04-29").body("events.id", contains(event, told), "events[0].partner", is(one), "publications.id", contains(paper), "publications[0].on", nullValue(), "publications[0].hosts", empty());
        pack("since=2024-02-20&until=2024-04-29").body("events", empty(), "publications", empty());
    }

    @Test
    void anEventIsOfEachOfItsHosts() {
        var stranger = Given.partner();
        var event = Given.made("events", some("event"), "{\"title\": \"e\", \"on\": \"2024-02-19\", \"hosts\": [\"%s\", \"%s\", \"%s\"]}".formatted(stranger, two, one));
        Given.made("events", some("event"), "{\"title\": \"e\", \"on\": \"2024-02-19\", \"hosts\": [\"%s\"]}".formatted(stranger));
        pack("until=2024-04-29").body("events.id", contains(event), "events[0].partner", is(stranger), "events[0].hosts", contains(stranger, two, one))
                .body("events[0].hostNames", contains("Partner " + stranger, "Partner " + two, "Partner " + one));
        var text = markdown("/v1/groups/" + group + "/briefing?until=2024-04-29&asOf=" + TODAY);
        assertTrue(text.contains("(`" + event + "`), Partner %s, Partner %s and Partner %s\n".formatted(stranger, two, one)), text);
        Api.patch("/v1/events/" + event, "{\"hosts\": [\"" + stranger + "\"]}").statusCode(200);
        pack("until=2024-04-29").body("events", empty());
    }

    @Test
    void theRecordIsSaidToLackNotesWithoutApprovalAndNumbers() {
        var first = held("2023-10-23", ", \"number\": 1");
        var third = held("2024-04-29", ", \"number\": 3, \"agenda\": [{\"title\": \"Note\", \"approves\": \"%s\"}]".formatted(meeting));
        pack("until=2024-04-30").body("unapproved.id", contains(first, meeting, third), "missing.title", contains("Meeting 2"), "missing[0].id", is(group), "missing[0].from", is("2023-10-23"), "missing[0].to", is("2024-04-29"))
                .body("agenda.title", hasItem("Approval of the note of the meeting of 29 April 2024")).body("agenda.references.flatten().id", hasItems(first, meeting, third))
                .body("agenda[1].why", is("Its approval is not on record, nor is that of the notes of 23 October 2023 and 29 January 2024."));
        pack("until=2024-04-28").body("unapproved.id", contains(first, meeting), "missing", empty());
        var then = Instant.now();
        Api.replace("/v1/meetings/" + meeting + "/minutes/approval", "{\"on\": \"2024-04-29\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(third)).statusCode(200);
        Api.replace("/v1/meetings/" + first + "/minutes/approval", "{\"on\": \"2024-02-01\", \"by\": \"CORRESPONDENCE\"}").statusCode(200);
        pack("until=2024-04-30").body("unapproved.id", contains(third)).body("agenda[1].why", is("Its approval is not on record."));
        pack("until=2024-04-28").body("unapproved.id", contains(meeting));
        staff().get("/v1/groups/" + group + "/briefing?until=2024-04-30&asOf=" + then).body("unapproved.id", contains(first, meeting, third));
    }

    @Test
    void whetherANoteWasApprovedIsToldAsTheMinutesTellIt() {
        var next = held("2024-04-29", ", \"agenda\": [{\"title\": \"Note\", \"approves\": \"%s\"}]".formatted(meeting));
        var approval = "/v1/meetings/" + meeting + "/minutes/approval";
        Api.replace(approval, "{\"on\": \"2024-04-29\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(next)).statusCode(200);
        pack("until=2024-04-30").body("unapproved.id", contains(next));
        Api.delete(approval).statusCode(200);
        Api.patch("/v1/meetings/" + next, "{\"agenda\": [{\"title\": \"Note\", \"approves\": \"%s\"}]}".formatted(meeting)).statusCode(200);
        staff().get("/v1/minutes?status=DRAFT&group=" + group).body("items.id", hasItem(meeting));
        pack("until=2024-04-30").body("unapproved.id", contains(meeting, next));
    }

    @Test
    void numbersThatAreMissingAreToldInRuns() {
        held("2024-02-12", ", \"number\": 2");
        held("2024-03-11", ", \"number\": 4");
        held("2024-04-15", ", \"number\": 9999");
        pack("until=2024-04-29").body("missing.title", contains("Meeting 1", "Meeting 3", "Meetings 5 to 9998"), "missing.firstNumber", contains(1, 3, 5), "missing.lastNumber", contains(1, 3, 9998))
                .body("missing.from", contains(null, "2024-02-12", "2024-03-11"), "missing.to", contains("2024-02-12", "2024-03-11", "2024-04-15"));
    }

    @Test
    void theDraftAgendaNamesWhatIsLeftOver() {
        var late = action("\"dueOn\": \"2024-03-01\"");
        var asked = Given.reflection(meeting, one);
        var promised = promise("\"meeting\": \"%s\", \"madeBy\": \"%s\"".formatted(meeting, one));
        var next = Given.meeting(group, "2024-05-13");
        Api.replace("/v1/meetings/" + Given.meeting(group, "2024-05-06") + "/cancellation", "{\"on\": \"2024-04-20\"}").statusCode(200);
        var pack = pack("until=2024-04-29").body("agenda.title", contains("Welcome and apologies", "Approval of the note of the meeting of 29 January 2024", "Actions carried over",
                "Reflections to answer", "Updates from partners", "Promises to settle", "Any other business", "Next meeting"));
        pack.body("agenda[2].why", is("1 is open, 1 of them overdue."), "agenda[2].references[0].noun", is("actions"), "agenda[2].references[0].id", is(late))
                .body("agenda[3].references.id", contains(asked), "agenda[5].references.id", contains(promised), "agenda[7].references.id", contains(next))
                .body("agenda[4].why", allOf(containsString("Partner " + one), containsString("Partner " + two)), "agenda[7].why", is("It is on 13 May 2024."));
    }

    @Test
    void thePackOfAPastMomentIsHadAgainByteForByte() {
        var done = action("\"dueOn\": \"2024-03-01\", \"owner\": \"%s\", \"title\": \"=1+1\"".formatted(one));
        due(done, "2024-05-01");
        var update = reported(meeting, one, "2024-02-05");
        var asked = Given.reflection(meeting, two);
        var promised = promise("\"meeting\": \"%s\"".formatted(meeting));
        var decision = Given.decision(meeting);
        var replaced = Given.decision(meeting);
        var answered = Given.reflection(meeting, one);
        Api.replace("/v1/reflections/" + answered + "/answer", "{\"on\": \"2024-03-02\", \"text\": \"Yes\"}").statusCode(200);
        var event = Given.made("events", some("event"), "{\"title\": \"e\", \"on\": \"2024-02-19\", \"hosts\": [\"%s\", \"%s\"]}".formatted(Given.partner(), one));
        var query = "/v1/groups/" + group + "/briefing?since=meeting:" + meeting + "&asOf=" + Instant.now() + "&until=" + TODAY;
        var before = threeFormats(staff(), query);
        var readers = threeFormats(reader(), query);
        Api.replace("/v1/actions/" + done + "/completion", "{\"on\": \"2024-02-20\"}").statusCode(200);
        Api.delete("/v1/decisions/" + decision).statusCode(204);
        Given.made("decisions", some("decision"), "{\"meeting\": \"%s\", \"statement\": \"Stop\", \"supersedes\": \"%s\"}".formatted(meeting, replaced));
        Api.delete("/v1/reflections/" + answered + "/answer").statusCode(200);
        Api.patch("/v1/events/" + event, "{\"hosts\": []}").statusCode(200);
        Api.replace("/v1/meetings/" + meeting + "/minutes/approval", "{\"on\": \"2024-02-01\", \"by\": \"CORRESPONDENCE\"}").statusCode(200);
        Api.delete("/v1/reflections/" + asked).statusCode(204);
        Api.delete("/v1/commitments/" + promised).statusCode(204);
        Api.patch("/v1/partners/" + one, "{\"name\": \"Another\"}").statusCode(200);
        Api.patch("/v1/groups/" + group, "{\"name\": \"Another\", \"members\": []}").statusCode(200);
        Api.patch("/v1/meetings/" + meeting, "{\"on\": \"2024-01-30\", \"number\": 4}").statusCode(200);
        action("\"dueOn\": null");
        assertEquals(before, threeFormats(staff(), query));
        assertEquals(readers, threeFormats(reader(), query));
        Api.replace("/v1/updates/" + update + "/return", "{\"on\": \"2024-02-06\", \"reason\": \"Recount\"}").statusCode(200);
        Api.delete("/v1/actions/" + done).statusCode(204);
        assertEquals(before, threeFormats(staff(), query));
        staff().get("/v1/groups/" + group + "/briefing?since=2024-01-29").body("name", is("Another"), "updates", empty());
    }

    @Test
    void whoMayNotKnowOfARecordFindsItInNoPackNotEvenInAnOldOne() {
        var hidden = action("\"visibility\": \"INTERNAL\", \"owner\": \"%s\"".formatted(one));
        var open = action("\"visibility\": \"PARTNERS\", \"owner\": \"%s\"".formatted(one));
        var query = "/v1/groups/" + group + "/briefing?until=2024-04-29&asOf=" + Instant.now();
        staff().get(query).body(ALL_ACTIONS + "open.flatten().id", hasItems(hidden, open)).body("remarks", contains(containsString("1 record that is INTERNAL")));
        reader().get(query).body(ALL_ACTIONS + "open.flatten().id", contains(open)).body("remarks", empty(), "agenda.find { it.title == 'Actions carried over' }.references.id", contains(open));
        contributor(one).get(query).body(ALL_ACTIONS + "open.flatten().id", hasItems(hidden, open));
        assertFalse(reader().csv(query).contains(hidden));
        Api.patch("/v1/actions/" + open, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        reader().get(query).body("priorities", empty());
        Api.patch("/v1/meetings/" + meeting, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        reader().get("/v1/groups/" + group + "/briefing?since=meeting:" + meeting).statusCode(400).body("errors.parameter", contains("since"));
    }

    @Test
    void aSlipOfWhenItWasHiddenStaysHidden() {
        var action = action("\"visibility\": \"INTERNAL\", \"dueOn\": \"2024-03-01\"");
        due(action, "2024-05-01");
        Api.patch("/v1/actions/" + action, "{\"visibility\": \"PARTNERS\"}").statusCode(200);
        staff().get("/v1/groups/" + group + "/briefing").body(ALL_ACTIONS + "slipped.flatten().id", contains(action));
        reader().get("/v1/groups/" + group + "/briefing").body(ALL_ACTIONS + "slipped.flatten()", empty()).body(ALL_ACTIONS + "open.flatten().id", contains(action));
    }

    @Test
    void theTableHasTheSameEntriesAndRunsNoFormula() {
        action("\"title\": \"=HYPERLINK(1)\", \"owner\": \"%s\"".formatted(one));
        reported(meeting, one, "2024-02-05");
        var rows = staff().csv("/v1/groups/" + group + "/briefing?until=2024-04-29&asOf=" + TODAY).lines().toList();
        assertTrue(rows.get(0).startsWith("section,priority,priorityTitle,partner,partnerName,noun,id,title,"), rows.get(0));
        assertEquals(List.of("PERIOD", "OPENED", "OPEN", "UPDATE", "SILENT", "UNAPPROVED", "AGENDA"), rows.stream().skip(1).map(row -> row.replaceFirst(",.*", "")).distinct().toList());
        assertTrue(rows.get(2).matches("OPENED,,,%1$s,\"?Partner %1$s\"?,actions,[^,]*,\"?'=HYPERLINK\\(1\\)\"?,OPEN,.*".formatted(one)), rows.get(2));
    }

    @Test
    void theDocumentHoldsTheWordsAndNoneOfTheirMarkup() {
        action("\"title\": \"# <b>*Bold*</b> [link](http://example.org)\\n- item\", \"owner\": \"%s\", \"dueOn\": \"2024-03-01\"".formatted(one));
        var text = Acting.staff().request().accept("text/markdown").get("/v1/groups/" + group + "/briefing?until=2024-04-29&asOf=" + TODAY).then().statusCode(200)
                .header("Content-Type", is("text/markdown;charset=UTF-8")).extract().asString();
        assertTrue(text.startsWith("# Meeting pack: A group\n\nFrom 29 January 2024 (`" + meeting + "`) to 29 April 2024, as it was known at " + TODAY + ".\n"), text);
        assertTrue(text.contains("- Open for 91 days: # \\<b\\>\\*Bold\\*\\</b\\> \\[link\\](http://example.org) - item (`"), text);
        assertTrue(text.contains(", due 1 March 2024, overdue by 59 days."), text);
    }

    private List<String> threeFormats(Acting who, String query) {
        return Stream.of("application/json", "text/csv", "text/markdown").map(type -> who.request().accept(type).get(query).then().statusCode(200).extract().asString()).toList();
    }

    private static String markdown(String query) {
        return staff().request().accept("text/markdown").get(query).then().statusCode(200).extract().asString();
    }

    /** As it is known today. */
    private ValidatableResponse pack(String query) {
        return pack(group, query);
    }

    private static ValidatableResponse pack(String group, String query) {
        return staff().get("/v1/groups/" + group + "/briefing?asOf=" + TODAY + (query.isEmpty() ? "" : "&" + query)).statusCode(200);
    }

    private String held(String on, String more) {
        var id = Given.made("meetings", group + "-" + on, "{\"group\": \"%s\", \"on\": \"%s\"%s}".formatted(group, on, more));
        Api.replace("/v1/meetings/" + id + "/holding", "{\"on\": \"" + on + "\"}").statusCode(200);
        return id;
    }

    private String action(String fields) {
        var title = fields.contains("\"title\"") ? "" : "\"title\": \"t\", ";
        return Given.made("actions", some("action"), "{%s\"meeting\": \"%s\", %s}".formatted(title, meeting, fields));
    }

    private static void due(String action, String day) {
        dueOr(action, "\"" + day + "\"");
    }

    private static void dueOr(String action, String day) {
        Api.patch("/v1/actions/" + action, "{\"dueOn\": " + day + "}").statusCode(200);
    }

    private static String promise(String fields) {
        return Given.made("commitments", some("commitment"), "{\"statement\": \"We will\", \"strength\": \"OFFER\", %s}".formatted(fields));
    }

    private static String reported(String meeting, String partner, String on) {
        var update = Given.update(meeting, partner);
        Api.replace("/v1/updates/" + update + "/submission", "{\"on\": \"" + on + "\"}").statusCode(200);
        return update;
    }
}
