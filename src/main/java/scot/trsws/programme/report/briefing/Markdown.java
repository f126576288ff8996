package scot.trsws.programme.report.briefing;

import java.util.regex.Pattern;

/** Markdown in the making (CommonMark): headings, paragraphs and lists, of text that stays text whatever is in it. */
final class Markdown {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~#$@]|(?<=\\p{Alpha}):(?=//)|(?<=[wW]{3})\\.");
    private static final Pattern LEADING = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)]))");

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    /** A text on one line, in which nothing means anything to Markdown. */
    static String plain(String words) {
        var line = SPECIAL.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceAll("\\\\$0");
        var leading = LEADING.matcher(line);
        return !leading.find() ? line : leading.group().matches("\\d+") ? leading.group() + "\\" + line.substring(leading.end()) : "\\" + line;
    }

    Markdown heading(int level, String words) {
        return block("#".repeat(level) + " " + words);
    }

    Markdown paragraph(String words) {
        return block(words);
    }

    Markdown item(String words) {
        return item("- ", words);
    }

    Markdown item(int number, String words) {
        return item(number + ". ", words);
    }

    private Markdown item(String mark, String words) {
        text.append(inList || text.isEmpty() ? "" : "\n").append(mark).append(words).append('\n');
        inList = true;
        return this;
    }

    private Markdown block(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
        inList = false;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
