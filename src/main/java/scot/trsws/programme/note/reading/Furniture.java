package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** What a page says of itself and not of the meeting. */
final class Furniture {

    private static final Pattern FORM = Pattern.compile("(?is)(?:back to (?:the )?top"
            + "|(?:for )?(?:more|further) information\\b.{0,80}\\b(?:visit|contact|see|email)\\b.*|page \\d+(?: (?:of|/) \\d+)?"
            + "|\\d+ ?\\| ?page|https?://\\S+|www\\.\\S+|skip to (?:main )?content"
            + "|(?:©|\\(c\\)|copyright|crown copyright)\\b.*|first published\\b.*|last updated\\b.*|published\\s?:.*|beta\\b.{0,40}"
            + "|cookies?\\b.{0,80}|print(?: this page)?|share(?: this page)?|is there anything wrong with this page\\??"
            + "|end of (?:minutes?|document))");

    private Furniture() {}

    static boolean is(String text) {
        return FORM.matcher(text.strip()).matches();
    }
}
