package scot.trsws.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.http.Sight;

/** Whose rows the database lets the service see, noun by noun: the same of the noun itself, its lists and its history. */
@QuarkusTest
class RowsTest {

    private static final String EVERYBODY = "nobody partners own staff";
    private static final String PARTNERS = "partners own staff";
    private static final String OWN = "own staff";
    private static final String STAFF = "staff";

    private String own;

    @BeforeEach
    void aPartner() {
        own = Given.partner();
    }

    @Test
    void whatHoldsTheProgrammeTogetherIsSeenByEverybody() {
        var group = Given.group();
        assertEquals(EVERYBODY, seen("partner", own));
        assertEquals(EVERYBODY, seen("workstream", Given.workstream()));
        assertEquals(EVERYBODY, seen("course", Given.course()));
        assertEquals(EVERYBODY, seen("governance_group", group));
        assertEquals(EVERYBODY, seen("priority", Given.priority()));
        assertEquals(EVERYBODY, seen("tag", Given.tag()));
    }

    @Test
    void milestonesTargetsAndSurveysInTheMakingAreSeenByPartners() {
        var instrument = Given.instrument(Given.survey());
        assertEquals(PARTNERS, seen("milestone", Given.milestone(Given.workstream(), "2024-01-29")));
        assertEquals(PARTNERS, seen("training_target", Given.made("training-targets", some("target"), "{\"title\": \"t\", \"people\": 1, \"from\": \"2024-01-01\", \"dueOn\": \"2024-02-01\"}")));
        assertEquals(PARTNERS, seen("survey_instrument", instrument));
        assertEquals(PARTNERS, seen("survey_wave", Given.wave(instrument)));
        replace("/v1/survey-instruments/" + instrument + "/consultation", "{\"on\": \"2024-01-29\"}");
        assertEquals(PARTNERS, seen("survey_feedback", Given.made("survey-feedback", some("feedback"), "{\"instrument\": \"%s\", \"partner\": \"%s\", \"text\": \"t\", \"on\": \"2024-01-29\"}".formatted(instrument, own))));
        assertEquals(PARTNERS, seen("site_interest", Given.made("site-interests", some("interest"), "{\"area\": \"stirling\", \"on\": \"2024-01-29\"}")));
    }

    @Test
    void aPublishedWaveIsSeenByEverybodyWithWhatItAsked() {
        var survey = Given.survey();
        var wave = Given.wave(Given.agreedInstrument(survey));
        for (var step : new String[] {"opening", "closure", "analysis"}) {
            replace("/v1/survey-waves/" + wave + "/" + step, "{\"on\": \"2024-01-29\"}").statusCode(200);
        }
        assertEquals(PARTNERS, seen("survey", survey));
        replace("/v1/survey-waves/" + wave + "/publication", "{\"on\": \"2024-01-29\"}").statusCode(200);
        assertEquals(EVERYBODY, seen("survey_wave", wave));
        assertEquals(EVERYBODY, seen("survey_instrument", survey + "-1"));
        assertEquals(EVERYBODY, seen("survey", survey));
        assertEquals("5", Sql.answers("select count(*) from survey_instrument_questions where survey_instrument = '" + survey + "-1'", Sight.PUBLISHED, "").get(0));
    }

    @Test
    void aMeetingIsSeenAsFarAsItSays() {
        assertEquals(EVERYBODY, seen("meeting", meeting("PUBLIC")));
        assertEquals(PARTNERS, seen("meeting", meeting("PARTNERS")));
        assertEquals(PARTNERS, seen("meeting", Given.meeting(Given.group())));
        assertEquals(STAFF, seen("meeting", meeting("INTERNAL")));
    }

