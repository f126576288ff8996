package scot.trsws.programme.workstream.survey.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;
import scot.trsws.programme.Sql;

@QuarkusTest
class ResultTest {

    private static final String ON = "{\"on\": \"2024-03-29\"}";
    private static final String EXACT = "{\"disclosure\": {\"rounding\": 1}}";

    /** Lines of role, often, kinds, worth and hours, each so many times. */
    static String closed(String policy, Object... lines) {
        var survey = Given.survey();
        patch("/v1/surveys/" + survey, policy).statusCode(200);
        return wave(Given.agreedInstrument(survey), "role,often,kinds,worth,hours", lines);
    }

    static String wave(String instrument, String header, Object... lines) {
        var wave = Given.wave(instrument);
        replace("/v1/survey-waves/" + wave + "/opening", "{\"on\": \"2024-01-29\"}").statusCode(200);
        var csv = new StringBuilder(header + "\n");
        for (var at = 0; at < lines.length; at += 2) {
            csv.append((lines[at] + "\n").repeat((Integer) lines[at + 1]));
        }
        request().contentType("text/csv").body(csv.toString()).post("/v1/survey-waves/" + wave + "/response-imports").then().statusCode(201);
        replace("/v1/survey-waves/" + wave + "/closure", ON).statusCode(200);
        return wave;
    }

    /** A table that an analyst released, as staff read it; or why it was not released. */
    private static ValidatableResponse results(String wave, String asked) {
        var release = release(wave, asked);
        return release.extract().statusCode() == 200 ? asked(wave, asked) : release;
    }

    private static ValidatableResponse asked(String wave, String asked) {
        return get("/v1/survey-waves/" + wave + "/results?" + asked);
    }

    private static ValidatableResponse means(String wave, String asked) {
        release(wave, asked).statusCode(200);
        return get("/v1/survey-waves/" + wave + "/means?" + asked);
    }

    /** Named as in a query: question=often&by=role,council-area. */
    static ValidatableResponse release(String wave, String asked) {
        var by = asked.contains("by=") ? ", \"by\": [\"" + asked.replaceFirst(".*by=([^&]*).*", "$1").replace(",", "\", \"") + "\"]" : "";
        return as(Keys.analyst()).contentType("application/json").body("{\"question\": \"" + asked.replaceFirst("question=([^&]*).*", "$1") + "\"" + by + "}")
                .post("/v1/survey-waves/" + wave + "/releases").then();
    }

    static String evenly(String policy) {
        return closed(policy, "frontline,weekly,peer,5,12", 40, "frontline,never,,1,3", 30, "manager,weekly,peer; group,4,22", 50, "manager,never,group,2,", 20);
    }

    @Test
    void theAnswersOfEverybodyAreCounted() {
        results(evenly(EXACT), "question=often").statusCode(200).body("items.answer", contains("weekly", "never", "NO_ANSWER"),
                "items.count.given", contains("90", "50", "0"), "items.why", contains(null, null, "NONE"), "items[0].percent.lower", is(64.2f), "items[0].percent.upper", is(64.3f));
    }

    @Test
    void theAnswersOfEachGroupAreCounted() {
        results(evenly(EXACT), "question=often&by=role").statusCode(200).body("items.findAll { it.category == 'manager' }.count.given", contains("50", "20", "0"),
                "items.findAll { it.category == 'manager' }.people.given", hasItem("70"), "items.dimension", everyItem(is("role")));
    }

    @Test
    void countsAreRoundedAndSayWhatTheyLeaveOpen() {
        var wave = closed("{}", "frontline,weekly,,,", 43, "frontline,never,,,", 28);
        results(wave, "question=often").body("items.count.given", contains("45", "30", "0"), "items.count.lower", contains(43, 28, 0), "items.count.upper", contains(47, 32, 0));
    }

