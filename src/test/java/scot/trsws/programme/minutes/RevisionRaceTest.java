package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Acting.reader;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.minutes.Sitting.action;
import static scot.trsws.programme.minutes.Sitting.circulate;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;
import static scot.trsws.programme.minutes.Sitting.step;
import static scot.trsws.programme.minutes.Sitting.undo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Sql;
import scot.trsws.programme.http.Race;

/** What others write while minutes take a step. */
@QuarkusTest
class RevisionRaceTest {

    private static final String OPENED = "{\"title\": \"Harmless\", \"visibility\": \"PUBLIC\"}";
    private static final String LATER = "{\"on\": \"2024-03-01\", \"by\": \"MEETING\", \"at\": \"%s\"}";

    private String group;
    private String meeting;
    private Connection holder;
    private ExecutorService others;

    @BeforeEach
    void aMeetingAndSomebodyWhoHolds() throws SQLException {
        group = Given.group();
        meeting = held(group, "2024-01-29", "\"visibility\": \"PUBLIC\"");
        holder = Sql.ownersConnection();
        holder.setAutoCommit(false);
        others = Executors.newCachedThreadPool();
    }

    @AfterEach
    void letGo() throws SQLException {
        holder.close();
        others.shutdownNow();
    }

    @Test
    void whatWasInternalStaysHiddenWhereItIsOpenedWithOtherWordsBeforeItsRevisionIsKept() throws Exception {
        var action = action(meeting, "HIDDEN WORD", "INTERNAL");
        hold("insert into minutes_revision (id, version, created_at, updated_at, meeting, number, status, \"on\", note, left_out) "
                + "values ('%1$s-revision-1', 1, now(), now(), '%1$s', 1, 'CIRCULATED', '2024-02-12', '{}', '[]')".formatted(meeting));
        var circulated = others.submit(() -> circulate(meeting));
        until(() -> waiting() == 1);
        var opened = others.submit(() -> patch("/v1/actions/" + action, OPENED));
        until(() -> opened.isDone() || waiting() == 2);
        holder.rollback();
        circulated.get().statusCode(200);
        opened.get().statusCode(200);
        reader().get(minutes(meeting)).statusCode(200).body(not(containsString("HIDDEN WORD")));
    }

    @Test
    void aRevisionWaitsForWhatIsBeingWrittenAndTellsIt() throws Exception {
        var action = action(meeting, "HIDDEN WORD", "INTERNAL");
        hold("update action set title = 'Harmless', visibility = 'PUBLIC', version = version + 1 where id = '%s'".formatted(action));
        var circulated = others.submit(() -> circulate(meeting));
        until(() -> circulated.isDone() || waiting() == 1);
        holder.commit();
        circulated.get().statusCode(200);
        reader().get(minutes(meeting)).statusCode(200).body("note.items[0].actions[0].title", is("Harmless"));
    }

    @Test
    void anApprovalWaitsForTheMeetingThatItNamesToBeWritten() throws Exception {
        var later = held(group, "2024-03-01");
        hold("update meeting set purpose = 'To agree', version = version + 1 where id = '%s'".formatted(later));
        var approved = others.submit(() -> step(meeting, "approval", LATER.formatted(later)));
        until(() -> approved.isDone() || waiting() == 1);
        holder.commit();
        approved.get().statusCode(200);
        get("/v1/meetings/" + later).body("purpose", is("To agree"), "agenda[0].approves", is(meeting));
    }

    @RepeatedTest(5)
    void nobodyIsRefusedForWhatOthersWriteAtOnce() {
        var later = held(group, "2024-03-01", "\"agenda\": [{\"title\": \"Last note\", \"approves\": \"%s\"}]".formatted(meeting));
        var action = action(meeting, "Ask", "PUBLIC");
        var promise = Given.made("commitments", some("promise"), "{\"statement\": \"Ask\", \"strength\": \"OFFER\", \"meeting\": \"%s\"}".formatted(meeting));
        var answers = Race.race(8, racer -> switch (racer) {
            case 0 -> step(meeting, "approval", LATER.formatted(later));
            case 1 -> step(later, "circulation", "{\"on\": \"2024-03-02\"}");
            case 2 -> patch("/v1/meetings/" + meeting, "{\"mode\": \"ONLINE\"}");
            case 3 -> patch("/v1/meetings/" + later, "{\"mode\": \"ONLINE\"}");
            case 4 -> replace("/v1/commitments/" + promise + "/promotion", "{\"on\": \"2024-03-01\"}");
            default -> patch("/v1/actions/" + action, "{\"title\": \"Ask %s\"}".formatted(racer));
        });
        assertEquals(List.of(200), answers.stream().map(answer -> answer.extract().statusCode()).distinct().toList());
        undo(meeting, "approval").statusCode(200);
    }

    private void hold(String statement) throws SQLException {
        try (var told = holder.createStatement()) {
            told.execute(statement);
        }
    }

    private static int waiting() {
        return Integer.parseInt(Sql.answers("select count(*) from pg_locks where not granted").get(0));
    }

    private static void until(Callable<Boolean> so) throws Exception {
        for (var end = Instant.now().plus(Duration.ofSeconds(4)); !so.call() && Instant.now().isBefore(end);) {
            Thread.sleep(20);
        }
    }
}
