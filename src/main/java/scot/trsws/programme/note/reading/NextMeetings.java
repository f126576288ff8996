package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.reading.Dates.Day;

/** Recognises what is said of the meeting after, and its day where the words leave no doubt of it. */
final class NextMeetings {

    private static final String NEXT = "(?:next (?:(?:scheduled|planned|quarterly|full|ordinary|formal|regular|online"
            + "|group) )*meeting(?: date)?|\\bd\\.?o\\.?n\\.?m\\b\\.?)";
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:(?:the |our |date of )?" + NEXT + "\\b.{0,60}\\b(?:will|is|has been"
            + "|takes|to be|scheduled|date|be held|due|planned|on|:)"
            + "|(?:" + NEXT + "|future meetings?)\\s*[:–—-]?\\s*(?=(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|\\d"
            + "|no (?:later|earlier|sooner) than|not before|week (?:of|beginning|commencing))"
            + "|(?:due|scheduled|planned|going|expected) to meet (?:again|next)|(?:will )?(?:next )?meet again (?:on|in|at)"
            + "|will (?:next )?meet (?:again|next)|will (?:next|again) meet|will reconvene)");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:at|for|before|by|until|to|in advance of|ahead of"
            + "|(?<!\\b(?:date|dates|day|time|venue) )of) (?:the|our|its|their) next (?:\\w+ ){0,3}meeting\\b");
    private static final Pattern ANOTHERS = Pattern.compile("(?i)\\b(?:its|their|whose|his|her) next meeting\\b");
    private static final Pattern PLAIN = Pattern.compile("(?i)(?:(?:the|date|of|next|meeting|group|is|was|will|be|held|take|takes|place|on"
            + "|to|at|in|agreed|as|scheduled|for|due|meet|again|planned|day|and|time|donm|d|o|n|m) ?)*");
    private static final Pattern LABEL = Pattern.compile("next meeting(?: date)?|.*\\bof (?:the )?next meeting|d ?o ?n ?m");
    private static final Pattern CUE = Pattern.compile("(?i)\\b(?:" + NEXT + "|meet (?:again|next)|next meets?|again meet|reconvene)\\b");
    private static final Pattern MOVED_TO = Pattern.compile("(?i)\\b(?:postponed|moved|changed|re-?arranged|re-?scheduled|deferred"
            + "|brought forward)\\b.*\\b(?:to|until)\\W{0,3}(?:the )?$");
    private static final Pattern OTHER_DAY = Pattern.compile("(?i)\\b(?:rather than|instead of|not (?:be )?(?:held )?on|from"
            + "|(?<!\\b(?:meeting|date) )of|last met on|was on|after that on|due|circulated (?:on|by)|sent (?:on|by)"
            + "|replacing)\\W{0,3}(?:the )?$");
    private static final Pattern NO_DAY_BEFORE = Pattern.compile("(?i)(?:\\b(?:not before|than|not until|after|before|by|until|week"
            + "|beginning|commencing|starting|w/?c|w/?b|between|either|around|about|early|mid|late|provisional(?:ly)?"
            + "|tentative(?:ly)?|proposed|possibl[ye]|likely|probably|suggested)(?:\\s(?:of|on|for|be))?"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\s?(?:or|/))\\W{0,3}(?:the )?$");
    private static final Pattern NO_DAY_AFTER = Pattern.compile("(?i)^\\W{0,3}(?:or\\b|tbc\\b|to be confirmed|provisional|tentative"
            + "|(?:is|was|has been|will be|now) (?:\\w+ )?(?:cancelled|postponed|stood down)|will not\\b|is not\\b|onwards)");
    private static final Pattern CANCELLED = Pattern.compile("(?i)\\b(?:cancelled|will not (?:now )?(?:take place|be held|meet|go ahead)"
            + "|stood down)\\b");

    private NextMeetings() {}

    static boolean isLabel(Label label) {
        return LABEL.matcher(label.words()).matches();
    }

    static boolean isTold(String sentence) {
        return TOLD.matcher(sentence).find() && !ANOTHERS.matcher(sentence).find() && !OTHERS.matcher(sentence).find();
    }

    /** The words are kept where they say more than the day. */
    static NextMeeting of(String text, Dates dates, List<Integer> lines) {
        var day = day(text, dates).orElse(null);
        var words = day == null ? text : text.substring(0, day.start()) + text.substring(day.end());
        return new NextMeeting(day == null ? null : day.on(), day != null && PLAIN.matcher(Words.plain(words)).matches()
                ? null : text, lines);
    }

    /** The first day behind the words for the next meeting; a day that may be another or is only a bound is none. */
    private static Optional<Day> day(String text, Dates dates) {
        var cue = CUE.matcher(text);
        var from = cue.find() ? cue.end() : 0;
        var all = dates.in(text).stream().filter(day -> !isOther(text.substring(0, day.start()))).toList();
        var behind = all.stream().filter(day -> day.start() >= from).toList();
        return (behind.isEmpty() ? all : behind).stream().findFirst().filter(day -> isSure(text, day, dates));
    }

    private static boolean isOther(String before) {
        return OTHER_DAY.matcher(before).find() && !MOVED_TO.matcher(before).find();
    }

    private static boolean isSure(String text, Day day, Dates dates) {
        var before = text.substring(0, day.start());
        if (MOVED_TO.matcher(before).find()) {
            return true;
        }
        return !NO_DAY_BEFORE.matcher(before).find() && !NO_DAY_AFTER.matcher(text.substring(day.end())).find()
                && !CANCELLED.matcher(text).find();
    }
}
