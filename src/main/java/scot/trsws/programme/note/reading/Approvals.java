package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.ApprovalChannel;

/** Recognises that the note of an earlier meeting was approved, and how. */
final class Approvals {

    private static final Pattern APPROVED = Pattern.compile("(?i)\\b(?:approved|agreed|accepted|ratified|signed off|confirmed|adopted)\\b");
    private static final Pattern NOTE = Pattern.compile("(?i)\\b(?:meeting notes?|minutes?|notes?|record)\\b");
    private static final Pattern EARLIER = Pattern.compile("(?i)\\b(?:previous|last|prior|earlier|first|second|third|fourth|fifth|sixth"
            + "|seventh|eighth|ninth|tenth|\\w+teenth|twentieth|\\w+(?:ieth|ty-\\w+)|\\d+(?:st|nd|rd|th)) (?:[\\w ]{0,80} )?meeting\\b"
            + "|\\b(?:minutes?|notes?|record)\\b.{0,40}\\b(?:previous|last) meeting|\\b(?:previous|last|draft) (?:meeting )?(?:minutes?"
            + "|notes?)\\b|\\b(?:minutes?|notes?) (?:of|from|for) (?:the )?(?:meeting|\\d|mon|tue|wed|thu|fri)");
    private static final String DONE = "(?:approved?|agreed?|accepted|accept|ratified|ratify|adopted|adopt|confirmed|confirm|signed off"
            + "|sign off)\\b";
    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|cannot|never|unable to|yet to|declined to"
            + "|refused to)\\b(?: \\w+){0,4}? " + DONE + "|n[’']t(?: \\w+){0,3}? " + DONE
            + "|\\b(?:to|will|would|should|shall|can|could|may|might|must)(?: \\w+){0,2}? be(?: \\w+){0,3}? " + DONE
            + "|\\b(?:once|until|before|when|if|whether|unless|after)(?: [\\w’'-]+){0,9}? " + DONE
            + "|\\b(?:await\\w*|pending) (?:\\w+ ){0,2}approval\\b|\\bfor approval\\b(?!.*\\b(?:and|then) (?:\\w+ ){0,3}?" + DONE + ")"
            + "|\\b(?:agreed|approved|confirmed|accepted) (?:at|in|during|from) (?:the|our|its) (?:last|previous|prior|earlier)\\b"
            + "|\\bagreed (?:that|to)\\b(?!.*\\b(?:accurate|correct|true|fair|approve|accept|adopt|approved|accepted|adopted)\\b)");
    private static final Pattern NONE = Pattern.compile("(?i)(?:none|nil|n/?a|no (?:amendments?|changes?|corrections?)\\b.*)");
    private static final Pattern MAIL = Pattern.compile("(?i)\\b(?:correspondence|e-?mail(?:ed)?|by post|electronically"
            + "|out of committee)\\b");
    private static final Pattern AMENDED = Pattern.compile("(?i)\\b(?:subject to|save for|apart from|other than|with the exception of"
            + "|with the following (?:amendments?|changes?|corrections?)\\s?:?|with (?=(?:an?|one|two|three|minor|some|small"
            + "|the) [\\w ]*(?:amendments?|changes?|corrections?))|amendments?:)\\s*(.+)");
    private static final Pattern ORDINAL = Pattern.compile("\\b([A-Za-z]+(?:-[a-z]+)?|\\d{1,4}(?:st|nd|rd|th))\\s(?:[A-Z][\\w’'-]*\\s"
            + "|of\\s|and\\s|\\([A-Z]+\\)\\s){0,14}?meeting");

    private final Dates dates;

    Approvals(Dates dates) {
        this.dates = dates;
    }

    /**
     * The approval that a sentence tells; null where it tells none. Under the heading of the previous note the note itself need not be
     * named.
     */
    Approval in(String sentence, boolean underHeading, List<Integer> lines) {
        if (!APPROVED.matcher(sentence).find() || NOT.matcher(sentence).find() || !NOTE.matcher(sentence).find() && !underHeading
                || !underHeading && !EARLIER.matcher(sentence).find()) {
            return null;
        }
        var amended = AMENDED.matcher(sentence);
        var told = amended.find() ? amended.group(1).replaceFirst("\\.$", "").strip() : null;
        var amendments = told == null || NONE.matcher(told).matches() ? null : told;
        return new Approval(null, dates.first(sentence).map(Dates.Day::on).orElse(null), number(sentence), MAIL.matcher(sentence).find()
                ? ApprovalChannel.CORRESPONDENCE : ApprovalChannel.MEETING,
                amendments, lines);
    }

    /** The approval of the note whose day only the heading names. */
    Approval dated(Approval approval, String heading) {
        return approval.on() != null ? approval : new Approval(approval.meeting(), dates.first(heading).map(Dates.Day::on).orElse(null),
                approval.number(), approval.by(), approval.amendments(), approval.lines());
    }

    static Integer number(String sentence) {
        var ordinal = ORDINAL.matcher(sentence);
        while (ordinal.find()) {
            var number = Numerals.ordinal(ordinal.group(1));
            if (number.isPresent()) {
                return number.getAsInt();
            }
        }
        return null;
    }
}
