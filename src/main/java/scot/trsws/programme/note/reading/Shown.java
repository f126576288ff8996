package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it is shown. What its author hides or a browser never shows, and what somebody typed into its fields, nobody approved as
 * minutes: it is not read and counts as no line of them. What only assistive technology is kept from (aria-hidden) is on the page and is
 * read; so is what opens with a click.
 */
final class Shown {

    private static final String NEVER = "script, style, template, noscript, textarea, select, datalist, iframe, object, video, audio,"
            + " canvas, dialog:not([open]), [hidden]";
    private static final Pattern HIDES = Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none"
            + "|visibility\\s*:\\s*(?:hidden|collapse))\\b");

    private Shown() {}

    static Document of(Document page) {
        page.select(NEVER).remove();
        page.getElementsByAttribute("style").stream().filter(Shown::hides).forEach(Element::remove);
        return page;
    }

    private static boolean hides(Element element) {
        return HIDES.matcher(element.attr("style")).find();
    }
}