    @Test
    void aSmallCountIsSuppressedAndAnotherWithIt() {
        var wave = closed(EXACT, "frontline,weekly,,,", 40, "frontline,never,,,", 4, "manager,weekly,,,", 50, "manager,never,,,", 30, ",weekly,,,", 60, ",never,,,", 70);
        results(wave, "question=often&by=role").statusCode(200).body("items.findAll { it.category in ['frontline', 'manager'] && it.answer != 'NO_ANSWER' }.why", everyItem(is("SUPPRESSED")),
                "items[0].count.lower", is(0), "items[0].count.upper", is(44), "items[0].count.given", is("suppressed"), "items[0].percent", nullValue(),
                "items.findAll { it.category == 'NOT_RECORDED' }.count.given", contains("60", "70", "0"));
        results(wave, "question=often").body("items.count.given", contains("150", "104", "0"));
    }

    @Test
    void smallGroupsAreNotTold() {
        var wave = closed(EXACT, "frontline,weekly,,,", 40, "frontline,never,,,", 40, "manager,weekly,,,", 6, ",weekly,,,", 30, ",never,,,", 40);
        results(wave, "question=often&by=role").statusCode(200).body("items.findAll { it.category in ['manager', 'NOT_RECORDED'] }.why", everyItem(is("SUPPRESSED")),
                "items.findAll { it.category == 'manager' }.people.upper", everyItem(is(76)));
        get("/v1/survey-waves/" + wave + "/response-rates?by=role").body("items.category", contains("frontline", "manager", "NOT_RECORDED"), "items.responses.given", contains("80", "suppressed", "suppressed"));
    }

    @Test
    void aSmallGroupIsNotToldByACoarserDimensionEither() {
        var survey = Given.survey();
        patch("/v1/surveys/" + survey, EXACT).statusCode(200);
        var instrument = Given.made("survey-instruments", survey + "-1", """
                {"survey": "%s", "number": 1, "title": "Years twice",
                 "dimensions": [{"code": "years", "title": "Years", "categories": [{"code": "under-two", "label": "Under two"}, {"code": "two-to-five", "label": "Two to five"}, {"code": "over-five", "label": "Over five"}, {"code": "other", "label": "Other"}]},
                                {"code": "stage", "title": "Stage", "categories": [{"code": "early", "label": "Early"}, {"code": "experienced", "label": "Experienced"}]}],
                 "questions": [{"code": "often", "text": "How often?", "type": "SINGLE", "options": [{"code": "weekly", "label": "Weekly"}, {"code": "never", "label": "Never"}]}]}""".formatted(survey));
        replace("/v1/survey-instruments/" + instrument + "/consultation", "{\"on\": \"2024-01-29\"}").statusCode(200);
        replace("/v1/survey-instruments/" + instrument + "/agreement", "{\"on\": \"2024-01-29\"}").statusCode(200);
        var wave = wave(instrument, "years,stage,often", "under-two,early,weekly", 40, "under-two,early,never", 40, "two-to-five,early,never", 5,
                "other,experienced,weekly", 12, "other,experienced,never", 12, "over-five,experienced,weekly", 60, "over-five,experienced,never", 50);
        results(wave, "question=often&by=years").body("items.findAll { it.category == 'under-two' }.count.given", contains("40", "40", "0"));
        results(wave, "question=often&by=stage").statusCode(422).body("code", is("DISCLOSIVE"));
    }

    @Test
    void thatEverybodyInAGroupSaysTheSameIsNotTold() {
        var wave = closed(EXACT, "frontline,weekly,,,", 40, "frontline,never,,,", 40, "manager,weekly,,,", 30, ",weekly,,,", 60, ",never,,,", 70);
        results(wave, "question=often&by=role").statusCode(200).body("items.findAll { it.category == 'manager' && it.answer == 'weekly' }.why", contains("SUPPRESSED"));
    }