    @Test
    void aDecisionIsSeenAsFarAsItSays() {
        var decision = Given.decision(Given.meeting(Given.group()));
        assertEquals(PARTNERS, seen("decision", decision));
        Api.patch("/v1/decisions/" + decision, "{\"visibility\": \"PUBLIC\"}").statusCode(200);
        assertEquals(EVERYBODY, seen("decision", decision));
        Api.patch("/v1/decisions/" + decision, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        assertEquals(STAFF, seen("decision", decision));
    }

    @Test
    void anUpdateIsItsPartnersUntilItIsSubmittedAndEverybodysOncePublished() {
        var update = Given.update(Given.meeting(Given.group()), own);
        assertEquals(OWN, seen("partner_update", update));
        assertEquals(PARTNERS, after("submission", update));
        assertEquals(OWN, after("return", update));
        assertEquals(PARTNERS, after("submission", update));
        assertEquals(PARTNERS, after("acceptance", update));
        assertEquals(EVERYBODY, after("publication", update));
    }

    @Test
    void anUpdateToAMeetingOfTheStaffIsItsPartners() {
        var update = Given.update(meeting("INTERNAL"), own);
        assertEquals(OWN, after("submission", update));
    }

    @Test
    void aReflectionIsSeenAsFarAsItSaysAndByWhoRaisedIt() {
        assertEquals(EVERYBODY, seen("reflection", reflection("PUBLIC", own)));
        assertEquals(PARTNERS, seen("reflection", reflection("PARTNERS", own)));
        assertEquals(OWN, seen("reflection", reflection("INTERNAL", own)));
        assertEquals(STAFF, seen("reflection", reflection("INTERNAL", Given.partner())));
    }

    @Test
    void anActionIsSeenAsFarAsItSaysAndByWhoItIsOf() {
        assertEquals(EVERYBODY, seen("action", action("PUBLIC", "owner")));
        assertEquals(PARTNERS, seen("action", Given.action()));
        assertEquals(OWN, seen("action", action("INTERNAL", "owner")));
        assertEquals(OWN, seen("action", action("INTERNAL", "counterpart")));
    }

    @Test
    void aPromiseIsSeenAsFarAsItSaysAndByWhoMadeItAndToWhom() {
        assertEquals(EVERYBODY, seen("commitment", commitment("PUBLIC", "madeBy")));
        assertEquals(PARTNERS, seen("commitment", commitment("PARTNERS", "madeBy")));
        assertEquals(OWN, seen("commitment", commitment("INTERNAL", "madeBy")));
        assertEquals(OWN, seen("commitment", commitment("INTERNAL", "madeTo")));
    }

    @Test
    void anEventIsSeenAsFarAsItSays() {
        assertEquals(EVERYBODY, seen("event", event("PUBLIC")));
        assertEquals(PARTNERS, seen("event", event("PARTNERS")));
        assertEquals(STAFF, seen("event", event("INTERNAL")));
    }

    @Test
    void aPublicationIsSeenAsFarAsItSaysAndByWhoPublishesIt() {
        assertEquals(EVERYBODY, seen("publication", publication("PUBLIC")));
        assertEquals(PARTNERS, seen("publication", publication("PARTNERS")));
        assertEquals(OWN, seen("publication", publication("INTERNAL")));
    }

    @Test
    void aSessionAndWhatFollowsItAreSeenTogether() {
        assertEquals(EVERYBODY, seen("training_session", session("PUBLIC")));
        assertEquals(PARTNERS, seen("training_session", Given.session(Given.course(), "2024-01-29")));
        var internal = session("INTERNAL");
        assertEquals(OWN, seen("training_session", internal));
        assertEquals(OWN, seen("coaching", coaching(internal, null)));
        assertEquals(PARTNERS, seen("coaching", coaching(session("PUBLIC"), null)));
        assertEquals(OWN, seen("coaching", coaching(hidden("sessions"), own)));
        assertEquals(STAFF, seen("coaching", coaching(hidden("sessions"), null)));
    }

    @Test
    void anEvaluationIsSeenWithItsSessionAndByWhoMadeIt() {
        assertEquals(EVERYBODY, seen("evaluation", evaluation(session("PUBLIC"), "PUBLIC", null)));
        assertEquals(PARTNERS, seen("evaluation", evaluation(session("PUBLIC"), "PARTNERS", null)));
        assertEquals(STAFF, seen("evaluation", evaluation(session("PUBLIC"), "INTERNAL", null)));
        assertEquals(STAFF, seen("evaluation", evaluation(hidden("sessions"), "PUBLIC", null)));
        assertEquals(OWN, seen("evaluation", evaluation(hidden("sessions"), "INTERNAL", own)));
    }

    @Test
    void aSiteAndAllThatIsToldOfItAreSeenTogether() {
        assertEquals(EVERYBODY, seen("site", site("PUBLIC")));
        assertEquals(PARTNERS, seen("site", Given.site()));
        var internal = site("INTERNAL");
        assertEquals(OWN, seen("site", internal));
        assertEquals(OWN, seen("support_item", item(internal)));
        assertEquals(OWN, seen("site_assessment", assessment(internal)));
        assertEquals(OWN, seen("lesson", lesson(internal, "PUBLIC")));
        assertEquals(OWN, seen("lesson", lesson(internal, "INTERNAL")));
        assertEquals(PARTNERS, seen("support_item", item(site("PUBLIC"))));
        assertEquals(PARTNERS, seen("site_assessment", assessment(site("PUBLIC"))));
        assertEquals(EVERYBODY, seen("lesson", lesson(site("PUBLIC"), "PUBLIC")));
        assertEquals(STAFF, seen("lesson", lesson(hidden("sites"), "PUBLIC")));
    }

    @Test
    void supportOfAnAreaIsSeenByPartners() {
        assertEquals(PARTNERS, seen("support_item", Given.made("support-items", some("item"), "{\"title\": \"t\", \"kind\": \"POLICY\", \"area\": \"stirling\", \"offeredOn\": \"2024-01-29\"}")));
    }

    @Test
    void aListIsSeenWithItsNoun() {
        var action = action("INTERNAL", "owner");
        Api.json("{\"on\": \"2024-02-05\", \"text\": \"n\"}").header("If-Match", "*").post("/v1/actions/" + action + "/notes");
        var notes = "select text from action_notes where action = '" + action + "'";
        assertEquals(0, Sql.answers(notes, Sight.PARTNERS, "").size());
        assertEquals(1, Sql.answers(notes, Sight.PARTNERS, "another," + own).size());
        assertEquals(1, Sql.answers(notes).size());
    }

    @Test
    void whereNothingWasToldOnlyWhatIsPublishedIsSeen() {
        var action = action("PARTNERS", "owner");
        assertEquals(0, Sql.answers("select id from action where id = '" + action + "' and set_config('tracker.sight', '', false) = ''").size());
    }

    @Test
    void aRowThatOneWouldNotSeeCannotBeWritten() {
        var hidden = Sql.refusal("select set_config('tracker.sight', '', false); update action set visibility = 'INTERNAL' where id = '" + action("PUBLIC", "owner") + "'");
        assertEquals("new row violates row-level security policy for table \"action\"", hidden);
    }

    private String after(String deed, String update) {
        replace("/v1/updates/" + update + "/" + deed, "{\"on\": \"2024-01-29\", \"reason\": \"r\"}").statusCode(200);
        return seen("partner_update", update);
    }

    private String meeting(String visibility) {
        return Given.made("meetings", some("meeting"), "{\"group\": \"%s\", \"on\": \"2024-01-29\", \"visibility\": \"%s\"}".formatted(Given.group(), visibility));
    }

    private String reflection(String visibility, String partner) {
        var id = Given.reflection(Given.meeting(Given.group()), partner);
        Api.patch("/v1/reflections/" + id, "{\"visibility\": \"%s\"}".formatted(visibility)).statusCode(200);
        return id;
    }

    private String action(String visibility, String role) {
        return Given.made("actions", some("action"), "{\"title\": \"t\", \"%s\": \"%s\", \"visibility\": \"%s\"}".formatted(role, own, visibility));
    }

    private String commitment(String visibility, String role) {
        return Given.made("commitments", some("commitment"), "{\"statement\": \"s\", \"strength\": \"OFFER\", \"madeOn\": \"2024-01-29\", \"%s\": \"%s\", \"visibility\": \"%s\"}".formatted(role, own, visibility));
    }

    private String event(String visibility) {
        return Given.made("events", some("event"), "{\"title\": \"t\", \"on\": \"2024-01-29\", \"hosts\": [\"%s\"], \"visibility\": \"%s\"}".formatted(own, visibility));
    }

    private String publication(String visibility) {
        return Given.made("publications", some("publication"), "{\"title\": \"t\", \"publisher\": \"%s\", \"visibility\": \"%s\"}".formatted(own, visibility));
    }

    private String session(String visibility) {
        return Given.made("sessions", some("session"), "{\"course\": \"%s\", \"startsOn\": \"2024-01-29\", \"deliverer\": \"%s\", \"visibility\": \"%s\"}".formatted(Given.course(), own, visibility));
    }

    private String site(String visibility) {
        return Given.made("sites", some("site"), "{\"title\": \"t\", \"workstream\": \"%s\", \"area\": \"stirling\", \"lead\": \"%s\", \"visibility\": \"%s\"}".formatted(Given.workstream(), own, visibility));
    }

    /** One of the staff's, which is of no partner. */
    private String hidden(String collection) {
        var id = collection.equals("sites") ? Given.site() : Given.session(Given.course(), "2024-01-29");
        Api.patch("/v1/" + collection + "/" + id, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        return id;
    }

    private String coaching(String session, String provider) {
        return Given.made("coachings", some("coaching"), "{\"session\": \"%s\", \"provider\": %s}".formatted(session, quoted(provider)));
    }

    private String evaluation(String session, String visibility, String evaluator) {
        return Given.made("evaluations", some("evaluation"), "{\"session\": \"%s\", \"kirkpatrickLevel\": \"REACTION\", \"on\": \"2024-01-29\", \"visibility\": \"%s\", \"evaluator\": %s}"
                .formatted(session, visibility, quoted(evaluator)));
    }

    private static String quoted(String id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    private static String item(String site) {
        var area = Sql.answers("select area from site where id = '" + site + "'").get(0);
        return Given.made("support-items", some("item"), "{\"title\": \"t\", \"kind\": \"POLICY\", \"area\": \"%s\", \"site\": \"%s\", \"offeredOn\": \"2024-01-29\"}".formatted(area, site));
    }

    private static String assessment(String site) {
        return Given.made("site-assessments", some("assessment"), "{\"site\": \"%s\", \"scale\": \"six-things-in-place-1\", \"on\": \"2024-01-29\", \"perspective\": \"OWNER\", \"scores\": [{\"domain\": \"leadership\", \"value\": 2}]}"
                .formatted(site));
    }

    private static String lesson(String site, String visibility) {
        return Given.made("lessons", some("lesson"), "{\"title\": \"t\", \"site\": \"%s\", \"text\": \"t\", \"on\": \"2024-01-29\", \"visibility\": \"%s\"}".formatted(site, visibility));
    }

    /** Who sees a noun: nobody in particular, any partner, its own partner, and the staff. Its history is seen alike. */
    private String seen(String noun, String id) {
        var who = new ArrayList<String>();
        if (sees(noun, id, Sight.PUBLISHED, "")) {
            who.add("nobody");
        }
        if (sees(noun, id, Sight.PARTNERS, "another")) {
            who.add("partners");
        }
        if (sees(noun, id, Sight.PARTNERS, "another," + own)) {
            who.add("own");
        }
        if (sees(noun, id, Sight.EVERYTHING, "")) {
            who.add("staff");
        }
        return String.join(" ", who);
    }

    private static boolean sees(String noun, String id, Sight sight, String partners) {
        var row = Sql.answers("select id from " + noun + " where id = '" + id + "'", sight, partners).size() == 1;
        var last = Sql.answers("select v.after is not null from change c left join visible_change v using (id) where c.noun = '" + noun + "' and c.noun_id = '" + id + "' order by c.id desc limit 1", sight, partners);
        assertEquals(row, last.get(0).equals("t"), "the history of " + noun + " is seen otherwise than itself");
        return row;
    }
}
