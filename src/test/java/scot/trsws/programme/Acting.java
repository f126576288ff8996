package scot.trsws.programme;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Somebody who sends requests with a key, or without one where it is null. */
public record Acting(String key) {

    public static Acting staff() {
        return new Acting(Keys.staff());
    }

    public static Acting reader() {
        return new Acting(Keys.reader());
    }

    public static Acting nobody() {
        return new Acting(null);
    }

    public static Acting contributor(String... partners) {
        return new Acting(Keys.of("CONTRIBUTOR", partners));
    }

    public RequestSpecification request() {
        return Api.as(key);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public String csv(String path) {
        return request().accept("text/csv").get(path).then().statusCode(200).extract().asString();
    }

    public ValidatableResponse post(String path, String body) {
        return request().contentType("application/json").body(body).post(path).then();
    }

    public ValidatableResponse put(String path, String body) {
        return request().contentType("application/json").body(body).put(path).then();
    }

    public ValidatableResponse replace(String path, String body) {
        return request().contentType("application/json").header("If-Match", "*").body(body).put(path).then();
    }

    public ValidatableResponse patch(String path, String body) {
        return request().contentType(Api.MERGE_PATCH).header("If-Match", "*").body(body).patch(path).then();
    }

    public ValidatableResponse delete(String path) {
        return request().header("If-Match", "*").delete(path).then();
    }
}