    @Test
    void aTableOfManySmallGroupsIsRefused() {
        var wave = wave(Given.agreedInstrument(Given.survey()), "role,council-area,often", "frontline,aberdeen-city,weekly", 40, "frontline,aberdeenshire,never", 30,
                "frontline,aberdeenshire,weekly", 30, "manager,aberdeen-city,never", 40, "manager,aberdeenshire,weekly", 3);
        results(wave, "question=often&by=role,council-area").statusCode(422).body("code", is("DISCLOSIVE"), "errors.pointer", contains("/by"),
                "errors[0].detail", is("makes groups of fewer than 10 people"));
        results(wave, "question=often&by=council-area").statusCode(200);
    }

    @Test
    void groupsAreOfAtMostTwoDimensionsOfTheInstrument() {
        var wave = evenly(EXACT);
        asked(wave, "by=role,role").statusCode(400).body("errors.parameter", contains("by"));
        asked(wave, "by=age").statusCode(400).body("errors[0].detail", is("must be of council-area, role"));
    }

    @Test
    void whatWasToldOnceIsToldTheSameWayForEver() {
        var wave = evenly("{}");
        results(wave, "question=often").statusCode(200);
        var first = results(wave, "question=often&by=role").statusCode(200).extract().asString();
        assertEquals(first, results(wave, "question=often&by=role").extract().asString());
        get("/v1/survey-waves/" + wave + "/releases").body("items.question", contains("often", "often"), "items[0].dimensions", empty(), "items[1].dimensions", contains("role"), "items.suppressed", contains(0, 0));
    }

    @Test
    void theLedgerCannotBeRewritten() {
        results(evenly("{}"), "question=often").statusCode(200);
        for (var statement : new String[] {"update survey_release set suppressed = 0", "delete from survey_release", "truncate survey_release"}) {
            assertEquals("what was released stays released", Sql.refusalToTheOwner(statement), statement);
        }
    }

    @Test
    void ofSeveralChoicesEachOptionIsCounted() {
        results(evenly(EXACT), "question=kinds").statusCode(200).body("items.answer", contains("peer", "group"), "items.count.given", contains("90", "70"));
    }

    @Test
    void numbersAreToldInBandsAndHaveAMean() {
        var wave = evenly(EXACT);
        results(wave, "question=hours").body("items.answer", hasItems("0 to 4", "10 to 14", "40", "NO_ANSWER"));
        means(wave, "question=worth").statusCode(200).body("items", hasSize(1), "items[0].mean.lower", is(3.3f), "items[0].mean.upper", is(3.4f), "items[0].answered.given", is("140"));
        means(wave, "question=hours").body("items[0].mean.lower", is(11.6f), "items[0].mean.upper", is(15.7f), "items[0].answered.given", is("120"));
        get("/v1/survey-waves/" + wave + "/means?question=often").statusCode(400).body("errors[0].parameter", is("question"));
    }

    @Test
    void whereNumbersAreSuppressedTheMeanLeavesThemOpen() {
        var wave = closed(EXACT, "frontline,weekly,,5,", 60, "frontline,weekly,,4,", 40, "frontline,never,,1,", 4, "manager,weekly,,5,", 50, "manager,weekly,,4,", 12, "manager,weekly,,1,", 3);
        means(wave, "question=worth").statusCode(200).body("items[0].mean.lower", is(3.6f), "items[0].mean.upper", is(4.7f), "items[0].why", nullValue());
    }

    @Test
    void withoutANumberToReadThereIsNoMean() {
        var wave = closed(EXACT, "frontline,weekly,,5,", 40, "frontline,weekly,,1,", 4, "manager,weekly,,5,", 50, "manager,weekly,,1,", 30, ",weekly,,5,", 60, ",weekly,,1,", 70);
        means(wave, "question=worth&by=role").body("items.category", contains("frontline", "manager", "NOT_RECORDED"), "items.why", contains("SUPPRESSED", "SUPPRESSED", null),
                "items[0].mean", nullValue(), "items[1].mean", nullValue());
    }

