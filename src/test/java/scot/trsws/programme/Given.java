package scot.trsws.programme;

import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;

/** Nouns that a test stands on, made through the API; each returns the id. */
public final class Given {

    private Given() {}

    public static String partner() {
        return partner(some("partner"));
    }

    public static String partner(String id) {
        return made("partners", id, """
                {"name": "Partner %s", "type": "OTHER"}""".formatted(id));
    }

    public static String tag() {
        return made("tags", some("tag"), """
                {"taxonomy": "test", "title": "A tag"}""");
    }

    public static String plan() {
        return made("plans", some("plan"), """
                {"title": "A plan"}""");
    }

    public static String priority() {
        return priority(plan(), 1);
    }

    public static String priority(String plan, int number) {
        return made("priorities", plan + "-priority-" + number, """
                {"plan": "%s", "number": %d, "title": "A priority"}""".formatted(plan, number));
    }

    public static String workstream() {
        return made("workstreams", some("workstream"), """
                {"title": "A workstream", "kind": "other"}""");
    }

    public static String milestone(String workstream, String baselineOn) {
        return made("milestones", some("milestone"), """
                {"workstream": "%s", "title": "A milestone", "baselineOn": "%s"}""".formatted(workstream, baselineOn));
    }

    public static String audience() {
        return made("tags", some("audience"), """
                {"taxonomy": "audience", "title": "An audience"}""");
    }

    public static String course() {
        return made("courses", some("course"), """
                {"workstream": "%s", "title": "A course"}""".formatted(workstream()));
    }

    public static String session(String course, String startsOn) {
        return made("sessions", some("session"), """
                {"course": "%s", "startsOn": "%s"}""".formatted(course, startsOn));
    }

    public static String group() {
        return made("groups", some("group"), """
                {"name": "A group", "kind": "DELIVERY"}""");
    }

    public static String meeting(String group) {
        return meeting(group, "2024-01-29");
    }

    public static String meeting(String group, String on) {
        return made("meetings", group + "-" + on, """
                {"group": "%s", "on": "%s"}""".formatted(group, on));
    }

    public static String update(String meeting, String partner) {
        return made("updates", some("update"), """
                {"partner": "%s", "meeting": "%s", "points": [{"text": "A point"}]}""".formatted(partner, meeting));
    }

    public static String action() {
        return made("actions", some("action"), """
                {"title": "An action"}""");
    }

    /** Lets the application's clock run ahead for the rest of the test. */
    public static void itIs(Duration later) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), later), Clock.class);
    }

    /** Makes a noun of this collection, whose tests know what it needs. */
    public static String made(String collection, String id, String draft) {
        put("/v1/" + collection + "/" + id, draft).statusCode(201);
        return id;
    }
}
