package scot.trsws.programme.http;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LeafletTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/markdown | Thig a-steach gu càirdeil", "text/plain | Thig a-steach gu càirdeil",
            "text/html | <p>Thig a-steach gu càirdeil</p>", "text/html;q=0.5, text/markdown;q=0.1 | <p>Thig a-steach gu càirdeil</p>"})
    void aDocumentComesInTheTypeThatIsAskedForAndSaysItsLetters(String accept, String words) {
        var answer = request().accept(accept).get("/leaflet").then().statusCode(200);
        answer.header("Content-Type", is(accept.replaceFirst(";.*", "") + ";charset=UTF-8")).header("ETag", matchesPattern("\"[\\w-]{16}\""));
        assertEquals(words, answer.extract().asString().strip());
    }

    @Test
    void aDocumentIsNotSentTwiceToWhoHasIt() {
        var tag = request().accept("text/markdown").get("/leaflet").header("ETag");
        request().accept("text/markdown").header("If-None-Match", tag).get("/leaflet").then().statusCode(304).body(emptyString());
        request().accept("text/html").header("If-None-Match", tag).get("/leaflet").then().statusCode(200);
        request().accept("text/markdown").head("/leaflet").then().statusCode(200).header("ETag", is(tag));
    }

    @Test
    void itIsJsonWhereNothingElseIsAskedForAndATableToo() {
        get("/leaflet").statusCode(200).body("words", is("Thig a-steach gu càirdeil"));
        request().accept("text/csv").get("/leaflet").then().statusCode(200).header("ETag", nullValue()).body(is("words\r\n\"Thig a-steach gu càirdeil\"\r\n"));
        request().accept("application/pdf").get("/leaflet").then().statusCode(406);
    }
}
