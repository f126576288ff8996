package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** What stands before a point of a list: a bullet or a number, and where the text after it begins. */
record Marker(String text, int ends) {

    private static final Pattern FORM = Pattern.compile("(?:(?:(?i:agenda )?(?i:item)) \\d{1,2}(?: ?[:.–—-])"
            + "|[•·●▪◦‣⁃∙○■□◆➢►➤→⇒✓§*+–—-](?: \\[[ xX]?\\])?|[=-]>|o(?=[ \t])|\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})[.)]"
            + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?)(?=[\\s\u00A0])[\\s\u00A0]+");
    private static final Pattern TIGHT = Pattern.compile("[•·●▪◦‣]");
    private static final Pattern NUMBER = Pattern.compile("(?:(?i:agenda )?(?i:item) )?[(\\[]?(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\]?"
            + " ?[.):–—-]?");
    private static final Pattern CAPITALS = Pattern.compile("(?:[A-Z]|[IVX]{2,5})[.)]");
    private static final Pattern PLAIN = Pattern.compile("(?:(?i:agenda )?(?i:item) )?\\[?(?:\\d{1,2}"
            + "|[IVX]{1,4})\\]?\\s?[:–—-]?(?=[\\s\u00A0])[\\s\u00A0]+(?=\\p{Lu})");

    /** The marker that a line begins with; null where it has none. */
    static Marker of(String line) {
        var full = FORM.matcher(line);
        if (full.lookingAt() && full.end() < line.length()) {
            return new Marker(full.group().strip(), full.end());
        }
        var tight = TIGHT.matcher(line);
        return tight.lookingAt() && line.length() > 1 ? new Marker(tight.group(), tight.end()) : null;
    }

    /** That of a heading, which may be a number without any mark. */
    static Marker ofHeading(String heading) {
        var plain = PLAIN.matcher(heading);
        return plain.lookingAt() ? new Marker(plain.group().strip(), plain.end()) : of(heading);
    }

    /** Its number, such as 2 or 2.1; null where it is a bullet or a letter. */
    String number() {
        var number = NUMBER.matcher(text);
        return number.matches() ? number.group(1) : null;
    }

    /** The letters of a marker in capitals, such as A. or IV); null where it has none. */
    static String capitals(String marker) {
        return marker != null && CAPITALS.matcher(marker).matches() ? marker.substring(0, marker.length() - 1) : null;
    }

    /** Its number, where that is a whole one; else 0. */
    static int whole(String marker) {
        var number = number(marker);
        return number == null || number.contains(".") ? 0 : Integer.parseInt(number);
    }

    static boolean isRoman(String marker) {
        return marker != null && marker.matches("[IVX]{1,4} ?[.):–—-]?");
    }

    static String number(String marker) {
        return marker == null ? null : new Marker(marker, 0).number();
    }
}
