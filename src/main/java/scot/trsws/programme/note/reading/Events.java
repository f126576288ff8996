package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedEvent;
import scot.trsws.programme.note.reading.Dates.Day;

/** The dated occasions that a text tells of. */
final class Events {

    private static final Pattern OCCASION = Pattern.compile("(?i)\\b(?:session|event|conference|webinar|workshop|seminar|summit|launch"
            + "|masterclass|training day|showcase|symposium|training|course|drop-in|roadshow|festival|lecture|gathering"
            + "|consultation)s?\\b");
    private static final Pattern HELD = Pattern.compile("(?i)\\b(?:hosting|hosted|hosts?|holding|held|holds?|running|runs?|ran|organising"
            + "|organised|organises|delivering|delivered|arranging|arranged|planning|planned|facilitating|facilitated"
            + "|launching)\\s+(?:an?\\s|the\\s|its\\s|their\\s)?");
    private static final Pattern AUXILIARY = Pattern.compile("(?i)(?:\\b(?:will|shall|is|are|was|were|has|have|been|be|to|also|now"
            + "|currently|soon|due|they|we|it|the team|team|and)\\b|[\\s,])*");
    private static final Pattern BEFORE_DAY = Pattern.compile("(?i)[\\s,(]*(?:(?:will|is to|to) (?:be held|take place)|taking place"
            + "|took place|was held|will run|is|scheduled)?[\\s,]*(?:on|for)?[\\s\u00A0]*$");
    private static final Pattern BODY = Pattern.compile("((?:(?:[A-Z][\\w’'-]*|and|of|for)[\\s\u00A0]){1,12}"
            + "(?:Group|Board|Forum|Committee|Conference|Summit|Network|Event|Festival|Week))$");
    private static final Pattern NO_OCCASION = Pattern.compile("(?i)\\b(?:next meeting|meet again|minutes?|note of|deadline|published"
            + "|by)\\s*$|\\bdue (?:by|on)\\s*$");

    private final Lexicon lexicon;
    private final Named reporting;

    Events(Lexicon lexicon, Named reporting) {
        this.lexicon = lexicon;
        this.reporting = reporting;
    }

    List<NotedEvent> in(String text, List<Integer> lines) {
        return lexicon.sentences().of(text).stream().flatMap(sentence -> lexicon.dates().in(sentence).stream().limit(1)
                .map(day -> event(sentence, day, lines))).filter(Objects::nonNull).toList();
    }

    private NotedEvent event(String sentence, Day day, List<Integer> lines) {
        var before = sentence.substring(0, day.start());
        var lead = BEFORE_DAY.matcher(before);
        var told = lead.find() ? before.substring(0, lead.start()) : before;
        var held = HELD.matcher(told);
        if (NO_OCCASION.matcher(before).find()) {
            return null;
        }
        if (OCCASION.matcher(sentence).find()) {
            var verb = held.find();
            var title = title(verb ? told.substring(held.end()) : told);
            return OCCASION.matcher(title).find() && title.length() <= 300
                    ? new NotedEvent(title, hosts(verb ? told.substring(0, held.start()) : ""), day.on(), mode(sentence), lines) : null;
        }
        var body = BODY.matcher(told);
        return body.find() ? new NotedEvent(withoutSmall(body.group(1)), List.of(), day.on(), mode(sentence), lines) : null;
    }

    private static String title(String told) {
        var clause = told.lastIndexOf(" that ");
        return (clause < 0 ? told : told.substring(clause + 6)).strip().replaceFirst("(?i)^(?:an?|the)\\s", "").replaceAll("[\\s,]+$", "");
    }

    private static String withoutSmall(String name) {
        return name.replaceFirst("^(?:(?:and|of|for|The)[\\s\u00A0])+", "").replace('\u00A0', ' ');
    }

    /** Those who stand before the verb, or the partner whose update tells of it. */
    private List<Named> hosts(String before) {
        var named = lexicon.partners().in(before).stream().map(mention -> mention.in(before)).toList();
        return named.isEmpty() ? Stream.ofNullable(AUXILIARY.matcher(before).matches() ? reporting : null).toList() : named;
    }

    static MeetingMode mode(String text) {
        if (text.matches("(?is).*\\b(?:hybrid|in person and online|online and in person|in-person and online)\\b.*")) {
            return MeetingMode.HYBRID;
        }
        if (text.matches("(?is).*\\b(?:online|virtual(?:ly)?|webinar|microsoft teams|ms teams|via teams|on teams|zoom|video ?-?conference"
                + "|teleconference|by video)\\b.*")) {
            return MeetingMode.ONLINE;
        }
        return text.matches("(?is).*\\b(?:in[ -]person|face[ -]to[ -]face)\\b.*") ? MeetingMode.IN_PERSON : null;
    }
}
