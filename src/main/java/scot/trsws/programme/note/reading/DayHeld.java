package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.reading.Block.Kind;

/**
 * The day on which a meeting was held, told before anything else is read: a day that the head of the minutes calls that of the meeting,
 * else the first that it calls nothing else. Group and day are the key of a meeting, so a day of something else would make a second one.
 */
final class DayHeld {

    /** What a head says that a day is of, the surest first. */
    private enum Of {
        MEETING, UNSAID, OTHER
    }

    private record Candidate(LocalDate on, Of of, int line, String words) {}

    private static final Pattern OF_MEETING = Pattern.compile("(?i)\\b(?:date(?:s| of (?:the |this )?meeting| and (?:time|place|venue))?"
            + "|held|took place|taking place|meeting(?: date| day)?|meeting of|met|convened|when|day)\\b");
    private static final Pattern OF_OTHER = Pattern.compile("(?i)\\b(?:previous|last|next|earlier|prior|future|following|subsequent|first"
            + "|another)\\b(?: \\w+){0,4}? meetings?\\b.*|\\b(?:last met|next meets?|d\\.?o\\.?n\\.?m)\\b.*"
            + "|\\b(?:approv\\w+|agreed|ratified|signed|adopted|accepted|confirmed|submitted|considered)\\b(?: \\w+){0,4}? (?:at|to"
            + "|by)\\b.*|\\bfor approval\\b.*|\\b(?:minutes|notes?) (?:of|from) (?:the )?(?:previous|last)\\b.*"
            + "|(?<!\\b(?:minutes?|notes?|meeting|record) )\\b(?:from|by|until|since|due)\\s(?:the\\s)?$"
            + "|\\bdate of (?:the )?(?:minutes?|notes?)\\b|\\b(?:publish\\w*|publication|updated?|uploaded|posted|circulat\\w+"
            + "|distributed|issued?|sent|approv(?:ed|al)|agreed|ratified|signed|adopted|accepted|confirmed|revised|revision"
            + "|review(?:ed)?|amended|corrected|modified|created|prepared|drafted|written|typed|printed|saved|downloaded|accessed"
            + "|retrieved|received|dated|version|v\\d[\\d.]*|papers?|agenda|reference|ref|report"
            + "|draft(?! (?:minutes?|notes?|record)\\b)|as at|as of|deadline|closing|comments?|expires?|effective|valid|originally"
            + "|instead of|cancelled|born|established|founded)\\b(?:\\W{0,3}(?:date|on|by|at|of|for)\\b){0,3}");
    private static final Pattern OTHER_AFTER = Pattern.compile("(?i)^[\\s,]*[(–—-]?\\s?(?:publish\\w*|publication|circulated"
            + "|(?:last )?updated|issued)\\b\\D*$");
    private static final Pattern BREAK = Pattern.compile("[.;|]\\s");
    private static final Pattern TIME_ALONE = Pattern.compile("(?i)[\\s\\d:.,–—()-]*(?:(?:am|pm|noon|hrs|hours|to|from|at"
            + "|until)[\\s\\d:.,–—()-]*)*");
    private static final int TOP = 25;
    private static final int FAR = 200;
    private static final int LABEL = 60;

    private final Dates plain = new Dates(null);
    private final List<Block> top;

    private DayHeld(List<Block> blocks) {
        this.top = blocks.stream().filter(block -> !block.is(Kind.ASIDE)).limit(TOP).toList();
    }

    /** The day, or null where none is told; days that compete with it are warned of. */
    static LocalDate in(List<Block> blocks, Warnings warnings) {
        var held = new DayHeld(blocks);
        var ends = held.ends();
        var head = held.candidates(0, ends);
        head.stream().skip(1).filter(other -> !other.on.equals(head.get(0).on)).forEach(other -> warn(head.get(0), other, warnings));
        return Stream.of(head, held.candidates(ends, held.top.size())).flatMap(List::stream).map(Candidate::on).findFirst().orElse(null);
    }

    private static void warn(Candidate taken, Candidate other, Warnings warnings) {
        warnings.add(Warning.SEVERAL_MEETING_DAYS, other.line, "The head names \"" + other.words + "\", too: the meeting was taken to be on "
                + taken.on + ", as line " + taken.line + " says.");
    }

    /** Where the head itself ends: with the first that tells of people or of an item. */
    private int ends() {
        var at = 0;
        while (at < top.size() && !isAfterHead(top.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAfterHead(Block block) {
        var topic = Topic.of(block.text());
        var label = Label.of(block.text());
        return topic.isAttendance() || block.is(Kind.HEADING)
                && (block.marker() != null || topic != Topic.OTHER && topic != Topic.ITEMS && topic != Topic.FURNITURE)
                || label != null && label.words().matches("present|attend.*|in attendance|apologies.*|members present|sederunt|chair.*")
                || Called.labelled(block.text()) != null;
    }

    /** The days that may be meant, the surest first. */
    private List<Candidate> candidates(int from, int to) {
        var found = new ArrayList<Candidate>();
        for (var at = from; at < to; at++) {
            found.addAll(candidates(at));
        }
        return found.stream().filter(one -> one.of != Of.OTHER).sorted(Comparator.comparing(Candidate::of)).toList();
    }

    private List<Candidate> candidates(int at) {
        var text = top.get(at).text();
        var found = new ArrayList<Candidate>();
        var before = 0;
        for (var day : plain.in(text)) {
            var lead = text.substring(Math.max(before, day.start() - FAR), day.start());
            var of = isAlone(text, day) ? above(at).map(DayHeld::of).orElse(Of.UNSAID) : of(lead);
            var other = of == Of.UNSAID && OTHER_AFTER.matcher(text.substring(day.end())).find();
            found.add(new Candidate(day.on(), other ? Of.OTHER : of, top.get(at).line(), text.substring(day.start(), day.end()).strip()));
            before = day.end();
        }
        return found;
    }

    private static boolean isAlone(String text, Dates.Day day) {
        return TIME_ALONE.matcher(text.substring(0, day.start()) + text.substring(day.end())).matches();
    }

    /** What may be the label of a day that stands alone: a word or two above it. */
    private Optional<String> above(int at) {
        return at == 0 ? Optional.empty() : Optional.of(top.get(at - 1).text())
                .filter(text -> text.length() < LABEL && plain.in(text).isEmpty());
    }

    /** The words nearest to a day tell what it is of. */
    private static Of of(String before) {
        var from = end(BREAK, before);
        var lead = before.substring(Math.max(0, from));
        var meeting = end(OF_MEETING, lead);
        var other = end(OF_OTHER, lead);
        if (meeting < 0 && other < 0) {
            return Of.UNSAID;
        }
        return meeting > other ? Of.MEETING : Of.OTHER;
    }

    private static int end(Pattern cue, String text) {
        return cue.matcher(text).results().mapToInt(found -> found.end()).max().orElse(-1);
    }
}
