package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;

/**
 * An action whose owner, text and time are parted by dashes, cells or commas, or stand in brackets behind it, in any order that
 * can be told.
 */
record Parted(Named owner, Named with, String text, Due due) {

    private static final Pattern DASH = Pattern.compile("\\s+(?:[–—]|-{1,2})\\s+|\\s*[|\\t]\\s*|(?<=\\w):\\s+|;\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*[(\\[]([^()\\[\\]]{3,120})[)\\]]\\.?", Pattern.DOTALL);
    private static final Pattern IN_BRACKET = Pattern.compile("\\s*[,;]\\s*|\\s+[–—-]\\s+|:\\s+|\\s+(?=by\\s)");
    private static final Pattern LINE = Pattern.compile("\\S\\s+[–—-]{1,2}\\s[^–—-]+\\s[–—-]{1,2}\\s|\\s[–—-]{1,2}\\s.{0,40}\\d$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\w’'-]*+(?:\\s(?:\\p{Lu}[\\w’'-]*+|of|and|for|the|&)){1,7}");
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST = 500;

    /** A part of the text and what it tells. */
    private record Part(int start, int end, Owner owner, Due due, boolean isLabel) {

        boolean isText() {
            return owner == null && due == null && !isLabel;
        }
    }

    static Optional<Parted> of(String text, Lexicon lexicon) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return bracketed(text, lexicon).or(() -> between(text, DASH, lexicon).filter(told -> told.owner != null || told.due != null))
                .or(() -> between(text, COMMA, lexicon).filter(told -> told.owner != null && told.due != null));
    }

    /** Whether a line has three parts between dashes, or a number at its end behind one. */
    static boolean couldBe(String line) {
        return LINE.matcher(line).find();
    }

    private static Optional<Parted> between(String text, Pattern separator, Lexicon lexicon) {
        var parts = withName(text, parts(text, separator, lexicon));
        var told = parts.stream().filter(Part::isText).toList();
        if (parts.size() < 2 || told.isEmpty()) {
            return Optional.empty();
        }
        var start = told.get(0).start;
        var end = told.get(told.size() - 1).end;
        var apart = parts.stream().anyMatch(part -> !part.isText() && part.start > start && part.end < end);
        return apart ? Optional.empty() : made(parts, text.substring(start, end));
    }

    /** Where a time is told and nobody who is known, the one of two texts that is written like a name is whose the action is. */
    private static List<Part> withName(String text, List<Part> parts) {
        var told = parts.stream().filter(Part::isText).toList();
        var names = told.stream().filter(part -> NAME.matcher(text.substring(part.start, part.end)).matches()).toList();
        if (told.size() != 2 || names.size() != 1 || parts.size() != 3 || parts.stream().noneMatch(part -> part.due != null)) {
            return parts;
        }
        var name = names.get(0);
        var owner = new Owner(Named.unknown(text.substring(name.start, name.end)), null, "");
        return parts.stream().map(part -> part == name ? new Part(part.start, part.end, owner, null, false) : part).toList();
    }

    private static Optional<Parted> bracketed(String text, Lexicon lexicon) {
        var bracket = BRACKET.matcher(text);
        if (!bracket.matches()) {
            return Optional.empty();
        }
        var parts = parts(bracket.group(2), IN_BRACKET, lexicon);
        return parts.stream().anyMatch(Part::isText) ? Optional.empty()
                : made(parts, bracket.group(1)).filter(told -> told.owner != null && told.due != null);
    }

    /** At most one part tells who, and one when. */
    private static Optional<Parted> made(List<Part> parts, String text) {
        var owners = parts.stream().filter(part -> part.owner != null).map(Part::owner).toList();
        var dues = parts.stream().filter(part -> part.due != null).map(Part::due).toList();
        if (owners.size() > 1 || dues.size() > 1) {
            return Optional.empty();
        }
        var owner = owners.isEmpty() ? null : owners.get(0);
        return Optional.of(new Parted(owner == null ? null : owner.named(), owner == null ? null : owner.with(), text, dues.isEmpty()
                ? null : dues.get(0)));
    }

    private static List<Part> parts(String text, Pattern separator, Lexicon lexicon) {
        var parts = new ArrayList<Part>();
        var between = separator.matcher(text);
        var start = 0;
        while (between.find()) {
            parts.add(part(text, start, between.start(), lexicon));
            start = between.end();
        }
        parts.add(part(text, start, text.length(), lexicon));
        parts.removeIf(part -> part.start == part.end);
        return parts;
    }

    private static Part part(String text, int start, int end, Lexicon lexicon) {
        var words = text.substring(start, end).strip();
        var kind = words.length() > LONGEST_LABEL ? Columns.Kind.OTHER : Columns.Kind.of(words);
        var due = Time.only(words, lexicon.dates()).orElse(null);
        return new Part(start, end, due == null ? Owner.only(words, lexicon).orElse(null) : null, due, kind == Columns.Kind.OWNER
                || kind == Columns.Kind.DUE);
    }
}
