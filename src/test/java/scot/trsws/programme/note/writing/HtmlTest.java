package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedUpdate;

class HtmlTest {

    private static final Set<String> ELEMENTS = Set.of("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "p", "ul", "li");

    @Test
    void noTextBecomesMarkup() {
        Stream.concat(Texts.NASTY.stream(), IntStream.range(0, 2_000).mapToObj(seed -> Texts.noise(new Random(seed)))).forEach(text -> {
            var page = page(with(text));
            assertEquals(ELEMENTS, names(page), text);
            assertEquals(Words.line(text), page.title());
            assertEquals(List.of(Words.line(text), Words.line(text)), page.select("h1, li").eachText());
        });
    }

    @Test
    void noTextBecomesAnAttribute() {
        var kinds = new TreeSet<String>();
        Texts.NASTY.forEach(text -> page(with(text)).getAllElements().forEach(element -> element.attributes().forEach(attribute -> kinds.add(element.normalName() + " " + attribute))));
        assertEquals(Set.of("html lang=\"en-GB\"", "meta charset=\"utf-8\"", "meta name=\"viewport\"", "meta content=\"width=device-width, initial-scale=1\""), kinds);
    }

    @Test
    void thePageIsWellFormed() {
        var parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(Html.of(Notes.full(), SamplesTest.DRAFT), "", parser);
        assertTrue(parser.getErrors().isEmpty(), () -> parser.getErrors().toString());
    }

    @Test
    void headingsGoDownOneStepAtATime() {
        var levels = page(Notes.full()).select("h1, h2, h3, h4, h5, h6").stream().map(heading -> heading.normalName().charAt(1) - '0').toList();
        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        IntStream.range(1, levels.size()).forEach(at -> assertTrue(levels.get(at) <= levels.get(at - 1) + 1, levels::toString));
    }

    @Test
    void itSaysWhichLanguageItIsInAndWhatItIsCalled() {
        var page = page(Notes.full());
        assertEquals("en-GB", page.selectFirst("html").attr("lang"));
        assertEquals(page.selectFirst("h1").text(), page.title());
        assertNotNull(page.selectFirst("body > main > h1"));
    }

    @Test
    void thePolicyNamesTheStyleAsItIsSent() throws Exception {
        var style = page(Notes.full()).selectFirst("style").data();
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertEquals("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'", Html.styleSource());
    }

    @Test
    void itAsksForNothingElse() {
        assertTrue(page(Notes.full()).select("[src], [href], script, link, iframe").isEmpty());
        assertTrue(!Style.TEXT.contains("url(") && !Style.TEXT.contains("@import"));
    }

    @Test
    void everyStageIsShown() {
        var shown = new ArrayList<String>();
        for (var stage : Stage.values()) {
            var page = Jsoup.parse(Html.of(Notes.full(), new Imprint(stage, null, 3)));
            shown.add(page.selectFirst("main").className() + ": " + page.selectFirst(".status").text());
        }
        assertEquals(List.of("draft: Status: draft, not yet approved (revision 3)", "circulated: Status: circulated, not yet approved (revision 3)",
                "approved: Status: approved (revision 3)", "published: Status: published (revision 3)"), shown);
    }

    /** The text as title, heading of a part of an item and point. */
    private static Note with(String text) {
        var note = Notes.of(new Item(null, "Item", null, null, null, null, null, List.of(new NotedUpdate(null, Named.unknown("x"), "Update", "x", List.of(Notes.point(text)), null, null)), null, null, null, null, null));
        return new Note(text, note.group(), note.number(), note.on(), null, null, null, note.apologies(), note.items(), null);
    }

    private static Document page(Note note) {
        return Jsoup.parse(Html.of(note, null));
    }

    private static Set<String> names(Document page) {
        var names = new TreeSet<String>();
        page.getAllElements().stream().filter(element -> element != page).map(Element::normalName).forEach(names::add);
        return names;
    }
}
