package scot.trsws.programme.minutes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Acting;
import scot.trsws.programme.Api;
import scot.trsws.programme.Given;

@QuarkusTest
class MinutesLintTest {

    private static final String LINTS = "/v1/minutes-lints";

    private final String mark = Api.some("x").substring(2);
    private String group;

    /** A group with two meetings and three members, one of which has a unit. */
    @BeforeEach
    void aGroupOnRecord() {
        var harbour = partner("harbour", "Harbour Trust", "");
        var college = partner("college", "North College", "");
        var board = partner("board", "Care Board", "");
        partner("quay", "Quay Council", "");
        partner("unit", "Care Board Academy", ", \"partOf\": \"" + board + "\"");
        group = Given.made("groups", "delivery-" + mark, """
                {"name": "Harbour %s Delivery Group", "kind": "DELIVERY", "members": [%s]}""".formatted(mark, List.of(harbour, college, board).stream()
                .map(each -> "{\"partner\": \"" + each + "\", \"role\": \"MEMBER\"}").collect(Collectors.joining(", "))));
        meeting(1, "2022-09-13");
        meeting(2, "2022-12-13");
    }

    private String partner(String id, String name, String more) {
        return Given.made("partners", id + "-" + mark, "{\"name\": \"%s %s\", \"type\": \"OTHER\"%s}".formatted(name, mark, more));
    }

    private void meeting(int number, String on) {
        Given.made("meetings", group + "-" + on, "{\"group\": \"%s\", \"number\": %d, \"on\": \"%s\"}".formatted(group, number, on));
    }

    private static final String FAULTY = """
            Harbour MARK Delivery Group: minutes: March 2023

            Minutes from the meeting of the group on 14 March 2023.

            Attendees and apologies

            Representatives from the following:

              • Harbour Trust MARK
              • North College MARK
              • Care Board Academy MARK
              • Lantern Society

            Items and actions

            This was the fourth meeting of the Harbour MARK Delivery Group. Apologies were noted from Care Board MARK.

            Note of previous meeting

            The group approved the note of the second meeting on 13 December 2023.

            Discussion and updates from partners

            Harbour Trust MARK

              • two courses were run, and the next is on Monday 20th June 2023

            Care Board MARK

              • drafted a paper on rest rooms

            Quay Council MARK

              • opened its library to all wards

            Next steps and actions

              • to send round the plan of the courses
            """;

    private ValidatableResponse lint(String text) {
        return Api.request().contentType("text/plain").body(text.replace("MARK", mark)).post(LINTS).then();
    }

    @Test
    void findsWhatACarefulSecretaryWouldMend() {
        var findings = lint(FAULTY).statusCode(200).extract().<List<Map<String, Object>>>path("findings");
        var codes = findings.stream().collect(Collectors.groupingBy(finding -> (String) finding.get("code"), Collectors.mapping(finding -> finding.get("line"), Collectors.toList())));
        var lines = Map.of("IMPOSSIBLE_DATE", 20, "APOLOGIES_BUT_REPORTS", 28, "CONTRIBUTOR_NOT_LISTED", 32, "WEEKDAY_DISAGREES", 26, "ACTION_WITHOUT_OWNER", 38,
                "ACTION_WITHOUT_DATE", 38, "APOLOGIES_BUT_UNIT_PRESENT", 16, "UNKNOWN_NAME", 12);
        lines.forEach((code, line) -> assertEquals(List.of(line), codes.get(code), () -> code + " in " + findings));
        assertEquals(List.of(10, 11, 12), codes.get("LISTED_NEVER_MENTIONED"), findings::toString);
        assertTrue(codes.keySet().containsAll(List.of("NUMBERS_MISSING_BEFORE", "NO_NEXT_MEETING", "APPROVED_MEETING_UNKNOWN", "APPROVAL_SKIPS_MEETING")), findings::toString);
    }

