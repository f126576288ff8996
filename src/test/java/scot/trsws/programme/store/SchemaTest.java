package scot.trsws.programme.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Sql;

/** What every table keeps, asked of the catalogue. */
@QuarkusTest
class SchemaTest {

    private static final String OURS = "c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'";

    @Test
    void everyTableSaysWhatItIs() {
        none("select c.relname from pg_class c where " + OURS + " and obj_description(c.oid) is null");
    }

    @Test
    void everyConstraintIsNamedAfterItsPlaceAndKind() {
        none("select n.conname from pg_constraint n join pg_class c on c.oid = n.conrelid where " + OURS
                + " and n.contype in ('p', 'u', 'f', 'c') and n.conname !~ '^[a-z_]+[a-z]__[a-z_]+__(pk|uq|fk|ck)$'");
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        none("select n.conname from pg_constraint n join pg_class c on c.oid = n.conrelid where " + OURS + " and n.contype = 'f' and not exists ("
                + "select 1 from pg_index i where i.indrelid = n.conrelid and i.indkey[0] = n.conkey[1])");
    }

    @Test
    void textHasNoLengthAndInstantsHaveAZone() {
        none("select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid where " + OURS
                + " and a.attnum > 0 and format_type(a.atttypid, null) in ('character varying', 'character', 'timestamp without time zone', 'real', 'double precision')");
    }

    @Test
    void everyNounKeepsItsHistoryAndSoDoesEveryListThatItOwns() {
        none("select c.relname from pg_class c where " + OURS
                + " and (exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'version')"
                + " or exists (select 1 from pg_constraint n where n.conrelid = c.oid and n.contype = 'f' and n.confdeltype = 'c'))"
                + " and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '__kept' and t.tgenabled = 'O')");
    }

    @Test
    void closedSetsAndVersionsAreChecked() {
        none("select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid where " + OURS
                + " and a.attname in ('type', 'kind', 'status', 'mode', 'channel', 'presence', 'visibility') and format_type(a.atttypid, null) = 'text' and not exists ("
                + "select 1 from pg_constraint n where n.conrelid = c.oid and n.contype in ('c', 'f') and a.attnum = any (n.conkey))");
    }

    @Test
    void everyNounSaysWhoSeesItAndSoDoesEveryListThatItOwns() {
        none("select c.relname from pg_class c where " + OURS
                + " and exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '__kept')"
                + " and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'))");
    }

    @Test
    void everyViewShowsItsReaderWhatTheirRowsAllow() {
        none("select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('v', 'm')"
                + " and not coalesce('security_invoker=true' = any (reloptions), false)");
    }

    @Test
    void theHistoryCannotBeRewritten() {
        Sql.tell("insert into change (at, actor, noun, noun_id, after) values (now(), 'test', 'test', 'test', '{}')");
        for (var statement : List.of("update change set actor = 'someone else'", "update change set salt = default", "delete from change", "truncate change",
                "set tracker.redacting = on; update change set after = '{}'", "set tracker.redacting = on; update change set actor = 'someone else', salt = default")) {
            assertEquals("the change history is append-only", Sql.refusalToTheOwner(statement), statement);
        }
    }

    private static void none(String query) {
        assertEquals(List.of(), Sql.answers(query));
    }
}
