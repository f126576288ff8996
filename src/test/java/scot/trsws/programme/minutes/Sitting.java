package scot.trsws.programme.minutes;

import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.restassured.response.ValidatableResponse;
import scot.trsws.programme.Api;
import scot.trsws.programme.Given;

/** Meetings that were held, and what is recorded of them, for the tests of minutes. */
final class Sitting {

    private Sitting() {}

    /** A meeting that was held, with these further fields. */
    static String held(String group, String on, String fields) {
        var id = Given.made("meetings", some("meeting"), "{\"group\": \"%s\", \"on\": \"%s\"%s}".formatted(group, on, fields.isEmpty() ? "" : ", " + fields));
        replace("/v1/meetings/" + id + "/holding", "{\"on\": \"%s\"}".formatted(on)).statusCode(200);
        return id;
    }

    static String held(String group, String on) {
        return held(group, on, "");
    }

    /** A public meeting of January 2024, of a group of its own. */
    static String held() {
        return held(Given.group(), "2024-01-29", "\"visibility\": \"PUBLIC\"");
    }

    static String minutes(String meeting) {
        return "/v1/meetings/" + meeting + "/minutes";
    }

    static ValidatableResponse circulate(String meeting) {
        return step(meeting, "circulation", "{\"on\": \"2024-02-12\"}");
    }

    static ValidatableResponse approve(String meeting) {
        return step(meeting, "approval", "{\"on\": \"2024-03-01\", \"by\": \"CORRESPONDENCE\"}");
    }

    static ValidatableResponse publish(String meeting) {
        return step(meeting, "publication", "{\"on\": \"2024-03-08\"}");
    }

    static ValidatableResponse step(String meeting, String step, String body) {
        return replace(minutes(meeting) + "/" + step, body);
    }

    static ValidatableResponse undo(String meeting, String step) {
        return Api.delete(minutes(meeting) + "/" + step);
    }

    static String published(String meeting) {
        circulate(meeting).statusCode(200);
        approve(meeting).statusCode(200);
        publish(meeting).statusCode(200);
        return meeting;
    }

    static String action(String meeting, String title, String visibility) {
        return Given.made("actions", some("action"), "{\"title\": \"%s\", \"meeting\": \"%s\", \"visibility\": \"%s\"}".formatted(title, meeting, visibility));
    }

    static String decision(String meeting, String statement, String visibility) {
        return Given.made("decisions", some("decision"), "{\"statement\": \"%s\", \"meeting\": \"%s\", \"visibility\": \"%s\"}".formatted(statement, meeting, visibility));
    }

    /** What a partner reported and got this far, one step after the other. */
    static String update(String meeting, String partner, String point, String... steps) {
        var id = Given.made("updates", some("update"), "{\"partner\": \"%s\", \"meeting\": \"%s\", \"points\": [{\"text\": \"%s\"}]}".formatted(partner, meeting, point));
        for (var step : steps) {
            replace("/v1/updates/" + id + "/" + step, "{\"on\": \"2024-01-29\", \"reason\": \"r\"}").statusCode(200);
        }
        return id;
    }

    static String reflection(String meeting, String text, String fields) {
        return Given.made("reflections", some("reflection"), "{\"meeting\": \"%s\", \"kind\": \"QUESTION\", \"text\": \"%s\", %s}".formatted(meeting, text, fields));
    }
}
