package scot.trsws.programme.access.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.trsws.programme.Given;

/** Breaks the chain in each way, sees it told, and mends it. */
@QuarkusTest
class VerificationTest {

    private static final Pattern PYTHON = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL);

    private long change;
    private long entry;
    private long position;

    @BeforeEach
    void somethingWasWritten() {
        var action = Given.action();
        patch("/v1/actions/" + action, "{\"title\": \"Another title\"}").statusCode(200);
        get("/v1/audit-verification").body("intact", is(true), "broken", empty());
        change = Owner.asks("select min(id) from change where noun_id = '" + action + "'");
        entry = Owner.asks("select id from audit_entry where change = " + change);
        position = Owner.asks("select position from audit_link where entry = " + entry);
    }

    @Test
    void anEntryThatWasAlteredIsTold() {
        Owner.tampers("update audit_entry set caller = caller || '!' where id = " + entry);
        told("ALTERED_ENTRY");
        mended("update audit_entry set caller = rtrim(caller, '!') where id = " + entry);
    }

    @Test
    void anEntryThatIsGoneIsTold() {
        Owner.tampers("create table stolen as select * from audit_entry where id = " + entry, "delete from audit_entry where id = " + entry);
        told("MISSING_ENTRY", "UNRECORDED_CHANGE");
        mended("insert into audit_entry overriding system value select * from stolen", "drop table stolen");
    }

    @Test
    void aLinkThatIsGoneIsTold() {
        Owner.tampers("create table stolen as select * from audit_link where entry = " + entry, "delete from audit_link where entry = " + entry);
        told("GAP", "UNLINKED_ENTRY");
        mended("insert into audit_link select * from stolen", "drop table stolen");
    }

    @Test
    void aLinkThatWasAlteredIsToldAsIsTheOneThatFollowsFromIt() {
        Owner.tampers("update audit_link set hash = reverse(hash) where entry = " + entry);
        told("BROKEN_LINK", "BROKEN_LINK");
        mended("update audit_link set hash = reverse(hash) where entry = " + entry);
    }

    @Test
    void anEntryThatWasAlteredTogetherWithItsDigestIsTold() {
        Owner.tampers("create table stolen as select * from audit_link where entry = " + entry, "update audit_entry set caller = caller || '!' where id = " + entry,
                "update audit_link l set digest = audit_digest(e) from audit_entry e where e.id = l.entry and e.id = " + entry);
        told("BROKEN_LINK");
        mended("update audit_entry set caller = rtrim(caller, '!') where id = " + entry,
                "update audit_link l set digest = s.digest from stolen s where s.entry = l.entry", "drop table stolen");
    }

    @Test
    void aChangeThatWasAlteredIsTold() {
        Owner.tampers("update change set after = after || '{\"title\": \"Never\"}' where id = " + change);
        told("ALTERED_CHANGE");
        mended("update change set after = after || '{\"title\": \"An action\"}' where id = " + change);
    }

    @Test
    void aChangeThatIsGoneIsTold() {
        Owner.tampers("create table stolen as select * from change where id = " + change, "delete from change where id = " + change);
        told("MISSING_CHANGE");
        mended("insert into change overriding system value select * from stolen", "drop table stolen");
    }

    @Test
    void aChangeThatNobodyMadeIsTold() {
        Owner.tampers("insert into change (at, actor, noun, noun_id, after) values (now(), 'nobody', 'action', 'never', '{}')");
        told("UNRECORDED_CHANGE");
        mended("delete from change where noun_id = 'never'");
    }

    @Test
    void aTailThatWasCutOffIsToldToWhoNotedTheHead() {
        var last = Owner.asks("select max(position) from audit_link");
        String hash = get("/v1/audit-verification").extract().path("hash");
        Owner.tampers("create table stolen_link as select * from audit_link where position >= " + last, "delete from audit_link where position >= " + last,
                "create table stolen as select e.* from audit_entry e join stolen_link l on l.entry = e.id where e.kind <> 'CHANGE'",
                "delete from audit_entry where id in (select id from stolen)");
        get("/v1/audit-verification").body("intact", is(true));
        get("/v1/audit-verification?position=" + last + "&hash=" + hash).body("broken.what", contains("NOTED_HEAD_GONE"));
        mended("insert into audit_entry overriding system value select * from stolen", "insert into audit_link select * from stolen_link", "drop table stolen, stolen_link");
    }

    @Test
    void aChainThatWasWrittenAnewIsToldToWhoNotedTheHead() {
        var noted = "/v1/audit-verification?position=" + position + "&hash=";
        get(noted + "0".repeat(64)).body("intact", is(false), "broken.what", contains("NOTED_HEAD_DIFFERS"), "broken.position", contains((int) position));
        String hash = get("/v1/audit-verification").extract().path("hash");
        int head = get("/v1/audit-verification").extract().path("position");
        Given.action();
        get("/v1/audit-verification?position=" + head + "&hash=" + hash).body("intact", is(true));
    }

    @Test
    void aNotedHeadIsAPositionAndAHash() {
        get("/v1/audit-verification?position=1").statusCode(400).body("errors.parameter", contains("hash"));
        get("/v1/audit-verification?position=1&hash=abc").statusCode(400).body("errors.parameter", contains("hash"));
        get("/v1/audit-verification?position=one").statusCode(400).body("errors.parameter", contains("position"));
    }

    @Test
    void whatWaitsIsLinkedWhateverItsNumber() {
        Owner.tampers("insert into audit_entry (id, kind, caller) overriding system value values (-1, 'WRITE', 'late')", "insert into audit_waiting values (-1)");
        get("/v1/audit-entries?caller=late").body("items.entry", contains(-1));
        get("/v1/audit-verification").body("intact", is(true));
    }

    @Test
    void aFileIsVerifiedWithWhatTheDocumentSays(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(List.of(System.getenv("PATH").split(":")).stream().anyMatch(path -> Files.exists(Path.of(path, "python3"))));
        var recipe = PYTHON.matcher(Files.readString(Path.of("docs/audit.md"))).results().findFirst().orElseThrow().group(1);
        var lines = request().accept("application/x-ndjson").get("/v1/audit-entries").asString();
        assertEquals("intact", verified(folder, recipe, lines));
        assertEquals("broken at 2", verified(folder, recipe, lines.replaceFirst("(\"id\":2,.*?\"caller\":\")", "$1x")));
        assertEquals("broken at 3", verified(folder, recipe, lines.replaceFirst("(?m)^\\{\"id\":2,.*\\n", "")));
    }

    private static String verified(Path folder, String recipe, String lines) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("audit.ndjson"), lines);
        var python = new ProcessBuilder("python3", "-c", recipe).directory(folder.toFile()).redirectErrorStream(true).start();
        var said = new String(python.getInputStream().readAllBytes()).strip();
        python.waitFor(10, TimeUnit.SECONDS);
        return said;
    }

    private static void told(String... faults) {
        get("/v1/audit-verification").statusCode(200).body("intact", is(false), "broken.what", containsInAnyOrder(faults));
    }

    private void mended(String... statements) {
        Owner.tampers(statements);
        get("/v1/audit-verification").body("intact", is(true), "broken", empty());
    }
}