    @Test
    void tellsEachFindingWithItsSeverityAndPlace() {
        lint(FAULTY).statusCode(200).body("findings.find { it.code == 'ACTION_WITHOUT_OWNER' }.severity", equalTo("WARNING"))
                .body("findings.find { it.code == 'ACTION_WITHOUT_OWNER' }.pointer", containsString("/actions/0"))
                .body("findings.find { it.code == 'NO_NEXT_MEETING' }.line", equalTo(null))
                .body("coverage.lines", equalTo(21)).body("unplaced", empty());
    }

    @Test
    void findsNothingToMendInAnother() {
        lint("""
                Harbour MARK Delivery Group: minutes: March 2023

                Minutes from the meeting of the group on 14 March 2023.

                Attendees and apologies

                Representatives from the following:

                  • Harbour Trust MARK
                  • North College MARK

                Items and actions

                This was the third meeting of the Harbour MARK Delivery Group. Apologies were noted from Care Board MARK.

                Note of previous meeting

                The group approved the note of the second meeting on 13 December 2022.

                Discussion and updates from partners

                Harbour Trust MARK

                  • two courses were run in the winter

                North College MARK

                  • opened its library to all wards

                Next steps and actions

                  • Harbour Trust MARK to send round the plan of the courses by 3 April 2023

                Next meeting

                The group meets again on Tuesday 13 June 2023.
                """).statusCode(200).body("findings", empty());
    }

    @Test
    void readsAPageOfHtmlAlike() {
        var page = "<h1>Harbour " + mark + " Delivery Group: minutes: March 2023</h1>\n<p>Minutes from the meeting of the group on 14 March 2023.</p>\n"
                + "<h2>Next steps and actions</h2>\n<ul>\n<li>to send round the plan</li>\n</ul>\n";
        Api.request().contentType("text/html").body(page).post(LINTS).then().statusCode(200)
                .body("findings.code", hasItems("NO_ATTENDANCE", "ACTION_WITHOUT_OWNER")).body("findings.find { it.code == 'ACTION_WITHOUT_OWNER' }.line", equalTo(5));
    }

    @Test
    void keepsNothing() {
        lint(FAULTY).statusCode(200);
        Api.get("/v1/meetings?group=" + group).body("items.on", contains("2022-09-13", "2022-12-13"));
        Api.request().contentType("text/plain").header("Idempotency-Key", "a-key").body("Minutes").post(LINTS).then().statusCode(400).body("errors.header", contains("Idempotency-Key"));
        Api.request().contentType("text/plain").body("Minutes").post(LINTS + "?dryRun=true").then().statusCode(200);
    }

    @Test
    void everyKeyMayAskAndNobodyWithout() {
        List.of(Acting.reader(), Acting.contributor("sssc"), Acting.staff()).forEach(each -> each.request().contentType("text/plain").body("Minutes").post(LINTS).then().statusCode(200));
        Acting.nobody().request().contentType("text/plain").body("Minutes").post(LINTS).then().statusCode(401);
    }

    @Test
    void readsTextAndPagesOnly() {
        Api.json("{}").post(LINTS).then().statusCode(415).header("Accept-Post", "text/plain, text/html");
        Api.request().contentType("text/plain;charset=windows-1252").body("Minutes".getBytes(UTF_8)).post(LINTS).then().statusCode(415).body("detail", equalTo("Send it in UTF-8."));
    }

    @Test
    void refusesWhatCannotBeReadWhole() {
        Api.request().contentType("text/html").body("Café".getBytes(ISO_8859_1)).post(LINTS).then().statusCode(400).body("errors.pointer", contains(""));
        Api.request().contentType("text/plain").body("a\0b").post(LINTS).then().statusCode(400);
        Api.request().contentType("text/plain").body("a".repeat(1_048_577)).post(LINTS).then().statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
    void refusesWhatIsEmpty(String nothing) {
        Api.request().contentType("text/plain").body(nothing.getBytes(UTF_8)).post(LINTS).then().statusCode(400).body("errors.detail", contains("must not be empty"));
    }
}
