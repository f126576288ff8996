package scot.trsws.programme.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.store.Ids;

@QuarkusTest
class AreaTest {

    @Test
    void thereAreThirtyTwoAreasOfFourteenHealthBoards() {
        var areas = get("/v1/areas?limit=200&count=true").statusCode(200).body("total", is(32)).extract();
        assertEquals(32, new HashSet<>(areas.<List<String>>path("items.gssCode")).size());
        assertEquals(14, new HashSet<>(areas.<List<String>>path("items.healthBoard")).size());
        assertEquals(areas.<List<String>>path("items.name").stream().map(Ids::slug).toList(), areas.path("items.id"));
    }

    @Test
    void anAreaIsReadWithItsCode() {
        get("/v1/areas/glasgow-city").statusCode(200).header("ETag", startsWith("\"1-"))
                .body("name", is("Glasgow City"), "gssCode", is("S12000049"), "healthBoard", is("Greater Glasgow and Clyde"));
        get("/v1/areas/gotham-city").statusCode(404);
    }

    @Test
    void areasAreFoundByHealthBoardAndInTheOrderOfTheirCodes() {
        get("/v1/areas?healthBoard=Forth%20Valley&sort=-gssCode").body("items.id", contains("stirling", "falkirk", "clackmannanshire"));
        get("/v1/areas?q=borders").body("items.id", contains("scottish-borders"));
    }

    @Test
    void nobodyWritesAnArea() {
        var draft = "{\"name\": \"Gotham City\"}";
        post("/v1/areas", draft).statusCode(405).header("Allow", is("GET, HEAD, OPTIONS"));
        put("/v1/areas/glasgow-city", draft).statusCode(405);
        patch("/v1/areas/glasgow-city", draft).statusCode(405);
        delete("/v1/areas/glasgow-city").statusCode(405).header("Allow", is("GET, HEAD, OPTIONS"));
    }

    @Test
    void theHistoryOfAnAreaBeginsWithItsInsertion() {
        get("/v1/areas/fife/history").statusCode(200)
                .body("items.size()", is(1), "items[0].before", equalTo(null), "items[0].after.gssCode", is("S12000047"));
    }
}
