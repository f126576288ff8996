package scot.trsws.programme.note.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;

/** What a partner tells in a point that begins with its name and a colon or dash. */
record Announced(Named partner, String rest) {

    private static final Pattern AFTER_NAME = Pattern.compile("\\s*(?::|\\s[–—-])(?:\\s+|$)");
    private static final int FAR = 200;

    static Optional<Announced> of(String text, Names partners) {
        return partners.in(text.substring(0, Math.min(text.length(), FAR))).stream().findFirst().filter(mention -> mention.start() == 0)
                .flatMap(name -> {
            var mark = AFTER_NAME.matcher(text).region(name.end(), text.length());
            return mark.lookingAt() ? Optional.of(new Announced(name.in(text), text.substring(mark.end()))) : Optional.empty();
        });
    }
}