    @Test
    void freeTextIsNeverReleased() {
        results(evenly("{}"), "question=words").statusCode(422).body("code", is("DISCLOSIVE"), "detail", startsWith("Free text is never released"));
    }

    @Test
    void anOpenWaveTellsNothing() {
        results(Given.openWave(), "question=often").statusCode(409).body("code", is("NOT_READY"), "detail", is("The wave is OPEN: its results come once it is closed."));
    }

    @Test
    void aWaveOfFewResponsesTellsNothing() {
        var wave = closed("{}", "frontline,weekly,,,", 9);
        for (var told : new String[] {"results", "means", "response-rates", "comparison?with=" + wave}) {
            get("/v1/survey-waves/" + wave + "/" + told).statusCode(422).body("code", is("DISCLOSIVE"), "detail", containsString("Fewer than 10 responses"));
        }
    }

    @Test
    void aTableComesAsCsv() {
        var wave = evenly(EXACT);
        release(wave, "question=often&by=role").statusCode(200);
        var csv = request().header("Accept", "text/csv").get("/v1/survey-waves/" + wave + "/results?question=often&by=role&category=manager").then().statusCode(200).extract().asString();
        assertEquals("""
                question,answer,label,dimension,category,secondDimension,secondCategory,count.lower,count.upper,count.given,why,percent.lower,percent.upper,people.lower,people.upper,people.given,released
                often,weekly,Weekly,role,manager,,,50,50,50,,71.4,71.5,70,70,70,true
                often,never,Never,role,manager,,,20,20,20,,28.5,28.6,70,70,70,true
                often,NO_ANSWER,"No answer",role,manager,,,0,0,0,NONE,0,0,70,70,70,true
                """, csv.replace("\r\n", "\n"));
    }

    @Test
    void aCategoryIsOneOfTheGroupsThatAreAskedFor() {
        asked(evenly("{}"), "question=often&by=role&category=boss").statusCode(400).body("errors.parameter", contains("category"));
        asked(evenly("{}"), "question=age").statusCode(400).body("errors[0].detail", is("must be of often, kinds, worth, hours, words"));
    }

    @Test
    void responseRatesAreOfThoseWhoWereInvited() {
        var wave = evenly(EXACT);
        patch("/v1/survey-waves/" + wave, """
                {"population": [{"invited": {"lower": 200, "upper": 220, "given": "200 to 220"}}, {"dimension": "role", "category": "manager", "invited": {"lower": 100, "upper": 100, "given": "100"}}]}""").statusCode(200);
        get("/v1/survey-waves/" + wave + "/response-rates").body("items[0].percent.lower", is(63.6f), "items[0].percent.upper", is(70.0f));
        get("/v1/survey-waves/" + wave + "/response-rates?by=role").body("items[0].percent", nullValue(), "items[0].invited", nullValue(), "items[1].percent.lower", is(70.0f));
    }

