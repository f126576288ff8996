package scot.trsws.programme;

import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.some;

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

    /** Makes a noun of this collection, whose tests know what it needs. */
    public static String made(String collection, String id, String draft) {
        put("/v1/" + collection + "/" + id, draft).statusCode(201);
        return id;
    }
}
