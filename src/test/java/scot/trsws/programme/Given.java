package scot.trsws.programme;

import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** A site in an area that the sample has a site in, so that no test engages another area. */
    public static String site() {
        return site(workstream(), "stirling");
    }

    public static String site(String workstream, String area) {
        return made("sites", some("site"), """
                {"title": "A site", "workstream": "%s", "area": "%s"}""".formatted(workstream, area));
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

    public static String decision(String meeting) {
        return made("decisions", some("decision"), """
                {"meeting": "%s", "statement": "A decision"}""".formatted(meeting));
    }

    public static String update(String meeting, String partner) {
        return made("updates", some("update"), """
                {"partner": "%s", "meeting": "%s", "points": [{"text": "A point"}]}""".formatted(partner, meeting));
    }

    public static String reflection(String meeting, String partner) {
        return made("reflections", some("reflection"), """
                {"meeting": "%s", "kind": "QUESTION", "raisedBy": "%s", "text": "Why?"}""".formatted(meeting, partner));
    }

    public static String action() {
        return made("actions", some("action"), """
                {"title": "An action"}""");
    }

    public static String commitment() {
        return made("commitments", some("commitment"), """
                {"statement": "A promise", "strength": "COMMITMENT", "madeOn": "2024-01-29"}""");
    }

    /** The first erasure of all, which the examples of the API document name. */
    public static void erasure() {
        var action = made("actions", some("action"), """
                {"title": "Ask SOMEBODY-S-NAME"}""");
        post("/v1/erasures", """
                {"noun": "actions", "id": "%s", "text": "SOMEBODY-S-NAME", "reason": "A name slipped in"}""".formatted(action)).statusCode(201);
    }

    public static String survey() {
        return survey(workstream());
    }

    public static String survey(String workstream) {
        return made("surveys", some("survey"), """
                {"title": "A survey", "workstream": "%s"}""".formatted(workstream));
    }

    /** A version with a dimension, and a question of each type. */
    public static String instrument(String survey) {
        return made("survey-instruments", survey + "-1", """
                {"survey": "%s", "number": 1, "title": "A version",
                 "dimensions": [{"code": "council-area", "title": "Where", "areas": true},
                                {"code": "role", "title": "Role", "categories": [{"code": "frontline", "label": "Frontline"}, {"code": "manager", "label": "Manager"}]}],
                 "questions": [{"code": "often", "text": "How often?", "type": "SINGLE", "required": true, "options": [{"code": "weekly", "label": "Weekly"}, {"code": "never", "label": "Never"}]},
                               {"code": "kinds", "text": "Of which kinds?", "type": "MULTIPLE", "options": [{"code": "peer", "label": "Peer"}, {"code": "group", "label": "Group"}]},
                               {"code": "worth", "text": "What is it worth?", "type": "SCALE", "lowest": 1, "highest": 5},
                               {"code": "hours", "text": "How many hours?", "type": "NUMBER", "lowest": 0, "highest": 40, "bandWidth": 5},
                               {"code": "words", "text": "What else?", "type": "TEXT"}]}""".formatted(survey));
    }

    public static String agreedInstrument(String survey) {
        var instrument = instrument(survey);
        for (var step : new String[] {"consultation", "agreement"}) {
            replace("/v1/survey-instruments/" + instrument + "/" + step, "{\"on\": \"2024-01-29\"}").statusCode(200);
        }
        return instrument;
    }

    public static String wave(String instrument) {
        return made("survey-waves", some("wave"), """
                {"instrument": "%s", "title": "A wave"}""".formatted(instrument));
    }

    /** An open wave of a survey of its own. */
    public static String openWave() {
        var wave = wave(agreedInstrument(survey()));
        replace("/v1/survey-waves/" + wave + "/opening", "{\"on\": \"2024-01-29\"}").statusCode(200);
        return wave;
    }

    /** Lets the application's clock run ahead for the rest of the test. */
    public static void itIs(Duration later) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), later), Clock.class);
    }

    /** A word in letters that no other test uses, as part of a name that minutes may call. */
    public static String word() {
        var letters = some("").chars().filter(Character::isLetterOrDigit).mapToObj(each -> String.valueOf((char) ('a' + each % 26))).collect(Collectors.joining());
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    /** Makes a noun of this collection, whose tests know what it needs. */
    public static String made(String collection, String id, String draft) {
        put("/v1/" + collection + "/" + id, draft).statusCode(201);
        return id;
    }
}