    @Test
    void moreMayRespondThanWereKnownToBeInvited() {
        var wave = evenly(EXACT);
        patch("/v1/survey-waves/" + wave, "{\"population\": [{\"invited\": {\"lower\": 100, \"upper\": 100, \"given\": \"100\"}}]}").statusCode(200);
        var csv = request().header("Accept", "text/csv").get("/v1/survey-waves/" + wave + "/response-rates").then().statusCode(200).extract().asString();
        assertEquals(",,100,100,100,140,140,140,,140,140", csv.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void whereEverybodysGroupWasRecordedOnceTheOthersAreComparedWithNobody() {
        var survey = Given.survey();
        patch("/v1/surveys/" + survey, EXACT).statusCode(200);
        var instrument = Given.agreedInstrument(survey);
        var earlier = wave(instrument, "role,often", "frontline,weekly", 20, "frontline,never", 80, "manager,weekly", 20, "manager,never", 20);
        var wave = wave(instrument, "role,often", "frontline,weekly", 30, "frontline,never", 70, ",weekly", 20, ",never", 20);
        release(earlier, "question=often&by=role").statusCode(200);
        release(wave, "question=often&by=role").statusCode(200);
        get("/v1/survey-waves/" + wave + "/comparison?question=often&by=role&with=" + earlier).statusCode(200)
                .body("items.findAll { it.category == 'NOT_RECORDED' }.earlierWhy", everyItem(is("NONE")), "items.findAll { it.category == 'manager' }.why", everyItem(is("NONE")),
                        "items.find { it.category == 'frontline' && it.answer == 'weekly' }.change.lower", is(10.0f));
    }

    @Test
    void wavesAreCompared() {
        var survey = Given.survey();
        patch("/v1/surveys/" + survey, EXACT).statusCode(200);
        var instrument = Given.agreedInstrument(survey);
        var earlier = wave(instrument, "role,often", "frontline,weekly", 20, "frontline,never", 80);
        var wave = wave(instrument, "role,often", "frontline,weekly", 30, "frontline,never", 70);
        release(wave, "question=often").statusCode(200);
        get("/v1/survey-waves/" + wave + "/comparison?question=often&with=" + earlier).statusCode(409).body("code", is("NOT_READY"));
        release(earlier, "question=often").statusCode(200);
        get("/v1/survey-waves/" + wave + "/comparison?question=often&with=" + earlier).statusCode(200).body("items.percent.lower", contains(30.0f, 70.0f, 0.0f),
                "items.earlierPercent.lower", contains(20.0f, 80.0f, 0.0f), "items.change.lower", contains(10.0f, -10.0f, 0.0f));
        get("/v1/survey-waves/" + wave + "/comparison").statusCode(409).body("code", is("NOT_READY"));
        get("/v1/survey-waves/" + wave + "/comparison?with=" + evenly("{}")).statusCode(400).body("errors.parameter", contains("with"));
    }

    @Test
    void aQuestionOfAnotherVersionWasNotAsked() {
        var survey = Given.survey();
        patch("/v1/surveys/" + survey, EXACT).statusCode(200);
        var earlier = wave(Given.agreedInstrument(survey), "often", "weekly", 20, "never", 80);
        var second = Given.made("survey-instruments", survey + "-2", """
                {"survey": "%s", "number": 2, "title": "A second version", "questions": [{"code": "since", "text": "Since when?", "type": "SINGLE", "options": [{"code": "long", "label": "Long"}, {"code": "lately", "label": "Lately"}]}]}""".formatted(survey));
        replace("/v1/survey-instruments/" + second + "/consultation", "{\"on\": \"2024-01-29\"}").statusCode(200);
        replace("/v1/survey-instruments/" + second + "/agreement", "{\"on\": \"2024-01-29\"}").statusCode(200);
        var wave = wave(second, "since", "long", 40, "lately", 60);
        asked(wave, "question=often").statusCode(200).body("items.why", contains("NOT_ASKED"), "items[0].count", nullValue());
        get("/v1/survey-waves/" + wave + "/means?question=worth").statusCode(200).body("items.why", contains("NOT_ASKED"));
        release(earlier, "question=often").statusCode(200);
        release(wave, "question=since").statusCode(200);
        get("/v1/survey-waves/" + wave + "/comparison?with=" + earlier).statusCode(200)
                .body("items.find { it.answer == 'long' }.earlierWhy", is("NOT_ASKED"), "items.find { it.answer == 'weekly' }.why", is("NOT_ASKED"), "items.find { it.answer == 'weekly' }.earlierCount.given", is("20"));
    }

    @Test
    void aTableThatCouldShowNothingIsRefusedAndNotReleased() {
        var wave = closed(EXACT, "frontline,weekly,,,", 10, "manager,never,,,", 10);
        results(wave, "question=often&by=role").statusCode(422).body("code", is("DISCLOSIVE"), "errors.pointer", contains("/by"));
        get("/v1/survey-waves/" + wave + "/releases").body("items", empty());
    }
}
