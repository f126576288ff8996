package scot.trsws.programme;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The API as a client sends to it; every answer is checked against the API document. */
public final class Api {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final Declared DECLARED = new Declared();
    private static final Keys KEYS = new Keys();

    /** Else text would be sent as ISO-8859-1. */
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

    private Api() {}

    public static RequestSpecification request() {
        return given().config(UTF_8).filter(KEYS).filter(DECLARED).urlEncodingEnabled(false);
    }

    /** Sent with this key, or with none where it is null. */
    public static RequestSpecification as(String key) {
        var request = given().config(UTF_8).filter(DECLARED).urlEncodingEnabled(false);
        return key == null ? request : request.header("Authorization", key);
    }

    public static RequestSpecification json(String body) {
        return request().contentType("application/json").body(body);
    }

    public static ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public static ValidatableResponse post(String path, String body) {
        return json(body).post(path).then();
    }

    public static ValidatableResponse put(String path, String body) {
        return json(body).put(path).then();
    }

    /** Replaces whatever is there. */
    public static ValidatableResponse replace(String path, String body) {
        return json(body).header("If-Match", "*").put(path).then();
    }

    /** Patches whatever is there. */
    public static ValidatableResponse patch(String path, String body) {
        return request().contentType(MERGE_PATCH).header("If-Match", "*").body(body).patch(path).then();
    }

    public static ValidatableResponse delete(String path) {
        return request().header("If-Match", "*").delete(path).then();
    }

    /** An id that no other test uses. */
    public static String some(String noun) {
        return noun + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
