package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.NextMeeting;

/** Recognises what is said of the meeting after. */
final class NextMeetings {

    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:(?:the |our |date of )?next meeting\\b.{0,60}\\b(?:will|is|takes|to be|scheduled|date|be held|due|planned|on|:)|(?:due|scheduled|planned|going|expected) to meet (?:again|next)|(?:will )?(?:next )?meet again (?:on|in|at)|will (?:next )?meet (?:again|next))");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:at|for|before|by|until|to) (?:the|our|its|their) next (?:\\w+ ){0,3}meeting\\b");
    private static final Pattern ANOTHERS = Pattern.compile("(?i)\\b(?:its|their|whose|his|her) next meeting\\b");
    private static final Pattern PLAIN = Pattern.compile("(?i)(?:(?:the|date|of|next|meeting|group|is|was|will|be|held|take|takes|place|on|to|at|in|agreed|as|scheduled|for|due|meet|again|planned|day|and|time) ?)*");

    private NextMeetings() {}

    static boolean isTold(String sentence) {
        return TOLD.matcher(sentence).find() && !ANOTHERS.matcher(sentence).find() && !OTHERS.matcher(sentence).find();
    }

    /** The words are kept where they say more than the day. */
    static NextMeeting of(String text, Dates dates, List<Integer> lines) {
        var day = dates.first(text).orElse(null);
        var words = day == null ? text : text.substring(0, day.start()) + text.substring(day.end());
        return new NextMeeting(day == null ? null : day.on(), day != null && PLAIN.matcher(Words.plain(words)).matches() ? null : text, lines);
    }
}
