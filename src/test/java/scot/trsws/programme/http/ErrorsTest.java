package scot.trsws.programme.http;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.trsws.programme.Given;

@QuarkusTest
class ErrorsTest {

    private static final int POOL = 16;

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyKindOfProblemHasAPageThatSaysWhatToDo(Refusal refusal) {
        get("/problems/" + refusal.slug()).statusCode(200).body("code", is(refusal.name()), "status", is(refusal.status), "meaning", notNullValue(), "remedy", notNullValue());
    }

    @Test
    void theTypeOfAProblemIsAnAddressThatAnswers() {
        var problem = get("/v1/partners/nobody").statusCode(404).body("title", notNullValue(), "detail", notNullValue(), "instance", is("/v1/partners/nobody"), "requestId", notNullValue());
        get(problem.extract().path("type")).statusCode(200).body("code", is("NOT_FOUND"));
    }

    @Test
    void everyViolationComesAtOnceInAStableOrder() {
        var draft = "{\"type\": null, \"partOf\": \"nobody\", \"activeFrom\": \"2024-01-02\", \"activeTo\": \"2024-01-01\", \"name\": \"" + "x".repeat(201) + "\"}";
        var first = post("/v1/partners", draft).statusCode(422).extract().<List<String>>path("errors.pointer");
        assertEquals(List.of("/activeTo", "/name", "/partOf", "/type"), first);
        assertEquals(first, post("/v1/partners", draft).extract().<List<String>>path("errors.pointer"));
    }

    @Test
    void whatNobodyForesawTellsNothingOfTheInside() {
        get("/broken").statusCode(500).contentType(Problem.TYPE).body("code", is("INTERNAL"))
                .body(allOf(not(containsString("java")), not(containsString("select")), not(containsString("Exception"))));
    }

    @Test
    void whileEveryConnectionIsTakenTheAnswerIsToComeAgainAndThenItWorks() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < POOL; i++) {
                taken.add(database.getConnection());
            }
            get("/v1/partners").statusCode(503).header("Retry-After", "2").body("code", is("UNAVAILABLE"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        get("/v1/partners").statusCode(200);
    }

    @Test
    void aWriteThatWaitsTooLongForAnotherIsToldToComeAgain() throws SQLException {
        var id = Given.partner();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from partner where id = '" + id + "' for update");
            patch("/v1/partners/" + id, "{\"website\": \"w\"}").statusCode(503).header("Retry-After", "2").body("code", is("UNAVAILABLE"));
            connection.rollback();
        }
        patch("/v1/partners/" + id, "{\"website\": \"w\"}").statusCode(200).body("version", is(2));
    }

    @Test
    void afterTheDatabaseDroppedEveryConnectionTheServiceComesBackByItself() throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()");
        }
        Thread.sleep(1_100);
        get("/v1/partners").statusCode(200);
    }
}
